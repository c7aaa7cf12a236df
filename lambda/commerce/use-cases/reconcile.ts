import {
  type Draft,
  type DraftPatch,
  type DraftState,
  isFinal,
  type Lease,
  type NextState,
  nextActionAtMs,
  type Refusal,
  wasConfirmedTooLate,
} from '../draft.ts';
import type { NotifyPort } from '../ports/notify.ts';
import { settleDraft } from '../settle.ts';
import { advanceDraft, type Budget, nextLease, type Worker } from './advance-draft.ts';
import { grantApproval } from './grant-approval.ts';
import { changeShopper } from './settle-shopper.ts';

export interface ReconcileSettings {
  /** After this long nothing is finished any more, only undone: nobody wants an order that was placed an hour later. */
  readonly finishWithinMs: number;
  /** After this long, and some attempts, a person must look. */
  readonly giveUpAfterMs: number;
  readonly callTimeoutMs: number;
  readonly maxDrafts: number;
}

export const defaultReconcileSettings: ReconcileSettings = {
  finishWithinMs: 5 * 60_000,
  giveUpAfterMs: 24 * 3_600_000,
  callTimeoutMs: 8_000,
  maxDrafts: 100,
};

export interface ReconcileWorker extends Worker {
  readonly notify: NotifyPort;
  /** Composes the e-mail about an order that was placed. */
  readonly composeEmail: (draft: Draft) => Promise<{ readonly subject: string; readonly text: string } | undefined>;
  /** Told of every draft that could not be settled now; nothing about the shopper but the draft's id. */
  readonly onTrouble: (draftId: string, error: unknown) => void;
  /** Told of every draft that neither we nor anybody's retry can bring to an end: somebody may have paid for nothing. At least once each. */
  readonly onAttention: (draftId: string) => void;
}

export interface ReconcileReport {
  readonly looked: number;
  readonly closed: number;
  readonly expired: number;
  readonly unfinished: number;
  readonly troubled: number;
}

type Verdict = Exclude<keyof ReconcileReport, 'looked'> | 'left';

/** However old a draft is, it is tried so often before a person must look: the worker itself may have been away for days. */
const LEAST_ATTEMPTS = 10;
/** The pause before a draft that could not be finished is looked at again. */
const RETRY_AFTER_MS = 1_000;
const MAX_RETRY_AFTER_MS = 60_000;

/**
 * Finishes or undoes what crashes and time-outs left half-way, expires quotes nobody answered, and closes what has ended: the shopper's
 * item settled, the e-mail sent, the draft out of the index. Safe to run anywhere, any number of times at once.
 *
 * @param options.leasesAreVoid true only when the processes that held them are known to be dead (one local server at its start)
 */
export async function reconcile(
  worker: ReconcileWorker,
  settings: ReconcileSettings,
  options: { readonly leasesAreVoid: boolean },
): Promise<ReconcileReport> {
  const report = { looked: 0, closed: 0, expired: 0, unfinished: 0, troubled: 0 };
  const dueUntilMs = options.leasesAreVoid ? Number.MAX_SAFE_INTEGER : worker.clock.nowMs();
  const ids = await worker.store.listDueDrafts(dueUntilMs, settings.maxDrafts);
  for (const id of ids) {
    report.looked += 1;
    const verdict = await settleOne(worker, id, settings, options.leasesAreVoid);
    if (verdict !== 'left') report[verdict] += 1;
  }
  return report;
}

/** Settles one draft by id, as the stream of the table names them. */
export async function settleOne(
  worker: ReconcileWorker,
  draftId: string,
  settings: ReconcileSettings,
  leasesAreVoid = false,
): Promise<Verdict> {
  try {
    const draft = await worker.store.loadDraft(draftId);
    return draft ? await settle(worker, draft, settings, leasesAreVoid) : 'left';
  } catch (error) {
    worker.onTrouble(draftId, error);
    return 'troubled';
  }
}

async function settle(worker: ReconcileWorker, draft: Draft, settings: ReconcileSettings, leasesAreVoid: boolean): Promise<Verdict> {
  const nowMs = worker.clock.nowMs();
  const dueAtMs = nextActionAtMs(draft);
  if (dueAtMs === undefined) return 'left';
  if (dueAtMs > nowMs && !leasesAreVoid) return 'left';
  if (draft.state === 'quoted') return settleQuoted(worker, draft, settings);
  const taken = await takeOver(worker, draft, settings);
  return taken ? finish(worker, taken, settings) : 'left';
}

