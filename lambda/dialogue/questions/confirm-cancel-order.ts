import { decideMatch, matchSpoken } from '../../commerce/match.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { asCancelQuestion, ordersToCancel } from '../orders-to-cancel.ts';
import type { Question } from '../question.ts';
import { answer, ask, conclude } from '../say.ts';
import type { Slots } from '../slots.ts';
import type { Answers } from './answers.ts';

/** "Shall I cancel order 12345, the coffee pods?" */
export const confirmCancelOrder: Answers<'confirmCancelOrder'> = {
  isWeighty: true,

  yes: sayYes,
  no: (context) => conclude(context, [{ act: 'allRight' }]),
  choose: askForOther,
};

/** "No, the other one": the one before, or the one that is named; it is asked about in its turn. */
function askForOther(context: TurnContext, question: Extract<Question, { question: 'confirmCancelOrder' }>, { item }: Slots): Outcome {
  const others = ordersToCancel(context).filter(({ draftId }) => draftId !== question.draftId);
  const named =
    item &&
    decideMatch(
      matchSpoken(
        item,
        others.map((order) => ({ ...order, name: order.itemName })),
      ),
    );
  const [latest] = others;
  const other = named === undefined ? latest : named.kind === 'one' ? named.match : undefined;
  return other ? ask(context, [], asCancelQuestion(other)) : answer(context, [{ act: 'nothingToChoose' }]);
}

/** The question may have been open for longer than an order can be undone. */
function sayYes(context: TurnContext, { draftId, orderNumber }: Extract<Question, { question: 'confirmCancelOrder' }>): Outcome {
  const { shopper, nowMs, settings } = context;
  const outcome = shopper.outcomes.find((other) => other.draftId === draftId);
  if (outcome?.kind === 'ordered' && nowMs - outcome.atMs > settings.undoWindowMs)
    return conclude(context, [{ act: 'cancelTooLate', orderNumber }]);
  return { kind: 'cancelOrder', shopper, draftId, orderNumber };
}
