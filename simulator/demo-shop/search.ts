import { aliasesOf, type Item, inLocale, items, languageOf, nameOf } from './catalogue/catalogue.ts';
import { CATEGORIES } from './catalogue/product.ts';
import { matchQuality, spokenStems, stemsOf } from './words.ts';

/** A hit in the shelf's name says less than one in the product's. */
const CATEGORY_WEIGHT = 0.4;
/** Half of what was said (weighed by how rare each word is) must be found; less is another thing. */
const MIN_COVERAGE = 0.5;
const WHOLE_PHRASE_BONUS = 0.5;
const DISCONTINUED_FACTOR = 0.5;

/** An item's words in one language (and English beside it), ready to be matched. */
interface Entry {
  readonly item: Item;
  readonly words: ReadonlySet<string>;
  readonly categoryWords: readonly string[];
  /** Each name and alias as its stems in a row, for a hit on the whole phrase. */
  readonly phrases: ReadonlySet<string>;
}

/** Every item's words by sku, and how many items have a word; built once a language. */
interface WordIndex {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly itemsWithWord: ReadonlyMap<string, number>;
}

/** Items by words, best first; words that match nothing, or too little of what was said, find nothing. */
export function searchItems(words: string, locale: string, limit: number): readonly Item[] {
  const index = wordIndex(locale);
  const spoken = spokenStems(words, locale);
  if (spoken.length === 0) return [];
  const phrase = stemsOf(words, locale).join(' ');
  const weights = spoken.map((spellings) => rarity(spellings, index));
  return [...index.entries.values()]
    .map((entry) => ({ entry, score: scoreOf(entry, spoken, weights, phrase) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score)
    .slice(0, limit)
    .map(({ entry }) => entry.item);
}

/** True when any word that was said is one of the item's, in the locale or in English. Text without any word matches everything. */
export function mentions(words: string, locale: string): (sku: string) => boolean {
  const spoken = spokenStems(words, locale);
  if (spoken.length === 0) return () => true;
  const index = wordIndex(locale);
  return (sku) => {
    const entry = index.entries.get(sku);
    return entry !== undefined && spoken.some((spellings) => bestQuality(spellings, entry.words) > 0);
  };
}

function scoreOf(entry: Entry, spoken: readonly (readonly string[])[], weights: readonly number[], phrase: string): number {
  let found = 0;
  let covered = 0;
  let all = 0;
  spoken.forEach((spellings, index) => {
    const weight = weights[index] ?? 0;
    const own = bestQuality(spellings, entry.words);
    const shelf = own === 1 ? 0 : bestQuality(spellings, entry.categoryWords);
    found += weight * Math.max(own, CATEGORY_WEIGHT * shelf);
    covered += weight * Math.max(own, shelf);
    all += weight;
  });
  if (covered < MIN_COVERAGE * all) return 0;
  const score = found / all + (entry.phrases.has(phrase) ? WHOLE_PHRASE_BONUS : 0);
  return entry.item.discontinued === undefined ? score : score * DISCONTINUED_FACTOR;
}

function bestQuality(spellings: readonly string[], words: Iterable<string>): number {
  let best = 0;
  for (const word of words) {
    best = Math.max(best, matchQuality(spellings, word));
    if (best === 1) break;
  }
  return best;
}

/** Inverse document frequency: "pods" says more than "paper". A word nobody knows weighs most. */
function rarity(spellings: readonly string[], index: WordIndex): number {
  const counts = spellings.map((spelling) => index.itemsWithWord.get(spelling) ?? 0);
  return Math.log(1 + index.entries.size / Math.max(1, ...counts));
}

const indexes = new Map<string, WordIndex>();

function wordIndex(locale: string): WordIndex {
  const language = languageOf(locale);
  const known = indexes.get(language);
  if (known !== undefined) return known;
  const entries = new Map(items.map((item) => [item.sku, entryOf(item, locale)]));
  const itemsWithWord = new Map<string, number>();
  for (const { words } of entries.values()) for (const word of words) itemsWithWord.set(word, (itemsWithWord.get(word) ?? 0) + 1);
  const made = { entries, itemsWithWord };
  indexes.set(language, made);
  return made;
}

function entryOf(item: Item, locale: string): Entry {
  const locales = languageOf(locale) === 'en' ? ['en'] : [locale, 'en'];
  const phrases = locales.flatMap((one) => [nameOf(item, one), ...aliasesOf(item, one)].map((text) => stemsOf(text, one)));
  const category = CATEGORIES[item.product.category];
  return {
    item,
    words: new Set(phrases.flat()),
    categoryWords: locales.flatMap((one) => stemsOf(inLocale(category, one), one)),
    phrases: new Set(phrases.map((stems) => stems.join(' '))),
  };
}
