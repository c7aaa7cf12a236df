import type { Language } from '../kernel/locales.ts';

/**
 * How a slot's words are read: `words` takes any; `number` a whole number in words or digits; `digits` an order number; `amount` money,
 * decimals allowed; `listed` only what the model lists.
 */
export type SlotReading = 'words' | 'number' | 'digits' | 'amount' | 'listed';

export interface NluIntent {
  /** Slot name to how it is read. */
  readonly slots: Readonly<Record<string, SlotReading>>;
  /** Means something only as the answer to an open question. */
  readonly answersOnly?: boolean;
  /** Does harm when it is guessed: more sureness is asked for. */
  readonly weighty?: boolean;
}

/**
 * The small words of a language, as its people speak it; an entry may be several words. In a locale file all lower case, in a model in the
 * form that words are compared by: see `normaliseWords` in `normalise.ts`.
 */
export interface NluWords {
  /** Dropped wherever they are: "um", "please". */
  readonly fillers: readonly string[];
  /** Dropped in front: "can you". */
  readonly leads: readonly string[];
  /** Dropped at the end: "for me". */
  readonly tails: readonly string[];
  /** Dropped in front of an item: "my", "some". */
  readonly determiners: readonly string[];
  /** An item that is only one of these names nothing: "it". */
  readonly pronouns: readonly string[];
  /** An item goes no further than the word before one of these: "coke from the corner shop". */
  readonly itemEnds: readonly string[];
  /** Dropped behind an item: "put the kettle back". */
  readonly itemTails: readonly string[];
  /** Endings that are no part of a product's word: "kopinya" is "kopi". */
  readonly itemEndings: readonly string[];
  /** Written in one form before anything is compared: "what's" as "what is", "basket" as "cart". An item keeps its own words. */
  readonly rewrites: Readonly<Record<string, string>>;
  /** A sign in front of an amount, and the word said after it. */
  readonly currencySigns: Readonly<Record<string, string>>;
  /** Words that make it unlikely that what holds them is a product. In a locale file an entry may hold several, apart by blanks. */
  readonly notItems: readonly string[];
  /** Words that are said about everything, and so tell no intent from another. In a locale file an entry may hold several. */
  readonly commonWords: readonly string[];
}

/** A matrix of hashed features by columns, most of it zero, as it lies in the file: packed bytes, see `weights.ts` and `unpack-bytes.ts`. */
export interface PackedWeights {
  /** For each row that has weights: how many rows it is from the one before (255 goes on). */
  readonly rows: string;
  /** For each of these rows: how many weights it has. */
  readonly counts: string;
  /** For each weight: how many columns it is from the one before in its row. */
  readonly columns: string;
  /** For each weight: itself, in signed bytes. */
  readonly values: string;
  /** What a stored weight is multiplied by. */
  readonly scale: number;
}

/** All samples as one graph whose paths are their words and slots. See `samples.ts`. */
export interface PackedSamples {
  /** Packed 16-bit numbers, see `unpack-bytes.ts`: how many edges each node has. */
  readonly counts: string;
  /** Packed 16-bit numbers: the labels of all edges. */
  readonly labels: string;
  /** Packed 16-bit numbers: where each edge leads. */
  readonly targets: string;
}

/** How the scores of the parts are weighed against each other, and from where on we act. Fitted on samples kept aside. */
export interface Calibration {
  /** What the scores of the words are multiplied by. */
  readonly sharpness: number;
  /** Added for a sample that matches whole, times how much it says (0..1). */
  readonly alignment: number;
  /** Added to "out of scope" for words that no sample has, times their share (0..1). */
  readonly strangeness: number;
  /** Added to "out of scope". */
  readonly caution: number;
  /** Probabilities from which we act and ask; for what does harm when guessed, the weighty ones. */
  readonly act: number;
  readonly ask: number;
  readonly actWeighty: number;
}

/** What the interaction models compile to for the embedded understanding. Made by `interaction-models/compile-nlu.ts`. */
export interface NluModel {
  readonly locale: string;
  readonly language: Language;
  /** What a speaker opens us by. */
  readonly invocationName: string;
  /** In the order of the classifier's columns; after them come "out of scope" and "the answer to a question". */
  readonly intents: Readonly<Record<string, NluIntent>>;
  /** Slot name to id to everything that is said for it, in the form that words are compared by; so are `knownItems`. */
  readonly listed: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Products by their general names: an item among them is surely one. */
  readonly knownItems: readonly string[];
  readonly words: NluWords;
  /** Every word of the samples, apart by blanks; a word's place is its number. */
  readonly vocabulary: string;
  readonly samples: PackedSamples;
  readonly classifier: PackedWeights;
  readonly tagger: PackedWeights;
  readonly calibration: Calibration;
}
