import type { BackOfficePort } from '../../../lambda/commerce/ports/back-office.ts';
import type { LinkedIdentity } from '../../../lambda/commerce/ports/identity.ts';
import { gatherDemand } from '../../../lambda/commerce/use-cases/gather-demand.ts';
import type { Reply } from '../../../lambda/dialogue/reply.ts';
import { runTurn } from '../../../lambda/dialogue/run-turn.ts';
import type { TurnInput } from '../../../lambda/dialogue/turn.ts';
import { err, ok } from '../../../lambda/kernel/result.ts';
import type { MemoryTable } from '../../../lambda/store/memory.ts';
import { createMemoryDemand } from '../../../lambda/store/memory-demand.ts';
import { createTestClock, openTestWorld, startTestServers, TEST_MERCHANT_ID, type TestServers } from '../../world.ts';

let servers: TestServers;
beforeAll(async () => {
  servers = await startTestServers(createTestClock());
});
afterAll(() => servers.stop());

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' as const });
const SALES = {
  orders: 23,
  total: usd(81_240),
  best: [
    { name: 'Coffee pods', orders: 9, quantity: 14 },
    { name: 'Rare soap', orders: 1, quantity: 12 },
  ],
};
const OLIVE = { kind: 'linked', accountId: 'olive', role: 'merchant' } as const;
const intent = (name: string, item?: string): TurnInput => ({
  kind: 'intent',
  name,
  slots: item === undefined ? {} : { item: { value: item } },
});

function openShop(backOffice: Partial<BackOfficePort> = {}) {
  const table: MemoryTable = new Map();
  const { world } = openTestWorld(servers, { idPrefix: `s${Math.random()}`, table });
  const demand = createMemoryDemand({ merchantId: TEST_MERCHANT_ID, clock: servers.clock, table });
  const asked: unknown[] = [];
  const full: BackOfficePort = {
    readSales: async (accountId, day) => {
      asked.push([accountId, day]);
      return ok(SALES);
    },
    readWaitingOrders: async () => ok({ orders: 7, late: 2 }),
    listLowStock: async () => ok([1, 2, 3, 4, 5].map((left) => ({ name: `Thing ${left}`, available: left }))),
    ...backOffice,
  };
  let turns = 0;
  const say = (input: TurnInput, identity: LinkedIdentity | { readonly kind: 'unlinked' } = OLIVE, user = 'counter') => {
    turns += 1;
    return runTurn(
      { ...world, identity: { identify: async () => identity }, staffRoom: { backOffice: full, demand } },
      {
        id: `t${turns}`,
        channel: 'alexa',
        merchantId: TEST_MERCHANT_ID,
        locale: 'en-US',
        caller: { channel: 'alexa', id: user, addressId: user },
        sessionId: `s-${user}`,
        isNewSession: false,
        input,
        capabilities: { screen: false, links: true, voiceCode: true, productHints: false },
        receivedAtMs: servers.clock.nowMs(),
        deadlineAtMs: servers.clock.nowMs() + 4_500,
      },
    );
  };
  return { say, asked, demand, world };
}

const said = (reply: Reply | undefined) => reply?.say;

describe('those who look after the shop', () => {
  it("hear of the day's sales, and of no product that could be one person's", async () => {
    const { say, asked } = openShop();
    expect(said(await say(intent('SalesIntent')))).toEqual([{ act: 'salesTold', orders: 23, total: usd(81_240), best: ['Coffee pods'] }]);
    expect(asked).toEqual([['olive', '2026-11-10']]);
  });

  it("hear no sum of so few orders that it could be one person's", async () => {
    const { say } = openShop({ readSales: async () => ok({ ...SALES, orders: 2 }) });
    expect(said(await say(intent('SalesIntent')))).toEqual([{ act: 'salesTold', orders: 2, best: [] }]);
  });

  it('hear what waits and what runs low', async () => {
    const { say } = openShop();
    expect(said(await say(intent('WaitingOrdersIntent')))).toEqual([{ act: 'waitingOrdersTold', orders: 7, late: 2 }]);
    expect(said(await say(intent('LowStockIntent')))).toMatchObject([{ act: 'lowStockTold', products: [{}, {}, {}], more: 2 }]);
  });

  it('hear what three people or more asked for in vain', async () => {
    const { say, demand, world } = openShop();
    for (const shopper of ['ann', 'bob', 'cat']) {
      const asked = await say(intent('ReorderIntent', 'left handed teapot'), { kind: 'linked', accountId: shopper }, shopper);
      expect(asked?.ask?.question).toBe('offerList');
    }
    await say(intent('SearchProductIntent', 'my private thing'), { kind: 'linked', accountId: 'ann' }, 'ann');
    expect(said(await say(intent('MissedDemandIntent')))).toEqual([{ act: 'missedDemandTold', wishes: [] }]);
    await gatherDemand({ ...world, demand });
    expect(said(await say(intent('MissedDemandIntent')))).toEqual([
      { act: 'missedDemandTold', wishes: [{ words: 'left handed teapot', shoppers: 3 }] },
    ]);
  });

  it.each([
    ['notAllowed', 'staffOnly'],
    ['notOffered', 'backOfficeNotOffered'],
  ] as const)('hear why when the shop says %s', async (kind, act) => {
    const { say } = openShop({ readSales: async () => err({ kind }) });
    expect(said(await say(intent('SalesIntent')))).toEqual([{ act }]);
  });

  it('do not buy in that role, nor see what a shopper has', async () => {
    const { say } = openShop();
    for (const name of [
      'ReorderIntent',
      'CheckoutIntent',
      'ViewCartIntent',
      'OrderStatusIntent',
      'SetUpPaymentIntent',
      'CancelOrderIntent',
    ]) {
      expect([name, said(await say(intent(name, name === 'ReorderIntent' ? 'toothbrush heads' : undefined)))]).toEqual([
        name,
        [{ act: 'shoppersOnly' }],
      ]);
    }
  });
});

describe('everybody else', () => {
  it.each<[string, LinkedIdentity | { readonly kind: 'unlinked' }]>([
    ['a shopper', { kind: 'linked', accountId: 'ann' }],
    ['a shopper with the same account', { kind: 'linked', accountId: 'olive', role: 'shopper' }],
    ['somebody who has not linked', { kind: 'unlinked' }],
  ])('hears nothing of it: %s', async (_who, identity) => {
    const { say, asked } = openShop();
    for (const name of ['SalesIntent', 'WaitingOrdersIntent', 'LowStockIntent', 'MissedDemandIntent']) {
      expect(said(await say(intent(name), identity))).toEqual([{ act: 'staffOnly' }]);
    }
    expect(asked).toEqual([]);
  });
});
