import type { Pack } from '../commerce/catalogue.ts';
import type { SpokenLine, SpokenProduct } from '../dialogue/acts.ts';
import type { LocalDate } from '../kernel/clock.ts';
import { stableChoice } from '../kernel/ids.ts';
import type { Money } from '../kernel/money.ts';
import { shownText, spokenText } from './clean-text.ts';
import type { MessageArguments } from './compiled/message-arguments.ts';
import { daysBetween, type Formats, weekdayOf } from './formats.ts';
import { markDigits } from './marks.ts';
import type { MessageKey, MessageOverrides, Messages, ToldTo, Variants } from './messages.ts';
import { cutApart } from './short-names.ts';

/** How much is said: all of it, the same in fewer words, or with names cut to their first words as well. */
export type Level = 'full' | 'short' | 'shortest';

/** `ear`: marked and cleaned for a voice. `eye`: for a card. */
export type Medium = 'ear' | 'eye';

export interface WordsOptions {
  readonly messages: Messages;
  readonly overrides: MessageOverrides;
  readonly formats: Formats;
  /** Decides, with the key, which variant is said: a replay is exact. */
  readonly turnId: string;
  readonly today: LocalDate;
  readonly merchantName: string;
  readonly level: Level;
  readonly medium: Medium;
  /** Nothing in this reply leads on from a dead end, so a sentence must. */
  readonly advise: boolean;
  /** A link can be handed over. */
  readonly links: boolean;
  /** There is a screen, and this reply shows something on it. */
  readonly onScreen: boolean;
}

/** The words of one reply in the making. */
export interface Words {
  readonly level: Level;
  readonly today: LocalDate;
  readonly merchant: string;
  readonly links: boolean;
  readonly onScreen: boolean;
  say<K extends MessageKey>(key: K, ...told: ToldTo<K>): string;
  /** What the shopper can do next, when nothing else in the reply leads on. */
  advise<K extends MessageKey>(key: K, ...told: ToldTo<K>): string | undefined;
  /** Words of a shopper or a shop. `keepWords`: how many are left at the shortest level. */
  name(text: string, keepWords?: number): string;
  /** Names side by side: cut short only where they stay different. */
  names(texts: readonly string[]): readonly string[];
  /** Order numbers and the like, read digit by digit. */
  digits(text: string): string;
  /** How it is paid: "Visa ending in 4242", the figure read digit by digit. */
  payment(label: string): string;
  money(amount: Money): string;
  /** "today", "on Tuesday", "on November 30". */
  day(day: LocalDate): string;
  /** All of them: for what must be told whole. */
  list(items: readonly string[]): string;
  /** The first three, unless told, and "2 more" as the last of the list. */
  listSome(items: readonly string[], more: number, kind?: 'and' | 'or', max?: number): string;
  /** "a pack of 4 toothbrush heads", "2 packs of 12 cans of cat food". */
  line(line: SpokenLine, name?: string): string;
  /** Without the pack's size: "2 packs of toothbrush heads". */
  briefLine(line: SpokenLine, name?: string): string;
  product(product: SpokenProduct, name?: string): string;
  /** "4 heads". */
  units(pack: Pack): string;
}

export const MAX_SPOKEN_ITEMS = 3;
const SHORTEST_NAME_WORDS = 4;
/** As far as two names are looked through for what sets them apart. */
const MAX_COMPARED_LENGTH = 400;
/** Beyond half a year a date without its year could be the wrong one. */
const SAME_YEAR_DAYS = 180;

/** Full stops that are as wide as a character: no space comes after them. */
const WIDE_END = /[。！？]$/u;

/** Joins what there is, with one space where the script has spaces; a sentence may begin with a shopper's lower-case word. */
export function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part ? [capitalise(part)] : [])).reduce(followedBy, '');
}

function followedBy(said: string, sentence: string): string {
  return said === '' || WIDE_END.test(said) ? said + sentence : `${said} ${sentence}`;
}

