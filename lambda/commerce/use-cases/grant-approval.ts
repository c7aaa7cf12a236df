import type { Clock } from '../../kernel/clock.ts';
import { reserveInLedger } from '../ledger.ts';
import type { StorePort } from '../ports/store.ts';
import { newShopper, type PendingApproval, type ShopperState } from '../shopper.ts';
import { changeItem } from './settle-shopper.ts';

/**
 * Does what the shopper approved on the provider's page, outside of any turn. The approval must still be the one that is pending: asked
 * for, not replaced, not over. An approved draft is confirmed and left to `reconcile`, and the next turn tells what became of it.
 * Granting again changes nothing.
 *
 * @param approvedAtMs when it is known to have been approved, should that be earlier than now: a page may be learnt of late
 */
export async function grantApproval(
  world: { readonly store: StorePort; readonly clock: Clock },
  shopperKey: string,
  approvalId: string,
  approvedAtMs: number = world.clock.nowMs(),
): Promise<void> {
  const { store } = world;
  let draftId: string | undefined;
  await changeItem(store, shopperKey, (item) => {
    draftId = undefined;
    const state = item.shopper;
    const { approval } = state;
    if (approval?.id !== approvalId || approval.expiresAtMs <= approvedAtMs) {
      // A crash after the item was written: the claim is in the ledger, and the draft may still be waiting for its confirmation.
      draftId = state.ledger[approvalId]?.state === 'reserved' ? approvalId : undefined;
      return item;
    }
    const granted = grant(state, approval, approvedAtMs);
    draftId = granted.ledger[approvalId] ? approvalId : undefined;
    return approval.wish.kind === 'deletion' ? { ...item, shopper: granted, conversation: null } : { ...item, shopper: granted };
  });
  if (draftId === undefined) return;
  // Without a lease it is due at once. A lost step means that it was confirmed before, or has ended.
  await store.moveDraft({ draftId, from: 'quoted', to: 'confirmed', patch: { confirmedAtMs: approvedAtMs } });
}

function grant(state: ShopperState, approval: PendingApproval, nowMs: number): ShopperState {
  const { approval: _granted, codeFailures: _forgotten, ...others } = state;
  const { wish } = approval;
  switch (wish.kind) {
    case 'draft': {
      const { openDraft, ...shopper } = others;
      if (openDraft?.id !== wish.draftId || openDraft.expiresAtMs <= nowMs) return others;
      return reserveInLedger(shopper, openDraft, nowMs);
    }
    case 'limit':
      return withLimit(others, wish.period, wish.limit);
    case 'buying':
      return { ...others, listOnly: false };
    case 'deletion':
      return forgetShopper(others);
  }
}

/** The shopper's own limit for a period. */
export function withLimit(
  state: ShopperState,
  period: 'order' | 'month',
  limit: NonNullable<ShopperState['limits']>['perOrder'],
): ShopperState {
  return { ...state, limits: { ...state.limits, ...(period === 'order' ? { perOrder: limit } : { perMonth: limit }) } };
}

/**
 * Everything kept of a shopper goes, but for the claims of orders that were said "yes" to and are still being placed: they go on, and are
 * settled. Linkings that have ended stay ended; what was taken over from an address once is known by its ids, and looked at again, so that
 * it does not come back from there. The shop keeps its own records.
 */
export function forgetShopper(state: ShopperState): ShopperState {
  const underWay = Object.entries(state.ledger).filter(([, entry]) => entry.state === 'reserved');
  const { accountId, revokedGrants, mergedFrom = {} } = state;
  const addresses = Object.entries(mergedFrom).map(([key, merged]) => [key, { ...merged, checkedAtMs: 0 }] as const);
  return {
    ...newShopper,
    ...(accountId ? { accountId } : {}),
    ...(revokedGrants ? { revokedGrants } : {}),
    ...(addresses.length > 0 ? { mergedFrom: Object.fromEntries(addresses) } : {}),
    ledger: Object.fromEntries(underWay),
  };
}
