import { forgetShopper } from '../commerce/use-cases/grant-approval.ts';
import type { Outcome, TurnContext } from './handler.ts';

/** Forgets the shopper, sessions and what was said included. This turn's id stays, so that a re-delivery hears the same. */
export function forget(context: TurnContext): Outcome {
  const shopper = forgetShopper(context.shopper);
  const open = context.shopper.openDraft;
  return {
    kind: 'say',
    shopper,
    reply: { say: [{ act: 'dataDeleted', ordersUnderWay: Object.keys(shopper.ledger).length }] },
    forgets: true,
    ...(open ? { ends: { draftId: open.id, as: 'withdrawn' as const } } : {}),
  };
}
