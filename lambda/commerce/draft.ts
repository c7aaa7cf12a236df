import type { Money } from '../kernel/money.ts';
import type { Caution, Change, Quote } from './quote.ts';

/**
 * The states of a draft and where each may go. This table is the whole rule: a store refuses any other step, by condition.
 *
 *   quoted --yes--> confirmed -> authorizing -> authorized -> placing -> placed -> capturing -> captured
 *     |                 |             |              |           |                     |           |
 *     no/change/expiry  |             declined       |        undoing -> failed        |      cancelling -> cancelled
 *     withdrawn         +--- gave up: undoing -------+                             cancelling
 *     superseded
 *     expired                                        any working state, out of options: attention (a person must look)
 */
export const DRAFT_TRANSITIONS = {
  quoted: ['quoted', 'confirmed', 'withdrawn', 'superseded', 'expired'],
  confirmed: ['authorizing', 'undoing'],
  authorizing: ['authorizing', 'authorized', 'declined', 'undoing', 'attention'],
  authorized: ['placing', 'undoing'],
  placing: ['placing', 'placed', 'undoing', 'attention'],
  placed: ['capturing', 'cancelling'],
  capturing: ['capturing', 'captured', 'cancelling', 'attention'],
  captured: ['captured', 'cancelling'],
  undoing: ['undoing', 'placed', 'failed', 'attention'],
  cancelling: ['cancelling', 'cancelled', 'captured', 'attention'],
  declined: ['declined'],
  failed: ['failed'],
  withdrawn: [],
  superseded: [],
  expired: [],
  cancelled: ['cancelled'],
  attention: ['attention'],
} as const satisfies Record<string, readonly string[]>;

export type DraftState = keyof typeof DRAFT_TRANSITIONS;
export type NextState<S extends DraftState> = (typeof DRAFT_TRANSITIONS)[S][number];

/** Why nothing was ordered, or why it was undone; spoken by the prompts. */
export type Refusal =
  | { readonly kind: 'declined'; readonly reason: 'insufficientFunds' | 'blocked' | 'other' }
  | { readonly kind: 'linkExpired' }
  /** The shopper said no on the page where it was to be approved. */
  | { readonly kind: 'notApproved' }
  | { readonly kind: 'outOfStock'; readonly name: string }
  | { readonly kind: 'priceChanged'; readonly total: Money }
  | { readonly kind: 'shopRefused' }
  | { readonly kind: 'gaveUp' };

/**
 * True when the order goes back because its payment could not be taken, and not because the shopper cancels it. Any other refusal may be
 * left over from an undoing that found the order placed after all.
 */
export function isUnpaid<D extends Pick<DraftCore, 'refusal'>>(
  draft: D,
): draft is D & { readonly refusal: Refusal & { kind: 'declined' } } {
  return draft.refusal?.kind === 'declined';
}

/** True when the "yes" reached the draft after its time was over: such a "yes" buys nothing. */
export function wasConfirmedTooLate(draft: Pick<DraftCore, 'confirmedAtMs' | 'expiresAtMs'>): boolean {
  return draft.confirmedAtMs !== undefined && draft.confirmedAtMs >= draft.expiresAtMs;
}

/** Who works on a draft until when. Nobody else acts on it before `untilMs`. */
export interface Lease {
  readonly owner: string;
  readonly untilMs: number;
}

/** A quote frozen at the moment it was read out. Only `state`, `lease` and what the steps brought back ever change. */
export interface DraftCore {
  readonly id: string;
  readonly merchantId: string;
  /** The shopper's item in the store. */
  readonly shopperKey: string;
  readonly accountId: string;
  readonly source: 'reorder' | 'catalogue' | 'cart';
  readonly quote: Quote;
  readonly fingerprint: string;
  readonly changes: readonly Change[];
  readonly cautions: readonly Caution[];
  readonly payment: { readonly linkId: string; readonly label: string };
  readonly locale: string;
  readonly createdAtMs: number;
  readonly expiresAtMs: number;
  readonly confirmedAtMs?: number;
  readonly lease?: Lease;
  /** Calls tried in the present state; bounds how long reconcile tries. */
  readonly attempts: number;
  readonly refusal?: Refusal;
  /** The end that was written down: the shopper's item settled, the shopper notified. Only then does the draft leave the index. */
  readonly closedIn?: DraftState;
  /** The shopper asked to cancel, and the shop had already sent it. */
  readonly cancelTooLate?: boolean;
}

type WithPayment = { readonly paymentId: string };
type WithOrder = WithPayment & { readonly orderNumber: string };

export type Draft = DraftCore &
  (
    | { readonly state: 'quoted' | 'withdrawn' | 'superseded' | 'expired' | 'confirmed' | 'authorizing' | 'declined' }
    | ({ readonly state: 'authorized' | 'placing' } & WithPayment)
    | ({ readonly state: 'placed' | 'capturing' | 'captured' | 'cancelling' | 'cancelled' } & WithOrder)
    | ({ readonly state: 'undoing' | 'failed' | 'attention' } & Partial<WithOrder>)
  );

export type DraftIn<S extends DraftState> = Extract<Draft, { readonly state: DraftState }> & { readonly state: S };

/** The only thing a shop places: it was quoted, read out, confirmed and authorized. */
export type PlacingDraft = DraftCore & { readonly state: 'placing' } & WithPayment;

/** What a step may set beside the state. */
export interface DraftPatch {
  readonly lease?: Lease | null;
  readonly attempts?: number;
  readonly expiresAtMs?: number;
  readonly confirmedAtMs?: number;
  readonly paymentId?: string;
  readonly orderNumber?: string;
  readonly refusal?: Refusal;
  readonly closedIn?: DraftState | null;
  readonly cancelTooLate?: boolean;
}

const UNCONFIRMED_ENDS: ReadonlySet<DraftState> = new Set(['withdrawn', 'superseded', 'expired']);
const FINAL: ReadonlySet<DraftState> = new Set([
  'captured',
  'declined',
  'failed',
  'withdrawn',
  'superseded',
  'expired',
  'cancelled',
  'attention',
]);

/** True when nothing is left to do for it; `captured` may still be cancelled by the shopper. */
export function isFinal(state: DraftState): boolean {
  return FINAL.has(state);
}

/**
 * When somebody must look at the draft again; undefined once nothing is left to do. The index of unfinished drafts is sorted by it.
 * A confirmed draft that has ended stays in the index until it is closed: a crash between its last step and telling the shopper
 * must not be forgotten.
 */
export function nextActionAtMs(
  draft: Pick<DraftCore, 'expiresAtMs' | 'lease' | 'closedIn'> & { readonly state: DraftState },
): number | undefined {
  if (UNCONFIRMED_ENDS.has(draft.state) || draft.closedIn === draft.state) return undefined;
  return draft.state === 'quoted' ? draft.expiresAtMs : (draft.lease?.untilMs ?? 0);
}
