/** How a language says how many. Every form that is heard is listed, lower case, inflected ones too; an entry may be several words. */
export interface QuantityTable {
  /** Numbers that stand alone or are added up: "twenty", "three". One that is a scale too stands for itself without a number before it. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Multiply what comes before: "two hundred". */
  readonly scales: Readonly<Record<string, number>>;
  /** Like scales, but with nothing added after them: "two dozen". */
  readonly collectives: Readonly<Record<string, number>>;
  /** Mean one in front of a scale or a collective only: "a dozen". */
  readonly articles: readonly string[];
  /** Halve a collective: "half a dozen". */
  readonly halves: readonly string[];
  /** Said between the parts of a number and meaning nothing: "two hundred and five". */
  readonly joiners: readonly string[];
  readonly negatives: readonly string[];
  /** Said between a number, a unit and what is counted: "packs of tissues". */
  readonly partitives: readonly string[];
  /** What things are sold in; swallowed between a number and the thing. `one` goes with 1 only: a "three pack" is a size, not a count. */
  readonly units: { readonly one: readonly string[]; readonly many: readonly string[] };
  /** Words after which a number is part of a name: "two percent milk", "three ply tissues", "two in one shampoo". */
  readonly measures: readonly string[];
  /** Between groups of three digits. */
  readonly groupSeparators: string;
}
