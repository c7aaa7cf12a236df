import type { ShopPort } from './shop.ts';

/**
 * The shop's reads, each asked at most once: a turn that is run again after a conflict asks the shop nothing twice. Lives as long
 * as one turn. Writes pass through.
 */
export function rememberReads(shop: ShopPort): ShopPort {
  const answers = new Map<string, Promise<unknown>>();
  const once = <T>(name: string, key: readonly unknown[], read: () => Promise<T>): Promise<T> => {
    const id = JSON.stringify([name, ...key]);
    // The key holds every argument but the deadline, so what is stored under it has the type of this read.
    const known = answers.get(id) as Promise<T> | undefined;
    if (known) return known;
    const answer = read();
    answers.set(id, answer);
    return answer;
  };
  return {
    describe: () => shop.describe(),
    searchCatalogue: (words, limit, call) =>
      once('searchCatalogue', [words, limit, call.locale], () => shop.searchCatalogue(words, limit, call)),
    findVariants: (skus, call) => once('findVariants', [skus, call.locale], () => shop.findVariants(skus, call)),
    findPurchases: (accountId, words, limit, call) =>
      once('findPurchases', [accountId, words, limit, call.locale], () => shop.findPurchases(accountId, words, limit, call)),
    listOrders: (accountId, filter, call) =>
      once('listOrders', [accountId, filter, call.locale], () => shop.listOrders(accountId, filter, call)),
    findOrder: (accountId, number, call) =>
      once('findOrder', [accountId, number, call.locale], () => shop.findOrder(accountId, number, call)),
    quote: (accountId, lines, call) => once('quote', [accountId, lines, call.locale], () => shop.quote(accountId, lines, call)),
    placeOrder: (draft, call) => shop.placeOrder(draft, call),
    closeOrderKey: (draftId, call) => shop.closeOrderKey(draftId, call),
    cancelOrder: (accountId, orderNumber, call) => shop.cancelOrder(accountId, orderNumber, call),
  };
}
