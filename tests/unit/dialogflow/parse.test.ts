import type { Turn } from '../../../lambda/dialogue/turn.ts';
import { NOW_MS, openChannel, readFixture } from './open-channel.ts';

jest.mock('googleapis', () => jest.requireActual('../../../lambda/channels/dialogflow/stubs/googleapis.ts'));
jest.mock('google-auth-library', () => jest.requireActual('../../../lambda/channels/dialogflow/stubs/google-auth-library.ts'));

const ES_SESSION = 'projects/acme-shop/agent/sessions/7d1c9f30-5f0e-4a53-9c5b-0d6a3d4e2f11';
const CX_SESSION = 'projects/acme-shop/locations/global/agents/1a2b/sessions/c0ffee-42';
const SCREEN = { screen: true, links: true, voiceCode: false, productHints: false };

async function turnOf(body: unknown): Promise<Turn> {
  const { channel, turns } = openChannel();
  expect(await channel.handle(body, {})).toMatchObject({ status: 200 });
  expect(turns).toHaveLength(1);
  return turns[0] as Turn;
}

const intent = (name: string, slots: Record<string, string>, utterance?: string) => ({
  kind: 'intent',
  name,
  slots: Object.fromEntries(Object.entries(slots).map(([slot, value]) => [slot, { value }])),
  ...(utterance === undefined ? {} : { utterance }),
});
const fallback = (utterance?: string) => intent('AMAZON.FallbackIntent', {}, utterance);

