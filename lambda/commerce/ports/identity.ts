import type { LinkedRole } from '../access-grant.ts';

/** Who the channel says is speaking, before anybody looked anything up. Made by a channel's `parse`, from verified fields only. */
export interface Caller {
  readonly channel: 'alexa' | 'dialogflow' | 'chat';
  /** Alexa: personId where known, else userId. Dialogflow: the caller id of the integration, else the session. Chat: the session. */
  readonly id: string;
  readonly accessToken?: string;
  /** Local chat only: the shopper spoken for. Ignored by a deployment. */
  readonly claimedUser?: string;
  /** The id that a household shares: Alexa's userId, the last segment of Dialogflow's session, chat's session id. */
  readonly addressId: string;
}

export interface LinkedIdentity {
  readonly kind: 'linked';
  readonly accountId: string;
  /** Buys for themselves, or looks after the shop; a shopper unless it says so. */
  readonly role?: LinkedRole;
  readonly firstName?: string;
  /** The linking that this rests on. Absent where nobody links (a machine of one's own): then there is nothing to merge or to revoke. */
  readonly grantId?: string;
}

export type ShopperIdentity = LinkedIdentity | { readonly kind: 'unlinked' };

export interface IdentityPort {
  identify(caller: Caller): Promise<ShopperIdentity>;
}
