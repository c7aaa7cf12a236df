import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { StorePort } from '../../lambda/commerce/ports/store.ts';
import { newShopper } from '../../lambda/commerce/shopper.ts';
import { createDynamoStore } from '../../lambda/store/dynamodb.ts';
import type { RoundTrip } from '../../lambda/store/options.ts';
import { connect, type RunningEngine, TEST_TABLE } from '../engines.ts';
import { type BadLine, type Fate, startBadLine } from './store-bad-line.ts';
import { fixedClock, LEASE, newMerchantId, quotedDraft, walk } from './store-samples.ts';

const LOST: readonly Fate[] = ['breakAfterWork', 'breakInAnswer', 'stallAfterWork', 'breakBeforeWork'];

/** The answer to a write is lost and the client asks again: who won must hear that they won, once. */
export function describeLostAnswers(engine: () => RunningEngine): void {
  describe('when an answer is lost', () => {
    let line: BadLine;
    let client: DynamoDBClient;
    beforeAll(async () => {
      line = await startBadLine(engine().endpoint ?? '');
      client = connect(line.endpoint, { requestTimeoutMs: 400, maxAttempts: 3 });
    });
    afterAll(async () => {
      client.destroy();
      await line.stop();
    });

    /** `store` speaks over the bad line, `other` is another process with a good one. */
    const setUp = () => {
      const merchantId = newMerchantId();
      const trips: RoundTrip[] = [];
      const options = { merchantId, clock: fixedClock() };
      const store = createDynamoStore({ ...options, client, tableName: TEST_TABLE, onRoundTrip: (trip) => trips.push(trip) });
      return { store, other: engine().openStore(options), draft: quotedDraft(merchantId), trips };
    };
    const save = (store: StorePort, version: number, conversation: string) =>
      store.saveShopper('account#1', { version, shopper: newShopper, conversation });

    it.each(LOST)('saves the shopper once, and says so (%s)', async (fate) => {
      const { store, other, trips } = setUp();
      line.plan([fate]);
      expect(await save(store, 0, 'first')).toEqual({ ok: true, value: 1 });
      expect(line.requests()).toBe(2);
      line.plan([fate, fate]);
      expect(await save(store, 1, 'second')).toEqual({ ok: true, value: 2 });
      expect(line.requests()).toBe(3);
      expect(await other.loadShopper('account#1')).toMatchObject({ version: 2, conversation: 'second' });
      expect(trips).toHaveLength(2);
    });

    it.each(LOST)('puts the draft once, and says so (%s)', async (fate) => {
      const { store, other, draft } = setUp();
      line.plan([fate]);
      expect(await store.putDraft(draft)).toEqual({ ok: true, value: undefined });
      expect(await other.loadDraft(draft.id)).toEqual(draft);
    });

    it.each(LOST)('takes the step once, and says so (%s)', async (fate) => {
      const { store, other, draft, trips } = setUp();
      await other.putDraft(draft);
      line.plan([fate]);
      const moved = await store.moveDraft({ draftId: draft.id, from: 'quoted', to: 'confirmed', patch: { lease: LEASE } });
      expect(moved).toEqual({ ok: true, value: { ...draft, state: 'confirmed', lease: LEASE } });
      expect(line.requests()).toBe(2);
      expect(trips.map(({ kind }) => kind)).toEqual(['write']);
    });

    it('still loses to whoever wrote first', async () => {
      const { store, other, draft } = setUp();
      await other.putDraft(draft);
      await save(other, 0, 'theirs');
      line.plan(['breakAfterWork']);
      expect(await save(store, 0, 'ours')).toEqual({ ok: false, error: { kind: 'conflict' } });
      line.plan(['breakAfterWork']);
      expect(await store.putDraft(draft)).toEqual({ ok: false, error: { kind: 'conflict' } });
      await walk(other, draft, [{ to: 'withdrawn' }]);
      line.plan(['breakAfterWork']);
      const late = await store.moveDraft({ draftId: draft.id, from: 'quoted', to: 'confirmed' });
      expect(late).toMatchObject({ ok: false, error: { kind: 'lost', draft: { state: 'withdrawn' } } });
    });

    it('never undoes what another wrote on top in between, and says what is there', async () => {
      const { store, other, draft } = setUp();
      await other.putDraft(draft);
      line.plan(['breakAfterWork'], async () => {
        await save(other, 1, 'on top');
      });
      expect(await save(store, 0, 'ours')).toEqual({ ok: false, error: { kind: 'conflict' } });
      expect(await other.loadShopper('account#1')).toMatchObject({ version: 2, conversation: 'on top' });
      line.plan(['breakAfterWork'], async () => {
        await other.moveDraft({ draftId: draft.id, from: 'confirmed', to: 'authorizing' });
      });
      const overtaken = await store.moveDraft({ draftId: draft.id, from: 'quoted', to: 'confirmed' });
      expect(overtaken).toMatchObject({ ok: false, error: { kind: 'lost', draft: { state: 'authorizing' } } });
    });

    it('gives up after its attempts, and says that it does not know', async () => {
      const { store, other } = setUp();
      line.plan(['breakAfterWork', 'breakAfterWork', 'breakAfterWork']);
      await expect(save(store, 0, 'ours')).rejects.toMatchObject({ code: 'store.unreachable', detail: { operation: 'saveShopper' } });
      expect(line.requests()).toBe(3);
      expect(await other.loadShopper('account#1')).toMatchObject({ version: 1, conversation: 'ours' });
    });
  });
}
