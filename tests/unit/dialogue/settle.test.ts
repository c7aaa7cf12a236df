import fc from 'fast-check';
import type { Draft, DraftState } from '../../../lambda/commerce/draft.ts';
import { reserveInLedger } from '../../../lambda/commerce/ledger.ts';
import { settleDraft } from '../../../lambda/commerce/settle.ts';
import { type DraftOutcome, MAX_OUTCOMES, newShopper, type ShopperState } from '../../../lambda/commerce/shopper.ts';
import { money } from '../../../lambda/kernel/money.ts';
import { quotedDraft } from '../../contracts/store-samples.ts';

const NOW_MS = Date.UTC(2026, 10, 10, 15);
const ENDS = ['placed', 'captured', 'cancelled', 'declined', 'failed', 'expired', 'attention'] as const satisfies readonly DraftState[];
type End = (typeof ENDS)[number];

function draftIn(state: End, id = 'draft-1', changes: Partial<Draft> = {}): Draft {
  return { ...quotedDraft('acme', { id }), state, paymentId: 'pay-1', orderNumber: `10${id}`, ...changes } as Draft;
}

const confirmed = (draft: Draft, state: ShopperState = newShopper) => reserveInLedger(state, draft, NOW_MS);
const settle = (state: ShopperState, draft: Draft, told = true) => settleDraft(state, draft, { nowMs: NOW_MS, told });
const heads = { id: 'line-1', sku: 'bs-heads-soft-4', name: 'heads', pack: { count: 4, unit: 'heads' }, unitPrice: money(1499, 'USD') };

