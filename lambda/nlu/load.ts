import { MODELS } from './compiled/models.ts';
import type { NluModel } from './model.ts';
import { createUnderstanding, type Understanding } from './understanding.ts';

/** The locales that the embedded understanding reads, BCP 47. */
export const UNDERSTOOD_LOCALES: readonly string[] = Object.keys(MODELS);

const loaded = new Map<string, Promise<Understanding>>();

/**
 * The understanding of a locale, read and prepared at the first call, the same one after that.
 *
 * @param locale BCP 47, as in `UNDERSTOOD_LOCALES`
 * @returns `undefined` for a locale that has no model
 */
export async function loadUnderstanding(locale: string): Promise<Understanding | undefined> {
  if (!isUnderstood(locale)) return undefined;
  const known = loaded.get(locale) ?? MODELS[locale]().then(({ default: model }) => createUnderstanding(model as NluModel));
  loaded.set(locale, known);
  return known;
}

function isUnderstood(locale: string): locale is keyof typeof MODELS {
  return Object.hasOwn(MODELS, locale);
}
