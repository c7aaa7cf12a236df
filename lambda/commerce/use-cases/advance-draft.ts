import type { Clock } from '../../kernel/clock.ts';
import { unreachable } from '../../kernel/errors.ts';
import type { Draft, DraftPatch, DraftState, Lease, NextState, Refusal } from '../draft.ts';
import { isFinal, isUnpaid, wasConfirmedTooLate } from '../draft.ts';
import { foundDraft } from '../found-draft.ts';
import type { PaymentPort } from '../ports/payment.ts';
import type { PlaceRefusal, ShopPort } from '../ports/shop.ts';
import type { StorePort } from '../ports/store.ts';

export interface Worker {
  readonly store: StorePort;
  readonly shop: ShopPort;
  readonly payment: PaymentPort;
  readonly clock: Clock;
  /** Names this process in leases: two workers never have the same. */
  readonly owner: string;
}

export interface Budget {
  /** No call starts after this instant, and none lasts beyond it. */
  readonly deadlineAtMs: number;
  /** The longest one call to the shop or the provider may last. */
  readonly callTimeoutMs: number;
}

/** The lease outlasts the call's deadline by this much, for the write that follows the call. */
const LEASE_MARGIN_MS = 1_000;
/** A call is not started with less time than this: it could only be cut off half-way. */
const LEAST_CALL_MS = 150;

/**
 * `ended`: the draft is in a final state. `unfinished`: time ran out or somebody did not answer; a worker goes on later.
 * `elsewhere`: another process moved it first; `draft` is what it is now.
 */
export type Advance = { readonly kind: 'ended' | 'unfinished' | 'elsewhere'; readonly draft: Draft };

/**
 * Takes a confirmed draft step by step to its end, as far as the budget goes. Before every outside call the draft's state says what is
 * about to happen (with a lease), after it what came of it; each is one conditional write that carries the lease, so a process that
 * lost its lease writes nothing more. Every outside call has the draft id as its idempotency key and may be repeated.
 *
 *     time ->  confirmed  authorizing      authorized  placing      placed  capturing      captured
 *     writes       |----------|  (provider)    |---------|  (shop)     |--------|  (provider)   |
 *     a crash here:  go on       ask again       go on      ask again   go on      ask again     close
 */
export async function advanceDraft(worker: Worker, start: Draft, budget: Budget): Promise<Advance> {
  let draft = start;
  while (!isFinal(draft.state)) {
    if (worker.clock.nowMs() + LEAST_CALL_MS > budget.deadlineAtMs) return { kind: 'unfinished', draft };
    const step = await takeStep(worker, draft, budget);
    if (step.kind !== 'moved') return step;
    draft = step.draft;
  }
  return { kind: 'ended', draft };
}

type Step = { readonly kind: 'moved'; readonly draft: Draft } | { readonly kind: 'unfinished' | 'elsewhere'; readonly draft: Draft };

async function takeStep(worker: Worker, draft: Draft, budget: Budget): Promise<Step> {
  switch (draft.state) {
    case 'confirmed':
      return wasConfirmedTooLate(draft)
        ? move(worker, draft.id, 'confirmed', 'undoing', draft.lease, { lease: nextLease(worker, budget), refusal: { kind: 'gaveUp' } })
        : move(worker, draft.id, 'confirmed', 'authorizing', draft.lease, { lease: nextLease(worker, budget) });
    case 'authorizing':
      return authorize(worker, draft, budget);
    case 'authorized':
      return move(worker, draft.id, 'authorized', 'placing', draft.lease, { lease: nextLease(worker, budget) });
    case 'placing':
      return place(worker, { ...draft, state: 'placing', paymentId: draft.paymentId }, budget);
    case 'placed':
      return move(worker, draft.id, 'placed', 'capturing', draft.lease, { lease: nextLease(worker, budget) });
    case 'capturing':
      return capture(worker, draft, draft.paymentId, budget);
    case 'undoing':
      return undo(worker, draft, budget);
    case 'cancelling':
      return cancel(worker, draft, draft.orderNumber, budget);
    case 'quoted':
    case 'captured':
    case 'declined':
    case 'failed':
    case 'withdrawn':
    case 'superseded':
    case 'expired':
    case 'cancelled':
    case 'attention':
      return { kind: 'unfinished', draft };
    default:
      return unreachable(draft);
  }
}

async function authorize(worker: Worker, draft: Draft, budget: Budget): Promise<Step> {
  const answer = await worker.payment.authorize(
    { idempotencyKey: draft.id, linkId: draft.payment.linkId, amount: draft.quote.total },
    callWithin(worker, budget, draft.lease),
  );
  if (answer.ok) {
    return move(worker, draft.id, 'authorizing', 'authorized', draft.lease, {
      lease: nextLease(worker, budget),
      paymentId: answer.value.paymentId,
    });
  }
  const refusal = answer.error;
  if (refusal.kind === 'unanswered') return { kind: 'unfinished', draft };
  const why: Refusal = refusal.kind === 'keyClosed' ? { kind: 'gaveUp' } : refusal;
  return move(worker, draft.id, 'authorizing', 'declined', draft.lease, { refusal: why });
}

