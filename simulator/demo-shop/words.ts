import { languageOf } from './catalogue/catalogue.ts';
import { LANGUAGES } from './catalogue/product.ts';

const segmenters = new Map(LANGUAGES.map((language) => [language, new Intl.Segmenter(language, { granularity: 'word' })]));

/** Words that tell no product from another. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and any box boxes for from i me more my need new of our pack packs packet packets please same some that the these those to usual with'.split(
    ' ',
  ),
);

/** A word that was said matches a word of the catalogue: 1 the same, 0 not at all. */
const SAME_START = 0.8;
const SMALL_TYPO = 0.6;
const MIN_PREFIX_LETTERS = 4;
const MIN_TYPO_LETTERS = 5;

/**
 * The words of a text, each brought to its stem: lower case, without accents, singular. Words are cut by the rules of the locale's
 * language, so that text without spaces has words too. Stop words are dropped.
 */
export function stemsOf(text: string, locale: string): readonly string[] {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const segments = [...(segmenters.get(languageOf(locale))?.segment(plain) ?? [])];
  return segments.filter(({ segment, isWordLike }) => isWordLike && !STOP_WORDS.has(segment)).map(({ segment }) => stemOf(segment));
}

/**
 * What was said, ready to be matched: each word, and each with its neighbour joined on, since "tooth brush" and "toothbrush" sound the same.
 * The outer list has one entry a word that was said.
 */
export function spokenStems(text: string, locale: string): readonly (readonly string[])[] {
  const stems = stemsOf(text, locale);
  return stems.map((stem, index) => {
    const before = stems[index - 1];
    const after = stems[index + 1];
    return [stem, ...(before === undefined ? [] : [before + stem]), ...(after === undefined ? [] : [stem + after])];
  });
}

/** How well one spoken word (in its spellings) meets one word of the catalogue, from 0 to 1. */
export function matchQuality(spellings: readonly string[], word: string): number {
  let best = 0;
  for (const spelling of spellings) {
    if (spelling === word) return 1;
    if (best < SAME_START && spelling.length >= MIN_PREFIX_LETTERS && word.startsWith(spelling)) best = SAME_START;
    if (best < SMALL_TYPO && isSmallTypo(spelling, word)) best = SMALL_TYPO;
  }
  return best;
}

/** English plurals only; other languages match by their words' common start. */
function stemOf(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/** One letter wrong, missing, too many or two swapped; never the first one, which people and recognisers seldom get wrong. */
function isSmallTypo(spelling: string, word: string): boolean {
  if (spelling.length < MIN_TYPO_LETTERS || word.length < MIN_TYPO_LETTERS) return false;
  if (Math.abs(spelling.length - word.length) > 1 || spelling[0] !== word[0]) return false;
  let start = 0;
  while (start < spelling.length && spelling[start] === word[start]) start += 1;
  const left = spelling.slice(start);
  const right = word.slice(start);
  if (left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1)) return true;
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
}
