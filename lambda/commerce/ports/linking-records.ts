import type { JsonValue } from './store.ts';

export type RecordPayload = { readonly [key: string]: JsonValue | undefined };

/** What account linking keeps of one code, token, session or grant. */
export interface LinkingRecord {
  readonly payload: RecordPayload;
  /** When it was used up, the first time. Absent: not yet. */
  readonly consumedAtMs?: number;
}

export interface AttemptLimit {
  /** So many within the window; the next one is refused. */
  readonly attempts: number;
  readonly windowMs: number;
}

/** Whether one more attempt may be made, and if not, from when on. */
export type AttemptVerdict = { readonly kind: 'allowed' } | { readonly kind: 'tooMany'; readonly untilMs: number };

/**
 * The records of account linking, in the merchant's part of the table. `secret` is what the record's holder presents: a code, a token, a
 * session's id. It is stored nowhere: a record's key is its hash, and its payload can be opened with the secret alone.
 * Every engine passes `tests/contracts/linking-records.contract.ts`.
 * Throws SaysoError `store.unreachable`, `store.refused` as the store does.
 */
export interface LinkingRecordsPort {
  /**
   * Writes the record, or writes it anew; what was consumed stays so. A closed one stays closed and nothing is written.
   * @param expiresAtMs from when on it may be tidied away; whoever reads checks the payload's own expiry
   */
  writeRecord(kind: string, secret: string, payload: RecordPayload, expiresAtMs: number): Promise<void>;
  /** One strongly consistent read. Undefined: never written, tidied away or closed. */
  readRecord(kind: string, secret: string): Promise<LinkingRecord | undefined>;
  /** Uses the record up, by condition: of any number of callers one hears `first`. The instant of the first use is kept. */
  consumeRecord(kind: string, secret: string): Promise<'first' | 'again' | 'gone'>;
  /**
   * Empties the record for good: it is read no more, and no late write brings it back.
   * @param rememberedUntilMs how long a late write must be kept out
   */
  closeRecord(kind: string, secret: string, rememberedUntilMs: number): Promise<void>;

  /** Counts an attempt before it is made, so that many at once are as many. `subject` is stored as its hash. */
  countAttempt(subject: string, limit: AttemptLimit): Promise<AttemptVerdict>;
  /** Forgets the attempts: the last one succeeded. */
  forgetAttempts(subject: string): Promise<void>;
}
