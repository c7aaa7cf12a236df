import type { Language, Locale } from '../../kernel/locales.ts';
import { languageOf } from '../../kernel/locales.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { indonesian } from './indonesian.ts';
import { italian } from './italian.ts';
import type { PageWords } from './page-words.ts';
import { polish } from './polish.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';

/** The words of every language that Sayso speaks: a new one does not compile without them. */
export const WORDS: Readonly<Record<Language, PageWords>> = {
  en: english,
  de: german,
  it: italian,
  es: spanish,
  fr: french,
  pl: polish,
  ru: russian,
  zh: chinese,
  id: indonesian,
};

export type WordValues = Readonly<Partial<Record<'shop' | 'platform' | 'email' | 'minutes', string>>>;

/** Says a message of a language with its values put in. */
export type Say = (key: keyof PageWords) => string;

/**
 * The words of the pages in a locale's language.
 *
 * @param values put in where a message names them, as plain text: `html` escapes them on the page
 */
export function sayIn(locale: Locale, values: WordValues): Say {
  const words = WORDS[languageOf(locale)];
  return (key) => words[key].replace(/\{(shop|platform|email|minutes)\}/g, (_all, name: keyof WordValues) => values[name] ?? '');
}
