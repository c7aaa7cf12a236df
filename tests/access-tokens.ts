import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import {
  ACCESS_TOKEN_ALGORITHM,
  ACCESS_TOKEN_SECONDS,
  ACCESS_TOKEN_TYPE,
  audienceOf,
  LINKING_SCOPE,
  type LinkedRole,
} from '../lambda/commerce/access-grant.ts';

/** A signing key as the authorization server has it: private for the server, public for whoever verifies. */
export interface TestSigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly privateJwk: Readonly<Record<string, string>>;
  readonly publicJwk: Readonly<Record<string, string>>;
}

/** A new ES256 key; its `kid` is its thumbprint (RFC 7638), as `npm run link -- keys` makes them. */
export function makeSigningKey(): TestSigningKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { crv, d, kty, x, y } = privateKey.export({ format: 'jwk' }) as Record<'crv' | 'd' | 'kty' | 'x' | 'y', string>;
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
  const publicJwk = { kty, crv, x, y, kid, alg: ACCESS_TOKEN_ALGORITHM, use: 'sig' };
  return { kid, privateKey, publicJwk, privateJwk: { ...publicJwk, d } };
}

export interface TestToken {
  /** The public address's issuer: `issuerAt('https://voice.example')`. */
  readonly issuer: string;
  readonly merchantId: string;
  readonly accountId: string;
  readonly nowMs: number;
  readonly role?: LinkedRole;
  readonly grantId?: string;
  readonly firstName?: string;
  readonly clientId?: string;
  readonly lifetimeSeconds?: number;
  /** Claims, or header fields, that replace those of a good token: for making bad ones. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
}

/** An access token as the authorization server issues it to Alexa: tests/account-linking holds the two side by side. */
export function makeAccessToken(key: TestSigningKey, token: TestToken): string {
  const iat = Math.floor(token.nowMs / 1000);
  const header = { alg: ACCESS_TOKEN_ALGORITHM, typ: ACCESS_TOKEN_TYPE, kid: key.kid, ...token.header };
  const claims = {
    merchant: token.merchantId,
    grant: token.grantId ?? 'grant-1',
    role: token.role ?? 'shopper',
    ...(token.firstName === undefined ? {} : { given_name: token.firstName }),
    jti: randomBytes(16).toString('base64url'),
    sub: token.accountId,
    iat,
    exp: iat + (token.lifetimeSeconds ?? ACCESS_TOKEN_SECONDS),
    scope: LINKING_SCOPE,
    client_id: token.clientId ?? 'alexa',
    iss: token.issuer,
    aud: audienceOf(token.merchantId),
    ...token.claims,
  };
  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signed = `${encode(header)}.${encode(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), { key: key.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}
