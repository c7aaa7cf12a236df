import { acceptInvitation, createInvitations, readInvitation } from '../../../lambda/account-linking/invitations.ts';
import { ATTACHED_MS } from '../../../lambda/commerce/access-grant.ts';
import { attachChannels } from '../../../lambda/commerce/use-cases/attach-channel.ts';
import { SaysoError } from '../../../lambda/kernel/errors.ts';
import { createMemoryStore } from '../../../lambda/store/memory.ts';
import { createMemoryLinkingRecords } from '../../../lambda/store/memory-linking-records.ts';

const START_MS = Date.UTC(2026, 10, 10, 15);
const ISSUER = 'https://voice.shop.example/oauth/acme';
const grant = { accountId: 'ada', grantId: 'g1', role: 'shopper', firstName: 'Ada' } as const;
const call = { deadlineAtMs: START_MS + 1_000 };

async function open() {
  const time = { nowMs: START_MS };
  const clock = { nowMs: () => time.nowMs, sleep: async () => {} };
  const store = createMemoryStore({ merchantId: 'acme', clock });
  const records = createMemoryLinkingRecords({ merchantId: 'acme', clock });
  const world = { records, store, clock, attachments: attachChannels(store, clock) };
  const invited = await createInvitations(world, ISSUER).invite('chat#c1', 'de-DE', call);
  if (!invited.ok) throw new Error('nothing was made');
  return { world, time, url: invited.value.url, secret: invited.value.url.split('/').at(-1) ?? '' };
}

describe('a one-time link', () => {
  it('is under the address of the authorization server, and no two are the same', async () => {
    const [one, another] = await Promise.all([open(), open()]);
    expect(one.url).toMatch(/^https:\/\/voice\.shop\.example\/oauth\/acme\/attach\/[\w-]{32}$/);
    expect(one.url).not.toBe(another.url);
    expect(await readInvitation(one.world, one.secret)).toMatchObject({ shopperKey: 'chat#c1', locale: 'de-DE' });
  });

  it('attaches the channel that it was handed over at, for ninety days', async () => {
    const { world, secret } = await open();
    expect(await acceptInvitation(world, secret, grant)).toBe(true);
    expect((await world.store.loadShopper('chat#c1')).shopper.attached).toEqual({ ...grant, untilMs: START_MS + ATTACHED_MS });
  });

  it('works once, also for two at the same time', async () => {
    const { world, secret } = await open();
    const accepted = await Promise.all([
      acceptInvitation(world, secret, grant),
      acceptInvitation(world, secret, { ...grant, accountId: 'eve' }),
    ]);
    expect(accepted.filter(Boolean)).toHaveLength(1);
    expect(await readInvitation(world, secret)).toBeUndefined();
    expect(await acceptInvitation(world, secret, grant)).toBe(false);
  });

  it('is over after a quarter of an hour, and a guessed one opens nothing', async () => {
    const { world, time, secret } = await open();
    expect(await readInvitation(world, 'guess')).toBeUndefined();
    time.nowMs += 15 * 60_000;
    expect(await acceptInvitation(world, secret, grant)).toBe(false);
    expect((await world.store.loadShopper('chat#c1')).version).toBe(0);
  });

  it('is not made while the table does not answer', async () => {
    const { world } = await open();
    const writeRecord = () =>
      Promise.reject(new SaysoError('store.unreachable', 'no answer', { table: 'sayso', operation: 'writeRecord' }));
    const made = await createInvitations({ ...world, records: { ...world.records, writeRecord } }, ISSUER).invite('chat#c1', 'de-DE', call);
    expect(made).toMatchObject({ ok: false, error: { kind: 'unanswered' } });
  });
});
