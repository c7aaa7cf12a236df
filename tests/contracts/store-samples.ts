import { randomUUID } from 'node:crypto';
import type { CartLine } from '../../lambda/commerce/cart.ts';
import type { Draft, DraftIn, DraftPatch, DraftState } from '../../lambda/commerce/draft.ts';
import type { ListEntry } from '../../lambda/commerce/list.ts';
import type { DraftStep, StorePort } from '../../lambda/commerce/ports/store.ts';
import type { Quote } from '../../lambda/commerce/quote.ts';
import { newShopper, type ShopperState } from '../../lambda/commerce/shopper.ts';
import type { Clock } from '../../lambda/kernel/clock.ts';
import { money } from '../../lambda/kernel/money.ts';

export const NOW_MS = 1_795_000_000_000;
export const EXPIRES_AT_MS = NOW_MS + 600_000;

export function fixedClock(nowMs = NOW_MS): Clock {
  return { nowMs: () => nowMs, sleep: async () => undefined };
}

/** Tests share a table and keep apart by merchant, as merchants do. */
export function newMerchantId(): string {
  return `merchant-${randomUUID()}`;
}

const quote: Quote = {
  seller: 'Hearth & Home',
  lines: [
    {
      sku: 'bs-heads-soft-4',
      name: 'BrightSmile toothbrush heads, soft',
      pack: { count: 4, unit: 'heads' },
      quantity: 2,
      unitPrice: money(1499, 'USD'),
    },
  ],
  delivery: { day: '2026-11-24', addressLabel: 'home', timeZone: 'America/New_York', cost: money(0, 'USD') },
  tax: money(240, 'USD'),
  total: money(3238, 'USD'),
};

export function quotedDraft(merchantId: string, changes: Partial<DraftIn<'quoted'>> = {}): DraftIn<'quoted'> {
  return {
    id: randomUUID().replaceAll('-', ''),
    merchantId,
    shopperKey: 'account#4711',
    accountId: '4711',
    source: 'reorder',
    quote,
    fingerprint: 'a1b2c3d4e5f60718',
    changes: [{ kind: 'price', name: 'toothbrush heads', from: money(1399, 'USD'), to: money(1499, 'USD') }],
    cautions: [],
    payment: { linkId: 'link-1', label: 'Visa ending in 4242' },
    locale: 'en-US',
    createdAtMs: NOW_MS,
    expiresAtMs: EXPIRES_AT_MS,
    attempts: 0,
    state: 'quoted',
    ...changes,
  };
}

/** A cart and a list as full as they may be, in the longest of names. */
export function fullShopper(): ShopperState {
  const name = 'Großpackung Geschirrspültabs „Zitrone“ 洗碗機專用 🧼 extra';
  return {
    ...newShopper,
    accountId: '4711',
    paymentLink: { state: 'active', id: 'link-1', label: 'Visa ending in 4242', expiresAtMs: NOW_MS },
    cart: Array.from(
      { length: 30 },
      (_, index): CartLine => ({
        id: `line-${index}`,
        sku: `sku-${index}`,
        name: `${name} ${index}`,
        pack: { count: 60, unit: 'tablets' },
        quantity: 99,
        unitPrice: money(123_456, 'USD'),
      }),
    ),
    list: Array.from({ length: 100 }, (_, index): ListEntry => ({ id: `entry-${index}`, name: `${name} ${index}`, quantity: 1 })),
    ledger: { 'draft-1': { month: '2026-11', amountMinor: 3238, currency: 'USD', state: 'reserved', atMs: Date.UTC(2026, 10, 21, 15) } },
    outcomes: [{ draftId: 'draft-1', atMs: NOW_MS, told: false, itemName: name, total: money(3238, 'USD'), kind: 'attention' }],
  };
}

/** One step of a walk: where to, and what the step sets. */
export type Stride = { readonly to: DraftState; readonly patch?: DraftPatch };

export const LEASE = { owner: 'worker-1', untilMs: NOW_MS + 30_000 };

/** The way of a draft that is bought, up to and including a state of it. */
export const BOUGHT: readonly Stride[] = [
  { to: 'confirmed', patch: { confirmedAtMs: NOW_MS, lease: LEASE } },
  { to: 'authorizing' },
  { to: 'authorized', patch: { paymentId: 'pay-1' } },
  { to: 'placing', patch: { attempts: 1 } },
  { to: 'placed', patch: { orderNumber: '100-1' } },
  { to: 'capturing' },
  { to: 'captured', patch: { lease: null } },
];

/** Takes the strides one after the other; each must be won. */
export async function walk(store: StorePort, draft: Draft, strides: readonly Stride[]): Promise<Draft> {
  let current = draft;
  for (const { to, patch } of strides) {
    const step = { draftId: draft.id, from: current.state, to, ...(patch ? { patch } : {}) } as DraftStep<DraftState>;
    const moved = await store.moveDraft(step);
    if (!moved.ok) throw new Error(`Lost the step from ${current.state} to ${to}.`);
    current = moved.value;
  }
  return current;
}
