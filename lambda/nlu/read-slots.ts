import { dropLeadingUnit, type Language, parseQuantity, splitQuantity } from '../kernel/quantity-words.ts';
import type { NluModel, SlotReading } from './model.ts';
import type { Token } from './normalise.ts';

/** What was heard as a product. */
export interface ReadItem {
  /** The spoken words, lower case, without determiners, number and unit. Empty when it was a pronoun. */
  readonly text: string;
  /** The number in front of it, as spoken: only where the intent has room for one. */
  readonly quantity?: string;
  readonly words: number;
  /** How many of the words it was taken from are no product's. */
  readonly strangers: number;
  /** One of the products known by their general name. */
  readonly known: boolean;
}

export interface SlotReader {
  /** True when the words in [from, to) can fill the slot. */
  accepts(slot: string, reading: SlotReading, tokens: readonly Token[], from: number, to: number): boolean;
  readItem(tokens: readonly Token[], withQuantity: boolean): ReadItem;
  /** The id of a listed value. */
  idOf(slot: string, tokens: readonly Token[]): string | undefined;
}

/** The most words each reading can take. */
export const MAX_SLOT_WORDS: Readonly<Record<SlotReading, number>> = { words: 14, number: 6, digits: 8, amount: 7, listed: 4 };

export function createSlotReader(model: NluModel): SlotReader {
  const listed = new Map(
    Object.entries(model.listed).map(([slot, ids]) => [
      slot,
      new Map(Object.entries(ids).flatMap(([id, said]) => said.map((words) => [words, id] as const))),
    ]),
  );
  const determiners = new Set(model.words.determiners);
  const pronouns = new Set(model.words.pronouns);
  const itemEnds = new Set(model.words.itemEnds);
  const notItems = new Set(model.words.notItems.flatMap((group) => group.split(' ')));
  const known = new Set(model.knownItems.map(singular));
  const knownWords = new Set([...known].flatMap((name) => name.split(' ')));

  const isStranger = (word: string): boolean => notItems.has(word) && !itemEnds.has(word) && !knownWords.has(singular(word));

  const readItem = (tokens: readonly Token[], withQuantity: boolean): ReadItem => {
    const said = rawWords(cutAt(tokens, itemEnds));
    const split = withQuantity ? splitQuantity(said, model.language) : undefined;
    const text = cleanItem(split?.rest ?? said, determiners, model.language);
    const words = text === '' ? [] : text.split(' ');
    const isPronoun = words.length === 0 || pronouns.has(text);
    return {
      text: isPronoun ? '' : text,
      ...(split && !isPronoun ? { quantity: split.quantity } : {}),
      words: words.length,
      strangers: isPronoun ? 0 : tokens.filter(({ word }) => isStranger(word)).length,
      known: known.has(singular(text)),
    };
  };

  return {
    readItem,
    accepts: (slot, reading, tokens, from, to) =>
      reading === 'words' ||
      (reading === 'listed'
        ? (listed.get(slot)?.has(compared(tokens.slice(from, to))) ?? false)
        : acceptsNumber(reading, tokens.slice(from, to), model.language)),
    idOf: (slot, tokens) => listed.get(slot)?.get(compared(tokens)),
  };
}

/** What was said, lower case. */
export function rawWords(tokens: readonly Token[]): string {
  return tokens
    .map((token) => token.raw)
    .filter((raw) => raw !== '')
    .join(' ');
}

const compared = (tokens: readonly Token[]): string => tokens.map((token) => token.word).join(' ');

/** Order numbers may begin with a shop's letters: "SD 1042". */
const MAX_PREFIX_LETTERS = 3;

function acceptsNumber(reading: 'number' | 'digits' | 'amount', tokens: readonly Token[], language: Language): boolean {
  const words = rawWords(tokens);
  if (reading === 'digits') {
    const isDigits = ({ word }: Token): boolean => /\p{N}/u.test(word) || parseQuantity(word, language) !== undefined;
    return tokens.some(isDigits) && tokens.every((token, at) => isDigits(token) || (at === 0 && token.word.length <= MAX_PREFIX_LETTERS));
  }
  return parseQuantity(words, language) !== undefined || (reading === 'amount' && /^\d+[.,]\d\d?$/u.test(words));
}

function cutAt(tokens: readonly Token[], ends: ReadonlySet<string>): readonly Token[] {
  const end = tokens.findIndex((token) => ends.has(token.word));
  return end > 0 ? tokens.slice(0, end) : tokens;
}

function cleanItem(said: string, determiners: ReadonlySet<string>, language: Language): string {
  const words = said.split(' ');
  const from = words.findIndex((word) => !determiners.has(word));
  if (from < 0) return '';
  const rest = words.slice(from).join(' ');
  const withoutUnit = dropLeadingUnit(rest, language);
  return withoutUnit === rest ? rest : cleanItem(withoutUnit, determiners, language);
}

/** Rough, and enough to know "coffee pod" for "coffee pods". */
function singular(name: string): string {
  return name.replace(/([^s\s])s(?=\s|$)/gu, '$1');
}
