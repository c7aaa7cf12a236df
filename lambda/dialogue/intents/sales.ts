import type { Outcome, TurnContext } from '../handler.ts';
import { answer } from '../say.ts';
import { askBackOffice } from '../staff.ts';

/** Of fewer orders a sum, or a product, could be one person's. */
const LEAST_ORDERS = 3;
const SPOKEN_PRODUCTS = 3;

/** "How were sales today?" */
export function sales(context: TurnContext): Promise<Outcome> {
  return askBackOffice(
    context,
    ({ backOffice }, accountId) => backOffice.readSales(accountId, context.today, context.call),
    ({ orders, total, best }) => {
      const sold = best.filter((product) => product.orders >= LEAST_ORDERS).slice(0, SPOKEN_PRODUCTS);
      const told = orders >= LEAST_ORDERS ? { total, best: sold.map(({ name }) => name) } : { best: [] };
      return answer(context, [{ act: 'salesTold', orders, ...told }]);
    },
  );
}
