import { readEnvelope } from '../../../lambda/channels/alexa/envelope.ts';
import { type AlexaRequest, parseRequest } from '../../../lambda/channels/alexa/parse.ts';
import type { Turn } from '../../../lambda/dialogue/turn.ts';
import { NOW_MS, readFixture } from './open-channel.ts';

const OPTIONS = { merchantId: 'demo', locales: ['en-US', 'de-DE', 'es-ES'], budgetMs: 4500, ids: { next: () => 'counted1' } };

function parse(body: unknown): AlexaRequest {
  const read = readEnvelope(body);
  if (!read.ok) throw new Error(read.error.message);
  const parsed = parseRequest(read.value, OPTIONS, NOW_MS);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

function parseTurn(body: unknown): Turn {
  const request = parse(body);
  if (request.kind !== 'turn') throw new Error(`Not a turn: ${request.kind}`);
  return request.turn;
}

const intentOf = (intent: unknown, locale = 'en-US') => ({
  session: { new: false, sessionId: 'session-1', user: { userId: 'user-1' } },
  request: { type: 'IntentRequest', requestId: 'request-1', locale, intent },
});
const slotsOf = (slots: unknown) => parseTurn(intentOf({ name: 'ReorderIntent', slots })).input;

describe('a turn of Alexa', () => {
  it('carries who speaks, where, until when, and what with', () => {
    expect(parseTurn(readFixture('launch-request'))).toEqual({
      id: 'amzn1.echo-api.request.00000000-0000-4000-8000-000000000001',
      channel: 'alexa',
      merchantId: 'demo',
      locale: 'en-US',
      caller: {
        channel: 'alexa',
        id: 'amzn1.ask.account.SAYSOFIXTURE0001',
        addressId: 'amzn1.ask.account.SAYSOFIXTURE0001',
        accessToken: 'fixture-account-token',
      },
      sessionId: 'amzn1.echo-api.session.00000000-0000-4000-8000-0000000000aa',
      isNewSession: true,
      input: { kind: 'launch' },
      capabilities: { screen: false, links: true, voiceCode: true, productHints: true },
      receivedAtMs: NOW_MS,
      deadlineAtMs: NOW_MS + 4500,
    });
  });

  it('speaks for the recognised person, in the household of the user', () => {
    expect(parseTurn(readFixture('launch-request.person')).caller).toEqual({
      channel: 'alexa',
      id: 'amzn1.ask.person.SAYSOFIXTURE0001',
      addressId: 'amzn1.ask.account.SAYSOFIXTURE0001',
      accessToken: 'fixture-person-token',
    });
  });

  it('keeps the token of the account for a person without one', () => {
    const body = {
      context: { System: { user: { userId: 'user-1', accessToken: 'account' }, person: { personId: 'person-1' } } },
      request: { type: 'LaunchRequest' },
    };
    expect(parseTurn(body).caller).toMatchObject({ id: 'person-1', accessToken: 'account' });
  });

  it('sees a screen', () => {
    expect(parseTurn(readFixture('launch-request.screen')).capabilities).toEqual({
      screen: true,
      links: true,
      voiceCode: true,
      productHints: true,
    });
  });

  it('is read from the session alone', () => {
    const turn = parseTurn(readFixture('intent-request.without-context'));
    expect(turn.caller.id).toBe('amzn1.ask.account.SAYSOFIXTURE0001');
    expect(turn.isNewSession).toBe(true);
  });

  it('is a session of its own without one: nothing that was asked before can be answered by it', () => {
    const turn = parseTurn(readFixture('intent-request.without-session'));
    expect(turn.sessionId).toBe(turn.id);
    expect(turn.isNewSession).toBe(true);
  });

  it('reads past wrong shapes, and counts an id where the platform gave none', () => {
    expect(parseTurn(readFixture('intent-request.odd-shapes'))).toMatchObject({
      id: 'counted1',
      locale: 'en-US',
      sessionId: 'counted1',
      input: { kind: 'intent', name: 'OrderStatusIntent', slots: {} },
    });
  });

  it('takes no id of a kilobyte and more', () => {
    expect(parseTurn({ ...intentOf({ name: 'ViewCartIntent' }), request: { type: 'LaunchRequest', requestId: 'x'.repeat(1025) } }).id).toBe(
      'counted1',
    );
    expect(() => parseTurn({ context: { System: { user: { userId: 'x'.repeat(1025) } } }, request: { type: 'LaunchRequest' } })).toThrow(
      'userId',
    );
  });

  it.each([
    ['en-US', 'en-US'],
    ['de-DE', 'de-DE'],
    ['de-at', 'de-DE'],
    ['es_MX', 'es-ES'],
    ['en-GB', 'en-US'],
    ['ja-JP', 'en-US'],
    ['string', 'en-US'],
    ['', 'en-US'],
  ])('in %j is answered in %s', (asked, spoken) => {
    expect(parseTurn(intentOf({ name: 'ViewCartIntent' }, asked)).locale).toBe(spoken);
  });
});

describe('slots', () => {
  it('are the spoken words and what was matched, static and dynamic, best first', () => {
    expect(parseTurn(readFixture('intent-request.reorder')).input).toEqual({
      kind: 'intent',
      name: 'ReorderIntent',
      slots: {
        item: {
          value: 'toothbrush heads',
          ids: ['BS-SOFT-4', 'BS-FIRM-4'],
          names: ['BrightSmile toothbrush heads, soft', 'BrightSmile toothbrush heads, firm'],
        },
      },
    });
  });

  it('with a blank value were not filled, and "?" is what Alexa heard', () => {
    expect(parseTurn(readFixture('intent-request.blank-slots')).input).toMatchObject({ slots: { quantity: { value: '?' } } });
    expect(slotsOf({ item: { value: ' \t ' } })).toMatchObject({ slots: {} });
  });

  it('of several values are read in order', () => {
    expect(parseTurn(readFixture('intent-request.multi-value')).input).toMatchObject({
      slots: { item: { value: 'toothpaste, coffee pods', ids: ['TP-1', 'CP-60'] } },
    });
  });

  it('are read from slotValue when that is all there is', () => {
    expect(slotsOf({ item: { name: 'item', slotValue: { type: 'Simple', value: 'blades' } } })).toMatchObject({
      slots: { item: { value: 'blades' } },
    });
  });

  it('name an id once, and none where resolution failed', () => {
    const match = { status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { id: 'A' } }, { value: { name: 'no id' } }, null] };
    const failed = { status: { code: 'ER_ERROR_TIMEOUT' }, values: [{ value: { id: 'B' } }] };
    const resolutions = { resolutionsPerAuthority: [match, failed, match] };
    expect(slotsOf({ item: { value: 'pods', resolutions } })).toMatchObject({
      slots: { item: { value: 'pods', ids: ['A'], names: ['no id'] } },
    });
    expect(slotsOf({ item: { value: 'pods', resolutions: { resolutionsPerAuthority: [failed] } } })).toMatchObject({
      slots: { item: { value: 'pods' } },
    });
  });

  it.each([[undefined], [null], [[]], ['none'], [{ item: 'pods' }], [{ item: { value: 7 } }]])(
    'of a wrong shape (%j) are empty',
    (slots) => {
      expect(slotsOf(slots)).toMatchObject({ slots: {} });
    },
  );

  it('cannot reach a prototype', () => {
    const input = slotsOf(JSON.parse('{"__proto__":{"value":"pods"},"constructor":{"value":"pods"}}'));
    expect(input).toMatchObject({ kind: 'intent' });
    expect(Object.prototype).not.toHaveProperty('value');
  });
});

