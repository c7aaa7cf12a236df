import { parseQuantity } from '../kernel/quantity-words.ts';
import { type Decision, decide, type Understood } from './decide.ts';
import type { NluModel } from './model.ts';
import { createNormaliser, MAX_TEXT_LENGTH, MAX_WORDS, type Token } from './normalise.ts';
import { type Reading, type ReadSlots, readAlignment, splitsName, spokenValue } from './read-alignment.ts';
import { createSlotReader } from './read-slots.ts';
import { createSamples } from './samples.ts';
import { BARE_ANSWER, type Bias, type Evidence, listColumns, OUT_OF_SCOPE, scoreWords, strongest, weighEvidence } from './score-intents.ts';
import { createTagger, type TaggedToken } from './tagger.ts';
import { unpackWeights } from './weights.ts';

export { FALLBACK_INTENT } from './decide.ts';
export type { Decision, Understood };

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

/** Added to the score of an intent that answers the open question. */
const EXPECTED = 2;
/** Taken from the score of what only answers when no question is open. */
const UNASKED = 1.5;
/** Added to the score of "a bare answer" for a number or an ordinal by itself that nobody asked for. */
const BARE_VALUE = 4;

/** Words that only introduce others ("the", "some more") mean nothing by themselves, unless something was asked. */
function saysNothing(text: string, model: NluModel): boolean {
  const introducing = new Set(model.words.determiners);
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
  return words.length > 0 && words.every((word) => introducing.has(word));
}

/** Prepares a model for use (some milliseconds); the result may be shared by all turns. */
export function createUnderstanding(model: NluModel): Understanding {
  const evidenceOf = createEvidence(model);
  const columns = listColumns(model.intents);
  const readTagged = createTagReading(model, evidenceOf);

  const understand: Understanding['understand'] = (text, { expecting } = {}) => {
    const heard = evidenceOf.read(text);
    if (!heard || (!expecting?.length && saysNothing(text, model))) return decide([], model);
    const bias = biasOf(expecting, heard.readings, columns, model);
    const chances = weighEvidence(heard.evidence, columns, model.calibration, bias);
    const meant = Object.keys(model.intents).map((intent, column) => ({ intent, chance: chances[column] ?? 0 }));
    return decide(
      meant.map(({ intent, chance }) => {
        const readings = heard.readings.filter(
          (reading) => reading.intent === intent && (!reading.isAnswer || expecting?.includes(intent)),
        );
        return { intent, chance, sample: sampleOf(readings), readSlots: () => chooseSlots(readings, readTagged(heard.bare, intent)) };
      }),
      model,
    );
  };
  return { invocationName: model.invocationName, understand };
}

function sampleOf(readings: readonly Reading[]): 'whole' | 'bare' | undefined {
  const exact = readings.filter(({ isExact, isAnswer }) => isExact && !isAnswer);
  if (exact.length === 0) return undefined;
  return exact.some(({ isWhole }) => isWhole) ? 'whole' : 'bare';
}

/** What the words say, before it is weighed. */
export interface Heard {
  readonly bare: readonly Token[];
  readonly evidence: Evidence;
  readonly readings: readonly Reading[];
}

export interface EvidenceReader {
  /** `undefined` for what is no utterance: too long, or without words. */
  read(text: string): Heard | undefined;
  describe(token: Token): TaggedToken;
  readonly normaliser: ReturnType<typeof createNormaliser>;
  readonly reader: ReturnType<typeof createSlotReader>;
}

