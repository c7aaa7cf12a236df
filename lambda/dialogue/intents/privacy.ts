import { localMonth } from '../../kernel/clock.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { answer } from '../say.ts';

/** "What do you know about me?" */
export function privacy(context: TurnContext): Outcome {
  const { list, cart, paymentLink, limits, listOnly, ledger } = context.shopper;
  const month = localMonth(context.nowMs, context.settings.timeZone);
  return answer(context, [
    {
      act: 'privacyTold',
      listEntries: list.length,
      cartLines: cart.length,
      hasPayment: paymentLink.state === 'active',
      hasLimits: limits !== undefined || listOnly === true,
      ordersThisMonth: Object.values(ledger).filter((entry) => entry.month === month).length,
    },
  ]);
}
