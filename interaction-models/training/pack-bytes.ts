import { deflateSync } from 'fflate';

/** Searching longer saves a hundredth of the bytes. */
const LEVEL = 6;

/**
 * Bytes as they lie in a model: base64 of raw DEFLATE, RFC 1951. A library does it, and not Node's own zlib, so that every version of Node on
 * every processor writes the same.
 */
export function packBytes(bytes: readonly number[] | Uint8Array): string {
  return Buffer.from(deflateSync(Uint8Array.from(bytes), { level: LEVEL })).toString('base64');
}

/** Numbers below 65,536. Their upper bytes are much alike, and so lie together. @throws RangeError for a larger one */
export function packNumbers(numbers: readonly number[]): string {
  const bytes = new Uint8Array(2 * numbers.length);
  numbers.forEach((number, at) => {
    if (number > 0xffff) throw new RangeError(`${number} does not fit into 16 bits.`);
    bytes[at] = number & 0xff;
    bytes[at + numbers.length] = number >> 8;
  });
  return packBytes(bytes);
}
