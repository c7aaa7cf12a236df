import type { Quote, RequestedLine } from '../commerce/quote.ts';
import type { LimitPeriod } from '../commerce/shopper.ts';
import type { SpokenProduct } from './acts.ts';
import type { IntentName } from './intents/definitions.ts';
import type { RawSlot } from './turn.ts';

/** One thing that can be picked. At most three are offered at a time. */
export interface Candidate extends SpokenProduct {
  readonly sku: string;
}

/** What a choice is for: the turn goes on with the product that is picked. */
export type Purpose =
  | { readonly kind: 'reorder'; readonly quantity?: number }
  | { readonly kind: 'addToCart'; readonly quantity: number }
  | { readonly kind: 'removeFromCart' }
  /** Of a line of the draft that is being asked about, or of the cart. */
  | { readonly kind: 'changeQuantity'; readonly quantity: number; readonly of: 'draft' | 'cart' }
  | { readonly kind: 'price' };

/** Intents that can ask for their missing item. */
export const ITEM_INTENTS = [
  'ReorderIntent',
  'AddToCartIntent',
  'RemoveFromCartIntent',
  'AddToListIntent',
  'RemoveFromListIntent',
  'SearchProductIntent',
  'PriceIntent',
] as const satisfies readonly IntentName[];

export type NeedsItem = (typeof ITEM_INTENTS)[number];

/** An intent that can be asked about; the small ones ("yes", "stop") are never half understood. */
export type AskableIntent = Exclude<IntentName, `AMAZON.${string}` | 'ChooseIntent' | 'TellMoreIntent'>;

/** What was perhaps meant. */
export interface HalfHeard {
  readonly intent: AskableIntent;
  readonly slots: Readonly<Record<string, RawSlot>>;
}

/**
 * Everything Sayso can ask. A question is open until it is answered, withdrawn or the session ends; what "yes", "no" and
 * "the second one" mean is decided by the open question alone.
 */
export interface QuestionData {
  /** "What would you like?" */
  whatNext: Record<never, never>;
  /** "Shall I order it?" `others`: the other matches, for "no, the other one". */
  confirmDraft: {
    readonly draftId: string;
    readonly total: Quote['total'];
    /** The first line's product, and how many lines there are beside it. */
    readonly itemName: string;
    readonly moreItems: number;
    readonly others: readonly Candidate[];
    readonly lines: readonly RequestedLine[];
  };
  choose: { readonly item: string; readonly candidates: readonly Candidate[]; readonly purpose: Purpose };
  /** "You have not bought it before; the shop has ... Shall I read out an order?" */
  offerProduct: { readonly candidate: Candidate; readonly quantity: number; readonly others: readonly Candidate[] };
  offerList: { readonly item: string; readonly quantity: number };
  offerCheckout: Record<never, never>;
  /** "Which product?" */
  whichItem: { readonly intent: NeedsItem; readonly quantity?: number };
  /** `of`: the order that was asked about, which the answer goes back to. */
  howMany: {
    readonly intent: 'ReorderIntent' | 'AddToCartIntent' | 'ChangeQuantityIntent' | 'AddToListIntent';
    readonly item?: string;
    readonly of?: 'draft';
  };
  /** `itemName`: nobody knows their orders by number. */
  confirmCancelOrder: { readonly draftId: string; readonly orderNumber: string; readonly itemName?: string };
  /** "How much may be spent?" */
  howMuch: { readonly period: LimitPeriod };
  /** "Shall I delete your list, your cart and your settings?" */
  confirmDeletion: Record<never, never>;
  /** "Did you mean to reorder something, or to hear where an order is?" One or two wishes, the likelier first. */
  didYouMean: { readonly wishes: readonly HalfHeard[] };
}

export type QuestionName = keyof QuestionData;
/** The question of this name; without a name, any. */
export type OpenQuestion<Q extends QuestionName = QuestionName> = { [K in Q]: { readonly question: K } & QuestionData[K] }[Q];
export type Question = OpenQuestion;
