import fc from 'fast-check';
import type { Answer } from '../../../lambda/channels/channel.ts';
import { type ChatOptions, createChatChannel, type Understanding } from '../../../lambda/channels/chat/channel.ts';
import { issueSessionId } from '../../../lambda/channels/chat/session-id.ts';
import type { Turn } from '../../../lambda/dialogue/turn.ts';

const NOW_MS = Date.UTC(2026, 10, 2, 9, 30);

const PLACED: Answer = {
  reply: { say: [], orderNumber: '1042' },
  spoken: {
    speech: 'Done: order \uE0001042\uE001.',
    card: {
      kind: 'plain',
      title: 'Order 1042',
      text: 'Coffee pods\n$12.99',
      link: { title: 'Track it', url: 'https://acme.example.com/1042' },
    },
    suggestions: [],
  },
};
const ASKED: Answer = {
  reply: { say: [], ask: { question: 'whatNext' } },
  spoken: { speech: 'What would you like?', suggestions: ['Help'] },
};

function openChat(overrides: Partial<ChatOptions> = {}) {
  const turns: Turn[] = [];
  const texts: unknown[] = [];
  const heard: unknown[] = [];
  const logged: unknown[] = [];
  const understood: Record<string, Understanding> = {
    'reorder two packs of pods': { intent: 'ReorderIntent', slots: { item: 'pods', quantity: 'two', note: '' }, decision: 'act' },
    'something with pods': { intent: 'PriceIntent', slots: { item: 'pods' }, decision: 'ask' },
    'the second one': { intent: 'ChooseIntent', slots: { ordinal: 'the second' }, slotIds: { ordinal: 'second' }, decision: 'act' },
    'guten tag': { intent: 'LaunchRequest', slots: {}, decision: 'act' },
  };
  const channel = createChatChannel({
    answerTurn: async (turn) => {
      turns.push(turn);
      heard.push(turn.input.kind === 'words' ? turn.input.understand(['AMAZON.YesIntent']) : turn.input);
      return ASKED;
    },
    loadUnderstanding: async (locale) => (text, expecting) => {
      texts.push([text, locale, expecting]);
      const known = Object.hasOwn(understood, text.toLowerCase()) ? understood[text.toLowerCase()] : undefined;
      return known ?? { intent: 'AMAZON.FallbackIntent', slots: {}, decision: 'fallback' };
    },
    key: undefined,
    merchantId: 'acme',
    locales: ['en-US', 'de-DE'],
    invocationName: () => "Acme's Corner",
    maxTextLength: 1000,
    clock: { nowMs: () => NOW_MS, sleep: async () => undefined },
    budgetMs: 4500,
    apology: (locale) => `Sorry (${locale}).`,
    log: { warn: (event, detail) => logged.push([event, detail]), error: (event, detail) => logged.push([event, detail]) },
    newTurnId: () => 'made-1',
    ...overrides,
  });
  return { channel, turns, texts, heard, logged };
}

const message = (text: string, more: object = {}) => ({ sessionId: 's-1', locale: 'en-US', text, ...more });

