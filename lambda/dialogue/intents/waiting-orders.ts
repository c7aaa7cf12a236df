import type { Outcome, TurnContext } from '../handler.ts';
import { answer } from '../say.ts';
import { askBackOffice } from '../staff.ts';

/** "How many orders are waiting?" */
export function waitingOrders(context: TurnContext): Promise<Outcome> {
  return askBackOffice(
    context,
    ({ backOffice }, accountId) => backOffice.readWaitingOrders(accountId, context.call),
    ({ orders, late }) => answer(context, [{ act: 'waitingOrdersTold', orders, late }]),
  );
}
