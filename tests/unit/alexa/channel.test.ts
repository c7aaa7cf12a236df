import { money } from '../../../lambda/kernel/money.ts';
import { APOLOGY, openChannel, readFixture } from './open-channel.ts';

const noSpeech = { version: '1.0', response: {} };
const apology = { version: '1.0', response: { outputSpeech: { type: 'SSML', ssml: `<speak>${APOLOGY}</speak>` }, shouldEndSession: true } };

describe('verifying', () => {
  it('takes the requests of its own skill', async () => {
    expect(await openChannel().handle(readFixture('launch-request'))).toMatchObject({ status: 200 });
  });

  it('refuses those of another, and asks the dialogue nothing', async () => {
    const channel = openChannel({ skillId: 'amzn1.ask.skill.another' });
    for (const name of ['launch-request', 'skill-event.skill-disabled', 'intent-request.without-context', 'intent-request.odd-shapes']) {
      expect(await channel.handle(readFixture(name))).toEqual({
        status: 403,
        body: { error: { code: 'alexa.wrongSkill', message: expect.stringMatching(/another skill.*skillIds/) } },
      });
    }
    expect(channel.turns).toEqual([]);
    expect(channel.events).toEqual([]);
  });

  it('believes the context before the session', async () => {
    const body = {
      session: { application: { applicationId: 'mine' } },
      context: { System: { application: { applicationId: 'another' }, user: { userId: 'user-1' } } },
      request: { type: 'LaunchRequest' },
    };
    expect(await openChannel({ skillId: 'mine' }).handle(body)).toMatchObject({ status: 403 });
    expect(await openChannel({ skillId: 'another' }).handle(body)).toMatchObject({ status: 200 });
    expect(await openChannel({ skillId: undefined }).handle(body)).toMatchObject({ status: 200 });
  });
});

describe('what is no envelope', () => {
  it.each([
    [undefined, 'JSON object'],
    [null, 'JSON object'],
    ['{"request":{}}', 'JSON object'],
    [[], 'JSON object'],
    [42, 'JSON object'],
    [{}, '"request"'],
    [{ request: 'LaunchRequest' }, '"request"'],
    [{ request: {} }, '"request.type"'],
    [{ request: { type: '' } }, '"request.type"'],
    [{ request: { type: 7 } }, '"request.type"'],
    [{ request: { type: 'IntentRequest' }, session: { user: { userId: 'user-1' } } }, '"request.intent.name"'],
    [{ request: { type: 'IntentRequest', intent: { slots: {} } }, session: { user: { userId: 'user-1' } } }, '"request.intent.name"'],
    [{ request: { type: 'LaunchRequest' } }, '"context.System.user.userId"'],
    [{ request: { type: 'LaunchRequest' }, context: { System: { user: { userId: {} } } } }, '"context.System.user.userId"'],
  ])('%j is refused with what is missing', async (body, missing) => {
    const channel = openChannel({ skillId: undefined });
    expect(await channel.handle(body)).toEqual({
      status: 400,
      body: { error: { code: 'alexa.badEnvelope', message: expect.stringContaining(missing) } },
    });
    expect(channel.turns).toEqual([]);
  });
});

