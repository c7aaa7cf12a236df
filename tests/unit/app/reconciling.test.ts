import type { DynamoDBRecord } from 'aws-lambda';
import { reconcileDue, reconcileStream, reconcileWorker, settleDue } from '../../../lambda/app/reconciling.ts';
import type { DraftIn, DraftPatch, DraftState, NextState } from '../../../lambda/commerce/draft.ts';
import type { NotifyPort } from '../../../lambda/commerce/ports/notify.ts';
import type { StorePort } from '../../../lambda/commerce/ports/store.ts';
import { newShopper } from '../../../lambda/commerce/shopper.ts';
import { defaultSettings } from '../../../lambda/dialogue/settings.ts';
import type { TurnWorld } from '../../../lambda/dialogue/turn-run.ts';
import type { Clock } from '../../../lambda/kernel/clock.ts';
import { err, ok } from '../../../lambda/kernel/result.ts';
import { createMemoryStore } from '../../../lambda/store/memory.ts';
import { draftPk } from '../../../lambda/store/table.ts';

const NOW_MS = Date.UTC(2026, 10, 10, 15);
const MINUTE_MS = 60_000;
const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' as const });

function draftOf(id: string): DraftIn<'quoted'> {
  return {
    id,
    merchantId: 'acme',
    shopperKey: `account#${id}`,
    accountId: `account-${id}`,
    source: 'reorder',
    quote: {
      seller: 'Acme',
      lines: [{ sku: 'SOAP', name: 'Soap', pack: { count: 1, unit: 'bar' }, quantity: 1, unitPrice: usd(500) }],
      delivery: { day: '2026-11-12', addressLabel: 'home', timeZone: 'America/New_York', cost: usd(0) },
      tax: usd(0),
      total: usd(500),
    },
    fingerprint: 'f',
    changes: [],
    cautions: [],
    payment: { linkId: 'l1', label: 'card ending in 4242' },
    locale: 'en-US',
    createdAtMs: NOW_MS - 20 * MINUTE_MS,
    expiresAtMs: NOW_MS - 10 * MINUTE_MS,
    attempts: 0,
    state: 'quoted',
  };
}

type Email = Parameters<NotifyPort['sendEmail']>[0];

/** A table with quotes that nobody answered, the shop and the provider never needed. */
async function openWorld(ids: readonly string[], over: (store: StorePort) => Partial<StorePort> = () => ({})) {
  let nowMs = NOW_MS;
  const clock: Clock = { nowMs: () => nowMs, sleep: async () => {} };
  const store = createMemoryStore({ merchantId: 'acme', clock });
  for (const id of ids) await store.putDraft(draftOf(id));
  const unused = () => Promise.reject(new Error('Nobody should call this.'));
  const port = new Proxy({}, { get: () => unused });
  const world: TurnWorld = {
    clock,
    ids: { next: () => 'id' },
    owner: 'worker',
    store: { ...store, ...over(store) },
    shop: port as TurnWorld['shop'],
    payment: port as TurnWorld['payment'],
    identity: { identify: unused },
    settings: defaultSettings,
    newShopper: async () => newShopper,
  };
  const logged: string[] = [];
  const log = (event: string, detail: object) => void logged.push(`${event} ${JSON.stringify(detail)}`);
  const emails: Email[] = [];
  const inbox = { isFull: false };
  const notify: NotifyPort = {
    sendEmail: async (email) => {
      if (inbox.isFull) return err({ kind: 'unanswered', why: 'deadline' });
      emails.push(email);
      return ok(undefined);
    },
  };
  return {
    store,
    logged,
    log: { warn: log, error: log },
    emails,
    inbox,
    advance: (durationMs: number) => {
      nowMs += durationMs;
    },
    worker: reconcileWorker(world, { warn: log, error: log }, notify),
    silentWorker: reconcileWorker(world, { warn: log, error: log }),
  };
}

