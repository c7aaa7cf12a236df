/** The languages Sayso speaks, ISO 639-1. */
export type Language = 'en' | 'de' | 'it' | 'es' | 'fr' | 'pl' | 'ru' | 'zh' | 'id';

/** How a language says how many. Every form that is heard is listed, lower case, inflected ones too. */
interface QuantityWords {
  /** Numbers that stand alone or are added up: "twenty", "three". */
  readonly numbers: Readonly<Record<string, number>>;
  /** Multiply what comes before: "two hundred". */
  readonly scales: Readonly<Record<string, number>>;
  /** Like scales, but with nothing added after them: "two dozen". */
  readonly collectives: Readonly<Record<string, number>>;
  /** Mean one in front of a scale or a collective only: "a dozen". */
  readonly articles: readonly string[];
  /** Halve a collective: "half a dozen". */
  readonly halves: readonly string[];
  /** Said between the parts of a number and meaning nothing: "two hundred and five". */
  readonly joiners: readonly string[];
  readonly negatives: readonly string[];
  /** Said between a number, a unit and what is counted: "packs of tissues". */
  readonly partitives: readonly string[];
  /** What things are sold in; swallowed between a number and the thing. `one` goes with 1 only: a "three pack" is a size, not a count. */
  readonly units: { readonly one: readonly string[]; readonly many: readonly string[] };
  /** Words after which a number is part of a name: "two percent milk", "three ply tissues", "two in one shampoo". */
  readonly measures: readonly string[];
  /** Between groups of three digits. */
  readonly groupSeparators: string;
}

