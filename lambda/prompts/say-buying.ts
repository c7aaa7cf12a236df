import type { Refusal } from '../commerce/draft.ts';
import type { Change } from '../commerce/quote.ts';
import type { SpokenDraft } from '../dialogue/acts.ts';
import { compareMoney } from '../kernel/money.ts';
import type { SayTable } from './say-table.ts';
import { sentences, type Words } from './words.ts';

/** Reading out, what the "yes" led to, and what was told late. */
export const SAY_BUYING = {
  draftRead: ({ draft }, words) => sentences(sayProducts(draft, words), ...sayChanges(draft, words), sayTerms(draft, words)),
  draftDetails: ({ draft }, words) =>
    sentences(
      sayPrices(draft, words),
      sayDelivery(draft, words),
      sayTax(draft, words),
      words.level === 'shortest' ? undefined : words.say('details.payment', { payment: words.payment(draft.paymentLabel) }),
    ),
  draftChangedMeanwhile: ({ why }, words) => words.say(`draftChangedMeanwhile.${why}`),
  unavailable: ({ name, why, available = 0 }, words) => {
    const spoken = { name: words.name(name) };
    if (why === 'discontinued') return sentences(words.say('unavailable.discontinued', spoken), words.advise('unavailable.next'));
    if (available <= 0) return sentences(words.say('unavailable.outOfStock', spoken), words.advise('unavailable.next'));
    return sentences(words.say('unavailable.few', { ...spoken, available: String(available) }), words.advise('unavailable.few.next'));
  },
  draftWithdrawn: (_, words) => words.say('draftWithdrawn'),
  draftExpired: (_, words) => sentences(words.say('draftExpired'), words.advise('draftExpired.next')),
  orderPlaced: ({ orderNumber, itemName, moreItems, total, deliveryDay }, words) =>
    words.say('orderPlaced', {
      number: words.digits(orderNumber),
      things: words.say('phrase.things', { name: words.name(itemName), more: moreItems }),
      total: words.money(total),
      day: words.day(deliveryDay),
    }),
  orderPlacing: ({ itemName }, words) => words.say('orderPlacing', { item: words.name(itemName) }),
  orderRefused: ({ itemName, refusal }, words) => sayRefusal(itemName, refusal, words),
  orderNeedsPerson: ({ itemName }, words) => words.say('orderNeedsPerson', { item: words.name(itemName), merchant: words.merchant }),
  lateOrderPlaced: ({ orderNumber, itemName, deliveryDay }, words) =>
    words.say(deliveryDay < words.today ? 'lateOrderPlaced.past' : 'lateOrderPlaced', {
      number: words.digits(orderNumber),
      item: words.name(itemName),
      day: words.day(deliveryDay),
    }),
  lateOrderRefused: ({ itemName, refusal }, words) => sentences(words.say('lateOrderRefused'), sayRefusal(itemName, refusal, words)),
  lateOrderNeedsPerson: ({ itemName }, words) =>
    words.say('lateOrderNeedsPerson', { item: words.name(itemName), merchant: words.merchant }),
  lateOrderCancelled: ({ orderNumber }, words) => words.say('lateOrderCancelled', { number: words.digits(orderNumber) }),
  lateTooLateToCancel: ({ orderNumber }, words) =>
    sentences(
      words.say('lateTooLateToCancel', { number: words.digits(orderNumber) }),
      words.advise('cancelTooLate.next', { merchant: words.merchant }),
    ),
} satisfies Partial<SayTable>;

function sayProducts(draft: SpokenDraft, words: Words): string {
  const names = words.names(draft.lines.map((line) => line.name));
  const isShort = words.level !== 'full' && draft.lines.length > 1;
  const lines = draft.lines.map((line, index) => (isShort ? words.briefLine(line, names[index]) : words.line(line, names[index])));
  return words.say(words.level === 'shortest' ? 'draft.products.short' : 'draft.products', {
    lines: words.listSome(lines, draft.moreLines),
  });
}

