import { newShopper, type ShopperState } from '../commerce/shopper.ts';
import type { Outcome, TurnContext } from './handler.ts';

/**
 * Forgets the shopper: list, cart, payment link, limits, sessions and what was said. Orders that are being placed go on (they were said
 * "yes" to) and keep their claim until they are settled; the shop keeps its own records. This turn's id stays, so that a re-delivery
 * hears the same.
 */
export function forget(context: TurnContext): Outcome {
  const { shopper } = context;
  const underWay = Object.entries(shopper.ledger).filter(([, entry]) => entry.state === 'reserved');
  const forgotten: ShopperState = {
    ...newShopper,
    ...(shopper.accountId ? { accountId: shopper.accountId } : {}),
    ledger: Object.fromEntries(underWay),
  };
  const open = shopper.openDraft;
  return {
    kind: 'say',
    shopper: forgotten,
    reply: { say: [{ act: 'dataDeleted', ordersUnderWay: underWay.length }] },
    forgets: true,
    ...(open ? { ends: { draftId: open.id, as: 'withdrawn' as const } } : {}),
  };
}
