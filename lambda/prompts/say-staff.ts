import type { SayTable } from './say-table.ts';
import { sentences } from './words.ts';

/** What those who look after the shop hear. */
export const SAY_STAFF = {
  salesTold: ({ orders, total, best }, words) =>
    orders === 0
      ? words.say('salesTold.none')
      : sentences(
          words.say('salesTold', { orders }),
          total && words.say('salesTold.total', { total: words.money(total) }),
          best.length > 0 ? words.say('salesTold.best', { names: words.list(words.names(best)) }) : undefined,
        ),
  waitingOrdersTold: ({ orders, late }, words) =>
    orders === 0
      ? words.say('waitingOrdersTold.none')
      : sentences(words.say('waitingOrdersTold', { orders }), late > 0 ? words.say('waitingOrdersTold.late', { late }) : undefined),
  lowStockTold: ({ products, more }, words) => {
    if (products.length === 0) return words.say('lowStockTold.none');
    const names = words.names(products.map(({ name }) => name));
    const spoken = products.map(({ name, available }, index) =>
      words.say('phrase.lowStock', { name: names[index] ?? words.name(name), available }),
    );
    return words.say('lowStockTold', { products: words.listSome(spoken, more) });
  },
  missedDemandTold: ({ wishes }, words) =>
    wishes.length === 0
      ? words.say('missedDemandTold.none')
      : words.say('missedDemandTold', {
          wishes: words.list(wishes.map((wish) => words.say('phrase.missed', { words: words.name(wish.words), shoppers: wish.shoppers }))),
        }),
  staffOnly: (_, words) => words.say('staffOnly', { merchant: words.merchant }),
  shoppersOnly: (_, words) => words.say('shoppersOnly', { merchant: words.merchant }),
  backOfficeNotOffered: (_, words) => words.say('backOfficeNotOffered', { merchant: words.merchant }),
} satisfies Partial<SayTable>;
