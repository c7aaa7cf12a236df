import { HAN_CHARACTER } from './han.ts';
import type { Language } from './locales.ts';
import { type NumberPart, type QuantityLexicon, quantityLexicon, type Word } from './quantity-lexicon.ts';

export type { Language } from './locales.ts';

/** Long enough for any number that is spoken, short enough that no text can keep us busy. */
const MAX_CHARACTERS = 120;
const MAX_WORDS = 14;

/**
 * The whole number that words or digits say: "two", "a dozen", "half a dozen", "a couple", "two hundred and five", "12", "1,000,000", "-1".
 * `undefined` when they say none: a fraction, "a few", "?" (Alexa's answer for what it could not read as a number). A number beyond the safe
 * integers comes back as the largest (or smallest) safe one, so that it is still refused as too large and not as unheard.
 *
 * @param words as spoken or typed; case, accents and outer blanks do not matter
 */
export function parseQuantity(words: string, language: Language): number | undefined {
  if (words.length > MAX_CHARACTERS) return undefined;
  const lexicon = quantityLexicon(language);
  const text = words.normalize('NFKC').toLowerCase().replaceAll('−', '-').trim();
  const digits = parseDigits(text, lexicon.groupSeparators);
  if (digits !== undefined) return digits;
  return lexicon.canBegin(firstForm(text, lexicon)) ? parseForms(formsOf(lexicon.cut(text)), lexicon) : undefined;
}

/** Most words begin with no number, and then the rest need not be looked at. */
const firstForm = (text: string, lexicon: QuantityLexicon): string => lexicon.cut(/^\S*/u.exec(text)?.[0] ?? '')[0]?.form ?? '';

/** Words that begin with how many: the quantity as spoken, and what is left when it and its unit ("packs of") are taken off. */
export interface SplitQuantity {
  readonly quantity: string;
  readonly rest: string;
}

/**
 * Takes a leading quantity and unit off: "two packs of coffee pods" is two of "coffee pods", "a dozen eggs" a dozen "eggs".
 * `undefined` when there is none, when nothing would be left, or when the number belongs to the name ("two percent milk", "three pack of
 * razors"; "a pair of scissors" is one thing).
 *
 * @param words lower case, one blank between words
 */
export function splitQuantity(words: string, language: Language): SplitQuantity | undefined {
  const lexicon = quantityLexicon(language);
  const [first] = cutSpoken(/^\s*\S*/u.exec(words)?.[0] ?? '', lexicon);
  if (!first || !lexicon.canBegin(first.form)) return undefined;
  const spoken = cutSpoken(words, lexicon);
  for (let length = Math.min(MAX_WORDS, spoken.length - 1); length > 0; length -= 1) {
    const last = spoken[length - 1];
    const counted = last && lexicon.isPartitive(last.form) ? length - 1 : length;
    const end = spoken[counted - 1]?.to;
    const value = end === undefined ? undefined : parseQuantity(words.slice(0, end), language);
    if (end === undefined || value === undefined || lexicon.isUnit(spoken[counted - 1]?.form ?? '', 'one')) continue;
    const from = dropUnit(spoken, length, value, lexicon);
    return from === undefined ? undefined : { quantity: words.slice(0, end), rest: words.slice(from) };
  }
  return undefined;
}

/** Languages that put nothing between a unit and what is in it: "eine Flasche Öl". */
const BARE_UNITS: readonly Language[] = ['de', 'pl', 'ru', 'id'];

/**
 * Takes a leading unit off: "packs of tissues" and "pack of tissues" are "tissues". For words whose number was heard before them, or that
 * have none.
 *
 * @param isCounted an article or number stood before the words: then "Flasche Öl" is one of "Öl"
 */
export function dropLeadingUnit(words: string, language: Language, isCounted = false): string {
  const lexicon = quantityLexicon(language);
  const [unit, partitive, rest] = cutSpoken(/^(?:\s*\S+){0,3}/u.exec(words)?.[0] ?? '', lexicon);
  if (!unit || !partitive) return words;
  const isUnit = lexicon.isUnit(unit.form, 'one') || lexicon.isUnit(unit.form, 'many');
  if (isUnit && rest && lexicon.isPartitive(partitive.form)) return words.slice(rest.from);
  if (isUnit && isCounted && BARE_UNITS.includes(language)) return words.slice(partitive.from);
  return lexicon.isPartitive(unit.form) ? words.slice(partitive.from) : words;
}

/** Numbers keep their sign and separators: only words and characters are cut. */
function cutSpoken(words: string, lexicon: QuantityLexicon): readonly Word[] {
  return [...words.matchAll(/\S+/gu)].flatMap(({ 0: piece, index }) =>
    /\d/u.test(piece) && !HAN_CHARACTER.test(piece)
      ? [{ form: piece, from: index, to: index + piece.length }]
      : lexicon.cut(piece).map(({ form, from, to }) => ({ form, from: from + index, to: to + index })),
  );
}

const formsOf = (words: readonly Word[]): readonly string[] => words.map(({ form }) => form);

