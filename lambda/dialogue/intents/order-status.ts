import { matchSpoken } from '../../commerce/match.ts';
import { isOpenOrder, type Order } from '../../commerce/orders.ts';
import { findBought } from '../../commerce/use-cases/find-product.ts';
import type { Act, SpokenOrder } from '../acts.ts';
import { ordersUnderWay } from '../after-buying.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { askToLinkAccount } from '../link-account.ts';
import { silent } from '../pick-product.ts';
import { answer } from '../say.ts';
import type { Slots, SpokenItem } from '../slots.ts';

const SPOKEN_ORDERS = 3;
const OPEN_ORDERS = 20;

/** "Where is my order", "where are my coffee pods": from the shop's own data, after what is still being placed. */
export async function orderStatus(context: TurnContext, slots: Slots): Promise<Outcome> {
  const { identity } = context;
  if (identity.kind === 'unlinked') return askToLinkAccount(context);
  if (slots.orderNumber) return statusOfNumber(context, identity.accountId, slots.orderNumber);
  const underWay = ordersUnderWay(context).filter((act) => !slots.item || isAbout(act, slots.item));
  const open = await context.shop.listOrders(identity.accountId, { openOnly: true, limit: OPEN_ORDERS }, context.call);
  // What is being placed now is what was asked about: a shop that is silent, or knows of nothing else, has no more to say.
  if (underWay.length > 0 && (slots.item || !open.ok || open.value.length === 0)) return answer(context, underWay);
  if (!open.ok) return silent(context);
  if (slots.item) return statusOfItem(context, identity.accountId, slots.item, open.value);
  return open.value.length > 0
    ? tellOrders(
        context,
        open.value.map((order) => asSpokenOrder(order)),
        underWay,
      )
    : tellLastOrder(context, identity.accountId);
}

function isAbout(act: Act, item: SpokenItem): boolean {
  return act.act === 'orderUnderWay' && act.itemName !== undefined && matchSpoken(item, [{ name: act.itemName }]).length > 0;
}

async function statusOfNumber(context: TurnContext, accountId: string, number: string): Promise<Outcome> {
  const order = await context.shop.findOrder(accountId, number, context.call);
  if (!order.ok) return silent(context);
  return order.value ? tellOrders(context, [asSpokenOrder(order.value)]) : answer(context, [{ act: 'orderUnknown', number }]);
}

/** Open orders with the item first; else the last one that had it. */
async function statusOfItem(context: TurnContext, accountId: string, item: SpokenItem, open: readonly Order[]): Promise<Outcome> {
  const awaited = open.filter(isOpenOrder).flatMap((order) => {
    const [best] = matchSpoken(item, order.lines);
    return best ? [asSpokenOrder(order, best.candidate.name)] : [];
  });
  if (awaited.length > 0) return tellOrders(context, awaited);
  const bought = await findBought(context.shop, accountId, item, context.call);
  if (!bought.ok) return silent(context);
  const verdict = bought.value;
  const matches = verdict.kind === 'one' ? [verdict.match] : verdict.kind === 'several' ? verdict.matches : [];
  const latest = [...matches].sort((left, right) => right.lastOrderedAtMs - left.lastOrderedAtMs)[0];
  const order = latest ? await context.shop.findOrder(accountId, latest.lastOrderNumber, context.call) : undefined;
  if (order && !order.ok) return silent(context);
  if (!latest || !order?.value) return answer(context, [{ act: 'itemNotOrdered', item: item.words }]);
  return tellOrders(context, [asSpokenOrder(order.value, latest.name)]);
}

async function tellLastOrder(context: TurnContext, accountId: string): Promise<Outcome> {
  const orders = await context.shop.listOrders(accountId, { openOnly: false, limit: 1 }, context.call);
  if (!orders.ok) return silent(context);
  const [last] = orders.value;
  if (!last) return answer(context, [{ act: 'noOrdersYet' }]);
  return answer(context, [{ act: 'noOpenOrders', last: asSpokenOrder(last) }]);
}

function tellOrders(context: TurnContext, orders: readonly SpokenOrder[], before: readonly Act[] = []): Outcome {
  const spoken = orders.slice(0, SPOKEN_ORDERS);
  return answer(context, [...before, { act: 'orderStatuses', orders: spoken, more: orders.length - spoken.length }], {
    visual: { kind: 'orders', orders: spoken },
  });
}

function asSpokenOrder(order: Order, itemName = order.lines[0]?.name ?? ''): SpokenOrder {
  const { carrier, expectedDay, deliveredDay } = order.shipment ?? {};
  return {
    number: order.number,
    status: order.status,
    itemName,
    moreItems: Math.max(0, order.lines.length - 1),
    ...(carrier ? { carrier } : {}),
    ...(expectedDay ? { expectedDay } : {}),
    ...(deliveredDay ? { deliveredDay } : {}),
  };
}