describe('a request of Dialogflow ES', () => {
  it('becomes a whole turn', async () => {
    expect(await turnOf(readFixture('es-reorder-console'))).toEqual({
      id: 'reorder-console-4f1e2a90-8c55-4d7b',
      channel: 'dialogflow',
      merchantId: 'acme',
      locale: 'en-US',
      caller: { channel: 'dialogflow', id: `session:${ES_SESSION}`, addressId: '7d1c9f30-5f0e-4a53-9c5b-0d6a3d4e2f11' },
      sessionId: ES_SESSION,
      isNewSession: false,
      input: intent('ReorderIntent', { item: 'toothbrush heads', quantity: '2' }, 'reorder two packs of my toothbrush heads'),
      capabilities: SCREEN,
      receivedAtMs: NOW_MS,
      deadlineAtMs: NOW_MS + 4500,
    });
  });

  it.each([
    ['es-reorder-nothing-said', intent('ReorderIntent', {}, 'reorder')],
    ['es-add-lists', intent('AddToCartIntent', { item: 'coffee pods, dog food' }, 'add coffee pods and dog food to my cart')],
    ['es-unit-currency', intent('AddToListIntent', { item: 'batteries', quantity: '5 USD' }, 'put five dollars of batteries on my list')],
    ['es-welcome', { kind: 'launch' }],
    ['es-welcome-event', { kind: 'launch' }],
    ['es-fallback', fallback('the blue one with the dots')],
    ['es-phone', intent('OrderStatusIntent', {}, 'where is my order')],
    ['es-assistant-speaker-silent', intent('AMAZON.RepeatIntent', {})],
    ['es-assistant-left', intent('AMAZON.StopIntent', {})],
    ['es-bare', intent('AMAZON.HelpIntent', {})],
    ['cx-reorder', intent('ReorderIntent', { item: 'coffee pods', quantity: '2' }, 'reorder two packs of coffee pods')],
    ['cx-form', intent('AddToCartIntent', { item: 'pods', quantity: '3' }, 'three')],
    ['cx-tag-only', intent('PriceIntent', { item: 'water filters' }, 'check the price')],
    ['cx-no-match', fallback('mumble')],
    ['cx-silence', intent('AMAZON.RepeatIntent', {})],
    ['cx-phone', intent('OrderStatusIntent', {}, 'where is my order')],
    ['cx-keypad', intent('OrderStatusIntent', { orderNumber: '12' }, '12#')],
  ])('%s: says what was meant', async (fixture, input) => {
    expect((await turnOf(readFixture(fixture))).input).toEqual(input);
  });

  it.each([
    ['es-facebook', 'facebook:5551234567', SCREEN],
    ['es-telegram', 'telegram:98765432', SCREEN],
    ['es-slack-event', 'slack:U777', SCREEN],
    ['es-line', 'line:U4af4980629', SCREEN],
    ['es-viber', 'viber:01234567890A=', SCREEN],
    ['es-phone', 'telephony:+15555550123', { screen: false, links: false, voiceCode: false, productHints: false }],
    ['es-assistant', 'google:ABwppH-made-up', SCREEN],
    ['es-assistant-speaker-silent', 'google:ABwppH-made-up', { screen: false, links: false, voiceCode: false, productHints: false }],
    ['es-assistant-left', `session:${ES_SESSION}`, SCREEN],
    ['es-no-origin', `session:${ES_SESSION}`, SCREEN],
    ['cx-phone', 'telephony:+15555550123', { screen: false, links: false, voiceCode: false, productHints: false }],
    ['cx-keypad', `session:${CX_SESSION}`, { screen: false, links: false, voiceCode: false, productHints: false }],
    ['cx-reorder', `session:${CX_SESSION}`, SCREEN],
  ])('%s: says who speaks, and what they can see', async (fixture, id, capabilities) => {
    const turn = await turnOf(readFixture(fixture));
    expect(turn.caller.id).toBe(id);
    expect(turn.caller.addressId).toBe(turn.sessionId.slice(turn.sessionId.lastIndexOf('/') + 1));
    expect(turn.capabilities).toEqual(capabilities);
  });

  it('carries the linked account of an integration that has one', async () => {
    expect((await turnOf(readFixture('es-assistant'))).caller.accessToken).toBe('token-of-jo');
    expect((await turnOf(readFixture('es-facebook'))).caller).not.toHaveProperty('accessToken');
  });

  it('takes no caller from the web messenger, whose page could name anybody', async () => {
    const body = {
      ...readFixture('es-welcome'),
      originalDetectIntentRequest: { payload: { userId: '5551234567', data: { sender: { id: '5551234567' } } } },
    };
    expect((await turnOf(body)).caller.id).toBe(`session:${ES_SESSION}`);
  });

  it('finds the source inside the payload, and the id that JSON kept whole', async () => {
    const direct_message = { sender_id: 2 ** 61, sender_id_str: '2774598458123456789' };
    const body = {
      ...readFixture('es-welcome'),
      originalDetectIntentRequest: { payload: { source: 'Twitter', data: { direct_message } } },
    };
    expect((await turnOf(body)).caller.id).toBe('twitter:2774598458123456789');
  });

  it.each([
    'REDACTED_IN_STANDARD_EDITION',
    'anonymous',
    'Anonymous <sip:anonymous@anonymous.invalid>',
    'unavailable',
    '+',
    '+1',
    '12',
    '+0123456789',
    '+1234567890123456',
  ])('takes a call from %j for nobody’s: many call like that', async (caller_id) => {
    const telephony = { telephony: { caller_id } };
    const es = { ...readFixture('es-phone'), originalDetectIntentRequest: { source: 'GOOGLE_TELEPHONY', payload: telephony } };
    expect((await turnOf(es)).caller.id).toBe(`session:${ES_SESSION}`);
    expect((await turnOf({ ...readFixture('cx-phone'), payload: telephony })).caller.id).toBe(`session:${CX_SESSION}`);
  });

  it('takes a guest of the Assistant for nobody but the talk: their id is the device’s, or made up', async () => {
    const body = (userVerificationStatus: string) => ({
      ...readFixture('es-welcome'),
      originalDetectIntentRequest: { source: 'google', payload: { user: { userId: 'made-up', userVerificationStatus } } },
    });
    expect((await turnOf(body('GUEST'))).caller.id).toBe(`session:${ES_SESSION}`);
    expect((await turnOf(body('VERIFIED'))).caller.id).toBe('google:made-up');
  });

  it.each([{}, [], '', 'a b', 'x'.repeat(201), 'a\u0000b', 2 ** 60, -0.5, null, true])('takes no caller from an id like %j', async (id) => {
    const body = {
      ...readFixture('es-welcome'),
      originalDetectIntentRequest: { source: 'facebook', payload: { data: { sender: { id } } } },
    };
    expect((await turnOf(body)).caller.id).toBe(`session:${ES_SESSION}`);
  });
});

