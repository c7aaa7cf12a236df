export const MAX_LIST_ENTRIES = 100;

/** A line of the shopper's own list: words first, a product only when one was meant. */
export interface ListEntry {
  readonly id: string;
  readonly name: string;
  readonly quantity: number;
  readonly sku?: string;
}
