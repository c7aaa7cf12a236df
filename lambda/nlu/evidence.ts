import type { NluModel } from './model.ts';
import { createNormaliser, MAX_TEXT_LENGTH, MAX_WORDS, type Token } from './normalise.ts';
import { createPhrases } from './phrases.ts';
import { type Knowledge, type Reading, readAlignment, splitsName } from './read-alignment.ts';
import { createSlotReader, type ReadItem, type SlotReader } from './read-slots.ts';
import { createSamples, type SpanTest } from './samples.ts';
import { type Evidence, listColumns, scoreWords, strongest } from './score-intents.ts';
import type { TaggedToken } from './tagger.ts';
import type { Weights } from './weights.ts';

/** So few words that are said about everything say nothing. */
const FEW_WORDS = 2;

/** What turns an offer down. */
const REFUSALS = ['AMAZON.NoIntent', 'AMAZON.CancelIntent'];

/** "Okay?" asks, and answers nothing. */
const QUESTION_MARK = /[?？¿]/u;

/** What the words say, before it is weighed. */
export interface Heard {
  readonly bare: readonly Token[];
  readonly evidence: Evidence;
  readonly readings: readonly Reading[];
  /** What comes after a "no" and a comma; absent when nothing does. */
  readonly afterNo?: readonly Token[];
  /** Whether the words are nothing but samples of the intent, one or several in a row, polite words aside. */
  readonly isMadeOf: (intent: string) => boolean;
  /** One or two words that are said about everything. */
  readonly saysNothing: boolean;
}

export interface EvidenceReader {
  /** `undefined` for what is no utterance: too long, or without words. */
  read(text: string): Heard | undefined;
  describe(token: Token): TaggedToken;
  /** The words of a text, as they are compared. */
  tokens(text: string): readonly Token[];
  readonly reader: SlotReader;
}

/**
 * The part of the understanding that looks and does not decide; the calibration is fitted on what it sees.
 * @param weights the classifier's
 */
export function createEvidence(model: Omit<NluModel, 'classifier' | 'tagger' | 'calibration'>, weights: Weights): EvidenceReader {
  const normaliser = createNormaliser(model.words, model.language);
  const numbers = new Map(model.vocabulary.split(' ').map((word, number) => [word, number]));
  const reader = createSlotReader(model, (word) => numbers.has(word));
  const samples = createSamples(model.samples, model.intents, numbers);
  const columns = listColumns(model.intents);
  const common = createPhrases(model.words.commonWords);

  const align = (tokens: readonly Token[], isWhole: boolean): readonly Reading[] => {
    const readItem = rememberItems(tokens, reader);
    return samples
      .align(tokens, rememberSpans(tokens, reader))
      .filter((alignment) => !splitsName(alignment, tokens, model.language))
      .map((alignment) => readAlignment(alignment, tokens, isWhole, { model, reader, common, readItem }));
  };

  const describe = (token: Token): TaggedToken => ({ ...reader.kindOf(token), isKnown: numbers.has(token.word) });

  const saysNothing = (words: readonly string[]): boolean =>
    words.length <= FEW_WORDS && words.every((_, at) => common.lengthAt(words, at, 1) === 1);

  return {
    reader,
    describe,
    tokens: normaliser.tokens,
    read: (text) => {
      if (text.length > MAX_TEXT_LENGTH) return undefined;
      const said = normaliser.tokens(text);
      if (said.length === 0 || said.length > MAX_WORDS) return undefined;
      const { from, to } = normaliser.bareRange(said.map(({ word }) => word));
      const bare = said.slice(from, to);
      const courtesies = [...said.slice(0, from), ...said.slice(to)];
      const readings = [...align(said, true), ...(bare.length < said.length ? align(bare, false) : [])];
      const words = bare.map(({ word }) => word);
      const described = bare.map(describe);
      const strange = described.filter(({ isKnown, isItemWord, isNumber }) => !isKnown && !isItemWord && !isNumber).length;
      // Nobody knows every product's name: what a sample leaves to an item is no stranger.
      const named = Math.max(0, ...readings.filter(({ isAnswer }) => !isAnswer).map(({ itemTokens }) => itemTokens));
      const evidence = {
        scores: scoreWords(described, weights, columns.length),
        strengths: strongest(readings, columns),
        strangeness: Math.max(0, strange - named) / bare.length,
      };
      // "Oui, non": the last word is polite after much else, and takes a "yes" back.
      const isRefusalIn = (words: readonly Token[]): boolean => words.some((_, at) => samples.beginWith(words.slice(at), REFUSALS) > 0);
      const isMadeOf = (intent: string): boolean =>
        !QUESTION_MARK.test(text) && (samples.areMadeOf(said, intent) || (!isRefusalIn(courtesies) && samples.areMadeOf(bare, intent)));
      const no = samples.beginWith(said, REFUSALS);
      const afterNo = no > 0 && said[no]?.isFresh ? { afterNo: said.slice(no) } : {};
      return { bare, evidence, readings, isMadeOf, ...afterNo, saysNothing: saysNothing(words) };
    },
  };
}

/** Many samples leave the same words to their item. */
function rememberItems(tokens: readonly Token[], reader: SlotReader): Knowledge['readItem'] {
  const known = new Map<number, ReadItem>();
  return (from, to, withQuantity) => {
    const span = (from * (MAX_WORDS + 1) + to) * 2 + (withQuantity ? 1 : 0);
    const item = known.get(span) ?? reader.readItem(tokens.slice(from, to), withQuantity);
    known.set(span, item);
    return item;
  };
}

/** Many samples ask the same of the same words. */
function rememberSpans(tokens: readonly Token[], reader: SlotReader): SpanTest {
  const known = new Map<string, boolean>();
  return ({ name, reading }, from, to) => {
    if (reading === 'words') return true;
    const span = `${name} ${from} ${to}`;
    const isAccepted = known.get(span) ?? reader.accepts(name, reading, tokens.slice(from, to));
    known.set(span, isAccepted);
    return isAccepted;
  };
}
