import { LOCALES } from '../lambda/kernel/locales.ts';
import { formatJson } from './format-json.ts';
import type { LocaleWords } from './schema.ts';

const HEAD = `// Made by \`npm run models\` from interaction-models/locales. Change those.
import type { Language } from '../locales.ts';
import type { QuantityTable } from '../quantity-table.ts';
`;

/** The number words and the small words of every language, as a module: what the backend must know of a language before any model is loaded. */
export function compileLanguageWords(locales: readonly LocaleWords[]): string {
  const languages = [...new Set(LOCALES.map((locale) => locale.slice(0, 2)))];
  const numbers = languages.map((language) => [language, locales.find((words) => words.language === language && words.numbers)?.numbers]);
  const fillers = languages.map((language) => [language, listFillers(locales.filter((words) => words.language === language))]);
  return [
    HEAD,
    '/** How each language says how many. */',
    `export const NUMBER_WORDS: Readonly<Partial<Record<Language, QuantityTable>>> = ${json(Object.fromEntries(numbers))};`,
    '',
    '/** Words that are said around a product and are no part of its name, lower case: "the", "packs". */',
    `export const FILLER_WORDS: Readonly<Record<Language, readonly string[]>> = ${json(Object.fromEntries(fillers))};`,
    '',
  ].join('\n');
}

function listFillers(locales: readonly LocaleWords[]): readonly string[] {
  const said = locales.flatMap(({ understanding, numbers }) => [
    ...understanding.determiners,
    ...(numbers ? [...numbers.partitives, ...numbers.units.one, ...numbers.units.many] : []),
  ]);
  return [...new Set(said)];
}

const json = (value: unknown): string => formatJson(value).trimEnd();
