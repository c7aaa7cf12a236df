import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NluModel } from '../lambda/nlu/model.ts';
import { compileNlu } from './compile-nlu.ts';
import type { LocaleWords } from './schema.ts';

/** What a model is made of beside its words: the code that reads and learns. */
const CODE = [
  'interaction-models',
  'interaction-models/training',
  'lambda/nlu',
  'lambda/kernel',
  'lambda/kernel/compiled',
  'lambda/dialogue/intents',
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

function fileOf(words: LocaleWords, root: string): string {
  const hash = createHash('sha256').update(JSON.stringify(words));
  for (const folder of CODE) {
    const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts'));
    for (const name of names.sort()) hash.update(`${folder}/${name}`).update(readFileSync(join(root, folder, name)));
  }
  return join(root, FOLDER, `${words.locale}-${hash.digest('hex').slice(0, 24)}.json`);
}

/** The files of a locale that make room for one more, oldest first. */
function listOld(folder: string, locale: string): readonly string[] {
  const files = readdirSync(folder)
    .filter((name) => name.startsWith(`${locale}-`))
    .map((name) => join(folder, name));
  const newestFirst = files.map((file) => ({ file, atMs: statSync(file).mtimeMs })).sort((left, right) => right.atMs - left.atMs);
  return newestFirst.slice(MOST_KEPT - 1).map(({ file }) => file);
}