function sayTerms(draft: SpokenDraft, words: Words): string {
  return words.say(words.level === 'full' ? 'draft.terms' : `draft.terms.${words.level}`, {
    seller: words.name(draft.seller),
    address: words.name(draft.addressLabel),
    day: words.day(draft.deliveryDay),
    total: words.money(draft.total),
    payment: words.payment(draft.paymentLabel),
  });
}

/** Of a draft with one product, "it" is enough; among several, each change names its own. */
function sayChanges(draft: SpokenDraft, words: Words): readonly string[] {
  const isOne = draft.lines.length + draft.moreLines === 1;
  return draft.changes.map((change) => sayChange(change, isOne, words));
}

function sayChange(change: Change, isOne: boolean, words: Words): string {
  const name = words.name(change.name);
  const isShort = words.level !== 'full';
  switch (change.kind) {
    case 'price': {
      const told = { from: words.money(change.from), to: words.money(change.to) };
      const key = compareMoney(change.to, change.from) > 0 ? 'change.priceUp' : 'change.priceDown';
      if (!isOne) return words.say(`${key}.named`, { ...told, name });
      return words.say(isShort ? `${key}.short` : key, told);
    }
    case 'pack': {
      const told = { from: words.units(change.from), to: words.units(change.to) };
      if (!isOne) return words.say('change.pack.named', { ...told, name });
      return words.say(isShort ? 'change.pack.short' : 'change.pack', told);
    }
    case 'substitute': {
      const told = { gone: words.name(change.discontinuedName) };
      if (!isOne) return words.say('change.substitute.named', { ...told, name });
      return words.say(isShort ? 'change.substitute.short' : 'change.substitute', told);
    }
    case 'leftOut':
      return words.say(isShort ? `change.leftOut.${change.why}.short` : `change.leftOut.${change.why}`, { name });
  }
}

function sayPrices({ lines, moreLines }: SpokenDraft, words: Words): string {
  const [only] = lines;
  if (only && lines.length === 1 && moreLines === 0) return words.say('details.price', { price: words.money(only.unitPrice) });
  const names = words.names(lines.map((line) => line.name));
  const items = lines.map((line, index) =>
    words.say(words.level === 'full' ? 'phrase.pricedEach' : 'phrase.priced', {
      name: names[index] ?? '',
      price: words.money(line.unitPrice),
    }),
  );
  return words.say('details.prices', { items: words.listSome(items, moreLines) });
}

function sayDelivery(draft: SpokenDraft, words: Words): string {
  const day = words.day(draft.deliveryDay);
  return draft.deliveryCost.amountMinor === 0
    ? words.say('details.delivery.free', { day })
    : words.say('details.delivery', { day, cost: words.money(draft.deliveryCost) });
}

function sayTax(draft: SpokenDraft, words: Words): string {
  return draft.tax.amountMinor === 0 ? words.say('details.tax.none') : words.say('details.tax', { tax: words.money(draft.tax) });
}

function sayRefusal(itemName: string, refusal: Refusal, words: Words): string {
  const item = words.name(itemName);
  switch (refusal.kind) {
    case 'declined':
      return sentences(words.say(`refusal.declined.${refusal.reason}`, { item }), words.advise('refusal.declined.next'));
    case 'linkExpired':
      return sentences(words.say('refusal.linkExpired', { item }), words.advise('refusal.linkExpired.next'));
    case 'outOfStock':
      return sentences(words.say('refusal.outOfStock', { name: words.name(refusal.name) }), words.advise('refusal.outOfStock.next'));
    case 'priceChanged':
      return sentences(
        words.say('refusal.priceChanged', { item, total: words.money(refusal.total) }),
        words.advise('refusal.priceChanged.next'),
      );
    case 'shopRefused':
      return sentences(words.say('refusal.shopRefused', { item }), words.advise('refusal.shopRefused.next', { merchant: words.merchant }));
    case 'gaveUp':
      return sentences(words.say('refusal.gaveUp', { item }), words.advise('refusal.gaveUp.next'));
  }
}