async function place(worker: Worker, draft: Extract<Draft, { paymentId: string }> & { state: 'placing' }, budget: Budget): Promise<Step> {
  const answer = await worker.shop.placeOrder(draft, callWithin(worker, budget, draft.lease));
  if (answer.ok) {
    return move(worker, draft.id, 'placing', 'placed', draft.lease, {
      lease: nextLease(worker, budget),
      orderNumber: answer.value.orderNumber,
    });
  }
  if (answer.error.kind === 'unanswered') return { kind: 'unfinished', draft };
  return move(worker, draft.id, 'placing', 'undoing', draft.lease, { lease: nextLease(worker, budget), refusal: asRefusal(answer.error) });
}

function asRefusal(refusal: Exclude<PlaceRefusal, { kind: 'unanswered' }>): Refusal {
  switch (refusal.kind) {
    case 'priceChanged':
      return { kind: 'priceChanged', total: refusal.total };
    case 'outOfStock':
      return { kind: 'outOfStock', name: refusal.name };
    case 'keyClosed':
      return { kind: 'gaveUp' };
    case 'refused':
      return { kind: 'shopRefused' };
  }
}

async function capture(worker: Worker, draft: Draft, paymentId: string, budget: Budget): Promise<Step> {
  const answer = await worker.payment.capture(paymentId, callWithin(worker, budget, draft.lease));
  if (answer.ok) return move(worker, draft.id, 'capturing', 'captured', draft.lease, { lease: nextLease(worker, budget) });
  if (answer.error.kind === 'unanswered') return { kind: 'unfinished', draft };
  // The reservation could not be taken: the order goes back rather than out unpaid.
  return move(worker, draft.id, 'capturing', 'cancelling', draft.lease, {
    lease: nextLease(worker, budget),
    refusal: { kind: 'declined', reason: answer.error.reason },
  });
}

/** Nothing is given back before the shop has closed the key: an order that turns up after all is an order, not an undone one. */
async function undo(worker: Worker, draft: Draft, budget: Budget): Promise<Step> {
  const closed = await worker.shop.closeOrderKey(draft.id, callWithin(worker, budget, draft.lease));
  if (!closed.ok) return { kind: 'unfinished', draft };
  const paymentId = 'paymentId' in draft ? draft.paymentId : undefined;
  if (closed.value.orderNumber !== undefined && paymentId !== undefined) {
    return move(worker, draft.id, 'undoing', 'placed', draft.lease, {
      lease: nextLease(worker, budget),
      orderNumber: closed.value.orderNumber,
    });
  }
  const undone = await worker.payment.undo(draft.id, callWithin(worker, budget, draft.lease));
  if (!undone.ok) return { kind: 'unfinished', draft };
  return move(worker, draft.id, 'undoing', 'failed', draft.lease, { lease: nextLease(worker, budget) });
}

async function cancel(worker: Worker, draft: Draft, orderNumber: string, budget: Budget): Promise<Step> {
  const cancelled = await worker.shop.cancelOrder(draft.accountId, orderNumber, callWithin(worker, budget, draft.lease));
  if (!cancelled.ok && cancelled.error.kind === 'alreadyShipped' && !isUnpaid(draft)) {
    return move(worker, draft.id, 'cancelling', 'captured', draft.lease, {
      lease: nextLease(worker, budget),
      cancelTooLate: true,
      closedIn: null,
    });
  }
  if (!cancelled.ok && cancelled.error.kind === 'unanswered') return { kind: 'unfinished', draft };
  if (!cancelled.ok) return move(worker, draft.id, 'cancelling', 'attention', draft.lease, { lease: nextLease(worker, budget) });
  const undone = await worker.payment.undo(draft.id, callWithin(worker, budget, draft.lease));
  if (!undone.ok) return { kind: 'unfinished', draft };
  return move(worker, draft.id, 'cancelling', 'cancelled', draft.lease, { lease: nextLease(worker, budget) });
}

async function move<From extends DraftState>(
  worker: Worker,
  draftId: string,
  from: From,
  to: NextState<From>,
  leaseSeen: Lease | undefined,
  patch: DraftPatch,
): Promise<Step> {
  const moved = await worker.store.moveDraft({ draftId, from, to, patch, ...(leaseSeen ? { leaseSeen } : {}) });
  if (moved.ok) return { kind: 'moved', draft: moved.value };
  return { kind: 'elsewhere', draft: foundDraft(moved.error.draft, draftId) };
}

/** No call outlasts the budget, its own time-out or, whatever was called before it in the same step, the lease. */
function callWithin(worker: Worker, budget: Budget, lease: Lease | undefined): { readonly deadlineAtMs: number } {
  const leaseEndMs = lease ? lease.untilMs - LEASE_MARGIN_MS / 2 : Number.POSITIVE_INFINITY;
  return { deadlineAtMs: Math.min(budget.deadlineAtMs, worker.clock.nowMs() + budget.callTimeoutMs, leaseEndMs) };
}

/** A lease for the next step: until after the latest instant at which its call can still be running. */
export function nextLease(worker: Pick<Worker, 'clock' | 'owner'>, budget: Budget): Lease {
  const nowMs = worker.clock.nowMs();
  return { owner: worker.owner, untilMs: Math.min(Math.max(budget.deadlineAtMs, nowMs), nowMs + budget.callTimeoutMs) + LEASE_MARGIN_MS };
}
