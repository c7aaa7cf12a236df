import { hearOutcomeAgain, whoHears } from '../after-buying.ts';
import { lastReplyOf } from '../conversation.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { topicCandidate } from '../pick-product.ts';
import { pursue } from '../pursue.ts';
import { answer, ask } from '../say.ts';

/** "Yes" that answers no question. After a "yes" to an order it hears the order that one made; after a price ("okay, order it") an order is read out. */
export function yes(context: TurnContext): Promise<Outcome> | Outcome {
  const { confirmedDraftId, question } = context.session;
  const topic = topicCandidate(context.session);
  if (!question && confirmedDraftId) {
    const outcome = context.shopper.outcomes.find((other) => other.draftId === confirmedDraftId);
    if (outcome) {
      const shopper = whoHears(context.shopper, confirmedDraftId);
      return { kind: 'say', shopper, reply: hearOutcomeAgain(outcome, context.conversation) };
    }
    if (context.shopper.ledger[confirmedDraftId]) return { kind: 'place', draftId: confirmedDraftId, shopper: context.shopper };
  }
  if (topic && (!question || question.question === 'whatNext') && wasToldPrice(context)) {
    return pursue(context, topic, { kind: 'reorder' });
  }
  return question ? answer(context, []) : ask(context, [{ act: 'nothingToAnswer' }], { question: 'whatNext' });
}

function wasToldPrice({ conversation, session }: TurnContext): boolean {
  return lastReplyOf(conversation, session.id)?.say.at(-1)?.act === 'priceTold';
}
