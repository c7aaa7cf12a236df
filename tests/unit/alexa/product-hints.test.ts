import { findResponseFaults } from '../../contracts/alexa-response-schema.ts';
import { openChannels, openTestWorld, startTestServers, type TestServers } from '../../world.ts';

interface Directive {
  readonly type: string;
  readonly updateBehavior?: string;
  readonly types?: readonly {
    readonly values: readonly { readonly id: string; readonly name: { readonly value: string; readonly synonyms: readonly string[] } }[];
  }[];
}

let servers: TestServers;
let talks = 0;
beforeAll(async () => {
  servers = await startTestServers();
});
afterAll(() => servers.stop());

/** A shopper at a speaker, and beside it in the chat. */
function openTalk(olderOrders = 0) {
  talks += 1;
  let turns = 0;
  const user = `hinted-${talks}`;
  const { composition, reconcile } = openTestWorld(servers, { idPrefix: `hint${talks}n`, newPayment: 'active' });
  const { alexa, chat } = openChannels(composition);
  servers.shop.seedOrders(user, olderOrders);
  const ask = async (request: object, session: string) => {
    turns += 1;
    const { body } = await alexa.handle({
      version: '1.0',
      session: { new: turns === 1, sessionId: session, user: { userId: user } },
      context: { System: { user: { userId: user }, device: { deviceId: 'd', supportedInterfaces: {} } } },
      request: { requestId: `${user}-${turns}`, locale: 'en-US', ...request },
    });
    expect(await findResponseFaults(body, 'IntentRequest')).toEqual([]);
    const { response } = body as { readonly response: { readonly directives?: readonly Directive[]; readonly shouldEndSession?: boolean } };
    const bytes = Buffer.byteLength(JSON.stringify(body));
    return {
      hints: response.directives?.find(({ type }) => type === 'Dialog.UpdateDynamicEntities'),
      ends: response.shouldEndSession,
      bytes,
    };
  };
  return {
    launch: (session = 's1') => ask({ type: 'LaunchRequest' }, session),
    say: (name: string, slots: Readonly<Record<string, string>> = {}, session = 's1') => {
      const named = Object.fromEntries(Object.entries(slots).map(([slot, value]) => [slot, { name: slot, value }]));
      return ask({ type: 'IntentRequest', intent: { name, slots: named } }, session);
    },
    chat: (text: string) => chat.handle({ sessionId: 'other room', locale: 'en-US', text, user, messageId: `${user}-${text}` }, {}),
    reconcile,
  };
}

function valuesOf(hints: Directive | undefined): readonly string[] {
  return hints?.types?.flatMap(({ values }) => values.flatMap(({ name }) => [name.value, ...name.synonyms])) ?? [];
}

describe('the shopper’s own products', () => {
  it('are told when a session begins, once, and taken back when it ends', async () => {
    const talk = openTalk();
    const begun = await talk.launch();
    expect(begun.hints).toMatchObject({ updateBehavior: 'REPLACE' });
    expect(valuesOf(begun.hints)).toContain('BrightSmile toothbrush heads, soft');
    expect((await talk.say('ViewCartIntent')).hints).toBeUndefined();
    expect((await talk.say('ReorderIntent', { item: 'toothbrush heads' })).hints).toBeUndefined();
    const over = await talk.say('AMAZON.StopIntent');
    expect(over).toMatchObject({ hints: { updateBehavior: 'CLEAR' }, ends: true });
  });

  it('are told with the first question of a session that begins with a wish, and taken back with the order', async () => {
    const talk = openTalk();
    expect((await talk.say('ReorderIntent', { item: 'toothbrush heads' })).hints).toMatchObject({ updateBehavior: 'REPLACE' });
    expect(await talk.say('AMAZON.YesIntent')).toMatchObject({ hints: { updateBehavior: 'CLEAR' }, ends: true });
  });

  it('are told anew in the next session', async () => {
    const talk = openTalk();
    await talk.launch('s1');
    await talk.say('AMAZON.StopIntent', {}, 's1');
    expect((await talk.launch('s2')).hints).toMatchObject({ updateBehavior: 'REPLACE' });
  });

  it('are not told in an answer that closes the session, where there is nothing to take back either', async () => {
    const talk = openTalk();
    expect(await talk.say('OrderStatusIntent')).toMatchObject({ hints: undefined, ends: true });
  });

  it('are told again in the middle of a session when something new came among them', async () => {
    const talk = openTalk();
    expect(valuesOf((await talk.launch()).hints)).not.toContain('Mintfield toothpaste, fresh mint');
    await talk.chat('reorder my toothpaste');
    await talk.chat('yes');
    servers.faults.current = { payment: { fail: 'before' } };
    await talk.chat('yes please');
    servers.faults.current = {};
    servers.clock.advance(60_000);
    await talk.reconcile();
    const { hints } = await talk.say('ViewCartIntent');
    expect(hints).toMatchObject({ updateBehavior: 'REPLACE' });
    expect(valuesOf(hints)).toContain('Mintfield toothpaste, fresh mint');
    expect((await talk.say('ViewCartIntent')).hints).toBeUndefined();
  });

  it('of ten thousand orders are a hundred values at most, of 140 characters at most, in a response the platform takes', async () => {
    const talk = openTalk(10_000);
    const { hints, bytes } = await talk.launch();
    const values = valuesOf(hints);
    expect(values.length).toBeGreaterThan(10);
    expect(values.length).toBeLessThanOrEqual(100);
    for (const value of values) expect(value.length).toBeLessThanOrEqual(140);
    expect(bytes).toBeLessThan(24_000);
  });

  it('are not worth a late answer when the shop is slow', async () => {
    const talk = openTalk();
    servers.faults.current = { shop: { delayMs: 1_000 } };
    const begun = await talk.launch();
    servers.faults.current = {};
    expect(begun).toMatchObject({ hints: undefined, ends: false });
    expect((await talk.say('ViewCartIntent')).hints).toMatchObject({ updateBehavior: 'REPLACE' });
  });
});
