import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { kindByKey } from '../../../simulator/record/personal-keys.ts';
import { scrub } from '../../../simulator/record/scrub.ts';
import { fixtureNames, readFixture } from '../alexa/open-channel.ts';

/** Every text in a value, keys too. */
function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, member]) => [key, ...textsOf(member)]);
  return [String(value)];
}

/** The values that stand where only personal data does, with their keys from the root. */
function personalIn(value: unknown, path: readonly string[] = []): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => personalIn(item, path));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, member]) => personalIn(member, [...path, key]));
  const isPersonal = (typeof value === 'string' || typeof value === 'number') && value !== '' && kindByKey(path) !== undefined;
  return isPersonal ? [String(value)] : [];
}

/** Keys that nobody doubts, whatever the rules say. */
const SURELY_PERSONAL =
  /^(?:user|device|person|session|request|application|advertising|conversation|response|sender|recipient)_?(?:id|id_str)$|token$|screen_name$|^(?:mid|latitudeInDegrees|longitudeInDegrees|conversationId)$/i;

function surelyPersonalIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(surelyPersonalIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    SURELY_PERSONAL.test(key) && (typeof member === 'string' || typeof member === 'number') && member !== ''
      ? [String(member)]
      : surelyPersonalIn(member),
  );
}

/** The same shape with every key that is nobody's, and every leaf gone: scrubbing keeps it. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).map(shapeOf);
  return typeof value;
}

/** A placeholder like "string" may be a word of the platform's elsewhere; what has a sign or a digit in it is an identifier. */
const isIdentifier = (text: string): boolean => text.length >= 6 && /[\d@|]/.test(text);

function expectScrubbed(values: readonly unknown[]): void {
  const scrubbed = scrub(values);
  expect(shapeOf(scrubbed)).toEqual(shapeOf(values));
  const originals = [...new Set([...personalIn(values), ...surelyPersonalIn(values)])];
  const kept = textsOf(scrubbed);
  for (const original of originals) {
    expect(kept.filter((text) => text === original && !isWordOfThePlatform(text))).toEqual([]);
    if (isIdentifier(original)) expect(kept.filter((text) => text.toLowerCase().includes(original.toLowerCase()))).toEqual([]);
  }
}

/** A count of nothing is nobody's; keys of the platform are no data. */
function isWordOfThePlatform(text: string): boolean {
  return /^-?\d{1,5}$/.test(text) || /^[a-z]+(?:[A-Z][a-z]*)*$/.test(text);
}

describe('real requests', () => {
  const folder = process.env.SAYSO_REQUESTS;
  const files =
    folder === undefined || !existsSync(folder)
      ? []
      : ['alexa', 'dialogflow'].flatMap((name) => readdirSync(join(folder, name)).map((file) => join(folder, name, file)));

  if (folder === undefined) {
    it('are not named: SAYSO_REQUESTS is unset, so only our own envelopes were tried', () => expect(files).toEqual([]));
  } else {
    it('are there', () => expect(files).not.toEqual([]));
    it.each(files)('%s keeps nothing of anybody', (file) => {
      const request: unknown = JSON.parse(readFileSync(file, 'utf8'));
      expectScrubbed([request]);
    });
    it('keep nothing of anybody together', () => expectScrubbed(files.map((file) => JSON.parse(readFileSync(file, 'utf8')))));
  }

  it.each(fixtureNames())('our own %s keeps nothing of anybody', (name) => expectScrubbed([readFixture(name)]));
});

const id = fc.stringMatching(/^[A-Z0-9]{12,40}$/).filter((text) => /\d/.test(text) && /[A-Z]/.test(text));
const person = fc.record({
  userId: id.map((text) => `amzn1.ask.account.${text}`),
  deviceId: id.map((text) => `amzn1.ask.device.${text}`),
  apiAccessToken: fc.stringMatching(/^eyJ[A-Za-z0-9]{20,60}\.[A-Za-z0-9]{10,40}\.[A-Za-z0-9]{10,40}$/),
  accessToken: fc.stringMatching(/^Atza\|[A-Za-z0-9]{10,40}$/),
  givenName: fc.stringMatching(/^[A-Z][a-z]{4,9}$/),
  email: fc
    .tuple(fc.stringMatching(/^[a-z]{3,8}\.[a-z0-9]{2,8}$/), fc.stringMatching(/^[a-z]{3,9}$/))
    .map(([name, host]) => `${name}@${host}.com`),
  mobileNumber: fc.stringMatching(/^\+49 \d{3} \d{7,8}$/),
  addressLine1: fc.stringMatching(/^\d{2,3} [A-Z][a-z]{5,9} Street$/),
});
type Person = typeof person extends fc.Arbitrary<infer P> ? P : never;

