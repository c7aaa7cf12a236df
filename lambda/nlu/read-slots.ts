import { foldMarks } from '../kernel/fold-marks.ts';
import { HAN_CHARACTER } from '../kernel/han.ts';
import { dropLeadingUnit, parseQuantity, splitQuantity } from '../kernel/quantity-words.ts';
import type { KindOfWord } from './features.ts';
import type { NluModel, SlotReading } from './model.ts';
import { rawWords, type Token } from './normalise.ts';
import { createPhrases } from './phrases.ts';

/** What was heard as a product. */
export interface ReadItem {
  /** The spoken words, lower case, without determiners, number and unit. Empty when it was a pronoun. */
  readonly text: string;
  /** The number in front of it, as spoken: only where the intent has room for one. */
  readonly quantity?: string;
  /** How many of a language with blanks: two Chinese characters count as one. */
  readonly words: number;
  /** How many of the words it was taken from are no product's, and how many of those that were kept. */
  readonly strangers: number;
  readonly keptStrangers: number;
  /** One of the products known by their general names. */
  readonly known: boolean;
}

export interface SlotReader {
  /** True when the words can fill the slot. */
  accepts(slot: string, reading: SlotReading, tokens: readonly Token[]): boolean;
  readItem(tokens: readonly Token[], withQuantity: boolean): ReadItem;
  /** The id of a listed value. */
  idOf(slot: string, tokens: readonly Token[]): string | undefined;
  /** True for a word that some known product has in its name. */
  isItemWord(word: string): boolean;
  /** True when this is a product known by its general name, an article or the like before it aside. */
  isKnownName(tokens: readonly Token[]): boolean;
  kindOf(token: Token): KindOfWord;
}

const wordsOf = (tokens: readonly Token[]): readonly string[] => tokens.map(({ word }) => word);
const compared = (tokens: readonly Token[]): string => wordsOf(tokens).join(' ');

