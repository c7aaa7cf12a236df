import type { OpenDraft } from '../commerce/shopper.ts';
import type { Outcome, TurnContext } from './handler.ts';
import { readOut } from './read-out.ts';
import { withLastTimes } from './wanted.ts';

/** Reads the draft out again with another quantity of one line; a cart's line changes with it. */
export async function rereadWithQuantity(context: TurnContext, open: OpenDraft, sku: string, quantity: number): Promise<Outcome> {
  const changed = open.quote.lines.map((line) => ({
    sku: line.sku,
    name: line.name,
    quantity: line.sku === sku ? quantity : line.quantity,
  }));
  const cart = context.shopper.cart.map((line) => (line.sku === sku ? { ...line, quantity } : line));
  const shopper = open.source === 'cart' ? { ...context.shopper, cart } : context.shopper;
  const { question } = context.session;
  const others = question?.question === 'confirmDraft' ? question.others : [];
  return readOut({ ...context, shopper }, { wanted: await withLastTimes(context, changed), source: open.source, others });
}
