import type { NluWords } from './model.ts';
import { createPhrases, type Phrases } from './phrases.ts';

/** One word: the form it is compared by, and the form it was said in. */
export interface Token {
  readonly word: string;
  /** Lower case. What was rewritten is kept in the first of its words: "what's" is "what" + "is", said "what's" and "". */
  readonly raw: string;
}

/** Longer texts are no utterance; nothing is searched in them. In UTF-16 units. */
export const MAX_TEXT_LENGTH = 500;
/** Longer utterances say more than one thing, or nothing. */
export const MAX_WORDS = 40;

export interface Normaliser {
  /** The words of a text without case, punctuation, emoji, control and direction marks, and fillers. Linear in its length. */
  tokens(text: string): readonly Token[];
  /** The same for a part of a sample, which may be nothing but fillers. */
  words(part: string): readonly string[];
  /** Where what is meant stands, without the polite words around it ("can you ... for me"); never empty when `words` is not. */
  bareRange(words: readonly string[]): { readonly from: number; readonly to: number };
}

/** Numbers with their sign, separators and what is glued to them ("2x"); words with an inner apostrophe, hyphen or ampersand. */
const WORD = /[-+]?\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}\p{N}]*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['&-][\p{L}\p{M}\p{N}]+)*/gu;
/** A sample, and most of what is said: nothing to clean. */
const PLAIN = /^[a-z ]*$/;
/** Contractions, of which samples are full. */
const CONTRACTED = /^[a-z]+(?:'[a-z]+)?(?: [a-z]+(?:'[a-z]+)?)*$/;

export function createNormaliser(words: NluWords): Normaliser {
  const rewrites = new Map(Object.entries(words.rewrites));
  const split = (phrase: string): readonly string[] => phrase.split(' ').flatMap((word) => (rewrites.get(word) ?? word).split(' '));
  const phrases = (list: readonly string[]): Phrases => createPhrases(list.map(split));
  const fillers = phrases(words.fillers);
  const leads = phrases(words.leads);
  const tails = phrases(words.tails);
  const signs = Object.entries(words.currencySigns);

  const cut = (text: string): readonly Token[] =>
    (PLAIN.test(text) || CONTRACTED.test(text) ? text.split(' ').filter((raw) => raw !== '') : cutWords(text, signs)).flatMap((raw) =>
      rewrite(raw, rewrites),
    );

  const tokens = (text: string): readonly Token[] => {
    const found = cut(text);
    const meant = dropFillers(found, fillers);
    return meant.length > 0 ? meant : found;
  };

  const bareRange = (words: readonly string[]): { from: number; to: number } => {
    let from = 0;
    let to = words.length;
    for (let dropped = 1; dropped > 0; ) {
      const lead = shorter(leads.lengthAt(words, from, 1), to - from);
      from += lead;
      const tail = shorter(tails.lengthAt(words, to - 1, -1), to - from);
      to -= tail;
      dropped = lead + tail;
    }
    return { from, to };
  };

  return { tokens, bareRange, words: rememberWords((part) => dropFillers(cut(part), fillers).map((token) => token.word)) };
}

/** A phrase that is all there is stays: "okay" alone is an answer. */
const shorter = (length: number, available: number): number => (length < available ? length : 0);

/** Samples share most of their parts. */
function rememberWords(read: (part: string) => readonly string[]): (part: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (part) => {
    const words = known.get(part) ?? read(part);
    known.set(part, words);
    return words;
  };
}

function cutWords(text: string, signs: readonly (readonly [string, string])[]): readonly string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}|\u0307/gu, '')
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[‐‑‒–—−]/gu, '-');
  const spelled = signs.reduce((said, [sign, word]) => said.replaceAll(sign, ` ${word} `), plain);
  return swapAmounts(spelled.match(WORD) ?? [], signs);
}

/** "$50" is said "fifty dollars": the sign's word goes behind the number. */
function swapAmounts(found: readonly string[], signs: readonly (readonly [string, string])[]): readonly string[] {
  const swapped = [...found];
  for (let index = 0; index + 1 < swapped.length; index += 1) {
    const [word = '', next = ''] = swapped.slice(index, index + 2);
    const isAmount = signs.some(([, name]) => name === word) && /^\p{N}/u.test(next) && !/^\p{N}/u.test(swapped[index - 1] ?? '');
    if (isAmount) swapped.splice(index, 2, next, word);
    if (isAmount) index += 1;
  }
  return swapped;
}

function rewrite(raw: string, rewrites: ReadonlyMap<string, string>): readonly Token[] {
  const written = rewrites.get(raw);
  if (written !== undefined) return written.split(' ').map((word, index) => ({ word, raw: index === 0 ? raw : '' }));
  const isHyphenated = raw.indexOf('-') > 0;
  return isHyphenated ? raw.split('-').flatMap((part) => rewrite(part, rewrites)) : [{ word: raw, raw }];
}

function dropFillers(tokens: readonly Token[], fillers: Phrases): readonly Token[] {
  const words = tokens.map((token) => token.word);
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const filler = fillers.lengthAt(words, at, 1);
    const token = tokens[at];
    if (filler === 0 && token) kept.push(token);
    at += Math.max(1, filler);
  }
  return kept;
}
