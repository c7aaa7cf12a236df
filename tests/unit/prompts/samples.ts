import type { SpokenDraft, SpokenLine, SpokenOrder } from '../../../lambda/dialogue/acts.ts';
import {
  type AskableIntent,
  ITEM_INTENTS,
  type Question,
  type QuestionData,
  type QuestionName,
} from '../../../lambda/dialogue/question.ts';
import type { Visual } from '../../../lambda/dialogue/reply.ts';
import type { Money } from '../../../lambda/kernel/money.ts';
import type { SpeakContext } from '../../../lambda/prompts/render.ts';

const ASKABLE_INTENTS: readonly AskableIntent[] = [
  'ReorderIntent',
  'OrderStatusIntent',
  'CancelOrderIntent',
  'AddToCartIntent',
  'RemoveFromCartIntent',
  'ChangeQuantityIntent',
  'ViewCartIntent',
  'ClearCartIntent',
  'CheckoutIntent',
  'AddToListIntent',
  'RemoveFromListIntent',
  'ReadListIntent',
  'ClearListIntent',
  'MoveListToCartIntent',
  'SearchProductIntent',
  'PriceIntent',
  'SetUpPaymentIntent',
  'SetLimitIntent',
  'SetBuyingModeIntent',
  'PrivacyIntent',
  'SalesIntent',
  'WaitingOrdersIntent',
  'LowStockIntent',
  'MissedDemandIntent',
  'DeleteDataIntent',
];

const TODAY = '2026-11-21';

export const SPEAKER: SpeakContext = {
  turnId: 'turn-1',
  locale: 'en-US',
  today: TODAY,
  merchantName: 'Sayso Pantry',
  screen: false,
  links: true,
};

export function usd(amountMinor: number): Money {
  return { amountMinor, currency: 'USD' };
}

/** The words that a shop or a shopper puts into a reply. */
export interface Names {
  readonly heads: string;
  readonly pods: string;
  readonly food: string;
  readonly item: string;
  readonly unit: string;
  readonly person: string;
  readonly carrier: string;
  readonly seller: string;
  readonly address: string;
  readonly payment: string;
  readonly orderNumber: string;
}

export const REAL_NAMES: Names = {
  heads: 'BrightSmile toothbrush heads, soft',
  pods: 'Morning Peak coffee pods',
  food: 'Pawly dry dog food',
  item: 'toothbrush heads',
  unit: 'heads',
  person: 'Ana',
  carrier: 'UPS',
  seller: 'Sayso Pantry',
  address: 'home',
  payment: 'Visa ending in 4242',
  orderNumber: 'D-100234',
};

const LONG = 'Extra gentle whitening toothbrush heads for very sensitive teeth and gums with a name that never seems to come to its end';
const HOSTILE =
  '<speak>"Tom & Jerry\'s" {count, plural} https://evil.example/buy?x=1 www.evil.example 🪥🪥 \u202Eheads\u0000\uE000 who?! ???';

export const LONG_NAMES: Names = {
  ...REAL_NAMES,
  heads: `${LONG}, soft`,
  pods: `${LONG}, firm`,
  food: LONG,
  item: LONG,
  seller: LONG,
  address: LONG,
  person: LONG,
};

export const HOSTILE_NAMES: Names = {
  heads: `${HOSTILE} 1`,
  pods: `${HOSTILE} 2`,
  food: '🪥',
  item: HOSTILE,
  unit: '{0}',
  person: '<b>',
  carrier: 'https://evil.example/track',
  seller: HOSTILE,
  address: '???',
  payment: 'Visa {n} <4242>',
  orderNumber: '\uE000<1>\uE001',
};

export function draftOf(names: Names, changed: Partial<SpokenDraft> = {}): SpokenDraft {
  return {
    seller: names.seller,
    lines: [{ ...headsOf(names), unitPrice: usd(2299) }],
    moreLines: 0,
    deliveryDay: '2026-11-24',
    addressLabel: names.address,
    deliveryCost: usd(399),
    tax: usd(184),
    total: usd(2882),
    paymentLabel: names.payment,
    changes: [],
    cautions: [],
    ...changed,
  };
}

export function threeLines(names: Names): Partial<SpokenDraft> {
  return {
    lines: [
      { ...headsOf(names), unitPrice: usd(2299) },
      { ...podsOf(names), unitPrice: usd(3150) },
      { ...foodOf(names), unitPrice: usd(4100) },
    ],
    total: usd(13282),
  };
}

export function headsOf(names: Names): SpokenLine {
  return { name: names.heads, pack: { count: 4, unit: names.unit }, quantity: 1 };
}

export function podsOf(names: Names): SpokenLine {
  return { name: names.pods, pack: { count: 60, unit: 'pods' }, quantity: 2 };
}

export function foodOf(names: Names): SpokenLine {
  return { name: names.food, pack: { count: 1, unit: 'bag' }, quantity: 1 };
}

export function ordersOf(names: Names): readonly SpokenOrder[] {
  const order = { number: names.orderNumber, itemName: names.heads, moreItems: 0 };
  return [
    { ...order, status: 'received', expectedDay: '2026-11-21' },
    { ...order, status: 'preparing', moreItems: 1 },
    { ...order, status: 'shipped', moreItems: 2, carrier: names.carrier, expectedDay: '2026-11-22' },
    { ...order, status: 'shipped', expectedDay: '2026-11-19' },
    { ...order, status: 'outForDelivery', carrier: names.carrier, expectedDay: '2026-11-21' },
    { ...order, status: 'outForDelivery' },
    { ...order, status: 'delivered', deliveredDay: '2026-11-20' },
    { ...order, status: 'delivered' },
    { ...order, status: 'cancelled' },
    { ...order, status: 'returned' },
  ];
}

