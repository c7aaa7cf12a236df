import type { Act } from '../acts.ts';
import { cartVisual } from '../cart-changes.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { ask } from '../say.ts';

/** "Open ...". What waits in the cart from an earlier session is said once, and can be bought with a "yes". */
export async function launch(context: TurnContext): Promise<Outcome> {
  const { identity, shopper } = context;
  const welcome: Act = { act: 'welcome', ...(identity.kind === 'linked' && identity.firstName ? { firstName: identity.firstName } : {}) };
  const waiting = shopper.cartTold ? 0 : shopper.cart.length;
  const outcome =
    waiting > 0
      ? ask(
          context,
          [welcome, { act: 'cartWaiting', count: waiting }],
          { question: 'offerCheckout' },
          { visual: cartVisual(shopper.cart), shopper: { ...shopper, cartTold: true } },
        )
      : ask(context, [welcome], { question: 'whatNext' });
  if (outcome.kind !== 'say') return outcome;
  return { ...outcome, opensTalk: true };
}
