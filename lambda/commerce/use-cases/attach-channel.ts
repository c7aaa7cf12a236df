import type { Clock } from '../../kernel/clock.ts';
import { ATTACHED_MS } from '../access-grant.ts';
import type { AttachPort } from '../ports/invitations.ts';
import type { StorePort } from '../ports/store.ts';
import { changeShopper } from './settle-shopper.ts';

/** Lets a channel without account linking of its own speak for whoever signed in; signing in again replaces it. */
export function attachChannels(store: StorePort, clock: Pick<Clock, 'nowMs'>): AttachPort {
  return {
    attach: (shopperKey, { accountId, grantId, role, firstName }) => {
      const attached = {
        accountId,
        grantId,
        role,
        ...(firstName === undefined ? {} : { firstName }),
        untilMs: clock.nowMs() + ATTACHED_MS,
      };
      return changeShopper(store, shopperKey, (state) => ({ ...state, attached }));
    },
  };
}
