import type { TurnContext } from './handler.ts';
import type { ProductHint } from './reply.ts';

/** Kept with the reply for re-deliveries, so only as many as are likely to be named. */
const MAX_HINTS = 30;
const MAX_ALIASES = 2;

/** The shopper's own recent products, where the platform can be told of them; none when the shop does not answer. */
export async function recentProducts(context: TurnContext): Promise<readonly ProductHint[]> {
  const { identity, turn, shop, call } = context;
  if (identity.kind === 'unlinked' || !turn.capabilities.productHints) return [];
  const purchases = await shop.findPurchases(identity.accountId, undefined, MAX_HINTS, call);
  if (!purchases.ok) return [];
  return purchases.value.map(({ sku, name, aliases }) => ({ sku, name, aliases: aliases.slice(0, MAX_ALIASES) }));
}
