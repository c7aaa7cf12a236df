import { HAN_CHARACTER } from '../kernel/han.ts';
import { hashFeature } from './weights.ts';

const WORD = 1;
const PAIR = 2;
const PIECE = 3;
const TRIPLE = 4;
const KIND = 5;
const KIND_PAIR = 6;
const APART = 8;
/** In characters, the marks of the word's beginning and end among them. */
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
/** A word has many pieces. */
const PIECE_VALUE = 0.5;
const APART_VALUE = 0.7;

/** A feature of an utterance: its row, and how much it counts. */
export interface Feature {
  readonly row: number;
  readonly value: number;
}

/** A word in the form that it is compared by, and of which kind it is. */
export interface KindOfWord {
  readonly word: string;
  /** Some known product has it in its name. */
  readonly isItemWord: boolean;
  /** Digits, or a word that says a number. */
  readonly isNumber: boolean;
}

/**
 * What an utterance is told by: its words and pairs of words, and the pieces of 3 to 5 characters of its words, which know inflected and
 * mistyped ones. Where each character is a word, three in a row take the place of pieces. What stands around a product or a number, and two
 * words with any other between them, are seen whatever the product, the number and the other word are; not so between characters. The values
 * are such that a long utterance weighs no more than a short one.
 */
export function readFeatures(words: readonly KindOfWord[]): readonly Feature[] {
  const rows = new Map<number, number>();
  const add = (row: number, value: number): void => {
    rows.set(row, (rows.get(row) ?? 0) + value);
  };
  addWords(
    words.map(({ word }) => word),
    add,
  );
  addKinds(words.map(kindOf), add);
  let squares = 0;
  for (const value of rows.values()) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  return [...rows].map(([row, value]) => ({ row, value: value / length }));
}

type AddFeature = (row: number, value: number) => void;

function addWords(words: readonly string[], add: AddFeature): void {
  const framed = ['^', ...words, '$'];
  for (let at = 0; at + 1 < framed.length; at += 1) {
    const word = framed[at] ?? '';
    const next = framed[at + 1] ?? '';
    if (at > 0) add(hashFeature(word, WORD), 1);
    add(hashFeature(`${word} ${next}`, PAIR), 1);
    if (at > 0 && HAN_CHARACTER.test(word)) add(hashFeature(`${framed[at - 1]} ${word} ${next}`, TRIPLE), 1);
    else if (at > 0) addPieces(word, add);
  }
}

function addPieces(word: string, add: AddFeature): void {
  const framed = `<${word}>`;
  for (let size = SHORTEST_PIECE; size <= LONGEST_PIECE; size += 1) {
    for (let from = 0; from + size <= framed.length; from += 1) add(hashFeature(framed.slice(from, from + size), PIECE), PIECE_VALUE);
  }
}

const ITEM = '@';
const NUMBER = '#';

/** A Chinese character is in a product's name too often to say that there is one. */
function kindOf({ word, isItemWord, isNumber }: KindOfWord): string {
  return HAN_CHARACTER.test(word) ? word : isNumber ? NUMBER : isItemWord ? ITEM : word;
}

function addKinds(kinds: readonly string[], add: AddFeature): void {
  const isKind = (word: string): boolean => word === ITEM || word === NUMBER;
  const framed = ['^', ...kinds, '$'];
  for (let at = 0; at + 1 < framed.length; at += 1) {
    const kind = framed[at] ?? '';
    const next = framed[at + 1] ?? '';
    if (isKind(kind)) add(hashFeature(kind, KIND), 1);
    if (isKind(kind) || isKind(next)) add(hashFeature(`${kind} ${next}`, KIND_PAIR), 1);
    if (at + 2 < framed.length && !HAN_CHARACTER.test(next)) add(hashFeature(`${kind} ${framed[at + 2]}`, APART), APART_VALUE);
  }
}
