import { byWords, offerChoice, quantityTrouble } from '../pick-product.ts';
import { reorderPicked } from '../pursue.ts';
import { answer, ask, conclude } from '../say.ts';
import type { Answers } from './answers.ts';

/** "You haven't bought it before; the shop has ... Shall I read out an order?" */
export const offerProduct: Answers<'offerProduct'> = {
  yes: (context, question) => reorderPicked(context, question.candidate, question.quantity, question.others),

  no: (context, question) =>
    conclude(context, [{ act: 'allRight' }], { topic: { sku: question.candidate.sku, name: question.candidate.name, in: 'catalogue' } }),

  choose: (context, question, slots) => {
    const { others, quantity } = question;
    // Only one was named: the first one is that one.
    if (slots.ordinal === 'first' && !slots.item) return reorderPicked(context, question.candidate, quantity, others);
    const picked = slots.item ? byWords(slots.item, others) : others.length === 1 ? others[0] : undefined;
    if (picked) return reorderPicked(context, picked, quantity);
    if (others.length > 1) return offerChoice(context, '', others, { kind: 'reorder', quantity });
    return answer(context, [{ act: 'nothingToChoose' }]);
  },

  quantity: (context, question, slots) => {
    const trouble = quantityTrouble(slots.quantity);
    if (trouble) return answer(context, [trouble]);
    return slots.quantity?.kind === 'count' ? ask(context, [], { ...question, quantity: slots.quantity.count }) : undefined;
  },
};
