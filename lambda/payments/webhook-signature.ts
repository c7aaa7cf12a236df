import { createHmac, timingSafeEqual } from 'node:crypto';

/** An older (or newer) signature is refused: a recorded message cannot be sent again later. */
const TOLERANCE_MS = 5 * 60 * 1000;
/** More would only be asked to make us calculate. Two is what a change of secrets needs. */
const MAX_SIGNATURES = 4;

/**
 * True when the provider signed exactly this body with this secret within the last five minutes: HMAC-SHA256 (RFC 2104) over
 * `<t>.<body>`, header `x-payment-signature: t=<epoch seconds>,v1=<hex>[,v1=<hex>]` (docs/payment-protocol.md). Compared in constant time.
 *
 * @param rawBody the bytes as they came, decoded as UTF-8; never a body parsed and written again
 * @param header the header's value; undefined is refused
 * @param secret an empty secret signs nothing, so it is refused
 * @param nowMs milliseconds since the epoch
 */
export function verifySignature(rawBody: string, header: string | undefined, secret: string, nowMs: number): boolean {
  if (header === undefined || secret === '') return false;
  const parts = header.split(',').map((part) => part.trim());
  const timestamp = parts.find((part) => /^t=\d{1,12}$/.test(part))?.slice(2);
  if (timestamp === undefined || Math.abs(nowMs - Number(timestamp) * 1000) > TOLERANCE_MS) return false;
  const expected = createHmac('sha256', secret).update(`${timestamp}.${rawBody}`).digest();
  return parts
    .filter((part) => /^v1=[0-9a-f]{64}$/.test(part))
    .slice(0, MAX_SIGNATURES)
    .some((part) => timingSafeEqual(Buffer.from(part.slice(3), 'hex'), expected));
}
