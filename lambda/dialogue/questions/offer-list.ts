import { addToList } from '../list-changes.ts';
import { quantityTrouble } from '../pick-product.ts';
import { answer, ask, conclude } from '../say.ts';
import type { Answers } from './answers.ts';

/** "Shall I put it on your list?" */
export const offerList: Answers<'offerList'> = {
  yes: (context, question) => addToList(context, question.item, question.quantity),
  no: (context) => conclude(context, [{ act: 'allRight' }]),
  quantity: (context, question, slots) => {
    const trouble = quantityTrouble(slots.quantity);
    if (trouble) return answer(context, [trouble]);
    return slots.quantity?.kind === 'count' && !slots.item ? ask(context, [], { ...question, quantity: slots.quantity.count }) : undefined;
  },
};
