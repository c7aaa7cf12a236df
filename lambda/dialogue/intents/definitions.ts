/** What a slot's words mean: decides its type on each platform and how its words are read. */
export type SlotKind = 'item' | 'quantity' | 'ordinal' | 'orderNumber' | 'amount' | 'period' | 'mode';

export interface IntentDefinition {
  /** Slot name to slot kind. One name has one kind in every intent: Alexa allows one type a name. */
  readonly slots: Readonly<Record<string, SlotKind>>;
  /** Says something only as the answer to an open question: "yes", "the second one". */
  readonly answersOnly?: true;
  /** Buys, takes back or throws away: guessed at from half-understood words, it would do harm. */
  readonly weighty?: true;
  /** For those who look after the shop, and for nobody else. */
  readonly forStaff?: true;
}

/** Everything a shopper can mean. Each channel, the interaction models and the understanding of text take their intents from here. */
export const INTENTS = {
  ReorderIntent: { slots: { item: 'item', quantity: 'quantity' } },
  OrderStatusIntent: { slots: { item: 'item', orderNumber: 'orderNumber' } },
  CancelOrderIntent: { slots: {}, weighty: true },
  AddToCartIntent: { slots: { item: 'item', quantity: 'quantity' } },
  RemoveFromCartIntent: { slots: { item: 'item' } },
  ChangeQuantityIntent: { slots: { item: 'item', quantity: 'quantity' } },
  ViewCartIntent: { slots: {} },
  ClearCartIntent: { slots: {}, weighty: true },
  CheckoutIntent: { slots: {}, weighty: true },
  AddToListIntent: { slots: { item: 'item', quantity: 'quantity' } },
  RemoveFromListIntent: { slots: { item: 'item' } },
  ReadListIntent: { slots: {} },
  ClearListIntent: { slots: {}, weighty: true },
  MoveListToCartIntent: { slots: {} },
  SearchProductIntent: { slots: { item: 'item' } },
  PriceIntent: { slots: { item: 'item' } },
  SetUpPaymentIntent: { slots: {} },
  ChooseIntent: { slots: { ordinal: 'ordinal', item: 'item' }, answersOnly: true },
  TellMoreIntent: { slots: {}, answersOnly: true },
  SetLimitIntent: { slots: { amount: 'amount', period: 'period' }, weighty: true },
  SetBuyingModeIntent: { slots: { mode: 'mode' }, weighty: true },
  PrivacyIntent: { slots: {} },
  DeleteDataIntent: { slots: {}, weighty: true },
  SalesIntent: { slots: {}, forStaff: true },
  WaitingOrdersIntent: { slots: {}, forStaff: true },
  LowStockIntent: { slots: {}, forStaff: true },
  MissedDemandIntent: { slots: {}, forStaff: true },
  'AMAZON.RepeatIntent': { slots: {} },
  'AMAZON.YesIntent': { slots: {}, answersOnly: true },
  'AMAZON.NoIntent': { slots: {}, answersOnly: true },
  'AMAZON.HelpIntent': { slots: {} },
  'AMAZON.StopIntent': { slots: {} },
  'AMAZON.CancelIntent': { slots: {} },
  'AMAZON.NavigateHomeIntent': { slots: {} },
  'AMAZON.FallbackIntent': { slots: {} },
} as const satisfies Readonly<Record<string, IntentDefinition>>;

export type IntentName = keyof typeof INTENTS;

/** The same list, seen through its interface: for whoever walks over all of it. */
export const INTENT_DEFINITIONS: Readonly<Record<IntentName, IntentDefinition>> = INTENTS;
