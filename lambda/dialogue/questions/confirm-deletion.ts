import { requestApproval } from '../approval.ts';
import { conclude } from '../say.ts';
import type { Answers } from './answers.ts';

/** "Shall I delete your list, your cart and your settings?" */
export const confirmDeletion: Answers<'confirmDeletion'> = {
  isWeighty: true,

  yes: (context) => requestApproval(context, { kind: 'deletion' }),
  no: (context) => conclude(context, [{ act: 'allRight' }]),
};
