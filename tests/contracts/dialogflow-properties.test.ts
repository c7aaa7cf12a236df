import fc from 'fast-check';
import type { Answer } from '../../lambda/channels/channel.ts';
import { strictProtoJson } from '../../simulator/platforms/dialogflow/strict-proto-json.ts';
import { openChannel, QUESTION, readFixtures } from '../unit/dialogflow/open-channel.ts';

jest.mock('googleapis', () => jest.requireActual('../../lambda/channels/dialogflow/stubs/googleapis.ts'));
jest.mock('google-auth-library', () => jest.requireActual('../../lambda/channels/dialogflow/stubs/google-auth-library.ts'));

const MAX_RESPONSE_BYTES = 64 * 1024;
const es = strictProtoJson('dialogflow-es', 'WebhookResponse');
const cx = strictProtoJson('dialogflow-cx', 'WebhookResponse');

const FIELDS = {
  es: ['responseId', 'session', 'queryResult', 'originalDetectIntentRequest'],
  cx: ['detectIntentResponseId', 'fulfillmentInfo', 'intentInfo', 'pageInfo', 'sessionInfo', 'payload', 'text', 'languageCode'],
};
const anyJson = fc.jsonValue();

/** Bodies with the right names on the first level, and anything below. */
const misfit = fc.oneof(
  ...Object.values(FIELDS).map((names) => fc.record(Object.fromEntries(names.map((name) => [name, anyJson])), { requiredKeys: [] })),
  fc.record({
    queryResult: fc.record({ queryText: anyJson, parameters: anyJson, intent: anyJson, languageCode: anyJson }, { requiredKeys: [] }),
  }),
);

/** A request as it comes, with something else at one place of it. */
const damaged = fc.tuple(fc.constantFrom(...readFixtures()), fc.nat(), anyJson).map(([[, request], place, junk]) => {
  const target = place % countPlaces(request);
  let seen = -1;
  return JSON.parse(
    JSON.stringify(request, (_key, value: unknown) => {
      seen += 1;
      return seen === target ? junk : value;
    }),
  );
});

function countPlaces(request: object): number {
  let places = 0;
  JSON.stringify(request, (_key, value: unknown) => {
    places += 1;
    return value;
  });
  return places;
}

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 6_000, size: 'max' }),
);
const answers: fc.Arbitrary<Answer> = fc.record({
  reply: fc.constantFrom(QUESTION.reply, { say: [] }),
  spoken: fc.record(
    {
      speech: words,
      reprompt: words,
      suggestions: fc.array(words, { maxLength: 12 }),
      card: fc.record(
        {
          kind: fc.constantFrom('plain' as const, 'linkAccount' as const),
          title: words,
          text: words,
          link: fc.record({ title: words, url: fc.webUrl() }),
        },
        { requiredKeys: ['kind', 'title', 'text'] },
      ),
    },
    { requiredKeys: ['speech', 'suggestions'] },
  ),
});

describe('whatever is posted', () => {
  it.each([
    ['anything', fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), 500],
    ['a misfit', misfit, 1000],
    ['a damaged request', damaged, 1000],
  ])('%s is answered with 200 or 400, and never thrown at', async (_what, bodies, numRuns) => {
    await fc.assert(
      fc.asyncProperty(bodies as fc.Arbitrary<unknown>, async (body) => {
        const { channel, turns, logged } = openChannel();
        const response = await channel.handle(body, {});
        expect([200, 400]).toContain(response.status);
        expect(turns).toHaveLength(response.status === 200 ? 1 : 0);
        expect(logged).toEqual([]);
        if (response.status === 400)
          expect(response.body).toEqual({ error: { code: expect.stringMatching(/^dialogflow\./), message: expect.any(String) } });
      }),
      { numRuns },
    );
  });

  it.each(['[]', '{}'])('is not followed down a hundred thousand levels of %s', async (nest) => {
    const [open, close] = nest === '[]' ? ['[', ']'] : ['{"a":', '}'];
    const deep: unknown = JSON.parse(`${open.repeat(100_000)}1${close.repeat(100_000)}`);
    const { channel } = openChannel();
    const body = { queryResult: { intent: { displayName: 'ReorderIntent' }, parameters: { item: deep } } };
    expect((await channel.handle(body, {})).status).toBe(200);
    expect((await channel.handle({ queryResult: { parameters: deep } }, {})).status).toBe(nest === '[]' ? 400 : 200);
  });
});

describe('whatever is said', () => {
  it('is a WebhookResponse within the platform’s size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...readFixtures()), answers, async ([, request], answer) => {
        const response = await openChannel(answer).channel.handle(request, {});
        const json = JSON.stringify(response.body);
        expect(('queryResult' in request ? es : cx)(JSON.parse(json))).toEqual([]);
        expect(Buffer.byteLength(json)).toBeLessThan(MAX_RESPONSE_BYTES);
      }),
      // Shrinking a text of thousands of characters takes minutes and shows nothing more.
      { numRuns: 150, endOnFailure: true },
    );
  });
});
