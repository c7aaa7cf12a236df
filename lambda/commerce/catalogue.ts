import type { LocalDate } from '../kernel/clock.ts';
import type { Money } from '../kernel/money.ts';

/** How many pieces of what a variant holds: 4 "heads", 60 "pods", 1 "bag". `unit` is in the locale that was asked for. */
export interface Pack {
  readonly count: number;
  readonly unit: string;
}

export type Stock =
  | { readonly kind: 'inStock'; readonly available: number }
  | { readonly kind: 'outOfStock'; readonly expectedDay?: LocalDate }
  | { readonly kind: 'discontinued'; readonly substituteSku?: string };

/** What is bought: one pack of one variant of a product. Names are in the locale that was asked for. */
export interface Variant {
  readonly sku: string;
  readonly productId: string;
  /** As a person would say it, without the pack: "BrightSmile toothbrush heads, soft". */
  readonly name: string;
  /** Other words people use for it, lower case: "brush heads", "toothbrush refills". */
  readonly aliases: readonly string[];
  readonly pack: Pack;
  readonly price: Money;
  readonly stock: Stock;
}
