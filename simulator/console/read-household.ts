import { readState } from '../local-state.ts';
import type { LocalWorld } from '../local-world.ts';
import type { Household } from './wire.ts';

/** Of the orders that were there before, so many are shown: a demonstration shopper has more than fifty. */
const OLDER_SHOWN = 5;

/** All that is kept of a shopper, for people to look at. */
export async function readHousehold(local: LocalWorld, user: string): Promise<Household> {
  const { orders, payments, cart, list, paymentLink, drafts, outbox } = await readState(local, user);
  const older = orders.filter(({ draftId }) => draftId === null);
  const shown = orders.filter((order) => order.draftId !== null || older.indexOf(order) < OLDER_SHOWN);
  return {
    orders: shown.map(({ number, status, draftId, lines, totalMinor, currency }) => ({
      number,
      status,
      isOurs: draftId !== null,
      lines: lines.map(({ product, quantity }) => ({ product, quantity })),
      totalMinor,
      currency,
    })),
    olderOrders: older.length - Math.min(older.length, OLDER_SHOWN),
    payments: payments.map(({ status, amountMinor, currency }) => ({ status, amountMinor, currency })),
    cart,
    list,
    paymentLink: paymentLink.state,
    drafts,
    outbox,
  };
}