describe('a message', () => {
  it('becomes a whole turn', async () => {
    const { channel, turns, texts, heard } = openChat();
    await channel.handle(message('reorder two packs of pods', { messageId: 'm 1', user: 'jo' }), {});
    expect(texts).toEqual([['reorder two packs of pods', 'en-US', ['AMAZON.YesIntent']]]);
    expect(turns).toEqual([
      {
        id: 's-1/m%201',
        channel: 'chat',
        merchantId: 'acme',
        locale: 'en-US',
        caller: { channel: 'chat', id: 's-1', addressId: 'jo', claimedUser: 'jo' },
        sessionId: 's-1',
        isNewSession: false,
        input: { kind: 'words', understand: expect.any(Function) },
        capabilities: { screen: true, links: true, voiceCode: false, productHints: false },
        receivedAtMs: NOW_MS,
        deadlineAtMs: NOW_MS + 4500,
      },
    ]);
    expect(heard).toEqual([
      {
        kind: 'intent',
        name: 'ReorderIntent',
        slots: { item: { value: 'pods' }, quantity: { value: 'two' } },
        utterance: 'reorder two packs of pods',
      },
    ]);
  });

  it('has an id of its own only where the client gives none', async () => {
    const { channel, turns } = openChat();
    await channel.handle(message('x'), {});
    await channel.handle(message('x', { sessionId: 'a/b', messageId: 'c' }), {});
    await channel.handle(message('x', { sessionId: 'a', messageId: 'b/c' }), {});
    expect(turns.map(({ id }) => id)).toEqual(['made-1', 'a%2Fb/c', 'a/b%2Fc']);
    expect(turns[0]?.caller).toEqual({ channel: 'chat', id: 's-1', addressId: 's-1' });
  });

  const fallback = (utterance: string) => ({ kind: 'intent', name: 'AMAZON.FallbackIntent', slots: {}, utterance });
  const launch = { kind: 'launch' };
  const repeat = { kind: 'intent', name: 'AMAZON.RepeatIntent', slots: {} };

  it.each([
    ['something with pods', { kind: 'unsure', utterance: 'something with pods', candidates: [] }],
    [
      'The second one',
      { kind: 'intent', name: 'ChooseIntent', slots: { ordinal: { value: 'the second', ids: ['second'] } }, utterance: 'The second one' },
    ],
    ['the blue one', fallback('the blue one')],
    ['🧻🧻🧻', fallback('🧻🧻🧻')],
    ['', repeat],
    [' \n\t ', repeat],
    ['\u0000\uE000\uD800', repeat],
    ['Hello!', launch],
    ['hi there', launch],
    ['start', launch],
    ['please open Acme’s corner.', launch],
    ['Open ACMES corner', fallback('Open ACMES corner')],
    ['guten tag', launch],
    ['open', fallback('open')],
    ['open the cart', fallback('open the cart')],
    ['hello kitty towels', fallback('hello kitty towels')],
  ])('%j is heard as what it is', async (text, input) => {
    const { channel, heard } = openChat();
    expect((await channel.handle(message(text), {})).status).toBe(200);
    expect(heard).toEqual([input]);
  });

  it.each([
    ['just short enough', 'x'.repeat(1000), fallback('x'.repeat(1000))],
    ['a letter too long', 'x'.repeat(1001), { kind: 'tooLong' }],
    ['of a megabyte', 'reorder pods '.repeat(80_000), { kind: 'tooLong' }],
  ])('is understood only as long as anybody speaks: %s', async (_what, text, input) => {
    const { channel, heard } = openChat();
    expect((await channel.handle(message(text), {})).status).toBe(200);
    expect(heard).toEqual([input]);
  });

  it('is not put before the understanding when it is too long', async () => {
    const { channel, texts } = openChat();
    await channel.handle(message('x'.repeat(1_000_000)), {});
    expect(texts).toEqual([]);
  });
});

describe('an answer', () => {
  it('tells text, question and intent', async () => {
    expect((await openChat().channel.handle(message('hello'), {})).body).toEqual({
      sessionId: 's-1',
      text: 'What would you like?',
      ask: true,
      intent: 'LaunchRequest',
      card: null,
      orderId: null,
    });
  });

  it('tells the order, and shows the card', async () => {
    const { channel } = openChat({
      answerTurn: async ({ input }) => {
        if (input.kind === 'words') input.understand([]);
        return PLACED;
      },
    });
    expect((await channel.handle(message('reorder two packs of pods'), {})).body).toEqual({
      sessionId: 's-1',
      text: 'Done: order 1042.',
      ask: false,
      intent: 'ReorderIntent',
      card: { title: 'Order 1042', text: 'Coffee pods\n$12.99', link: { title: 'Track it', url: 'https://acme.example.com/1042' } },
      orderId: '1042',
    });
  });

  it.each([
    ['the dialogue breaks', { answerTurn: () => Promise.reject(new Error('boom: Jo')) }, 'AMAZON.FallbackIntent', 'chat.turnFailed'],
    ['the dialogue says nothing', { answerTurn: async () => undefined }, 'AMAZON.FallbackIntent', 'chat.nothingSaid'],
    [
      'the understanding breaks',
      {
        loadUnderstanding: () => Promise.reject(new Error('boom: Jo')),
      },
      'AMAZON.FallbackIntent',
      'chat.turnFailed',
    ],
  ])('is an apology when %s', async (_what, overrides: Partial<ChatOptions>, intent, event) => {
    const { channel, logged } = openChat(overrides);
    const { status, body } = await channel.handle(message('reorder two packs of pods'), {});
    expect([status, body]).toEqual([200, { sessionId: 's-1', text: 'Sorry (en-US).', ask: false, intent, card: null, orderId: null }]);
    expect(logged).toEqual([[event, expect.anything()]]);
    expect(JSON.stringify(logged)).not.toContain('Jo');
  });
});