describe('what a request leaves out', () => {
  it('is made up for: a session and an id of its own', async () => {
    const turn = await turnOf(readFixture('es-bare'));
    expect(turn).toMatchObject({ id: 'made-1', sessionId: 'unknown/sessions/made-1', locale: 'en-US' });
    expect(turn.caller).toEqual({ channel: 'dialogflow', id: 'session:unknown/sessions/made-1', addressId: 'made-1' });
  });

  it('makes a re-delivered request without a session the same one', async () => {
    const body = { responseId: 'r-1', queryResult: {} };
    expect(await turnOf(body)).toEqual(await turnOf(body));
    expect((await turnOf(body)).sessionId).toBe('unknown/sessions/r-1');
  });

  it('may be null, as some clients write it', async () => {
    const body = {
      responseId: null,
      session: null,
      queryResult: { queryText: null, parameters: null, intent: null, languageCode: null },
      originalDetectIntentRequest: null,
    };
    expect((await turnOf(body)).input).toEqual(fallback());
    expect((await turnOf({ sessionInfo: null, intentInfo: null, payload: null, pageInfo: { formInfo: null } })).input).toEqual(fallback());
  });
});

describe('words and parameters', () => {
  const heard = async (parameters: unknown, queryText = 'x') => {
    const { input } = await turnOf({ queryResult: { queryText, parameters, intent: { displayName: 'AddToCartIntent' } } });
    return input.kind === 'intent' ? input.slots : undefined;
  };

  it.each([
    [{ item: '  coffee pods ' }, { item: { value: 'coffee pods' } }],
    [{ item: 'pods\u0000\uE000\uD800🧻' }, { item: { value: 'pods 🧻' } }],
    [{ item: ' ', quantity: 0 }, { quantity: { value: '0' } }],
    [{ quantity: -1 }, { quantity: { value: '-1' } }],
    [{ quantity: 1e6 }, { quantity: { value: '1000000' } }],
    [{ quantity: [2, '', 3] }, { quantity: { value: '2, 3' } }],
    [{ quantity: { amount: 1.5, unit: 'kg' } }, { quantity: { value: '1.5' } }],
    [{ item: { product: { name: 'soap' }, colour: '' } }, { item: { value: 'soap' } }],
    [{ item: { item: 'coffee pods', quantity: 2 } }, { item: { value: 'coffee pods' }, quantity: { value: '2' } }],
    [{ item: { product: 'coffee pods', number: 2 } }, { item: { value: 'coffee pods' }, quantity: { value: '2' } }],
    [
      { item: { product: 'pods', number: 2 }, quantity: 3 },
      { item: { value: 'pods' }, quantity: { value: '3' } },
    ],
    [{ item: { product: 'pods', number: [2, 4] } }, { item: { value: 'pods' }, quantity: { value: '2, 4' } }],
    [{ quantity: { number: 'three' } }, { quantity: { value: 'three' } }],
    [{ quantity: { number: 3, unit: 'pack' } }, { quantity: { value: '3' } }],
    [{ item: { quantity: 2 }, quantity: '' }, { quantity: { value: '2' } }],
    [{ item: { product: 'soap', colour: 'green' } }, { item: { value: '?' } }],
    [{ item: { a: { b: { c: { d: 'deep' } } } } }, { item: { value: '?' } }],
    [{ item: {}, quantity: { amount: '', unit: '' } }, {}],
    [{ item: [], quantity: [''] }, {}],
    [{ item: true, quantity: null }, { item: { value: '?' } }],
    [{ note: 'nobody asked', constructor: 'x' }, {}],
    [JSON.parse('{"__proto__": {"item": "soap"}}'), {}],
  ])('%j are the slots %j', async (parameters, slots) => {
    expect(await heard(parameters)).toEqual(slots);
  });

  it('takes nothing over from an earlier turn of Dialogflow CX when this one says something itself', async () => {
    const session = { item: 'coffee pods', quantity: 12 };
    const cx = (parameters: Record<string, unknown>) => ({
      fulfillmentInfo: { tag: 'AddToCartIntent' },
      intentInfo: { displayName: 'cart.add', parameters },
      sessionInfo: { session: CX_SESSION, parameters: session },
      text: 'x',
    });
    const slotsOf = async (parameters: Record<string, unknown>) => {
      const { input } = await turnOf(cx(parameters));
      return input.kind === 'intent' ? input.slots : undefined;
    };
    expect(await slotsOf({ item: { originalValue: 'toothpaste', resolvedValue: 'toothpaste' } })).toEqual({
      item: { value: 'toothpaste' },
    });
    expect(await slotsOf({ quantity: { originalValue: 'three', resolvedValue: 3 } })).toEqual({ quantity: { value: '3' } });
    expect(await slotsOf({})).toEqual({ item: { value: 'coffee pods' }, quantity: { value: '12' } });
  });

  it('hears no “yes” of an earlier turn in an event of Dialogflow CX, which tells the last intent with it', async () => {
    const cx = (triggerEvent: string, tag = 'sayso') => ({
      fulfillmentInfo: { tag },
      intentInfo: { displayName: 'AMAZON.YesIntent', confidence: 1 },
      sessionInfo: { session: CX_SESSION },
      triggerEvent,
    });
    expect((await turnOf(cx('sys.no-match-default'))).input).toEqual(fallback());
    expect((await turnOf(cx('sys.no-match-2'))).input).toEqual(fallback());
    expect((await turnOf(cx('order-shipped'))).input).toEqual(fallback());
    expect((await turnOf(cx('sys.no-input-2'))).input).toEqual(intent('AMAZON.RepeatIntent', {}));
    expect((await turnOf(cx('WELCOME'))).input).toEqual({ kind: 'launch' });
    expect((await turnOf(cx('button', 'AMAZON.YesIntent'))).input).toEqual(intent('AMAZON.YesIntent', {}));
  });

  it.each(['actions_intent_NO_INPUT', 'TELEPHONY_NO_INPUT', 'NO_INPUT'])(
    'asks again after the silence that %s tells of',
    async (queryText) => {
      expect((await turnOf({ queryResult: { queryText, intent: { displayName: 'Silence' } } })).input).toEqual(
        intent('AMAZON.RepeatIntent', {}),
      );
    },
  );

  it('takes a key for a “yes” where the agent’s own tag says that it is one, and nowhere else', async () => {
    const pressed = (tag: string) => ({
      fulfillmentInfo: { tag },
      intentInfo: { displayName: 'AMAZON.YesIntent', confidence: 1 },
      sessionInfo: { session: CX_SESSION },
      dtmfDigits: '1',
    });
    expect((await turnOf(pressed('AMAZON.YesIntent'))).input).toEqual(intent('AMAZON.YesIntent', {}));
    // Words would have to be a plain "yes", and "1" is none.
    expect((await turnOf(pressed('sayso'))).input).toEqual({ ...intent('AMAZON.YesIntent', {}, '1'), isVerbatim: false });
  });

  it('reads the intents of an agent that are not ours as words', async () => {
    for (const displayName of ['Book a table', 'constructor', 'SessionEndedRequest', 'reorderintent', '']) {
      const { input } = await turnOf({ queryResult: { queryText: 'a table for two', intent: { displayName } } });
      expect(input).toEqual(fallback('a table for two'));
    }
  });
});

