import { createServer, type Server } from 'node:http';
import { createHttpContacts } from '../../../lambda/shops/http-contacts.ts';
import { startDemoShop } from '../../../simulator/demo-shop/server.ts';
import { listen } from '../../../simulator/listen.ts';
import { createManualClock } from '../kernel-http/manual-clock.ts';

const NOW_MS = Date.UTC(2026, 10, 3, 15, 0, 0);
const call = { deadlineAtMs: NOW_MS + 2_000 };

describe('where a shopper is written to', () => {
  let answer: { readonly status: number; readonly json: unknown };
  let asked: (string | undefined)[];
  let server: Server;
  let port: number;

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url);
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.json));
    });
    port = await listen(server);
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  const findEmail = (json: unknown, status = 200) => {
    answer = { status, json };
    asked = [];
    const baseUrl = `http://127.0.0.1:${port}`;
    return createHttpContacts({ baseUrl, clock: createManualClock(NOW_MS) }).findEmail('ann & co', call);
  };

  it('is what the shop says now', async () => {
    expect(await findEmail({ email: ' ann@example.com ', name: 'Ann' })).toEqual({ ok: true, value: 'ann@example.com' });
    expect(asked).toEqual(['/contact?account=ann+%26+co']);
  });

  it.each([
    ['an account that the shop does not know', { error: { kind: 'unknownAccount' } }, 404],
    ['a shop that does not tell', { error: { kind: 'unknownPath' } }, 404],
    ['no address', { email: '' }, 200],
    ['two addresses', { email: 'ann@example.com, bob@example.com' }, 200],
    ['a header', { email: 'ann@example.com\r\nBcc: everybody@example.com' }, 200],
    ['an endless address', { email: `${'a'.repeat(300)}@example.com` }, 200],
  ])('is nowhere for %s', async (_what, json, status) => {
    expect(await findEmail(json, status)).toEqual({ ok: true, value: undefined });
  });

  it.each([
    ['a refusal', { error: { kind: 'unauthorized' } }, 401],
    ['an answer of another form', { mail: 'ann@example.com' }, 200],
    ['a failure', {}, 500],
  ])('is not known after %s', async (_what, json, status) => {
    expect(await findEmail(json, status)).toMatchObject({ ok: false, error: { kind: 'unanswered', why: 'badAnswer' } });
  });

  it('is nobody in the demonstration shop, and creates nobody there', async () => {
    const clock = createManualClock(NOW_MS);
    const shop = await startDemoShop({ clock, faults: () => ({}) });
    try {
      const contacts = createHttpContacts({ baseUrl: shop.baseUrl, clock });
      expect(await contacts.findEmail('ann', call)).toEqual({ ok: true, value: undefined });
      expect(shop.readOrders('ann')).toEqual([]);
      shop.seedOrders('ann', 0);
      shop.seedOrders('bob', 0);
      const [ann, bob] = [await contacts.findEmail('ann', call), await contacts.findEmail('bob', call)];
      expect(ann).toEqual({ ok: true, value: expect.stringMatching(/^shopper-[0-9a-f]{12}@example\.com$/) });
      expect(bob).not.toEqual(ann);
    } finally {
      await shop.stop();
    }
  });
});