describe('what is refused', () => {
  it.each([
    ['nothing', undefined, 'The body'],
    ['a list', [], 'The body'],
    ['a body without fields', {}, /"sessionId".*"locale".*"text"/],
    ['an empty session', message('x', { sessionId: '' }), '"sessionId"'],
    ['an endless session', message('x', { sessionId: 'x'.repeat(201) }), '"sessionId"'],
    ['a session with a line break', message('x', { sessionId: 'a\nb' }), '"sessionId"'],
    ['half a character', message('x', { messageId: '\uD83D' }), '"messageId"'],
    ['a user that is a number', message('x', { user: 7 }), '"user"'],
    ['a text that is none', message('x', { text: null }), '"text"'],
  ])('%s: 400 naming the field', async (_what, body, field) => {
    const { channel, turns } = openChat();
    const answer = await channel.handle(body, {});
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'chat.malformed', message: expect.stringMatching(field) } } });
    expect(turns).toEqual([]);
  });

  it.each(['fr-FR', 'en', 'de_DE', 'klingon'])('the locale %s: 400 with the locales there are', async (locale) => {
    const { channel, turns } = openChat();
    expect(await channel.handle(message('x', { locale }), {})).toEqual({
      status: 400,
      body: { error: { code: 'chat.unknownLocale', message: 'Field "locale": expected one of en-US, de-DE.' } },
    });
    expect(turns).toEqual([]);
  });

  it('takes a locale in any case', async () => {
    const { channel, turns } = openChat();
    await channel.handle(message('x', { locale: 'de-de' }), {});
    expect(turns[0]?.locale).toBe('de-DE');
  });

  it.each([
    [{ 'X-Sayso-Key': 'k' }, 200],
    [{ 'x-sayso-key': 'K' }, 401],
    [{ 'x-sayso-key': 'kk' }, 401],
    [{}, 401],
  ])('the key in %j: %i', async (headers, status) => {
    const { channel, turns } = openChat({ key: 'k' });
    const answer = await channel.handle(message('x'), headers);
    expect(answer.status).toBe(status);
    expect(turns).toHaveLength(status === 200 ? 1 : 0);
    if (status === 401) expect(answer.body).toMatchObject({ error: { code: 'chat.unauthorized' } });
  });

  it('whatever is posted, 200 or 400, and never thrown at', async () => {
    const anyField = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary', maxLength: 250 }), fc.constantFrom('en-US', 's-1'));
    const misfit = fc.record(
      { sessionId: anyField, locale: anyField, text: anyField, messageId: anyField, user: anyField },
      { requiredKeys: [] },
    );
    const typed = fc.record({ sessionId: fc.string({ minLength: 1 }), locale: fc.constant('en-US'), text: fc.string({ unit: 'binary' }) });
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.anything(), misfit, typed), async (body) => {
        const { channel, turns, logged } = openChat();
        const { status } = await channel.handle(body, {});
        answered += turns.length;
        expect(status).toBe(turns.length === 1 ? 200 : 400);
        expect(logged).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    expect(answered).toBeGreaterThan(100);
  });
});

describe("a deployed chat's session", () => {
  const KEY = 'sixteen or more letters';
  const headers = { 'x-sayso-key': KEY };
  const opening = { locale: 'en-US', text: 'help' };

  it('is issued with the first answer, and goes on with it', async () => {
    const { channel, turns } = openChat({ key: KEY });
    const { body } = await channel.handle(opening, headers);
    const { sessionId } = body as { readonly sessionId: string };
    expect(sessionId).toMatch(/^[\w-]{22}\.[\w-]{43}$/);
    expect(((await channel.handle({ ...opening, sessionId }, headers)).body as { readonly sessionId: string }).sessionId).toBe(sessionId);
    expect(turns.map((turn) => [turn.sessionId, turn.caller.id])).toEqual([
      [sessionId, sessionId],
      [sessionId, sessionId],
    ]);
    expect(((await channel.handle(opening, headers)).body as { readonly sessionId: string }).sessionId).not.toBe(sessionId);
  });

  it.each([
    ['a guess', () => 'ann'],
    ["another merchant's", () => issueSessionId('the key of somebody else')],
    ['one that was changed', () => `x${issueSessionId(KEY).slice(1)}`],
    ['one with more', () => `${issueSessionId(KEY)}.x`],
    ['half of one', () => `${issueSessionId(KEY).split('.')[0]}.`],
  ])('is a new one for %s', async (_what, make) => {
    const { channel, turns } = openChat({ key: KEY });
    const sent = make();
    await channel.handle({ ...opening, sessionId: sent }, headers);
    expect(turns[0]?.sessionId).toMatch(/^[\w-]{22}\.[\w-]{43}$/);
    expect(turns[0]?.sessionId).not.toBe(sent);
  });

  it('is what the client calls it on a machine of its own, and must be called something', async () => {
    const { channel, turns } = openChat();
    await channel.handle({ ...opening, sessionId: 'ann' }, {});
    expect(turns[0]?.sessionId).toBe('ann');
    expect((await channel.handle(opening, {})).status).toBe(400);
  });
});
