import type { AccessGrant } from '../access-grant.ts';

/** A linking that has ended. */
export type RevokedLink = Pick<AccessGrant, 'accountId' | 'merchantId' | 'grantId' | 'role' | 'clientId'> & {
  /** Until then an access token of this grant, or a channel that it attached, could still speak: as long, its id must be kept where a turn reads. */
  readonly rememberUntilMs: number;
};

/**
 * Hears of every linking that ends: unlinked, revoked, or a code or an old refresh token was used twice. Called before the grant itself is
 * closed and repeated until it succeeds, so hearing the same one twice is hearing it once.
 */
export interface RevocationPort {
  noteRevoked(link: RevokedLink): Promise<void>;
}