async function finish(worker: ReconcileWorker, draft: Draft, settings: ReconcileSettings): Promise<Verdict> {
  const budget: Budget = { deadlineAtMs: worker.clock.nowMs() + 3 * settings.callTimeoutMs, callTimeoutMs: settings.callTimeoutMs };
  const advance = isFinal(draft.state) ? ({ kind: 'ended', draft } as const) : await advanceDraft(worker, draft, budget);
  if (advance.kind === 'ended') return close(worker, advance.draft, settings);
  if (advance.kind === 'unfinished') await letGo(worker, advance.draft);
  return 'unfinished';
}

/**
 * A quote whose time is over, or whose process is known to be dead. A "yes" that was cut off between the shopper's item and the draft left
 * a claim in the ledger: it is confirmed here, by the same condition as there, and then finished or, by its age, undone and told.
 */
async function settleQuoted(worker: ReconcileWorker, draft: Draft, settings: ReconcileSettings): Promise<Verdict> {
  const { shopper } = await worker.store.loadShopper(draft.shopperKey);
  if (!shopper.ledger[draft.id]) {
    if (draft.expiresAtMs > worker.clock.nowMs()) return 'left';
    return shopper.approval?.id === draft.id && shopper.approval.onPage ? settleOnPage(worker, draft, settings) : expire(worker, draft);
  }
  const confirmed = await worker.store.moveDraft({
    draftId: draft.id,
    from: 'quoted',
    to: 'confirmed',
    patch: { lease: leaseOf(worker, settings) },
  });
  if (!confirmed.ok) return 'left';
  const taken = await takeOver(worker, confirmed.value, settings);
  return taken ? finish(worker, taken, settings) : 'left';
}

/**
 * A quote whose time is over, and whose approval page was given to the shopper. The page closed with the quote: if it was approved, then in
 * time, and the provider's call was lost. A provider that does not answer is asked again until nothing would be finished any more.
 */
async function settleOnPage(worker: ReconcileWorker, draft: Draft, settings: ReconcileSettings): Promise<Verdict> {
  const nowMs = worker.clock.nowMs();
  const approval = await worker.payment.readApproval(draft.id, { deadlineAtMs: nowMs + settings.callTimeoutMs });
  if (!approval.ok) return nowMs - draft.expiresAtMs > settings.finishWithinMs ? expire(worker, draft) : 'unfinished';
  if (approval.value !== 'approved') return expire(worker, draft);
  await grantApproval(worker, draft.shopperKey, draft.id, draft.expiresAtMs - 1);
  const confirmed = await worker.store.loadDraft(draft.id);
  // Something else was asked for since: then it was not granted, and ends here.
  if (confirmed?.state === 'quoted') return expire(worker, draft);
  return confirmed ? settle(worker, confirmed, settings, false) : 'left';
}

async function expire(worker: ReconcileWorker, draft: Draft): Promise<Verdict> {
  // First the draft, which decides between this and a "yes" at the last moment; that one is told here, should its process not live to.
  const moved = await worker.store.moveDraft({ draftId: draft.id, from: 'quoted', to: 'expired' });
  if (!moved.ok) return 'left';
  await changeShopper(worker.store, draft.shopperKey, (state) => {
    if (state.ledger[draft.id]) return settleDraft(state, moved.value, { nowMs: worker.clock.nowMs(), told: false });
    return state.openDraft?.id === draft.id ? { ...state, openDraft: undefined } : state;
  });
  return 'expired';
}

/** Takes the lease that ran out, on condition that it is still the one we saw, and decides whether to finish or to undo. */
async function takeOver(worker: ReconcileWorker, draft: Draft, settings: ReconcileSettings): Promise<Draft | undefined> {
  if (isFinal(draft.state)) return draft;
  const patch: DraftPatch = { lease: leaseOf(worker, settings), attempts: draft.attempts + 1 };
  const gaveUp: Refusal = { kind: 'gaveUp' };
  const isLate = ageMsOf(worker, draft) > settings.finishWithinMs;
  const toAttention = isHopeless(worker, draft, settings);
  switch (draft.state) {
    case 'confirmed':
      return isLate || wasConfirmedTooLate(draft)
        ? step(worker, draft, 'confirmed', 'undoing', { ...patch, refusal: gaveUp })
        : step(worker, draft, 'confirmed', 'authorizing', patch);
    case 'authorizing':
      return step(worker, draft, 'authorizing', isLate ? 'undoing' : 'authorizing', isLate ? { ...patch, refusal: gaveUp } : patch);
    case 'authorized':
      return isLate
        ? step(worker, draft, 'authorized', 'undoing', { ...patch, refusal: gaveUp })
        : step(worker, draft, 'authorized', 'placing', patch);
    case 'placing':
      return step(worker, draft, 'placing', isLate ? 'undoing' : 'placing', isLate ? { ...patch, refusal: gaveUp } : patch);
    case 'placed':
      return step(worker, draft, 'placed', 'capturing', patch);
    case 'capturing':
      return step(worker, draft, 'capturing', toAttention ? 'attention' : 'capturing', patch);
    case 'undoing':
      return step(worker, draft, 'undoing', toAttention ? 'attention' : 'undoing', patch);
    case 'cancelling':
      return step(worker, draft, 'cancelling', toAttention ? 'attention' : 'cancelling', patch);
    default:
      return undefined;
  }
}

