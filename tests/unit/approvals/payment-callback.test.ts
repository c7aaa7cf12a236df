import { type CallbackWorld, receivePaymentCallback } from '../../../lambda/app/payment-callback.ts';
import type { DraftIn } from '../../../lambda/commerce/draft.ts';
import type { ApprovalState } from '../../../lambda/commerce/ports/payment.ts';
import type { StorePort } from '../../../lambda/commerce/ports/store.ts';
import { newShopper, type ShopperState, type Wish } from '../../../lambda/commerce/shopper.ts';
import { err, ok } from '../../../lambda/kernel/result.ts';
import { createMemoryStore } from '../../../lambda/store/memory.ts';
import { signatureOf } from '../../../simulator/sandbox-payment/webhook.ts';
import { createManualClock } from '../kernel-http/manual-clock.ts';

const NOW_MS = Date.UTC(2026, 10, 10, 15);
const SECRET = 'between-the-provider-and-us';
const ANN = 'account#ann';
const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' as const });

const DRAFT: DraftIn<'quoted'> = {
  id: 'd1',
  merchantId: 'acme',
  shopperKey: ANN,
  accountId: 'ann',
  source: 'cart',
  quote: {
    seller: 'Acme',
    lines: [{ sku: 'TV', name: 'Television', pack: { count: 1, unit: 'piece' }, quantity: 1, unitPrice: usd(20_000) }],
    delivery: { day: '2026-11-12', addressLabel: 'home', timeZone: 'America/New_York', cost: usd(0) },
    tax: usd(0),
    total: usd(20_000),
  },
  fingerprint: 'f',
  changes: [],
  cautions: [],
  payment: { linkId: 'l1', label: 'card ending in 4242' },
  locale: 'en-US',
  createdAtMs: NOW_MS,
  expiresAtMs: NOW_MS + 600_000,
  attempts: 0,
  state: 'quoted',
};

const WAITING: ShopperState = {
  ...newShopper,
  accountId: 'ann',
  cart: [{ id: 'c1', sku: 'TV', name: 'Television', quantity: 1, unitPrice: usd(20_000), pack: { count: 1, unit: 'piece' } }],
  openDraft: { ...DRAFT, paymentLabel: 'card ending in 4242', paymentLinkId: 'l1' },
};

/** Ann waits for the page on which her wish is approved; the provider says how that stands. */
async function open(wish: Wish, answer: ApprovalState | 'silent', over: (store: StorePort) => Partial<StorePort> = () => ({})) {
  const clock = createManualClock(NOW_MS);
  const store = createMemoryStore({ merchantId: 'acme', clock });
  await store.putDraft(DRAFT);
  const approval = { id: 'd1', wish, expiresAtMs: NOW_MS + 600_000 };
  await store.saveShopper(ANN, { version: 0, shopper: { ...WAITING, approval }, conversation: null });
  const world: CallbackWorld = {
    store: { ...store, ...over(store) },
    clock,
    secret: SECRET,
    payment: {
      readLink: async () => err({ kind: 'unanswered', why: 'unreachable' }),
      readApproval: async () => (answer === 'silent' ? err({ kind: 'unanswered', why: 'deadline' }) : ok(answer)),
    },
  };
  const callBack = (from: CallbackWorld = world) => {
    const body = JSON.stringify({ type: 'approval.updated', shopperRef: ANN, approvalId: 'd1' });
    return receivePaymentCallback(from, body, signatureOf(body, SECRET, NOW_MS));
  };
  return {
    clock,
    store,
    world,
    callBack,
    shopper: async () => (await store.loadShopper(ANN)).shopper,
    draft: async () => (await store.loadDraft('d1'))?.state,
  };
}

const ORDER: Wish = { kind: 'draft', draftId: 'd1' };
const REFUSED = { draftId: 'd1', kind: 'refused', refusal: { kind: 'notApproved' }, told: false, itemName: 'Television' };

describe('an approval that was replaced', () => {
  it('grants nothing of what is asked for since', async () => {
    const { callBack, store, shopper } = await open({ kind: 'buying' }, 'approved');
    const { version, shopper: before } = await store.loadShopper(ANN);
    const newer = { id: 'd2', wish: { kind: 'buying' }, expiresAtMs: NOW_MS + 600_000 } as const;
    await store.saveShopper(ANN, { version, shopper: { ...before, listOnly: true, approval: newer }, conversation: null });
    expect(await callBack()).toEqual({ status: 204 });
    expect(await shopper()).toMatchObject({ listOnly: true, approval: newer });
  });
});

