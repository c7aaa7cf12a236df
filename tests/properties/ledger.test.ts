import fc from 'fast-check';
import type { Draft } from '../../lambda/commerce/draft.ts';
import { countOrders, reserveInLedger, spentThisMonth } from '../../lambda/commerce/ledger.ts';
import { settleDraft } from '../../lambda/commerce/settle.ts';
import { MAX_OUTCOMES, newShopper, type ShopperState } from '../../lambda/commerce/shopper.ts';
import { localMonth } from '../../lambda/kernel/clock.ts';
import { money } from '../../lambda/kernel/money.ts';
import { quotedDraft } from '../contracts/store-samples.ts';

const START_MS = Date.UTC(2026, 10, 10, 15);
const HOUR_MS = 3_600_000;
const ZONE = 'America/New_York';
const CURRENCIES = ['USD', 'EUR'] as const;

/** One order as it came to be, which the ledger must agree with. */
interface Known {
  readonly draft: Draft;
  readonly month: string;
  readonly atMs: number;
  state: 'reserved' | 'spent' | 'gone';
}

type Deed =
  | { readonly kind: 'reserve'; readonly amountMinor: number; readonly currency: (typeof CURRENCIES)[number] }
  /** Of the `back`th newest order, each so many times. */
  | { readonly kind: 'captured' | 'cancelled' | 'declined'; readonly back: number; readonly times: number }
  | { readonly kind: 'pass'; readonly hours: number };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('reserve' as const), amountMinor: fc.nat(9_999), currency: fc.constantFrom(...CURRENCIES) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('captured' as const, 'captured' as const, 'cancelled' as const, 'declined' as const),
      back: fc.nat(MAX_OUTCOMES - 1),
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('pass' as const), hours: fc.nat(30) }) },
);

function draftOf(id: string, amountMinor: number, currency: (typeof CURRENCIES)[number]): Draft {
  const quoted = quotedDraft('acme', { id });
  const quote = { ...quoted.quote, total: money(amountMinor, currency), delivery: { ...quoted.quote.delivery, timeZone: ZONE } };
  return { ...quoted, quote };
}

/** A household that buys, cancels and lets time pass, beside a plain list of all its orders. */
class Household {
  state: ShopperState = newShopper;
  nowMs = START_MS;
  readonly orders: Known[] = [];

  do(next: Deed): void {
    if (next.kind === 'pass') this.nowMs += next.hours * HOUR_MS;
    else if (next.kind === 'reserve') this.reserve(next.amountMinor, next.currency);
    else for (let time = 1; time <= next.times; time += 1) this.settle(next.kind, next.back);
  }

  reserve(amountMinor: number, currency: (typeof CURRENCIES)[number]): void {
    const draft = draftOf(`d${this.orders.length}`, amountMinor, currency);
    this.orders.push({ draft, month: localMonth(this.nowMs, ZONE), atMs: this.nowMs, state: 'reserved' });
    // The claim of a "yes" may be written again, by a turn that was delivered twice.
    for (const _time of [1, 2]) this.state = reserveInLedger(this.state, draft, this.nowMs);
  }

  settle(as: 'captured' | 'cancelled' | 'declined', back: number): void {
    const known = this.orders.at(-1 - back);
    // What was declined is never ordered, and what was cancelled stays so.
    if (!known || known.state === 'gone' || (as === 'declined' && known.state === 'spent')) {
      this.settleAgain(back);
      return;
    }
    // Cancelled days later than anybody can ask for it, an order stays in the sum: a limit may ask too early, and never too late.
    const isFolded = known.state === 'spent' && this.state.ledger[known.draft.id] === undefined;
    if (isFolded) this.checkFolded(known);
    known.state = as === 'captured' || isFolded ? 'spent' : 'gone';
    this.write(known.draft, as);
  }

  checkFolded({ draft, atMs }: Known): void {
    const newer = this.orders.filter((other) => other.state === 'spent' && other.atMs >= atMs && other.draft.id !== draft.id);
    if (this.nowMs - atMs > 48 * HOUR_MS || newer.length >= MAX_OUTCOMES) return;
    throw new Error(`${draft.id} was folded after ${(this.nowMs - atMs) / HOUR_MS} h, with ${newer.length} newer ones.`);
  }

  /** A worker that read the draft long ago comes late. */
  settleAgain(back: number): void {
    const known = this.orders.at(-1 - back);
    if (known?.state === 'gone') this.write(known.draft, 'cancelled');
  }

  write(draft: Draft, state: 'captured' | 'cancelled' | 'declined'): void {
    const ended = { ...draft, state, paymentId: `pay-${draft.id}`, orderNumber: `10${draft.id}` } as Draft;
    this.state = settleDraft(this.state, ended, { nowMs: this.nowMs, told: true });
  }

  spent(currency: (typeof CURRENCIES)[number]): number {
    const month = localMonth(this.nowMs, ZONE);
    const counted = this.orders.filter((known) => known.state !== 'gone' && known.month === month);
    return counted.reduce((sum, { draft }) => sum + (draft.quote.total.currency === currency ? draft.quote.total.amountMinor : 0), 0);
  }
}

describe('the month\u2019s ledger', () => {
  it('sums what was spent, however much of it is folded, and each order once', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 120, size: 'max' }), (deeds) => {
        const household = new Household();
        for (const next of deeds) {
          household.do(next);
          for (const currency of CURRENCIES) {
            const sum = spentThisMonth(household.state, currency, ZONE, household.nowMs).amountMinor;
            const expected = household.spent(currency);
            if (sum !== expected)
              throw new Error(`After ${JSON.stringify(next)} the sum is ${sum} ${currency}, and should be ${expected}.`);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('stays as small after a thousand orders as after ten', () => {
    const sizes = [10, 1_000].map((orders) => {
      const household = new Household();
      for (let order = 1; order <= orders; order += 1) {
        household.reserve(2699, 'USD');
        household.settle('captured', 0);
        household.nowMs += 60_000;
      }
      const { ledger, spentEarlier } = household.state;
      expect(Object.keys(ledger).length).toBeLessThanOrEqual(MAX_OUTCOMES + 1);
      expect(spentThisMonth(household.state, 'USD', ZONE, household.nowMs).amountMinor).toBe(orders * 2699);
      expect(countOrders(household.state, '2026-11')).toBe(orders);
      return JSON.stringify({ ledger, spentEarlier }).length;
    });
    // A few more digits.
    expect((sizes[1] ?? 0) - (sizes[0] ?? 0)).toBeLessThan(60);
  });

  it('never folds what is not decided yet', () => {
    const household = new Household();
    household.reserve(5_000, 'USD');
    for (let order = 1; order <= 20; order += 1) {
      household.nowMs += 24 * HOUR_MS;
      if (localMonth(household.nowMs, ZONE) !== '2026-11') break;
      household.reserve(100, 'USD');
      household.settle('captured', 0);
    }
    expect(household.state.ledger.d0).toMatchObject({ state: 'reserved', amountMinor: 5_000 });
  });
});
