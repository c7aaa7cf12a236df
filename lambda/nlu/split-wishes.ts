import { AND_WORDS } from '../kernel/and-words.ts';
import { parseQuantity } from '../kernel/quantity-words.ts';
import type { NluModel } from './model.ts';
import { rawWords, type Token } from './normalise.ts';
import type { SlotReader } from './read-slots.ts';

/** More is no list that anybody says at once. */
const MOST_ITEMS = 8;
/** In words; of Chinese, in characters. */
const LONGEST_NAME = 8;

/** Splits what holds several products, or several wishes. */
export interface Splitter {
  /** "milk eggs and 2 breads" as three; undefined unless all of them are products known by their general names. */
  items(tokens: readonly Token[]): readonly string[] | undefined;
  /** The ways to part an utterance in two at an "and", or where a sentence goes on. */
  halves(tokens: readonly Token[]): readonly (readonly [string, string])[];
}

/** @param reader knows the products of the locale */
export function createSplitter({ language }: Pick<NluModel, 'language'>, reader: SlotReader): Splitter {
  const ands = new Set(AND_WORDS[language]);

  /** How many tokens from here on are one known product, a number before it included. */
  const lengthAt = (tokens: readonly Token[], at: number): number => {
    const first = tokens[at];
    const from = first && parseQuantity(first.raw, language) !== undefined ? at + 1 : at;
    for (let to = Math.min(from + LONGEST_NAME, tokens.length); to > from; to -= 1) {
      if (reader.isKnownName(tokens.slice(from, to))) return to - at;
    }
    return 0;
  };

  const items: Splitter['items'] = (tokens) => {
    if (reader.isKnownName(tokens)) return undefined;
    const found: string[] = [];
    let afterAnd: number | undefined;
    for (let at = 0; at < tokens.length; ) {
      if (at > 0 && ands.has(tokens[at]?.word ?? '')) {
        afterAnd = found.length;
        at += 1;
        continue;
      }
      const length = lengthAt(tokens, at);
      if (length === 0) return undefined;
      found.push(rawWords(tokens.slice(at, at + length)));
      at += length;
    }
    // "And" stands before the last of a list: "milk and honey soap" is two things, and nobody knows which.
    const isList = afterAnd === undefined ? found.length > 2 : afterAnd === found.length - 1;
    return isList && found.length <= MOST_ITEMS ? found : undefined;
  };

  const halves: Splitter['halves'] = (tokens) =>
    tokens.flatMap((token, at): (readonly [string, string])[] => {
      const isAnd = ands.has(token.word);
      const right = tokens.slice(isAnd ? at + 1 : at);
      if (at === 0 || right.length === 0 || !(isAnd || token.isFresh)) return [];
      return [[rawWords(tokens.slice(0, at)), rawWords(right)]];
    });

  return { items, halves };
}
