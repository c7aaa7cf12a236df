import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Clock } from '../../../lambda/kernel/clock.ts';
import { listen } from '../../../simulator/listen.ts';
import { createAlexaCloud } from '../../../simulator/platforms/alexa/apis/cloud.ts';
import { serveAlexaApis } from '../../../simulator/platforms/alexa/apis/serve.ts';
import type { Device, HeardIntent, SkillTarget } from '../../../simulator/platforms/platform.ts';
import { openDevice } from '../../../simulator/platforms/platforms.ts';
import { moduleTarget } from '../../../simulator/platforms/targets/module-target.ts';
import { urlTarget } from '../../../simulator/platforms/targets/url-target.ts';
import { countedIds } from '../../world.ts';

const SKILL = join(__dirname, '../../fixtures/hello-skill/index.cjs');
const clock: Clock = { nowMs: () => Date.UTC(2026, 10, 20, 9, 30), sleep: () => new Promise(() => {}) };

type Handler = (event: unknown, context: unknown, callback: (error: Error | null, result?: unknown) => void) => void;

/** The same skill behind an address, as an HTTPS endpoint serves it. */
async function serveSkill(): Promise<{ readonly server: Server; readonly url: string }> {
  const { handler } = createRequire(__filename)(SKILL) as { readonly handler: Handler };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    handler(JSON.parse(body), {}, (error, result) => {
      response.statusCode = error ? 500 : 200;
      response.end(error ? error.message : JSON.stringify(result));
    });
  });
  return { server, url: `http://127.0.0.1:${await listen(server)}/` };
}

function openHello(target: SkillTarget): Device {
  return openDevice('alexa', { target, clock, ids: countedIds('id'), locale: 'en-US', user: 'amzn1.ask.account.ANN' });
}

const say = (name: string, slots: HeardIntent['slots'] = {}) => ({ kind: 'say', words: name, heard: { name, slots } }) as const;
const launch = { kind: 'say', words: 'open hello', heard: 'launch' } as const;

describe("somebody else's skill", () => {
  let served: Awaited<ReturnType<typeof serveSkill>>;
  let module: SkillTarget;

  beforeAll(async () => {
    served = await serveSkill();
    module = moduleTarget({ path: SKILL, entry: 'event', env: { ...process.env, GREETING: 'from its environment' } });
  });
  afterAll(async () => {
    served.server.close();
    served.server.closeAllConnections();
    await module.close();
  });

  it.each(['path', 'address'])('is talked to by its %s, and remembers the session', async (way) => {
    const device = openHello(way === 'path' ? module : urlTarget({ url: served.url }));
    const welcomed = await device.do(launch);
    expect(welcomed).toMatchObject({ speech: 'Welcome. Who are you?', reprompt: 'Tell me your name.', asks: true, faults: [] });
    expect(await device.do(say('HelloIntent', { name: 'Ann' }))).toMatchObject({
      speech: 'Hello Ann, number 1.',
      card: { title: 'Hello', text: 'Hello Ann' },
    });
    expect(await device.do(say('HelloIntent'))).toMatchObject({ speech: 'Hello world, number 2.', sessionAttributes: { greeted: 2 } });
    expect(await device.do(say('AMAZON.StopIntent'))).toMatchObject({ speech: 'Bye.', asks: false, sessionIsOpen: false });
    expect(await device.do(say('HelloIntent'))).toMatchObject({ speech: 'Hello world, number 1.' });
  });

  it('calls Amazon back, and is heard before its answer', async () => {
    const cloud = createAlexaCloud({ clock, ids: countedIds('id') });
    const apis = await serveAlexaApis(cloud);
    const heard: string[] = [];
    const device = openDevice('alexa', {
      target: module,
      clock,
      ids: cloud.ids,
      locale: 'en-US',
      user: 'ann',
      cloud,
      apiEndpoint: apis.url,
    });
    const turn = await device.do(say('SlowIntent'), { hearMeanwhile: (words) => heard.push(words) });
    await apis.stop();
    expect(turn).toMatchObject({ meanwhile: ['One moment.'], speech: 'There you are.', faults: [] });
    expect(heard).toEqual(['One moment.']);
  });

  it('has the environment that it was given', async () => {
    expect(await openHello(module).do(say('EnvironmentIntent'))).toMatchObject({ speech: 'from its environment' });
  });

  it('breaks, and the talk is over but the tool is not', async () => {
    const device = openHello(module);
    await device.do(launch);
    const broken = await device.do(say('ThrowIntent'));
    expect(broken.faults).toEqual([
      expect.objectContaining({ rule: 'alexa.answer.threw', effect: 'refused', message: expect.stringContaining('the shelf fell down') }),
    ]);
    expect(broken.instead).toBe("I'm having trouble accessing this skill right now.");
    expect(broken.exchanges.map(({ why }) => why)).toEqual(['deed', 'notice']);
    expect(await device.do(launch)).toMatchObject({ speech: 'Welcome. Who are you?', faults: [] });
  });

  it('dies, and the next request finds it alive again', async () => {
    const device = openHello(module);
    expect((await device.do(say('CrashIntent'))).faults).toMatchObject([
      { rule: 'alexa.answer.threw', message: expect.stringContaining('exit code 3') },
    ]);
    expect(await device.do(launch)).toMatchObject({ faults: [] });
  });

  it.each(['HangIntent', 'LateIntent'])('hangs (%s), and is given up at the deadline', async (intent) => {
    const own = moduleTarget({ path: SKILL, entry: 'event' });
    const envelope = { version: '1.0', context: { System: {} }, request: { type: 'IntentRequest', intent: { name: intent } } };
    const sent = await own.send(envelope, { deadlineMs: 300 });
    expect(sent).toMatchObject({ kind: 'failed', reason: 'timedOut' });
    expect(sent.tookMs).toBeGreaterThanOrEqual(290);
    expect(await openHello(own).do(launch)).toMatchObject({ faults: [] });
    await own.close();
  });

  it('says more than fits, and the verdict names the limit', async () => {
    const { faults, speech } = await openHello(module).do(say('LongIntent'));
    expect(faults).toEqual([expect.objectContaining({ rule: 'alexa.speech.tooLong', limit: '8000 characters, markup included' })]);
    expect(speech).toHaveLength(9000);
  });

  it.each([
    ['a file that is not there', { path: '/nowhere/index.mjs' }, 'unreachable', 'Build it first'],
    ['a module without the handler', { path: SKILL, handlerName: 'main' }, 'threw', 'exports no function "main", only: handler'],
    ['a module that cannot be loaded', { path: join(__dirname, '../../fixtures/hello-skill/model.json') }, 'threw', 'cannot be loaded'],
  ])('is refused as %s', async (_what, options, reason, message) => {
    const target = moduleTarget({ entry: 'event', ...options });
    expect(await target.send({}, { deadlineMs: 1000 })).toMatchObject({
      kind: 'failed',
      reason,
      message: expect.stringContaining(message),
    });
    await target.close();
  });
});
