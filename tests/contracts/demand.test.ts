import type { DemandPort } from '../../lambda/commerce/ports/demand.ts';
import type { StorePort } from '../../lambda/commerce/ports/store.ts';
import { type Miss, newShopper } from '../../lambda/commerce/shopper.ts';
import { gatherDemand } from '../../lambda/commerce/use-cases/gather-demand.ts';
import { createDynamoDemand } from '../../lambda/store/demand.ts';
import { createMemoryStore } from '../../lambda/store/memory.ts';
import { createMemoryDemand } from '../../lambda/store/memory-demand.ts';
import type { Item } from '../../lambda/store/table.ts';
import { connect, eachStoreEngine, type RunningEngine, TEST_TABLE } from '../engines.ts';
import { createTestClock, START_MS } from '../world.ts';

const MONTH = '2026-11';

describe.each(eachStoreEngine())('what shoppers ask for in vain, in $name', ({ start }) => {
  const clock = createTestClock();
  let engine: RunningEngine;
  let table: Map<string, Item>;
  let merchants = 0;
  let store: StorePort;
  let demand: DemandPort;

  beforeAll(async () => {
    engine = await start();
    table = new Map();
  }, 30_000);
  afterAll(() => engine.stop());

  const openDemand = (merchantId: string): DemandPort =>
    engine.endpoint === undefined
      ? createMemoryDemand({ merchantId, clock, table })
      : createDynamoDemand({ merchantId, clock, client: connect(engine.endpoint), tableName: TEST_TABLE, operationTimeoutMs: 10_000 });
  beforeEach(() => {
    merchants += 1;
    const merchantId = `merchant-${merchants}`;
    store = engine.endpoint === undefined ? createMemoryStore({ merchantId, clock, table }) : engine.openStore({ merchantId, clock });
    demand = openDemand(merchantId);
  });

  const miss = (id: string, words: string, atMs = START_MS): Miss => ({ id, words, atMs });
  const ask = async (shopperKey: string, misses: readonly Miss[]) => {
    const item = await store.loadShopper(shopperKey);
    await store.saveShopper(shopperKey, { ...item, shopper: { ...newShopper, misses } });
  };
  const gather = (using: Partial<{ demand: DemandPort }> = {}) =>
    gatherDemand({ store, demand, clock, settings: { timeZone: 'America/New_York' }, ...using });

  it('is gathered from the items, counted by shopper, most wanted first, and gone from them', async () => {
    await ask('account#ann', [miss('1', 'oat milk'), miss('2', 'lamp oil')]);
    await ask('account#bob', [miss('3', 'oat milk')]);
    expect([...(await demand.listAskers(9))].sort()).toEqual(['account#ann', 'account#bob']);
    expect(await gather()).toBe(2);
    expect(await demand.readMissed(MONTH)).toEqual([
      { words: 'oat milk', shoppers: 2 },
      { words: 'lamp oil', shoppers: 1 },
    ]);
    expect(await demand.listAskers(9)).toEqual([]);
    expect((await store.loadShopper('account#ann')).shopper.misses).toBeUndefined();
    expect(await gather()).toBe(0);
  });

  it('counts a shopper once, however often they ask and a crash repeats it', async () => {
    await ask('account#ann', [miss('1', 'oat milk')]);
    const crash = {
      ...demand,
      addMissed: async (month: string, missed: Parameters<DemandPort['addMissed']>[1]) => {
        await demand.addMissed(month, missed);
        throw new Error('gone');
      },
    };
    await expect(gather({ demand: crash })).rejects.toThrow('gone');
    expect(await demand.listAskers(9)).toEqual(['account#ann']);
    await gather();
    await ask('account#ann', [miss('2', 'oat milk')]);
    await gather();
    expect(await demand.readMissed(MONTH)).toEqual([{ words: 'oat milk', shoppers: 1 }]);
  });

  it('of the others is gathered though the item of one cannot be read', async () => {
    await ask('account#ann', [miss('1', 'oat milk')]);
    await ask('account#bob', [miss('2', 'lamp oil')]);
    const { loadShopper } = store;
    store = {
      ...store,
      loadShopper: async (key) => {
        if (key === 'account#ann') throw new Error('unreadable');
        return loadShopper(key);
      },
    };
    await expect(gather()).rejects.toThrow('unreadable');
    expect(await demand.readMissed(MONTH)).toEqual([{ words: 'lamp oil', shoppers: 1 }]);
    expect(await demand.listAskers(9)).toEqual(['account#ann']);
  });

  it('is counted in the month of the merchant in which it was asked for', async () => {
    await ask('account#ann', [miss('1', 'oat milk', Date.UTC(2026, 11, 1, 4)), miss('2', 'lamp oil', Date.UTC(2026, 11, 1, 6))]);
    await gather();
    expect(await demand.readMissed('2026-11')).toEqual([{ words: 'oat milk', shoppers: 1 }]);
    expect(await demand.readMissed('2026-12')).toEqual([{ words: 'lamp oil', shoppers: 1 }]);
  });

  it('loses nobody when two count at once', async () => {
    await Promise.all(Array.from({ length: 5 }, (_, at) => demand.addMissed(MONTH, [{ words: 'oat milk', by: `shopper-${at}` }])));
    expect(await demand.readMissed(MONTH)).toEqual([{ words: 'oat milk', shoppers: 5 }]);
  });

  it('is bounded: what few want makes room', async () => {
    await demand.addMissed(MONTH, [
      { words: 'oat milk', by: 'a' },
      { words: 'oat milk', by: 'b' },
    ]);
    await demand.addMissed(
      MONTH,
      Array.from({ length: 400 }, (_, at) => ({ words: `thing ${at}`, by: 'a' })),
    );
    const missed = await demand.readMissed(MONTH);
    expect(missed).toHaveLength(200);
    await demand.addMissed(MONTH, [{ words: 'oat milk', by: 'c' }]);
    expect((await demand.readMissed(MONTH))[0]?.words).toBe('oat milk');
  });

  it("is each merchant's own", async () => {
    await ask('account#ann', [miss('1', 'oat milk')]);
    const others = openDemand(`merchant-${merchants}-other`);
    expect(await others.listAskers(9)).toEqual([]);
    await gather();
    expect(await others.readMissed(MONTH)).toEqual([]);
  });

  it('names nobody', async () => {
    await ask('account#ann', [miss('1', 'oat milk')]);
    await gather();
    const told = JSON.stringify(await demand.readMissed(MONTH));
    expect(told).not.toContain('ann');
  });
});
