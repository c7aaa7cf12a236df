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
  | {
      readonly kind: 'substitute';
      readonly discontinuedSku: string;
      readonly discontinuedName: string;
      readonly sku: string;
      readonly name: string;
    }
  | { readonly kind: 'leftOut'; readonly name: string; readonly why: 'outOfStock' | 'discontinued' };

/** Said in the draft's one question; never a question of their own. */
export type Caution =
  | { readonly kind: 'unusualQuantity'; readonly name: string; readonly quantity: number; readonly usualQuantity: number }
  | { readonly kind: 'boughtRecently'; readonly name: string; readonly onDay: LocalDate };

/** Two quotes with one fingerprint are the same offer: the same things for the same money, to the same place on the same day. */
export function quoteFingerprint(quote: Quote): string {
  return fingerprint([...pricePartsOf(quote), ...deliveryPartsOf(quote)].join('|'));
}

/** What has changed between two quotes of the same things: what they cost (or what they are), else how they are delivered. */
export function findDifference(said: Quote, now: Quote): 'price' | 'delivery' | undefined {
  if (pricePartsOf(said).join('|') !== pricePartsOf(now).join('|')) return 'price';
  return deliveryPartsOf(said).join('|') !== deliveryPartsOf(now).join('|') ? 'delivery' : undefined;
}

function pricePartsOf({ seller, lines, delivery, tax, total }: Quote): readonly (string | number)[] {
  const sold = lines.map((line) => `${line.sku}*${line.quantity}@${line.unitPrice.amountMinor}`).sort();
  return [seller, ...sold, delivery.cost.amountMinor, tax.amountMinor, total.amountMinor, total.currency];
}

function deliveryPartsOf({ delivery }: Quote): readonly string[] {
  return [delivery.addressLabel, delivery.day];
}

/** False when the shop's own figures do not add up; such a quote is refused, not rounded. */
export function quoteAddsUp(quote: Quote): boolean {
  const parts = [...quote.lines.map((line) => line.unitPrice), quote.delivery.cost, quote.tax, quote.total];
  if (parts.some((part) => part.currency !== quote.total.currency || part.amountMinor < 0)) return false;
  const lines = quote.lines.reduce((sum, line) => sum + line.unitPrice.amountMinor * line.quantity, 0);
  return lines + quote.delivery.cost.amountMinor + quote.tax.amountMinor === quote.total.amountMinor;
}
