import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Reads the locale files of a folder in the order of their names, the source locale first, unparsed. */
export function readLocaleFiles(folder: string, shownAs: string): readonly SourceFile[] {
  return readdirSync(folder)
    .filter((name) => /^[a-z]{2}-[A-Z]{2}\.json$/u.test(name))
    .sort((left, right) => Number(right === `${SOURCE_LOCALE}.json`) - Number(left === `${SOURCE_LOCALE}.json`) || (left < right ? -1 : 1))
    .map((name) => ({ path: join(shownAs, name), text: readFileSync(join(folder, name), 'utf8') }));
}

/** @throws ZodError or SyntaxError: lint first, it says where */
export function parseLocale(file: SourceFile): LocaleSource {
  return { ...file, words: localeSchema.parse(JSON.parse(file.text)) };
}
