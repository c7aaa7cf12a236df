import type { Pack } from '../commerce/catalogue.ts';
import type { Refusal } from '../commerce/draft.ts';
import type { OrderStatus } from '../commerce/orders.ts';
import type { Caution, Change } from '../commerce/quote.ts';
import type { LimitPeriod } from '../commerce/shopper.ts';
import type { LocalDate } from '../kernel/clock.ts';
import type { Money } from '../kernel/money.ts';

/** A product as it is spoken of. */
export interface SpokenProduct {
  readonly name: string;
  readonly pack: Pack;
}

export interface SpokenLine extends SpokenProduct {
  readonly quantity: number;
}

/** What the ear gets of a draft: the certification's four (seller, products, delivery, total) and what changed. */
export interface SpokenDraft {
  readonly seller: string;
  /** At most three; `moreLines` counts the rest. */
  readonly lines: readonly (SpokenLine & { readonly unitPrice: Money })[];
  readonly moreLines: number;
  readonly deliveryDay: LocalDate;
  readonly addressLabel: string;
  readonly deliveryCost: Money;
  readonly tax: Money;
  readonly total: Money;
  readonly paymentLabel: string;
  readonly changes: readonly Change[];
  readonly cautions: readonly Caution[];
}

export interface SpokenOrder {
  readonly number: string;
  readonly status: OrderStatus;
  /** The first line's product, or the one asked for. */
  readonly itemName: string;
  readonly moreItems: number;
  readonly carrier?: string;
  readonly expectedDay?: LocalDate;
  readonly deliveredDay?: LocalDate;
}

/**
 * Everything Sayso can mean. An act says *what* is meant, with typed data, never words; the prompts of a locale say it.
 * Lists in an act hold at most what is spoken: a Reply is stored for re-deliveries and must stay small.
 */
