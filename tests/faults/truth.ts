import type { Draft } from '../../lambda/commerce/draft.ts';
import type { Act } from '../../lambda/dialogue/acts.ts';
import type { FakePayment } from './fake-payment.ts';
import type { FakeOrder, OrderBook } from './fake-shop.ts';
import type { Heard, Talk } from './talk.ts';

/** What the household was told about one draft. `cancelled` names an order that was, and is no more. */
export type Claim = 'ordered' | 'nothing' | 'cancelled' | 'person';

const NOTHING_IS_ORDERED: ReadonlySet<Act['act']> = new Set(['orderRefused', 'draftWithdrawn', 'draftExpired']);

interface DraftClaim {
  readonly draftId: string;
  readonly claim: Claim;
}

/** What one reply claims of drafts, in the order in which it is said. */
function claimsIn(shop: OrderBook, { reply, aboutDraftId, toldLate }: Heard): readonly DraftClaim[] {
  const late = [...toldLate];
  return reply.say.flatMap((act): readonly DraftClaim[] => {
    const byNumber = 'orderNumber' in act ? orderNumbered(shop, act.orderNumber)?.key : undefined;
    if (act.act === 'lateOrderRefused' || act.act === 'lateOrderNeedsPerson') {
      const draftId = late.shift();
      return draftId === undefined ? [] : [{ draftId, claim: act.act === 'lateOrderRefused' ? 'nothing' : 'person' }];
    }
    if (act.act.startsWith('late')) late.shift();
    if (act.act === 'orderPlaced' || act.act === 'lateOrderPlaced')
      return [{ draftId: byNumber ?? `no order ${act.orderNumber}`, claim: 'ordered' }];
    if (act.act === 'alreadyOrdered' && byNumber) return [{ draftId: byNumber, claim: 'ordered' }];
    if (act.act === 'cancelTooLate' || act.act === 'lateTooLateToCancel') return byNumber ? [{ draftId: byNumber, claim: 'ordered' }] : [];
    if (act.act === 'orderCancelled' || act.act === 'lateOrderCancelled')
      return [{ draftId: byNumber ?? `no order ${act.orderNumber}`, claim: 'cancelled' }];
    return NOTHING_IS_ORDERED.has(act.act) && aboutDraftId !== undefined ? [{ draftId: aboutDraftId, claim: 'nothing' }] : [];
  });
}

function orderNumbered(shop: OrderBook, number: string): Readonly<FakeOrder> | undefined {
  return [...shop.keys.values()].find((order) => order?.number === number);
}

function liveOrder(shop: OrderBook, draftId: string): Readonly<FakeOrder> | undefined {
  const order = shop.keys.get(draftId);
  return order && !order.isCancelled ? order : undefined;
}

function isHeld(payment: Readonly<FakePayment> | undefined): boolean {
  return payment?.status === 'authorized' || payment?.status === 'captured';
}

/**
 * What is false in a reply at the moment in which it is heard. "It is ordered" needs an order that was there (what the shop or the
 * provider takes back later is told later); "nothing is ordered" and "it is cancelled" need that nothing is, now and for good.
 */
export function findLies(shop: OrderBook, heard: Heard): readonly string[] {
  return claimsIn(shop, heard).flatMap(({ draftId, claim }) => {
    if (claim === 'ordered') return shop.keys.get(draftId) ? [] : [`"ordered" was said of ${draftId}, and there is no order`];
    const live = liveOrder(shop, draftId);
    return live && claim !== 'person' ? [`"${claim}" was said of ${draftId}, and order ${live.number} is there`] : [];
  });
}

/** All that is wrong once everything has come to rest. Empty is the promise kept. */
export async function findBrokenPromises(household: Talk): Promise<readonly string[]> {
  const drafts = await household.readDrafts();
  const perDraft = await Promise.all(drafts.map((draft) => checkDraft(household, draft)));
  return [
    ...household.bugs,
    ...household.heard.flatMap((heard) => (heard.isAgain ? [] : findLies(household.shop, heard))),
    ...perDraft.flat(),
    ...(await checkShopper(household)),
    ...checkCart(household, drafts),
  ];
}

