import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../../lambda/kernel/clock.ts';
import { createOutbox } from '../../../simulator/outbox.ts';
import { createManualClock } from '../kernel-http/manual-clock.ts';

const NOW_MS = Date.UTC(2026, 10, 3, 15, 0, 0);
const call = { deadlineAtMs: NOW_MS + 5_000 };
const MESSAGE = { idempotencyKey: '9f2c-captured', accountId: 'ann', subject: 'Your order 10061', text: 'Thank you.\n' };

describe.each(['memory', 'files'])('the outbox in %s', (kind) => {
  const folders: string[] = [];
  const open = (clock: Clock = createManualClock(NOW_MS)) => {
    if (kind === 'memory') return { outbox: createOutbox(undefined, clock), folder: undefined };
    const folder = join(mkdtempSync(join(tmpdir(), 'sayso-outbox-')), 'outbox');
    folders.push(folder);
    return { outbox: createOutbox(folder, clock), folder };
  };
  afterAll(() => {
    for (const folder of folders) rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  it('keeps what an account was written, oldest first, and each key once', async () => {
    const clock = createManualClock(NOW_MS);
    const { outbox } = open(clock);
    await outbox.sendEmail({ ...MESSAGE, idempotencyKey: 'ffff-captured' }, call);
    clock.advance(1_000);
    await outbox.sendEmail(MESSAGE, call);
    await outbox.sendEmail({ ...MESSAGE, accountId: 'bob', idempotencyKey: '0000-captured' }, call);
    clock.advance(1_000);
    await outbox.sendEmail({ ...MESSAGE, subject: 'Sent again' }, call);
    expect(outbox.read('ann')).toEqual([
      { ...MESSAGE, idempotencyKey: 'ffff-captured', writtenAtMs: NOW_MS },
      { ...MESSAGE, writtenAtMs: NOW_MS + 1_000 },
    ]);
    expect(outbox.read('nobody')).toEqual([]);
  });

  it('takes any key for a name, and leaves no half a file', async () => {
    const { outbox, folder } = open();
    const keys = ['../../etc/passwd', 'a/b', 'A', 'a', 'x'.repeat(300), 'key-', '😀'];
    for (const idempotencyKey of keys) await outbox.sendEmail({ ...MESSAGE, idempotencyKey }, call);
    expect(new Set(outbox.read('ann').map(({ idempotencyKey }) => idempotencyKey))).toEqual(new Set(keys));
    if (folder === undefined) return;
    const names = readdirSync(folder);
    expect(names).toHaveLength(keys.length);
    expect(names.filter((name) => !/^[a-z0-9-]{1,100}\.json$/.test(name))).toEqual([]);
  });

  it('is read by the next process', async () => {
    const { outbox, folder } = open();
    await outbox.sendEmail(MESSAGE, call);
    const next = createOutbox(folder, createManualClock(NOW_MS + 60_000));
    await next.sendEmail(MESSAGE, call);
    expect(next.read('ann')).toEqual([{ ...MESSAGE, writtenAtMs: folder === undefined ? NOW_MS + 60_000 : NOW_MS }]);
  });
});