const names = (count: number) => Array.from({ length: count }, (_, at) => `d${String(at).padStart(2, '0')}`);

describe('a look at what is unfinished', () => {
  it('works on five drafts at a time, each once', async () => {
    let [busy, busiest] = [0, 0];
    const { worker, store } = await openWorld(names(23), (under) => ({
      loadDraft: async (draftId) => {
        busy += 1;
        busiest = Math.max(busiest, busy);
        await new Promise((resolve) => setImmediate(resolve));
        busy -= 1;
        return under.loadDraft(draftId);
      },
    }));
    const { lookedAt, notBegun } = await settleDue(worker);
    expect([busiest, notBegun]).toEqual([5, 0]);
    expect(lookedAt).toEqual(names(23).map((draftId) => ({ draftId, verdict: 'expired' })));
    expect(await store.listDueDrafts(NOW_MS, 100)).toEqual([]);
  });

  it('begins nothing that the end of the process could cut off', async () => {
    const world = await openWorld(names(12), (under) => ({
      loadDraft: async (draftId) => {
        world.advance(4_000);
        return under.loadDraft(draftId);
      },
    }));
    await reconcileDue(world.worker, world.log, NOW_MS + 29_000);
    expect(await world.store.listDueDrafts(NOW_MS, 100)).toHaveLength(12);
    await reconcileDue(world.worker, world.log, NOW_MS + MINUTE_MS);
    const left = (await world.store.listDueDrafts(NOW_MS, 100)).length;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(12);
    expect(world.logged).toEqual([
      'reconcile.left {"looked":0,"troubled":0,"notBegun":12}',
      `reconcile.left {"looked":${12 - left},"troubled":0,"notBegun":${left}}`,
    ]);
  });

  it('goes on past a draft that cannot be read', async () => {
    const { worker, log, logged } = await openWorld(names(3), (under) => ({
      loadDraft: async (draftId) => (draftId === 'd01' ? Promise.reject(new Error('unreadable')) : under.loadDraft(draftId)),
    }));
    await reconcileDue(worker, log, NOW_MS + MINUTE_MS);
    expect(logged.map((line) => line.split(' ')[0])).toEqual(['reconcile.trouble', 'reconcile.left']);
    expect((await settleDue(worker)).lookedAt).toEqual([{ draftId: 'd01', verdict: 'troubled' }]);
  });
});

describe("the table's stream", () => {
  const recordOf = (pk: string, SequenceNumber: string): DynamoDBRecord => ({ dynamodb: { Keys: { pk: { S: pk } }, SequenceNumber } });

  it('settles each draft once, and names the first record of one that failed', async () => {
    const loads: string[] = [];
    const { worker, log, logged } = await openWorld(names(3), (under) => ({
      loadDraft: async (draftId) => {
        loads.push(draftId);
        return draftId === 'd01' ? Promise.reject(new Error('unreadable')) : under.loadDraft(draftId);
      },
    }));
    const keys = ['d00', 'd01', 'd00', 'd01', 'd02'].map((id) => draftPk('acme', id));
    const records = [...keys, 'acme|shopper|account#ann'].map((pk, at) => recordOf(pk, `s${at}`));
    const workers = new Map([['acme', worker]]);
    expect(await reconcileStream(workers, records, log, NOW_MS + MINUTE_MS)).toEqual({ batchItemFailures: [{ itemIdentifier: 's1' }] });
    expect(loads.sort()).toEqual(['d00', 'd01', 'd02']);
    expect(logged.map((line) => line.split(' ')[0])).toEqual(['reconcile.trouble']);
  });

  it("settles a draft by its own merchant's worker, and leaves those of a merchant who is gone", async () => {
    const [acme, bakery] = await Promise.all([openWorld(['d00']), openWorld(['d00'])]);
    const workers = new Map([
      ['acme', acme.worker],
      ['bakery', bakery.worker],
    ]);
    const records = ['bakery', 'gone'].map((merchantId, at) => recordOf(draftPk(merchantId, 'd00'), `s${at}`));
    expect(await reconcileStream(workers, records, acme.log, NOW_MS + MINUTE_MS)).toEqual({ batchItemFailures: [] });
    expect([await acme.store.listDueDrafts(NOW_MS, 9), await bakery.store.listDueDrafts(NOW_MS, 9)]).toEqual([['d00'], []]);
    expect(acme.logged).toEqual(['reconcile.unknownMerchant {"drafts":1}']);
  });

  it('hands back what there was no time for', async () => {
    const { worker, log } = await openWorld(names(2));
    const records = names(2).map((id, at) => recordOf(draftPk('acme', id), `s${at}`));
    const answer = await reconcileStream(new Map([['acme', worker]]), records, log, NOW_MS + 10_000);
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: 's0' }, { itemIdentifier: 's1' }]);
  });
});

