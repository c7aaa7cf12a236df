import { LOCALES } from '../lambda/kernel/locales.ts';
import type { LocaleWords } from './schema.ts';

/** The module that finds each locale's model. A bundler must see every file by name, and no model may be read before it is asked for. */
export function compileLoader(locales: readonly LocaleWords[]): string {
  const lines = LOCALES.filter((locale) => locales.some((words) => words.locale === locale)).map(
    (locale) => `  '${locale}': () => import('../models/${locale}.json', { with: { type: 'json' } }),`,
  );
  return [
    '// Made by `npm run models` from lambda/kernel/locales.ts. Change that.',
    'export const MODELS = {',
    ...lines,
    '} as const;',
    '',
  ].join('\n');
}
