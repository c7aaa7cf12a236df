import { createHash } from 'node:crypto';

/** The namespace of this project's generated ids; any UUID does, as long as it never changes. */
const NAMESPACE = Buffer.from('6f1c2f0e5d8b4a7f9c3e2b1a0d4e8f76', 'hex');

/** A UUID that depends on the name alone: version 5 of RFC 9562, section 5.5. */
export function stableUuid(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
