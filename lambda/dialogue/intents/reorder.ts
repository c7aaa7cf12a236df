import type { Variant } from '../../commerce/catalogue.ts';
import type { Verdict } from '../../commerce/match.ts';
import { findBought, findMeantInstead, findSold } from '../../commerce/use-cases/find-product.ts';
import { draftAsked } from '../draft-asked.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { askToLinkAccount } from '../link-account.ts';
import {
  asCandidate,
  askForQuantity,
  countOf,
  offerChoice,
  offerListInstead,
  quantityTrouble,
  silent,
  topicCandidate,
} from '../pick-product.ts';
import { reorderPicked } from '../pursue.ts';
import { readOut } from '../read-out.ts';
import { answer, ask, conclude } from '../say.ts';
import type { Slots, SpokenItem } from '../slots.ts';
import { withLastTimes } from '../wanted.ts';

/** "Reorder my toothbrush heads": found in what this shopper has bought, read out, asked once. */
export async function reorder(context: TurnContext, slots: Slots): Promise<Outcome> {
  const { identity } = context;
  if (identity.kind === 'unlinked') return askToLinkAccount(context);
  const trouble = quantityTrouble(slots.quantity);
  if (trouble)
    return askForQuantity(context, trouble, {
      question: 'howMany',
      intent: 'ReorderIntent',
      ...(slots.item ? { item: slots.item.words } : {}),
    });
  const quantity = slots.quantity?.kind === 'count' ? slots.quantity.count : undefined;
  if (!slots.item)
    return slots.refersTo === 'spokenOf' ? reorderSpokenOf(context, quantity) : reorderLastOrder(context, identity.accountId, quantity);
  const bought = await findBought(context.shop, identity.accountId, slots.item, context.call);
  if (!bought.ok) return silent(context);
  const sold = await findMeantInstead(context.shop, slots.item, bought.value, context.call);
  if (sold) return offerFromCatalogue(context, slots.item, countOf(slots.quantity, 1), sold);
  switch (bought.value.kind) {
    case 'one':
      return reorderPicked(context, asCandidate(bought.value.match), quantity, bought.value.others.map(asCandidate));
    case 'several':
      return offerChoice(context, slots.item.words, bought.value.matches, { kind: 'reorder', ...(quantity ? { quantity } : {}) });
    case 'none': {
      const found = await findSold(context.shop, slots.item, context.call);
      return found.ok ? offerFromCatalogue(context, slots.item, countOf(slots.quantity, 1), found.value) : silent(context);
    }
  }
}

/** Never bought: the catalogue's nearest is offered, or the shopping list. */
function offerFromCatalogue(context: TurnContext, item: SpokenItem, quantity: number, sold: Verdict<Variant>): Outcome {
  switch (sold.kind) {
    case 'one':
      return offerOne(context, item, sold.match, sold.others, quantity);
    case 'several': {
      const offered = offerChoice(context, item.words, sold.matches, { kind: 'reorder', quantity });
      if (offered.kind !== 'say') return offered;
      return { ...offered, reply: { ...offered.reply, say: [{ act: 'notBought', item: item.words }, ...offered.reply.say] } };
    }
    case 'none':
      return offerListInstead(context, item.words, quantity);
  }
}

function offerOne(context: TurnContext, item: SpokenItem, variant: Variant, others: readonly Variant[], quantity: number): Outcome {
  const { name, pack, price } = variant;
  const candidate = asCandidate(variant);
  return ask(
    context,
    [{ act: 'notBoughtButSold', item: item.words, product: { name, pack }, price }],
    { question: 'offerProduct', candidate, quantity, others: others.slice(0, 3).map(asCandidate) },
    { visual: { kind: 'choices', options: [{ sku: variant.sku, name, price }] }, topic: { sku: variant.sku, name, in: 'catalogue' } },
  );
}

/** "Reorder it": what was spoken of last, were it the order that is being asked about. */
function reorderSpokenOf(context: TurnContext, quantity: number | undefined): Promise<Outcome> | Outcome {
  if (draftAsked(context)) return answer(context, []);
  const topic = topicCandidate(context.session);
  if (topic) return reorderPicked(context, topic, quantity);
  return ask(context, [], { question: 'whichItem', intent: 'ReorderIntent', ...(quantity ? { quantity } : {}) });
}

/** "Reorder my last order": every line of it that can still be had. "The same again, but three" of several: which one is asked. */
async function reorderLastOrder(context: TurnContext, accountId: string, quantity: number | undefined): Promise<Outcome> {
  const orders = await context.shop.listOrders(accountId, { openOnly: false, limit: 5 }, context.call);
  if (!orders.ok) return silent(context);
  const last = orders.value.find((order) => order.status !== 'cancelled' && order.status !== 'returned');
  if (!last) return conclude(context, [{ act: 'noOrdersYet' }]);
  const [only] = last.lines;
  if (only && last.lines.length === 1) return reorderPicked(context, asCandidate(only), quantity ?? only.quantity);
  if (quantity !== undefined) return offerChoice(context, '', last.lines, { kind: 'reorder', quantity });
  const lines = last.lines.map((line) => ({ sku: line.sku, name: line.name, quantity: line.quantity }));
  return readOut(context, { wanted: await withLastTimes(context, lines), source: 'reorder' });
}
