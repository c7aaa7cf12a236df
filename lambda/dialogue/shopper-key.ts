import type { Caller, ShopperIdentity } from '../commerce/ports/identity.ts';
import { accountKey } from '../commerce/use-cases/end-grant.ts';

/**
 * The shopper's key in the store: `account#<id>` for a linked one (`staff#<id>` for who looks after the shop), `<channel>#<id>` else. The
 * prefix is ours, so no text of a client can name another channel's key, or an account's.
 */
export function shopperKeyOf(caller: Pick<Caller, 'channel' | 'id'>, identity: ShopperIdentity): string {
  return identity.kind === 'linked' ? accountKey(identity.accountId, identity.role) : addressKey(caller);
}

/** The key of whoever speaks there, as long as nobody has said who it is. */
export function addressKey({ channel, id }: Pick<Caller, 'channel' | 'id'>): string {
  return `${channel}#${id}`;
}
