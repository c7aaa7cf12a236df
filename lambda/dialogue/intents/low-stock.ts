import type { Outcome, TurnContext } from '../handler.ts';
import { answer } from '../say.ts';
import { askBackOffice } from '../staff.ts';

const SPOKEN_PRODUCTS = 3;
const ASKED_FOR = 20;

/** "What is running low?" */
export function lowStock(context: TurnContext): Promise<Outcome> {
  return askBackOffice(
    context,
    ({ backOffice }, accountId) => backOffice.listLowStock(accountId, ASKED_FOR, context.call),
    (products) => {
      const spoken = products.slice(0, SPOKEN_PRODUCTS);
      return answer(context, [{ act: 'lowStockTold', products: spoken, more: products.length - spoken.length }]);
    },
  );
}
