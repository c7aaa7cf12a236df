import { NUMBER_WORDS } from './compiled/language-words.ts';
import { foldMarks } from './fold-marks.ts';
import type { Language } from './locales.ts';
import type { QuantityTable } from './quantity-table.ts';

/** A word with its place in the text. Where characters stand without blanks, each is a word. */
export interface Word {
  /** Lower case, without marks. */
  readonly form: string;
  readonly from: number;
  readonly to: number;
}

/** What one or more words mean in a number. */
export interface NumberPart {
  readonly kind: 'number' | 'joiner' | 'article' | 'half';
  readonly value?: number;
  readonly scale?: number;
  readonly collective?: number;
}

/** A language's table, ready to be looked up in. */
export interface QuantityLexicon {
  /** The words of a phrase, their forms as in the table. */
  cut(text: string): readonly Word[];
  /** The parts of a number, longest entries first; none when a word among them says no number. */
  read(forms: readonly string[]): readonly NumberPart[];
  /** False for a word with which no number begins: most words. */
  canBegin(form: string): boolean;
  isNegative(form: string): boolean;
  isPartitive(form: string): boolean;
  isMeasure(form: string): boolean;
  /** `one`: what goes with 1 only. */
  isUnit(form: string, count: 'one' | 'many'): boolean;
  readonly groupSeparators: string;
}

/** A language whose locale file gives no numbers still has its digits. */
const DIGITS_ONLY: QuantityTable = {
  numbers: {},
  scales: {},
  collectives: {},
  articles: [],
  halves: [],
  joiners: [],
  negatives: [],
  partitives: [],
  units: { one: [], many: [] },
  measures: [],
  groupSeparators: ".,'’\u00a0\u202f ",
};

/** Shorter words are no compounds. */
const MIN_COMPOUND_LENGTH = 6;
const WORD = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[^\s'’\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff-]+['’]?|-(?=\d)/g;

const lexicons = new Map<Language, QuantityLexicon>();

/** The lexicon of a language, made at the first call. */
export function quantityLexicon(language: Language): QuantityLexicon {
  const known = lexicons.get(language) ?? createLexicon(NUMBER_WORDS[language] ?? DIGITS_ONLY);
  lexicons.set(language, known);
  return known;
}

function createLexicon(table: QuantityTable): QuantityLexicon {
  const parts = indexParts(table);
  const lengths = indexLengths(parts);
  const read = (said: readonly string[]): readonly NumberPart[] => readParts(said, parts, lengths);
  const forms = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => formOf(word)));
  const negatives = forms(table.negatives);
  const partitives = forms(table.partitives);
  const measures = forms(table.measures);
  const one = forms(table.units.one);
  const many = forms(table.units.many);
  return {
    cut: cutWords,
    read,
    canBegin: (form) => /\d/u.test(form) || lengths.has(form) || negatives.has(form) || read([form]).length > 0,
    isNegative: (form) => negatives.has(form),
    isPartitive: (form) => partitives.has(form),
    isMeasure: (form) => measures.has(form),
    isUnit: (form, count) => (count === 'one' ? one : many).has(form),
    groupSeparators: table.groupSeparators,
  };
}

function cutWords(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: raw, index }) => ({ form: plain(raw), from: index, to: index + raw.length }));
}

const plain = (word: string): string => foldMarks(word.toLowerCase()).replace(/['’]$/u, '');
/** An entry of the table as its words would be cut. */
const formOf = (entry: string): string =>
  cutWords(entry)
    .map(({ form }) => form)
    .join(' ');

function indexParts(table: QuantityTable): ReadonlyMap<string, NumberPart> {
  const parts = new Map<string, NumberPart>();
  const put = (entry: string, part: NumberPart): void => {
    parts.set(formOf(entry), { ...parts.get(formOf(entry)), ...part });
  };
  for (const entry of table.joiners) put(entry, { kind: 'joiner' });
  for (const entry of table.halves) put(entry, { kind: 'half' });
  for (const entry of table.articles) put(entry, { kind: 'article' });
  for (const [entry, collective] of Object.entries(table.collectives)) put(entry, { kind: 'number', collective });
  for (const [entry, scale] of Object.entries(table.scales)) put(entry, { kind: 'number', scale });
  for (const [entry, value] of Object.entries(table.numbers))
    put(entry, { kind: parts.get(formOf(entry))?.kind === 'article' ? 'article' : 'number', value });
  return parts;
}

/** By the first word of the entries: how many words the longest of them has ("quatre vingt dix neuf"). */
function indexLengths(parts: ReadonlyMap<string, NumberPart>): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const entry of parts.keys()) {
    const words = entry.split(' ');
    lengths.set(words[0] ?? '', Math.max(words.length, lengths.get(words[0] ?? '') ?? 0));
  }
  return lengths;
}

function readParts(
  said: readonly string[],
  parts: ReadonlyMap<string, NumberPart>,
  lengths: ReadonlyMap<string, number>,
): readonly NumberPart[] {
  const read: NumberPart[] = [];
  for (let at = 0; at < said.length; ) {
    const first = said[at] ?? '';
    let length = Math.min(lengths.get(first) ?? 1, said.length - at);
    while (length > 1 && !parts.has(said.slice(at, at + length).join(' '))) length -= 1;
    const part = parts.get(length === 1 ? first : said.slice(at, at + length).join(' '));
    const found = part
      ? [part]
      : /^\d{1,9}$/u.test(first)
        ? [{ kind: 'number' as const, value: Number(first) }]
        : splitCompound(first, parts);
    if (!found) return [];
    read.push(...found);
    at += length;
  }
  return read;
}

/** "zweihundertfünf" is said in one word and made of three. */
function splitCompound(word: string, parts: ReadonlyMap<string, NumberPart>): readonly NumberPart[] | undefined {
  if (word.length < MIN_COMPOUND_LENGTH || word.length > 60) return undefined;
  const dead = new Set<number>();
  const walk = (from: number): readonly NumberPart[] | undefined => {
    if (from === word.length) return [];
    if (dead.has(from)) return undefined;
    for (let to = word.length; to > from + 1; to -= 1) {
      const part = parts.get(word.slice(from, to));
      const rest = part && (part.kind === 'number' || part.kind === 'joiner' || part.value !== undefined) ? walk(to) : undefined;
      if (part && rest) return [part, ...rest];
    }
    dead.add(from);
    return undefined;
  };
  return walk(0);
}
