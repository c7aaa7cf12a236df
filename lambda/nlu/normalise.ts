import { foldMarks } from '../kernel/fold-marks.ts';
import { HAN_CHARACTER } from '../kernel/han.ts';
import type { Language } from '../kernel/locales.ts';
import type { NluWords } from './model.ts';
import { createPhrases, type Phrases } from './phrases.ts';

/** One word: the form it is compared by, and the form it was said in. */
export interface Token {
  /** Lower case, rewritten, without marks. */
  readonly word: string;
  /** Lower case. What was rewritten is kept in the first of its words: "what's" is "what" + "is", said "what's" and "". */
  readonly raw: string;
  /** What stood between it and the token before it, when that was no blank: nothing, or a hyphen. */
  readonly glue?: '' | '-';
  /** A comma or the end of a sentence stood before it. */
  readonly isFresh?: true;
}

/** Longer texts are no utterance; nothing is searched in them. In UTF-16 units. */
export const MAX_TEXT_LENGTH = 500;
/** Longer utterances say more than one thing, or nothing. A Chinese character counts as a word. */
export const MAX_WORDS = 40;

export interface Normaliser {
  /** The words of a text without case, punctuation, emoji, control and direction marks, and fillers. Linear in its length. */
  tokens(text: string): readonly Token[];
  /** The same for a part of a sample, which may be nothing but fillers. */
  pieces(part: string): readonly Token[];
  /** Where what is meant stands, without the polite words around it ("can you ... for me"); never empty when `words` is not. */
  bareRange(words: readonly string[]): { readonly from: number; readonly to: number };
  /** The words of a phrase of a word list, in the form that words are compared by. */
  form(phrase: string): string;
}

