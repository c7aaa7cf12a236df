import { addToList } from '../list-changes.ts';
import { conclude } from '../say.ts';
import type { Answers } from './answers.ts';

/** "Shall I put it on your list?" */
export const offerList: Answers<'offerList'> = {
  yes: (context, question) => addToList(context, question.item, question.quantity),
  no: (context) => conclude(context, [{ act: 'allRight' }]),
};
