import type { CartLine } from '../commerce/cart.ts';
import type { OpenDraft } from '../commerce/shopper.ts';
import type { Act } from './acts.ts';
import type { Outcome, TurnContext } from './handler.ts';
import { readOut } from './read-out.ts';
import { conclude } from './say.ts';
import { withLastTimes } from './wanted.ts';

/**
 * The cart has changed while an order for it was being asked about: it is read out again as it is now, else a "yes" would buy what was just
 * taken out. Nothing is left: the order is let go.
 *
 * @param context with the shopper whose cart has changed
 * @param acts what is said of the change
 */
export async function rereadCart(context: TurnContext, open: OpenDraft, acts: readonly Act[]): Promise<Outcome> {
  const { cart } = context.shopper;
  if (cart.length === 0) return letGo(context, open, acts);
  const wanted = await withLastTimes(context, cart.map(asWanted));
  return readOut(context, { wanted, source: 'cart', before: acts });
}

function asWanted({ sku, name, quantity }: CartLine) {
  return { sku, name, quantity };
}

/** An open draft is withdrawn, and the shopper hears why. */
export function letGo(context: TurnContext, open: OpenDraft, acts: readonly Act[]): Outcome {
  const { openDraft: _withdrawn, ...shopper } = context.shopper;
  const outcome = conclude({ ...context, shopper }, acts);
  return outcome.kind === 'say' ? { ...outcome, ends: { draftId: open.id, as: 'withdrawn' } } : outcome;
}
