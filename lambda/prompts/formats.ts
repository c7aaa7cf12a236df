import type { LocalDate } from '../kernel/clock.ts';
import { type Currency, exponentOf, type Money } from '../kernel/money.ts';

const DAY_MS = 86_400_000;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** How a locale writes money, dates and lists. Made when first used: the first number format of a process costs some 15 ms. */
export interface Formats {
  money(amount: Money): string;
  /** As `money`, with a currency that a voice can say: "12,99 $" instead of "12,99 USD", "12.345 Kuwaiti dinars" instead of "KWD 12.345". */
  spokenMoney(amount: Money): string;
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
  const written = perCurrency((currency) => currencyFormat(locale, currency, 'symbol'));
  const spoken = perCurrency((currency) => currencyFormat(locale, currency, sayableDisplay(locale, currency)));
  const and = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const or = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const dates = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
  const dayAndMonth = dates({ month: 'long', day: 'numeric' });
  const dayMonthYear = dates({ month: 'long', day: 'numeric', year: 'numeric' });
  const everything = dates({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' });
  return {
    money: (amount) => written(amount.currency).format(asDecimal(amount, exponentOf(amount.currency))),
    spokenMoney: (amount) => spoken(amount.currency).format(asDecimal(amount, exponentOf(amount.currency))),
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

type CurrencyDisplay = 'symbol' | 'narrowSymbol' | 'name';

/** The digits are ISO 4217's, since `Intl` has its own mind about some currencies. */
function currencyFormat(locale: string, currency: Currency, currencyDisplay: CurrencyDisplay): Intl.NumberFormat {
  const digits = exponentOf(currency);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** Currencies whose bare sign some locale of ours takes for its own: "$" in Taiwan is not the dollar of America. */
const SIGN_OWNERS: readonly Currency[] = ['USD', 'EUR', 'GBP', 'TWD', 'JPY'];

/**
 * How a currency is named so that a voice says its name and an ear takes it for the right one: what the locale writes for its own money;
 * for another's the bare sign, unless it is letters or stands for other money there; else the name.
 */
function sayableDisplay(locale: string, currency: Currency): CurrencyDisplay {
  const symbol = symbolOf(locale, currency, 'symbol');
  const sign = symbolOf(locale, currency, 'narrowSymbol');
  if (symbol === sign) return symbol === currency || /\p{L}\p{Sc}/u.test(symbol) ? 'name' : 'symbol';
  const isSign = /^\p{Sc}$/u.test(sign);
  const isTaken = SIGN_OWNERS.some((owner) => owner !== currency && symbolOf(locale, owner, 'symbol') === sign);
  return isSign && !isTaken ? 'narrowSymbol' : 'name';
}

function symbolOf(locale: string, currency: Currency, display: CurrencyDisplay): string {
  const parts = currencyFormat(locale, currency, display).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

function perCurrency(make: (currency: Currency) => Intl.NumberFormat): (currency: Currency) => Intl.NumberFormat {
  const made = new Map<Currency, Intl.NumberFormat>();
  return (currency) => {
    const format = made.get(currency) ?? make(currency);
    made.set(currency, format);
    return format;
  };
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

/** By the calendar alone: a day without a zone is the same weekday everywhere. */
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
