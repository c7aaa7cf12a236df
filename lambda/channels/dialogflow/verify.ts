import { createHash, timingSafeEqual } from 'node:crypto';

/** Request headers as a web server hands them over; names in any case. */
export type Headers = Readonly<Record<string, string | undefined>>;

/** A header that only the platform (or the merchant's own server) knows the value of. */
export interface SharedSecret {
  readonly header: string;
  readonly value: string;
}

/**
 * True when the request carries the secret. Both sides are hashed first, so the comparison takes the same time whatever was
 * sent and however long it is. Header names are case-insensitive (RFC 9110, section 5.1).
 */
export function carriesSecret(headers: Headers, secret: SharedSecret): boolean {
  const wanted = secret.header.toLowerCase();
  const name = Object.keys(headers).find((candidate) => candidate.toLowerCase() === wanted);
  const sent = name === undefined ? undefined : headers[name];
  return typeof sent === 'string' && timingSafeEqual(digest(sent), digest(secret.value));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
