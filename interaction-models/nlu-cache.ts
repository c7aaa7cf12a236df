import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NluModel } from '../lambda/nlu/model.ts';
import { compileNlu } from './compile-nlu.ts';
import type { LocaleWords } from './schema.ts';

/** What a model is made of beside its words: the code that reads and learns. */
const CODE = ['interaction-models', 'interaction-models/training', 'lambda/nlu', 'lambda/kernel', 'lambda/kernel/compiled', 'lambda/dialogue/intents'];
const FOLDER = 'node_modules/.cache/sayso-models';
/** Of each locale; branches come and go. */
const MOST_KEPT = 4;

/**
 * The model of a locale: trained, or taken from an earlier training with the same words and the same code. Training takes seconds a locale.
 *
 * @param root the project's folder
 */
export function trainOnce(words: LocaleWords, root: string): NluModel {
  const folder = join(root, FOLDER);
  const file = join(folder, `${words.locale}-${fingerprint(words, root)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as NluModel;
  const model = compileNlu(words);
  mkdirSync(folder, { recursive: true });
  for (const old of listOld(folder, words.locale)) rmSync(join(folder, old), { force: true });
  writeFileSync(file, JSON.stringify(model));
  return model;
}

function fingerprint(words: LocaleWords, root: string): string {
  const hash = createHash('sha256').update(JSON.stringify(words)).update(process.version.split('.')[0] ?? '');
  for (const folder of CODE) {
    const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts'));
    for (const name of names.sort()) hash.update(`${folder}/${name}`).update(readFileSync(join(root, folder, name)));
  }
  return hash.digest('hex').slice(0, 24);
}

function listOld(folder: string, locale: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${locale}-`))
    .sort()
    .slice(MOST_KEPT - 1);
}
