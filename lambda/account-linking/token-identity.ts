import { createLocalJWKSet, jwtVerify } from 'jose';
import {
  ACCESS_TOKEN_ALGORITHM,
  ACCESS_TOKEN_TYPE,
  type AccessGrant,
  audienceOf,
  grantOfClaims,
  grantOfRecord,
  OPAQUE_TOKEN_KIND,
} from '../commerce/access-grant.ts';
import type { Caller, IdentityPort, ShopperIdentity } from '../commerce/ports/identity.ts';
import type { LinkingRecordsPort } from '../commerce/ports/linking-records.ts';
import type { Clock } from '../kernel/clock.ts';

/** Three parts of base64url (RFC 7519 3). */
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
/** What the authorization server gives as an opaque token. */
const OPAQUE = /^[\w-]{20,100}$/;
const MAX_TOKEN_LENGTH = 4_096;

/** A public key by which tokens are verified (RFC 7517). */
export interface TokenKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
  readonly kid: string;
}

export interface TokenIdentityOptions {
  /** The authorization server's address, as its tokens name it. */
  readonly issuer: string;
  readonly merchantId: string;
  /** All that may have signed a token which has not expired: a rotated key stays for an hour. */
  readonly keys: readonly TokenKey[];
  /** Where opaque tokens are found by their hash. Absent: this channel's tokens are JWTs alone. */
  readonly records?: Pick<LinkingRecordsPort, 'readRecord'>;
  readonly clock: Clock;
}

/**
 * Who an access token of our own authorization server speaks for. A JWT is verified by signature, issuer, audience, type, expiry and
 * merchant, without a look-up or a call (RFC 9068); an opaque one costs one read. A bad or expired token is nobody's, and says so to nobody.
 * Whether the grant has ended since is known by the shopper's item, which the turn reads anyway.
 *
 * @throws SaysoError `store.unreachable` when an opaque token cannot be looked up: it might be a good one
 */
export function createTokenIdentity(options: TokenIdentityOptions): IdentityPort {
  // The public half alone: a key that comes with its private number is taken for one that signs, and verifies nothing.
  const keys = createLocalJWKSet({
    keys: options.keys.map(({ kty, crv, x, y, kid }) => ({ kty, crv, x, y, kid, alg: ACCESS_TOKEN_ALGORITHM, use: 'sig' })),
  });
  const readJwt = async (token: string): Promise<AccessGrant | undefined> => {
    const { issuer, merchantId, clock } = options;
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience: audienceOf(merchantId),
        algorithms: [ACCESS_TOKEN_ALGORITHM],
        typ: ACCESS_TOKEN_TYPE,
        requiredClaims: ['exp', 'iat', 'sub'],
        currentDate: new Date(clock.nowMs()),
      });
      return grantOfClaims(payload, merchantId);
    } catch {
      return undefined;
    }
  };
  const readOpaque = async (token: string): Promise<AccessGrant | undefined> => {
    const record = await options.records?.readRecord(OPAQUE_TOKEN_KIND, token);
    return record && grantOfRecord(record.payload, options.merchantId, options.clock.nowMs());
  };
  return {
    async identify({ accessToken: token }: Caller): Promise<ShopperIdentity> {
      if (token === undefined || token.length > MAX_TOKEN_LENGTH) return { kind: 'unlinked' };
      const grant = JWT.test(token) ? await readJwt(token) : OPAQUE.test(token) ? await readOpaque(token) : undefined;
      return grant ? identityOf(grant) : { kind: 'unlinked' };
    },
  };
}

function identityOf({ accountId, grantId, role, firstName }: AccessGrant): ShopperIdentity {
  return { kind: 'linked', accountId, grantId, role, ...(firstName === undefined ? {} : { firstName }) };
}
