import { nearestLocale } from '../channel.ts';

/**
 * The spoken locale nearest to a Dialogflow language code ("en-us", "en"), or none when its language is not spoken: the agent then
 * answers in its own words, in the shopper's language. Codes: docs.cloud.google.com/dialogflow/es/docs/reference/language.
 *
 * @param locales BCP 47, the default first; it also answers a request without a code
 */
export function findLocale(languageCode: string, locales: readonly string[]): string | undefined {
  const nearest = nearestLocale(languageCode, locales);
  return languageCode === '' || languageOf(nearest) === languageOf(languageCode) ? nearest : undefined;
}

function languageOf(code: string): string | undefined {
  return code.toLowerCase().split(/[-_]/, 1)[0];
}
