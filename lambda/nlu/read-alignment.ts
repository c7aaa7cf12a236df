import { splitQuantity } from '../kernel/quantity-words.ts';
import type { NluModel } from './model.ts';
import { rawWords, type Token } from './normalise.ts';
import type { Phrases } from './phrases.ts';
import type { ReadItem, SlotReader } from './read-slots.ts';
import type { Alignment } from './samples.ts';

/** The slots of an intent as they were said. */
export interface ReadSlots {
  readonly slots: Readonly<Record<string, string>>;
  readonly slotIds: Readonly<Record<string, string>>;
  /** Several products with an "and" between them, where `slots.item` is one of them. */
  readonly items?: readonly string[];
}

/** An intent with its slots, as one way to read an utterance. */
export interface Reading extends ReadSlots {
  readonly intent: string;
  readonly isAnswer: boolean;
  /** 0..1: how much the sample says, and how much what is left to its slots looks like them. */
  readonly strength: number;
  /** 0..1: the same, for what was kept of the items only. */
  readonly clarity: number;
  /** How many tokens were left to items that look like products; 0 when one of them does not. */
  readonly itemTokens: number;
  /** True for a sample without slots. */
  readonly isExact: boolean;
  /** False when what is polite around the words was left out. */
  readonly isWhole: boolean;
}

/** What an alignment is read with. */
export interface Knowledge {
  readonly model: Pick<NluModel, 'intents'>;
  readonly reader: SlotReader;
  /** Words that tell no intent from another. */
  readonly common: Phrases;
  /** The item in the tokens [from, to) of what was said. */
  readonly readItem: (from: number, to: number, withQuantity: boolean) => ReadItem;
}

/** A longer product has swallowed something else. In words. */
const MOST_ITEM_WORDS = 6;

/** The slots of an alignment, and how strong it is. */
export function readAlignment(alignment: Alignment, said: readonly Token[], isWhole: boolean, knowledge: Knowledge): Reading {
  const { model, reader } = knowledge;
  const slots: Record<string, string> = {};
  const slotIds: Record<string, string> = {};
  const items: ReadItem[] = [];
  const hasNumber = alignment.slots.some((slot) => slot.name === 'quantity');
  const takesNumber = model.intents[alignment.intent]?.slots.quantity !== undefined && !hasNumber;
  for (const { name, reading, isKept, from, to } of alignment.slots) {
    if (reading === 'words') {
      const ordinal = ordinalOf(alignment.intent, said.slice(from, to), knowledge);
      if (ordinal !== undefined) {
        slots.ordinal = rawWords(said.slice(from, to));
        slotIds.ordinal = ordinal;
        continue;
      }
      const item = knowledge.readItem(from, to, takesNumber);
      items.push(item);
      if (isKept && item.text !== '') slots[name] = item.text;
      if (isKept && item.quantity !== undefined) slots.quantity = item.quantity;
    } else {
      const tokens = said.slice(from, to);
      slots[name] = spokenValue(tokens, reading);
      const id = reader.idOf(name, tokens);
      if (id !== undefined) slotIds[name] = id;
    }
  }
  const { intent, isAnswer } = alignment;
  const isExact = alignment.slots.length === 0;
  const literals = literalsOf(alignment, said);
  const strength = isExact ? 1 : slottedStrength(literals, items, knowledge.common);
  const kept = items.map((item) => ({ ...item, strangers: item.keptStrangers }));
  const clarity = isExact ? 1 : slottedStrength(literals, kept, knowledge.common);
  const isPlausible = items.every(({ strangers, words }) => strangers === 0 && words <= MOST_ITEM_WORDS);
  const itemTokens = isPlausible ? items.reduce((sum, { words }) => sum + words, 0) : 0;
  return { intent, isAnswer, strength, clarity, itemTokens, isExact, isWhole, slots, slotIds };
}

/** "Not that one, the other": where a place in the row is chosen, its word is no product. */
function ordinalOf(intent: string, tokens: readonly Token[], { model, reader }: Knowledge): string | undefined {
  return model.intents[intent]?.slots.ordinal === undefined ? undefined : reader.idOf('ordinal', tokens);
}

/** Hyphens inside an order number are no part of it. */
export function spokenValue(tokens: readonly Token[], reading: string): string {
  return reading === 'digits' ? rawWords(tokens).replaceAll('-', ' ').trim() : rawWords(tokens);
}

/** "two percent milk" and "seven up" are no two and seven of anything: such an alignment is not to be read. */
export function splitsName(alignment: Alignment, said: readonly Token[], language: NluModel['language']): boolean {
  const number = alignment.slots.find((slot) => slot.reading === 'number');
  const item = number && alignment.slots.find((slot) => slot.reading === 'words' && slot.from === number.to);
  if (!number || !item) return false;
  const split = splitQuantity(rawWords(said.slice(number.from, item.to)), language);
  return split?.quantity !== rawWords(said.slice(number.from, number.to));
}

function literalsOf(alignment: Alignment, said: readonly Token[]): readonly string[] {
  return said.filter((_, at) => !alignment.slots.some((slot) => slot.from <= at && at < slot.to)).map((token) => token.word);
}

/** The more, the more of the words are the sample's, the more of those tell something, and the more the rest looks like a product. */
function slottedStrength(literals: readonly string[], items: readonly ReadItem[], common: Phrases): number {
  const telling = literals.filter((_, at) => common.lengthAt(literals, at, 1) === 0).length;
  const itemWords = items.reduce((sum, item) => sum + item.words, 0);
  const strangers = items.reduce((sum, item) => sum + item.strangers, 0);
  const isKnown = items.length > 0 && items.every((item) => item.known);
  const base = telling === 0 && items.length > 0 ? 0.42 : 0.58 + 0.06 * Math.min(2, telling);
  const share = literals.length / Math.max(1, literals.length + itemWords);
  const length = Math.max(0, itemWords - 4) * 0.08 + (itemWords > MOST_ITEM_WORDS ? 0.2 : 0);
  const strange = strangers === 0 ? 0 : 0.2 + 0.1 * strangers;
  return Math.max(0.01, Math.min(0.97, base + 0.2 * share + (isKnown ? 0.1 : 0) - length - strange));
}