describe('settling a draft', () => {
  it.each([
    ['captured', 'ordered', 'spent'],
    ['placed', 'ordered', 'spent'],
    ['attention', 'attention', 'spent'],
    ['cancelled', 'cancelled', undefined],
    ['declined', 'refused', undefined],
    ['failed', 'refused', undefined],
    ['expired', 'refused', undefined],
  ] as const)('that is %s leaves the outcome %s and the ledger %s', (state, kind, ledger) => {
    const draft = draftIn(state);
    const settled = settle(confirmed(draft), draft);
    expect(settled.outcomes.map((outcome) => outcome.kind)).toEqual([kind]);
    expect(settled.ledger['draft-1']?.state).toBe(ledger);
  });

  it('again changes nothing, however often, in whichever order two drafts end', () => {
    const step = fc.record({ id: fc.constantFrom('draft-1', 'draft-2'), told: fc.boolean() });
    const ends = fc.record({ 'draft-1': fc.constantFrom(...ENDS), 'draft-2': fc.constantFrom(...ENDS) });
    fc.assert(
      fc.property(ends, fc.array(step, { minLength: 1, maxLength: 8 }), (endOf, steps) => {
        const drafts = { 'draft-1': draftIn(endOf['draft-1'], 'draft-1'), 'draft-2': draftIn(endOf['draft-2'], 'draft-2') };
        const cart = [{ ...heads, quantity: 7 }];
        const start = confirmed(drafts['draft-1'], confirmed(drafts['draft-2'], { ...newShopper, cart }));
        const settled = steps.reduce((state, { id, told }) => settle(state, drafts[id], told), start);
        const again = steps.reduce((state, { id, told }) => settle(state, drafts[id], told), settled);
        expect(again).toEqual(settled);
        const ids = settled.outcomes.map(({ draftId }) => draftId);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('takes out of the cart what a substitute was ordered for', () => {
    const gone = (from: string, to: string) =>
      ({ kind: 'substitute', discontinuedSku: from, discontinuedName: from, sku: to, name: to }) as const;
    const changes = [gone('older', 'old'), gone('old', 'bs-heads-soft-4')];
    const draft = draftIn('captured', 'draft-1', { source: 'cart', changes });
    const cart = [
      { ...heads, sku: 'older', quantity: 2 },
      { ...heads, id: 'line-2', sku: 'pods', quantity: 1 },
    ];
    expect(settle(confirmed(draft, { ...newShopper, cart }), draft).cart).toEqual([{ ...heads, id: 'line-2', sku: 'pods', quantity: 1 }]);
  });

  it('takes out of the cart what was ordered from it, once, and leaves what was added since', () => {
    const draft = draftIn('captured', 'draft-1', { source: 'cart' });
    const before = confirmed(draft, { ...newShopper, cart: [{ ...heads, quantity: 3 }] });
    const settled = settle(before, draft);
    expect(settled.cart).toEqual([{ ...heads, quantity: 1 }]);
    expect(settle(settled, draft).cart).toEqual(settled.cart);
    expect(settle({ ...settled, outcomes: [] }, draft).cart).toEqual(settled.cart);
  });

  it('leaves the cart alone when the order was no check-out, or came to nothing', () => {
    const cart = [{ ...heads, quantity: 3 }];
    expect(settle(confirmed(draftIn('captured'), { ...newShopper, cart }), draftIn('captured')).cart).toEqual(cart);
    const declined = draftIn('declined', 'draft-1', { source: 'cart' });
    expect(settle(confirmed(declined, { ...newShopper, cart }), declined).cart).toEqual(cart);
  });

  it('does not change what was told before', () => {
    const draft = draftIn('captured');
    const told = settle(confirmed(draft), draft, true);
    expect(settle(told, draft, false).outcomes[0]?.told).toBe(true);
    const untold = settle(confirmed(draft), draft, false);
    expect(settle(untold, draft, true).outcomes[0]?.told).toBe(true);
  });

  it('makes news of an order that was told and is then cancelled', () => {
    const ordered = settle(confirmed(draftIn('captured')), draftIn('captured'));
    const cancelled = settle(ordered, draftIn('cancelled'), false);
    expect(cancelled.outcomes).toMatchObject([{ kind: 'cancelled', told: false }]);
    expect(cancelled.ledger).toEqual({});
  });

  it('keeps the newest outcomes only', () => {
    const settled = Array.from({ length: 12 }, (_, index) => draftIn('captured', `draft-${index}`)).reduce<ShopperState>(
      (state, draft) => settle(confirmed(draft, state), draft),
      newShopper,
    );
    expect(settled.outcomes).toHaveLength(MAX_OUTCOMES);
    expect(settled.outcomes.at(-1)?.draftId).toBe('draft-11');
  });

  it('of a draft that has not ended changes nothing', () => {
    const draft: Draft = quotedDraft('acme', { id: 'draft-1' });
    const state = confirmed(draft);
    expect(settle(state, draft)).toBe(state);
  });
});

describe('the ledger', () => {
  it('has one entry for a draft, however often it is reserved', () => {
    const draft = draftIn('captured');
    const once = confirmed(draft);
    expect(confirmed(draft, once)).toEqual(once);
    const spent = settle(once, draft);
    expect(confirmed(draft, spent).ledger).toEqual(spent.ledger);
  });

  it('forgets months that count for nothing any more', () => {
    const months = [9, 10, 11].map((month) => Date.UTC(2026, month, 15));
    const state = months.reduce<ShopperState>(
      (kept, nowMs, index) => reserveInLedger(kept, draftIn('captured', `draft-${index}`), nowMs),
      newShopper,
    );
    expect(Object.values(state.ledger).map(({ month }) => month)).toEqual(['2026-11', '2026-12']);
  });
});

/** An outcome that is kept says enough to be spoken. */
it('keeps what a later turn has to say', () => {
  const settled = settle(confirmed(draftIn('captured')), draftIn('captured'));
  const expected: Partial<DraftOutcome> = {
    kind: 'ordered',
    orderNumber: '10draft-1',
    deliveryDay: '2026-11-24',
    total: money(3238, 'USD'),
  };
  expect(settled.outcomes[0]).toMatchObject(expected);
});
