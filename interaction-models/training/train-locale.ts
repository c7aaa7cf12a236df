import { createEvidence, type EvidenceReader } from '../../lambda/nlu/evidence.ts';
import { readFeatures } from '../../lambda/nlu/features.ts';
import type { NluModel } from '../../lambda/nlu/model.ts';
import { createNormaliser, type Normaliser } from '../../lambda/nlu/normalise.ts';
import { createSlotReader } from '../../lambda/nlu/read-slots.ts';
import { BARE_ANSWER, listColumns, OUT_OF_SCOPE } from '../../lambda/nlu/score-intents.ts';
import { listTags } from '../../lambda/nlu/tagger.ts';
import { formatJson } from '../format-json.ts';
import type { LocaleWords } from '../schema.ts';
import { calibrate, type Trial } from './calibrate.ts';
import { type Example, expandSamples, listPaths, listSamples, type SplitSample } from './examples.ts';
import { type Matrix, readMatrix } from './matrix.ts';
import { packWeights } from './pack-weights.ts';
import { packSamples } from './sample-graph.ts';
import { type Lesson, trainClassifier } from './train-classifier.ts';
import { type TaggedLesson, trainTagger } from './train-tagger.ts';

/** What of a model does not have to be learned. */
export type PlainModel = Pick<NluModel, 'locale' | 'language' | 'invocationName' | 'intents' | 'listed' | 'knownItems' | 'words'>;

/** More teach nothing that is heard. */
const MOST_CLASSIFIER_WEIGHTS = 140_000;
const MOST_TAGGER_WEIGHTS = 30_000;
/** A model may weigh 250 kB; the words of a language with many letters, or none to spare, leave less of it for weights. */
const MOST_BYTES = 246_000;
/** How many weights less are tried when they are too many. */
const FEWER = 0.9;
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
  const samples = listSamples(words).map((sample) => ({ ...sample, paths: listPaths(sample.template, normaliser) }));
  const examples = expandSamples(samples, words, normaliser);
  const material = { plain, columns, samples, examples, lessons: listLessons(examples, columns, normaliser, plain), normaliser };
  const { matrix, ...parts } = trainParts(material, () => true, EPOCHS);
  const rest = {
    ...parts,
    tagger: packTagger(plain, examples, createDescriber(plain, parts.vocabulary)),
    calibration: calibrate(crossValidate(material), columns, plain.intents),
  };
  const most = MOST_BYTES - Buffer.byteLength(formatJson(rest));
  return { ...rest, classifier: packWithin(matrix, most) };
}

/** As many weights as fit into so many bytes. */
function packWithin(matrix: Matrix, mostBytes: number): NluModel['classifier'] {
  for (let most = MOST_CLASSIFIER_WEIGHTS; ; most = Math.floor(most * FEWER)) {
    const packed = packWeights(matrix, most);
    if (Buffer.byteLength(formatJson(packed)) <= mostBytes) return packed;
  }
}

/** What a locale's training starts from; each example has its lesson at the same place. */
interface Material {
  readonly plain: PlainModel;
  readonly columns: readonly string[];
  readonly samples: readonly SplitSample[];
  readonly examples: readonly Example[];
  readonly lessons: readonly Lesson[];
  readonly normaliser: Normaliser;
}

type Untagged = Omit<NluModel, 'classifier' | 'tagger' | 'calibration'>;

/** @param isKept by the place of a sample: whether it is learned from */
function trainParts(material: Material, isKept: (sample: number) => boolean, epochs: number): Untagged & { matrix: Matrix } {
  const { plain, columns } = material;
  const samples = material.samples.filter((_, at) => isKept(at));
  const lessons = material.lessons.filter((_, at) => isKept(material.examples[at]?.sample ?? -1));
  const vocabulary = listVocabulary(samples);
  return {
    ...plain,
    vocabulary: [...vocabulary.keys()].join(' '),
    samples: packSamples(samples, plain.intents, vocabulary),
    matrix: trainClassifier(lessons, columns.length, epochs),
  };
}

/** Every word that the samples themselves say, with its number. */
function listVocabulary(samples: readonly SplitSample[]): ReadonlyMap<string, number> {
  const words = samples.flatMap(({ paths }) => paths.flat().filter((step) => !step.startsWith('{')));
  return new Map([...new Set(words)].map((word, number) => [word, number]));
}

function listLessons(
  examples: readonly Example[],
  columns: readonly string[],
  normaliser: Normaliser,
  plain: PlainModel,
): readonly Lesson[] {
  const { kindOf } = createSlotReader(plain, () => false);
  const counts = new Map<string, number>();
  for (const { column } of examples) counts.set(column, (counts.get(column) ?? 0) + 1);
  const mean = examples.length / counts.size;
  return examples.map(({ column, tokens, sample }) => {
    const { from, to } = normaliser.bareRange(tokens.map(({ word }) => word));
    const weight = Math.sqrt(mean / (counts.get(column) ?? 1));
    const features = readFeatures(tokens.slice(from, to).map(kindOf));
    return {
      rows: Uint32Array.from(features, ({ row }) => row),
      values: Float64Array.from(features, ({ value }) => value),
      column: columns.indexOf(column),
      weight,
      sample,
    };
  });
}

/** What the tagger is shown of a token. */
function createDescriber(plain: PlainModel, vocabulary: string): EvidenceReader['describe'] {
  const words = new Set(vocabulary.split(' '));
  const { kindOf } = createSlotReader(plain, (word) => words.has(word));
  return (token) => ({ ...kindOf(token), isKnown: words.has(token.word) });
}

function packTagger(plain: PlainModel, examples: readonly Example[], describe: EvidenceReader['describe']): NluModel['tagger'] {
  const slots = listTags(plain.intents).map(({ name }) => name);
  const columns = 1 + 2 * slots.length;
  const lessons = examples
    .filter(({ column }) => column !== OUT_OF_SCOPE && column !== BARE_ANSWER)
    .map(({ column, tokens, slots: said, begins }): TaggedLesson => {
      const own = Object.keys(plain.intents[column]?.slots ?? {});
      return {
        tokens: tokens.map(describe),
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
    const { matrix, ...parts } = trainParts(material, (sample) => sample % FOLDS !== fold, TRIAL_EPOCHS);
    const reader = createEvidence(parts, readMatrix(matrix));
    const seen = new Map<number, number>();
    return examples.flatMap(({ text, column, sample }): readonly Trial[] => {
      const times = (seen.get(sample) ?? 0) + 1;
      seen.set(sample, times);
      const heard = sample % FOLDS === fold && times <= TRIALS_A_SAMPLE ? reader.read(text) : undefined;
      return heard ? [{ evidence: heard.evidence, column: columns.indexOf(column) }] : [];
    });
  });
}