describe('the e-mail after an order', () => {
  type World = Awaited<ReturnType<typeof openWorld>>;
  const step = async <From extends DraftState>({ store }: World, from: From, to: NextState<From>, patch: DraftPatch = {}) =>
    expect(await store.moveDraft({ draftId: 'd1', from, to, patch })).toMatchObject({ ok: true });

  /** An order that was placed and paid, and whose shopper was not yet told. */
  const openPlaced = async () => {
    const world = await openWorld(['d1']);
    await step(world, 'quoted', 'confirmed', { confirmedAtMs: NOW_MS });
    await step(world, 'confirmed', 'authorizing');
    await step(world, 'authorizing', 'authorized', { paymentId: 'p1' });
    await step(world, 'authorized', 'placing');
    await step(world, 'placing', 'placed', { orderNumber: '10061' });
    await step(world, 'placed', 'capturing');
    await step(world, 'capturing', 'captured');
    return world;
  };

  it('says all that was agreed, once', async () => {
    const { worker, emails } = await openPlaced();
    expect((await settleDue(worker)).lookedAt).toEqual([{ draftId: 'd1', verdict: 'closed' }]);
    expect((await settleDue(worker)).lookedAt).toEqual([]);
    expect(emails).toMatchObject([{ idempotencyKey: 'd1-captured', accountId: 'account-d1', subject: expect.stringContaining('10061') }]);
    for (const part of ['10061', 'Soap', 'Acme', '$5.00', 'November 12', 'home', 'card ending in 4242']) {
      expect(emails[0]?.text).toContain(part);
    }
  });

  it('is tried again, under the same key, before the draft leaves the index', async () => {
    const { worker, emails, inbox, advance } = await openPlaced();
    inbox.isFull = true;
    expect((await settleDue(worker)).lookedAt).toMatchObject([{ verdict: 'unfinished' }]);
    inbox.isFull = false;
    advance(MINUTE_MS);
    expect((await settleDue(worker)).lookedAt).toMatchObject([{ verdict: 'closed' }]);
    expect(emails.map(({ idempotencyKey }) => idempotencyKey)).toEqual(['d1-captured']);
  });

  it('is not written about an order that could not be cancelled any more, nor about a cancelled one', async () => {
    for (const [end, patch] of [
      ['captured', { cancelTooLate: true }],
      ['cancelled', {}],
    ] as const) {
      const world = await openPlaced();
      await settleDue(world.worker);
      await step(world, 'captured', 'cancelling', { closedIn: null });
      await step(world, 'cancelling', end, patch);
      expect((await settleDue(world.worker)).lookedAt).toMatchObject([{ verdict: 'closed' }]);
      expect(world.emails).toHaveLength(1);
    }
  });

  it('is nobody without a way to send it', async () => {
    const { silentWorker, emails } = await openPlaced();
    expect((await settleDue(silentWorker)).lookedAt).toMatchObject([{ verdict: 'closed' }]);
    expect(emails).toEqual([]);
  });
});