/** Numbers with their sign, separators and what is glued to them ("2x"); words with an inner apostrophe, hyphen or ampersand. A mark without a letter is no word. */
const WORD = /[-+]?\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}\p{N}]*|\p{L}[\p{L}\p{M}\p{N}]*(?:['&-][\p{L}\p{M}\p{N}]+)*'?/gu;
/** What needs no cleaning and no cutting: letters, blanks, inner apostrophes. */
const PLAIN = /^(?:[a-z]+(?:'[a-z]+)?(?: +|$))+$/;
const HAN_CHARACTERS = new RegExp(HAN_CHARACTER, 'g');
/** Put around a character that is a word of its own; no text holds it, for control characters end words. */
const CUT = '\u0001';
/** Languages that drop a vowel before another word: "l'olio" is two words. */
const ELIDING: readonly Language[] = ['it', 'fr'];
const STOP = /[,;:.!?…，、。；：！？]/u;

/** A word as it was cut from the text. */
interface Cut {
  readonly raw: string;
  readonly glue?: '' | '-';
  readonly isFresh?: true;
}

/** @param words the small words of the language, as the model has them: in the form that words are compared by */
export function createNormaliser(words: NluWords, language: Language): Normaliser {
  const elides = ELIDING.includes(language);
  const rewrites = new Map(Object.entries(words.rewrites));
  // Characters are cut apart before words are looked up, so what is written without blanks is rewritten in the text.
  const inText = Object.entries(words.rewrites).filter(([from]) => HAN_CHARACTER.test(from));
  const signs = Object.entries(words.currencySigns);
  const cut = (text: string): readonly Cut[] =>
    cutWords(
      inText.reduce((said, [from, to]) => said.replaceAll(from, to), text),
      signs,
    );
  const cutTokens = (text: string): readonly Token[] =>
    (PLAIN.test(text) && !elides ? text.split(/ +/).flatMap((raw) => (raw === '' ? [] : [{ raw }])) : cut(text)).flatMap((one) =>
      rewriteCut(one, rewrites, elides),
    );
  const fillers = createPhrases(words.fillers);
  const leads = createPhrases(words.leads);
  const tails = createPhrases(words.tails);

  const tokens = (text: string): readonly Token[] => {
    const found = cutTokens(text);
    const meant = dropFillers(found, fillers);
    return meant.length > 0 ? meant : found;
  };

  const bareRange = (said: readonly string[]): { from: number; to: number } => {
    let from = 0;
    let to = said.length;
    for (let dropped = 1; dropped > 0; ) {
      const lead = shorter(leads.lengthAt(said, from, 1), to - from);
      from += lead;
      const tail = shorter(tails.lengthAt(said, to - 1, -1), to - from);
      to -= tail;
      dropped = lead + tail;
    }
    return { from, to };
  };

  return {
    tokens,
    bareRange,
    pieces: (part) => dropFillers(cutTokens(part), fillers),
    form: (phrase) =>
      cutTokens(phrase)
        .map((token) => token.word)
        .join(' '),
  };
}

/** What was said, lower case, with the blanks, hyphens and elisions it was said with. */
export function rawWords(tokens: readonly Token[]): string {
  let said = '';
  for (const { raw, glue = ' ' } of tokens) {
    if (raw !== '') said += said === '' || said.endsWith("'") ? raw : glue + raw;
  }
  return said;
}

/** A phrase that is all there is stays: "okay" alone is an answer. */
const shorter = (length: number, available: number): number => (length < available ? length : 0);

function cutWords(text: string, signs: readonly (readonly [string, string])[]): readonly Cut[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}|\u0307/gu, '')
    .replaceAll(CUT, ' ')
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[‐‑‒–—−]/gu, '-');
  const spelled = signs.reduce((said, [sign, word]) => said.replaceAll(sign, ` ${word} `), plain);
  const apart = HAN_CHARACTER.test(spelled) ? spelled.replace(HAN_CHARACTERS, `${CUT}$&${CUT}`) : spelled;
  const cuts: Cut[] = [];
  let end = 0;
  for (const { 0: raw, index } of apart.matchAll(WORD)) {
    const between = cuts.length > 0 ? apart.slice(end, index).replaceAll(CUT, '') : ' ';
    cuts.push({ raw, ...(between === '' ? { glue: '' } : {}), ...(STOP.test(between) ? { isFresh: true } : {}) });
    end = index + raw.length;
  }
  return swapAmounts(cuts, signs);
}

/** "$50" is said "fifty dollars": the sign's word goes behind the number. */
function swapAmounts(found: readonly Cut[], signs: readonly (readonly [string, string])[]): readonly Cut[] {
  const swapped = [...found];
  for (let index = 0; index + 1 < swapped.length; index += 1) {
    const [word, next] = swapped.slice(index, index + 2);
    if (!word || !next) break;
    const isAmount =
      signs.some(([, name]) => name === word.raw) && /^\p{N}/u.test(next.raw) && !/^\p{N}/u.test(swapped[index - 1]?.raw ?? '');
    if (isAmount) swapped.splice(index, 2, next, word);
    if (isAmount) index += 1;
  }
  return swapped;
}

function rewriteCut({ raw, glue, isFresh }: Cut, rewrites: ReadonlyMap<string, string>, elides: boolean): readonly Token[] {
  const bare = raw.endsWith("'") ? raw.slice(0, -1) : raw;
  const folded = foldMarks(bare);
  const first = { ...(glue === undefined ? {} : { glue }), ...(isFresh ? { isFresh } : {}) };
  const written = rewrites.get(folded);
  if (written !== undefined) {
    return written
      .split(' ')
      .flatMap((word) => (HAN_CHARACTER.test(word) ? [...word] : [word]))
      .map((word, index) => (index === 0 ? { word, raw, ...first } : { word, raw: '' }));
  }
  const apostrophe = elides ? raw.indexOf("'") : -1;
  if (apostrophe > 0 && apostrophe < raw.length - 1) {
    const rest = rewriteCut({ raw: raw.slice(apostrophe + 1), glue: '' }, rewrites, elides);
    return [...rewriteCut({ raw: raw.slice(0, apostrophe + 1), ...first }, rewrites, elides), ...rest];
  }
  const hyphen = bare.indexOf('-');
  if (hyphen <= 0) return [{ word: folded, raw: elides ? raw : bare, ...first }];
  return [
    ...rewriteCut({ raw: bare.slice(0, hyphen), ...first }, rewrites, elides),
    ...rewriteCut({ raw: bare.slice(hyphen + 1), glue: '-' }, rewrites, elides),
  ];
}

/** The word lists in the form that words are compared by: done once, when a model is made. */
export function normaliseWords(words: NluWords, language: Language): NluWords {
  const rewrites = Object.entries(words.rewrites).map(([from, to]) => [foldMarks(from.toLowerCase()), foldMarks(to.toLowerCase())]);
  const plain: NluWords = { ...words, rewrites: Object.fromEntries(rewrites) };
  const { form } = createNormaliser({ ...plain, fillers: [], leads: [], tails: [] }, language);
  const forms = (list: readonly string[]): readonly string[] => [...new Set(list.map(form))].filter((phrase) => phrase !== '');
  const apart = (list: readonly string[]): readonly string[] => forms(list.flatMap((group) => group.split(' ')));
  return {
    ...plain,
    fillers: forms(words.fillers),
    leads: forms(words.leads),
    tails: forms(words.tails),
    determiners: forms(words.determiners),
    pronouns: forms(words.pronouns),
    itemEnds: forms(words.itemEnds),
    itemTails: forms(words.itemTails),
    notItems: apart(words.notItems),
    commonWords: apart(words.commonWords),
  };
}

function dropFillers(tokens: readonly Token[], fillers: Phrases): readonly Token[] {
  const words = tokens.map((token) => token.word);
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const filler = fillers.lengthAt(words, at, 1);
    const token = tokens[at];
    if (filler === 0 && token) kept.push(token);
    at += Math.max(1, filler);
  }
  return kept;
}
