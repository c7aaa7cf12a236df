import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Nobody finds another's session by trying. */
const ID_BYTES = 16;

/**
 * A new chat session's id: 128 random bits and a signature. A chat may be linked to an account, so its id is a secret of whoever talks
 * there, and only one that was issued here counts.
 */
export function issueSessionId(key: string): string {
  const id = randomBytes(ID_BYTES).toString('base64url');
  return `${id}.${signatureOf(id, key)}`;
}

/** True for an id that `issueSessionId` made with this key. */
export function isIssued(sessionId: string, key: string): boolean {
  const [id = '', signature = '', ...others] = sessionId.split('.');
  const wanted = Buffer.from(signatureOf(id, key));
  const given = Buffer.from(signature);
  return others.length === 0 && given.length === wanted.length && timingSafeEqual(given, wanted);
}

function signatureOf(id: string, key: string): string {
  return createHmac('sha256', key).update(`sayso chat session\0${id}`).digest('base64url');
}
