import { join } from 'node:path';
import { trainAndKeep } from './nlu-cache.ts';
import { readLocales } from './sources.ts';

// Trains the locale that the command line names: a process of its own for each of several that are trained at the same time.
const root = join(import.meta.dirname, '..');
const words = readLocales(root).find(({ locale }) => locale === process.argv[2]);
if (words) trainAndKeep(words, root);
else process.exitCode = 2;
