import type { Result } from '../../kernel/result.ts';
import type { AccessGrant } from '../access-grant.ts';
import type { Call, Unanswered } from './call.ts';

/**
 * One-time links for channels without account linking of their own: whoever opens one signs in with the shop, and the channel speaks for
 * that account from then on. The link is a secret for as long as it is open.
 */
export interface InvitationPort {
  /**
   * @param shopperKey the key of the address that it is handed over at; nobody else's can be attached by it
   * @param locale BCP 47, of the page
   */
  invite(
    shopperKey: string,
    locale: string,
    call: Call,
  ): Promise<Result<{ readonly url: string; readonly expiresAtMs: number }, Unanswered>>;
}

/** Hears that somebody signed in by a one-time link. */
export interface AttachPort {
  /** @param shopperKey the key of the address that the link was handed over at */
  attach(shopperKey: string, grant: Pick<AccessGrant, 'accountId' | 'grantId' | 'role' | 'firstName'>): Promise<void>;
}
