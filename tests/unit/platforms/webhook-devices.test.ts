import { strictProtoJson } from '../../../simulator/platforms/dialogflow/strict-proto-json.ts';
import type { Device, HeardIntent, PlatformName, Sent, SkillTarget } from '../../../simulator/platforms/platform.ts';
import { openDevice } from '../../../simulator/platforms/platforms.ts';
import { listAt, objectAt, textAt } from '../../../simulator/platforms/read.ts';
import { countedIds } from '../../world.ts';

const MINUTE_MS = 60_000;
const say = (name: string, slots: HeardIntent['slots'] = {}) => ({ kind: 'say', words: `say ${name}`, heard: { name, slots } }) as const;
const MODEL = {
  interactionModel: {
    languageModel: {
      intents: [
        {
          name: 'OrderIntent',
          slots: [
            { name: 'item', type: 'Item' },
            { name: 'count', type: 'AMAZON.NUMBER' },
          ],
        },
      ],
      types: [{ name: 'Item', values: [{ id: 'TEA', name: { value: 'tea', synonyms: ['black tea'] } }] }],
    },
  },
};

/** A device in front of a webhook that gives these answers one after the other; a `Sent` is given as it is. */
function open(platform: PlatformName, answers: readonly unknown[]) {
  const asked: unknown[] = [];
  const deadlines: number[] = [];
  const left = [...answers];
  const target: SkillTarget = {
    label: 'scripted',
    send: async (request, { deadlineMs }) => {
      asked.push(request);
      deadlines.push(deadlineMs);
      const next = left.shift();
      return typeof next === 'object' && next !== null && 'kind' in next
        ? (next as Sent)
        : { kind: 'answered', status: 200, body: next, tookMs: 1 };
    },
    close: async () => {},
  };
  let nowMs = 0;
  const clock = { nowMs: () => nowMs, sleep: () => new Promise<void>(() => {}) };
  const device: Device = openDevice(platform, { target, clock, ids: countedIds('id'), locale: 'en-US', user: 'ann', model: MODEL });
  const wait = (ms: number): void => {
    nowMs += ms;
  };
  return { device, asked, deadlines, wait };
}

const failed = (reason: Extract<Sent, { kind: 'failed' }>['reason']): Sent => ({
  kind: 'failed',
  reason,
  message: 'no answer came',
  tookMs: 5,
});

