import type { Change } from '../commerce/quote.ts';
import type { SpokenDraft } from '../dialogue/acts.ts';
import { compareMoney } from '../kernel/money.ts';
import type { SayTable } from './say-table.ts';
import { sentences, type Words } from './words.ts';

type Line = SpokenDraft['lines'][number];
type PriceChange = Extract<Change, { readonly kind: 'price' }>;

/** What is about to be bought is not cut to what its neighbours share: "heads, soft" and "heads, soft, double pack". */
const ONLY_NAME_WORDS = 8;

/** Reading a draft out, and the rest of it for whoever wants to know more. */
export const SAY_DRAFT = {
  draftRead: ({ draft }, words) => {
    const only = onlyLine(draft);
    return only
      ? sentences(...sayOne(only, draft, words), sayTerms(draft, words))
      : sentences(saySeveral(draft, words), ...draft.changes.map((change) => sayChangeNamed(change, words)), sayTerms(draft, words));
  },
  draftDetails: ({ draft }, words) =>
    sentences(
      sayPrices(draft, words),
      sayDelivery(draft, words),
      sayTax(draft, words),
      words.level === 'shortest' ? undefined : words.say('details.payment', { payment: words.payment(draft.paymentLabel) }),
    ),
} satisfies Partial<SayTable>;

function onlyLine({ lines, moreLines }: SpokenDraft): Line | undefined {
  return lines.length + moreLines === 1 ? lines[0] : undefined;
}

/** One product with its price, what the price was, and what else changed: "it" is enough. */
function sayOne(line: Line, draft: SpokenDraft, words: Words): readonly string[] {
  const changes = draft.changes.filter((change) => change.kind !== 'price').map((change) => sayChangeOfOne(change, words));
  const price = draft.changes.find((change) => change.kind === 'price');
  const spoken = words.line(line, words.name(line.name, ONLY_NAME_WORDS));
  const isTotal = line.quantity === 1 && compareMoney(line.unitPrice, draft.total) === 0;
  const lines = isTotal ? spoken : sayCost(line, spoken, price, words);
  // The total is the price and comes in a moment: a figure that is said twice sounds like two.
  const lastPrice = isTotal && price ? [words.say('change.lastPrice', { from: words.money(price.from) })] : [];
  return [words.say(words.level === 'full' ? 'draft.products' : 'draft.products.short', { lines }), ...lastPrice, ...changes];
}

function sayCost({ quantity, unitPrice }: Line, line: string, change: PriceChange | undefined, words: Words): string {
  const told = { quantity, line, price: words.money(unitPrice) };
  if (!change) return words.say('phrase.cost', told);
  const key = compareMoney(unitPrice, change.from) > 0 ? 'phrase.cost.up' : 'phrase.cost.down';
  return words.say(key, { ...told, from: words.money(change.from) });
}

function saySeveral(draft: SpokenDraft, words: Words): string {
  const names = words.names(draft.lines.map((line) => line.name));
  const lines = draft.lines.map((line, index) =>
    words.level === 'full' ? words.line(line, names[index]) : words.briefLine(line, names[index]),
  );
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

function sayChangeOfOne(change: Exclude<Change, PriceChange>, words: Words): string {
  const isShort = words.level !== 'full';
  switch (change.kind) {
    case 'pack': {
      const told = { from: words.units(change.from), to: words.units(change.to) };
      return words.say(isShort ? 'change.pack.short' : 'change.pack', told);
    }
    case 'substitute': {
      const told = { gone: words.name(change.discontinuedName) };
      return words.say(isShort ? 'change.substitute.short' : 'change.substitute', told);
    }
    case 'leftOut':
      return sayLeftOut(change, words);
  }
}

/** Among several products each change names its own. */
function sayChangeNamed(change: Change, words: Words): string {
  const name = words.name(change.name);
  switch (change.kind) {
    case 'price': {
      const told = { name, from: words.money(change.from), to: words.money(change.to) };
      return words.say(compareMoney(change.to, change.from) > 0 ? 'change.priceUp' : 'change.priceDown', told);
    }
    case 'pack':
      return words.say('change.pack.named', { name, from: words.units(change.from), to: words.units(change.to) });
    case 'substitute':
      return words.say('change.substitute.named', { name, gone: words.name(change.discontinuedName) });
    case 'leftOut':
      return sayLeftOut(change, words);
  }
}

function sayLeftOut({ why, name }: Extract<Change, { readonly kind: 'leftOut' }>, words: Words): string {
  return words.say(words.level === 'full' ? `change.leftOut.${why}` : `change.leftOut.${why}.short`, { name: words.name(name) });
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
