import { forgetWhenDisabled } from '../../../lambda/app/skill-disabled.ts';
import type { ShopperIdentity } from '../../../lambda/commerce/ports/identity.ts';
import { newShopper } from '../../../lambda/commerce/shopper.ts';
import { conversationAsJson, newConversation, readConversation, recordTurn } from '../../../lambda/dialogue/conversation.ts';
import { systemClock } from '../../../lambda/kernel/clock.ts';
import { createMemoryStore } from '../../../lambda/store/memory.ts';

const TALKED_AT_MS = 1_800_000_000_000;

async function disable(identity: ShopperIdentity, shopperKey: string, event: { atMs: number; keepsUserInformation?: boolean }) {
  const store = createMemoryStore({ merchantId: 'demo', clock: systemClock });
  const said = (channel: string) => ({ id: `${channel}:s`, lastTurnAtMs: TALKED_AT_MS, isOpenEnded: false });
  const alexa = recordTurn(newConversation(), said('alexa'), { id: 'alexa:t', sessionId: 'alexa:s', reply: { say: [{ act: 'help' }] } });
  const both = recordTurn(alexa, said('chat'), { id: 'chat:t', sessionId: 'chat:s', reply: { say: [{ act: 'help' }] } });
  const shopper = { ...newShopper, list: [{ id: '1', name: 'milk', quantity: 1 }] };
  await store.saveShopper(shopperKey, { version: 0, shopper, conversation: conversationAsJson(both) });
  await forgetWhenDisabled({ store, clock: systemClock, identity: { identify: async () => identity } })({
    kind: 'skillDisabled',
    id: 'e',
    userId: 'u',
    keepsUserInformation: false,
    ...event,
  });
  const item = await store.loadShopper(shopperKey);
  return { list: item.shopper.list.length, sessions: readConversation(item.conversation).sessions.map(({ id }) => id) };
}

describe('a disabled skill', () => {
  it('forgets a shopper who is nothing but a user id of the platform', async () => {
    expect(await disable({ kind: 'unlinked' }, 'alexa#u', { atMs: TALKED_AT_MS + 1 })).toEqual({ list: 0, sessions: [] });
  });

  it('detaches a linked shopper: what was said on the speaker goes, the list stays', async () => {
    const linked = { kind: 'linked', accountId: 'ann' } as const;
    expect(await disable(linked, 'account#ann', { atMs: TALKED_AT_MS + 1 })).toEqual({ list: 1, sessions: ['chat:s'] });
  });

  it.each([
    ['was enabled and talked to since', { atMs: TALKED_AT_MS - 1 }],
    ['is said to keep the information', { atMs: TALKED_AT_MS + 1, keepsUserInformation: true }],
  ])('changes nothing when it %s', async (_when, event) => {
    expect(await disable({ kind: 'unlinked' }, 'alexa#u', event)).toEqual({ list: 1, sessions: ['alexa:s', 'chat:s'] });
  });
});