export interface ActData {
  // Talk
  welcome: { readonly firstName?: string };
  cartWaiting: { readonly count: number };
  help: Record<never, never>;
  goodbye: Record<never, never>;
  fallback: Record<never, never>;
  /** What sounded like a "yes" said more than that: it buys, cancels and deletes nothing. */
  noPlainYes: Record<never, never>;
  nothingToRepeat: Record<never, never>;
  nothingToAnswer: Record<never, never>;
  nothingToChoose: Record<never, never>;
  nothingToChange: Record<never, never>;
  nothingMore: Record<never, never>;
  /** A button or a choice of a screen that is not what is being asked any more: nothing comes of it. */
  touchedTooLate: Record<never, never>;
  allRight: Record<never, never>;
  // What was wrong with the input
  quantityNotUnderstood: { readonly spoken: string };
  quantityTooSmall: Record<never, never>;
  quantityTooLarge: { readonly max: number };
  tooLong: Record<never, never>;
  itemNotUnderstood: Record<never, never>;
  // What was wrong on our side
  shopSilent: Record<never, never>;
  paymentSilent: Record<never, never>;
  troubled: Record<never, never>;
  // Finding
  choices: { readonly item: string; readonly options: readonly (SpokenProduct & { readonly price?: Money })[] };
  notBought: { readonly item: string };
  notBoughtButSold: { readonly item: string; readonly product: SpokenProduct; readonly price: Money };
  notSold: { readonly item: string };
  noOrdersYet: Record<never, never>;
  searchResults: {
    readonly item: string;
    readonly products: readonly (SpokenProduct & { readonly price: Money })[];
    readonly more: number;
  };
  priceTold: { readonly product: SpokenProduct; readonly price: Money; readonly inStock: boolean };
  // Buying
  draftRead: { readonly draft: SpokenDraft };
  draftDetails: { readonly draft: SpokenDraft };
  draftChangedMeanwhile: { readonly why: 'price' | 'delivery' | 'stock' };
  unavailable: { readonly name: string; readonly why: 'outOfStock' | 'discontinued'; readonly available?: number };
  /** The shop's own figures contradict each other: nothing can be read out, and nothing is ordered. */
  totalUnclear: Record<never, never>;
  draftWithdrawn: Record<never, never>;
  /** The answer to a "no" that came after the "yes" of another room. */
  alreadyOrdered: { readonly orderNumber: string; readonly itemName: string; readonly canCancel: boolean };
  alreadyOrdering: Record<never, never>;
  draftExpired: Record<never, never>;
  orderPlaced: {
    readonly orderNumber: string;
    readonly itemName: string;
    readonly moreItems: number;
    readonly total: Money;
    readonly deliveryDay: LocalDate;
  };
  orderPlacing: { readonly itemName: string };
  /** An order that was said "yes" to and is not done yet, in answer to where it is. Without a name: the turn that named it is long ago. */
  orderUnderWay: { readonly itemName?: string };
  orderRefused: { readonly itemName: string; readonly refusal: Refusal };
  orderNeedsPerson: { readonly itemName: string };
  /** Told on a later turn, in front of its own answer. */
  lateOrderPlaced: { readonly orderNumber: string; readonly itemName: string; readonly deliveryDay: LocalDate };
  lateOrderRefused: { readonly itemName: string; readonly refusal: Refusal };
  lateOrderNeedsPerson: { readonly itemName: string };
  lateOrderCancelled: { readonly orderNumber: string };
  lateTooLateToCancel: { readonly orderNumber: string };
  // After the order
  orderStatuses: { readonly orders: readonly SpokenOrder[]; readonly more: number };
  noOpenOrders: { readonly last?: SpokenOrder };
  orderUnknown: { readonly number: string };
  itemNotOrdered: { readonly item: string };
  nothingToCancel: Record<never, never>;
  cancelTooLate: { readonly orderNumber: string };
  orderCancelled: { readonly orderNumber: string; readonly total: Money };
  orderCancelling: { readonly orderNumber: string };
  // Cart
  addedToCart: SpokenLine & { readonly unitPrice: Money };
  removedFromCart: { readonly name: string };
  cartQuantityChanged: { readonly name: string; readonly quantity: number };
  cartRead: { readonly lines: readonly SpokenLine[]; readonly more: number; readonly subtotal: Money };
  cartEmpty: Record<never, never>;
  cartCleared: { readonly count: number };
  cartFull: { readonly max: number };
  notInCart: { readonly item: string };
  // List
  addedToList: { readonly name: string; readonly quantity: number };
  alreadyOnList: { readonly name: string; readonly quantity: number };
  removedFromList: { readonly name: string };
  listRead: { readonly entries: readonly { readonly name: string; readonly quantity: number }[]; readonly more: number };
  listEmpty: Record<never, never>;
  listCleared: { readonly count: number };
  listFull: { readonly max: number };
  notOnList: { readonly item: string };
  movedToCart: { readonly names: readonly string[]; readonly more: number };
  /** Stays on the list: not sold, or not clear which. */
  notMovedToCart: { readonly names: readonly string[]; readonly more: number };
  // Paying
  paymentLinkReady: { readonly reason: 'asked' | 'neverSetUp' | 'pending' | 'expired' };
  paymentActive: { readonly label: string };
  /** `hasLink`: the way to link is handed over with it. */
  accountNotLinked: { readonly hasLink: boolean };
  /** Back to what was asked for before the account was linked. */
  nowAbout: { readonly item?: string };
  // Safeguards
  /** Goes before `codeAsked` or `approvalPageReady`: why a "yes" is not enough. */
  overLimit: { readonly period: LimitPeriod; readonly limit: Money; readonly total: Money };
  /** The platform asks for the voice code next; we never hear it. */
  codeAsked: { readonly what: ApprovedThing };
  codeWrong: { readonly triesLeft: number };
  codeLocked: Record<never, never>;
  codeTooLate: Record<never, never>;
  /** A page on the phone or the screen where a person approves. */
  approvalPageReady: { readonly what: ApprovedThing };
  limitSet: { readonly period: LimitPeriod; readonly limit: Money };
  amountNotUnderstood: Record<never, never>;
  buyingModeSet: { readonly mode: 'listOnly' | 'buying' };
  buyingIsOff: Record<never, never>;
  privacyTold: {
    readonly listEntries: number;
    readonly cartLines: number;
    readonly hasPayment: boolean;
    readonly hasLimits: boolean;
    readonly ordersThisMonth: number;
  };
  // The shop's own people
  /** `total` and `best` are left out of so few orders that they could be one person's. */
  salesTold: { readonly orders: number; readonly total?: Money; readonly best: readonly string[] };
  waitingOrdersTold: { readonly orders: number; readonly late: number };
  lowStockTold: { readonly products: readonly { readonly name: string; readonly available: number }[]; readonly more: number };
  missedDemandTold: { readonly wishes: readonly { readonly words: string; readonly shoppers: number }[] };
  /** A shopper asked how the shop does. */
  staffOnly: Record<never, never>;
  /** Somebody who looks after the shop asked for something of a shopper's. */
  shoppersOnly: Record<never, never>;
  backOfficeNotOffered: Record<never, never>;
  /** `ordersUnderWay`: orders that were confirmed and are being placed go on; the shop keeps its own records. */
  dataDeleted: { readonly ordersUnderWay: number };
}

/** What a voice code or an approval page is asked for. */
export type ApprovedThing = 'draft' | 'limit' | 'buying' | 'deletion';

export type ActName = keyof ActData;
export type Act = { [K in ActName]: { readonly act: K } & ActData[K] }[ActName];
