import { createHttpBackOffice } from '../../lambda/shops/http-back-office.ts';
import { createHttpShop } from '../../lambda/shops/http-shop.ts';
import { startDemoShop } from '../../simulator/demo-shop/server.ts';
import { type ApiAnswer, startLocalApi } from '../../simulator/local-api.ts';
import { createManualClock } from '../unit/kernel-http/manual-clock.ts';
import { describeBackOfficeContract } from './back-office.contract.ts';
import { good, placingDraft } from './shop.contract.ts';

/** Half past three in the afternoon, in the shop's zone. */
const NOW_MS = Date.UTC(2026, 10, 3, 20, 30);

describeBackOfficeContract('the HTTP back office', async () => {
  const clock = createManualClock(NOW_MS);
  const server = await startDemoShop({ clock, faults: () => ({}), apiKey: 'key-1' });
  const connection = { baseUrl: server.baseUrl, apiKey: 'key-1', clock };
  const shop = createHttpShop({ ...connection, description: { seller: 'Corner Pantry', currency: 'USD', timeZone: 'America/New_York' } });
  const call = () => ({ deadlineAtMs: clock.nowMs() + 2_000, locale: 'en-US' });
  return {
    backOffice: createHttpBackOffice(connection),
    staffId: 'owner@example.com',
    shopperId: 'ann',
    day: '2026-11-03',
    futureDay: '2026-11-04',
    call,
    order: async () => {
      const quote = good(await shop.quote('ann', [{ sku: 'BRUSH-SOFT-4', quantity: 1 }], call()));
      good(await shop.placeOrder(placingDraft('key-of-one-more', 'ann', quote, clock.nowMs()), call()));
    },
    stop: () => server.stop(),
  };
});

describe('the HTTP back office', () => {
  const ask = async (answer: ApiAnswer) => {
    const clock = createManualClock(NOW_MS);
    const api = await startLocalApi({ port: 0, clock, answer: () => answer, faultsOf: () => ({}), changesSoFar: () => 0 });
    const backOffice = createHttpBackOffice({ baseUrl: api.baseUrl, clock });
    const call = { deadlineAtMs: NOW_MS + 2_000, locale: 'en-US' };
    try {
      return [
        await backOffice.readSales('owner', '2026-11-03', call),
        await backOffice.readWaitingOrders('owner', call),
        await backOffice.listLowStock('owner', 3, call),
      ].map((told) => (told.ok ? told.value : told.error.kind));
    } finally {
      await api.stop();
    }
  };

  it('knows a shop that has none', async () => {
    expect(await ask({ status: 404, json: {} })).toEqual(['notOffered', 'notOffered', 'notOffered']);
  });

  it.each([
    ['nonsense', { status: 200, json: { orders: -1, total: 12, products: 'many', late: 3 } }],
    ['more late than waiting', { status: 200, json: { orders: 1, late: 2 } }],
    ['another status', { status: 418, json: {} }],
  ])('believes no %s', async (_what, answer) => {
    expect(await ask(answer)).toEqual(['unanswered', 'unanswered', 'unanswered']);
  });
});
