import { SaysoError } from '../kernel/errors.ts';
import { LANGUAGES } from './compiled/languages.ts';
import type { Messages } from './messages.ts';

declare module '../kernel/errors.ts' {
  interface ErrorDetails {
    'prompts.unknownLocale': { locale: string };
  }
}

export type SpokenLocale = keyof typeof LANGUAGES;

const DEFAULT_LOCALE: SpokenLocale = 'en-US';

/** BCP 47, the default first. */
export const SPOKEN_LOCALES = Object.keys(LANGUAGES) as readonly SpokenLocale[];

/** @param locale BCP 47, to the letter: `nearestLocale` has found it before */
export function isSpokenLocale(locale: string): locale is SpokenLocale {
  return Object.hasOwn(LANGUAGES, locale);
}

/**
 * Loads the words of one locale, and no other.
 * @throws SaysoError `prompts.unknownLocale`: a channel gives each turn a locale that is spoken
 */
export async function loadMessages(locale: string): Promise<Messages> {
  if (!isSpokenLocale(locale)) {
    throw new SaysoError('prompts.unknownLocale', `There are no words for ${locale}; there are for ${SPOKEN_LOCALES.join(', ')}.`, {
      locale,
    });
  }
  return (await LANGUAGES[locale].load()).messages;
}

/** What is said when the words themselves cannot be loaded. Never fails: a locale that is not spoken gets the default's. */
export function apologyOf(locale: string): string {
  return LANGUAGES[isSpokenLocale(locale) ? locale : DEFAULT_LOCALE].apology;
}
