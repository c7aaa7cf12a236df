import type { Act, ActData, ActName, ApprovedThing, SpokenDraft } from '../../../lambda/dialogue/acts.ts';
import { draftOf, foodOf, headsOf, type Names, ordersOf, podsOf, threeLines, usd } from './samples.ts';

function draftsOf(names: Names): readonly { readonly draft: SpokenDraft }[] {
  const price = { kind: 'price', name: names.heads, from: usd(1999), to: usd(2299) } as const;
  const noExtras = { deliveryCost: usd(0), tax: usd(0), total: usd(2299) };
  return [
    { draft: draftOf(names) },
    { draft: draftOf(names, noExtras) },
    { draft: draftOf(names, threeLines(names)) },
    { draft: draftOf(names, { changes: [price] }) },
    { draft: draftOf(names, { changes: [{ ...price, from: usd(2599) }] }) },
    { draft: draftOf(names, { lines: [{ ...podsOf(names), unitPrice: usd(3150) }], changes: [{ ...price, to: usd(3150) }] }) },
    { draft: draftOf(names, { ...noExtras, changes: [price] }) },
    {
      draft: draftOf(names, {
        changes: [{ kind: 'pack', name: names.heads, from: { count: 4, unit: names.unit }, to: { count: 3, unit: names.unit } }],
      }),
    },
    {
      draft: draftOf(names, {
        changes: [{ kind: 'substitute', discontinuedSku: 'OLD', discontinuedName: names.pods, sku: 'NEW', name: names.heads }],
      }),
    },
    { draft: draftOf(names, { changes: [{ kind: 'leftOut', name: names.pods, why: 'outOfStock' }] }) },
    { draft: draftOf(names, { changes: [{ kind: 'leftOut', name: names.pods, why: 'discontinued' }] }) },
  ];
}

export const APPROVED: readonly ApprovedThing[] = ['draft', 'limit', 'buying', 'deletion'];

const REFUSALS = (names: Names): readonly ActData['orderRefused'][] =>
  (
    [
      { kind: 'declined', reason: 'insufficientFunds' },
      { kind: 'declined', reason: 'blocked' },
      { kind: 'declined', reason: 'other' },
      { kind: 'notApproved' },
      { kind: 'linkExpired' },
      { kind: 'outOfStock', name: names.heads },
      { kind: 'priceChanged', total: usd(3100) },
      { kind: 'shopRefused' },
      { kind: 'gaveUp' },
    ] as const
  ).map((refusal) => ({ itemName: names.heads, refusal }));

