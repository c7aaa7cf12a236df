import type { Purchase } from '../commerce/orders.ts';
import type { WantedLine } from '../commerce/use-cases/quote-order.ts';
import type { TurnContext } from './handler.ts';

/** Distinct products of a history that are asked for at once. */
export const HISTORY_PRODUCTS = 100;
/** So few lines are looked up one by one, by name, however long ago they were bought. */
const LOOKED_UP_BY_NAME = 3;
const PRODUCTS_BY_NAME = 20;

/**
 * Adds what was bought last time, for "what changed since". When the shop does not answer, the lines go on without: the quote decides,
 * not the history.
 */
export async function withLastTimes(context: TurnContext, lines: readonly Omit<WantedLine, 'lastTime'>[]): Promise<readonly WantedLine[]> {
  const bySku = new Map((await findLastTimes(context, lines)).map((purchase) => [purchase.sku, purchase]));
  return lines.map((line) => {
    const lastTime = bySku.get(line.sku);
    return lastTime ? { ...line, lastTime } : line;
  });
}

async function findLastTimes(context: TurnContext, lines: readonly { readonly name: string }[]): Promise<readonly Purchase[]> {
  const { identity, shop, call } = context;
  if (identity.kind === 'unlinked' || lines.length === 0) return [];
  const answers =
    lines.length <= LOOKED_UP_BY_NAME
      ? await Promise.all(lines.map((line) => shop.findPurchases(identity.accountId, line.name, PRODUCTS_BY_NAME, call)))
      : [await shop.findPurchases(identity.accountId, undefined, HISTORY_PRODUCTS, call)];
  return answers.flatMap((answer) => (answer.ok ? answer.value : []));
}
