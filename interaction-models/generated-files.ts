import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { NluModel } from '../lambda/nlu/model.ts';
import { compileAlexa } from './compile-alexa.ts';
import { compileDialogflow } from './compile-dialogflow.ts';
import { compileLanguageWords } from './compile-language-words.ts';
import { compileLoader } from './compile-loader.ts';
import { formatJson } from './format-json.ts';
import { ALEXA_LOCALES } from './platforms.ts';
import type { LocaleWords } from './schema.ts';

/** Where what is generated lies, from the project's root. Nothing else may lie there. */
const ALEXA_FOLDER = 'skill-package/interactionModels/custom';
const DIALOGFLOW_FOLDER = 'interaction-models/generated/dialogflow';
const NLU_FOLDER = 'lambda/nlu/models';
const LOADER_FOLDER = 'lambda/nlu/compiled';
const WORDS_FOLDER = 'lambda/kernel/compiled';

/** Stands in the committed export; `--webhook-url` puts the real one into the ZIP. */
export const PLACEHOLDER_WEBHOOK_URL = 'https://example.com/dialogflow';

/**
 * Every generated file: its path from the root, and its text. The same sources always give the same bytes.
 *
 * @param locales as `readLocales` gives them
 * @param models the understanding of each of them
 */
export function generateFiles(locales: readonly LocaleWords[], models: readonly NluModel[]): ReadonlyMap<string, string> {
  const files = [
    ...locales
      .filter(({ locale }) => ALEXA_LOCALES.includes(locale))
      .map((words) => ({ path: `${ALEXA_FOLDER}/${words.locale}.json`, json: compileAlexa(words) })),
    ...compileDialogflow(locales, PLACEHOLDER_WEBHOOK_URL).map(({ path, json }) => ({ path: `${DIALOGFLOW_FOLDER}/${path}`, json })),
    ...models.map((model) => ({ path: `${NLU_FOLDER}/${model.locale}.json`, json: model })),
  ];
  return new Map([...files.map(({ path, json }) => [path, formatJson(json)] as const), ...generateModules(locales)]);
}

/** The generated files that are code. They come first: what trains the models reads numbers with them. */
export function generateModules(locales: readonly LocaleWords[]): ReadonlyMap<string, string> {
  return new Map([
    [`${LOADER_FOLDER}/models.ts`, compileLoader(locales)],
    [`${WORDS_FOLDER}/language-words.ts`, compileLanguageWords(locales)],
  ]);
}

/** What is wrong with one generated file on disk. */
export interface Difference {
  readonly path: string;
  readonly kind: 'missing' | 'differs' | 'leftOver';
}

/** Compares what would be generated with what lies under `root`. */
export function findDifferences(files: ReadonlyMap<string, string>, root: string): readonly Difference[] {
  const changed = [...files].flatMap(([path, text]): readonly Difference[] => {
    const file = join(root, path);
    if (!existsSync(file)) return [{ path, kind: 'missing' }];
    return readFileSync(file, 'utf8') === text ? [] : [{ path, kind: 'differs' }];
  });
  const leftOver = [ALEXA_FOLDER, DIALOGFLOW_FOLDER, NLU_FOLDER, LOADER_FOLDER, WORDS_FOLDER]
    .flatMap((folder) => listFiles(root, folder))
    .filter((path) => !files.has(path))
    .map((path): Difference => ({ path, kind: 'leftOver' }));
  return [...changed, ...leftOver];
}

/** Makes what lies under `root` equal to `files`, and returns what had to change. */
export function writeFiles(files: ReadonlyMap<string, string>, root: string): readonly Difference[] {
  const differences = findDifferences(files, root);
  for (const { path, kind } of differences) {
    if (kind === 'leftOver') rmSync(join(root, path));
    else writeFile(join(root, path), files.get(path) ?? '');
  }
  return differences;
}

/** Writes the generated code under `root` that is not as it should be, and removes nothing. */
export function writeModules(locales: readonly LocaleWords[], root: string): void {
  for (const [path, text] of generateModules(locales)) {
    const file = join(root, path);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFile(file, text);
  }
}

function writeFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function listFiles(root: string, folder: string): readonly string[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
