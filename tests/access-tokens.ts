import { createPrivateKey, randomBytes, sign } from 'node:crypto';
import {
  ACCESS_TOKEN_ALGORITHM,
  ACCESS_TOKEN_SECONDS,
  ACCESS_TOKEN_TYPE,
  audienceOf,
  LINKING_SCOPE,
  type LinkedRole,
} from '../lambda/commerce/access-grant.ts';
import {
  makeSigningKey as makeKeyText,
  readSigningKeys,
  type SigningKey,
  type VerifyingKey,
  verifyingKeyOf,
} from '../lambda/kernel/signing-keys.ts';

/** A signing key as the authorization server has it, and its public half for whoever verifies. */
export interface TestSigningKey extends SigningKey {
  readonly publicJwk: VerifyingKey;
}

/** A new key. */
export function makeSigningKey(): TestSigningKey {
  const [key] = readSigningKeys(makeKeyText()) ?? [];
  if (key === undefined) throw new Error('A new signing key could not be read.');
  return { ...key, publicJwk: verifyingKeyOf(key) };
}

export interface TestToken {
  /** The merchant's `linking.url`. */
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

/**
 * An access token as the authorization server issues it to Alexa; tests/account-linking holds the two side by side.
 */
export function makeAccessToken(key: SigningKey, token: TestToken): string {
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
  const { kty, crv, x, y, d } = key;
  const privateKey = createPrivateKey({ key: { kty, crv, x, y, d }, format: 'jwk' });
  return `${signed}.${sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}
