import { openChannels, openTestWorld, startTestServers, type TestServers } from '../../world.ts';

let servers: TestServers;
let talks = 0;
beforeAll(async () => {
  servers = await startTestServers();
});
afterAll(() => servers.stop());

interface Heard {
  readonly value: string;
  /** What the platform takes it for. */
  readonly resolved?: readonly { readonly name: string; readonly id: string }[];
}

/** A shopper at a speaker; what comes back is heard as plain text. */
function openTalk() {
  talks += 1;
  let turns = 0;
  const user = { userId: `resolved-${talks}` };
  const { alexa } = openChannels(openTestWorld(servers, { idPrefix: `resolved${talks}n`, newPayment: 'active' }).composition);
  return async (name: string, item: Heard) => {
    turns += 1;
    const status = { code: item.resolved ? 'ER_SUCCESS_MATCH' : 'ER_SUCCESS_NO_MATCH' };
    const values = (item.resolved ?? []).map((value) => ({ value }));
    const { body } = await alexa.handle({
      version: '1.0',
      session: { new: turns === 1, sessionId: 's1', user },
      context: { System: { user, device: { deviceId: 'd', supportedInterfaces: {} } } },
      request: {
        type: 'IntentRequest',
        requestId: `resolved-${talks}-${turns}`,
        locale: 'en-US',
        intent: {
          name,
          slots: { item: { name: 'item', value: item.value, resolutions: { resolutionsPerAuthority: [{ status, values }] } } },
        },
      },
    });
    const { response } = body as { readonly response: { readonly outputSpeech: { readonly ssml: string } } };
    return response.outputSpeech.ssml;
  };
}

/** Values of a list without ids of their own get a hash from the platform. */
const HEADS = [{ name: 'toothbrush heads', id: 'b5d2f1c39a' }];

describe('what entity resolution calls a product', () => {
  it.each(['ReorderIntent', 'PriceIntent', 'AddToCartIntent', 'SearchProductIntent'])(
    'is found by %s when the words find nothing',
    async (intent) => {
      expect(await openTalk()(intent, { value: 'to spread hats', resolved: HEADS })).toContain('BrightSmile toothbrush heads');
    },
  );

  it('is taken off the cart, too', async () => {
    const say = openTalk();
    await say('AddToCartIntent', { value: 'toothbrush heads' });
    expect(await say('RemoveFromCartIntent', { value: 'to spread hats', resolved: HEADS })).toContain('BrightSmile toothbrush heads');
  });

  it('does not stand above words that are sure', async () => {
    const resolved = [{ name: 'toothpaste', id: 'c1' }];
    expect(await openTalk()('ReorderIntent', { value: 'coffee pods', resolved })).toContain('Ridgeway coffee pods');
  });

  it('leaves what is said of words that nobody knows', async () => {
    expect(await openTalk()('ReorderIntent', { value: 'unicorn saddle' })).toContain('unicorn saddle');
    expect(await openTalk()('AddToListIntent', { value: 'brush heads', resolved: HEADS })).toContain('brush heads');
  });
});