describe('Dialogflow ES', () => {
  const contextsOf = (request: unknown) =>
    Object.fromEntries(
      listAt(request, 'queryResult', 'outputContexts').map((context) => [
        (textAt(context, 'name') ?? '').split('/').at(-1),
        objectAt(context)['lifespanCount'] ?? 0,
      ]),
    );
  const sets = (session: string, lifespans: Readonly<Record<string, number>>) => ({
    fulfillmentText: 'Well?',
    outputContexts: Object.entries(lifespans).map(([name, lifespanCount]) => ({
      name: `${session}/contexts/${name}`,
      lifespanCount,
      parameters: { a: 1 },
    })),
  });
  const SESSION = 'projects/test-id1/agent/sessions/ann';

  it("sends what Google's own message holds, for every deed", async () => {
    const { device, asked, deadlines } = open('dialogflow', Array(4).fill({ fulfillmentText: 'Hi.' }));
    await device.do({ kind: 'say', words: 'hello', heard: 'launch' });
    await device.do(say('OrderIntent', { item: 'Black tea', count: 'two' }));
    await device.do(say('Default Fallback Intent'));
    await device.do({ kind: 'silence' });
    const check = strictProtoJson('dialogflow-es', 'WebhookRequest');
    expect(asked.flatMap(check)).toEqual([]);
    expect(asked[1]).toMatchObject({
      session: SESSION,
      queryResult: { parameters: { item: 'tea', count: 2 }, intent: { displayName: 'OrderIntent' } },
    });
    expect(asked[2]).toMatchObject({ queryResult: { intent: { isFallback: true } } });
    expect(new Set(deadlines)).toEqual(new Set([5_000]));
  });

  it('keeps a context for its lifespan in turns', async () => {
    const plain = { fulfillmentText: 'Ok.' };
    const { device, asked } = open('dialogflow', [
      sets(SESSION, { question: 2, cart: 5 }),
      plain,
      plain,
      plain,
      sets(SESSION, { cart: 0 }),
      plain,
    ]);
    for (let turn = 0; turn < 6; turn += 1) await device.do(say('OrderIntent'));
    expect(asked.map(contextsOf)).toEqual([{}, { question: 1, cart: 4 }, { question: 0, cart: 3 }, { cart: 2 }, { cart: 1 }, {}]);
  });

  it('keeps it for 20 minutes, and not a moment longer', async () => {
    const { device, asked, wait } = open('dialogflow', [
      sets(SESSION, { cart: 5 }),
      sets(SESSION, { cart: 5 }),
      { fulfillmentText: 'Ok.' },
    ]);
    await device.do(say('OrderIntent'));
    wait(20 * MINUTE_MS - 1);
    await device.do(say('OrderIntent'));
    wait(20 * MINUTE_MS);
    await device.do(say('OrderIntent'));
    expect(asked.map(contextsOf)).toEqual([{}, { cart: 4 }, {}]);
  });

  it('forgets everything with the session', async () => {
    const { device, asked } = open('dialogflow', [sets(SESSION, { cart: 5 }), { fulfillmentText: 'Ok.' }]);
    expect(await device.do(say('OrderIntent'))).toMatchObject({ asks: true });
    expect((await device.do({ kind: 'leave' })).request).toBeUndefined();
    await device.do(say('OrderIntent'));
    expect(contextsOf(asked[1])).toEqual({});
    expect(textAt(asked[1], 'session')).not.toBe(SESSION);
  });

  it.each(['timedOut', 'unreachable'] as const)('sends a request once more that %s, with the same ids', async (reason) => {
    const { device, asked } = open('dialogflow', [failed(reason), { fulfillmentText: 'There.' }]);
    const turn = await device.do(say('OrderIntent'));
    expect(turn.exchanges.map(({ why }) => why)).toEqual(['deed', 'retry']);
    expect(asked[1]).toEqual(asked[0]);
    expect(turn).toMatchObject({ speech: 'There.', faults: [] });
  });

  it('gives up after that, and the agent speaks itself', async () => {
    const { device, asked } = open('dialogflow', [failed('timedOut'), failed('timedOut')]);
    const turn = await device.do(say('OrderIntent'));
    expect(asked).toHaveLength(2);
    expect(turn).toMatchObject({
      faults: [{ rule: 'dialogflow.answer.timedOut', limit: 'an answer within 5000 ms' }],
      instead: expect.any(String),
      speech: '',
    });
  });

  it.each([
    ['an error', failed('threw')],
    ['a status', { kind: 'answered', status: 500, body: 'broken', tookMs: 1 }],
  ] as const)('sends nothing once more after %s', async (_what, answer) => {
    const { device, asked } = open('dialogflow', [answer]);
    expect((await device.do(say('OrderIntent'))).faults).toHaveLength(1);
    expect(asked).toHaveLength(1);
  });

  it('follows an event to its intent, and hears nothing of what stood beside it', async () => {
    const event = { followupEventInput: { name: 'PAY', parameters: { sum: 5 }, languageCode: 'en' } };
    const { device, asked } = open('dialogflow', [{ ...event, fulfillmentText: 'unheard' }, { fulfillmentText: 'Paid.' }]);
    const turn = await device.do(say('OrderIntent'));
    expect(asked[1]).toMatchObject({ queryResult: { queryText: 'PAY', parameters: { sum: 5 }, intent: { displayName: 'PAY' } } });
    expect(turn).toMatchObject({ speech: 'Paid.' });
    expect(turn.exchanges.map(({ why }) => why)).toEqual(['deed', 'followUp']);
    const endless = open('dialogflow', Array(10).fill(event));
    expect((await endless.device.do(say('OrderIntent'))).faults).toMatchObject([{ rule: 'dialogflow.followUp.endless' }]);
    expect(endless.asked).toHaveLength(6);
  });

  it('hears the messages of no platform, else the text', async () => {
    const messages = [
      { text: { text: ['First.', 'Variant.'] } },
      { platform: 'FACEBOOK', text: { text: ['Not here.'] } },
      { text: { text: ['Second.'] } },
      { quickReplies: { title: 'Which?', quickReplies: ['One', 'Two'] } },
      { card: { title: 'Pay', subtitle: '5 dollars', buttons: [{ text: 'Go', postback: 'https://pay.example.com/a' }] } },
    ];
    const { device } = open('dialogflow', [{ fulfillmentText: 'Short.', fulfillmentMessages: messages }, { fulfillmentText: 'Short.' }]);
    expect(await device.do(say('OrderIntent'))).toMatchObject({
      speech: 'First.\nSecond.\nWhich?',
      suggestions: ['One', 'Two'],
      card: { title: 'Pay', text: '5 dollars' },
      link: 'https://pay.example.com/a',
      faults: [],
    });
    expect(await device.do(say('OrderIntent'))).toMatchObject({ speech: 'Short.' });
  });

  it('takes 64 KiB', async () => {
    const ofBytes = (bytes: number) => ({ fulfillmentText: 'a'.repeat(bytes - '{"fulfillmentText":""}'.length) });
    const { device } = open('dialogflow', [ofBytes(65_536), ofBytes(65_537)]);
    expect((await device.do(say('OrderIntent'))).faults).toEqual([]);
    expect((await device.do(say('OrderIntent'))).faults).toMatchObject([{ rule: 'dialogflow.response.tooLarge', effect: 'refused' }]);
  });

  it.each([
    ['dialogflow.response.schema', { fulfilmentText: 'typo' }],
    ['dialogflow.context.name', { fulfillmentText: 'a', outputContexts: [{ name: 'question', lifespanCount: 1 }] }],
    ['dialogflow.answer.empty', {}],
  ])('tells of %s', async (rule, answer) => {
    expect((await open('dialogflow', [answer]).device.do(say('OrderIntent'))).faults).toMatchObject([{ rule }]);
  });
});

