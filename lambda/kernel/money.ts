import { SaysoError } from './errors.ts';

/**
 * Minor-unit exponents of ISO 4217 (List One, 2024). Written down because `Intl` disagrees with the standard
 * for HUF, IDR and others, and a wrong exponent is a wrong price.
 */
const EXPONENTS = {
  AED: 2,
  AUD: 2,
  BGN: 2,
  BHD: 3,
  BRL: 2,
  CAD: 2,
  CHF: 2,
  CLP: 0,
  CNY: 2,
  CZK: 2,
  DKK: 2,
  EGP: 2,
  EUR: 2,
  GBP: 2,
  HKD: 2,
  HUF: 2,
  IDR: 2,
  ILS: 2,
  INR: 2,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KRW: 0,
  KWD: 3,
  MXN: 2,
  MYR: 2,
  NOK: 2,
  NZD: 2,
  OMR: 3,
  PHP: 2,
  PLN: 2,
  RON: 2,
  RUB: 2,
  SAR: 2,
  SEK: 2,
  SGD: 2,
  THB: 2,
  TND: 3,
  TRY: 2,
  TWD: 2,
  UAH: 2,
  USD: 2,
  VND: 0,
  ZAR: 2,
} as const; // biome-format: one table

export type Currency = keyof typeof EXPONENTS;

/** An amount in integer minor units (cents) of one currency. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: Currency;
}

/** @param code ISO 4217, in capitals; a code that is not in the table above counts as none, since nobody knows its minor unit */
export function isCurrency(code: string): code is Currency {
  return Object.hasOwn(EXPONENTS, code);
}

/** How many decimal digits the currency's minor unit has (ISO 4217). */
export function exponentOf(currency: Currency): number {
  return EXPONENTS[currency];
}

/**
 * @param amountMinor integer minor units
 * @throws SaysoError `money.notAnAmount` when the amount is not a safe integer
 */
export function money(amountMinor: number, currency: Currency): Money {
  if (!Number.isSafeInteger(amountMinor)) {
    throw new SaysoError('money.notAnAmount', `Money is a whole number of minor units, not ${amountMinor}.`, { amount: amountMinor });
  }
  return { amountMinor, currency };
}

/** @throws SaysoError `money.currencyMismatch`: amounts of two currencies are never added up. */
function addMoney(left: Money, right: Money): Money {
  return money(left.amountMinor + sameCurrency(left, right).amountMinor, left.currency);
}

/** @param factor a whole number: quantities are whole */
export function multiplyMoney(amount: Money, factor: number): Money {
  return money(amount.amountMinor * factor, amount.currency);
}

/** Negative, zero or positive as `left` is less than, equal to or more than `right`. @throws SaysoError `money.currencyMismatch` */
export function compareMoney(left: Money, right: Money): number {
  return left.amountMinor - sameCurrency(left, right).amountMinor;
}

/** Sums amounts; `currency` is that of an empty sum. @throws SaysoError `money.currencyMismatch` */
export function sumMoney(amounts: readonly Money[], currency: Currency): Money {
  return amounts.reduce(addMoney, money(0, currency));
}

function sameCurrency(left: Money, right: Money): Money {
  if (left.currency !== right.currency) {
    throw new SaysoError(
      'money.currencyMismatch',
      `Cannot combine ${left.currency} with ${right.currency}: the amounts of a quote, an order and a limit share one currency.`,
      {
        left: left.currency,
        right: right.currency,
      },
    );
  }
  return right;
}
