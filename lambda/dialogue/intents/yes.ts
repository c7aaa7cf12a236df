import { hearOutcomeAgain } from '../after-buying.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { answer, ask } from '../say.ts';

/** "Yes" that answers no question. After a "yes" to an order it hears the order that one made. */
export function yes(context: TurnContext): Outcome {
  const { confirmedDraftId, question } = context.session;
  if (!question && confirmedDraftId) {
    const outcome = context.shopper.outcomes.find((other) => other.draftId === confirmedDraftId);
    if (outcome) return { kind: 'say', shopper: context.shopper, reply: hearOutcomeAgain(outcome, context.conversation) };
    if (context.shopper.ledger[confirmedDraftId]) return { kind: 'place', draftId: confirmedDraftId, shopper: context.shopper };
  }
  return question ? answer(context, []) : ask(context, [{ act: 'nothingToAnswer' }], { question: 'whatNext' });
}
