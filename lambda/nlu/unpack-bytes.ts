import { inflateRawSync } from 'node:zlib';

/**
 * What `interaction-models/training/pack-bytes.ts` packed.
 * @param packed base64 of raw DEFLATE, RFC 1951
 * @throws Error for anything else: a model is made by us, and compared with its sources
 */
export function unpackBytes(packed: string): Uint8Array {
  return inflateRawSync(Buffer.from(packed, 'base64'));
}

/** Numbers of 16 bits, little-endian in the file: first all lower bytes, then all upper ones. */
export function unpackNumbers(packed: string): Uint16Array {
  const bytes = unpackBytes(packed);
  const count = bytes.length / 2;
  return Uint16Array.from({ length: count }, (_, at) => (bytes[at] ?? 0) | ((bytes[at + count] ?? 0) << 8));
}
