import * as fc from 'fast-check';
import { check } from 'ssml-check-core';
import { toPlainText, toSsml } from '../../../lambda/channels/ssml.ts';
import type { Act } from '../../../lambda/dialogue/acts.ts';
import type { Question } from '../../../lambda/dialogue/question.ts';
import { LOCALES, type Locale } from '../../../lambda/kernel/locales.ts';
import type { Currency } from '../../../lambda/kernel/money.ts';
import { countWords } from '../../../lambda/prompts/clean-text.ts';
import { loadPrompts, type Prompts, type SpeakContext } from '../../../lambda/prompts/render.ts';
import { aliasesOf, findItem, nameOf, packOf } from '../../../simulator/demo-shop/catalogue/catalogue.ts';
import { sampleActs } from './sample-acts.ts';
import { type Names, REAL_NAMES, SPEAKER, sampleQuestions } from './samples.ts';

/** Two decimals, none and three; the locales' own money, and money of somewhere else. */
const CURRENCIES: readonly Currency[] = ['USD', 'EUR', 'GBP', 'PLN', 'RUB', 'TWD', 'IDR', 'JPY', 'KWD'];
/** Every plural category of every language: one, few, many, other; none and the teens. */
const COUNTS = [0, 1, 2, 3, 4, 5, 7, 11, 12, 14, 21, 22, 25, 99, 101, 1_000_000] as const;
const AMOUNTS_MINOR = [0, 1, 5, 99, 100, 101, 999, 2_299, 12_345, 123_456_789] as const;
/** Fields of acts and questions that count something; a list with "more" is counted from 0, what is held from 1. */
const COUNTED = new Set(['quantity', 'count', 'more', 'moreItems', 'moreLines', 'usualQuantity', 'available', 'max', 'triesLeft']);
/** What a screen is called, wherever a sentence could mention one. */
const SCREEN: Readonly<Record<string, RegExp>> = {
  en: /screen|display/iu,
  de: /bildschirm|display|anzeige/iu,
  it: /schermo|display/iu,
  es: /pantalla/iu,
  fr: /écran/iu,
  pl: /ekran/iu,
  ru: /экран/iu,
  zh: /螢幕|屏幕|畫面/iu,
  id: /layar/iu,
};

const CONTEXTS: readonly SpeakContext[] = ['turn-1', 'turn-2', 'turn-3', 'turn-4', 'turn-5', 'turn-6'].map((turnId, index) => ({
  ...SPEAKER,
  turnId,
  links: index % 3 !== 0,
}));

/** The words of a shop and a shopper of this locale. */
function namesIn(locale: string): Names {
  const [heads, pods, food] = ['BRUSH-SOFT-4', 'PODS-MEDIUM-60', 'DOG-CHICKEN-1'].map((sku) => {
    const item = findItem(sku);
    if (!item) throw new Error(`There is no ${sku}.`);
    return { name: nameOf(item, locale), alias: aliasesOf(item, locale)[0] ?? '', unit: packOf(item, locale).unit };
  });
  if (!heads || !pods || !food) throw new Error('Three products are named.');
  return {
    ...REAL_NAMES,
    heads: heads.name,
    pods: pods.name,
    food: food.name,
    item: heads.alias,
    unit: heads.unit,
    payment: 'card ending in 4242',
  };
}

interface Data {
  readonly currency: Currency;
  readonly amountMinor: number;
  readonly count: number;
}

const anyData: fc.Arbitrary<Data> = fc.record({
  currency: fc.constantFrom(...CURRENCIES),
  amountMinor: fc.constantFrom(...AMOUNTS_MINOR),
  count: fc.constantFrom(...COUNTS),
});

/** A question asks once, at its end. */
function questionFaultsOf(asked: string, locale: string): readonly string[] {
  return [...faultsOf(asked.replaceAll('¿', ''), locale), ...(/^[^?？]+[?？]$/u.test(asked) ? [] : [`not one question: ${asked}`])];
}

/** At most three answers to tap, short enough for a button, no two the same. */
function chipFaultsOf(chips: readonly string[]): readonly string[] {
  const isWell = chips.length <= 3 && new Set(chips).size === chips.length && chips.every((chip) => [...chip].length <= 20);
  return isWell ? [] : [`chips: ${chips.join(' | ')}`];
}

/** Every number of things once, with every currency and every way to say it in turn. */
const EVERY_COUNT: [Data, SpeakContext][] = COUNTS.map((count, index) => [
  { count, currency: oneOf(CURRENCIES, index), amountMinor: oneOf(AMOUNTS_MINOR, index) },
  oneOf(CONTEXTS, index),
]);

function oneOf<T>(all: readonly T[], index: number): T {
  const [first] = all;
  if (first === undefined) throw new Error('There is nothing to choose from.');
  return all[index % all.length] ?? first;
}

/** The same act or question with other amounts of other money, and other numbers of things. */
function withData<T>(value: T, data: Data): T {
  return replaced(value, '', data) as T;
}

function replaced(value: unknown, key: string, data: Data): unknown {
  if (Array.isArray(value)) return value.map((one) => replaced(one, key, data));
  if (typeof value === 'number') return COUNTED.has(key) ? Math.max(key.startsWith('more') ? 0 : 1, data.count) : value;
  if (typeof value !== 'object' || value === null) return value;
  if ('amountMinor' in value) return { amountMinor: data.amountMinor, currency: data.currency };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaced(inner, name, data)]));
}

