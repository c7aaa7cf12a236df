import { makeFolder, type RunningServer, runScript, startServer } from './local-process.ts';
import { chat, placedOf, post, stateOf, until } from './visit.ts';

/** Two starts of the server on a machine that is busy with other tests. */
const TWO_STARTS_MS = 60_000;

describe('a server that was killed', () => {
  const folder = makeFolder();
  let server: RunningServer;

  beforeAll(async () => {
    const before = await startServer(folder);
    await chat(before, 'between-turns', 'put milk on my list');
    expect((await chat(before, 'between-turns', 'reorder my toothbrush heads')).ask).toBe(true);
    await chat(before, 'half-way', 'reorder my coffee pods');
    // Longer than a turn waits: the draft is being placed until the process is gone.
    await post(`${before.url}/faults`, { shop: { delayMs: 4_000 } });
    const lost = chat(before, 'half-way', 'yes', { messageId: 'yes-1' }).catch(() => undefined);
    await until(
      async () => (await stateOf(before, 'half-way')).drafts,
      (drafts) => drafts.some(({ state }) => state === 'placing'),
    );
    await before.kill();
    await lost;
    server = await startServer(folder, { SAYSO_DEMO_PAYMENT: 'none' });
  }, TWO_STARTS_MS);

  it('has lost nothing that was said between two turns', async () => {
    const placed = await chat(server, 'between-turns', 'yes', { messageId: 'yes-1' });
    expect(placed.orderId).toMatch(/^\d+$/);
    expect(await chat(server, 'between-turns', 'yes', { messageId: 'yes-1' })).toEqual(placed);
    expect(await placedOf(server, 'between-turns')).toMatchObject([{ number: placed.orderId, lines: [{ quantity: 1 }] }]);
    expect(await stateOf(server, 'between-turns')).toMatchObject({
      list: [{ name: 'milk', quantity: 1 }],
      payments: [{ status: 'captured' }],
    });
  });

  it('settles within seconds what was half-way, and tells', async () => {
    await until(
      async () => (await stateOf(server, 'half-way')).drafts,
      (drafts) => drafts.every(({ state }) => state === 'captured'),
    );
    const [order, ...others] = await placedOf(server, 'half-way');
    expect(others).toEqual([]);
    // Whoever comes back hears of it without asking, once.
    const elsewhere = { user: 'half-way' };
    const told = await chat(server, 'half-way-tomorrow', "what's on my list", elsewhere);
    expect(told).toMatchObject({ orderId: order?.number, text: expect.stringContaining(order?.number ?? 'no order') });
    expect((await chat(server, 'half-way-tomorrow', "what's on my list", elsewhere)).text).not.toContain(order?.number ?? 'no order');
    // The retry of the platform, and the shopper's next "yes", hear of that one order.
    expect((await chat(server, 'half-way', 'yes', { messageId: 'yes-1' })).orderId).toBe(order?.number);
    expect((await chat(server, 'half-way', 'yes')).orderId).toBe(order?.number);
    expect(await stateOf(server, 'half-way')).toMatchObject({ payments: [{ status: 'captured' }] });
  });

  it('takes a payment that a person sets up on the page', async () => {
    const { card } = await chat(server, 'newcomer', 'set up my payment');
    const url = card?.link?.url ?? '';
    expect(url).toMatch(server.url);
    expect(await (await fetch(url)).text()).toMatch(/<form/);
    expect((await stateOf(server, 'newcomer')).paymentLink).toEqual({ state: 'pending' });
    await fetch(url, { method: 'POST', body: new URLSearchParams({ pressed: 'setUp' }) });
    expect((await stateOf(server, 'newcomer')).paymentLink).toEqual({ state: 'active' });
  });

  it('owns its folder: commands ask it, and no second server opens it', async () => {
    const [second, said] = await Promise.all([
      runScript('simulator/main.ts', [], { SAYSO_DATA: folder, PORT: '0' }),
      runScript('simulator/say.ts', ['--session', 'between-turns', "what's on my list"], { SAYSO_DATA: folder }),
    ]);
    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(server.url);
    expect(said).toMatchObject({ code: 0, stdout: expect.stringContaining('milk') });
  });

  it('leaves its folder to a command when it is gone', async () => {
    await server.kill();
    const ask = () => runScript('simulator/say.ts', ['--session', 'between-turns', "what's on my list"], { SAYSO_DATA: folder });
    // Two at once: one opens the folder, the other waits until it is done.
    for (const said of await Promise.all([ask(), ask()])) {
      expect(said).toMatchObject({ code: 0, stdout: expect.stringContaining('milk'), stderr: expect.stringContaining(folder) });
    }
  });
});
