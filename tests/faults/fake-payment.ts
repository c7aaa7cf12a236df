import type { ApprovalState, PaymentPort } from '../../lambda/commerce/ports/payment.ts';
import type { Money } from '../../lambda/kernel/money.ts';
import { err, ok } from '../../lambda/kernel/result.ts';

export type PaymentStatus = 'authorized' | 'captured' | 'voided' | 'refunded' | 'declined';

export interface FakePayment {
  readonly id: string;
  readonly key: string;
  readonly amount: Money;
  status: PaymentStatus;
}

/** Payments by idempotency key; undefined: the key is closed. */
export interface PaymentBook {
  readonly keys: ReadonlyMap<string, Readonly<FakePayment> | undefined>;
}

/** What the provider knows. It outlives every process of the skill. */
export interface PaymentState {
  readonly keys: Map<string, FakePayment | undefined>;
  readonly approvals: Map<string, ApprovalState>;
  /** What each approval page asks about, in the order in which the pages were made. */
  readonly titles: string[];
  declinesAuthorizing: boolean;
  declinesCapturing: boolean;
}

export const LINK = { state: 'active', id: 'link-1', label: 'card ending in 4242', expiresAtMs: Number.MAX_SAFE_INTEGER } as const;

export function createPaymentState(): PaymentState {
  return { keys: new Map(), approvals: new Map(), titles: [], declinesAuthorizing: false, declinesCapturing: false };
}

/** A provider as its protocol asks for: the same key is the same payment, and what was undone cannot come back. */
export function createFakePayment(state: PaymentState): PaymentPort {
  return {
    describe: () => ({ name: 'Fake', capture: 'separate' }),
    createLink: async () => ok({ state: 'pending', id: 'link-2', url: 'https://pay.example/2', expiresAtMs: Number.MAX_SAFE_INTEGER }),
    readLink: async () => ok(LINK),
    createApproval: async ({ idempotencyKey, title }) => {
      if (!state.approvals.has(idempotencyKey)) {
        state.approvals.set(idempotencyKey, 'open');
        state.titles.push(title);
      }
      return ok({ url: `https://pay.example/approve/${idempotencyKey}` });
    },
    readApproval: async (key) => ok(state.approvals.get(key) ?? 'unknown'),
    authorize: async ({ idempotencyKey: key, amount }) => {
      if (!state.keys.has(key)) {
        const status = state.declinesAuthorizing ? 'declined' : 'authorized';
        state.keys.set(key, { id: `pay-${key}`, key, amount, status });
      }
      const payment = state.keys.get(key);
      if (!payment || payment.status === 'voided' || payment.status === 'refunded') return err({ kind: 'keyClosed' });
      if (payment.status === 'declined') return err({ kind: 'declined', reason: 'insufficientFunds' });
      return ok({ paymentId: payment.id });
    },
    capture: async (paymentId) => {
      const payment = [...state.keys.values()].find((other) => other?.id === paymentId);
      if (payment?.status === 'authorized' && !state.declinesCapturing) payment.status = 'captured';
      return payment?.status === 'captured' ? ok(undefined) : err({ kind: 'declined', reason: 'other' });
    },
    undo: async (key) => {
      const payment = state.keys.get(key);
      if (!payment) state.keys.set(key, undefined);
      if (payment?.status === 'authorized') payment.status = 'voided';
      if (payment?.status === 'captured') payment.status = 'refunded';
      return ok({ outcome: payment?.status === 'voided' || payment?.status === 'refunded' ? payment.status : 'closed' });
    },
  };
}
