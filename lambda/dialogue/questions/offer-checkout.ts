import { readCart } from '../cart-changes.ts';
import { checkout } from '../intents/checkout.ts';
import { answer, conclude } from '../say.ts';
import type { Answers } from './answers.ts';

/** "Do you want to check out?" */
export const offerCheckout: Answers<'offerCheckout'> = {
  yes: (context, _question, slots) => checkout(context, slots),
  tellMore: (context) => answer(context, [readCart(context)]),
  no: (context) => conclude(context, [{ act: 'allRight' }]),
};
