import { type Language, splitQuantity } from '../kernel/quantity-words.ts';
import type { NluModel } from './model.ts';
import { createNormaliser, MAX_TEXT_LENGTH, MAX_WORDS, type Token } from './normalise.ts';
import { createSlotReader, rawWords, type ReadItem, type SlotReader } from './read-slots.ts';
import { createSimilarSamples } from './similar.ts';
import { type Alignment, createTemplates } from './templates.ts';

/** What to do with what was understood: act on it, ask whether it was meant, or say that it was not understood. */
export type Decision = 'act' | 'ask' | 'fallback';

export interface Candidate {
  readonly intent: string;
  /** 0..1 */
  readonly confidence: number;
}

export interface Understood {
  /** `AMAZON.FallbackIntent` unless the decision is to act. */
  readonly intent: string;
  /** Of the best candidate; 0 when there is none. */
  readonly confidence: number;
  /** The best candidate's slots as spoken, lower case; none on fallback. */
  readonly slots: Readonly<Record<string, string>>;
  /** The ids of slots whose values are listed ("the second one" is `ordinal: 'second'`). */
  readonly slotIds: Readonly<Record<string, string>>;
  readonly decision: Decision;
  /** At most three, best first. */
  readonly candidates: readonly Candidate[];
}

export interface Understanding {
  /** What a speaker opens us by in this locale. */
  readonly invocationName: string;
  /**
   * Reads one utterance. Never throws, whatever the text.
   *
   * @param options.expecting the intents that would answer the open question: they are preferred, and their bare answers ("toothpaste",
   *   "two") count. Empty means that no question is open; absent, that nothing is known about it.
   */
  understand(text: string, options?: { readonly expecting?: readonly string[] }): Understood;
}

export const FALLBACK_INTENT = 'AMAZON.FallbackIntent';

/** From here on we act. */
const ACT_CONFIDENCE = 0.5;
/** From here on we ask. */
const ASK_CONFIDENCE = 0.35;
/** For words that are said about everything. */
const SAYING_LITTLE = 0.7;
/** A longer product has swallowed something else. */
const MOST_ITEM_WORDS = 6;
const MAX_CANDIDATES = 3;

const NOT_UNDERSTOOD: Understood = { intent: FALLBACK_INTENT, confidence: 0, slots: {}, slotIds: {}, decision: 'fallback', candidates: [] };

interface Reading extends Candidate {
  readonly slots: Readonly<Record<string, string>>;
  readonly slotIds: Readonly<Record<string, string>>;
}

/** Prepares a model for use (some milliseconds); the result may be shared by all turns. */
export function createUnderstanding(model: NluModel): Understanding {
  const normaliser = createNormaliser(model.words);
  const reader = createSlotReader(model);
  const templates = createTemplates(model, normaliser, reader);
  const similar = createSimilarSamples(model, normaliser);
  const common = new Set(model.words.commonWords.flatMap((group) => group.split(' ')));

  const readAligned = (tokens: readonly Token[], expecting: readonly string[] | undefined): readonly Reading[] =>
    templates
      .align(tokens)
      .filter((alignment) => !alignment.isAnswer || (expecting?.includes(alignment.intent) ?? false))
      .filter((alignment) => !splitsName(alignment, tokens, model.language))
      .map((alignment) => readAlignment(alignment, tokens, { model, reader, common }));

  const readSimilar = (tokens: readonly Token[]): readonly Reading[] => {
    const words = tokens.map((token) => token.word);
    const tells = words.some((word) => !common.has(word));
    return similar.nearest(words).map(({ intent, likeness }) => ({
      intent,
      confidence: nearConfidence(likeness * (tells ? 1 : SAYING_LITTLE), model.intents[intent]?.weighty ?? false),
      slots: {},
      slotIds: {},
    }));
  };

  const understand: Understanding['understand'] = (text, { expecting } = {}) => {
    if (text.length > MAX_TEXT_LENGTH) return NOT_UNDERSTOOD;
    const said = normaliser.tokens(text);
    if (said.length === 0 || said.length > MAX_WORDS) return NOT_UNDERSTOOD;
    const bare = normaliser.strip(said);
    const whole = readAligned(said, expecting);
    const stripped = bare.length < said.length ? readAligned(bare, expecting).map(lessSure) : [];
    const near = [...whole, ...stripped].some((reading) => reading.confidence >= ACT_CONFIDENCE) ? [] : readSimilar(bare);
    const readings = [...whole, ...stripped, ...near].map((reading) => weighExpectation(reading, model, expecting));
    return decide(readings);
  };

  return { invocationName: model.invocationName, understand };
}

/** A reading of the words without what is polite around them gives way to one of all words. */
function lessSure(reading: Reading): Reading {
  return { ...reading, confidence: reading.confidence - 0.01 };
}

interface Knowledge {
  readonly model: NluModel;
  readonly reader: SlotReader;
  readonly common: ReadonlySet<string>;
}

