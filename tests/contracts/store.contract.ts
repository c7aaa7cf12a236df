import type { JsonValue, ShopperItem } from '../../lambda/commerce/ports/store.ts';
import { newShopper } from '../../lambda/commerce/shopper.ts';
import { hasCode } from '../../lambda/kernel/errors.ts';
import type { RoundTrip } from '../../lambda/store/options.ts';
import { shopperPk } from '../../lambda/store/table.ts';
import type { RunningEngine, StoreEngine } from '../engines.ts';
import { describeDrafts } from './store-drafts.contract.ts';
import { describeIndex } from './store-index.contract.ts';
import { describeLostAnswers } from './store-lost-answers.contract.ts';
import { fixedClock, fullShopper, newMerchantId, quotedDraft } from './store-samples.ts';

const NASTY_KEYS = [
  '',
  '#',
  '%',
  '%23',
  'account#4711',
  'account%234711',
  'alexa#amzn1.ask.account.AE4',
  'x#draft#y',
  '../draft',
  'ключ 鍵 🧼',
  'e\u0301',
  '\u00e9',
  '\u0000',
  '\ud83e',
  '\ud83f',
  '\ufffd',
  'a'.repeat(2000),
  `${'a'.repeat(2000)}b`,
  '🧼'.repeat(500),
];

/** What every engine's store does. An engine is started once and shared: tests keep apart by merchant. */
export function describeStore(engine: StoreEngine): void {
  describe(`the store on ${engine.name}`, () => {
    const isMemory = engine.name === 'memory';
    let running: RunningEngine;
    const engineNow = (): RunningEngine => running;
    beforeAll(async () => {
      running = await engine.start();
    }, 60_000);
    afterAll(() => running.stop());

    describeShoppers(engineNow);
    describeDrafts(engineNow);
    describeIndex(engineNow, isMemory ? 300 : 25);
    describeRoundTrips(engineNow, !isMemory);
    if (!isMemory) describeLostAnswers(engineNow);
  });
}

