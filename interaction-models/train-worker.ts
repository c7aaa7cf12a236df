import { parentPort, workerData } from 'node:worker_threads';
import { trainAndKeep } from './nlu-cache.ts';
import type { LocaleWords } from './schema.ts';

// One locale of several that are trained at the same time.
const { words, root } = workerData as { readonly words: LocaleWords; readonly root: string };
parentPort?.postMessage(trainAndKeep(words, root));