describe('the language', () => {
  const localeOf = async (languageCode: string) => (await turnOf({ queryResult: { languageCode } })).locale;

  it.each([
    ['en', 'en-US'],
    ['en-us', 'en-US'],
    ['en_GB', 'en-GB'],
    ['EN-AU', 'en-US'],
    ['de', 'de-DE'],
    ['de-at', 'de-DE'],
    ['', 'en-US'],
  ])('%s is spoken as %s', async (code, locale) => {
    expect(await localeOf(code)).toBe(locale);
  });

  it.each(['ja', 'xx', 'english', '-', '🙂'])('%s is refused, with the locales there are', async (languageCode) => {
    const { channel, turns } = openChannel();
    const answer = await channel.handle({ queryResult: { languageCode } }, {});
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'dialogflow.unknownLanguage' } } });
    expect(JSON.stringify(answer.body)).toContain('en-US, en-GB, de-DE');
    expect(turns).toEqual([]);
  });
});

describe('a "yes"', () => {
  const yes = (queryText: string) => ({
    responseId: '1',
    queryResult: { queryText, languageCode: 'en', intent: { displayName: 'AMAZON.YesIntent' } },
  });

  it.each([
    ['yes', true],
    ["yes if it's under ten dollars", false],
  ])('"%s" is told whether it is a plain one', async (text, isVerbatim) => {
    expect((await turnOf(yes(text))).input).toEqual({ ...intent('AMAZON.YesIntent', {}, text), isVerbatim });
  });

  it.each(['ORDER_CONFIRMED', 'confirm.order', 'AMAZON.YesIntent'])('of a button has no words but its event: %s', async (event) => {
    expect((await turnOf(yes(event))).input).toEqual(intent('AMAZON.YesIntent', {}));
  });

  it('goes on when nobody can tell', async () => {
    const { channel, turns, logged } = openChannel(undefined, { isPlainYes: () => Promise.reject(new Error('no model')) });
    expect(await channel.handle(yes('yes'), {})).toMatchObject({ status: 200 });
    expect(turns[0]?.input).toEqual(intent('AMAZON.YesIntent', {}, 'yes'));
    expect(logged).toMatchObject([['dialogflow.yesNotWeighed', expect.anything()]]);
  });
});

