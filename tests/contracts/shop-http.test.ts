import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { systemClock } from '../../lambda/kernel/clock.ts';
import { createIntrospection } from '../../lambda/shops/http-identity.ts';
import { createHttpShop } from '../../lambda/shops/http-shop.ts';
import { type DemoShop, type ShopFaults, startDemoShop } from '../../simulator/demo-shop/server.ts';
import { createManualClock } from '../unit/kernel-http/manual-clock.ts';
import { describeShopContract, good, placingDraft, type ShopUnderTest } from './shop.contract.ts';

const NOW_MS = Date.UTC(2026, 10, 3, 15, 0, 0);
const DESCRIPTION = { seller: 'Corner Pantry', currency: 'USD', timeZone: 'America/New_York' } as const;
const TOOTHBRUSH_HEADS = { sku: 'BRUSH-SOFT-4', quantity: 1 };

async function startShop(options: { readonly folder?: string } = {}): Promise<ShopUnderTest & { readonly server: DemoShop }> {
  const clock = createManualClock(NOW_MS);
  let faults: ShopFaults = {};
  const server = await startDemoShop({ ...options, clock, faults: () => faults, apiKey: 'key-1' });
  const shop = createHttpShop({ baseUrl: server.baseUrl, apiKey: 'key-1', clock, description: DESCRIPTION });
  const accountId = 'ann';
  good(await shop.listOrders(accountId, { openOnly: false, limit: 1 }, { deadlineAtMs: NOW_MS + 2000, locale: 'en-US' }));
  return {
    server,
    shop,
    clock,
    accountId,
    boughtSku: TOOTHBRUSH_HEADS.sku,
    boughtWords: 'toothbrush heads',
    outOfStockSku: 'TISSUE-8',
    discontinuedSku: 'GLASS-OLD-2',
    trouble: (next) => {
      faults = next;
    },
    inspect: () => server.readOrders(accountId),
    stop: () => server.stop(),
  };
}

describeShopContract('the HTTP shop', () => startShop());

