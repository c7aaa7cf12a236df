import fc from 'fast-check';
import { NUMBER_WORDS } from '../../../lambda/kernel/compiled/language-words.ts';
import { LOCALES, languageOf } from '../../../lambda/kernel/locales.ts';
import { type Language, parseQuantity, splitQuantity } from '../../../lambda/kernel/quantity-words.ts';

const LANGUAGES = [...new Set(LOCALES.map(languageOf))];

describe('numbers in every language', () => {
  it.each<[Language, string, number]>([
    ['de', 'zwei', 2],
    ['de', 'einundzwanzig', 21],
    ['de', 'zweihundertfünf', 205],
    ['de', 'zweihundertfuenf', 205],
    ['de', 'ein Dutzend', 12],
    ['de', 'ein halbes Dutzend', 6],
    ['it', 'due', 2],
    ['it', 'ventitré', 23],
    ['it', 'ventitre', 23],
    ['it', 'una dozzina', 12],
    ['it', 'una mezza dozzina', 6],
    ['es', 'dos', 2],
    ['es', 'treinta y cinco', 35],
    ['es', 'doscientos', 200],
    ['es', 'una docena', 12],
    ['es', 'media docena', 6],
    ['fr', 'deux', 2],
    ['fr', 'vingt et un', 21],
    ['fr', 'quatre-vingt-dix-sept', 97],
    ['fr', 'mille cinq cents', 1500],
    ['fr', 'mille deux cent cinquante', 1250],
    ['fr', 'deux cent mille', 200_000],
    ['fr', 'cent vingt mille', 120_000],
    ['id', 'seribu lima ratus', 1500],
    ['de', 'tausend fünf hundert', 1500],
    ['es', 'mil cien', 1100],
    ['en', 'nought', 0],
    ['en', 'a score', 20],
    ['fr', 'une douzaine', 12],
    ['fr', 'une demi-douzaine', 6],
    ['pl', 'dwa', 2],
    ['pl', 'dwie', 2],
    ['pl', 'dwadzieścia trzy', 23],
    ['pl', 'dwadziescia trzy', 23],
    ['pl', 'tuzin', 12],
    ['pl', 'pół tuzina', 6],
    ['ru', 'два', 2],
    ['ru', 'двух', 2],
    ['ru', 'двадцать пять', 25],
    ['ru', 'дюжина', 12],
    ['ru', 'полдюжины', 6],
    ['zh', '兩', 2],
    ['zh', '二十三', 23],
    ['zh', '一百', 100],
    ['zh', '三百五十', 350],
    ['zh', '一打', 12],
    ['zh', '半打', 6],
    ['id', 'dua', 2],
    ['id', 'dua puluh lima', 25],
    ['id', 'seratus', 100],
    ['id', 'selusin', 12],
    ['id', 'setengah lusin', 6],
  ])('%s: "%s" is %d', (language, words, number) => {
    expect(parseQuantity(words, language)).toBe(number);
  });

  it.each<[Language, string, string, string]>([
    ['de', 'zwei packungen kaffee', 'zwei', 'kaffee'],
    ['es', 'dos paquetes de café', 'dos', 'café'],
    ['it', 'due confezioni di caffè', 'due', 'caffè'],
    ['fr', 'deux paquets de café', 'deux', 'café'],
    ['pl', 'dwa opakowania kawy', 'dwa', 'kawy'],
    ['ru', 'две упаковки кофе', 'две', 'кофе'],
    ['zh', '兩包咖啡', '兩', '咖啡'],
    ['id', 'dua bungkus kopi', 'dua', 'kopi'],
  ])('%s: takes the number off "%s"', (language, words, quantity, rest) => {
    expect(splitQuantity(words, language)).toEqual({ quantity, rest });
  });

  it('have a table in every language that is spoken, and say one to twelve in it', () => {
    for (const language of LANGUAGES) {
      const values = new Set(Object.values(NUMBER_WORDS[language]?.numbers ?? {}));
      expect([language, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((number) => !values.has(number))]).toEqual([language, []]);
    }
  });

  it('read every entry of their tables as its value', () => {
    for (const language of LANGUAGES) {
      for (const [words, value] of Object.entries(NUMBER_WORDS[language]?.numbers ?? {})) {
        expect([language, words, parseQuantity(words, language)]).toEqual([language, words, value]);
      }
    }
  });

  it('read digits in every language, and no number in what is none', () => {
    for (const language of LANGUAGES) {
      expect(parseQuantity('12', language)).toBe(12);
      expect(parseQuantity('-3', language)).toBe(-3);
      expect(parseQuantity('?', language)).toBeUndefined();
      expect(parseQuantity('', language)).toBeUndefined();
    }
    expect(parseQuantity('1.000', 'de')).toBe(1000);
    expect(parseQuantity('1.000', 'en')).toBeUndefined();
  });

  it('never throw and never give anything but a safe whole number', () => {
    const word = fc.constantFrom(
      ...LANGUAGES.flatMap((language) => Object.keys(NUMBER_WORDS[language]?.scales ?? {})),
      'zwei',
      '二',
      '十',
      'cent',
      '-',
      "l'",
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 150 }),
      fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (said, language) => {
        const number = parseQuantity(said, language);
        return number === undefined || Number.isSafeInteger(number);
      }),
    );
  });
});
