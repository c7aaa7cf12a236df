import type { Act, ActData, ActName } from '../dialogue/acts.ts';
import { SAY_BUYING } from './say-buying.ts';
import { SAY_DRAFT } from './say-draft.ts';
import { SAY_ORDERS } from './say-orders.ts';
import { SAY_SAFEGUARDS } from './say-safeguards.ts';
import { SAY_SHELVES } from './say-shelves.ts';
import { SAY_STAFF } from './say-staff.ts';
import type { SayTable } from './say-table.ts';
import { SAY_TALK } from './say-talk.ts';
import type { Words } from './words.ts';

/** An act without words does not compile. */
const SAY: SayTable = { ...SAY_TALK, ...SAY_DRAFT, ...SAY_BUYING, ...SAY_ORDERS, ...SAY_SHELVES, ...SAY_SAFEGUARDS, ...SAY_STAFF };

/** What an act means, in the words of a locale: whole sentences, without a question. */
export function sayAct(act: Act, words: Words): string {
  return sayNamed(act, words);
}

function sayNamed<K extends ActName>(act: { readonly act: K } & ActData[K], words: Words): string {
  return SAY[act.act](act, words);
}
