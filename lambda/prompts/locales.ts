import { SaysoError } from '../kernel/errors.ts';
import type { Messages } from './messages.ts';

declare module '../kernel/errors.ts' {
  interface ErrorDetails {
    'prompts.unknownLocale': { locale: string };
  }
}

/** A language is one line here. Only the words of the locale that is spoken are loaded. */
const LOADERS = {
  'en-US': () => import('./compiled/en-US.ts'),
} satisfies Readonly<Record<string, () => Promise<{ readonly messages: Messages }>>>;

export type SpokenLocale = keyof typeof LOADERS;

/** BCP 47, the default first. */
export const SPOKEN_LOCALES = Object.keys(LOADERS) as readonly SpokenLocale[];

export function isSpokenLocale(locale: string): locale is SpokenLocale {
  return Object.hasOwn(LOADERS, locale);
}

/** @throws SaysoError `prompts.unknownLocale`: a channel gives each turn a locale that is spoken */
export async function loadMessages(locale: string): Promise<Messages> {
  if (!isSpokenLocale(locale)) {
    throw new SaysoError('prompts.unknownLocale', `There are no words for ${locale}; there are for ${SPOKEN_LOCALES.join(', ')}.`, {
      locale,
    });
  }
  return (await LOADERS[locale]()).messages;
}
