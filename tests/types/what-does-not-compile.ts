/**
 * Rules that the types carry, so that no test has to run for them: `npm run types` fails when one of the lines below a `@ts-expect-error`
 * compiles. Each stands next to its nearest right form, so that it is refused for the reason that is given and for no other.
 */
import type { Draft, DraftIn, PlacingDraft } from '../../lambda/commerce/draft.ts';
import type { Call } from '../../lambda/commerce/ports/call.ts';
import type { PaymentPort } from '../../lambda/commerce/ports/payment.ts';
import type { ShopPort } from '../../lambda/commerce/ports/shop.ts';
import type { StorePort } from '../../lambda/commerce/ports/store.ts';
import type { Act } from '../../lambda/dialogue/acts.ts';
import type { Outcome, TurnContext } from '../../lambda/dialogue/handler.ts';
import type { AskableIntent, Question } from '../../lambda/dialogue/question.ts';
import type { Reply } from '../../lambda/dialogue/reply.ts';
import { SaysoError } from '../../lambda/kernel/errors.ts';
import { compareMoney, type Money, money, multiplyMoney, sumMoney } from '../../lambda/kernel/money.ts';
import type { Result } from '../../lambda/kernel/result.ts';

declare const [context, shop, payment, store, call]: [TurnContext, ShopPort, PaymentPort, StorePort, Call];
declare const [quoted, placing, draft]: [DraftIn<'quoted'>, PlacingDraft, Draft];
declare const [whatNext, offerCheckout]: [Question & { question: 'whatNext' }, Question & { question: 'offerCheckout' }];

export function aReplyAsksOneThing(): readonly Reply[] {
  return [
    { say: [{ act: 'allRight' }], ask: whatNext },
    // @ts-expect-error two questions
    { say: [{ act: 'allRight' }], ask: [whatNext, offerCheckout] },
    { say: [], handOff: { kind: 'verifyPerson', token: 'a1' } },
    // @ts-expect-error a question, and the microphone handed to the platform
    { say: [], ask: whatNext, handOff: { kind: 'verifyPerson', token: 'a1' } },
    // @ts-expect-error an open microphone that nothing was asked for
    { say: [], ask: true },
    // @ts-expect-error a microphone by its own name
    { say: [], shouldEndSession: false },
  ];
}

export function anActIsNoSentence(): readonly Act[] {
  return [
    { act: 'cartEmpty' },
    // @ts-expect-error words instead of a meaning
    'Your cart is empty.',
    // @ts-expect-error a meaning that there is not
    { act: 'cartIsEmpty' },
    { act: 'notInCart', item: 'tea' },
    // @ts-expect-error a meaning without what it is about
    { act: 'notInCart' },
  ];
}

export function noSmallWordIsAskedAbout(): readonly AskableIntent[] {
  // @ts-expect-error "did you mean yes?"
  return ['ReorderIntent', 'AMAZON.YesIntent'];
}

export async function onlyAConfirmedDraftIsPlaced(): Promise<void> {
  await shop.placeOrder(placing, call);
  // @ts-expect-error nobody has said yes to it
  await shop.placeOrder(quoted, call);
  // @ts-expect-error it may be in any state
  await shop.placeOrder(draft, call);
  await store.putDraft(quoted);
  // @ts-expect-error a draft begins by being read out
  await store.putDraft(placing);
}

export async function aDraftKeepsToItsTable(): Promise<void> {
  await store.moveDraft({ draftId: 'd1', from: 'quoted', to: 'confirmed' });
  // @ts-expect-error without a yes
  await store.moveDraft({ draftId: 'd1', from: 'quoted', to: 'authorizing' });
  // @ts-expect-error unpaid
  await store.moveDraft({ draftId: 'd1', from: 'confirmed', to: 'placing' });
  // @ts-expect-error it has ended
  await store.moveDraft({ draftId: 'd1', from: 'expired', to: 'confirmed' });
}

export function whatIsPlacedIsPaid(): readonly string[] {
  // @ts-expect-error an order that is only quoted has no number
  return draft.state === 'placed' ? [draft.orderNumber, draft.paymentId] : [quoted.orderNumber];
}

export async function aHandlerBuysNothing(): Promise<void> {
  await context.shop.quote('ann', [], context.call);
  // @ts-expect-error orders are placed by a draft's steps
  await context.shop.placeOrder(placing, context.call);
  // @ts-expect-error and cancelled by them
  await context.shop.cancelOrder('ann', '1', context.call);
  // @ts-expect-error so is money taken
  await context.payment.authorize({ idempotencyKey: 'd1', linkId: 'l1', amount: money(100, 'USD') }, context.call);
  // @ts-expect-error the store is not its business
  await context.store.loadDraft('d1');
}

export function aDraftBeginsQuoted(): readonly Outcome[] {
  const said = { kind: 'say', shopper: context.shopper, reply: { say: [] } } as const;
  return [
    { ...said, begins: { kind: 'new', draft: quoted } },
    // @ts-expect-error confirmed before it was read out
    { ...said, begins: { kind: 'new', draft: placing } },
    { ...said, ends: { draftId: 'd1', as: 'withdrawn' } },
    // @ts-expect-error only steps confirm
    { ...said, ends: { draftId: 'd1', as: 'confirmed' } },
  ];
}

export async function moneyHasACurrency(): Promise<readonly Money[]> {
  await payment.authorize({ idempotencyKey: 'd1', linkId: 'l1', amount: money(100, 'USD') }, call);
  // @ts-expect-error a bare number
  await payment.authorize({ idempotencyKey: 'd1', linkId: 'l1', amount: 100 }, call);
  // @ts-expect-error a hundred of what?
  compareMoney(money(100, 'USD'), { amountMinor: 100 });
  // @ts-expect-error a sum of nothing has a currency too
  sumMoney([]);
  return [
    multiplyMoney(money(100, 'USD'), 2),
    // @ts-expect-error a bare number
    multiplyMoney(100, 2),
    // @ts-expect-error no currency of ISO 4217
    money(100, 'DOLLARS'),
    // @ts-expect-error without one
    money(100),
  ];
}

export function aFailureIsLookedAt(result: Result<string, { readonly kind: 'conflict' }>): string {
  // @ts-expect-error it may have failed
  const unseen = result.value;
  return result.ok ? result.value : `${unseen} ${result.error.kind}`;
}

export function anErrorHasACodeAndItsDetail(): readonly Error[] {
  return [
    new SaysoError('outside.unreachable', 'Nobody is there.', { target: 'the shop' }),
    // @ts-expect-error a code that nobody has declared
    new SaysoError('money.gone', 'It is gone.', {}),
    // @ts-expect-error the detail of another code
    new SaysoError('outside.unreachable', 'Nobody is there.', { amount: 1 }),
  ];
}
