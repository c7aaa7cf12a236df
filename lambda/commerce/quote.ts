import type { LocalDate } from '../kernel/clock.ts';
import { fingerprint } from '../kernel/ids.ts';
import type { Money } from '../kernel/money.ts';
import type { Pack } from './catalogue.ts';

export interface RequestedLine {
  readonly sku: string;
  readonly quantity: number;
}

export interface QuotedLine {
  readonly sku: string;
  readonly name: string;
  readonly pack: Pack;
  readonly quantity: number;
  readonly unitPrice: Money;
}

export interface Delivery {
  readonly day: LocalDate;
  /** How the shopper calls the address ("home"); never the address itself. */
  readonly addressLabel: string;
  /** IANA zone of the address, for "today" and "this month". */
  readonly timeZone: string;
  readonly cost: Money;
}

/** What the shop would charge for these lines now. `total` = sum of lines + delivery + tax; checked by `quoteAddsUp`. */
export interface Quote {
  readonly seller: string;
  readonly lines: readonly QuotedLine[];
  readonly delivery: Delivery;
  readonly tax: Money;
  readonly total: Money;
}

/** What is different from the last time the shopper bought it; spoken before the question. */
export type Change =
  | { readonly kind: 'price'; readonly name: string; readonly from: Money; readonly to: Money }
  | { readonly kind: 'pack'; readonly name: string; readonly from: Pack; readonly to: Pack }
  | { readonly kind: 'substitute'; readonly discontinuedName: string; readonly name: string }
  | { readonly kind: 'leftOut'; readonly name: string; readonly why: 'outOfStock' | 'discontinued' };

/** Said in the draft's one question; never a question of their own. */
export type Caution =
  | { readonly kind: 'unusualQuantity'; readonly name: string; readonly quantity: number; readonly usualQuantity: number }
  | { readonly kind: 'boughtRecently'; readonly name: string; readonly onDay: LocalDate };

/** Two quotes with one fingerprint cost the same for the same things from the same seller: the same draft serves both. */
export function quoteFingerprint(quote: Quote): string {
  const lines = quote.lines.map((line) => `${line.sku}*${line.quantity}@${line.unitPrice.amountMinor}`).sort();
  return fingerprint([quote.seller, ...lines, quote.total.amountMinor, quote.total.currency].join('|'));
}

/** False when the shop's own figures do not add up; such a quote is refused, not rounded. */
export function quoteAddsUp(quote: Quote): boolean {
  const parts = [...quote.lines.map((line) => line.unitPrice), quote.delivery.cost, quote.tax, quote.total];
  if (parts.some((part) => part.currency !== quote.total.currency || part.amountMinor < 0)) return false;
  const lines = quote.lines.reduce((sum, line) => sum + line.unitPrice.amountMinor * line.quantity, 0);
  return lines + quote.delivery.cost.amountMinor + quote.tax.amountMinor === quote.total.amountMinor;
}
