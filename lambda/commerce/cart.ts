import type { Money } from '../kernel/money.ts';
import type { Pack } from './catalogue.ts';

export const MAX_CART_LINES = 30;
/** The most of one thing a shopper can have in a cart or a draft; above it we ask for a smaller number. */
export const MAX_QUANTITY = 99;

export interface CartLine {
  /** Stable over merges, so that a line is never doubled. */
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly pack: Pack;
  readonly quantity: number;
  /** The price when it was put in; the draft quotes anew. */
  readonly unitPrice: Money;
}
