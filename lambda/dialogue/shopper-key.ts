import type { Caller, ShopperIdentity } from '../commerce/ports/identity.ts';

/**
 * The shopper's key in the store: `account#<id>` for a linked one, `<channel>#<id>` else. The prefix is ours, so no text of a client can
 * name another channel's key, or an account's.
 */
export function shopperKeyOf(caller: Pick<Caller, 'channel' | 'id'>, identity: ShopperIdentity): string {
  return identity.kind === 'linked' ? `account#${identity.accountId}` : `${caller.channel}#${caller.id}`;
}
