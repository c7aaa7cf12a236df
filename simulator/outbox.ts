import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { NotifyPort } from '../lambda/commerce/ports/notify.ts';
import type { Clock } from '../lambda/kernel/clock.ts';
import { ok } from '../lambda/kernel/result.ts';

const message = z.object({
  idempotencyKey: z.string(),
  accountId: z.string(),
  subject: z.string(),
  text: z.string(),
  writtenAtMs: z.number(),
});

export type OutboxMessage = Readonly<z.infer<typeof message>>;

/** E-mails of a machine of one's own: nothing is sent, they can be read. */
export interface Outbox extends NotifyPort {
  /** What an account was written, oldest first. */
  read(accountId: string): readonly OutboxMessage[];
}

/**
 * Keeps each message in a file of its own, named by its idempotency key: the same key is one file, whoever writes it and however often.
 * A file appears whole or not at all.
 *
 * @param folder without one, nothing outlives the process
 */
export function createOutbox(folder: string | undefined, clock: Clock): Outbox {
  const kept = folder === undefined ? inMemory() : inFiles(folder);
  return {
    async sendEmail(email) {
      kept.writeOnce({ ...email, writtenAtMs: clock.nowMs() });
      return ok(undefined);
    },
    read: (accountId) =>
      kept
        .readAll()
        .filter((other) => other.accountId === accountId)
        .sort((left, right) => left.writtenAtMs - right.writtenAtMs),
  };
}

interface Kept {
  writeOnce(written: OutboxMessage): void;
  readAll(): readonly OutboxMessage[];
}

function inMemory(): Kept {
  const messages = new Map<string, OutboxMessage>();
  return {
    readAll: () => [...messages.values()],
    writeOnce: (written) => {
      if (!messages.has(written.idempotencyKey)) messages.set(written.idempotencyKey, written);
    },
  };
}

function inFiles(folder: string): Kept {
  mkdirSync(folder, { recursive: true });
  return {
    readAll: () =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => message.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))),
    writeOnce(written) {
      const name = fileNameOf(written.idempotencyKey);
      if (existsSync(join(folder, name))) return;
      const half = join(folder, `${name}.${process.pid}.half`);
      writeFileSync(half, `${JSON.stringify(written, null, 2)}\n`);
      renameSync(half, join(folder, name));
    },
  };
}

/** A key that is no file name everywhere gets one of its own; two keys never share one, not even where case makes no difference. */
function fileNameOf(key: string): string {
  const isPlain = /^(?!key-)[a-z0-9][a-z0-9-]{0,99}$/.test(key);
  return `${isPlain ? key : `key-${createHash('sha256').update(key).digest('hex')}`}.json`;
}
