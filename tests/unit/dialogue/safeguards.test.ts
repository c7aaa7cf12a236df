import { spentThisMonth } from '../../../lambda/commerce/ledger.ts';
import { defaultSafeguards, findObjection, limitOf } from '../../../lambda/commerce/safeguards.ts';
import { newShopper, type ShopperState } from '../../../lambda/commerce/shopper.ts';
import { type Currency, money } from '../../../lambda/kernel/money.ts';
import { quotedDraft } from '../../contracts/store-samples.ts';

const NOW_MS = Date.UTC(2026, 10, 10, 15);
const SAFEGUARDS = defaultSafeguards('USD');

/** A draft of this total, delivered to New York. */
function draftOf(amountMinor: number, currency: Currency = 'USD') {
  const { quote } = quotedDraft('acme');
  return { id: 'draft-9', quote: { ...quote, total: money(amountMinor, currency) } };
}

function spent(
  entries: Readonly<Record<string, { readonly month: string; readonly amountMinor: number; readonly currency?: Currency }>>,
): ShopperState {
  const ledger = Object.entries(entries).map(([id, { month, amountMinor, currency = 'USD' }]) => {
    return [id, { month, amountMinor, currency, state: 'spent' as const }];
  });
  return { ...newShopper, ledger: Object.fromEntries(ledger) };
}

const objection = (state: ShopperState, amountMinor: number, currency?: Currency, nowMs = NOW_MS) =>
  findObjection(state, SAFEGUARDS, draftOf(amountMinor, currency), nowMs);

describe('the voice code', () => {
  it.each([
    [1, undefined],
    [9_999, undefined],
    [10_000, { kind: 'codeNeeded' }],
    [49_999, { kind: 'codeNeeded' }],
  ])('for %d cents', (amountMinor, expected) => {
    expect(objection(newShopper, amountMinor)).toEqual(expected);
  });

  it('is needed where amounts cannot be compared', () => {
    expect(objection(newShopper, 1, 'EUR')).toEqual({ kind: 'codeNeeded' });
  });

  it('is needed from the first unit in a currency without a known equal', () => {
    expect(defaultSafeguards('ISK').codeFrom.amountMinor).toBeLessThanOrEqual(1);
  });
});

describe('a limit for each order', () => {
  it('is the merchant’s unless the shopper set one', () => {
    expect(objection(newShopper, 50_001)).toEqual({ kind: 'overLimit', period: 'order', limit: money(50_000, 'USD') });
    const strict: ShopperState = { ...newShopper, limits: { perOrder: money(2_000, 'USD') } };
    expect(limitOf(strict, SAFEGUARDS, 'order')).toEqual(money(2_000, 'USD'));
    expect(objection(strict, 2_000)).toBeUndefined();
    expect(objection(strict, 2_001)).toEqual({ kind: 'overLimit', period: 'order', limit: money(2_000, 'USD') });
  });

  it('that a shopper may raise holds above the merchant’s too', () => {
    const loose: ShopperState = { ...newShopper, limits: { perOrder: money(90_000, 'USD') } };
    expect(objection(loose, 60_000)).toEqual({ kind: 'codeNeeded' });
  });
});

describe('a limit for a month', () => {
  const limits = { perMonth: money(5_000, 'USD') };

  it('counts what is reserved and spent in this month, to the cent', () => {
    const state: ShopperState = { ...spent({ a: { month: '2026-11', amountMinor: 2_000 } }), limits };
    expect(objection(state, 3_000)).toBeUndefined();
    expect(objection(state, 3_001)).toEqual({ kind: 'overLimit', period: 'month', limit: money(5_000, 'USD') });
  });

  it('does not count last month, other currencies or the draft itself', () => {
    const state: ShopperState = {
      ...spent({
        a: { month: '2026-10', amountMinor: 4_000 },
        b: { month: '2026-11', amountMinor: 4_000, currency: 'EUR' },
        'draft-9': { month: '2026-11', amountMinor: 4_000 },
      }),
      limits,
    };
    expect(objection(state, 5_000)).toBeUndefined();
  });

  it('turns with the delivery address’s month', () => {
    const state = spent({ a: { month: '2026-11', amountMinor: 4_000 } });
    // 1 December, 03:00 UTC, is still November in New York.
    const lateNovemberMs = Date.UTC(2026, 11, 1, 3);
    expect(spentThisMonth(state, 'USD', 'America/New_York', lateNovemberMs).amountMinor).toBe(4_000);
    expect(spentThisMonth(state, 'USD', 'America/New_York', lateNovemberMs + 3 * 3_600_000).amountMinor).toBe(0);
  });
});
