import fc from 'fast-check';
import { DRAFT_TRANSITIONS, type Draft, type DraftPatch, type DraftState, nextActionAtMs } from '../../lambda/commerce/draft.ts';
import type { DraftStep } from '../../lambda/commerce/ports/store.ts';
import { createMemoryStore } from '../../lambda/store/memory.ts';
import { draftPk, type Item } from '../../lambda/store/table.ts';
import type { RunningEngine } from '../engines.ts';
import { BOUGHT, EXPIRES_AT_MS, fixedClock, LEASE, NOW_MS, newMerchantId, quotedDraft, type Stride, walk } from './store-samples.ts';

const DAY_SECONDS = 86_400;
const FAR_MS = Number.MAX_SAFE_INTEGER;

/** What the index of unfinished drafts holds, and what is tidied away when. `walks`: how many ways through the states are tried. */
export function describeIndex(engine: () => RunningEngine, walks: number): void {
  const setUp = (keepFinishedDraftsDays?: number) => {
    const merchantId = newMerchantId();
    const store = engine().openStore({
      merchantId,
      clock: fixedClock(),
      ...(keepFinishedDraftsDays === undefined ? {} : { keepFinishedDraftsDays }),
    });
    const readAttributes = async (draft: Draft): Promise<Item> => (await engine().readItem(draftPk(merchantId, draft.id))) ?? {};
    return { merchantId, store, readAttributes };
  };

  it('lists the drafts that are due, oldest first, and no more than asked for', async () => {
    const { merchantId, store } = setUp();
    const ids = ['c', 'a', 'd', 'b'];
    for (const [index, id] of ids.entries()) await store.putDraft(quotedDraft(merchantId, { id, expiresAtMs: EXPIRES_AT_MS + index }));
    expect(await store.listDueDrafts(EXPIRES_AT_MS - 1, 10)).toEqual([]);
    expect(await store.listDueDrafts(EXPIRES_AT_MS + 2, 10)).toEqual(['c', 'a', 'd']);
    expect(await store.listDueDrafts(EXPIRES_AT_MS + 2, 2)).toEqual(['c', 'a']);
    expect(await store.listDueDrafts(FAR_MS, 10)).toEqual(ids);
  });

  it('orders by number, not by digits', async () => {
    const { merchantId, store } = setUp();
    for (const untilMs of [1000, 9, 10_000, 0.5, 99]) {
      const draft = quotedDraft(merchantId, { id: `due-${untilMs}` });
      await store.putDraft(draft);
      await walk(store, draft, [{ to: 'confirmed', patch: { lease: { owner: 'worker-1', untilMs } } }]);
    }
    expect(await store.listDueDrafts(1000, 10)).toEqual(['due-0.5', 'due-9', 'due-99', 'due-1000']);
  });

  it('lists drafts of its own merchant only', async () => {
    const [mine, other] = [setUp(), setUp()];
    const draft = quotedDraft(mine.merchantId);
    await mine.store.putDraft(draft);
    await other.store.putDraft(quotedDraft(other.merchantId));
    expect(await mine.store.listDueDrafts(FAR_MS, 10)).toEqual([draft.id]);
  });

  it.each<[string, readonly Stride[]]>([
    ['withdrawn', [{ to: 'withdrawn' }]],
    ['superseded', [{ to: 'superseded' }]],
    ['expired', [{ to: 'expired' }]],
    ['captured and closed', [...BOUGHT, { to: 'captured', patch: { closedIn: 'captured' } }]],
    ['declined and closed', [...BOUGHT.slice(0, 2), { to: 'declined' }, { to: 'declined', patch: { closedIn: 'declined' } }]],
  ])('lets a draft go that is %s, and tidies it away later', async (_end, strides) => {
    const { merchantId, store, readAttributes } = setUp();
    const draft = quotedDraft(merchantId);
    await store.putDraft(draft);
    await walk(store, draft, strides.slice(0, -1));
    expect(await store.listDueDrafts(FAR_MS, 10)).toEqual([draft.id]);
    expect(await readAttributes(draft)).not.toHaveProperty('ttlEpochSeconds');
    const before = await store.loadDraft(draft.id);
    await walk(store, before ?? draft, strides.slice(-1));
    expect(await store.listDueDrafts(FAR_MS, 10)).toEqual([]);
    expect((await readAttributes(draft)).ttlEpochSeconds).toBe(NOW_MS / 1000 + 180 * DAY_SECONDS);
  });

  it('keeps finished drafts as long as it is told', async () => {
    const { merchantId, store, readAttributes } = setUp(30);
    const draft = quotedDraft(merchantId);
    await store.putDraft(draft);
    await walk(store, draft, [{ to: 'withdrawn' }]);
    expect((await readAttributes(draft)).ttlEpochSeconds).toBe(NOW_MS / 1000 + 30 * DAY_SECONDS);
  });

  it('takes a closed draft back that is cancelled, and off the list of what is tidied away', async () => {
    const { merchantId, store, readAttributes } = setUp();
    const draft = quotedDraft(merchantId);
    await store.putDraft(draft);
    const closed = await walk(store, draft, [...BOUGHT, { to: 'captured', patch: { closedIn: 'captured' } }]);
    expect(await store.moveDraft({ draftId: draft.id, from: 'captured', to: 'captured', patch: { lease: LEASE } })).toEqual({
      ok: false,
      error: { kind: 'lost', draft: closed },
    });
    const cancelling = await walk(store, closed, [{ to: 'cancelling', patch: { lease: LEASE } }]);
    expect(cancelling).not.toHaveProperty('closedIn');
    expect(await readAttributes(draft)).not.toHaveProperty('ttlEpochSeconds');
    expect(await store.listDueDrafts(LEASE.untilMs, 10)).toEqual([draft.id]);
    await walk(store, cancelling, [{ to: 'captured' }]);
    expect(await store.listDueDrafts(LEASE.untilMs, 10)).toEqual([draft.id]);
  });

  it('follows the rule of the next action, and does what the memory store does, on any way through the states', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStride, { minLength: 1, maxLength: 14 }), async (strides) => {
        const { merchantId, store, readAttributes } = setUp();
        const model = createMemoryStore({ merchantId, clock: fixedClock() });
        let draft: Draft = quotedDraft(merchantId);
        await store.putDraft(quotedDraft(merchantId, { id: draft.id }));
        await model.putDraft(quotedDraft(merchantId, { id: draft.id }));
        for (const stride of strides) {
          const step = nextStep(draft, stride);
          if (!step) break;
          const moved = await store.moveDraft(step);
          expect(moved).toEqual(await model.moveDraft(step));
          draft = moved.ok ? moved.value : (moved.error.draft ?? draft);
          expect((await readAttributes(draft)).nextActionAtMs).toBe(nextActionAtMs(draft));
          expect(await store.listDueDrafts(FAR_MS, 10)).toEqual(nextActionAtMs(draft) === undefined ? [] : [draft.id]);
        }
      }),
      { numRuns: walks },
    );
  });
}

