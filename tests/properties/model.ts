import type { Place } from '../faults/talk.ts';

/** What is bought: the words it is asked for with, and what the shop calls it. */
export const PRODUCTS = { 'toothbrush heads': 'HEADS', 'coffee pods': 'PODS' } as const;
export type Product = keyof typeof PRODUCTS;

const QUOTE_LASTS_MS = 10 * 60_000;

interface OpenQuote {
  readonly product: Product;
  readonly priceMinor: number;
  untilMs: number;
}

export interface Model {
  open?: OpenQuote | undefined;
  /** The quote that a "yes" would answer there. */
  readonly heardIn: Map<Place, OpenQuote>;
  ordered: readonly OpenQuote[];
  /** False as soon as something went wrong on purpose: then not all that was said need come to be, and only the truth is asked for. */
  isCalm: boolean;
}

export function newModel(): Model {
  return { heardIn: new Map(), ordered: [], isCalm: true };
}

/** The shop as it is now. */
export interface Shelf {
  readonly nowMs: number;
  priceMinor(product: Product): number;
  isInStock(product: Product): boolean;
}

// The whole promise: there is at most one open quote. Asking for the same again, anywhere, renews it; asking for another replaces it. A
// "yes" orders it where it was heard, in time and while it still holds, and closes it; if it does not hold, a new one is read out. A "no"
// closes it, or hears that it is ordered.

export function askIn(model: Model, shelf: Shelf, place: Place, product: Product): void {
  const before = model.open;
  const priceMinor = shelf.priceMinor(product);
  const isSame = before?.product === product && before.priceMinor === priceMinor && before.untilMs > shelf.nowMs;
  model.heardIn.delete(place);
  model.open = undefined;
  if (!shelf.isInStock(product)) return;
  model.open = isSame ? before : { product, priceMinor, untilMs: 0 };
  model.open.untilMs = shelf.nowMs + QUOTE_LASTS_MS;
  model.heardIn.set(place, model.open);
}

export function sayYesIn(model: Model, shelf: Shelf, place: Place): void {
  const heard = model.heardIn.get(place);
  model.heardIn.delete(place);
  if (!heard || heard !== model.open) return;
  const holds = heard.untilMs > shelf.nowMs && shelf.isInStock(heard.product) && shelf.priceMinor(heard.product) === heard.priceMinor;
  if (holds) {
    model.ordered = [...model.ordered, heard];
    model.open = undefined;
  } else askIn(model, shelf, place, heard.product);
}

/** @returns true when it comes too late, and must be told so: another place has said "yes" */
export function sayNoIn(model: Model, place: Place): boolean {
  const heard = model.heardIn.get(place);
  model.heardIn.delete(place);
  if (heard === model.open) model.open = undefined;
  return heard !== undefined && model.ordered.includes(heard);
}

export function letTimePass(model: Model, shelf: Shelf): void {
  if (model.open && model.open.untilMs <= shelf.nowMs) model.open = undefined;
}

export function cancelOne(model: Model, product: Product): void {
  const index = model.ordered.findLastIndex((quote) => quote.product === product);
  model.ordered = model.ordered.filter((_, at) => at !== index);
}
