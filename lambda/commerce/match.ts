import { FILLER_WORDS, NUMBER_WORDS } from '../kernel/compiled/language-words.ts';

/** Anything that is called by words. */
export interface Named {
  readonly name: string;
  /** Other names; what is in a cart, on a list or in an order goes by its one name. */
  readonly aliases?: readonly string[];
}

export interface Match<T extends Named> {
  readonly candidate: T;
  /** 0..1: how much of what was said is found in the best of the candidate's names, and how much of that name was said. */
  readonly score: number;
}

/** From here a match may be acted on; below it we ask. */
export const SURE_SCORE = 0.72;
/** Below this two names have nothing to do with each other. */
export const POSSIBLE_SCORE = 0.45;
/** Candidates closer together than this are told apart by the shopper, not by us. */
const TIE_MARGIN = 0.12;

/** Of every language at once: a shopper may mix them, and a word that means nothing in one tells no product from another. */
const FILLERS = new Set(['again', 'last', 'one', 'ones', 'please', 'same', 'usual', ...Object.values(FILLER_WORDS).flat()]);
/** Those of them that packs are called by. */
const PACK_WORDS = new Set(Object.values(NUMBER_WORDS).flatMap(({ units }) => [...units.one, ...units.many]));

/** Scores every candidate against spoken words, best first; those below POSSIBLE_SCORE are left out. */
export function matchByWords<T extends Named>(words: string, candidates: readonly T[]): readonly Match<T>[] {
  const said = wordsOf(words);
  if (said.length === 0) return [];
  // "Bags of rice" are rice; but who says "my bags" and no more calls something by it, and then it counts in the names, too.
  const isMeant = !said.some(isNoFiller) && said.some(isPackWord) ? isPackWordOrNoFiller : isNoFiller;
  const spoken = tokensOf(said, isMeant);
  const scoreOf = ({ name, aliases = [] }: T) =>
    Math.max(...[name, ...aliases].map((called) => score(spoken, tokensOf(wordsOf(called), isMeant))));
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .filter((match) => match.score >= POSSIBLE_SCORE)
    .sort((left, right) => right.score - left.score);
}

/** As it was said, and what a platform calls it where it knows names for it: "tooth brush refills" are its "toothbrush heads". */
export interface Spoken {
  readonly words: string;
  readonly names?: readonly string[];
}

/** Scores by what was said; by a name of the platform's only where the words are sure of nothing. */
export function matchSpoken<T extends Named>({ words, names = [] }: Spoken, candidates: readonly T[]): readonly Match<T>[] {
  const byWords = matchByWords(words, candidates);
  if (isSure(byWords)) return byWords;
  return names.map((name) => matchByWords(name, candidates)).find(isSure) ?? byWords;
}

function isSure([best]: readonly Match<Named>[]): boolean {
  return best !== undefined && best.score >= SURE_SCORE;
}

export type Verdict<T extends Named> =
  | { readonly kind: 'one'; readonly match: T; readonly others: readonly T[] }
  /** `isSure`: the words fit each of them; else they fit none well, and may mean something else. */
  | { readonly kind: 'several'; readonly matches: readonly T[]; readonly isSure: boolean }
  | { readonly kind: 'none' };

/**
 * Whether the words mean one candidate, several, or none. A best match that is not sure is "several" of one: it is asked about,
 * never acted on.
 */
export function decideMatch<T extends Named>(matches: readonly Match<T>[]): Verdict<T> {
  const [best] = matches;
  if (!best) return { kind: 'none' };
  const tied = matches.filter((match) => best.score - match.score < TIE_MARGIN);
  if (best.score >= SURE_SCORE && tied.length === 1) {
    return { kind: 'one', match: best.candidate, others: matches.slice(1).map((match) => match.candidate) };
  }
  const isSure = best.score >= SURE_SCORE;
  return { kind: 'several', matches: (isSure ? tied : matches).map((match) => match.candidate), isSure };
}

function score(spoken: readonly string[], name: readonly string[]): number {
  if (name.length === 0) return 0;
  const said = spoken.filter((word) => name.some((other) => sameWord(word, other))).length;
  const covered = name.filter((word) => spoken.some((other) => sameWord(word, other))).length;
  return (said / spoken.length) * (0.8 + 0.2 * (covered / name.length));
}

/** Two forms of one word: equal, or one stem with endings (plurals, cases) of at most three letters. */
function sameWord(left: string, right: string): boolean {
  if (left === right) return true;
  const shared = sharedPrefixLength(left, right);
  const longest = Math.max(left.length, right.length);
  return shared >= 3 && shared >= Math.min(left.length, right.length) - 1 && longest - shared <= 3 && shared / longest >= 0.6;
}

function sharedPrefixLength(left: string, right: string): number {
  let length = 0;
  while (length < left.length && length < right.length && left[length] === right[length]) length += 1;
  return length;
}

/** Lower-case words without accents. */
function wordsOf(text: string): readonly string[] {
  return text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const isNoFiller = (word: string): boolean => !FILLERS.has(word);
const isPackWord = (word: string): boolean => PACK_WORDS.has(word);
const isPackWordOrNoFiller = (word: string): boolean => isPackWord(word) || isNoFiller(word);

/** The words that are meant, or all of them when none is. Scripts without spaces become pairs of characters. */
function tokensOf(words: readonly string[], isMeant: (word: string) => boolean): readonly string[] {
  return (words.some(isMeant) ? words.filter(isMeant) : words).flatMap(pairsOfHan);
}

function pairsOfHan(word: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(word)) return [word];
  const characters = [...word];
  if (characters.length < 2) return [word];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
