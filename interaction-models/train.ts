import { join } from 'node:path';
import { trainAndKeep } from './nlu-cache.ts';
import { readLocales } from './sources.ts';

// Trains the locales that the command line names: a process of its own for each processor.
const root = join(import.meta.dirname, '..');
const named = process.argv.slice(2);
for (const words of readLocales(root).filter(({ locale }) => named.includes(locale))) {
  trainAndKeep(words, root);
  process.send?.(words.locale);
}
