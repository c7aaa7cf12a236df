import type { Refusal } from '../commerce/draft.ts';
import type { SayTable } from './say-table.ts';
import { sentences, type Words } from './words.ts';

/** What became of a draft: the answer to the "yes", and what was told late. */
export const SAY_BUYING = {
  draftChangedMeanwhile: ({ why }, words) => words.say(`draftChangedMeanwhile.${why}`),
  unavailable: ({ name, why, available = 0 }, words) => {
    const spoken = { name: words.name(name) };
    if (why === 'discontinued') return sentences(words.say('unavailable.discontinued', spoken), words.advise('unavailable.next'));
    if (available <= 0) return sentences(words.say('unavailable.outOfStock', spoken), words.advise('unavailable.next'));
    return sentences(words.say('unavailable.few', { ...spoken, available: String(available) }), words.advise('unavailable.few.next'));
  },
  totalUnclear: (_, words) => words.say('totalUnclear'),
  draftWithdrawn: (_, words) => words.say('draftWithdrawn'),
  alreadyOrdered: ({ orderNumber, itemName, canCancel }, words) =>
    sentences(
      words.say('alreadyOrdered', { number: words.digits(orderNumber), item: words.name(itemName) }),
      canCancel ? words.say('alreadyOrdered.cancel') : words.advise('cancelTooLate.next', { merchant: words.merchant }),
    ),
  alreadyOrdering: (_, words) => words.say('alreadyOrdering'),
  draftExpired: (_, words) => sentences(words.say('draftExpired'), words.advise('draftExpired.next')),
  orderPlaced: ({ orderNumber, itemName, moreItems, total, deliveryDay }, words) =>
    words.say('orderPlaced', {
      number: words.digits(orderNumber),
      things: words.say('phrase.things', { name: words.name(itemName), more: moreItems }),
      total: words.money(total),
      day: words.day(deliveryDay),
    }),
  orderPlacing: ({ itemName }, words) => words.say('orderPlacing', { item: words.name(itemName) }),
  orderUnderWay: ({ itemName }, words) =>
    itemName === undefined ? words.say('orderUnderWay.some') : words.say('orderUnderWay', { item: words.name(itemName) }),
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

function sayRefusal(itemName: string, refusal: Refusal, words: Words): string {
  const item = words.name(itemName);
  switch (refusal.kind) {
    case 'declined':
      return sentences(words.say(`refusal.declined.${refusal.reason}`, { item }), words.advise('refusal.declined.next'));
    case 'notApproved':
      return sentences(words.say('refusal.notApproved', { item }), words.advise('refusal.gaveUp.next'));
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