/** What no ear should get. */
function faultsOf(speech: string, locale: string, mayLook = false): readonly string[] {
  const plain = toPlainText(speech);
  const rules: readonly (readonly [boolean, string])[] = [
    [plain.trim() === '', 'nothing is said'],
    [/[{}]/u.test(plain), 'a placeholder'],
    [/\b(?:undefined|null|NaN|Infinity)\b|\[object/u.test(plain), 'a hole'],
    [/ {2}|^\s|\s$/u.test(plain), 'a space too many'],
    [/https?:|www\.|\.example/iu.test(plain), 'a web address'],
    [/[#№×@*_=+^~|\\/<>%&]/u.test(plain), 'a symbol'],
    [CURRENCIES.some((currency) => plain.includes(currency)), 'the code of a currency'],
    [/\.\.|,\.| [.,。，]|。。|，。/u.test(plain), 'stray punctuation'],
    [/(?:^|[.!?] )\p{Ll}/u.test(plain), 'a sentence that begins small'],
    [!mayLook && (SCREEN[locale.slice(0, 2)]?.test(plain) ?? true), 'a look at the screen'],
    // An order number is no quantity: it is read digit by digit.
    [/100234/u.test(speech.replace(/\uE000\d+\uE001/gu, '')), 'a number read as a whole'],
  ];
  return rules.filter(([broken]) => broken).map(([, fault]) => `${fault}: ${JSON.stringify(speech)}`);
}

describe.each(LOCALES)('in %s', (locale: Locale) => {
  const names = namesIn(locale);
  const acts = sampleActs(names);
  const questions = sampleQuestions(names);
  let prompts: Prompts;
  beforeAll(async () => {
    prompts = await loadPrompts(locale);
  });

  const speak = (say: readonly Act[], context: SpeakContext, ask?: Question) =>
    prompts.speak({ say, ...(ask ? { ask } : {}) }, { ...context, locale });

  it('every act is whole sentences without a question, and every question asks once, at its end, with any data', () => {
    fc.assert(
      fc.property(anyData, fc.constantFrom(...CONTEXTS), (data, context) => {
        const said = acts.map((act) => ({ act: act.act, speech: speak([withData(act, data)], context).speech }));
        const asked = questions.map((ask) => speak([{ act: 'allRight' }], context, withData(ask, data)));
        expect([
          ...said.flatMap(({ act, speech }) => [
            // Only whoever has just touched a screen hears this.
            ...faultsOf(speech, locale, act === 'touchedTooLate'),
            ...(/^[^?？]+[.!。！]$/u.test(speech) ? [] : [`no statement: ${speech}`]),
          ]),
          ...asked.flatMap(({ speech, reprompt = '' }) => [speech, reprompt].flatMap((question) => questionFaultsOf(question, locale))),
          ...asked.flatMap(({ suggestions }) => chipFaultsOf(suggestions)),
        ]).toEqual([]);
      }),
      { numRuns: 24, examples: EVERY_COUNT },
    );
  });

  it('all of it is SSML that the platform takes', async () => {
    const spoken = [...acts.map((act) => speak([act], SPEAKER).speech), ...questions.map((ask) => speak([], SPEAKER, ask).reprompt ?? '')];
    const errors = await Promise.all(
      [...new Set(spoken)].map(async (speech) => (await check(toSsml(speech), { platform: 'amazon' })) ?? []),
    );
    expect(errors.flat()).toEqual([]);
  });

  it('every act is at most thirty words before the question, and every reprompt', () => {
    const tooLong = CONTEXTS.flatMap((context) => [
      ...acts.map((act) => toPlainText(speak([act], context).speech)),
      ...questions.map((ask) => toPlainText(speak([], context, ask).reprompt ?? '')),
    ]);
    expect([...new Set(tooLong)].filter((speech) => countWords(speech) > 30)).toEqual([]);
  });

  it('calls the shopper by the first name', () => {
    for (const context of CONTEXTS) expect(speak([{ act: 'welcome', firstName: 'Ana' }], context).speech).toContain('Ana');
  });

  it('names at most three of many, and counts the others', () => {
    const options = ['Ruby', 'Pearl', 'Onyx', 'Jade', 'Topaz'].map((name) => ({ name, pack: { count: 1, unit: 'piece' } }));
    const products = options.map((option) => ({ ...option, price: { amountMinor: 100, currency: 'EUR' } as const }));
    const lines = options.map((option) => ({ ...option, quantity: 1 }));
    const told: readonly Act[] = [
      { act: 'choices', item: 'x', options },
      { act: 'searchResults', item: 'x', products, more: 0 },
      { act: 'cartRead', lines, more: 0, subtotal: { amountMinor: 500, currency: 'EUR' } },
      { act: 'movedToCart', names: options.map(({ name }) => name), more: 0 },
    ];
    for (const act of told) {
      const { speech } = speak([act], SPEAKER);
      for (const name of ['Ruby', 'Pearl', 'Onyx']) expect(speech).toContain(name);
      expect(speech).not.toMatch(/Jade|Topaz/u);
      expect(speech).toContain('2');
    }
  });

  it('reads a list to its end, and the first of it when that is more than an ear takes in', () => {
    const read = (names: readonly string[]) => {
      const entries = names.map((name) => ({ name, quantity: 1 }));
      return speak([{ act: 'listRead', entries, more: 0 }], { ...SPEAKER, screen: false }).speech;
    };
    const gems = ['Ruby', 'Pearl', 'Onyx', 'Jade', 'Topaz', 'Opal', 'Garnet'];
    for (const name of gems) expect(read(gems)).toContain(name);
    const long = read(gems.map((name) => `${name} of a quite different and much longer name`));
    expect(long).toContain('Onyx');
    expect(long).not.toMatch(/Jade|Topaz|Opal|Garnet/u);
    expect(long).toContain('4');
  });
});
