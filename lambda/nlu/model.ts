import type { Language } from '../kernel/quantity-words.ts';

/**
 * One step of a sample: words and slots that must come ("reorder {item}"), or alternatives of which one comes ("my", "the", "" for none).
 * `{item}` is a slot, `{any item}` is heard but not kept.
 */
export type SamplePart = string | readonly string[];

/**
 * How a slot's words are read: `words` takes any; `number` a whole number in words or digits; `digits` an order number; `amount` money,
 * decimals allowed; `listed` only what the model lists.
 */
export type SlotReading = 'words' | 'number' | 'digits' | 'amount' | 'listed';

export interface NluIntent {
  /** Slot name to how it is read. */
  readonly slots: Readonly<Record<string, SlotReading>>;
  readonly samples: readonly (readonly SamplePart[])[];
  /** What may be said when this intent is expected and at no other time: a bare "{item}". */
  readonly answers: readonly (readonly SamplePart[])[];
  /** Means something only as the answer to an open question. */
  readonly answersOnly?: boolean;
  /** Does harm when it is guessed: only words that are nearly a sample's will do. */
  readonly weighty?: boolean;
}

/** The small words of a language, as its people speak it. All lower case. */
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
  /** Written in one form before anything is compared: "what's" as "what is", "basket" as "cart". An item keeps its own words. */
  readonly rewrites: Readonly<Record<string, string>>;
  /** A sign in front of an amount, and the word said after it. */
  readonly currencySigns: Readonly<Record<string, string>>;
  /** Words that make it unlikely that what holds them is a product. An entry may hold several, apart by blanks. */
  readonly notItems: readonly string[];
  /** Words that are said about everything, and so tell no intent from another. An entry may hold several, apart by blanks. */
  readonly commonWords: readonly string[];
}

/** What the interaction models compile to for the embedded understanding. Made by `interaction-models/compile-nlu.ts`. */
export interface NluModel {
  readonly locale: string;
  readonly language: Language;
  /** What a speaker opens us by. */
  readonly invocationName: string;
  readonly intents: Readonly<Record<string, NluIntent>>;
  /** Slot name to id to everything that is said for it. */
  readonly listed: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Products by their general names: an item among them is surely one. */
  readonly knownItems: readonly string[];
  readonly words: NluWords;
}
