import type { SayTable } from './say-table.ts';
import { type Level, MAX_SPOKEN_ITEMS, sentences, type Words } from './words.ts';

/** Entries of a list that are read: nobody can ask for the others, so all that an ear takes in, and fewer only when they are long. */
const MAX_READ: Readonly<Record<Level, number>> = { full: 12, short: 6, shortest: MAX_SPOKEN_ITEMS };

/** The cart, the shopping list, and setting up how to pay. */
export const SAY_SHELVES = {
  addedToCart: (line, words) =>
    words.say(line.quantity === 1 ? 'addedToCart.one' : 'addedToCart', { line: words.line(line), price: words.money(line.unitPrice) }),
  removedFromCart: ({ name }, words) => words.say('removedFromCart', { name: words.name(name) }),
  cartQuantityChanged: ({ name, quantity }, words) =>
    words.say('cartQuantityChanged', { name: words.name(name), quantity: String(quantity) }),
  cartRead: ({ lines, more, subtotal }, words) => {
    const names = words.names(lines.map((line) => line.name));
    const spoken = lines.map((line, index) =>
      words.level === 'full' && lines.length === 1 ? words.line(line, names[index]) : words.briefLine(line, names[index]),
    );
    return sentences(
      words.say('cartRead', { lines: words.listSome(spoken, more), subtotal: words.money(subtotal) }),
      more > 0 || spoken.length > MAX_SPOKEN_ITEMS ? sayRest(words) : undefined,
    );
  },
  cartEmpty: (_, words) => sentences(words.say('cartEmpty'), words.advise('cartEmpty.next')),
  cartCleared: ({ count }, words) => words.say('cartCleared', { count }),
  cartFull: ({ max }, words) => sentences(words.say('cartFull', { max: String(max) }), words.advise('cartFull.next')),
  notInCart: ({ item }, words) => sentences(words.say('notInCart', { item: words.name(item) }), words.advise('notInCart.next')),

  addedToList: (entry, words) => words.say('addedToList', { entry: sayEntry(entry, words) }),
  alreadyOnList: (entry, words) => words.say('alreadyOnList', { entry: sayEntry(entry, words) }),
  removedFromList: ({ name }, words) => words.say('removedFromList', { name: words.name(name) }),
  listRead: ({ entries, more }, words) => {
    const spoken = entries.map((entry) => sayEntry(entry, words));
    const said = Math.min(spoken.length, MAX_READ[words.level]);
    const heard = words.listSome(spoken, more, 'and', said);
    return sentences(words.say('listRead', { entries: heard }), more > 0 || spoken.length > said ? sayRest(words) : undefined);
  },
  listEmpty: (_, words) => sentences(words.say('listEmpty'), words.advise('listEmpty.next')),
  listCleared: ({ count }, words) => words.say('listCleared', { count }),
  listFull: ({ max }, words) => sentences(words.say('listFull', { max: String(max) }), words.advise('listFull.next')),
  notOnList: ({ item }, words) => sentences(words.say('notOnList', { item: words.name(item) }), words.advise('notOnList.next')),
  movedToCart: ({ names, more }, words) => words.say('movedToCart', { names: words.listSome(words.names(names), more) }),
  notMovedToCart: ({ names, more }, words) =>
    sentences(words.say('notMovedToCart', { names: words.listSome(words.names(names), more) }), words.advise('notMovedToCart.next')),

  paymentLinkReady: ({ reason }, words) => sentences(words.say(`paymentLinkReady.${reason}`), sayLink(reason === 'asked', words)),
  paymentActive: ({ label }, words) => words.say('paymentActive', { payment: words.payment(label) }),
  accountNotLinked: ({ hasLink }, words) =>
    words.say(words.links && hasLink ? 'accountNotLinked' : 'accountNotLinked.cannotSend', { merchant: words.merchant }),
  nowAbout: ({ item }, words) => (item === undefined ? words.say('nowAbout') : words.say('nowAbout.item', { item: words.name(item) })),
} satisfies Partial<SayTable>;

function sayEntry({ name, quantity }: { readonly name: string; readonly quantity: number }, words: Words): string {
  return words.say('phrase.entry', { name: words.name(name), quantity });
}

function sayRest(words: Words): string | undefined {
  return words.onScreen ? words.say('rest.onScreen') : undefined;
}

function sayLink(asked: boolean, words: Words): string {
  if (!words.links) return words.say('paymentLink.cannotSend');
  return words.say(asked ? 'paymentLink.sent.asked' : 'paymentLink.sent');
}
