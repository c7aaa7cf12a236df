import type { NluModel } from '../../lambda/nlu/model.ts';
import { createNormaliser, type Normaliser } from '../../lambda/nlu/normalise.ts';
import { BARE_ANSWER, listColumns, OUT_OF_SCOPE } from '../../lambda/nlu/score-intents.ts';
import { listTags } from '../../lambda/nlu/tagger.ts';
import { createEvidence, type EvidenceReader } from '../../lambda/nlu/understanding.ts';
import type { LocaleWords } from '../schema.ts';
import { calibrate, type Trial } from './calibrate.ts';
import { type Example, expandSamples, listSamples, type Sample } from './examples.ts';
import { packWeights } from './pack-weights.ts';
import { packSamples } from './sample-graph.ts';
import { type Lesson, trainClassifier } from './train-classifier.ts';
import { type TaggedLesson, trainTagger } from './train-tagger.ts';

/** What of a model does not have to be learned. */
export type PlainModel = Pick<NluModel, 'locale' | 'language' | 'invocationName' | 'intents' | 'listed' | 'knownItems' | 'words'>;

/** Weights that fit a file of 250 kB together with the samples and the words. */
const MOST_CLASSIFIER_WEIGHTS = 26_000;
const MOST_TAGGER_WEIGHTS = 7_000;
const FOLDS = 3;
const EPOCHS = 6;
/** Enough to see how sure the samples make us. */
const TRIAL_EPOCHS = 4;
/** Of each sample that is kept aside. */
const TRIALS_A_SAMPLE = 2;

/**
 * Trains the understanding of a locale: the same words give the same bytes. A third of the samples at a time is kept aside to see how sure the
 * rest makes us of it; that is what the thresholds come from.
 */
export function trainLocale(plain: PlainModel, words: LocaleWords): NluModel {
  const normaliser = createNormaliser(plain.words, plain.language);
  const samples = listSamples(words);
  const examples = expandSamples(samples, words, normaliser);
  const trained = trainParts(plain, samples, examples, normaliser, EPOCHS);
  const reader = createEvidence(trained);
  const columns = listColumns(plain.intents);
  return {
    ...trained,
    tagger: packTagger(plain, examples, reader),
    calibration: calibrate(crossValidate(plain, samples, examples, normaliser), columns, plain.intents),
  };
}

type Untagged = Omit<NluModel, 'tagger' | 'calibration'>;

function trainParts(plain: PlainModel, samples: readonly Sample[], examples: readonly Example[], normaliser: Normaliser, epochs: number): Untagged {
  const columns = listColumns(plain.intents);
  const vocabulary = new Map<string, number>();
  for (const { tokens, slots } of examples) {
    tokens.forEach(({ word }, at) => {
      if (slots[at] === '' && !vocabulary.has(word)) vocabulary.set(word, vocabulary.size);
    });
  }
  for (const { template } of samples) {
    for (const { word } of normaliser.pieces(template.replace(/\{[^{}]*\}|[()|]/gu, ' '))) {
      if (!vocabulary.has(word)) vocabulary.set(word, vocabulary.size);
    }
  }
  const lessons = listLessons(examples, columns, normaliser);
  return {
    ...plain,
    vocabulary: [...vocabulary.keys()].join(' '),
    samples: packSamples(samples, plain.intents, vocabulary, normaliser),
    classifier: packWeights(trainClassifier(lessons, columns.length, epochs), columns.length, MOST_CLASSIFIER_WEIGHTS),
  };
}

function listLessons(examples: readonly Example[], columns: readonly string[], normaliser: Normaliser): readonly Lesson[] {
  const counts = new Map<string, number>();
  for (const { column } of examples) counts.set(column, (counts.get(column) ?? 0) + 1);
  const mean = examples.length / counts.size;
  return examples.map(({ column, tokens }) => {
    const words = tokens.map(({ word }) => word);
    const { from, to } = normaliser.bareRange(words);
    return { words: words.slice(from, to), column: columns.indexOf(column), weight: Math.sqrt(mean / (counts.get(column) ?? 1)) };
  });
}

function packTagger(plain: PlainModel, examples: readonly Example[], reader: EvidenceReader): NluModel['tagger'] {
  const slots = listTags(plain.intents).map(({ name }) => name);
  const columns = 1 + 2 * slots.length;
  const lessons = examples
    .filter(({ column }) => column !== OUT_OF_SCOPE && column !== BARE_ANSWER)
    .map(({ column, tokens, slots: said, begins }): TaggedLesson => {
      const own = Object.keys(plain.intents[column]?.slots ?? {});
      return {
        tokens: tokens.map(reader.describe),
        tags: said.map((slot, at) => (slot === '' || !own.includes(slot) ? 0 : 1 + 2 * slots.indexOf(slot) + (begins[at] === true ? 0 : 1))),
        intent: column,
        allowed: slots.map((slot) => own.includes(slot)),
      };
    })
    .filter(({ allowed }) => allowed.includes(true));
  return packWeights(trainTagger(lessons, columns), columns, MOST_TAGGER_WEIGHTS);
}

/** What models that never saw a sample find in it. */
function crossValidate(plain: PlainModel, samples: readonly Sample[], examples: readonly Example[], normaliser: Normaliser): readonly Trial[] {
  const columns = listColumns(plain.intents);
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isAside = (sample: number): boolean => sample % FOLDS === fold;
    const kept = samples.map((sample, at) => (isAside(at) ? undefined : sample)).filter((sample) => sample !== undefined);
    const reader = createEvidence(trainParts(plain, kept, examples.filter(({ sample }) => !isAside(sample)), normaliser, TRIAL_EPOCHS));
    const seen = new Map<number, number>();
    return examples.flatMap(({ text, column, sample }): readonly Trial[] => {
      const times = (seen.get(sample) ?? 0) + 1;
      if (isAside(sample)) seen.set(sample, times);
      if (!isAside(sample) || times > TRIALS_A_SAMPLE) return [];
      const heard = reader.read(text);
      return heard ? [{ evidence: heard.evidence, column: columns.indexOf(column) }] : [];
    });
  });
}