const ENGLISH: QuantityWords = {
  numbers: {
    ...{ zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
    ...{ thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19 },
    ...{ twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  },
  scales: { hundred: 100, thousand: 1000, million: 1_000_000 },
  collectives: { dozen: 12, couple: 2, pair: 2 },
  articles: ['a', 'an'],
  halves: ['half'],
  joiners: ['and'],
  negatives: ['minus', 'negative'],
  partitives: ['of'],
  units: {
    one: [
      'pack',
      'packet',
      'package',
      'box',
      'bottle',
      'bag',
      'can',
      'case',
      'carton',
      'roll',
      'tube',
      'jar',
      'tin',
      'set',
      'unit',
      'piece',
      'bar',
      'pair',
    ],
    many: [
      ...['packs', 'packets', 'packages', 'boxes', 'bottles', 'bags', 'cans', 'cases', 'cartons', 'rolls', 'tubes', 'jars', 'tins', 'sets'],
      ...['units', 'pieces', 'bars', 'pairs', 'times'],
    ],
  },
  measures: [
    ...[
      'percent',
      'ply',
      'in',
      'inch',
      'inches',
      'x',
      'by',
      'ounce',
      'ounces',
      'oz',
      'pound',
      'pounds',
      'lb',
      'lbs',
      'gallon',
      'gallons',
      'quart',
    ],
    ...[
      'liter',
      'liters',
      'litre',
      'litres',
      'ml',
      'gram',
      'grams',
      'kilo',
      'kilos',
      'kg',
      'watt',
      'watts',
      'volt',
      'volts',
      'amp',
      'count',
    ],
    ...['up', 'way', 'sided', 'star', 'hour', 'hours', 'day', 'days', 'a', 'layer', 'piece', 'pack', 'step', 'blade', 'year', 'k'],
  ],
  groupSeparators: ',',
};

/** A language without a table yet still has its digits. */
const DIGITS_ONLY: QuantityWords = {
  numbers: {},
  scales: {},
  collectives: {},
  articles: [],
  halves: [],
  joiners: [],
  negatives: [],
  partitives: [],
  units: { one: [], many: [] },
  measures: [],
  groupSeparators: ".,'’\u00a0\u202f ",
};

/** One entry a language. */
const WORDS: Readonly<Partial<Record<Language, QuantityWords>>> = { en: ENGLISH };

const wordsOf = (language: Language): QuantityWords => WORDS[language] ?? DIGITS_ONLY;

/** Long enough for any number that is spoken, short enough that no text can keep us busy. */
const MAX_CHARACTERS = 120;
const MAX_WORDS = 14;

/**
 * The whole number that words or digits say: "two", "a dozen", "half a dozen", "a couple", "two hundred and five", "12", "1,000,000", "-1".
 * `undefined` when they say none: a fraction, "a few", "?" (Alexa's answer for what it could not read as a number). A number beyond the safe
 * integers comes back as the largest (or smallest) safe one, so that it is still refused as too large and not as unheard.
 *
 * @param words as spoken or typed; case and outer blanks do not matter
 */
export function parseQuantity(words: string, language: Language): number | undefined {
  if (words.length > MAX_CHARACTERS) return undefined;
  const table = wordsOf(language);
  const text = words.normalize('NFKC').toLowerCase().replaceAll('−', '-').trim();
  const digits = parseDigits(text, table);
  if (digits !== undefined) return digits;
  const tokens = text.split(/[\s-]+/u).filter((token) => token !== '');
  const [first] = tokens;
  if (first !== undefined && table.negatives.includes(first)) {
    const positive = parseTokens(tokens.slice(1), table);
    return positive === undefined ? undefined : 0 - positive;
  }
  return parseTokens(tokens, table);
}

/** Words that begin with how many: the quantity as spoken, and what is left when it and its unit ("packs of") are taken off. */
export interface SplitQuantity {
  readonly quantity: string;
  readonly rest: string;
}

/**
 * Takes a leading quantity and unit off: "two packs of coffee pods" is two of "coffee pods", "a dozen eggs" a dozen "eggs".
 * `undefined` when there is none, when nothing would be left, or when the number belongs to the name ("two percent milk", "three pack of
 * razors"; "a pair of scissors" is one thing).
 *
 * @param words lower case, one blank between words
 */
export function splitQuantity(words: string, language: Language): SplitQuantity | undefined {
  const table = wordsOf(language);
  const tokens = words.split(' ').filter((token) => token !== '');
  for (let length = Math.min(MAX_WORDS, tokens.length - 1); length > 0; length -= 1) {
    const spoken = table.partitives.includes(tokens[length - 1] ?? '') ? tokens.slice(0, length - 1) : tokens.slice(0, length);
    const value = parseQuantity(spoken.join(' '), language);
    if (value === undefined || table.units.one.includes(spoken.at(-1) ?? '')) continue;
    const rest = dropUnit(tokens.slice(length), value, table);
    return rest === undefined ? undefined : { quantity: spoken.join(' '), rest: rest.join(' ') };
  }
  return undefined;
}

/**
 * Takes a leading unit off: "packs of tissues" and "pack of tissues" are "tissues". For words whose number was heard before them, or that
 * have none.
 */
export function dropLeadingUnit(words: string, language: Language): string {
  const { units, partitives } = wordsOf(language);
  const [unit = '', partitive = '', ...rest] = words.split(' ');
  const isUnit = units.one.includes(unit) || units.many.includes(unit);
  if (isUnit && rest.length > 0 && partitives.includes(partitive)) return rest.join(' ');
  return partitives.includes(unit) && partitive !== '' ? [partitive, ...rest].join(' ') : words;
}

/** What is counted, or `undefined` when the number is part of its name. */
function dropUnit(tokens: readonly string[], count: number, table: QuantityWords): readonly string[] | undefined {
  const [unit = '', partitive = '', ...rest] = tokens;
  const isUnit = table.units.many.includes(unit) || (count === 1 && table.units.one.includes(unit));
  if (isUnit && rest.length > 0 && table.partitives.includes(partitive)) return rest;
  if (isUnit && partitive !== '' && !table.partitives.includes(partitive)) return [partitive, ...rest];
  if (table.partitives.includes(unit) && partitive !== '') return [partitive, ...rest];
  if (isUnit || table.partitives.includes(unit)) return undefined;
  return table.measures.includes(unit) || table.units.one.includes(unit) ? undefined : tokens;
}

function parseDigits(text: string, table: QuantityWords): number | undefined {
  if (!/\d/u.test(text)) return undefined;
  const bare = text.replace(/^x ?(?=\d)|(?<=\d) ?x$/u, '');
  const separators = table.groupSeparators.replace(/[.]/gu, '\\.');
  const grouped = new RegExp(`^[-+]?\\d{1,3}(?:[${separators}]\\d{3})+$`, 'u').test(bare);
  const plain = grouped ? bare.replace(new RegExp(`[${separators}]`, 'gu'), '') : bare;
  return /^[-+]?\d+$/u.test(plain) ? toSafe(Number(plain)) : undefined;
}

/** Own entries only: "constructor" is no number. */
function lookUp(table: Readonly<Record<string, number>>, word = ''): number | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

function toSafe(value: number): number {
  return Math.max(Number.MIN_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, value));
}

function parseTokens(spoken: readonly string[], table: QuantityWords): number | undefined {
  if (spoken.length === 0 || spoken.length > MAX_WORDS) return undefined;
  return parseCollective(spoken, table) ?? parseNumber(spoken, table);
}

/** "a dozen", "half a dozen", "two dozen", "a couple of". */
function parseCollective(spoken: readonly string[], table: QuantityWords): number | undefined {
  const tokens = table.partitives.includes(spoken.at(-1) ?? '') ? spoken.slice(0, -1) : spoken;
  const size = lookUp(table.collectives, tokens.at(-1));
  if (size === undefined) return undefined;
  const before = tokens.slice(0, -1);
  const withoutArticle = before.filter((token) => !table.articles.includes(token));
  if (before.length - withoutArticle.length > 1) return undefined;
  if (withoutArticle.length === 0) return size;
  if (withoutArticle.length === 1 && table.halves.includes(withoutArticle[0] ?? '')) return size / 2;
  const count = parseNumber(before, table);
  return count === undefined ? undefined : count * size;
}

/** "two hundred and five", "a thousand", "twenty one", "3 hundred". */
function parseNumber(tokens: readonly string[], table: QuantityWords): number | undefined {
  let total = 0;
  let group: number | undefined;
  for (const [index, token] of tokens.entries()) {
    const scale = lookUp(table.scales, token);
    const number = lookUp(table.numbers, token) ?? (/^\d{1,9}$/u.test(token) ? Number(token) : undefined);
    if (scale !== undefined) {
      if (group === undefined || group === 0) return undefined;
      if (scale > 100) total += group * scale;
      group = scale > 100 ? 0 : group * scale;
    } else if (number !== undefined) {
      if (!canAdd(group, number)) return undefined;
      group = (group ?? 0) + number;
    } else if (table.articles.includes(token)) {
      if (group !== undefined || lookUp(table.scales, tokens[index + 1]) === undefined) return undefined;
      group = 1;
    } else if (!table.joiners.includes(token) || group === undefined || index === tokens.length - 1) {
      return undefined;
    }
  }
  return group === undefined ? undefined : toSafe(total + group);
}

/** "twenty" takes a "one", "two hundred" takes a "twenty"; "one" takes nothing: "one two" is no number. */
function canAdd(group: number | undefined, number: number): boolean {
  if (group === undefined) return true;
  if (group === 0) return number > 0;
  if (group % 100 === 0) return number > 0 && number < 100;
  return group % 10 === 0 && group % 100 >= 20 && number > 0 && number < 10;
}
