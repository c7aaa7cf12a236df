import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { NluModel } from '../lambda/nlu/model.ts';
import { readTrained } from './nlu-cache.ts';
import type { LocaleWords } from './schema.ts';

/** Told on standard error when training takes longer. */
const PROGRESS_MS = 2000;

/**
 * The models of all locales, in their order. What was trained before is taken from the cache; the rest is trained on every processor.
 *
 * @param root the project's folder
 */
export async function trainAll(locales: readonly LocaleWords[], root: string): Promise<readonly NluModel[]> {
  const models = new Map<string, NluModel>();
  const waiting: LocaleWords[] = [];
  for (const words of locales) {
    const known = readTrained(words, root);
    if (known) models.set(words.locale, known);
    else waiting.push(words);
  }
  const startedAtMs = performance.now();
  const trainNext = async (): Promise<void> => {
    for (let words = waiting.shift(); words; words = waiting.shift()) {
      const own = words;
      models.set(own.locale, await trainInWorker(own, root));
      if (performance.now() - startedAtMs > PROGRESS_MS) console.error(`trained ${own.locale} (${models.size} of ${locales.length})`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), waiting.length) }, trainNext));
  return locales.flatMap(({ locale }) => models.get(locale) ?? []);
}

function trainInWorker(words: LocaleWords, root: string): Promise<NluModel> {
  const worker = new Worker(new URL('./train-worker.ts', import.meta.url), { workerData: { words, root }, execArgv: process.execArgv });
  return new Promise((resolve, reject) => {
    worker.once('message', (model: NluModel) => resolve(model));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`Training ${words.locale} ended with ${code}.`)));
  });
}

