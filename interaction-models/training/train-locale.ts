import { createEvidence, type EvidenceReader } from '../../lambda/nlu/evidence.ts';
import { readFeatures } from '../../lambda/nlu/features.ts';
import type { NluModel } from '../../lambda/nlu/model.ts';
import { createNormaliser, type Normaliser } from '../../lambda/nlu/normalise.ts';
import { BARE_ANSWER, listColumns, OUT_OF_SCOPE } from '../../lambda/nlu/score-intents.ts';
import { listTags } from '../../lambda/nlu/tagger.ts';
import { formatJson } from '../format-json.ts';
import type { LocaleWords } from '../schema.ts';
import { calibrate, type Trial } from './calibrate.ts';
import { type Example, expandSamples, listPaths, listSamples, type Sample } from './examples.ts';
import { packWeights } from './pack-weights.ts';
import { packSamples } from './sample-graph.ts';
import { type Lesson, trainClassifier } from './train-classifier.ts';
import { type TaggedLesson, trainTagger } from './train-tagger.ts';

/** What of a model does not have to be learned. */
export type PlainModel = Pick<NluModel, 'locale' | 'language' | 'invocationName' | 'intents' | 'listed' | 'knownItems' | 'words'>;

/** More teach nothing that is heard. */
const MOST_CLASSIFIER_WEIGHTS = 26_000;
const MOST_TAGGER_WEIGHTS = 7_000;
/** A model may weigh 250 kB; the words of a language with many letters, or none to spare, leave less of it for weights. */
const MOST_BYTES = 246_000;
/** What {@link packWeights} takes for a weight with its column and its share of the row, and for all of the tagger's. */
const BYTES_A_WEIGHT = 3.6;
const TAGGER_BYTES = 29_000;
const FOLDS = 3;
const EPOCHS = 5;
/** Enough to see how sure the samples make us. */
const TRIAL_EPOCHS = 3;
/** Of each sample that is kept aside. */
const TRIALS_A_SAMPLE = 2;

/**
 * Trains the understanding of a locale: the same words give the same bytes. A third of the samples at a time is kept aside to see how sure the
 * rest makes us of it; that is what the thresholds come from.
 */
export function trainLocale(plain: PlainModel, words: LocaleWords): NluModel {
  const normaliser = createNormaliser(plain.words, plain.language);
  const columns = listColumns(plain.intents);
  const samples = listSamples(words);
  const examples = expandSamples(samples, words, normaliser);
  const material = { plain, columns, samples, examples, lessons: listLessons(examples, columns, normaliser), normaliser };
  const trained = trainParts(material, () => true, EPOCHS);
  return {
    ...trained,
    tagger: packTagger(plain, examples, createEvidence(trained)),
    calibration: calibrate(crossValidate(material), columns, plain.intents),
  };
}

/** What a locale's training starts from; each example has its lesson at the same place. */
interface Material {
  readonly plain: PlainModel;
  readonly columns: readonly string[];
  readonly samples: readonly Sample[];
  readonly examples: readonly Example[];
  readonly lessons: readonly Lesson[];
  readonly normaliser: Normaliser;
}

type Untagged = Omit<NluModel, 'tagger' | 'calibration'>;

/** @param isKept by the place of a sample: whether it is learned from */
function trainParts(material: Material, isKept: (sample: number) => boolean, epochs: number): Untagged {
  const { plain, columns, normaliser } = material;
  const samples = material.samples.filter((_, at) => isKept(at));
  const lessons = material.lessons.filter((_, at) => isKept(material.examples[at]?.sample ?? -1));
  const vocabulary = listVocabulary(samples, normaliser);
  const words = {
    ...plain,
    vocabulary: [...vocabulary.keys()].join(' '),
    samples: packSamples(samples, plain.intents, vocabulary, normaliser),
  };
  return { ...words, classifier: packWeights(trainClassifier(lessons, columns.length, epochs), weightsBeside(words)) };
}

/** How many weights of the classifier fit beside the rest of a model. */
function weightsBeside(words: object): number {
  const left = MOST_BYTES - TAGGER_BYTES - Buffer.byteLength(formatJson(words));
  return Math.min(MOST_CLASSIFIER_WEIGHTS, Math.floor(left / BYTES_A_WEIGHT));
}

/** Every word that the samples themselves say, with its number. */
function listVocabulary(samples: readonly Sample[], normaliser: Normaliser): ReadonlyMap<string, number> {
  const words = samples.flatMap(({ template }) =>
    listPaths(template, normaliser)
      .flat()
      .filter((step) => !step.startsWith('{')),
  );
  return new Map([...new Set(words)].map((word, number) => [word, number]));
}

function listLessons(examples: readonly Example[], columns: readonly string[], normaliser: Normaliser): readonly Lesson[] {
  const counts = new Map<string, number>();
  for (const { column } of examples) counts.set(column, (counts.get(column) ?? 0) + 1);
  const mean = examples.length / counts.size;
  return examples.map(({ column, tokens }) => {
    const words = tokens.map(({ word }) => word);
    const { from, to } = normaliser.bareRange(words);
    const weight = Math.sqrt(mean / (counts.get(column) ?? 1));
    return { features: readFeatures(words.slice(from, to)), column: columns.indexOf(column), weight };
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
        tags: said.map((slot, at) =>
          slot === '' || !own.includes(slot) ? 0 : 1 + 2 * slots.indexOf(slot) + (begins[at] === true ? 0 : 1),
        ),
        intent: column,
        allowed: slots.map((slot) => own.includes(slot)),
      };
    })
    .filter(({ allowed }) => allowed.includes(true));
  return packWeights(trainTagger(lessons, columns), MOST_TAGGER_WEIGHTS);
}

/** What models that never saw a sample find in it. */
function crossValidate(material: Material): readonly Trial[] {
  const { columns, examples } = material;
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const reader = createEvidence(trainParts(material, (sample) => sample % FOLDS !== fold, TRIAL_EPOCHS));
    const seen = new Map<number, number>();
    return examples.flatMap(({ text, column, sample }): readonly Trial[] => {
      const times = (seen.get(sample) ?? 0) + 1;
      seen.set(sample, times);
      const heard = sample % FOLDS === fold && times <= TRIALS_A_SAMPLE ? reader.read(text) : undefined;
      return heard ? [{ evidence: heard.evidence, column: columns.indexOf(column) }] : [];
    });
  });
}
