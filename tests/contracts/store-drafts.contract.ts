import type { Draft, DraftState } from '../../lambda/commerce/draft.ts';
import type { DraftStep } from '../../lambda/commerce/ports/store.ts';
import type { RunningEngine } from '../engines.ts';
import { BOUGHT, EXPIRES_AT_MS, fixedClock, LEASE, NOW_MS, newMerchantId, quotedDraft, walk } from './store-samples.ts';

/** Drafts and their steps, one condition each. */
export function describeDrafts(engine: () => RunningEngine): void {
  const setUp = () => {
    const merchantId = newMerchantId();
    return { merchantId, store: engine().openStore({ merchantId, clock: fixedClock() }), draft: quotedDraft(merchantId) };
  };

  it('gives back the draft that was put, and puts it once', async () => {
    const { store, draft } = setUp();
    expect(await store.putDraft(draft)).toEqual({ ok: true, value: undefined });
    expect(await store.putDraft({ ...draft, locale: 'de-DE' })).toEqual({ ok: false, error: { kind: 'conflict' } });
    expect(await store.loadDraft(draft.id)).toEqual(draft);
    expect(await store.loadDraft('another')).toBeUndefined();
    expect(await store.loadDraft(`${draft.id}#`)).toBeUndefined();
  });

  it('takes a draft all the way, each step bringing what it brings', async () => {
    const { store, draft } = setUp();
    await store.putDraft(draft);
    const captured: Draft = { ...draft, state: 'captured', confirmedAtMs: NOW_MS, attempts: 1, paymentId: 'pay-1', orderNumber: '100-1' };
    expect(await walk(store, draft, BOUGHT)).toEqual(captured);
    expect(await store.loadDraft(draft.id)).toEqual(captured);
    const tooLate = await walk(store, captured, [
      { to: 'cancelling', patch: { lease: LEASE, closedIn: null } },
      { to: 'captured', patch: { cancelTooLate: true } },
    ]);
    expect(tooLate).toEqual({ ...captured, lease: LEASE, cancelTooLate: true });
  });

  it('gives back a refusal', async () => {
    const { store, draft } = setUp();
    await store.putDraft(draft);
    const refusal = { kind: 'priceChanged', total: { amountMinor: 3500, currency: 'USD' } } as const;
    const undoing = await walk(store, draft, [{ to: 'confirmed' }, { to: 'undoing', patch: { refusal } }]);
    expect(undoing.refusal).toEqual(refusal);
    expect(await store.loadDraft(draft.id)).toEqual(undoing);
  });

  it('loses a step that begins in another state, and says what the draft is', async () => {
    const { store, draft } = setUp();
    await store.putDraft(draft);
    const withdrawn = await walk(store, draft, [{ to: 'withdrawn' }]);
    const late = await store.moveDraft({ draftId: draft.id, from: 'quoted', to: 'confirmed', patch: { confirmedAtMs: NOW_MS } });
    expect(late).toEqual({ ok: false, error: { kind: 'lost', draft: withdrawn } });
    expect(await store.loadDraft(draft.id)).toEqual(withdrawn);
    const nobody = await store.moveDraft({ draftId: 'nobody', from: 'quoted', to: 'confirmed' });
    expect(nobody).toEqual({ ok: false, error: { kind: 'lost', draft: undefined } });
    expect(await store.loadDraft('nobody')).toBeUndefined();
  });

  it('lets one of 20 say "yes"; the others see who did', async () => {
    const { store, draft } = setUp();
    await store.putDraft(draft);
    const yes = (owner: string) =>
      store.moveDraft({ draftId: draft.id, from: 'quoted', to: 'confirmed', patch: { lease: { owner, untilMs: NOW_MS + 1000 } } });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => yes(`speaker-${index}`)));
    const winners = answers.flatMap((answer, index) => (answer.ok ? [`speaker-${index}`] : []));
    expect(winners).toHaveLength(1);
    for (const answer of answers) {
      const seen = answer.ok ? answer.value : answer.error.draft;
      expect(seen).toMatchObject({ state: 'confirmed', lease: { owner: winners[0] } });
    }
  });

  it('lets one of 20 take a lease over, on condition of the one that was seen', async () => {
    const { store, draft } = setUp();
    await store.putDraft(draft);
    await walk(store, draft, BOUGHT.slice(0, 2));
    const takeOver = (owner: string) =>
      store.moveDraft({
        draftId: draft.id,
        from: 'authorizing',
        to: 'authorizing',
        leaseSeen: LEASE,
        patch: { lease: { owner, untilMs: LEASE.untilMs + 30_000 }, attempts: 1 },
      });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => takeOver(`worker-${index + 2}`)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const late = await store.moveDraft({
      draftId: draft.id,
      from: 'authorizing',
      to: 'authorized',
      leaseSeen: LEASE,
      patch: { paymentId: 'pay-1' },
    });
    expect(late).toMatchObject({ ok: false, error: { kind: 'lost', draft: { state: 'authorizing', attempts: 1 } } });
  });

  it.each([
    ['owner', { ...LEASE, owner: 'worker-2' }],
    ['end', { ...LEASE, untilMs: LEASE.untilMs + 1 }],
  ])('holds a lease to its %s', async (_what, leaseSeen) => {
    const { store, draft } = setUp();
    await store.putDraft(draft);
    await walk(store, draft, BOUGHT.slice(0, 1));
    expect(await store.moveDraft({ draftId: draft.id, from: 'confirmed', to: 'authorizing', leaseSeen })).toMatchObject({ ok: false });
    const moved = await store.moveDraft({ draftId: draft.id, from: 'confirmed', to: 'authorizing', leaseSeen: LEASE });
    expect(moved).toMatchObject({ ok: true, value: { state: 'authorizing', lease: LEASE } });
  });

  it('keeps a lease that a step does not name, and drops one that it sets to null', async () => {
    const { store, draft } = setUp();
    await store.putDraft(draft);
    expect((await walk(store, draft, BOUGHT.slice(0, 3))).lease).toEqual(LEASE);
    const placing = await store.moveDraft({ draftId: draft.id, from: 'authorized', to: 'placing', patch: { lease: null } });
    expect(placing).toMatchObject({ ok: true });
    expect(await store.loadDraft(draft.id)).not.toHaveProperty('lease');
  });

  it.each([
    ['quoted', 'authorizing'],
    ['withdrawn', 'confirmed'],
    ['expired', 'quoted'],
    ['captured', 'quoted'],
    ['constructor', 'confirmed'],
  ])('throws at a step that the table of states does not have: %s to %s', async (from, to) => {
    const { store, draft } = setUp();
    await store.putDraft(draft);
    const step = { draftId: draft.id, from, to } as unknown as DraftStep<DraftState>;
    await expect(async () => store.moveDraft(step)).rejects.toMatchObject({ code: 'store.forbiddenStep', detail: { from, to } });
    expect(await store.loadDraft(draft.id)).toEqual(draft);
  });

  it('throws at a step that does not bring what its state stands for', async () => {
    const { store, draft } = setUp();
    await store.putDraft(draft);
    await walk(store, draft, BOUGHT.slice(0, 2));
    const unpaid = async () => store.moveDraft({ draftId: draft.id, from: 'authorizing', to: 'authorized' });
    await expect(unpaid).rejects.toMatchObject({ code: 'store.forbiddenStep' });
    await walk(store, { ...draft, state: 'authorizing' }, [{ to: 'undoing' }]);
    const orderNumber = '100-1';
    expect(await store.moveDraft({ draftId: draft.id, from: 'undoing', to: 'placed', patch: { orderNumber } })).toMatchObject({
      ok: false,
    });
    const paid = await store.moveDraft({ draftId: draft.id, from: 'undoing', to: 'placed', patch: { orderNumber, paymentId: 'pay-1' } });
    expect(paid).toMatchObject({ ok: true, value: { state: 'placed', orderNumber, paymentId: 'pay-1' } });
  });

  it('renews a quote', async () => {
    const { store, draft } = setUp();
    await store.putDraft(draft);
    const expiresAtMs = EXPIRES_AT_MS + 60_000;
    const renewed = await store.moveDraft({ draftId: draft.id, from: 'quoted', to: 'quoted', patch: { expiresAtMs } });
    expect(renewed).toEqual({ ok: true, value: { ...draft, expiresAtMs } });
  });
}
