import { countOrders } from '../../commerce/ledger.ts';
import { localMonth } from '../../kernel/clock.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { answer } from '../say.ts';

/** "What do you know about me?" */
export function privacy(context: TurnContext): Outcome {
  const { list, cart, paymentLink, limits, listOnly } = context.shopper;
  const month = localMonth(context.nowMs, context.settings.timeZone);
  return answer(context, [
    {
      act: 'privacyTold',
      listEntries: list.length,
      cartLines: cart.length,
      hasPayment: paymentLink.state === 'active',
      hasLimits: limits !== undefined || listOnly === true,
      ordersThisMonth: countOrders(context.shopper, month),
    },
  ]);
}