describe('Dialogflow CX', () => {
  const text = (words: string) => ({ fulfillmentResponse: { messages: [{ text: { text: [words] } }] } });
  const parametersOf = (request: unknown) => objectAt(request, 'sessionInfo', 'parameters');

  it("sends what Google's own message holds, for every deed", async () => {
    const { device, asked } = open('dialogflow-cx', Array(3).fill(text('Hi.')));
    await device.do({ kind: 'say', words: 'hello', heard: 'launch' });
    await device.do(say('OrderIntent', { item: 'black tea', count: 'two' }));
    await device.do({ kind: 'silence' });
    expect(asked.flatMap(strictProtoJson('dialogflow-cx', 'WebhookRequest'))).toEqual([]);
    expect(asked[1]).toMatchObject({
      intentInfo: {
        displayName: 'OrderIntent',
        parameters: { item: { originalValue: 'black tea', resolvedValue: 'tea' }, count: { resolvedValue: 2 } },
      },
    });
    expect(asked[2]).toMatchObject({ triggerEvent: 'sys.no-input-default' });
  });

  it('keeps parameters in the session for 30 minutes: those heard, those set, and none that was set to null', async () => {
    const sets = (parameters: object) => ({ ...text('Ok.'), sessionInfo: { parameters } });
    const { device, asked, wait } = open('dialogflow-cx', [sets({ step: 'pay' }), sets({ step: null }), text('Ok.'), text('Ok.')]);
    expect(await device.do(say('OrderIntent', { count: '3' }))).toMatchObject({ asks: true });
    expect(await device.do(say('OrderIntent'))).toMatchObject({ asks: false });
    wait(30 * MINUTE_MS - 1);
    await device.do(say('OrderIntent'));
    wait(30 * MINUTE_MS);
    await device.do(say('OrderIntent'));
    expect(asked.map(parametersOf)).toEqual([{ count: 3 }, { count: 3, step: 'pay' }, { count: 3 }, {}]);
  });

  it('ends where the webhook sends it to the end', async () => {
    const { device, asked } = open('dialogflow-cx', [{ ...text('Bye.'), targetPage: 'projects/p/pages/END_SESSION' }, text('Hi.')]);
    expect(await device.do(say('OrderIntent'))).toMatchObject({ sessionIsOpen: false, speech: 'Bye.' });
    await device.do(say('OrderIntent'));
    expect(textAt(asked[1], 'sessionInfo', 'session')).not.toBe(textAt(asked[0], 'sessionInfo', 'session'));
  });

  it('shows what lies in the payload, and hears audio where nothing is written', async () => {
    const rich = {
      payload: {
        richContent: [
          [
            { type: 'description', title: 'Cart', text: ['two', 'things'] },
            { type: 'button', anchor: { href: 'https://a.example.com' } },
          ],
          [{ type: 'chips', options: [{ text: 'Yes' }] }],
        ],
      },
    };
    const audio = { outputAudioText: { ssml: '<speak>Number <say-as interpret-as="digits">12</say-as>.</speak>' } };
    const { device } = open('dialogflow-cx', [{ fulfillmentResponse: { messages: [audio, rich] } }]);
    expect(await device.do(say('OrderIntent'))).toMatchObject({
      speech: 'Number 12.',
      card: { title: 'Cart', text: 'two\nthings' },
      link: 'https://a.example.com',
      suggestions: ['Yes'],
      faults: [],
    });
  });

  it('sends a request once more after a time-out', async () => {
    const { device, asked } = open('dialogflow-cx', [failed('timedOut'), text('There.')]);
    expect(await device.do(say('OrderIntent'))).toMatchObject({ speech: 'There.' });
    expect(asked[1]).toEqual(asked[0]);
  });

  it.each([
    ['dialogflowCx.response.schema', { fulfillmentText: 'of the other edition' }],
    ['dialogflowCx.answer.empty', {}],
  ])('tells of %s', async (rule, answer) => {
    expect((await open('dialogflow-cx', [answer]).device.do(say('OrderIntent'))).faults).toMatchObject([{ rule }]);
  });
});