describe('other requests', () => {
  it('ends a session with its reason, and with the error that ended it', () => {
    expect(parse(readFixture('session-ended-request'))).toMatchObject({
      kind: 'sessionEnded',
      errorType: undefined,
      turn: { input: { kind: 'sessionEnded', reason: 'EXCEEDED_MAX_REPROMPTS' } },
    });
    expect(parse(readFixture('session-ended-request.error'))).toMatchObject({ kind: 'sessionEnded', errorType: 'INVALID_RESPONSE' });
    expect(parse({ request: { type: 'SessionEndedRequest' } })).toEqual({ kind: 'sessionEnded', turn: undefined, errorType: undefined });
  });

  it('never carries free text where a log reads', () => {
    expect(parse({ request: { type: 'SessionEndedRequest', reason: 'my address is', error: { type: 'Jane Doe' } } })).toMatchObject({
      errorType: 'OTHER',
    });
    expect(parse({ request: { type: 'System.ExceptionEncountered' } })).toEqual({ kind: 'trouble', errorType: 'OTHER' });
  });

  it('leaves what it does not know', () => {
    expect(parse(readFixture('future-type'))).toEqual({ kind: 'other', type: 'Alexa.Thoughts.ThoughtReceived' });
  });
});

describe('skill events', () => {
  const common = { userId: 'amzn1.ask.account.SAYSOFIXTURE0001', atMs: Date.UTC(2026, 10, 20, 9, 29, 58) };

  it.each([
    ['skill-enabled', { kind: 'skillEnabled' }],
    ['skill-disabled', { kind: 'skillDisabled', keepsUserInformation: false }],
    ['skill-account-linked', { kind: 'accountLinked', accessToken: 'fixture-account-token' }],
    [
      'skill-permission-accepted',
      { kind: 'permissionAccepted', scopes: ['alexa::devices:all:notifications:write', 'alexa::person_id:read'] },
    ],
    ['skill-permission-changed', { kind: 'permissionChanged', scopes: ['alexa::profile:email:read'] }],
    ['skill-permission-changed.revoked', { kind: 'permissionChanged', scopes: [] }],
    ['proactive-subscription-changed', { kind: 'proactiveSubscriptionChanged', eventNames: ['AMAZON.OrderStatus.Updated'] }],
    ['notification-subscription-changed', { kind: 'notificationSubscriptionChanged', eventNames: [] }],
  ])('%s tells whom, when and what', (name, told) => {
    expect(parse(readFixture(`skill-event.${name}`))).toMatchObject({ kind: 'event', event: { ...common, ...told } });
  });

  it('without a user, or of an unknown kind, ask nothing of us', () => {
    expect(parse(readFixture('skill-event.without-user'))).toMatchObject({ kind: 'other' });
    expect(parse(readFixture('skill-event.unknown'))).toMatchObject({ kind: 'other' });
  });

  it('happened now when they do not say when', () => {
    const context = { System: { user: { userId: 'user-1' } } };
    expect(parse({ context, request: { type: 'AlexaSkillEvent.SkillEnabled', timeStamp: 'now' } })).toMatchObject({
      event: { atMs: NOW_MS, id: undefined },
    });
  });
});
