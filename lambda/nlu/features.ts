import { HAN_CHARACTER } from '../kernel/han.ts';
import { hashFeature } from './weights.ts';

const WORD = 1;
const PAIR = 2;
const PIECE = 3;
const TRIPLE = 4;
/** In characters, the marks of the word's beginning and end among them. */
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;

/** A feature of an utterance: its row, and how much it counts. */
export interface Feature {
  readonly row: number;
  readonly value: number;
}

/**
 * What an utterance is told by: its words and pairs of words, and the pieces of 3 to 5 characters of its words, which know inflected and
 * mistyped ones. Where each character is a word, three in a row take the place of pieces. The values are such that a long utterance weighs
 * no more than a short one.
 *
 * @param words in the form that they are compared by
 */
export function readFeatures(words: readonly string[]): readonly Feature[] {
  const rows = new Map<number, number>();
  const add = (row: number, value: number): void => {
    rows.set(row, (rows.get(row) ?? 0) + value);
  };
  const framed = ['^', ...words, '$'];
  for (let at = 0; at + 1 < framed.length; at += 1) {
    const word = framed[at] ?? '';
    const next = framed[at + 1] ?? '';
    if (at > 0) add(hashFeature(word, WORD), 1);
    add(hashFeature(`${word} ${next}`, PAIR), 1);
    if (at > 0 && HAN_CHARACTER.test(word)) add(hashFeature(`${framed[at - 1]} ${word} ${next}`, TRIPLE), 1);
    else if (at > 0) addPieces(word, add);
  }
  let squares = 0;
  for (const value of rows.values()) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  return [...rows].map(([row, value]) => ({ row, value: value / length }));
}

function addPieces(word: string, add: (row: number, value: number) => void): void {
  const framed = `<${word}>`;
  for (let size = SHORTEST_PIECE; size <= LONGEST_PIECE; size += 1) {
    for (let from = 0; from + size <= framed.length; from += 1) add(hashFeature(framed.slice(from, from + size), PIECE), PIECE_VALUE);
  }
}

/** A word has many pieces. */
const PIECE_VALUE = 0.5;
