import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { items, nameOf } from '../../simulator/demo-shop/catalogue/catalogue.ts';
import type { Conversation } from './format.ts';

const translationSchema = z.strictObject({
  /** What is said, by what is said for it in the source locale. */
  words: z.record(z.string(), z.string().min(1)),
  /** What stands on a list in the shopper's own words, by the source locale's. */
  things: z.record(z.string(), z.string().min(1)),
});

/** One locale's words for the conversations of the source locale. */
export type Translation = z.infer<typeof translationSchema>;

type Counted = Readonly<Record<string, number>>;

/**
 * Reads the words of a locale.
 * @throws Error naming the file and what is wrong with it
 */
export function readTranslation(folder: string, locale: string): Translation {
  const path = join(folder, `${locale}.yaml`);
  const read = translationSchema.safeParse(parse(readFileSync(path, 'utf8')));
  if (!read.success) throw new Error(`${path}:\n${z.prettifyError(read.error)}`);
  return read.data;
}

/** All that is said in conversations, and the list entries that no catalogue knows. */
export function wordsToTranslate(conversations: readonly Conversation[]): { readonly words: Set<string>; readonly things: Set<string> } {
  const turns = conversations.flatMap(({ turns }) => turns);
  const listed = turns.flatMap(({ list }) => Object.keys(list ?? {}));
  return {
    words: new Set(turns.flatMap(({ say }) => (say === undefined ? [] : [say]))),
    things: new Set(listed.filter((name) => findByName(name) === undefined)),
  };
}

/**
 * A conversation in another locale: its words are those of the translation, and what lies in the cart and on the list is called as the shop
 * and the shopper call it there. Orders are told by the shop's own books, which are in English. Nothing that is expected is left out.
 *
 * @throws Error when the translation lacks something
 */
export function translateConversation<C extends Conversation>(conversation: C, locale: string, { words, things }: Translation): C {
  const rename = (counted: Counted) =>
    Object.fromEntries(Object.entries(counted).map(([name, count]) => [nameIn(locale, name, things), count]));
  const turns = conversation.turns.map((turn) => ({
    ...turn,
    ...(turn.say === undefined ? {} : { say: translated(turn.say, words, locale) }),
    ...(turn.cart === undefined ? {} : { cart: rename(turn.cart) }),
    ...(turn.list === undefined ? {} : { list: rename(turn.list) }),
  }));
  return { ...conversation, locale, turns };
}

function nameIn(locale: string, name: string, things: Translation['things']): string {
  const item = findByName(name);
  return item ? nameOf(item, locale) : translated(name, things, locale);
}

function findByName(name: string) {
  return items.find((item) => nameOf(item, 'en') === name);
}

function translated(words: string, into: Readonly<Record<string, string>>, locale: string): string {
  const found = into[words];
  if (found === undefined) throw new Error(`${locale} has no words for "${words}".`);
  return found;
}
