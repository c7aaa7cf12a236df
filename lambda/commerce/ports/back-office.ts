import type { LocalDate } from '../../kernel/clock.ts';
import type { Money } from '../../kernel/money.ts';
import type { Result } from '../../kernel/result.ts';
import type { Unanswered } from './call.ts';
import type { ReadCall } from './shop.ts';

/** One day's business. */
export interface Sales {
  readonly orders: number;
  /** What they come to, tax and delivery included. */
  readonly total: Money;
  /** What sold best, best first. */
  readonly best: readonly { readonly name: string; readonly orders: number; readonly quantity: number }[];
}

/** Orders that nobody has shipped yet. */
export interface WaitingOrders {
  readonly orders: number;
  /** Of these, those that should have left by now. */
  readonly late: number;
}

export interface LowStock {
  readonly name: string;
  readonly available: number;
}

export type BackOfficeRefusal = { readonly kind: 'notAllowed' } | { readonly kind: 'notOffered' } | Unanswered;

/**
 * What the shop tells those who look after it. `accountId` is the account of who asks: the shop decides what they may hear. Nothing here
 * is about one shopper. A connector that has it passes `tests/contracts/back-office.contract.ts`.
 */
export interface BackOfficePort {
  /** @param day in the shop's own zone */
  readSales(accountId: string, day: LocalDate, call: ReadCall): Promise<Result<Sales, BackOfficeRefusal>>;
  readWaitingOrders(accountId: string, call: ReadCall): Promise<Result<WaitingOrders, BackOfficeRefusal>>;
  /** The scarcest first; at most `limit`. */
  listLowStock(accountId: string, limit: number, call: ReadCall): Promise<Result<readonly LowStock[], BackOfficeRefusal>>;
}
