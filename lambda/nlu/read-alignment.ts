import { type Language, splitQuantity } from '../kernel/quantity-words.ts';
import type { NluModel } from './model.ts';
import type { Token } from './normalise.ts';
import { type ReadItem, rawWords, type SlotReader } from './read-slots.ts';
import type { Alignment } from './templates.ts';

/** An intent with its slots, as one way to read an utterance. */
export interface Reading {
  readonly intent: string;
  /** 0..1 */
  readonly confidence: number;
  readonly slots: Readonly<Record<string, string>>;
  readonly slotIds: Readonly<Record<string, string>>;
}

/** What an alignment is read with. */
export interface Knowledge {
  readonly model: NluModel;
  readonly reader: SlotReader;
  /** Words that tell no intent from another. */
  readonly common: ReadonlySet<string>;
}

/** A longer product has swallowed something else. In words. */
const MOST_ITEM_WORDS = 6;

/** The slots of an alignment, and how sure it is. */
export function readAlignment(alignment: Alignment, said: readonly Token[], knowledge: Knowledge): Reading {
  const { model, reader } = knowledge;
  const slots: Record<string, string> = {};
  const slotIds: Record<string, string> = {};
  const items: ReadItem[] = [];
  const hasNumber = alignment.slots.some((slot) => slot.name === 'quantity');
  const takesNumber = model.intents[alignment.intent]?.slots.quantity !== undefined && !hasNumber;
  for (const { name, reading, isKept, from, to } of alignment.slots) {
    const tokens = said.slice(from, to);
    if (reading === 'words') {
      const item = reader.readItem(tokens, takesNumber);
      items.push(item);
      if (isKept && item.text !== '') slots[name] = item.text;
      if (isKept && item.quantity !== undefined) slots.quantity = item.quantity;
    } else {
      slots[name] = rawWords(tokens);
      const id = reader.idOf(name, tokens);
      if (id !== undefined) slotIds[name] = id;
    }
  }
  const confidence = alignment.slots.length === 0 ? 1 : slottedConfidence(literalsOf(alignment, said), items, knowledge.common);
  return { intent: alignment.intent, confidence, slots, slotIds };
}

/** "two percent milk" and "seven up" are no two and seven of anything: such an alignment is not to be read. */
export function splitsName(alignment: Alignment, said: readonly Token[], language: Language): boolean {
  const number = alignment.slots.find((slot) => slot.reading === 'number');
  const item = number && alignment.slots.find((slot) => slot.reading === 'words' && slot.from === number.to);
  if (!number || !item) return false;
  const split = splitQuantity(rawWords(said.slice(number.from, item.to)), language);
  return split?.quantity !== rawWords(said.slice(number.from, number.to));
}

function literalsOf(alignment: Alignment, said: readonly Token[]): readonly string[] {
  return said.filter((_, at) => !alignment.slots.some((slot) => slot.from <= at && at < slot.to)).map((token) => token.word);
}

/** The surer, the more of the words are the sample's, the more of those tell something, and the more the rest looks like a product. */
function slottedConfidence(literals: readonly string[], items: readonly ReadItem[], common: ReadonlySet<string>): number {
  const telling = literals.filter((word) => !common.has(word)).length;
  const itemWords = items.reduce((sum, item) => sum + item.words, 0);
  const strangers = items.reduce((sum, item) => sum + item.strangers, 0);
  const isKnown = items.length > 0 && items.every((item) => item.known);
  const base = telling === 0 && items.length > 0 ? 0.42 : 0.58 + 0.06 * Math.min(2, telling);
  const share = literals.length / Math.max(1, literals.length + itemWords);
  const length = Math.max(0, itemWords - 4) * 0.08 + (itemWords > MOST_ITEM_WORDS ? 0.2 : 0);
  const strange = strangers === 0 ? 0 : 0.2 + 0.1 * strangers;
  return Math.max(0.01, Math.min(0.97, base + 0.2 * share + (isKnown ? 0.1 : 0) - length - strange));
}
