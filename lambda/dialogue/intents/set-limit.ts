import { limitOf } from '../../commerce/safeguards.ts';
import { withLimit } from '../../commerce/use-cases/grant-approval.ts';
import { compareMoney, exponentOf, money } from '../../kernel/money.ts';
import { requestApproval } from '../approval.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { answer, ask, conclude } from '../say.ts';
import type { Slots } from '../slots.ts';

/**
 * "Set my limit to fifty dollars a month." Stricter holds at once; looser needs the code or the page, and so does any other currency
 * than the shop's, which nobody here can compare.
 */
export async function setLimit(context: TurnContext, slots: Slots): Promise<Outcome> {
  const { question } = context.session;
  const period = slots.period ?? (question?.question === 'howMuch' ? question.period : 'month');
  if (!slots.amount) return ask(context, [], { question: 'howMuch', period });
  if (slots.amount.kind === 'notUnderstood') return ask(context, [{ act: 'amountNotUnderstood' }], { question: 'howMuch', period });
  const { currency } = context.shop.describe();
  const limit = money(Math.round(slots.amount.units * 10 ** exponentOf(currency)), currency);
  const now = limitOf(context.shopper, context.settings.safeguards, period);
  const isStricter = now.currency === currency && compareMoney(limit, now) <= 0;
  if (!isStricter || slots.amount.isOtherCurrency) return requestApproval(context, { kind: 'limit', period, limit });
  const shopper = withLimit(context.shopper, period, limit);
  const acts = [{ act: 'limitSet', period, limit }] as const;
  return question?.question === 'howMuch' ? conclude(context, acts, { shopper }) : answer(context, acts, { shopper });
}
