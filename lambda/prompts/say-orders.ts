import type { SpokenOrder } from '../dialogue/acts.ts';
import type { SayTable } from './say-table.ts';
import { MAX_SPOKEN_ITEMS, sentences, type Words } from './words.ts';

/** Orders that were placed: where they are, and cancelling them. */
export const SAY_ORDERS = {
  orderStatuses: ({ orders, more }, words) => {
    const left = more + Math.max(0, orders.length - MAX_SPOKEN_ITEMS);
    const some = orders.slice(0, MAX_SPOKEN_ITEMS).map((order) => sayStatus(order, orders.length === 1, words));
    return sentences(...some, left > 0 ? sayRest(left, words) : undefined);
  },
  noOpenOrders: ({ last }, words) => sentences(words.say('noOpenOrders'), last && sayStatus(last, true, words)),
  orderUnknown: ({ number }, words) =>
    sentences(words.say('orderUnknown', { number: words.digits(number) }), words.advise('orderUnknown.next')),
  itemNotOrdered: ({ item }, words) =>
    sentences(words.say('itemNotOrdered', { item: words.name(item) }), words.advise('itemNotOrdered.next')),
  nothingToCancel: (_, words) => sentences(words.say('nothingToCancel'), words.advise('nothingToCancel.next')),
  cancelTooLate: ({ orderNumber }, words) =>
    sentences(
      words.say('cancelTooLate', { number: words.digits(orderNumber) }),
      words.advise('cancelTooLate.next', { merchant: words.merchant }),
    ),
  orderCancelled: ({ orderNumber, total }, words) =>
    words.say('orderCancelled', { number: words.digits(orderNumber), total: words.money(total) }),
  orderCancelling: ({ orderNumber }, words) => words.say('orderCancelling', { number: words.digits(orderNumber) }),
} satisfies Partial<SayTable>;

function sayRest(left: number, words: Words): string {
  return words.onScreen ? words.say('rest.onScreen') : words.say('orderStatuses.more', { count: left });
}

/** Where one order is. `alone`: the shopper asked for this one, so a missing day is told too. */
export function sayStatus(order: SpokenOrder, alone: boolean, words: Words): string {
  return sentences(sayProgress(order, alone, words), sayArrival(order, alone, words));
}

function sayProgress({ status, itemName, moreItems, carrier, deliveredDay }: SpokenOrder, alone: boolean, words: Words): string {
  if (!alone && words.level !== 'full') return sayBriefly(status, words.name(itemName), carrier, words);
  if (words.level === 'shortest') return words.say(`status.${status}.short`, { name: words.name(itemName) });
  const things = words.say('phrase.things', { name: words.name(itemName), more: moreItems });
  const carriedBy = words.level === 'full' && carrier ? words.name(carrier) : undefined;
  switch (status) {
    case 'shipped':
    case 'outForDelivery':
      return carriedBy === undefined
        ? words.say(`status.${status}`, { things })
        : words.say(`status.${status}.carrier`, { things, carrier: carriedBy });
    case 'delivered':
      return deliveredDay === undefined
        ? words.say('status.delivered', { things })
        : words.say('status.delivered.day', { things, day: words.day(deliveredDay) });
    case 'received':
    case 'preparing':
    case 'cancelled':
    case 'returned':
      return words.say(`status.${status}`, { things });
  }
}

/** One of several: who brings it is left off last. */
function sayBriefly(status: SpokenOrder['status'], name: string, carrier: string | undefined, words: Words): string {
  const isCarried = status === 'shipped' || status === 'outForDelivery';
  return isCarried && carrier && words.level === 'short'
    ? words.say(`status.${status}.short.carrier`, { name, carrier: words.name(carrier) })
    : words.say(`status.${status}.short`, { name });
}

function sayArrival({ status, expectedDay }: SpokenOrder, alone: boolean, words: Words): string | undefined {
  if (status === 'delivered' || status === 'cancelled' || status === 'returned') return undefined;
  if (expectedDay === undefined) return alone ? words.say('status.noDay') : undefined;
  const key = expectedDay < words.today ? 'status.overdue' : 'status.expected';
  const isBrief = words.level === 'shortest' || (!alone && words.level === 'short');
  return words.say(isBrief ? `${key}.short` : key, { day: words.day(expectedDay) });
}