interface AnyStride {
  readonly choice: number;
  readonly lease: DraftPatch['lease'];
  readonly closes: 'now' | 'again' | undefined;
  readonly expiresAtMs: number | undefined;
  readonly seesLease: boolean;
}

const anyStride: fc.Arbitrary<AnyStride> = fc.record({
  choice: fc.nat(100),
  lease: fc.constantFrom(undefined, null, LEASE, { owner: 'worker-2', untilMs: NOW_MS + 5 }),
  closes: fc.constantFrom(undefined, 'now', 'again'),
  expiresAtMs: fc.constantFrom(undefined, EXPIRES_AT_MS + 7),
  seesLease: fc.boolean(),
});

/** Any step the table of states allows, with what its new state needs; undefined at the end of the road. */
function nextStep(draft: Draft, stride: AnyStride): DraftStep<DraftState> | undefined {
  const targets: readonly DraftState[] = DRAFT_TRANSITIONS[draft.state];
  const to = targets[stride.choice % Math.max(targets.length, 1)];
  if (to === undefined) return undefined;
  const closedIn = stride.closes === 'now' ? to : null;
  const patch: DraftPatch = {
    ...(stride.lease === undefined ? {} : { lease: stride.lease }),
    ...(stride.closes === undefined ? {} : { closedIn }),
    ...(stride.expiresAtMs === undefined ? {} : { expiresAtMs: stride.expiresAtMs }),
    ...(to === 'authorized' || (draft.state === 'undoing' && stride.choice % 2 === 0) ? { paymentId: 'pay-1' } : {}),
    ...(to === 'placed' ? { orderNumber: '100-1' } : {}),
  };
  const leaseSeen = stride.seesLease ? (draft.lease ?? LEASE) : undefined;
  // The types of a step follow its states one by one; here the states are only known while it runs.
  return { draftId: draft.id, from: draft.state, to, patch, ...(leaseSeen ? { leaseSeen } : {}) } as DraftStep<DraftState>;
}
