import type { WantedLine } from '../commerce/use-cases/quote-order.ts';
import type { TurnContext } from './handler.ts';

/** Distinct products of a history that are worth comparing with. */
const HISTORY_PRODUCTS = 200;

/**
 * Adds what was bought last time, for "what changed since". When the shop does not answer, the lines go on without: the quote decides,
 * not the history.
 */
export async function withLastTimes(context: TurnContext, lines: readonly Omit<WantedLine, 'lastTime'>[]): Promise<readonly WantedLine[]> {
  if (context.identity.kind === 'unlinked' || lines.length === 0) return lines;
  const purchases = await context.shop.findPurchases(context.identity.accountId, undefined, HISTORY_PRODUCTS, context.call);
  if (!purchases.ok) return lines;
  const bySku = new Map(purchases.value.map((purchase) => [purchase.sku, purchase]));
  return lines.map((line) => {
    const lastTime = bySku.get(line.sku);
    return lastTime ? { ...line, lastTime } : line;
  });
}
