import type { Language } from './locales.ts';

/** What stands between the things of a list, as words are compared: lower case, without marks. */
export const AND_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['and', 'plus'],
  de: ['und', 'sowie', 'plus'],
  it: ['e', 'ed', 'piu'],
  es: ['y', 'e', 'mas'],
  fr: ['et', 'plus'],
  pl: ['i', 'oraz'],
  ru: ['и', 'плюс'],
  zh: ['和', '跟', '與', '及'],
  id: ['dan', 'sama', 'serta'],
};