describe('what is no request', () => {
  it.each([
    ['nothing', undefined, 'dialogflow.notARequest'],
    ['a text', 'hello', 'dialogflow.notARequest'],
    ['a list', [], 'dialogflow.notARequest'],
    ['a body of API v1', { result: { resolvedQuery: 'hi' }, sessionId: '1' }, 'dialogflow.notARequest'],
    ['an Alexa envelope', { version: '1.0', request: { type: 'LaunchRequest' } }, 'dialogflow.notARequest'],
    ['a query that is a text', { queryResult: 'hi' }, 'dialogflow.malformed'],
    ['a session that is a number', { session: 5, queryResult: {} }, 'dialogflow.malformed'],
    ['a session with a line break', { session: 'a\nb', queryResult: {} }, 'dialogflow.malformed'],
    ['an endless id', { responseId: 'x'.repeat(513), queryResult: {} }, 'dialogflow.malformed'],
    ['parameters that are a list', { queryResult: { parameters: [1] } }, 'dialogflow.malformed'],
    ['a name that is an object', { intentInfo: { displayName: {} } }, 'dialogflow.malformed'],
    ['a form that is no list', { fulfillmentInfo: {}, pageInfo: { formInfo: { parameterInfo: {} } } }, 'dialogflow.malformed'],
  ])('%s: 400 with a reason', async (_what, body, code) => {
    const { channel, turns } = openChannel();
    expect(await channel.handle(body, {})).toEqual({ status: 400, body: { error: { code, message: expect.stringMatching(/\.$/) } } });
    expect(turns).toEqual([]);
  });

  it('names the field, and does not repeat what was sent', async () => {
    const { channel } = openChannel();
    const { body } = await channel.handle({ queryResult: { intent: { displayName: 77123 } } }, {});
    expect(JSON.stringify(body)).toContain('queryResult.intent.displayName');
    expect(JSON.stringify(body)).not.toContain('77123');
  });
});

describe('the shared secret', () => {
  const secret = { header: 'X-Sayso-Secret', value: 's3cret' };
  const body = readFixture('es-welcome');

  it.each([
    [{ 'X-Sayso-Secret': 's3cret' }, 200],
    [{ 'x-sayso-secret': 's3cret' }, 200],
    [{ 'x-sayso-secret': 's3cre' }, 401],
    [{ 'x-sayso-secret': 's3cret ' }, 401],
    [{ 'x-sayso-secret': '' }, 401],
    [{ 'x-sayso-secret': undefined }, 401],
    [{}, 401],
  ])('%j is answered with %i', async (headers, status) => {
    const { channel, turns } = openChannel(undefined, { secret });
    const answer = await channel.handle(body, headers);
    expect(answer.status).toBe(status);
    expect(turns).toHaveLength(status === 200 ? 1 : 0);
    if (status === 401) expect(answer.body).toMatchObject({ error: { code: 'dialogflow.unauthorized' } });
  });

  it('is asked for before the body is looked at', async () => {
    expect((await openChannel(undefined, { secret }).channel.handle('nonsense', {})).status).toBe(401);
  });
});
