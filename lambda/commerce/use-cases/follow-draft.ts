import type { Result } from '../../kernel/result.ts';
import type { Draft, Lease } from '../draft.ts';
import { foundDraft } from '../found-draft.ts';
import type { LostStep } from '../ports/store.ts';
import { type Budget, nextLease, type Worker } from './advance-draft.ts';

type Follower = Pick<Worker, 'store' | 'clock' | 'owner'>;

/** When somebody who has lost a draft looks how it is going: milliseconds after they lost it. */
const FOLLOW_AFTER_MS = [120, 350, 800, 1_500, 2_500] as const;

const IN_PROGRESS: ReadonlySet<Draft['state']> = new Set(['confirmed', 'authorizing', 'authorized', 'placing', 'undoing', 'cancelling']);

/** Waits a little for the process that has the draft, so that two speakers in one house hear the same order. */
export async function followDraft(worker: Follower, seen: Draft, budget: Budget, isUnderWay = isInProgress): Promise<Draft> {
  let draft = seen;
  const startedAtMs = worker.clock.nowMs();
  for (const afterMs of FOLLOW_AFTER_MS) {
    if (!isUnderWay(draft) || startedAtMs + afterMs > budget.deadlineAtMs) return draft;
    await worker.clock.sleep(startedAtMs + afterMs - worker.clock.nowMs());
    draft = foundDraft(await worker.store.loadDraft(draft.id), draft.id);
  }
  return draft;
}

function isInProgress(draft: Draft): boolean {
  return IN_PROGRESS.has(draft.state);
}

/**
 * Begins to cancel an order that was told. It may still be being charged for: that is waited for, or taken over when its lease is over.
 * A lost step means that it cannot be cancelled now, or that somebody is at it already.
 */
export async function beginCancelling(worker: Follower, draftId: string, budget: Budget): Promise<Result<Draft, LostStep>> {
  const begin = (from: 'placed' | 'capturing' | 'captured', leaseSeen?: Lease) => {
    const patch = { lease: nextLease(worker, budget), closedIn: null, attempts: 0 };
    return worker.store.moveDraft({ draftId, from, to: 'cancelling', patch, ...(leaseSeen ? { leaseSeen } : {}) });
  };
  const begun = await begin('captured');
  if (begun.ok || !begun.error.draft || !isBeingCharged(begun.error.draft)) return begun;
  const draft = await followDraft(worker, begun.error.draft, budget, isBeingCharged);
  if (!isBeingCharged(draft)) return begin('captured');
  const { lease } = draft;
  if (!lease || lease.untilMs > budget.deadlineAtMs) return begun;
  if (lease.untilMs > worker.clock.nowMs()) await worker.clock.sleep(lease.untilMs - worker.clock.nowMs());
  const taken = await begin(draft.state, lease);
  return taken.ok ? taken : begin('captured');
}

function isBeingCharged(draft: Draft): draft is Draft & { readonly state: 'placed' | 'capturing' } {
  return draft.state === 'placed' || draft.state === 'capturing';
}