function capitalise(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** The words of one reply: everything that `sayAct` and `askQuestion` put together, at one level of length and for ear or eye. */
export function createWords(options: WordsOptions): Words {
  const { formats, level, medium, today } = options;
  const isForEar = medium === 'ear';
  const say = createSay(options);
  const clean = isForEar ? spokenText : shownText;
  const tidy = (text: string, maxLength?: number) => clean(text, maxLength) || say('phrase.unnamed');
  const name = (text: string, keepWords = SHORTEST_NAME_WORDS) => (level === 'shortest' ? firstWords(tidy(text), keepWords) : tidy(text));
  const line = (one: SpokenLine, called = name(one.name)) => sayLine(say, one, called, clean(one.pack.unit));
  return {
    level,
    today,
    links: options.links,
    onScreen: options.onScreen,
    merchant: tidy(options.merchantName),
    say,
    advise: (key, ...told) => (options.advise ? say(key, ...told) : undefined),
    name,
    names: (texts) =>
      cutApart(
        texts.map((text) => tidy(text, MAX_COMPARED_LENGTH)),
        name,
      ),
    digits: (text) => (isForEar ? markDigits(tidy(text)) : tidy(text)),
    payment: (label) => {
      // A provider that names no brand says just this; it can be said in any language.
      const digits = /^card ending in (\d{4})$/u.exec(label.trim())?.[1];
      if (digits !== undefined) return say('phrase.card', { digits: isForEar ? markDigits(digits) : digits });
      return isForEar ? markDigits(tidy(label), 3) : tidy(label);
    },
    money: isForEar ? formats.spokenMoney : formats.money,
    day: (day) => (isForEar ? sayDay(say, formats, today, day) : formats.fullDate(day)),
    list: (items) => formats.list(items, 'and'),
    listSome: (items, more, kind = 'and', max = MAX_SPOKEN_ITEMS) => {
      const left = more + Math.max(0, items.length - max);
      const some = items.slice(0, max);
      return formats.list(left > 0 ? [...some, say('phrase.more', { count: String(left) })] : some, kind);
    },
    line,
    briefLine: ({ quantity, pack, name: text }, called = name(text)) =>
      say(pack.count > 1 ? 'phrase.line.packs' : 'phrase.line.single', { quantity, name: called }),
    product: (product, called) => line({ ...product, quantity: 1 }, called),
    units: ({ count, unit }) => say('phrase.units', { count: String(count), unit: tidy(unit) }),
  };
}

type Say = Words['say'];

function createSay({ messages, overrides, turnId }: WordsOptions): Say {
  return <K extends MessageKey>(key: K, ...told: ToldTo<K>) => {
    const variants: Variants<K> = overrides[key] ?? messages[key];
    const chosen = variants[stableChoice(turnId + key, Object.keys(variants).length)];
    return chosen === undefined ? '' : chosen((told[0] ?? {}) as MessageArguments[K]);
  };
}

function sayLine(say: Say, { quantity, pack: { count } }: SpokenLine, name: string, unit: string): string {
  if (count <= 1) return say('phrase.line.single', { quantity, name });
  if (unit === '' || namesUnit(name, unit)) return say('phrase.line.counted', { quantity, count: String(count), name });
  return say('phrase.line.units', { quantity, count: String(count), unit, name });
}

/** "4 toothbrush heads", not "4 heads of toothbrush heads". */
function namesUnit(name: string, unit: string): boolean {
  const wanted = unit.toLowerCase();
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word === wanted || (wanted.length > 2 && word.endsWith(wanted)));
}

function sayDay(say: Say, formats: Formats, today: LocalDate, day: LocalDate): string {
  const ahead = daysBetween(today, day);
  if (ahead === 0) return say('day.today');
  if (ahead === 1) return say('day.tomorrow');
  if (ahead === -1) return say('day.yesterday');
  if (Math.abs(ahead) <= 6) return say('day.weekday', { weekday: weekdayOf(day) });
  return say('day.date', { date: formats.date(day, Math.abs(ahead) > SAME_YEAR_DAYS) });
}

/** Behind a comma stands what kind it is: said whole or not at all ("coffee pods", never "coffee pods, medium" of the medium roast). */
function firstWords(text: string, count: number): string {
  const words = text.split(' ');
  const first = words.slice(0, count).join(' ');
  const goesOn = words.length > count && !/[,;:]$/u.test(first);
  const whole = goesOn ? first.replace(/(?<=\S{2})[,;:]\s[^,;:]*$/u, '') : first;
  return whole.replace(/[,;:]+$/u, '');
}