/** Everything that can change in one draft of several products: more than thirty words, and still one question. */
export function changedDrafts(names: Names): readonly SpokenDraft[] {
  const price = { kind: 'price', name: names.heads, from: usd(1999), to: usd(2299) } as const;
  return [
    draftOf(names, { ...threeLines(names), moreLines: 27, changes: [price, { ...price, name: names.pods, to: usd(1799) }] }),
    draftOf(names, {
      ...threeLines(names),
      changes: [{ kind: 'pack', name: names.pods, from: { count: 60, unit: 'pods' }, to: { count: 48, unit: 'pods' } }],
    }),
    draftOf(names, {
      ...threeLines(names),
      changes: [{ kind: 'substitute', discontinuedSku: 'OLD', discontinuedName: names.item, sku: 'NEW', name: names.heads }],
    }),
  ];
}

/** One or more of every question, with acts that come before it. */
function questionData(names: Names): { readonly [Q in QuestionName]: readonly QuestionData[Q][] } {
  const candidates = [headsOf(names), podsOf(names), foodOf(names)].map((one, index) => ({ ...one, sku: `SKU-${index}` }));
  const [first] = candidates;
  if (!first) throw new Error('There are three candidates.');
  return {
    whatNext: [{}],
    confirmDraft: [{ draftId: 'd1', total: usd(2882), itemName: names.heads, moreItems: 1, others: [], lines: [] }],
    choose: [
      { item: names.item, candidates, purpose: { kind: 'reorder' } },
      { item: names.item, candidates: candidates.slice(0, 2), purpose: { kind: 'price' } },
      { item: names.item, candidates, purpose: { kind: 'addToCart', quantity: 1 } },
      { item: names.item, candidates: [first], purpose: { kind: 'addToCart', quantity: 1 } },
      { item: names.item, candidates: [first], purpose: { kind: 'reorder' } },
      { item: names.item, candidates, purpose: { kind: 'removeFromCart' } },
      { item: names.item, candidates: [first], purpose: { kind: 'removeFromCart' } },
      { item: names.item, candidates, purpose: { kind: 'changeQuantity', quantity: 3, of: 'cart' } },
      { item: names.item, candidates: [first], purpose: { kind: 'changeQuantity', quantity: 3, of: 'draft' } },
    ],
    offerProduct: [
      { candidate: first, quantity: 1, others: [] },
      { candidate: first, quantity: 2, others: [] },
    ],
    offerList: [
      { item: names.item, quantity: 1 },
      { item: names.item, quantity: 2 },
    ],
    offerCheckout: [{}],
    whichItem: ITEM_INTENTS.map((intent) => ({ intent })),
    howMany: [{ intent: 'AddToCartIntent' }, { intent: 'ReorderIntent', item: names.item }],
    confirmCancelOrder: [
      { draftId: 'd1', orderNumber: names.orderNumber },
      { draftId: 'd1', orderNumber: names.orderNumber, itemName: names.heads },
    ],
    howMuch: [{ period: 'order' }, { period: 'month' }],
    confirmDeletion: [{}],
    didYouMean: ASKABLE_INTENTS.flatMap((intent) => [
      { wishes: [{ intent, slots: {} }] },
      {
        wishes: [
          { intent, slots: {} },
          { intent: 'PriceIntent', slots: {} },
        ],
      },
    ]),
  };
}

export function sampleQuestions(names: Names): readonly Question[] {
  return Object.entries(questionData(names)).flatMap(([question, all]) => all.map((data) => ({ question, ...data }) as Question));
}

export function sampleVisuals(names: Names): readonly Visual[] {
  const lines = Array.from({ length: 30 }, (_, index) => ({ ...headsOf(names), quantity: index + 1, unitPrice: usd(2299) }));
  return [
    { kind: 'draft', draft: draftOf(names, threeLines(names)), draftId: 'd1' },
    { kind: 'order', orderNumber: names.orderNumber, draft: draftOf(names, { lines, moreLines: 1, deliveryCost: usd(0) }) },
    { kind: 'orders', orders: ordersOf(names) },
    { kind: 'lines', what: 'cart', lines, more: 2 },
    { kind: 'lines', what: 'list', lines: lines.map(({ name, quantity }) => ({ name, quantity })), more: 0 },
    {
      kind: 'choices',
      options: [
        { sku: 'heads', name: names.heads, price: usd(2299) },
        { sku: 'pods', name: names.pods },
      ],
    },
    { kind: 'paymentLink', url: 'https://pay.example/link/abc', expiresOn: '2026-11-28' },
    { kind: 'approvalPage', what: 'draft', url: 'https://pay.example/approve/abc', expiresOn: '2026-11-21', total: usd(12999) },
    ...(['limit', 'buying', 'deletion'] as const).map(
      (what) => ({ kind: 'approvalPage', what, url: 'https://pay.example/approve/abc', expiresOn: '2026-11-21' }) as const,
    ),
    { kind: 'linkAccount' },
    { kind: 'linkAccount', url: 'https://voice.example/link/1' },
  ];
}

/** Whether an order of toothbrush heads is to be placed. */
export const CONFIRM = {
  question: 'confirmDraft',
  draftId: 'd1',
  total: usd(2882),
  itemName: 'toothbrush heads',
  moreItems: 0,
  others: [],
  lines: [],
} as const satisfies Question;
