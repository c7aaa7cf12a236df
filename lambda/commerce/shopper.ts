import type { Currency, Money } from '../kernel/money.ts';
import type { LinkedRole } from './access-grant.ts';
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
  /** What is charged: another way to pay is another draft. */
  readonly paymentLinkId: string;
  /** BCP 47: the shop's words in the quote ("home") are of this locale. */
  readonly locale: string;
  readonly expiresAtMs: number;
}

/** One confirmed draft's claim on the month's money; keyed by draft id, so writing it twice is writing it once. */
export interface LedgerEntry {
  /** `YYYY-MM` in the delivery address's zone. */
  readonly month: string;
  readonly amountMinor: number;
  readonly currency: Currency;
  readonly state: 'reserved' | 'spent';
  /** When the shopper said "yes". */
  readonly atMs: number;
}

/** What became of a month's older entries: one sum, since nothing can change them any more. */
export interface SpentSum {
  /** As in {@link LedgerEntry}. */
  readonly month: string;
  readonly currency: Currency;
  readonly amountMinor: number;
  readonly orders: number;
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

export type LimitPeriod = 'order' | 'month';

/** What a shopper asked for and may only have with the voice code or on the approval page. One at a time: a new wish replaces it. */
export type Wish =
  | { readonly kind: 'draft'; readonly draftId: string }
  | { readonly kind: 'limit'; readonly period: LimitPeriod; readonly limit: Money }
  | { readonly kind: 'buying' }
  | { readonly kind: 'deletion' };

export interface PendingApproval {
  /** The draft's id, or the wish's own; also the token of a voice code request and the key of the approval page. */
  readonly id: string;
  readonly wish: Wish;
  readonly expiresAtMs: number;
  /** The shopper has been given the page: what they pressed there is asked for, should the provider's call be lost. */
  readonly onPage?: true;
}

/** What somebody asked for who had not linked an account yet: it is done when they have. */
export interface WaitingRequest {
  /** The turn's id: taken over twice, it is one request. */
  readonly id: string;
  readonly intent: string;
  readonly slots: Readonly<Record<string, { readonly value: string; readonly ids?: readonly string[] }>>;
  readonly atMs: number;
}

/** Something that was asked for and is not sold. */
export interface Miss {
  /** The turn's id. */
  readonly id: string;
  readonly words: string;
  readonly atMs: number;
}

/** What was taken over from an address (a platform's user, a chat) into the account that is linked to it now. */
export interface MergedFrom {
  /** The grant it was looked at under: another one means that it was linked anew. */
  readonly grantId: string;
  /** The version of the address's item that was taken over. */
  readonly version: number;
  /** How many of each line were taken over, by the line's id: a repeat takes only what is more. */
  readonly lines: Readonly<Record<string, number>>;
  readonly checkedAtMs: number;
}

/** A channel without account linking of its own, linked by a one-time link. */
export interface Attachment {
  readonly accountId: string;
  readonly grantId: string;
  readonly role: LinkedRole;
  readonly firstName?: string;
  readonly untilMs: number;
}

/** The shopper's bounded state: everything a turn needs, in one item. */
export interface ShopperState {
  readonly accountId?: string;
  readonly paymentLink: PaymentLink;
  readonly list: readonly ListEntry[];
  readonly cart: readonly CartLine[];
  readonly openDraft?: OpenDraft;
  readonly ledger: Readonly<Record<string, LedgerEntry>>;
  readonly spentEarlier?: readonly SpentSum[];
  readonly outcomes: readonly DraftOutcome[];
  /** The shopper's own limits; absent: the merchant's. */
  readonly limits?: { readonly perOrder?: Money; readonly perMonth?: Money };
  /** True: this household's speakers keep lists and buy nothing. */
  readonly listOnly?: boolean;
  readonly approval?: PendingApproval;
  /** Wrong voice codes in a row; three lock the code until an approval page was completed. */
  readonly codeFailures?: number;
  /** The launch has said that things wait in the cart, and the cart has not changed since. */
  readonly cartTold?: boolean;
  readonly waiting?: WaitingRequest;
  /** Asked for in vain, and not gathered yet. */
  readonly misses?: readonly Miss[];
  /** Of an account: by the shopper key of the address. */
  readonly mergedFrom?: Readonly<Record<string, MergedFrom>>;
  /** Of an account: grants that ended, and until when a token of theirs could still be shown (ms since the epoch). */
  readonly revokedGrants?: Readonly<Record<string, number>>;
  /** Of an address: the account that its lines went to. For events and deletion alone; a turn without a valid token never follows it. */
  readonly pointsTo?: { readonly shopperKey: string; readonly grantId: string };
  /** Of an address: who signed in by the link that was handed over there. */
  readonly attached?: Attachment;
}

export const newShopper: ShopperState = {
  paymentLink: { state: 'none' },
  list: [],
  cart: [],
  ledger: {},
  outcomes: [],
};
