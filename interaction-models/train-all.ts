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
  let left = waiting.length;
  let toldAtMs = performance.now();
  const tell = (locale: string): void => {
    left -= 1;
    if (performance.now() - toldAtMs < PROGRESS_MS) return;
    toldAtMs = performance.now();
    console.error(`trained ${locale}, ${left} to go`);
  };
  const processes = Math.min(availableParallelism(), waiting.length);
  const shares = Array.from({ length: processes }, (_, nth) => waiting.filter((__, at) => at % processes === nth));
  await Promise.all(shares.map((share) => trainApart(share, root, tell)));
  return locales.map((words) => {
    const model = readTrained(words, root);
    if (!model) throw new Error(`${words.locale} was changed while it was trained; run this again.`);
    return model;
  });
}

function trainApart(locales: readonly string[], root: string, tell: (locale: string) => void): Promise<void> {
  const child = fork(join(root, 'interaction-models/train.ts'), [...locales], { cwd: root, execArgv: ['--import', 'tsx'] });
  child.on('message', (locale) => tell(String(locale)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Training ${locales.join(', ')} ended with ${code}.`))));
  });
}
