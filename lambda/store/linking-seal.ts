import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { RecordPayload } from '../commerce/ports/linking-records.ts';
import { badItem } from './table.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** The public half of a secret: nobody finds the secret by it, since every secret of account linking has at least 120 random bits. */
export function recordHash(kind: string, secret: string): string {
  return createHash('sha256').update(`${kind}\0${secret}`).digest('hex');
}

/**
 * A payload that only the secret's holder can have opened: AES-256-GCM under a key derived from the secret (RFC 5869), bound to the kind.
 * Whoever reads the table, or a backup of it, finds no token, no session and no person in it.
 */
export function sealPayload(kind: string, secret: string, payload: RecordPayload): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(kind, secret), nonce);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(payload), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url');
}

/** @throws SaysoError `store.badItem` when it was not sealed with this secret, or was changed since */
export function openPayload(pk: string, kind: string, secret: string, sealed: string): RecordPayload {
  try {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', keyOf(kind, secret), bytes.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
    const opened = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, bytes.length - TAG_BYTES)), decipher.final()]);
    // What the tag has proven to be ours was written by `sealPayload`.
    return JSON.parse(opened.toString('utf8')) as RecordPayload;
  } catch {
    // The cause could quote what was opened.
    throw badItem(pk, 'it does not open with its own secret');
  }
}

function keyOf(kind: string, secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'sayso account linking', kind, KEY_BYTES));
}