describe('the HTTP shop', () => {
  /** What a test leaves behind, also when it fails. */
  let leftovers: (() => Promise<void> | void)[] = [];
  const start = async (options?: { readonly folder: string }) => {
    const under = await startShop(options);
    leftovers.push(() => under.stop());
    return under;
  };
  const newFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'sayso-shop-'));
    leftovers.push(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  };
  afterEach(async () => {
    for (const tidy of leftovers.reverse()) await tidy();
    leftovers = [];
  });

  const read = (nowMs = NOW_MS) => ({ deadlineAtMs: nowMs + 2000, locale: 'en-US' });
  const place = async ({ shop, accountId }: ShopUnderTest, key: string) => {
    const quote = good(await shop.quote(accountId, [TOOTHBRUSH_HEADS], read()));
    return shop.placeOrder(placingDraft(key, accountId, quote, NOW_MS), read());
  };

  it('knows nothing without the key', async () => {
    const under = await start();
    const stranger = createHttpShop({ baseUrl: under.server.baseUrl, clock: under.clock, description: DESCRIPTION });
    const answer = await stranger.listOrders('ann', { openOnly: false, limit: 1 }, read());
    expect(answer).toMatchObject({ ok: false, error: { kind: 'unanswered', why: 'badAnswer' } });
  });

  it('keeps everything over a restart, and numbers go on', async () => {
    const folder = newFolder();
    const first = await start({ folder });
    const placed = good(await place(first, 'd1'));
    const cancelled = good(await place(first, 'd2'));
    good(await first.shop.cancelOrder('ann', cancelled.orderNumber, read()));
    good(await first.shop.closeOrderKey('d3', read()));
    const before = first.inspect();
    await first.stop();

    const second = await start({ folder });
    expect(second.inspect()).toEqual(before);
    expect(good(await place(second, 'd1'))).toEqual(placed);
    expect(await place(second, 'd3')).toEqual({ ok: false, error: { kind: 'keyClosed' } });
    const next = good(await place(second, 'd4'));
    expect(before.map(({ number }) => number)).not.toContain(next.orderNumber);
    expect(Number(next.orderNumber)).toBeGreaterThan(Number(cancelled.orderNumber));
    expect(good(await second.shop.findVariants([TOOTHBRUSH_HEADS.sku], read()))[0]?.stock).toEqual({
      kind: 'inStock',
      available: 49_998,
    });
  });

  it('overlooks a last line that was cut short', async () => {
    const folder = newFolder();
    const first = await start({ folder });
    const placed = good(await place(first, 'd1'));
    await first.stop();
    appendFileSync(join(folder, 'shop.jsonl'), '{"orders":{"99999":{"number":"99');

    const second = await start({ folder });
    expect(second.inspect()[0]?.number).toBe(placed.orderNumber);
    good(await place(second, 'd2'));
    await second.stop();
    for (const line of readFileSync(join(folder, 'shop.jsonl'), 'utf8').trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  });

  it('loses nothing that it answered when it is killed', async () => {
    const folder = newFolder();
    const child = spawn(process.execPath, ['--import', 'tsx', 'tests/contracts/shop-child.ts', folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [baseUrl] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    const shop = createHttpShop({ baseUrl, clock: systemClock, description: DESCRIPTION });
    const call = () => ({ deadlineAtMs: Date.now() + 5000, locale: 'en-US' });
    const quote = good(await shop.quote('ann', [TOOTHBRUSH_HEADS], call()));
    const answered = new Map<string, string>();
    const customers = Array.from({ length: 4 }, async (_, customer) => {
      for (let order = 0; order < 1000; order += 1) {
        const key = `c${customer}o${order}`;
        const placed = await shop.placeOrder(placingDraft(key, 'ann', quote, Date.now()), call());
        if (!placed.ok) return;
        answered.set(key, placed.value.orderNumber);
        if (answered.size === 60) child.kill('SIGKILL');
      }
    });
    await Promise.all(customers);

    const server = await startDemoShop({ folder, clock: systemClock, faults: () => ({}) });
    leftovers.push(() => server.stop());
    const kept = new Map(
      server.readOrders('ann').flatMap(({ draftId, number }) => (draftId === undefined ? [] : [[draftId, number] as const])),
    );
    expect(answered.size).toBeGreaterThanOrEqual(60);
    for (const [key, number] of answered) expect([key, kept.get(key)]).toEqual([key, number]);
    expect(new Set(kept.values()).size).toBe(kept.size);
  });

  it('links whose token is active, and nobody else', async () => {
    const clock = createManualClock(NOW_MS);
    const owners: Readonly<Record<string, { sub: string; givenName?: string }>> = {
      'token-1': { sub: 'ann', givenName: 'Ann' },
      'token-2': { sub: 'bob' },
    };
    const server = await startDemoShop({
      clock,
      faults: () => ({ delayMs: 60_000, fail: 'before' }),
      apiKey: 'key-1',
      tokens: (token) => owners[token],
    });
    leftovers.push(() => server.stop());
    const identity = createIntrospection({ url: server.introspectionUrl, apiKey: 'key-1', clock });
    const stranger = createIntrospection({ url: server.introspectionUrl, apiKey: 'key-2', clock });
    const caller = (accessToken?: string) => ({ channel: 'alexa', id: 'u1', addressId: 'u1', accessToken }) as const;
    expect(await identity.identify(caller('token-1'))).toEqual({ kind: 'linked', accountId: 'ann', firstName: 'Ann' });
    expect(await identity.identify(caller('token-2'))).toEqual({ kind: 'linked', accountId: 'bob' });
    for (const token of [undefined, '', 'token-3']) expect(await identity.identify(caller(token))).toEqual({ kind: 'unlinked' });
    expect(await stranger.identify(caller('token-1'))).toEqual({ kind: 'unlinked' });
    await server.stop();

    const gone = identity.identify(caller('token-1'));
    for (const waitMs of [50, 200]) {
      await clock.untilAsleepFor(waitMs);
      clock.advance(waitMs);
    }
    expect(await gone).toEqual({ kind: 'unlinked' });
  });

  it('is as quick with a history of a hundred thousand orders', async () => {
    const under = await start();
    const timeMs = async (account: string): Promise<number> => {
      const startedMs = performance.now();
      for (let round = 0; round < 30; round += 1) {
        good(await under.shop.findPurchases(account, 'water filter', 20, read()));
        good(await under.shop.listOrders(account, { openOnly: true, limit: 4 }, read()));
        good(await under.shop.findOrder(account, '10007', read()));
      }
      return performance.now() - startedMs;
    };
    under.server.seedOrders('long', 100_000);
    const oldest = good(await under.shop.findOrder('long', '10150', read()));
    expect(oldest?.placedAtMs).toBeLessThan(NOW_MS - 10 * 365 * 24 * 3600 * 1000);
    await timeMs('ann');
    const shortMs = await timeMs('ann');
    expect(await timeMs('long')).toBeLessThan(shortMs * 3 + 100);
  });
});
