import { checkout } from '../intents/checkout.ts';
import { conclude } from '../say.ts';
import type { Answers } from './answers.ts';

/** "Do you want to check out?" */
export const offerCheckout: Answers<'offerCheckout'> = {
  yes: (context, _question, slots) => checkout(context, slots),
  no: (context) => conclude(context, [{ act: 'allRight' }]),
};