function describeShoppers(engine: () => RunningEngine): void {
  const open = (merchantId = newMerchantId()) => engine().openStore({ merchantId, clock: fixedClock() });

  it('gives a shopper without an item a new one, and writes nothing', async () => {
    const merchantId = newMerchantId();
    expect(await open(merchantId).loadShopper('account#1')).toEqual({ version: 0, shopper: newShopper, conversation: null });
    expect(await engine().readItem(shopperPk(merchantId, 'account#1'))).toBeUndefined();
  });

  it('gives back what was saved: a full cart, a full list, and any text', async () => {
    const store = open();
    const conversation: JsonValue = {
      turns: [{ id: 't-1', said: 'ключ \u0000 \ud83e 🧼 "quoted" \\ \u2028' }, null, 1.5, true],
      __proto__x: {},
    };
    const item: ShopperItem = { version: 0, shopper: fullShopper(), conversation };
    expect(await store.saveShopper('account#1', item)).toEqual({ ok: true, value: 1 });
    expect(await store.loadShopper('account#1')).toEqual({ ...item, version: 1 });
  });

  it('never tidies a shopper away', async () => {
    const merchantId = newMerchantId();
    await open(merchantId).saveShopper('account#1', { version: 0, shopper: newShopper, conversation: null });
    expect(Object.keys((await engine().readItem(shopperPk(merchantId, 'account#1'))) ?? {}).sort()).toEqual(
      ['form', 'pk', 'state', 'version', 'writeId'].sort(),
    );
  });

  it('counts versions, and refuses a write on top of another', async () => {
    const store = open();
    const save = (version: number, conversation: string) => store.saveShopper('account#1', { version, shopper: newShopper, conversation });
    expect(await save(0, 'first')).toEqual({ ok: true, value: 1 });
    expect(await save(1, 'second')).toEqual({ ok: true, value: 2 });
    expect(await save(1, 'late')).toEqual({ ok: false, error: { kind: 'conflict' } });
    expect(await save(0, 'later')).toEqual({ ok: false, error: { kind: 'conflict' } });
    expect(await store.loadShopper('account#1')).toMatchObject({ version: 2, conversation: 'second' });
  });

  it.each([0, 1])('lets one of 20 writes on version %d win', async (version) => {
    const store = open();
    if (version === 1) await store.saveShopper('account#1', { version: 0, shopper: newShopper, conversation: 'before' });
    const saves = await Promise.all(
      Array.from({ length: 20 }, (_, index) => store.saveShopper('account#1', { version, shopper: newShopper, conversation: index })),
    );
    const winners = saves.flatMap((saved, index) => (saved.ok ? [index] : []));
    expect(winners).toHaveLength(1);
    expect(await store.loadShopper('account#1')).toMatchObject({ version: version + 1, conversation: winners[0] });
  });

  it('keeps shoppers apart, whatever their keys look like', async () => {
    const store = open();
    for (const [index, key] of NASTY_KEYS.entries()) {
      expect(await store.saveShopper(key, { version: 0, shopper: newShopper, conversation: index })).toEqual({ ok: true, value: 1 });
    }
    for (const [index, key] of NASTY_KEYS.entries()) expect((await store.loadShopper(key)).conversation).toBe(index);
  });

  it('keeps merchants apart', async () => {
    const [mine, other] = [open('shop'), open('shop#shopper')];
    const draft = quotedDraft('shop', { id: newMerchantId() });
    const shopperKey = newMerchantId();
    await mine.saveShopper(shopperKey, { version: 0, shopper: newShopper, conversation: 'mine' });
    await mine.putDraft(draft);
    expect((await other.loadShopper(shopperKey)).version).toBe(0);
    expect(await other.loadDraft(draft.id)).toBeUndefined();
    expect(await other.moveDraft({ draftId: draft.id, from: 'quoted', to: 'confirmed' })).toEqual({
      ok: false,
      error: { kind: 'lost', draft: undefined },
    });
    await expect(other.putDraft(draft)).rejects.toMatchObject({ code: 'store.badItem' });
  });

  it('shares no reference with anybody', async () => {
    const store = open();
    const turns: { id: string }[] = [{ id: 'mine' }];
    await store.saveShopper('account#1', { version: 0, shopper: newShopper, conversation: { turns } });
    turns.push({ id: 'pushed later' });
    const first = await store.loadShopper('account#1');
    Object.assign(first.shopper, { list: ['scribbled'] });
    expect(await store.loadShopper('account#1')).toEqual({ version: 1, shopper: newShopper, conversation: { turns: [{ id: 'mine' }] } });
  });

  it('refuses an item that does not fit, and keeps the old one', async () => {
    const merchantId = newMerchantId();
    const trips: RoundTrip[] = [];
    const store = engine().openStore({ merchantId, clock: fixedClock(), onRoundTrip: (trip) => trips.push(trip) });
    const save = (version: number, length: number) =>
      store.saveShopper('account#1', { version, shopper: newShopper, conversation: 'é'.repeat(length / 2) });
    expect(await save(0, 390_000)).toEqual({ ok: true, value: 1 });
    const error = await save(1, 400_000).catch((caught: unknown) => caught);
    expect(hasCode(error, 'store.itemTooLarge') && error.detail.bytes > error.detail.limitBytes).toBe(true);
    expect(trips).toHaveLength(1);
    expect((await store.loadShopper('account#1')).version).toBe(1);
  });
}

function describeRoundTrips(engine: () => RunningEngine, tellsCapacity: boolean): void {
  it('makes one round trip for each thing asked, and one more for a lost step', async () => {
    const merchantId = newMerchantId();
    const trips: RoundTrip[] = [];
    const store = engine().openStore({ merchantId, clock: fixedClock(), onRoundTrip: (trip) => trips.push(trip) });
    const draft = quotedDraft(merchantId);
    const item = await store.loadShopper('account#1');
    await store.saveShopper('account#1', item);
    await store.saveShopper('account#1', item);
    await store.putDraft(draft);
    await store.moveDraft({ draftId: draft.id, from: 'quoted', to: 'confirmed' });
    await store.moveDraft({ draftId: draft.id, from: 'quoted', to: 'withdrawn' });
    await store.loadDraft(draft.id);
    await store.listDueDrafts(0, 1);
    expect(trips.map(({ operation, kind }) => `${operation} ${kind}`)).toEqual([
      'loadShopper read',
      'saveShopper write',
      'saveShopper write',
      'putDraft write',
      'moveDraft write',
      'moveDraft write',
      'moveDraft read',
      'loadDraft read',
      'listDueDrafts read',
    ]);
    const told = trips.filter(({ capacityUnits }) => capacityUnits !== undefined).length;
    // Nobody tells what a write consumed whose condition failed: one save and one step here.
    expect(told).toBe(tellsCapacity ? trips.length - 2 : 0);
  });
}
