import type { NluModel } from './model.ts';
import { createNormaliser, MAX_TEXT_LENGTH, MAX_WORDS, type Token } from './normalise.ts';
import { type Reading, readAlignment, splitsName } from './read-alignment.ts';
import { createSlotReader } from './read-slots.ts';
import { createSimilarSamples } from './similar.ts';
import { createTemplates } from './templates.ts';

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
   * Reads one utterance. Never throws, whatever the text; a text of more than 500 characters or 40 words is not read.
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
/** How much words count that are said about everything. */
const SAYING_LITTLE = 0.7;
const MAX_CANDIDATES = 3;

const NOT_UNDERSTOOD: Understood = { intent: FALLBACK_INTENT, confidence: 0, slots: {}, slotIds: {}, decision: 'fallback', candidates: [] };

/** Prepares a model for use (some milliseconds); the result may be shared by all turns. */
export function createUnderstanding(model: NluModel): Understanding {
  const normaliser = createNormaliser(model.words);
  const reader = createSlotReader(model);
  const templates = createTemplates(model, normaliser, reader);
  const similar = createSimilarSamples(model, normaliser);
  const common = new Set(model.words.commonWords.flatMap((group) => group.split(' ')));

  const readAligned = (tokens: readonly Token[], expecting: readonly string[] = []): readonly Reading[] =>
    templates
      .align(tokens)
      .filter((alignment) => !alignment.isAnswer || expecting.includes(alignment.intent))
      .filter((alignment) => !splitsName(alignment, tokens, model.language))
      .map((alignment) => readAlignment(alignment, tokens, { model, reader, common }));

  const readSimilar = (tokens: readonly Token[]): readonly Reading[] => {
    const words = tokens.map((token) => token.word);
    const telling = words.some((word) => !common.has(word)) ? 1 : SAYING_LITTLE;
    return similar.nearest(words).map(({ intent, likeness }) => {
      const confidence = nearConfidence(likeness * telling, model.intents[intent]?.weighty ?? false);
      return { intent, confidence, slots: {}, slotIds: {} };
    });
  };

  const understand: Understanding['understand'] = (text, { expecting } = {}) => {
    if (text.length > MAX_TEXT_LENGTH) return NOT_UNDERSTOOD;
    const said = normaliser.tokens(text);
    if (said.length === 0 || said.length > MAX_WORDS) return NOT_UNDERSTOOD;
    const { from, to } = normaliser.bareRange(said.map((token) => token.word));
    const bare = said.slice(from, to);
    const whole = readAligned(said, expecting);
    const stripped = bare.length < said.length ? readAligned(bare, expecting).map(lessSure) : [];
    const near = [...whole, ...stripped].some((reading) => reading.confidence >= ACT_CONFIDENCE) ? [] : readSimilar(bare);
    return decide([...whole, ...stripped, ...near].map((reading) => weighExpectation(reading, model, expecting)));
  };

  return { invocationName: model.invocationName, understand };
}

/** A reading of the words without what is polite around them gives way to one of all words. */
function lessSure(reading: Reading): Reading {
  return { ...reading, confidence: reading.confidence - 0.01 };
}

/** @param likeness 0..1, see `similar.ts` */
function nearConfidence(likeness: number, isWeighty: boolean): number {
  return Math.min(0.9, likeness * (isWeighty ? 0.7 : 0.9));
}

/** An expected answer is preferred; what only answers is doubted when no question asked for it. */
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
