import { type Currency, compareMoney, type Money, money } from '../kernel/money.ts';
import { spentThisMonth } from './ledger.ts';
import type { Quote } from './quote.ts';
import type { LimitPeriod, ShopperState } from './shopper.ts';

/** A merchant's safeguards; amounts in the shop's currency. The shopper may be stricter by voice, and looser only with the code. */
export interface Safeguards {
  /** Nothing above it is ordered without the code. */
  readonly limitPerOrder: Money;
  readonly limitPerMonth: Money;
  /** From this order total on, the platforms demand a voice code (Amazon: 100 dollars or the local equal). */
  readonly codeFrom: Money;
}

/** About 100 US dollars, rounded to what people know; the platform's page names dollars alone. Minor units (ISO 4217). */
const CODE_FROM_MINOR: Readonly<Partial<Record<Currency, number>>> = {
  USD: 100_00,
  EUR: 100_00,
  GBP: 80_00,
  CAD: 135_00,
  AUD: 150_00,
  CHF: 90_00,
  PLN: 400_00,
  RUB: 9_000_00,
  TWD: 3_000_00,
  IDR: 1_600_000_00,
  JPY: 15_000,
  MXN: 1_800_00,
  INR: 8_500_00,
  BRL: 500_00,
  SEK: 1_000_00,
  DKK: 700_00,
  NOK: 1_000_00,
  CZK: 2_300_00,
  HUF: 36_000_00,
};

/** Five times and twenty times what the code is asked from: high enough for a household, low enough to notice. */
const ORDER_LIMIT_FACTOR = 5;
const MONTH_LIMIT_FACTOR = 20;

/** The safeguards of a merchant who set none. A currency without a known equal asks for the code from the first unit. */
export function defaultSafeguards(currency: Currency): Safeguards {
  const codeFromMinor = CODE_FROM_MINOR[currency] ?? 1;
  return {
    codeFrom: money(codeFromMinor, currency),
    limitPerOrder: money(codeFromMinor * ORDER_LIMIT_FACTOR, currency),
    limitPerMonth: money(codeFromMinor * MONTH_LIMIT_FACTOR, currency),
  };
}

/** Why an order may not be placed on a bare "yes". */
export type Objection =
  | { readonly kind: 'overLimit'; readonly period: LimitPeriod; readonly limit: Money }
  | { readonly kind: 'codeNeeded' };

/** The limit that holds for this shopper: their own, else the merchant's. */
export function limitOf(state: ShopperState, safeguards: Safeguards, period: LimitPeriod): Money {
  return (
    (period === 'order' ? state.limits?.perOrder : state.limits?.perMonth) ??
    (period === 'order' ? safeguards.limitPerOrder : safeguards.limitPerMonth)
  );
}

/** The account's own limits, with those that were set before it was linked where they are stricter: linking ends nobody's safeguard. */
export function stricterLimits(
  account: ShopperState,
  gathered: Pick<ShopperState, 'limits'>,
  safeguards: Safeguards,
): ShopperState['limits'] {
  const stricter = (own: Money | undefined, set: Money | undefined, holds: Money) => {
    const isStricter = set !== undefined && set.currency === holds.currency && compareMoney(set, holds) < 0;
    return isStricter ? set : own;
  };
  const perOrder = stricter(account.limits?.perOrder, gathered.limits?.perOrder, limitOf(account, safeguards, 'order'));
  const perMonth = stricter(account.limits?.perMonth, gathered.limits?.perMonth, limitOf(account, safeguards, 'month'));
  return perOrder || perMonth ? { ...(perOrder ? { perOrder } : {}), ...(perMonth ? { perMonth } : {}) } : undefined;
}

/**
 * What stands against placing this quote on a bare "yes"; undefined when nothing does. An amount in another currency than the limits'
 * cannot be compared, so it asks for the code.
 */
export function findObjection(
  state: ShopperState,
  safeguards: Safeguards,
  draft: { readonly id: string; readonly quote: Quote },
  nowMs: number,
): Objection | undefined {
  const { total, delivery } = draft.quote;
  const perOrder = limitOf(state, safeguards, 'order');
  const perMonth = limitOf(state, safeguards, 'month');
  const currencies = new Set([total.currency, perOrder.currency, perMonth.currency, safeguards.codeFrom.currency]);
  if (currencies.size > 1) return { kind: 'codeNeeded' };
  if (compareMoney(total, perOrder) > 0) return { kind: 'overLimit', period: 'order', limit: perOrder };
  const spent = spentThisMonth(state, total.currency, delivery.timeZone, nowMs, draft.id);
  if (spent.amountMinor + total.amountMinor > perMonth.amountMinor) return { kind: 'overLimit', period: 'month', limit: perMonth };
  return compareMoney(total, safeguards.codeFrom) >= 0 ? { kind: 'codeNeeded' } : undefined;
}