async function checkDraft(household: Talk, draft: Draft): Promise<readonly string[]> {
  const draftId = draft.id;
  const order = liveOrder(household.shop, draftId);
  const payment = household.payment.keys.get(draftId);
  const wrong: string[] = [];
  const expectThat = (isTrue: boolean, what: string): void => void (isTrue || wrong.push(`${draftId} (${draft.state}): ${what}`));
  const told = household.heard.filter(({ isAgain }) => !isAgain);
  const claims = claimsAbout(household, draftId, [...told, ...(await household.readUnheard())]);
  const isForgotten = claims.length === 0 && household.mayBeForgotten(draftId);
  const { ledger } = await household.readShopper();
  expectThat(draft.state !== 'attention', 'a person must look');
  if (order) {
    const totalMinor = order.total.amountMinor;
    expectThat(household.yesTo.has(draftId), 'ordered without a say-so');
    expectThat(payment?.status === 'captured', `ordered, and the payment is ${payment?.status}`);
    expectThat(payment?.amount.amountMinor === totalMinor, 'another amount was charged than ordered');
    expectThat(totalMinor === household.said.get(draftId), 'another amount was charged than said');
    expectThat(ledger[draftId]?.state === 'spent', `the ledger says ${ledger[draftId]?.state}`);
    expectThat(claims.at(-1) === 'ordered' || isForgotten, `ordered, and the last word was "${claims.at(-1)}"`);
  } else {
    expectThat(!isHeld(payment), `nothing is ordered, and the payment is ${payment?.status}`);
    expectThat(ledger[draftId] === undefined, `nothing is ordered, and the ledger says ${ledger[draftId]?.state}`);
    // An answer that nobody fetched may be older than the word that it is cancelled.
    const heardCancelled = claimsAbout(household, draftId, told).at(-1) === 'cancelled';
    expectThat(heardCancelled || claims.at(-1) !== 'ordered', 'nothing is ordered, and the last word was "ordered"');
    expectThat(NEVER_CONFIRMED.has(draft.state) || claims.length > 0 || isForgotten, 'nothing came of a "yes", and nobody was told');
  }
  return wrong;
}

function claimsAbout(household: Talk, draftId: string, heard: readonly Heard[]): readonly Claim[] {
  return heard.flatMap((one) => claimsIn(household.shop, one)).flatMap((claim) => (claim.draftId === draftId ? claim.claim : []));
}

const NEVER_CONFIRMED: ReadonlySet<Draft['state']> = new Set(['quoted', 'withdrawn', 'superseded', 'expired']);

async function checkShopper(household: Talk): Promise<readonly string[]> {
  const { ledger, outcomes, openDraft } = await household.readShopper();
  const unfinished = await household.store.listDueDrafts(Number.MAX_SAFE_INTEGER, 100);
  const reserved = Object.entries(ledger).filter(([, entry]) => entry.state === 'reserved');
  const untold = outcomes.filter(({ told }) => !told);
  return [
    ...unfinished.map((draftId) => `${draftId} is left unfinished`),
    ...reserved.map(([draftId]) => `${draftId} is still reserved in the ledger`),
    ...untold.map(({ draftId, kind }) => `${draftId}: "${kind}" was never told`),
    ...(openDraft && openDraft.expiresAtMs > household.clock.nowMs() ? [`${openDraft.id} is still open`] : []),
  ];
}

/** What was ordered from the cart left it once, and nothing else did (nobody here takes anything out). */
function checkCart(household: Talk, drafts: readonly Draft[]): readonly string[] {
  const fromCart = drafts.filter((draft) => draft.source === 'cart' && household.shop.keys.get(draft.id));
  const ordered = fromCart.filter((draft) => liveOrder(household.shop, draft.id)).map(({ quote }) => piecesOf(quote));
  const left = household.leftCart.filter((pieces) => !takeOne(ordered, pieces));
  const takenBack = fromCart.filter((draft) => !liveOrder(household.shop, draft.id)).map(({ quote }) => piecesOf(quote));
  return [
    ...ordered.map((pieces) => `${pieces} ordered pieces never left the cart`),
    ...left.flatMap((pieces) => (takeOne(takenBack, pieces) ? [] : `${pieces} pieces left the cart, and were not ordered`)),
  ];
}

function piecesOf({ lines }: Draft['quote']): number {
  return lines.reduce((sum, line) => sum + line.quantity, 0);
}

function takeOne(amounts: number[], amount: number): boolean {
  const index = amounts.indexOf(amount);
  if (index >= 0) amounts.splice(index, 1);
  return index >= 0;
}
