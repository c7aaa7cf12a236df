import { hearOutcomeAgain, whoHears } from './after-buying.ts';
import type { Outcome, TurnContext } from './handler.ts';
import type { Question } from './question.ts';
import { answerQuestion } from './questions/index.ts';
import { answer } from './say.ts';
import type { Slots } from './slots.ts';
import type { Touch } from './turn.ts';

/** A screen shows as many choices as the ear is offered. */
const ORDINALS = ['first', 'second', 'third'] as const;

/**
 * A touch is the spoken answer to the question it was drawn for, and nothing else: the same path, so the same draft and the same one order.
 * A screen outlives its question; a button that is older than the open question changes nothing.
 */
export async function hearTouch(context: TurnContext, touch: Touch): Promise<Outcome> {
  const { question } = context.session;
  const spoken = question && asSpoken(question, touch);
  const answered = spoken && (await answerQuestion(context, spoken.intent, spoken.slots));
  return answered ?? hearTooLate(context, touch);
}

/** What a shopper would say instead; undefined when the touch is no answer to this question. */
function asSpoken(question: Question, touch: Touch): { readonly intent: string; readonly slots: Slots } | undefined {
  if (touch.on === 'draft') {
    if (question.question !== 'confirmDraft' || question.draftId !== touch.draftId) return undefined;
    return { intent: touch.answer === 'yes' ? 'AMAZON.YesIntent' : 'AMAZON.NoIntent', slots: {} };
  }
  if (question.question === 'offerProduct' && question.candidate.sku === touch.sku) return { intent: 'AMAZON.YesIntent', slots: {} };
  if (question.question !== 'choose') return undefined;
  const ordinal = ORDINALS[question.candidates.findIndex(({ sku }) => sku === touch.sku)];
  return ordinal && { intent: 'ChooseIntent', slots: { ordinal } };
}

/** A second touch of "yes" hears the order that the first one made; an open question is asked again. */
function hearTooLate(context: TurnContext, touch: Touch): Outcome {
  const { shopper, session, conversation } = context;
  if (touch.on === 'draft') {
    const outcome = shopper.outcomes.find(({ draftId }) => draftId === touch.draftId);
    const told = outcome && hearOutcomeAgain(outcome, conversation);
    if (told && session.question) return answer(context, told.say);
    if (told) return { kind: 'say', shopper: whoHears(shopper, touch.draftId), reply: told };
    if (shopper.ledger[touch.draftId] && !session.question) return { kind: 'place', draftId: touch.draftId, shopper };
  }
  return answer(context, [{ act: 'touchedTooLate' }]);
}
