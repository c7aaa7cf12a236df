import type { LinkingRecordsPort } from '../commerce/ports/linking-records.ts';
import { judgeAttempts, readOpen, ttlOf } from './linking-records.ts';
import { recordHash, sealPayload } from './linking-seal.ts';
import type { MemoryTable } from './memory.ts';
import type { StoreOptions } from './options.ts';
import { type Item, linkingPk } from './table.ts';

/** Account linking's records in memory: the same keys, seals and conditions as in the real table. */
export function createMemoryLinkingRecords(options: StoreOptions & { readonly table?: MemoryTable }): LinkingRecordsPort {
  const { merchantId, clock, table = new Map<string, Item>() } = options;
  const pkOf = (kind: string, secret: string) => linkingPk(merchantId, kind, recordHash(kind, secret));
  return {
    async writeRecord(kind, secret, payload, expiresAtMs) {
      const pk = pkOf(kind, secret);
      const item = table.get(pk) ?? { pk };
      if (item.closedAtMs !== undefined) return;
      table.set(pk, { ...item, sealed: sealPayload(kind, secret, payload), ttlEpochSeconds: ttlOf(expiresAtMs) });
    },
    async readRecord(kind, secret) {
      return readOpen(table.get(pkOf(kind, secret)), kind, secret);
    },
    async consumeRecord(kind, secret) {
      const pk = pkOf(kind, secret);
      const item = table.get(pk);
      if (item?.sealed === undefined) return 'gone';
      if (item.consumedAtMs !== undefined) return 'again';
      table.set(pk, { ...item, consumedAtMs: clock.nowMs() });
      return 'first';
    },
    async closeRecord(kind, secret, rememberedUntilMs) {
      const pk = pkOf(kind, secret);
      const { sealed: _gone, ...item } = table.get(pk) ?? { pk };
      table.set(pk, { ...item, pk, closedAtMs: clock.nowMs(), ttlEpochSeconds: ttlOf(rememberedUntilMs) });
    },
    async countAttempt(subject, limit) {
      const pk = pkOf('attempts', subject);
      const nowMs = clock.nowMs();
      const item = table.get(pk);
      const isOpen = Number(item?.windowEndsAtMs ?? 0) > nowMs;
      const windowEndsAtMs = isOpen ? Number(item?.windowEndsAtMs) : nowMs + limit.windowMs;
      const attempts = isOpen ? Number(item?.attempts) + 1 : 1;
      const counted = { pk, attempts, windowEndsAtMs, ttlEpochSeconds: ttlOf(windowEndsAtMs) };
      table.set(pk, counted);
      return judgeAttempts(counted, limit);
    },
    async forgetAttempts(subject) {
      table.delete(pkOf('attempts', subject));
    },
  };
}
