import { spokenText } from './clean-text.ts';
import { sayOffers } from './say-offers.ts';
import type { SayTable } from './say-table.ts';
import { sentences } from './words.ts';

/** Talk itself, what was wrong with the input or on our side, and finding things. */
export const SAY_TALK = {
  welcome: ({ firstName }, words) =>
    firstName === undefined
      ? words.say('welcome', { merchant: words.merchant })
      : words.say('welcome.named', { merchant: words.merchant, firstName: words.name(firstName) }),
  cartWaiting: ({ count }, words) => words.say('cartWaiting', { count }),
  help: (_, words) => words.say('help'),
  goodbye: (_, words) => words.say('goodbye'),
  fallback: (_, words) => words.say('fallback'),
  noPlainYes: (_, words) => words.say('noPlainYes'),
  nothingToRepeat: (_, words) => words.say('nothingToRepeat'),
  nothingToAnswer: (_, words) => sentences(words.say('nothingToAnswer'), words.advise('nothingToAnswer.next')),
  nothingToChoose: (_, words) => sentences(words.say('nothingToChoose'), words.advise('nothingToChoose.next')),
  nothingToChange: (_, words) => sentences(words.say('nothingToChange'), words.advise('nothingToChange.next')),
  touchedTooLate: (_, words) => sentences(words.say('touchedTooLate'), words.advise('nothingToChoose.next')),
  nothingMore: (_, words) => words.say('nothingMore'),
  allRight: (_, words) => words.say('allRight'),

  // Alexa hands on "?" for a number that it could not make out: there is nothing to say back.
  quantityNotUnderstood: ({ spoken }, words) =>
    spokenText(spoken) === ''
      ? words.say('quantityNotUnderstood.unheard')
      : words.say('quantityNotUnderstood', { spoken: words.name(spoken) }),
  quantityTooSmall: (_, words) => words.say('quantityTooSmall'),
  quantityTooLarge: ({ max }, words) => words.say('quantityTooLarge', { max: String(max) }),
  itemNotUnderstood: (_, words) => words.say('itemNotUnderstood'),
  tooLong: (_, words) => words.say('tooLong'),

  shopSilent: (_, words) => words.say('shopSilent'),
  paymentSilent: (_, words) => words.say('paymentSilent'),
  troubled: (_, words) => words.say('troubled'),

  choices: ({ item, options }, words) => words.say('choices', { item: words.name(item), options: sayOffers(options, 0, words) }),
  notBought: ({ item }, words) => sentences(words.say('notBought', { item: words.name(item) }), words.advise('notBought.next')),
  notBoughtButSold: ({ item, product, price }, words) =>
    words.say('notBoughtButSold', { item: words.name(item), product: words.product(product), price: words.money(price) }),
  notSold: ({ item }, words) => sentences(words.say('notSold', { item: words.name(item) }), words.advise('notSold.next')),
  noOrdersYet: (_, words) => sentences(words.say('noOrdersYet'), words.advise('noOrdersYet.next')),
  searchResults: ({ item, products, more }, words) =>
    words.say('searchResults', { item: words.name(item), products: sayOffers(products, more, words) }),
  priceTold: ({ product, price, inStock }, words) =>
    words.say(inStock ? 'priceTold' : 'priceTold.outOfStock', { product: words.product(product), price: words.money(price) }),
} satisfies Partial<SayTable>;