function requestOf(someone: Person, words: string): unknown {
  const { userId, deviceId, apiAccessToken, accessToken } = someone;
  const user = { userId, accessToken };
  return {
    version: '1.0',
    session: { new: true, sessionId: `amzn1.echo-api.session.${userId.slice(-8)}A1`, user, attributes: { profile: someone } },
    context: { System: { user, device: { deviceId }, apiAccessToken } },
    request: { type: 'IntentRequest', intent: { name: 'SayIntent', slots: { words: { name: 'words', value: words } } } },
  };
}

describe('any requests', () => {
  it('keep nothing of anybody, in their own places or in words', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 4 }), fc.constantFrom('call', 'write to', 'send it to'), (people, verb) => {
        const requests = people.flatMap((someone) => Object.values(someone).map((value) => requestOf(someone, `${verb} ${value}, please`)));
        const kept = textsOf(scrub(requests)).join('\n').toLowerCase();
        for (const value of people.flatMap((someone) => Object.values(someone))) expect(kept).not.toContain(value.toLowerCase());
        expect(kept).toContain(`${verb} `);
        expect(kept).toContain('sayintent');
      }),
      { numRuns: 60 },
    );
  });

  it('tell who is who: the same is the same, and another is another', () => {
    fc.assert(
      fc.property(fc.uniqueArray(person, { selector: ({ userId }) => userId, minLength: 2, maxLength: 4 }), (people) => {
        const scrubbed = scrub([...people, ...people]);
        const userIds = scrubbed.map(({ userId }) => userId);
        expect(userIds.slice(people.length)).toEqual(userIds.slice(0, people.length));
        expect(new Set(userIds).size).toBe(people.length);
      }),
    );
  });

  it('are scrubbed the same way each time, and scrubbed ones stay whole', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(scrub(value)).toEqual(scrub(value));
        expect(shapeOf(scrub(value))).toEqual(shapeOf(value));
      }),
    );
  });
});

describe('what is nobody', () => {
  it('stays: words, ids of things, times, locales', () => {
    const request = {
      request: {
        type: 'IntentRequest',
        locale: 'en-US',
        timestamp: '2026-11-10T15:00:00Z',
        intent: {
          name: 'ReorderIntent',
          slots: {
            item: {
              name: 'item',
              value: 'toothbrush heads',
              resolutions: { resolutionsPerAuthority: [{ values: [{ value: { name: 'heads', id: 'BRUSH-SOFT-4' } }] }] },
            },
          },
        },
      },
      queryResult: { queryText: 'where is order 10061 of 2026-11-10', languageCode: 'en', intentDetectionConfidence: 0.9 },
    };
    expect(scrub(request)).toEqual(request);
  });

  it('is told from what is somebody by its looks', () => {
    const { text } = scrub({
      text: 'mail ann@shop.example, call +1 (415) 555-0100, I am amzn1.ask.account.AB12, at 192.168.0.7, Bearer abc.def',
    });
    expect(text).toBe(
      'mail person1@example.com, call +15550100001, I am amzn1.ask.account.SCRUBBED1, at scrubbed-id-2, Bearer scrubbed-token-1',
    );
  });

  it('has a name of its own in every place', () => {
    const scrubbed = scrub({ user: { name: 'Ann Miller' }, words: 'Ann Miller, or Ann, is planning; Miller too' });
    expect(scrubbed).toEqual({ user: { name: 'Person A' }, words: 'Person A, or Person A, is planning; Person A too' });
  });
});
