import { openChannels, openTestWorld, startTestServers, type TestServers } from '../../world.ts';

let servers: TestServers;
beforeAll(async () => {
  servers = await startTestServers();
});
afterAll(() => servers.stop());

describe('"say that again"', () => {
  it('is said in the same words each time, however often the wording changes from turn to turn', async () => {
    const { alexa } = openChannels(openTestWorld(servers, { idPrefix: 'repeat', newPayment: 'active' }).composition);
    const user = { userId: 'repeated' };
    const say = async (name: string, turn: number) => {
      const { body } = await alexa.handle({
        version: '1.0',
        session: { new: false, sessionId: 's1', user },
        context: { System: { user, device: { deviceId: 'd', supportedInterfaces: {} } } },
        request: { type: 'IntentRequest', requestId: `turn-${turn}`, locale: 'en-US', intent: { name } },
      });
      return (body as { readonly response: { readonly outputSpeech: unknown } }).response.outputSpeech;
    };
    const first = await say('AMAZON.HelpIntent', 0);
    for (let turn = 1; turn <= 6; turn += 1) expect(await say('AMAZON.RepeatIntent', turn)).toEqual(first);
  });
});
