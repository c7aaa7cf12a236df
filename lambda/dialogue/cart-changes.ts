import { type CartLine, MAX_CART_LINES, MAX_QUANTITY } from '../commerce/cart.ts';
import type { Variant } from '../commerce/catalogue.ts';
import type { ShopperState } from '../commerce/shopper.ts';
import { multiplyMoney, sumMoney } from '../kernel/money.ts';
import type { Act } from './acts.ts';
import type { Topic } from './conversation.ts';
import { draftAsked } from './draft-asked.ts';
import type { Outcome, TurnContext } from './handler.ts';
import type { Visual } from './reply.ts';
import { rereadCart } from './reread-cart.ts';
import { answer, ask, conclude } from './say.ts';

const SPOKEN_LINES = 5;

/** Puts `quantity` more of a variant into the cart. */
export async function addToCart(context: TurnContext, variant: Variant, quantity: number): Promise<Outcome> {
  const { name, price, stock } = variant;
  if (stock.kind !== 'inStock') {
    const why = stock.kind === 'discontinued' ? 'discontinued' : 'outOfStock';
    return ask(context, [{ act: 'unavailable', name, why, available: 0 }], { question: 'offerList', item: name, quantity });
  }
  return putIntoCart(context, { ...variant, quantity, unitPrice: price });
}

/** Puts what is known to be had into the cart: `quantity` more of it. */
export async function putIntoCart(context: TurnContext, { sku, name, pack, quantity, unitPrice }: Omit<CartLine, 'id'>): Promise<Outcome> {
  const before = context.shopper.cart.find((line) => line.sku === sku);
  const total = (before?.quantity ?? 0) + quantity;
  if (total > MAX_QUANTITY) return settleCart(context, [{ act: 'quantityTooLarge', max: MAX_QUANTITY }]);
  if (!before && context.shopper.cart.length >= MAX_CART_LINES) return settleCart(context, [{ act: 'cartFull', max: MAX_CART_LINES }]);
  const line: CartLine = { id: before?.id ?? context.ids.next(), sku, name, pack, quantity: total, unitPrice };
  const cart = before ? context.shopper.cart.map((other) => (other === before ? line : other)) : [...context.shopper.cart, line];
  const added: Act = { act: 'addedToCart', name, pack, quantity, unitPrice };
  return settleCart(context, [added], { cart, topic: { sku, name, in: 'cart' } });
}

/** Takes a line out of the cart. */
export async function removeFromCart(context: TurnContext, sku: string): Promise<Outcome> {
  const line = context.shopper.cart.find((other) => other.sku === sku);
  if (!line) return settleCart(context, [{ act: 'cartEmpty' }]);
  const cart = context.shopper.cart.filter((other) => other !== line);
  return settleCart(context, [{ act: 'removedFromCart', name: line.name }], { cart, topic: { sku, name: line.name, in: 'catalogue' } });
}

/** Sets a line's quantity. */
export async function changeCartQuantity(context: TurnContext, sku: string, quantity: number): Promise<Outcome> {
  const line = context.shopper.cart.find((other) => other.sku === sku);
  if (!line) return settleCart(context, [{ act: 'nothingToChange' }]);
  const cart = context.shopper.cart.map((other) => (other === line ? { ...line, quantity } : other));
  const changed: Act = { act: 'cartQuantityChanged', name: line.name, quantity };
  return settleCart(context, [changed], { cart, topic: { sku, name: line.name, in: 'cart' } });
}

/**
 * Says a change of the cart; a question that asked for this very thing is done with, any other is asked again. An order for this cart that is
 * being asked about is read out anew.
 */
export async function settleCart(context: TurnContext, acts: readonly Act[], changed: Changed = {}): Promise<Outcome> {
  const { cart = context.shopper.cart, topic } = changed;
  const shopper = { ...context.shopper, ...changed.shopper, cart, cartTold: false };
  const open = draftAsked(context);
  const spokenOf = topic ? { topic } : {};
  if (open?.source === 'cart' && cart !== context.shopper.cart) {
    const outcome = await rereadCart({ ...context, shopper }, open, acts);
    return outcome.kind === 'say' ? { ...outcome, ...spokenOf } : outcome;
  }
  const extras = { shopper, ...(cart.length > 0 ? { visual: cartVisual(cart) } : {}), ...spokenOf };
  return context.session.question?.question === 'confirmDraft' ? answer(context, acts, extras) : conclude(context, acts, extras);
}

interface Changed {
  /** The cart after the change; absent: nothing changed. */
  readonly cart?: readonly CartLine[];
  /** What else of the shopper has changed. */
  readonly shopper?: Partial<ShopperState>;
  readonly topic?: Topic;
}

/** What is in the cart, for the ear. */
export function readCart(context: TurnContext): Act {
  const { cart } = context.shopper;
  const [first] = cart;
  if (!first) return { act: 'cartEmpty' };
  return {
    act: 'cartRead',
    lines: cart.slice(0, SPOKEN_LINES).map(({ name, pack, quantity }) => ({ name, pack, quantity })),
    more: Math.max(0, cart.length - SPOKEN_LINES),
    subtotal: sumMoney(
      cart.map((line) => multiplyMoney(line.unitPrice, line.quantity)),
      first.unitPrice.currency,
    ),
  };
}

/** The whole cart, for the eye. */
export function cartVisual(cart: readonly CartLine[]): Visual {
  return { kind: 'lines', what: 'cart', lines: cart.map(({ name, quantity, unitPrice }) => ({ name, quantity, unitPrice })), more: 0 };
}
