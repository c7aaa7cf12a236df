import type { RevocationPort } from '../ports/revocation.ts';
import type { StorePort } from '../ports/store.ts';
import type { ShopperState } from '../shopper.ts';
import { changeShopper } from './settle-shopper.ts';

/** More than these could only be refused in an hour by somebody who links in a loop. */
const MAX_REVOKED = 32;

/**
 * The key of a linked person's item. Whoever looks after the shop has an item of their own, even when they shop there too with the same
 * account: nothing that was said in one role is met in the other.
 */
export function accountKey(accountId: string, role: 'shopper' | 'merchant' = 'shopper'): string {
  return role === 'merchant' ? `staff#${accountId}` : `account#${accountId}`;
}

/**
 * Keeps the id of a grant that has ended in the person's item, where every turn of theirs reads it: access tokens are believed without a
 * look-up, and this is what takes them back at once.
 */
export function keepRevoked(store: StorePort, nowMs: () => number): RevocationPort {
  return {
    noteRevoked: ({ accountId, role, grantId, rememberUntilMs }) =>
      changeShopper(store, accountKey(accountId, role), (state) => withRevoked(state, grantId, rememberUntilMs, nowMs())),
  };
}

/**
 * With the grant goes what was asked for and waits for an approval: its page may be in the hands of whoever was shut out, and nobody knows
 * which linking it was asked under. It can be asked for again.
 * @param untilMs as long as a token of the grant could be shown; milliseconds since the epoch
 */
export function withRevoked(state: ShopperState, grantId: string, untilMs: number, nowMs: number): ShopperState {
  if ((state.revokedGrants?.[grantId] ?? 0) >= untilMs) return state;
  const others = Object.entries(state.revokedGrants ?? {}).filter(([id, until]) => id !== grantId && until > nowMs);
  const newest = others.sort(([, left], [, right]) => right - left).slice(0, MAX_REVOKED - 1);
  const { approval: _asked, ...kept } = state;
  return { ...kept, revokedGrants: Object.fromEntries([...newest, [grantId, untilMs]]) };
}

/** True when the grant has ended, as far as this item knows. */
export function isRevoked(state: ShopperState, grantId: string | undefined, nowMs: number): boolean {
  return grantId !== undefined && (state.revokedGrants?.[grantId] ?? 0) > nowMs;
}
