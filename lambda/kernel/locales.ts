/**
 * Every locale that Sayso speaks, BCP 47, the source locale first: the one line that a new language needs. Models, number words and loaders
 * are made from this list and from the locale's files.
 */
export const LOCALES = ['en-US', 'en-GB', 'de-DE', 'it-IT', 'es-ES', 'fr-FR', 'pl-PL', 'ru-RU', 'zh-TW', 'id-ID'] as const;

export type Locale = (typeof LOCALES)[number];

/** The languages of those locales, ISO 639-1. */
export type Language = LanguageOf<Locale>;

type LanguageOf<Code extends string> = Code extends `${infer Spoken}-${string}` ? Spoken : never;

/** The language of a locale that is in the list; English for any other. */
export function languageOf(locale: string): Language {
  const known = LOCALES.find((spoken) => spoken.slice(0, 2) === locale.slice(0, 2)) ?? LOCALES[0];
  return known.slice(0, 2) as Language;
}
