import { type Adapter, type AdapterPayload, errors } from 'oidc-provider';
import type { LinkingRecordsPort, RecordPayload } from '../commerce/ports/linking-records.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Links } from './links.ts';

/** What is used up or has run out is kept this long, so that somebody who tries it again is found out. */
const KEEP_EXPIRED_MS = 86_400_000;
/** A closed session or visit is kept out of late writes for as long as a request can take. */
const KEEP_CLOSED_MS = 3_600_000;

/** The kind under which a session is found by its other name. */
const SESSION_BY_UID = 'SessionUid';

export interface AdapterOptions {
  readonly records: LinkingRecordsPort;
  readonly links: Links;
  readonly clock: Clock;
  /** For so long after its first use a refresh token gives more: two machines of a platform may refresh with the same one. */
  readonly reuseWindowMs: number;
}

/**
 * oidc-provider's storage over the linking records. Tokens are never revoked one by one: each is worth nothing without its grant, which is
 * read, strongly consistent, whenever a code or a refresh token is presented. So ending a grant is one write, and no index is needed.
 */
export function createRecordsAdapter(options: AdapterOptions): (kind: string) => Adapter {
  return (kind) => ({
    upsert: (id, payload, expiresInSeconds) => write(options, kind, id, payload, expiresInSeconds),
    find: (id) => find(options, kind, id),
    async findByUid(uid) {
      const pointer = await options.records.readRecord(SESSION_BY_UID, uid);
      const id = pointer?.payload.id;
      return typeof id === 'string' ? find(options, kind, id) : undefined;
    },
    findByUserCode: async () => undefined,
    consume: (id) => consume(options, kind, id),
    destroy: (id) => destroy(options, kind, id),
    // The library also destroys the grant (`revokeGrantPolicy`), which is what ends them.
    revokeByGrantId: async () => {},
  });
}

async function write(
  { records, clock }: AdapterOptions,
  kind: string,
  id: string,
  payload: AdapterPayload,
  expiresInSeconds: number | undefined,
): Promise<void> {
  const { jti: _secret, ...kept } = payload;
  const expiresAtMs = (payload.exp === undefined ? clock.nowMs() + (expiresInSeconds ?? 0) * 1000 : payload.exp * 1000) + KEEP_EXPIRED_MS;
  // Plain JSON by the library's own contract with its adapters.
  await records.writeRecord(kind, id, kept as unknown as RecordPayload, expiresAtMs);
  if (kind === 'Session' && payload.uid !== undefined) await records.writeRecord(SESSION_BY_UID, payload.uid, { id }, expiresAtMs);
}

async function find(options: AdapterOptions, kind: string, id: string): Promise<AdapterPayload | undefined> {
  const record = await options.records.readRecord(kind, id);
  if (record === undefined) return undefined;
  const payload = { ...record.payload, jti: id } as AdapterPayload;
  return isUsedUp(options, kind, record.consumedAtMs) ? { ...payload, consumed: true } : payload;
}

function isUsedUp({ clock, reuseWindowMs }: AdapterOptions, kind: string, consumedAtMs: number | undefined): boolean {
  if (consumedAtMs === undefined) return false;
  return kind !== 'RefreshToken' || clock.nowMs() >= consumedAtMs + reuseWindowMs;
}

async function consume({ records, links }: AdapterOptions, kind: string, id: string): Promise<void> {
  const outcome = await records.consumeRecord(kind, id);
  // A refresh token that `find` has let through is within its window: who was first does not matter.
  if (outcome === 'first' || (outcome === 'again' && kind === 'RefreshToken')) return;
  // Two at the same moment with the same code: one of them has stolen it, and nobody knows which (RFC 6749 4.1.2).
  const grantId = (await records.readRecord(kind, id))?.payload.grantId;
  if (typeof grantId === 'string') await links.end(grantId);
  throw new errors.InvalidGrant('already used');
}

async function destroy({ records, links, clock }: AdapterOptions, kind: string, id: string): Promise<void> {
  if (kind === 'Grant') return links.end(id);
  if (kind === 'AccessToken' || kind === 'RefreshToken') {
    // First the grant, then the token: if the first fails, whoever asks again still finds the token.
    const grantId = (await records.readRecord(kind, id))?.payload.grantId;
    if (typeof grantId === 'string') await links.end(grantId);
  }
  await records.closeRecord(kind, id, clock.nowMs() + KEEP_CLOSED_MS);
}
