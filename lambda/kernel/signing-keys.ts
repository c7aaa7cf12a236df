import { createECDH, createHash, randomBytes } from 'node:crypto';

const CURVE = 'prime256v1';
/** A coordinate of P-256, and a private key; bytes. */
const NUMBER_BYTES = 32;

/** A private key for ES256 (RFC 7518 3.4), as a JWK (RFC 7517). */
export interface SigningKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
  readonly d: string;
  /** The key's thumbprint (RFC 7638): the same key has the same name everywhere. */
  readonly kid: string;
}

/** What may be published of it, and what verifies. */
export type VerifyingKey = Omit<SigningKey, 'd'> & { readonly alg: 'ES256'; readonly use: 'sig' };

/**
 * Reads private keys: each one number of 32 bytes in base64url, with spaces between them. The first one signs, all of them verify: a new key
 * is put first, and an old one taken out once its tokens have expired.
 * @returns undefined when one is none, or is there twice; which is not said, since the text is a secret
 */
export function readSigningKeys(text: string): readonly SigningKey[] | undefined {
  const numbers = text.trim().split(/\s+/);
  const keys = numbers.flatMap((number) => keyOf(number) ?? []);
  return keys.length === numbers.length && new Set(numbers).size === numbers.length ? keys : undefined;
}

/** A new private key, as {@link readSigningKeys} reads it. */
export function makeSigningKey(): string {
  const number = randomBytes(NUMBER_BYTES).toString('base64url');
  // One in 2^32 numbers is larger than the curve's order.
  return keyOf(number) === undefined ? makeSigningKey() : number;
}

/** The public half of a signing key, as a JWK (RFC 7517): what may be published, and all that verifying needs. */
export function verifyingKeyOf({ kty, crv, x, y, kid }: SigningKey): VerifyingKey {
  return { kty, crv, x, y, kid, alg: 'ES256', use: 'sig' };
}

function keyOf(number: string): SigningKey | undefined {
  if (!/^[\w-]{43}$/.test(number)) return undefined;
  const ecdh = createECDH(CURVE);
  try {
    ecdh.setPrivateKey(Buffer.from(number, 'base64url'));
  } catch {
    return undefined;
  }
  // Uncompressed: a byte that says so, then both coordinates.
  const point = ecdh.getPublicKey();
  const coordinate = (at: number) => point.subarray(1 + at * NUMBER_BYTES, 1 + (at + 1) * NUMBER_BYTES).toString('base64url');
  const [kty, crv, x, y] = ['EC', 'P-256', coordinate(0), coordinate(1)] as const;
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
  return { kty, crv, x, y, d: number, kid };
}
