import { createHash, randomBytes } from 'node:crypto';

/** Makes ids nobody can guess. Tests and replays use a counted one. */
export interface IdSource {
  /** A new id: letters and digits only (a payment provider, a shop and Alexa's referenceId all accept it). */
  next(): string;
}

export const randomIds: IdSource = {
  next: () => randomBytes(16).toString('hex'),
};

/** A stable number in [0, `choices`) for a text: the same turn id always picks the same variant of a message. */
export function stableChoice(text: string, choices: number): number {
  if (choices <= 1) return 0;
  return createHash('sha256').update(text).digest().readUInt32BE(0) % choices;
}

/** A short stable fingerprint of a text (SHA-256, 16 hex digits). */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
