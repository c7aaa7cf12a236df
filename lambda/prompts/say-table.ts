import type { ActData, ActName } from '../dialogue/acts.ts';
import type { Words } from './words.ts';

/** Sentences for what is meant. None of them asks: the one question of a reply comes after all acts. */
export type SayTable = { readonly [K in ActName]: (act: ActData[K], words: Words) => string };
