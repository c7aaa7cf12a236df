import type { LocalDate } from '../kernel/clock.ts';
import { type Currency, exponentOf, type Money } from '../kernel/money.ts';

const DAY_MS = 86_400_000;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** How a locale writes money, dates and lists. Made when first used: the first number format of a process costs some 15 ms. */
export interface Formats {
  money(amount: Money): string;
  /** "a, b, and c", or "a, b, or c". */
  list(items: readonly string[], kind: 'and' | 'or'): string;
  /** "November 30", with the year on request. */
  date(day: LocalDate, withYear: boolean): string;
  /** "Monday, November 30, 2026". */
  fullDate(day: LocalDate): string;
}

const made = new Map<string, Formats>();

/**
 * Kept for the life of the process: making one costs far more than using it.
 *
 * @param locale BCP 47
 */
export function formatsOf(locale: string): Formats {
  const formats = made.get(locale) ?? createFormats(locale);
  made.set(locale, formats);
  return formats;
}

function createFormats(locale: string): Formats {
  const currencies = new Map<Currency, Intl.NumberFormat>();
  const and = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const or = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const dates = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
  const dayAndMonth = dates({ month: 'long', day: 'numeric' });
  const dayMonthYear = dates({ month: 'long', day: 'numeric', year: 'numeric' });
  const everything = dates({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' });
  return {
    money: (amount) => {
      const digits = exponentOf(amount.currency);
      const format = currencies.get(amount.currency) ?? currencyFormat(locale, amount.currency, digits);
      currencies.set(amount.currency, format);
      return format.format(asDecimal(amount, digits));
    },
    list: (items, kind) => joinList(items, kind === 'and' ? and() : or()),
    date: (day, withYear) => (withYear ? dayMonthYear() : dayAndMonth()).format(utcMs(day)),
    fullDate: (day) => everything().format(utcMs(day)),
  };
}

/** Where an item has a comma of its own ("heads, soft"), semicolons keep the items apart. */
function joinList(items: readonly string[], format: Intl.ListFormat): string {
  if (!items.some((item) => item.includes(','))) return format.format(items);
  const parts = format.formatToParts(items);
  return parts.map(({ type, value }) => (type === 'literal' ? value.replaceAll(',', ';') : value)).join('');
}

/** The digits are ISO 4217's, since `Intl` has its own mind about some currencies. */
function currencyFormat(locale: string, currency: Currency, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function once<T>(make: () => T): () => T {
  let kept: T | undefined;
  return () => {
    kept ??= make();
    return kept;
  };
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((utcMs(to) - utcMs(from)) / DAY_MS);
}

export function weekdayOf(day: LocalDate): Weekday {
  return WEEKDAYS[new Date(utcMs(day)).getUTCDay()] ?? 'sunday';
}

function utcMs(day: LocalDate): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The exact decimal: minor units never go through a floating-point division. */
function asDecimal({ amountMinor }: Money, digits: number): `${number}` {
  const sign = amountMinor < 0 ? '-' : '';
  const all = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  const whole = all.slice(0, all.length - digits);
  return `${sign}${whole}${digits > 0 ? `.${all.slice(-digits)}` : ''}` as `${number}`;
}
