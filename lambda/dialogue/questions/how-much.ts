import { setLimit } from '../intents/set-limit.ts';
import { conclude } from '../say.ts';
import { asAmount } from '../slots.ts';
import type { Answers } from './answers.ts';

/** "How much may be spent?" A bare amount is the answer. */
export const howMuch: Answers<'howMuch'> = {
  no: (context) => conclude(context, [{ act: 'allRight' }]),
  quantity: (context, question, slots) => {
    if (slots.quantity?.kind !== 'count') return undefined;
    return setLimit(context, { period: question.period, amount: { kind: 'amount', units: slots.quantity.count, isOtherCurrency: false } });
  },
  words: (context, question, utterance) => {
    const amount = asAmount({ value: utterance }, context.turn.locale, context.shop.describe().currency);
    return amount?.kind === 'amount' ? setLimit(context, { period: question.period, amount }) : undefined;
  },
};
