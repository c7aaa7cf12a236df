import { localMonth } from '../kernel/clock.ts';
import { type Currency, type Money, money } from '../kernel/money.ts';
import type { DraftCore } from './draft.ts';
import { type LedgerEntry, MAX_OUTCOMES, type ShopperState, type SpentSum } from './shopper.ts';

/** What is older than this many months counts towards nothing any more. */
const MONTHS_KEPT = 2;
/** An order may be cancelled for at most a day, and that may take another one: until then it has an entry of its own. */
const FOLD_AFTER_MS = 48 * 3_600_000;
/** As many as can still be cancelled by voice. A household that orders more in two days has the older ones folded early. */
const MAX_SPENT_ENTRIES = MAX_OUTCOMES;

type Ledger = Pick<ShopperState, 'ledger' | 'spentEarlier'>;

/**
 * Takes the draft's amount into the month's ledger. Keyed by draft id: reserving twice is reserving once. Entries whose orders can no longer
 * change are folded into one sum a month, so that the shopper's item stays as small after a thousand orders as after ten.
 */
export function reserveInLedger(state: ShopperState, draft: Pick<DraftCore, 'id' | 'quote'>, nowMs: number): ShopperState {
  const { total, delivery } = draft.quote;
  const month = localMonth(nowMs, delivery.timeZone);
  const fresh: LedgerEntry = { month, amountMinor: total.amountMinor, currency: total.currency, state: 'reserved', atMs: nowMs };
  const ledger = { ...state.ledger, [draft.id]: state.ledger[draft.id] ?? fresh };
  return { ...state, ...foldSpent(forgetOldMonths({ ...state, ledger }), nowMs) };
}

function forgetOldMonths({ ledger, spentEarlier = [] }: Ledger): Ledger {
  const all = [...Object.values(ledger), ...spentEarlier].map(({ month }) => month);
  const months = [...new Set(all)].sort().slice(-MONTHS_KEPT);
  return {
    ledger: Object.fromEntries(Object.entries(ledger).filter(([, { month }]) => months.includes(month))),
    spentEarlier: spentEarlier.filter(({ month }) => months.includes(month)),
  };
}

/** Reserved entries stay, however old: what becomes of them is not known yet. */
function foldSpent({ ledger, spentEarlier = [] }: Ledger, nowMs: number): Ledger {
  const spent = Object.entries(ledger).filter(([, { state }]) => state === 'spent');
  const newestFirst = spent.toSorted(([, left], [, right]) => right.atMs - left.atMs);
  const folded = newestFirst.filter(([, { atMs }], index) => index >= MAX_SPENT_ENTRIES || nowMs - atMs > FOLD_AFTER_MS);
  if (folded.length === 0) return { ledger, spentEarlier: spentEarlier.length > 0 ? spentEarlier : undefined };
  const ids = new Set(folded.map(([id]) => id));
  return {
    ledger: Object.fromEntries(Object.entries(ledger).filter(([id]) => !ids.has(id))),
    spentEarlier: folded.reduce((sums, [, entry]) => addSpent(sums, entry), spentEarlier),
  };
}

function addSpent(sums: readonly SpentSum[], { month, currency, amountMinor }: LedgerEntry): readonly SpentSum[] {
  const known = sums.find((sum) => sum.month === month && sum.currency === currency);
  const added: SpentSum = { month, currency, amountMinor: (known?.amountMinor ?? 0) + amountMinor, orders: (known?.orders ?? 0) + 1 };
  return [...sums.filter((sum) => sum !== known), added];
}

/**
 * The draft of this id has ended: its entry is spent, or removed. Without an entry nothing changes: it was never reserved, removed before, or
 * folded into the month's sum. What was folded stays spent, whatever comes of it: a limit may ask too early, and never too late.
 */
export function settleLedger(ledger: ShopperState['ledger'], draftId: string, isSpent: boolean): ShopperState['ledger'] {
  const { [draftId]: entry, ...others } = ledger;
  return entry && isSpent ? { ...others, [draftId]: { ...entry, state: 'spent' } } : others;
}

/** What the shopper has spent and reserved in the month of `nowMs` in the delivery address's zone, without the draft `exceptDraftId`. */
export function spentThisMonth(state: Ledger, currency: Currency, timeZone: string, nowMs: number, exceptDraftId?: string): Money {
  const month = localMonth(nowMs, timeZone);
  const entries = Object.entries(state.ledger).filter(([id, entry]) => id !== exceptDraftId && entry.month === month);
  const counted = [...entries.map(([, entry]) => entry), ...(state.spentEarlier ?? []).filter((sum) => sum.month === month)];
  const amounts = counted.flatMap((one) => (one.currency === currency ? one.amountMinor : []));
  return money(
    amounts.reduce((sum, amountMinor) => sum + amountMinor, 0),
    currency,
  );
}

/** How many orders of a month are kept, folded ones included. */
export function countOrders(state: Ledger, month: string): number {
  const folded = (state.spentEarlier ?? []).filter((sum) => sum.month === month).reduce((count, sum) => count + sum.orders, 0);
  return folded + Object.values(state.ledger).filter((entry) => entry.month === month).length;
}