describe('the chat', () => {
  it('sends words and ids, and reads words, card and question', async () => {
    const answer = { text: 'Which?', ask: true, card: { title: 'Pay', text: 'now', link: { title: 'Pay', url: 'https://a.example.com' } } };
    const { device, asked } = open('chat', [answer, answer, { text: 'Bye.' }]);
    expect(await device.do(say('OrderIntent'))).toMatchObject({ speech: 'Which?', asks: true, link: 'https://a.example.com', faults: [] });
    await device.do({ kind: 'again' });
    expect(asked[1]).toEqual(asked[0]);
    await device.do({ kind: 'leave' });
    await device.do(say('OrderIntent'));
    expect(asked[0]).toEqual({ sessionId: 'ann-id1', locale: 'en-US', text: 'say OrderIntent', messageId: 'id2', user: 'ann' });
    expect(textAt(asked[2], 'sessionId')).not.toBe('ann-id1');
  });

  it.each([
    ['chat.response.schema', { words: 'hi' }],
    ['chat.answer.status', { kind: 'answered', status: 401, body: { error: 'no key' }, tookMs: 1 }],
    ['chat.answer.timedOut', failed('timedOut')],
  ])('tells of %s, and sends nothing once more', async (rule, answer) => {
    const { device, asked } = open('chat', [answer]);
    expect((await device.do(say('OrderIntent'))).faults).toMatchObject([{ rule }]);
    expect(asked).toHaveLength(1);
  });
});