/** Where what is counted begins, or `undefined` when the number is part of its name. */
function dropUnit(spoken: readonly Word[], from: number, count: number, lexicon: QuantityLexicon): number | undefined {
  const [unit, partitive, rest] = spoken.slice(from);
  if (!unit) return undefined;
  const isUnit = lexicon.isUnit(unit.form, 'many') || (count === 1 && lexicon.isUnit(unit.form, 'one'));
  const isPartitive = lexicon.isPartitive(partitive?.form ?? '');
  if (isUnit && partitive) return isPartitive ? rest?.from : partitive.from;
  if (lexicon.isPartitive(unit.form)) return partitive?.from;
  if (isUnit || lexicon.isMeasure(unit.form) || lexicon.isUnit(unit.form, 'one')) return undefined;
  return unit.from;
}

function parseDigits(text: string, groupSeparators: string): number | undefined {
  if (!/\d/u.test(text)) return undefined;
  const bare = text.replace(/^x ?(?=\d)|(?<=\d) ?x$/u, '');
  const separators = groupSeparators.replace(/[.]/gu, '\\.');
  const isGrouped = separators !== '' && new RegExp(`^[-+]?\\d{1,3}(?:[${separators}]\\d{3})+$`, 'u').test(bare);
  const plain = isGrouped ? bare.replace(new RegExp(`[${separators}]`, 'gu'), '') : bare;
  return /^[-+]?\d+$/u.test(plain) ? toSafe(Number(plain)) : undefined;
}

function toSafe(value: number): number {
  return Math.max(Number.MIN_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, value));
}

function parseForms(forms: readonly string[], lexicon: QuantityLexicon): number | undefined {
  if (forms.length === 0 || forms.length > MAX_WORDS) return undefined;
  if (lexicon.isNegative(forms[0] ?? '')) {
    const positive = parseForms(forms.slice(1), lexicon);
    return positive === undefined ? undefined : 0 - positive;
  }
  const counted = lexicon.isPartitive(forms.at(-1) ?? '') ? lexicon.read(forms.slice(0, -1)) : undefined;
  return (counted && parseCollective(counted)) ?? parseCollective(lexicon.read(forms)) ?? parseNumber(lexicon.read(forms));
}

/** "a dozen", "half a dozen", "two dozen", "a couple of". */
function parseCollective(parts: readonly NumberPart[]): number | undefined {
  const size = parts.at(-1)?.collective;
  if (size === undefined) return undefined;
  const before = parts.slice(0, -1);
  const withoutArticle = before.filter(({ kind }) => kind !== 'article');
  if (before.length - withoutArticle.length > 1) return undefined;
  if (withoutArticle.length === 0) return size;
  if (withoutArticle.length === 1 && withoutArticle[0]?.kind === 'half') return size / 2;
  const count = parseNumber(before);
  return count === undefined ? undefined : count * size;
}

/** "two hundred and five", "a thousand", "twenty one", "3 hundred". */
function parseNumber(parts: readonly NumberPart[]): number | undefined {
  if (parts.length === 0) return undefined;
  let total = 0;
  /** What was said since the last thousand, million ..., without `last`. */
  let group = 0;
  /** The number that a scale after it would multiply. */
  let last: number | undefined;
  /** What is added must be smaller. */
  let room = Number.POSITIVE_INFINITY;
  for (const [index, { kind, value, scale }] of parts.entries()) {
    const next = parts[index + 1];
    if (kind === 'joiner') {
      if (index === 0 || index === parts.length - 1) return undefined;
    } else if (kind === 'article' && next?.scale !== undefined) {
      if (last !== undefined || group > 0) return undefined;
      last = 1;
    } else if (scale !== undefined && (last !== undefined || value === undefined || (group > 0 && scale > group))) {
      const counted = group + (last ?? 0);
      if (counted === 0 || (scale < 1000 && last === undefined)) return undefined;
      if (scale >= 1000) {
        total = total > 0 && total < scale ? (total + counted) * scale : total + counted * scale;
        group = 0;
      } else {
        if (group > 0) return undefined;
        group = (last ?? 0) * scale;
      }
      last = undefined;
      room = scale;
    } else if (value !== undefined && kind !== 'half') {
      if (value >= room || (last !== undefined && value === 0)) return undefined;
      // "mille cinq cents": what is whole is not multiplied any more.
      if (last !== undefined && last % 100 === 0) {
        if (last >= 1000) total += last;
        else group += last;
        last = undefined;
      }
      last = (last ?? 0) + value;
      room = scale ?? roomAfter(value);
    } else {
      return undefined;
    }
  }
  return toSafe(total + group + (last ?? 0));
}

/** "twenty" takes a "one", "two hundred" takes a "twenty"; "one" takes nothing: "one two" is no number. */
function roomAfter(number: number): number {
  if (number === 0) return Number.POSITIVE_INFINITY;
  if (number % 1000 === 0) return 1000;
  if (number % 100 === 0) return 100;
  return number % 10 === 0 && number % 100 >= 20 ? 10 : 0;
}
