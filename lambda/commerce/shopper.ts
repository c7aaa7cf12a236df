import type { Currency, Money } from '../kernel/money.ts';
import type { CartLine } from './cart.ts';
import type { Draft, Refusal } from './draft.ts';
import type { ListEntry } from './list.ts';
import type { PaymentLink } from './ports/payment.ts';
import type { Quote } from './quote.ts';

/** What the shopper's item keeps of the one open draft, so that a "yes" needs no look-up. */
export interface OpenDraft {
  readonly id: string;
  readonly fingerprint: string;
  readonly source: Draft['source'];
  readonly quote: Quote;
  readonly changes: Draft['changes'];
  readonly cautions: Draft['cautions'];
  readonly paymentLabel: string;
  readonly expiresAtMs: number;
}

/** One confirmed draft's claim on the month's money; keyed by draft id, so writing it twice is writing it once. */
export interface LedgerEntry {
  /** `YYYY-MM` in the delivery address's zone. */
  readonly month: string;
  readonly amountMinor: number;
  readonly currency: Currency;
  readonly state: 'reserved' | 'spent';
}

/** How a confirmed draft ended; kept for the newest few, so that a late "yes" hears the order it made. */
export type DraftOutcome = {
  readonly draftId: string;
  readonly atMs: number;
  /** False until a turn has said it. */
  readonly told: boolean;
  readonly itemName: string;
  readonly total: Money;
} & (
  | { readonly kind: 'ordered'; readonly orderNumber: string; readonly deliveryDay: string }
  | { readonly kind: 'cancelled'; readonly orderNumber: string }
  | { readonly kind: 'tooLateToCancel'; readonly orderNumber: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'attention' }
);

export const MAX_OUTCOMES = 8;

/** The shopper's bounded state: everything a turn needs, in one item. */
export interface ShopperState {
  readonly accountId?: string;
  readonly paymentLink: PaymentLink;
  readonly list: readonly ListEntry[];
  readonly cart: readonly CartLine[];
  readonly openDraft?: OpenDraft;
  readonly ledger: Readonly<Record<string, LedgerEntry>>;
  readonly outcomes: readonly DraftOutcome[];
}

export const newShopper: ShopperState = {
  paymentLink: { state: 'none' },
  list: [],
  cart: [],
  ledger: {},
  outcomes: [],
};
