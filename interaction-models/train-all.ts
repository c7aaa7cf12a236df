import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { NluModel } from '../lambda/nlu/model.ts';
import { readTrained } from './nlu-cache.ts';
import type { LocaleWords } from './schema.ts';

/** Progress is told on standard error when training takes longer. */
const PROGRESS_MS = 2000;

/**
 * The models of all locales, in their order. What was trained before is taken from the cache; the rest is trained on every processor.
 *
 * @param root the project's folder
 */
export async function trainAll(locales: readonly LocaleWords[], root: string): Promise<readonly NluModel[]> {
  const waiting = locales.filter((words) => readTrained(words, root) === undefined).map(({ locale }) => locale);
  const startedAtMs = performance.now();
  const trainNext = async (): Promise<void> => {
    for (let locale = waiting.shift(); locale !== undefined; locale = waiting.shift()) {
      await trainApart(locale, root);
      if (performance.now() - startedAtMs > PROGRESS_MS) console.error(`trained ${locale}, ${waiting.length} to go`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), waiting.length) }, trainNext));
  return locales.map((words) => {
    const model = readTrained(words, root);
    if (!model) throw new Error(`${words.locale} was changed while it was trained; run this again.`);
    return model;
  });
}

function trainApart(locale: string, root: string): Promise<void> {
  const child = fork(join(root, 'interaction-models/train.ts'), [locale], { cwd: root, execArgv: ['--import', 'tsx'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Training ${locale} ended with ${code}.`))));
  });
}