describe('answering', () => {
  it('asks the dialogue once a turn and sends nothing but a response', async () => {
    const channel = openChannel();
    expect(await channel.handle(readFixture('intent-request.reorder'))).toEqual({
      status: 200,
      body: {
        version: '1.0',
        response: { outputSpeech: { type: 'SSML', ssml: '<speak>Your cart is empty.</speak>' }, shouldEndSession: true },
      },
    });
    expect(channel.turns).toHaveLength(1);
  });

  it('echoes no session attributes of the request', async () => {
    const { body } = await openChannel().handle({
      ...readFixture('launch-request'),
      session: { attributes: { secret: 'x' }, user: { userId: 'user-1' } },
    });
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  it('tells the dialogue that a session ended, and says nothing', async () => {
    const channel = openChannel();
    expect(await channel.handle(readFixture('session-ended-request.error'))).toEqual({ status: 200, body: noSpeech });
    expect(channel.turns.map((turn) => turn.input)).toEqual([{ kind: 'sessionEnded', reason: 'ERROR' }]);
    expect(channel.logged).toEqual([['warn', 'alexa.sessionEndedByError', { errorType: 'INVALID_RESPONSE' }]]);
  });

  it('hands skill events on', async () => {
    const channel = openChannel();
    expect(await channel.handle(readFixture('skill-event.skill-disabled'))).toEqual({ status: 200, body: noSpeech });
    expect(channel.events).toMatchObject([{ kind: 'skillDisabled', userId: 'amzn1.ask.account.SAYSOFIXTURE0001' }]);
    expect(channel.turns).toEqual([]);
  });

  it('says whether it could, without asking the dialogue', async () => {
    const channel = openChannel();
    const { body } = await channel.handle(readFixture('can-fulfill-intent-request'));
    expect(body).toEqual({
      version: '1.0',
      response: {
        canFulfillIntent: {
          canFulfill: 'MAYBE',
          slots: { item: { canUnderstand: 'MAYBE', canFulfill: 'YES' }, quantity: { canUnderstand: 'YES', canFulfill: 'YES' } },
        },
      },
    });
    expect(channel.turns).toEqual([]);
  });

  it("logs the code of trouble on the platform's side, and no more", async () => {
    const channel = openChannel();
    expect(await channel.handle(readFixture('system-exception-encountered'))).toEqual({ status: 200, body: noSpeech });
    expect(channel.logged).toEqual([['warn', 'alexa.exceptionEncountered', { errorType: 'INVALID_RESPONSE' }]]);
  });

  it("logs an API endpoint that is none of the platform's, and answers", async () => {
    const body = {
      context: { System: { user: { userId: 'user-1' }, apiEndpoint: 'http://127.0.0.1:9' } },
      request: { type: 'LaunchRequest' },
    };
    const deployed = openChannel({ skillId: undefined });
    expect(await deployed.handle(body)).toMatchObject({ status: 200 });
    expect(deployed.logged).toEqual([['warn', 'alexa.strangeApiEndpoint', { kind: 'turn' }]]);
    const local = openChannel({ skillId: undefined, allowLoopbackApiEndpoint: true });
    await local.handle(body);
    expect(local.logged).toEqual([]);
  });
});

describe('bugs', () => {
  const jane = new TypeError('Jane Doe said "pods"\n    at Jane Doe, 12 Acacia Avenue');

  it('become an apology in the locale of the turn', async () => {
    const channel = openChannel({
      answerTurn: () => Promise.reject(jane),
      apology: (locale) => (locale === 'de-DE' ? 'Das hat nicht geklappt.' : APOLOGY),
    });
    const german = { ...readFixture('launch-request'), request: { type: 'LaunchRequest', requestId: 'request-1', locale: 'de-AT' } };
    expect(await channel.handle(readFixture('launch-request'))).toEqual({ status: 200, body: apology });
    expect(await channel.handle(german)).toMatchObject({
      body: { response: { outputSpeech: { ssml: '<speak>Das hat nicht geklappt.</speak>' } } },
    });
  });

  it('are logged by name and place, without a word of what was said', async () => {
    const channel = openChannel({ answerTurn: () => Promise.reject(jane) });
    await channel.handle(readFixture('launch-request'));
    expect(channel.logged).toEqual([
      ['error', 'alexa.requestFailed', { kind: 'turn', code: 'TypeError', at: expect.stringContaining('channel.test.ts') }],
    ]);
    expect(JSON.stringify(channel.logged)).not.toContain('Jane');
  });

  it.each(['text', null, undefined, { toString: null }])('thrown as %j are bugs too', async (thrown) => {
    const channel = openChannel({ answerTurn: () => Promise.reject(thrown) });
    expect(await channel.handle(readFixture('launch-request'))).toEqual({ status: 200, body: apology });
    expect(channel.logged).toMatchObject([['error', 'alexa.requestFailed', { at: '' }]]);
  });

  it('of our own carry their code', async () => {
    const channel = openChannel({
      answerTurn: async () => {
        money(0.5, 'USD');
        return undefined;
      },
    });
    await channel.handle(readFixture('launch-request'));
    expect(channel.logged).toMatchObject([['error', 'alexa.requestFailed', { code: 'money.notAnAmount' }]]);
  });

  it('include a dialogue that leaves a shopper without an answer', async () => {
    const channel = openChannel({ answerTurn: async () => undefined });
    expect(await channel.handle(readFixture('launch-request'))).toEqual({ status: 200, body: apology });
    expect(channel.logged).toMatchObject([['error', 'alexa.requestFailed', { code: 'alexa.noAnswer' }]]);
  });

  it('after the end of a session are silent', async () => {
    const channel = openChannel({ answerTurn: () => Promise.reject(jane) });
    expect(await channel.handle(readFixture('session-ended-request'))).toEqual({ status: 200, body: noSpeech });
    expect(channel.logged).toMatchObject([['error', 'alexa.requestFailed', { kind: 'sessionEnded' }]]);
  });

  it('in an event are no answer, so that Alexa delivers it again: it may ask us to forget somebody', async () => {
    const channel = openChannel({ onEvent: () => Promise.reject(jane) });
    const error = { code: 'alexa.eventNotTaken', message: expect.any(String) };
    expect(await channel.handle(readFixture('skill-event.skill-disabled'))).toEqual({ status: 503, body: { error } });
    expect(channel.logged).toMatchObject([['error', 'alexa.requestFailed', { kind: 'event' }]]);
    expect(JSON.stringify(channel.logged)).not.toContain('Jane');
  });
});

it('is not made without a locale to speak', () => {
  expect(() => openChannel({ locales: [] })).toThrow(RangeError);
});
