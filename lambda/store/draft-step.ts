import { DRAFT_TRANSITIONS, type DraftPatch, type DraftState, nextActionAtMs } from '../commerce/draft.ts';
import type { DraftStep } from '../commerce/ports/store.ts';
import { SaysoError } from '../kernel/errors.ts';
import { encodePatch, STATE_HAS } from './codecs.ts';
import { checkItem, draftPk, type Item, unfinishedPartition } from './table.ts';

/** What one step does to a draft's item, in one write, whatever the engine. */
export interface ItemStep {
  readonly condition: StepCondition;
  readonly set: Item;
  /** Sets `nextActionAtMs` to what another attribute was before the step, or to 0. */
  readonly nextActionFrom?: 'leaseUntilMs' | 'expiresAtMs';
  readonly remove: readonly string[];
}

/** The step is taken when all of it holds. Over the wire also when the item carries this write's own id: it was taken already. */
export interface StepCondition {
  /** Attributes and their values before the step. */
  readonly equal: Item;
  /** Attributes that may be missing, but must not have this value. */
  readonly differ: Item;
  readonly exist: readonly string[];
}

/**
 * The rule of `nextActionAtMs` in commerce/draft.ts, as one write without a read. A draft that nobody needs to look at leaves the
 * index and gets the time at which it may be tidied away; any other step puts it back and takes that time off. `closedIn` belongs to
 * the state it was written in: a step into another state forgets it, and within its own state a closed draft takes only a step that
 * names `closedIn`.
 *
 * @param finishedTtlEpochSeconds when the draft may be tidied away, should the step finish it
 * @throws SaysoError `store.forbiddenStep` for a step that `DRAFT_TRANSITIONS` does not have: a bug, whatever the types were told
 */
export function planStep<From extends DraftState>(
  merchantId: string,
  step: DraftStep<From>,
  writeId: string,
  finishedTtlEpochSeconds: number,
): ItemStep {
  const { patch = {}, from } = step;
  const to: DraftState = step.to;
  const condition: StepCondition = {
    equal: { state: from, ...(step.leaseSeen ? { leaseOwner: step.leaseSeen.owner, leaseUntilMs: step.leaseSeen.untilMs } : {}) },
    differ: mayBeClosed(from, to, patch) ? { closedIn: to } : {},
    exist: checkStep(from, to, patch),
  };
  const set: Item = { state: to, writeId, ...encodePatch(patch) };
  checkItem(draftPk(merchantId, step.draftId), set);
  const cleared = [
    ...(patch.lease === null ? ['leaseOwner', 'leaseUntilMs'] : []),
    ...(patch.closedIn === null || (patch.closedIn === undefined && from !== to) ? ['closedIn'] : []),
  ];
  const needsNobody = nextActionAtMs({ state: to, expiresAtMs: 0, closedIn: patch.closedIn ?? undefined }) === undefined;
  if (needsNobody) {
    return { condition, set: { ...set, ttlEpochSeconds: finishedTtlEpochSeconds }, remove: [...cleared, 'unfinishedOf', 'nextActionAtMs'] };
  }
  const indexed: Item = { ...set, unfinishedOf: unfinishedPartition(merchantId) };
  const remove = [...cleared, 'ttlEpochSeconds'];
  const known = knownNextAction(to, patch);
  if (known !== undefined) return { condition, set: { ...indexed, nextActionAtMs: known }, remove };
  return { condition, set: indexed, nextActionFrom: to === 'quoted' ? 'expiresAtMs' : 'leaseUntilMs', remove };
}

function mayBeClosed(from: DraftState, to: DraftState, patch: DraftPatch): boolean {
  return from === to && patch.closedIn === undefined;
}

/** As far as the patch alone decides it; undefined when it keeps what the item has. */
function knownNextAction(to: DraftState, patch: DraftPatch): number | undefined {
  if (to === 'quoted') return patch.expiresAtMs;
  return patch.lease === null ? 0 : patch.lease?.untilMs;
}

/** Checks the step and says which attributes the item must have already, since neither the patch nor the old state answers for them. */
function checkStep(from: DraftState, to: DraftState, patch: DraftPatch): readonly string[] {
  // Own keys only: a state that comes from outside may be called `constructor`.
  const allowed: readonly DraftState[] = Object.hasOwn(DRAFT_TRANSITIONS, from) ? DRAFT_TRANSITIONS[from] : [];
  if (!allowed.includes(to)) throw forbiddenStep(from, to, "is not in the table of a draft's states");
  const missing = (STATE_HAS[to] ?? []).filter((name) => patch[name] === undefined && !STATE_HAS[from]?.includes(name));
  // Undoing begins before or after the payment: the item knows which.
  if (missing.length > 0 && from !== 'undoing') throw forbiddenStep(from, to, `needs ${missing.join(' and ')}`);
  return missing;
}

function forbiddenStep(from: string, to: string, why: string): SaysoError<'store.forbiddenStep'> {
  return new SaysoError('store.forbiddenStep', `The step of a draft from ${from} to ${to} ${why}.`, { from, to, why });
}
