import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alexa } from '../../simulator/platforms/alexa/alexa.ts';
import { dialogflowEs } from '../../simulator/platforms/dialogflow/es.ts';
import { strictProtoJson } from '../../simulator/platforms/dialogflow/strict-proto-json.ts';
import type { Deed, Seat } from '../../simulator/platforms/platform.ts';
import { isObject, objectAt, textAt } from '../../simulator/platforms/read.ts';
import { fixtureNames, readFixture } from '../unit/alexa/open-channel.ts';

const SEAT: Seat = {
  turnId: '1',
  user: 'amzn1.ask.account.ANN',
  session: '1',
  isNewSession: false,
  locale: 'en-US',
  nowMs: Date.UTC(2026, 10, 20, 9, 30),
  accessToken: 'account-token',
  apiEndpoint: 'https://api.amazonalexa.com',
  apiAccessToken: 'api-token',
  person: { personId: 'amzn1.ask.person.ANN' },
  permissions: ['alexa::profile:email:read'],
  screen: 'hub',
  shownToken: 'cart',
};

const say = (name: string, slots = {}): Deed => ({ kind: 'say', words: name, heard: { name, slots } });

/** A deed for each type of request that this stand-in sends. */
const DEEDS: Readonly<Record<string, readonly [Deed, Partial<Seat>?]>> = {
  LaunchRequest: [{ kind: 'say', words: 'open it', heard: 'launch' }],
  IntentRequest: [say('ReorderIntent', { item: 'tea', quantity: '2' }), { dialog: { state: 'STARTED' } }],
  SessionEndedRequest: [{ kind: 'leave' }],
  SessionResumedRequest: [{ kind: 'code', result: 'right', token: 't' }],
  'Connections.Response': [
    { kind: 'consent', answer: 'denied' },
    { pending: { kind: 'consent', asks: 'request', scopes: ['s'], token: 't' } },
  ],
  'Alexa.Presentation.APL.UserEvent': [{ kind: 'touch', arguments: ['a'] }],
  'AlexaSkillEvent.SkillEnabled': [{ kind: 'enable' }],
  'AlexaSkillEvent.SkillDisabled': [{ kind: 'disable' }],
  'AlexaSkillEvent.SkillAccountLinked': [{ kind: 'link', accessToken: 'account-token' }],
  'AlexaSkillEvent.SkillPermissionAccepted': [{ kind: 'permit', scopes: ['s'] }, { permissions: [] }],
  'AlexaSkillEvent.SkillPermissionChanged': [{ kind: 'permit', scopes: ['s'] }],
};

/** The members that say what a request is; below these there are names of the skill's own (slots, arguments, attributes). */
const PLACES: readonly (readonly string[])[] = [
  [],
  ['session'],
  ['session', 'application'],
  ['session', 'user'],
  ['context', 'System'],
  ['context', 'System', 'application'],
  ['context', 'System', 'device'],
  ['request'],
];

/** Where a real request has a member that ours lacks; what is optional, or of another interface than ours, is left out. */
const NOT_OURS =
  /^(?:context\.System\.unit|request\.(?:timeStamp|originIpAddress|task|presentationUri|intent|dialogState)|session\.user\.permissions|.*\.person)$/u;

/** Of v2beta1 alone. */
const BETA_MEMBER = 'alternativeQueryResults';

function missingMembers(real: unknown, ours: unknown): readonly string[] {
  return PLACES.flatMap((place) =>
    Object.keys(objectAt(real, ...place))
      .filter((key) => !Object.hasOwn(objectAt(ours, ...place), key))
      .map((key) => [...place, key].join('.')),
  ).filter((path) => !NOT_OURS.test(path));
}

function ourRequest(type: string, hasError = false): unknown {
  const [usual, seat = {}] = DEEDS[type] ?? [];
  const deed: Deed | undefined = hasError ? { kind: 'leave', reason: 'INTERNAL_SERVICE_ERROR' } : usual;
  if (deed === undefined) throw new Error(`No deed leads to ${type}.`);
  return alexa.requestFor(deed, { ...SEAT, ...seat });
}

/** Our request of the same type. */
function ourTwin(real: unknown): unknown {
  return ourRequest(textAt(real, 'request', 'type') ?? '', Object.hasOwn(objectAt(real, 'request'), 'error'));
}

describe('the envelopes of the stand-in', () => {
  it.each(Object.keys(DEEDS))('%s is of that type', (type) => {
    expect(textAt(ourRequest(type), 'request', 'type')).toBe(type);
    expect(ourRequest(type)).toEqual(JSON.parse(JSON.stringify(ourRequest(type))));
  });

  const ofOurTypes = fixtureNames().filter((name) => {
    const type = textAt(readFixture(name), 'request', 'type') ?? '';
    return Object.hasOwn(DEEDS, type) && !/odd-shapes|without|future/u.test(name);
  });

  it('are compared with many of the fixtures', () => {
    expect(ofOurTypes.length).toBeGreaterThan(12);
  });

  it.each(ofOurTypes)('have every member of %s', (name) => {
    const real = readFixture(name);
    expect(missingMembers(real, ourTwin(real))).toEqual([]);
  });
});

describe('requests of a folder', () => {
  const folder = process.env['SAYSO_REQUESTS'];
  const read = (platform: string): readonly (readonly [string, unknown])[] => {
    const path = folder === undefined ? '' : join(folder, platform);
    if (!existsSync(path) || folder === undefined) return [];
    const files = readdirSync(path).filter((file) => file.endsWith('.json'));
    return files.map((file) => [file, JSON.parse(readFileSync(join(path, file), 'utf8'))] as const);
  };
  const envelopes = read('alexa').filter(([, real]) => Object.hasOwn(DEEDS, textAt(real, 'request', 'type') ?? ''));
  const webhooks = read('dialogflow').filter(([, real]) => isObject(real) && 'queryResult' in real);

  if (envelopes.length === 0) {
    it('is not named: SAYSO_REQUESTS is unset, so only our own fixtures were compared', () => {
      expect(webhooks).toEqual([]);
    });
    return;
  }

  it.each(envelopes)('our envelope has every member of %s', (_file, real) => {
    expect(missingMembers(real, ourTwin(real))).toEqual([]);
  });

  it.each(webhooks)("%s is held by Google's message, and so is ours", (_file, real) => {
    const check = strictProtoJson('dialogflow-es', 'WebhookRequest');
    const ours = dialogflowEs.requestFor(say('ReorderIntent', { item: 'tea' }), SEAT);
    expect(check(ours)).toEqual([]);
    const members = Object.keys(objectAt(real)).filter((key) => !Object.hasOwn(objectAt(ours), key) && key !== BETA_MEMBER);
    expect(members).toEqual([]);
  });
});
