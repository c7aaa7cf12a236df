import type { Outcome, TurnContext } from '../handler.ts';
import { INTENT_HANDLERS } from '../intents/index.ts';
import type { HalfHeard } from '../question.ts';
import { answer, conclude } from '../say.ts';
import { parseSlots } from '../slots.ts';
import type { Answers } from './answers.ts';

/** "Did you mean to ..., or to ...?" */
export const didYouMean: Answers<'didYouMean'> = {
  yes: (context, question) => {
    const [only] = question.wishes;
    return only && question.wishes.length === 1 ? grant(context, only) : answer(context, []);
  },
  no: (context) => conclude(context, [{ act: 'allRight' }]),
  choose: (context, question, slots) => {
    const picked = slots.ordinal === 'first' ? question.wishes[0] : slots.ordinal ? question.wishes[1] : undefined;
    return picked ? grant(context, picked) : undefined;
  },
};

function grant(context: TurnContext, wish: HalfHeard): Promise<Outcome> | Outcome {
  const { question: _answered, ...session } = context.session;
  const input = { kind: 'intent', name: wish.intent, slots: wish.slots } as const;
  const slots = parseSlots(input, context.turn.locale, context.shop.describe().currency);
  return INTENT_HANDLERS[wish.intent]({ ...context, heard: input, session }, slots);
}
