import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NluModel } from '../lambda/nlu/model.ts';
import { compileNlu } from './compile-nlu.ts';
import type { LocaleWords } from './schema.ts';

/** What a model is made of beside its words: the code that reads and learns, as files and folders. */
const CODE = [
  ...['compile-nlu.ts', 'platforms.ts', 'sample-templates.ts', 'training'].map((path) => `interaction-models/${path}`),
  ...['compiled', 'fold-marks.ts', 'han.ts', 'locales.ts', 'quantity-lexicon.ts', 'quantity-words.ts'].map(
    (path) => `lambda/kernel/${path}`,
  ),
  'lambda/dialogue/intents/definitions.ts',
  ...[
    'evidence',
    'features',
    'model',
    'normalise',
    'phrases',
    'read-alignment',
    'read-slots',
    'samples',
    'score-intents',
    'tagger',
    'unpack-bytes',
    'weights',
  ].map((name) => `lambda/nlu/${name}.ts`),
];
const FOLDER = 'node_modules/.cache/sayso-models';
/** Of each locale; branches come and go. */
const MOST_KEPT = 4;

/** The model of a locale from an earlier training with the same words and the same code, if there was one. @param root the project's folder */
export function readTrained(words: LocaleWords, root: string): NluModel | undefined {
  const file = fileOf(words, root);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as NluModel) : undefined;
}

/** Trains a locale and keeps the model for the next time. @param root the project's folder */
export function trainAndKeep(words: LocaleWords, root: string): NluModel {
  const model = compileNlu(words);
  const folder = join(root, FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const old of listOld(folder, words.locale)) rmSync(old, { force: true });
  const file = fileOf(words, root);
  // Two checks may run at once: none reads half of what the other writes.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(model));
  renameSync(`${file}.${process.pid}`, file);
  return model;
}

function fileOf({ buttons: _notLearnt, ...words }: LocaleWords, root: string): string {
  const hash = createHash('sha256').update(JSON.stringify(words));
  for (const path of CODE.flatMap((code) => listCode(code, root))) hash.update(path).update(readFileSync(join(root, path)));
  return join(root, FOLDER, `${words.locale}-${hash.digest('hex').slice(0, 24)}.json`);
}

/** A file, or the TypeScript files that lie in a folder. */
function listCode(path: string, root: string): readonly string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(join(root, path))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => `${path}/${name}`);
}

/** The files of a locale that make room for one more, oldest first. */
function listOld(folder: string, locale: string): readonly string[] {
  const files = readdirSync(folder)
    .filter((name) => name.startsWith(`${locale}-`))
    .map((name) => join(folder, name));
  const newestFirst = files.map((file) => ({ file, atMs: statSync(file).mtimeMs })).sort((left, right) => right.atMs - left.atMs);
  return newestFirst.slice(MOST_KEPT - 1).map(({ file }) => file);
}