/** One or more of every act; a new act does not compile until it is here. */
function actData(names: Names): { readonly [K in ActName]: readonly ActData[K][] } {
  const { item, orderNumber } = names;
  const order = { orderNumber };
  const products = [headsOf(names), podsOf(names)].map((one, index) => ({ ...one, price: usd(2299 + index) }));
  const entries = [names.item, 'toothpaste', 'apples'].map((name, index) => ({ name, quantity: index + 1 }));
  return {
    welcome: [{}, { firstName: names.person }],
    cartWaiting: [{ count: 1 }, { count: 2 }],
    help: [{}],
    goodbye: [{}],
    fallback: [{}],
    noPlainYes: [{}],
    nothingToRepeat: [{}],
    nothingToAnswer: [{}],
    nothingToChoose: [{}],
    nothingToChange: [{}],
    nothingMore: [{}],
    touchedTooLate: [{}],
    allRight: [{}],
    quantityNotUnderstood: [{ spoken: names.item }, { spoken: '?' }],
    quantityTooSmall: [{}],
    quantityTooLarge: [{ max: 99 }],
    itemNotUnderstood: [{}],
    tooLong: [{}],
    shopSilent: [{}],
    paymentSilent: [{}],
    troubled: [{}],
    choices: [
      { item, options: products },
      { item, options: [headsOf(names), podsOf(names), foodOf(names)] },
    ],
    notBought: [{ item }],
    notBoughtButSold: [{ item, product: headsOf(names), price: usd(2299) }],
    notSold: [{ item }],
    noOrdersYet: [{}],
    searchResults: [
      { item, products, more: 0 },
      { item, products, more: 12 },
    ],
    priceTold: [
      { product: headsOf(names), price: usd(2299), inStock: true },
      { product: foodOf(names), price: usd(2299), inStock: false },
    ],
    draftRead: draftsOf(names),
    draftDetails: draftsOf(names),
    draftChangedMeanwhile: [{ why: 'price' }, { why: 'delivery' }, { why: 'stock' }],
    unavailable: [
      { name: names.heads, why: 'outOfStock' },
      { name: names.heads, why: 'outOfStock', available: 2 },
      { name: names.heads, why: 'discontinued' },
    ],
    totalUnclear: [{}],
    draftWithdrawn: [{}],
    alreadyOrdered: [
      { ...order, itemName: names.heads, canCancel: true },
      { ...order, itemName: names.heads, canCancel: false },
    ],
    alreadyOrdering: [{ itemName: names.heads }],
    draftExpired: [{}],
    orderPlaced: [
      { ...order, itemName: names.heads, moreItems: 0, total: usd(2882), deliveryDay: '2026-11-24' },
      { ...order, itemName: names.heads, moreItems: 2, total: usd(2000), deliveryDay: '2027-01-04' },
    ],
    orderPlacing: [{ itemName: names.heads }],
    orderUnderWay: [{ itemName: names.heads }, {}],
    orderRefused: REFUSALS(names),
    orderNeedsPerson: [{ itemName: names.heads }],
    lateOrderPlaced: [
      { ...order, itemName: names.heads, deliveryDay: '2026-11-24' },
      { ...order, itemName: names.heads, deliveryDay: '2026-11-02' },
    ],
    lateOrderRefused: REFUSALS(names),
    lateOrderNeedsPerson: [{ itemName: names.heads }],
    lateOrderCancelled: [order],
    lateTooLateToCancel: [order],
    orderStatuses: [
      ...ordersOf(names).map((one) => ({ orders: [one], more: 0 })),
      { orders: ordersOf(names).slice(0, 3), more: 0 },
      { orders: ordersOf(names).slice(3, 6), more: 0 },
      { orders: ordersOf(names).slice(7), more: 0 },
    ],
    noOpenOrders: [
      {},
      ...ordersOf(names)
        .slice(6, 7)
        .map((last) => ({ last })),
    ],
    orderUnknown: [{ number: '12345' }],
    itemNotOrdered: [{ item }],
    nothingToCancel: [{}],
    cancelTooLate: [order],
    orderCancelled: [{ ...order, total: usd(2882) }],
    orderCancelling: [order],
    addedToCart: [
      { ...headsOf(names), unitPrice: usd(2299) },
      { ...podsOf(names), unitPrice: usd(3150) },
      { ...foodOf(names), quantity: 3, unitPrice: usd(100) },
    ],
    removedFromCart: [{ name: names.heads }],
    cartQuantityChanged: [{ name: names.heads, quantity: 3 }],
    cartRead: [
      { lines: [headsOf(names)], more: 0, subtotal: usd(2299) },
      { lines: [headsOf(names), podsOf(names), foodOf(names)], more: 4, subtotal: usd(12699) },
    ],
    cartEmpty: [{}],
    cartCleared: [{ count: 1 }, { count: 30 }],
    cartFull: [{ max: 30 }],
    notInCart: [{ item }],
    addedToList: [
      { name: item, quantity: 1 },
      { name: item, quantity: 2 },
    ],
    alreadyOnList: [{ name: item, quantity: 1 }],
    removedFromList: [{ name: item }],
    listRead: [
      { entries: entries.slice(0, 1), more: 0 },
      { entries, more: 97 },
    ],
    listEmpty: [{}],
    listCleared: [{ count: 1 }, { count: 2 }],
    listFull: [{ max: 100 }],
    notOnList: [{ item }],
    movedToCart: [
      { names: [names.heads], more: 0 },
      { names: [names.heads, names.pods, names.food], more: 2 },
    ],
    notMovedToCart: [{ names: [item], more: 0 }],
    paymentLinkReady: [{ reason: 'asked' }, { reason: 'neverSetUp' }, { reason: 'pending' }, { reason: 'expired' }],
    paymentActive: [{ label: names.payment }],
    accountNotLinked: [{ hasLink: true }, { hasLink: false }],
    nowAbout: [{}, { item }],
    overLimit: [
      { period: 'order', limit: usd(5000), total: usd(8450) },
      { period: 'month', limit: usd(100000), total: usd(8450) },
    ],
    codeAsked: APPROVED.map((what) => ({ what })),
    codeWrong: [{ triesLeft: 1 }, { triesLeft: 2 }],
    codeLocked: [{}],
    codeTooLate: [{}],
    approvalPageReady: APPROVED.map((what) => ({ what })),
    limitSet: [
      { period: 'order', limit: usd(5000) },
      { period: 'month', limit: usd(20000) },
    ],
    amountNotUnderstood: [{}],
    buyingModeSet: [{ mode: 'listOnly' }, { mode: 'buying' }],
    buyingIsOff: [{}],
    privacyTold: [
      { listEntries: 0, cartLines: 0, hasPayment: false, hasLimits: false, ordersThisMonth: 0 },
      { listEntries: 1, cartLines: 0, hasPayment: true, hasLimits: false, ordersThisMonth: 1 },
      { listEntries: 100, cartLines: 30, hasPayment: true, hasLimits: true, ordersThisMonth: 12 },
    ],
    salesTold: [
      { orders: 0, best: [] },
      { orders: 1, best: [] },
      { orders: 2, best: [] },
      { orders: 23, total: usd(81240), best: [names.item, names.heads] },
    ],
    waitingOrdersTold: [
      { orders: 0, late: 0 },
      { orders: 1, late: 1 },
      { orders: 25, late: 3 },
    ],
    lowStockTold: [
      { products: [], more: 0 },
      { products: [{ name: names.item, available: 0 }], more: 0 },
      {
        products: [
          { name: names.item, available: 2 },
          { name: names.heads, available: 25 },
        ],
        more: 4,
      },
    ],
    missedDemandTold: [
      { wishes: [] },
      { wishes: [{ words: names.item, shoppers: 3 }] },
      {
        wishes: [
          { words: names.item, shoppers: 21 },
          { words: 'oat milk', shoppers: 5 },
        ],
      },
    ],
    staffOnly: [{}],
    shoppersOnly: [{}],
    backOfficeNotOffered: [{}],
    dataDeleted: [{ ordersUnderWay: 0 }, { ordersUnderWay: 1 }, { ordersUnderWay: 2 }],
  };
}

export function sampleActs(names: Names): readonly Act[] {
  return Object.entries(actData(names)).flatMap(([act, all]) => all.map((data) => ({ act, ...data }) as Act));
}
