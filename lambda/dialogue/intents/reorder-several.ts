import { findBought } from '../../commerce/use-cases/find-product.ts';
import type { Act } from '../acts.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { askToLinkAccount } from '../link-account.ts';
import { quantityTrouble, silent } from '../pick-product.ts';
import { readOut } from '../read-out.ts';
import { answer } from '../say.ts';
import type { Slots } from '../slots.ts';
import { withLastTimes } from '../wanted.ts';
import { reorder } from './reorder.ts';

/** "Reorder my coffee pods and the toothbrush heads": what was bought before is one order; what is not clear is named, and left out. */
export async function reorderSeveral(context: TurnContext, wishes: readonly Slots[]): Promise<Outcome> {
  const { identity } = context;
  if (identity.kind === 'unlinked') return askToLinkAccount(context);
  const trouble = wishes.map(({ quantity }) => quantityTrouble(quantity)).find((act) => act !== undefined);
  if (trouble) return answer(context, [trouble]);
  const found = await Promise.all(
    wishes.map(async (slots) => {
      const bought = slots.item && (await findBought(context.shop, identity.accountId, slots.item, context.call));
      return { slots, bought };
    }),
  );
  if (found.some(({ bought }) => bought?.ok === false)) return silent(context);
  const clear = found.flatMap(({ slots, bought }) =>
    bought?.ok && bought.value.kind === 'one' ? [{ slots, bought: bought.value.match }] : [],
  );
  const [first] = wishes;
  if (clear.length === 0 && first) return reorder(context, first);
  const unclear = found.flatMap(({ slots, bought }): Act[] =>
    slots.item && bought?.ok && bought.value.kind !== 'one' ? [{ act: 'notBought', item: slots.item.words }] : [],
  );
  const lines = await withLastTimes(
    context,
    clear.map(({ slots, bought }) => ({
      sku: bought.sku,
      name: bought.name,
      quantity: slots.quantity?.kind === 'count' ? slots.quantity.count : bought.lastQuantity,
    })),
  );
  return readOut(context, { wanted: lines, source: 'reorder', before: unclear });
}
