import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readButtons } from './buttons.ts';
import { type LocaleWords, localeSchema } from './schema.ts';

/** A file as it was read. */
export interface SourceFile {
  /** As it is told to people. */
  readonly path: string;
  readonly text: string;
}

export interface LocaleSource extends SourceFile {
  readonly words: LocaleWords;
}

/** The locale that is written first; the others say as much as it does. */
export const SOURCE_LOCALE = 'en-US';

const LOCALES_FOLDER = 'interaction-models/locales';

/** Reads the locale files of a folder in the order of their names, the source locale first, unparsed. */
export function readLocaleFiles(folder: string, shownAs: string): readonly SourceFile[] {
  return readdirSync(folder)
    .filter((name) => /^[a-z]{2}-[A-Z]{2}\.json$/u.test(name))
    .sort((left, right) => Number(right === `${SOURCE_LOCALE}.json`) - Number(left === `${SOURCE_LOCALE}.json`) || (left < right ? -1 : 1))
    .map((name) => ({ path: join(shownAs, name), text: readFileSync(join(folder, name), 'utf8') }));
}

/**
 * The locales with what they leave to another locale of their language: number words and out-of-scope phrases come from the first one that
 * has them.
 */
function shareLanguages(locales: readonly LocaleWords[]): readonly LocaleWords[] {
  return locales.map((words) => {
    const own = locales.filter(({ language }) => language === words.language);
    const numbers = words.numbers ?? own.find((other) => other.numbers)?.numbers;
    const outOfScope = words.outOfScope ?? own.find((other) => other.outOfScope)?.outOfScope;
    return { ...words, ...(numbers ? { numbers } : {}), ...(outOfScope ? { outOfScope } : {}) };
  });
}

/** Reads all locales of the project under `root`, ready to compile. @throws ZodError or SyntaxError: lint first, it says where */
export function readLocales(root: string): readonly LocaleWords[] {
  const locales = readLocaleFiles(join(root, LOCALES_FOLDER), LOCALES_FOLDER).map((file) => parseLocale(file).words);
  return shareLanguages(locales).map((words) => ({ ...words, buttons: readButtons(root, words.locale) }));
}

/** @throws ZodError or SyntaxError: lint first, it says where */
function parseLocale(file: SourceFile): LocaleSource {
  return { ...file, words: localeSchema.parse(JSON.parse(file.text)) };
}
