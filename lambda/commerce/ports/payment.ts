import type { Money } from '../../kernel/money.ts';
import type { Result } from '../../kernel/result.ts';
import type { Call, Unanswered } from './call.ts';

export interface PaymentDescription {
  readonly name: string;
  /** `atOnce`: `authorize` already charges, `capture` does nothing, undoing is a refund. */
  readonly capture: 'separate' | 'atOnce';
}

/** How far the shopper's payment is set up. The link is where a person completes it; card data never comes near us. */
export type PaymentLink =
  | { readonly state: 'none' }
  | { readonly state: 'pending'; readonly id: string; readonly url: string; readonly expiresAtMs: number }
  | { readonly state: 'active'; readonly id: string; readonly label: string; readonly expiresAtMs: number }
  | { readonly state: 'expired'; readonly id: string };

export type PaymentRefusal =
  | { readonly kind: 'declined'; readonly reason: 'insufficientFunds' | 'blocked' | 'other' }
  | { readonly kind: 'linkExpired' }
  | { readonly kind: 'keyClosed' }
  | Unanswered;

export interface AuthorizeRequest {
  /** The draft id. */
  readonly idempotencyKey: string;
  readonly linkId: string;
  readonly amount: Money;
}

export interface ApprovalRequest {
  readonly idempotencyKey: string;
  readonly shopperRef: string;
  /** What the page asks about, in the shopper's language; plain text. */
  readonly title: string;
  readonly amount?: Money;
  readonly expiresAtMs: number;
}

export type ApprovalState = 'open' | 'approved' | 'declined' | 'expired' | 'unknown';

/**
 * The payment provider. Every adapter passes `tests/contracts/payment.contract.ts`. Each call may be repeated: the same key is the
 * same payment, capturing twice captures once.
 */
export interface PaymentPort {
  describe(): PaymentDescription;

  /** A link where this shopper sets up a payment method. The same `idempotencyKey` gives the same link. */
  createLink(
    request: { readonly idempotencyKey: string; readonly shopperRef: string },
    call: Call,
  ): Promise<Result<PaymentLink & { state: 'pending' }, Unanswered>>;
  readLink(linkId: string, call: Call): Promise<Result<PaymentLink, Unanswered>>;

  /**
   * A page of the provider's where the shopper, signed in there, approves one thing: an order of this amount, or a change that a voice
   * alone may not make. The same `idempotencyKey` is the same page.
   */
  createApproval(request: ApprovalRequest, call: Call): Promise<Result<{ readonly url: string }, Unanswered>>;
  readApproval(idempotencyKey: string, call: Call): Promise<Result<ApprovalState, Unanswered>>;

  /** Reserves the amount. */
  authorize(request: AuthorizeRequest, call: Call): Promise<Result<{ readonly paymentId: string }, PaymentRefusal>>;
  /** Takes what was reserved. */
  capture(paymentId: string, call: Call): Promise<Result<void, { readonly kind: 'declined'; readonly reason: 'other' } | Unanswered>>;
  /**
   * Gives the money back, wherever it stands: a reservation is voided, a charge refunded, and a key that has no payment yet is
   * closed, so that a late `authorize` answers `keyClosed`.
   */
  undo(idempotencyKey: string, call: Call): Promise<Result<{ readonly outcome: 'closed' | 'voided' | 'refunded' }, Unanswered>>;
}