describe('an approval that was declined', () => {
  it('withdraws the order that waited for it, leaves that to be told, and keeps the cart', async () => {
    const { callBack, shopper, draft } = await open(ORDER, 'declined');
    expect(await callBack()).toEqual({ status: 204 });
    const after = await shopper();
    expect(await draft()).toBe('withdrawn');
    expect([after.openDraft, after.approval, after.ledger]).toEqual([undefined, undefined, {}]);
    expect(after.outcomes).toMatchObject([{ ...REFUSED, total: usd(20_000) }]);
    expect(after.cart).toHaveLength(1);
  });

  it('is heard once, however often it is told', async () => {
    const { callBack, store } = await open(ORDER, 'declined');
    await callBack();
    const once = await store.loadShopper(ANN);
    expect(await callBack()).toEqual({ status: 204 });
    expect(await store.loadShopper(ANN)).toEqual(once);
  });

  it('leaves nothing that can be bought when it is cut off between its two writes', async () => {
    const { callBack, shopper, draft } = await open(ORDER, 'declined', () => ({ moveDraft: () => Promise.reject(new Error('killed')) }));
    await expect(callBack()).rejects.toThrow('killed');
    expect(await draft()).toBe('quoted');
    expect((await shopper()).openDraft).toBeUndefined();
    expect((await shopper()).outcomes).toMatchObject([REFUSED]);
  });

  it('gives way to a turn that wrote first, and looks again', async () => {
    let isFirst = true;
    const { callBack, shopper } = await open(ORDER, 'declined', (store) => ({
      saveShopper: async (key, item) => {
        if (isFirst) await store.saveShopper(key, { ...item, shopper: { ...(await store.loadShopper(key)).shopper, listOnly: true } });
        isFirst = false;
        return store.saveShopper(key, item);
      },
    }));
    await callBack();
    expect(await shopper()).toMatchObject({ listOnly: true, outcomes: [REFUSED] });
  });

  it('takes nothing back that the voice code has confirmed meanwhile', async () => {
    const { callBack, store, shopper, draft } = await open(ORDER, 'declined');
    const { version, shopper: before } = await store.loadShopper(ANN);
    const { approval: _granted, openDraft: _confirmed, ...granted } = before;
    await store.saveShopper(ANN, { version, shopper: granted, conversation: null });
    await store.moveDraft({ draftId: 'd1', from: 'quoted', to: 'confirmed' });
    expect(await callBack()).toEqual({ status: 204 });
    expect([await draft(), (await shopper()).outcomes]).toEqual(['confirmed', []]);
  });

  it('leaves a draft alone that is not the open one any more', async () => {
    const { callBack, shopper } = await open({ kind: 'draft', draftId: 'd0' }, 'declined');
    await callBack();
    expect(await shopper()).toMatchObject({ openDraft: { id: 'd1' }, outcomes: [] });
    expect((await shopper()).approval).toBeUndefined();
  });

  it.each<Wish>([{ kind: 'limit', period: 'month', limit: usd(900_000) }, { kind: 'buying' }, { kind: 'deletion' }])(
    'ends a wish of another kind and nothing else: $kind',
    async (wish) => {
      const { callBack, shopper, draft } = await open(wish, 'declined');
      await callBack();
      expect(await shopper()).toEqual(WAITING);
      expect(await draft()).toBe('quoted');
    },
  );
});

describe('an approval that was given', () => {
  it('confirms the draft and claims its amount, once', async () => {
    const { callBack, store, shopper, draft } = await open(ORDER, 'approved');
    expect(await callBack()).toEqual({ status: 204 });
    expect(await draft()).toBe('confirmed');
    expect((await shopper()).ledger).toMatchObject({ d1: { amountMinor: 20_000, state: 'reserved' } });
    const once = [await store.loadShopper(ANN), await store.loadDraft('d1')];
    expect(await callBack()).toEqual({ status: 204 });
    expect([await store.loadShopper(ANN), await store.loadDraft('d1')]).toEqual(once);
  });

  it('is taken up by the next callback when it is cut off between its two writes', async () => {
    const { callBack, world, store, draft } = await open(ORDER, 'approved', () => ({
      moveDraft: () => Promise.reject(new Error('killed')),
    }));
    await expect(callBack()).rejects.toThrow('killed');
    expect(await draft()).toBe('quoted');
    await callBack({ ...world, store });
    expect(await draft()).toBe('confirmed');
  });

  it('is too late after its time', async () => {
    const { callBack, clock, world, draft, shopper } = await open(ORDER, 'approved');
    clock.advance(600_000);
    const body = JSON.stringify({ type: 'approval.updated', shopperRef: ANN, approvalId: 'd1' });
    const signature = signatureOf(body, SECRET, clock.nowMs());
    expect(await receivePaymentCallback(world, body, signature)).toEqual({ status: 204 });
    expect([await draft(), (await shopper()).ledger]).toEqual(['quoted', {}]);
    expect(await callBack()).toEqual({ status: 401 });
  });
});

describe('an approval that nobody has decided', () => {
  it.each<[ApprovalState | 'silent', number]>([
    ['open', 204],
    ['expired', 204],
    ['unknown', 204],
    ['silent', 503],
  ])('changes nothing: %s is answered %d', async (answer, status) => {
    const { callBack, store } = await open(ORDER, answer);
    const before = [await store.loadShopper(ANN), await store.loadDraft('d1')];
    expect(await callBack()).toEqual({ status });
    expect([await store.loadShopper(ANN), await store.loadDraft('d1')]).toEqual(before);
  });
});