/** @param isKnown whether some sample has the word */
export function createSlotReader(
  model: Pick<NluModel, 'language' | 'words' | 'listed' | 'knownItems'>,
  isKnown: (word: string) => boolean,
): SlotReader {
  const listed = new Map(
    Object.entries(model.listed).map(([slot, ids]) => [
      slot,
      new Map(Object.entries(ids).flatMap(([id, said]) => said.map((words) => [words, id] as const))),
    ]),
  );
  const known = new Set(model.knownItems.map(singular));
  const knownWords = new Set([...known].flatMap((name) => name.split(' ')));
  const determiners = createPhrases(model.words.determiners);
  const pronouns = new Set(model.words.pronouns);
  const itemEnds = createPhrases(model.words.itemEnds);
  const itemTails = createPhrases(model.words.itemTails);
  const notItems = createPhrases(model.words.notItems);
  const smallWords = [determiners, itemTails, createPhrases(model.words.pronouns)];

  const countStrangers = (words: readonly string[]): number => {
    let strangers = 0;
    for (let at = 0; at < words.length; ) {
      const length = knownWords.has(singular(words[at] ?? '')) ? 0 : notItems.lengthAt(words, at, 1);
      if (length > 0 && itemEnds.lengthAt(words, at, 1) === 0) strangers += 1;
      at += Math.max(1, length);
    }
    return strangers;
  };

  const isItemWord = (word: string): boolean => knownWords.has(word.endsWith('s') ? singular(word) : word);

  /** @param isCounted an article stood before: "eine flasche öl" */
  const cleanItem = (tokens: readonly Token[], isCounted = false): readonly Token[] => {
    const words = wordsOf(tokens);
    const dropped = determiners.lengthAt(words, 0, 1);
    if (dropped > 0 && dropped < tokens.length) return cleanItem(tokens.slice(dropped), true);
    const tail = itemTails.lengthAt(words, words.length - 1, -1);
    if (tail > 0 && tail < tokens.length) return cleanItem(tokens.slice(0, -tail), isCounted);
    if (tokens.length > 1 && tokens.at(-1)?.raw.endsWith("'")) return cleanItem(tokens.slice(0, -1), isCounted);
    const said = rawWords(tokens);
    const rest = endSaying(tokens, dropLeadingUnit(said, model.language, isCounted));
    return rest.length === tokens.length ? tokens : cleanItem(rest);
  };

  /** Where the item ends: before what says why or where from, and where a sentence goes on with other things. */
  const findEnd = (tokens: readonly Token[]): number => {
    const words = wordsOf(tokens);
    const goesOn = (at: number, word: string): boolean => tokens[at]?.isFresh === true && !isItemWord(word) && (isKnown(word) || at > 1);
    const end = words.findIndex((word, at) => at > 0 && (itemEnds.lengthAt(words, at, 1) > 0 || goesOn(at, word)));
    return end > 0 ? end : tokens.length;
  };

  const dropEnding = (item: string): string => {
    const ending = model.words.itemEndings.find((end) => item.endsWith(end) && isItemWord(foldMarks(item.slice(0, -end.length))));
    return ending === undefined ? item : item.slice(0, -ending.length);
  };

  /** "That again", "those too": small words, and no product. */
  const namesNothing = (words: readonly string[]): boolean => {
    for (let at = 0; at < words.length; ) {
      const length = Math.max(...smallWords.map((phrases) => phrases.lengthAt(words, at, 1)));
      if (length === 0) return false;
      at += length;
    }
    return true;
  };

  const readItem = (tokens: readonly Token[], withQuantity: boolean): ReadItem => {
    const cut = tokens.slice(0, findEnd(tokens));
    const split = withQuantity ? splitQuantity(rawWords(cut), model.language) : undefined;
    const item = cleanItem(split ? endSaying(cut, split.rest) : cut);
    const words = wordsOf(item);
    const isPronoun = pronouns.has(words.join(' ')) || namesNothing(words);
    return {
      text: isPronoun ? '' : dropEnding(rawWords(item)),
      ...(split && !isPronoun ? { quantity: split.quantity } : {}),
      words: countWords(words),
      strangers: isPronoun ? 0 : countStrangers(wordsOf(tokens)),
      keptStrangers: isPronoun ? 0 : countStrangers(words),
      known: known.has(singular(words.join(' '))),
    };
  };

  return {
    readItem,
    accepts: (slot, reading, tokens) =>
      reading === 'words' ||
      (reading === 'listed' ? (listed.get(slot)?.has(compared(tokens)) ?? false) : acceptsNumber(reading, tokens, model.language)),
    idOf: (slot, tokens) => listed.get(slot)?.get(compared(tokens)),
    isItemWord,
    isKnownName: (tokens) => {
      const words = wordsOf(tokens);
      return known.has(singular(words.slice(determiners.lengthAt(words, 0, 1)).join(' ')));
    },
    kindOf: ({ word, raw }) => ({
      word,
      isItemWord: isItemWord(word),
      isNumber: /\p{N}/u.test(word) || parseQuantity(raw, model.language) !== undefined,
    }),
  };
}

function countWords(words: readonly string[]): number {
  const characters = words.filter((word) => HAN_CHARACTER.test(word)).length;
  return words.length - characters + Math.ceil(characters / 2);
}

/** Order numbers may begin with a shop's letters: "SD 1042". */
const MAX_PREFIX_LETTERS = 3;

function acceptsNumber(reading: 'number' | 'digits' | 'amount', tokens: readonly Token[], language: NluModel['language']): boolean {
  const words = rawWords(tokens);
  if (reading === 'digits') {
    const isDigits = ({ word }: Token): boolean => /\p{N}/u.test(word) || parseQuantity(word, language) !== undefined;
    return tokens.some(isDigits) && tokens.every((token, at) => isDigits(token) || (at === 0 && token.word.length <= MAX_PREFIX_LETTERS));
  }
  return parseQuantity(words, language) !== undefined || (reading === 'amount' && /^\d+[.,]\d\d?$/u.test(words));
}

/** The last of the tokens, those that say `rest`. */
function endSaying(tokens: readonly Token[], rest: string): readonly Token[] {
  if (rawWords(tokens).length === rest.length) return tokens;
  const from = tokens.findIndex((_, at) => rawWords(tokens.slice(at)) === rest);
  return from > 0 ? tokens.slice(from) : tokens;
}

/** Rough, and enough to know "coffee pod" for "coffee pods". */
function singular(name: string): string {
  return name.replace(/([^s\s])s(?=\s|$)/gu, '$1');
}