/** Since the "yes", as far as it is known. */
function ageMsOf(worker: ReconcileWorker, draft: Draft): number {
  return worker.clock.nowMs() - (draft.confirmedAtMs ?? draft.createdAtMs);
}

function isHopeless(worker: ReconcileWorker, draft: Draft, settings: ReconcileSettings): boolean {
  return ageMsOf(worker, draft) > settings.giveUpAfterMs && draft.attempts >= LEAST_ATTEMPTS;
}

function leaseOf(worker: ReconcileWorker, settings: ReconcileSettings): Lease {
  return nextLease(worker, { deadlineAtMs: worker.clock.nowMs() + settings.callTimeoutMs, callTimeoutMs: settings.callTimeoutMs });
}

/** A step under the lease that was seen. */
async function step<From extends DraftState>(
  worker: ReconcileWorker,
  draft: Draft,
  from: From,
  to: NextState<From>,
  patch: DraftPatch,
): Promise<Draft | undefined> {
  const leaseSeen: Lease | undefined = draft.lease;
  const moved = await worker.store.moveDraft({ draftId: draft.id, from, to, patch, ...(leaseSeen ? { leaseSeen } : {}) });
  return moved.ok ? moved.value : undefined;
}

/** A lease until the draft is looked at again: a little longer after every attempt. */
function pause(worker: ReconcileWorker, draft: Draft): Lease {
  const waitMs = Math.min(RETRY_AFTER_MS * Math.max(1, draft.attempts), MAX_RETRY_AFTER_MS);
  return { owner: worker.owner, untilMs: worker.clock.nowMs() + waitMs };
}

/** Shortens our own lease, so that the next look comes soon after a failed call and not when the lease would have run out. */
async function letGo(worker: ReconcileWorker, draft: Draft): Promise<void> {
  const patch: DraftPatch = { lease: pause(worker, draft) };
  switch (draft.state) {
    case 'authorizing':
      await step(worker, draft, 'authorizing', 'authorizing', patch);
      return;
    case 'placing':
      await step(worker, draft, 'placing', 'placing', patch);
      return;
    case 'capturing':
      await step(worker, draft, 'capturing', 'capturing', patch);
      return;
    case 'undoing':
      await step(worker, draft, 'undoing', 'undoing', patch);
      return;
    case 'cancelling':
      await step(worker, draft, 'cancelling', 'cancelling', patch);
      return;
    default:
  }
}

/** Writes the end down where the shopper will hear it, sends the e-mail, and takes the draft out of the index. */
async function close(worker: ReconcileWorker, draft: Draft, settings: ReconcileSettings): Promise<Verdict> {
  await changeShopper(worker.store, draft.shopperKey, (state) => {
    const settled = settleDraft(state, draft, { nowMs: worker.clock.nowMs(), told: false });
    return JSON.stringify(settled) === JSON.stringify(state) ? state : settled;
  });
  const email = await worker.composeEmail(draft);
  if (email) {
    const sent = await worker.notify.sendEmail(
      { idempotencyKey: `${draft.id}-${draft.state}`, accountId: draft.accountId, ...email },
      { deadlineAtMs: worker.clock.nowMs() + RETRY_AFTER_MS * 5 },
    );
    if (!sent.ok && !isHopeless(worker, draft, settings)) {
      // Each failure waits longer, so that orders whose e-mail fails do not stand in the way of those that must be finished.
      await patchEnded(worker, draft, { attempts: draft.attempts + 1, lease: pause(worker, draft) });
      return 'unfinished';
    }
    if (!sent.ok) worker.onTrouble(draft.id, sent.error.cause);
  }
  if (draft.state === 'attention') worker.onAttention(draft.id);
  return (await patchEnded(worker, draft, { closedIn: draft.state })) ? 'closed' : 'left';
}

/** Changes a draft that has ended, in its state; false when it is in another by now. */
async function patchEnded(worker: ReconcileWorker, draft: Draft, patch: DraftPatch): Promise<boolean> {
  switch (draft.state) {
    case 'captured':
    case 'declined':
    case 'failed':
    case 'cancelled':
    case 'attention':
      return (await worker.store.moveDraft({ draftId: draft.id, from: draft.state, to: draft.state, patch })).ok;
    default:
      return false;
  }
}
