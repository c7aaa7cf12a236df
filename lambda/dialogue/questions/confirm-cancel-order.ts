import { conclude } from '../say.ts';
import type { Answers } from './answers.ts';

/** "Shall I cancel order 12345?" */
export const confirmCancelOrder: Answers<'confirmCancelOrder'> = {
  isWeighty: true,

  yes: (context, question) => ({
    kind: 'cancelOrder',
    shopper: context.shopper,
    draftId: question.draftId,
    orderNumber: question.orderNumber,
  }),
  no: (context) => conclude(context, [{ act: 'allRight' }]),
};