/** "two percent milk" and "seven up" are no two and seven of anything. */
function splitsName(alignment: Alignment, said: readonly Token[], language: Language): boolean {
  const number = alignment.slots.find((slot) => slot.reading === 'number');
  const item = number && alignment.slots.find((slot) => slot.reading === 'words' && slot.from === number.to);
  if (!number || !item) return false;
  const split = splitQuantity(rawWords(said.slice(number.from, item.to)), language);
  return split?.quantity !== rawWords(said.slice(number.from, number.to));
}

function readAlignment(alignment: Alignment, said: readonly Token[], { model, reader, common }: Knowledge): Reading {
  const slots: Record<string, string> = {};
  const slotIds: Record<string, string> = {};
  const items: ReadItem[] = [];
  const hasQuantity = alignment.slots.some((slot) => slot.name === 'quantity');
  const takesQuantity = model.intents[alignment.intent]?.slots['quantity'] !== undefined && !hasQuantity;
  for (const { name, reading, isKept, from, to } of alignment.slots) {
    const tokens = said.slice(from, to);
    if (reading !== 'words') {
      slots[name] = rawWords(tokens);
      const id = reader.idOf(name, tokens);
      if (id !== undefined) slotIds[name] = id;
      continue;
    }
    const item = reader.readItem(tokens, takesQuantity);
    items.push(item);
    if (!isKept) continue;
    if (item.text !== '') slots[name] = item.text;
    if (item.quantity !== undefined) slots['quantity'] = item.quantity;
  }
  return {
    intent: alignment.intent,
    confidence: alignedConfidence(literalsOf(alignment, said), alignment.slots.length > 0, items, common),
    slots,
    slotIds,
  };
}

function literalsOf(alignment: Alignment, said: readonly Token[]): readonly string[] {
  return said.filter((_, at) => !alignment.slots.some((slot) => slot.from <= at && at < slot.to)).map((token) => token.word);
}

/**
 * Sure when there is nothing but literal words; else the surer, the more of the words are literal, the more of those tell something, and
 * the more the rest looks like a product.
 */
function alignedConfidence(
  literals: readonly string[],
  hasSlots: boolean,
  items: readonly ReadItem[],
  common: ReadonlySet<string>,
): number {
  if (!hasSlots) return 1;
  const telling = literals.filter((word) => !common.has(word)).length;
  const itemWords = items.reduce((sum, item) => sum + item.words, 0);
  const strangers = items.reduce((sum, item) => sum + item.strangers, 0);
  const share = literals.length / Math.max(1, literals.length + itemWords);
  const isKnown = items.length > 0 && items.every((item) => item.known);
  const base = telling === 0 && items.length > 0 ? 0.42 : 0.58 + 0.06 * Math.min(2, telling);
  const length = Math.max(0, itemWords - 4) * 0.08 + (itemWords > MOST_ITEM_WORDS ? 0.2 : 0);
  const strange = strangers === 0 ? 0 : 0.2 + 0.1 * strangers;
  return Math.max(0.01, Math.min(0.97, base + 0.2 * share + (isKnown ? 0.1 : 0) - length - strange));
}

/** @param likeness 0..1, see `similar.ts` */
function nearConfidence(likeness: number, isWeighty: boolean): number {
  return Math.min(0.9, likeness * (isWeighty ? 0.7 : 0.9));
}

/** An expected answer is preferred; what only answers is doubted while nothing asked for it. */
function weighExpectation(reading: Reading, model: NluModel, expecting: readonly string[] | undefined): Reading {
  if (expecting === undefined || reading.confidence === 1) return reading;
  if (expecting.includes(reading.intent)) return { ...reading, confidence: Math.min(0.99, reading.confidence + 0.1) };
  return model.intents[reading.intent]?.answersOnly === true ? { ...reading, confidence: reading.confidence - 0.15 } : reading;
}

function decide(readings: readonly Reading[]): Understood {
  const best = new Map<string, Reading>();
  for (const reading of readings) {
    if (reading.confidence > (best.get(reading.intent)?.confidence ?? 0)) best.set(reading.intent, reading);
  }
  const ranked = [...best.values()].sort((left, right) => right.confidence - left.confidence);
  const [first] = ranked;
  if (!first) return NOT_UNDERSTOOD;
  const decision: Decision = first.confidence >= ACT_CONFIDENCE ? 'act' : first.confidence >= ASK_CONFIDENCE ? 'ask' : 'fallback';
  return {
    intent: decision === 'act' ? first.intent : FALLBACK_INTENT,
    confidence: round(first.confidence),
    slots: decision === 'fallback' ? {} : first.slots,
    slotIds: decision === 'fallback' ? {} : first.slotIds,
    decision,
    candidates: ranked.slice(0, MAX_CANDIDATES).map(({ intent, confidence }) => ({ intent, confidence: round(confidence) })),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