/** The part of the understanding that looks and does not decide; the calibration is fitted on what it sees. */
export function createEvidence(model: Omit<NluModel, 'tagger' | 'calibration'> & Partial<NluModel>): EvidenceReader {
  const full = model as NluModel;
  const normaliser = createNormaliser(model.words, model.language);
  const reader = createSlotReader(full, normaliser);
  const numbers = new Map(model.vocabulary.split(' ').map((word, number) => [word, number]));
  const samples = createSamples(model.samples, model.intents, numbers);
  const weights = unpackWeights(model.classifier);
  const columns = listColumns(model.intents);
  const common = normaliser.phrases(model.words.commonWords.flatMap((group) => group.split(' ')));

  const align = (tokens: readonly Token[], isWhole: boolean): readonly Reading[] =>
    samples
      .align(tokens, ({ name, reading }, from, to) => reader.accepts(name, reading, tokens.slice(from, to)))
      .filter((alignment) => !splitsName(alignment, tokens, model.language))
      .map((alignment) => readAlignment(alignment, tokens, isWhole, { model: full, reader, common }));

  const describe = ({ word, raw }: Token): TaggedToken => ({
    word,
    isKnown: numbers.has(word),
    isItemWord: reader.isItemWord(word),
    isNumber: /\p{N}/u.test(word) || parseQuantity(raw, model.language) !== undefined,
  });

  /** Nothing but the words that are said about everything is no more than noise, unless it is a sample. */
  const saysNothing = (words: readonly string[]): boolean => words.every((_, at) => common.lengthAt(words, at, 1) === 1);

  return {
    normaliser,
    reader,
    describe,
    read: (text) => {
      if (text.length > MAX_TEXT_LENGTH) return undefined;
      const said = normaliser.tokens(text);
      if (said.length === 0 || said.length > MAX_WORDS) return undefined;
      const { from, to } = normaliser.bareRange(said.map(({ word }) => word));
      const bare = said.slice(from, to);
      const readings = [...align(said, true), ...(bare.length < said.length ? align(bare, false) : [])];
      const words = bare.map(({ word }) => word);
      const strange = bare.map(describe).filter(({ isKnown, isItemWord, isNumber }) => !isKnown && !isItemWord && !isNumber).length;
      // Nobody knows every product's name: what a sample leaves to an item is no stranger.
      const named = Math.max(0, ...readings.filter(({ isAnswer }) => !isAnswer).map(({ itemTokens }) => itemTokens));
      const evidence = {
        scores: scoreWords(words, weights, columns.length),
        strengths: strongest(readings, columns),
        strangeness: saysNothing(words) ? 1 : Math.max(0, strange - named) / bare.length,
      };
      return { bare, evidence, readings };
    },
  };
}

/**
 * What the open question does to the scores. An expected intent takes over what speaks for a bare answer, when the words are one of its
 * answers; a bare number or ordinal that answers nothing means nothing.
 */
function biasOf(expecting: readonly string[] | undefined, readings: readonly Reading[], columns: readonly string[], model: NluModel): Bias {
  const asked = expecting ?? [];
  const answering = readings.filter(({ intent, isAnswer }) => isAnswer && asked.includes(intent));
  const isBareValue = readings.length > 0 && readings.every(({ isAnswer, itemTokens }) => isAnswer && itemTokens === 0);
  const bare = columns.indexOf(BARE_ANSWER);
  const outside = columns.indexOf(OUT_OF_SCOPE);
  return (scores) => {
    const answer = scores[bare] ?? 0;
    columns.forEach((intent, column) => {
      const strength = Math.max(0, ...answering.filter((reading) => reading.intent === intent).map((reading) => reading.strength));
      const score = scores[column] ?? 0;
      const own = strength > 0 ? Math.max(score, answer) : score;
      if (asked.includes(intent)) scores[column] = own + EXPECTED + strength;
      else if (expecting?.length === 0 && model.intents[intent]?.answersOnly === true) scores[column] = score - UNASKED;
    });
    if (answering.length > 0) scores[bare] = Math.min(answer, scores[outside] ?? 0);
    else if (isBareValue) scores[bare] = answer + BARE_VALUE;
  };
}

function createTagReading(model: NluModel, { describe, reader }: EvidenceReader): (tokens: readonly Token[], intent: string) => ReadSlots {
  const tagger = createTagger(model.tagger, model.intents);
  return (tokens, intent) => {
    const slots: Record<string, string> = {};
    const slotIds: Record<string, string> = {};
    const own = model.intents[intent]?.slots ?? {};
    for (const { name, reading, from, to } of tagger.tag(tokens.map(describe), intent)) {
      const words = tokens.slice(from, to);
      if (reading === 'words') {
        const item = reader.readItem(words, own.quantity !== undefined && slots.quantity === undefined);
        if (item.text !== '' && slots[name] === undefined) slots[name] = item.text;
        if (item.quantity !== undefined) slots.quantity = item.quantity;
      } else if (reader.accepts(name, reading, words) && slots[name] === undefined) {
        slots[name] = spokenValue(words, reading);
        const id = reader.idOf(name, words);
        if (id !== undefined) slotIds[name] = id;
      }
    }
    return { slots, slotIds };
  };
}

/** A sample that fits well knows its slots best; the tagger reads what no sample fits. */
function chooseSlots(readings: readonly Reading[], tagged: ReadSlots): ReadSlots {
  const best = readings.reduce<Reading | undefined>((top, reading) => (top && top.strength >= reading.strength ? top : reading), undefined);
  if (best === undefined || (best.strength < SURE_STRENGTH && Object.keys(tagged.slots).length > 0)) return tagged;
  return { slots: best.slots, slotIds: best.slotIds };
}

/** From here on a sample's own slots are taken. */
const SURE_STRENGTH = 0.6;
