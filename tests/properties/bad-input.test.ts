import fc from 'fast-check';
import { INTENT_DEFINITIONS } from '../../lambda/dialogue/intents/definitions.ts';
import { FILLER_WORDS } from '../../lambda/kernel/compiled/language-words.ts';
import { LOCALES } from '../../lambda/kernel/locales.ts';
import { findResponseFaults } from '../contracts/alexa-response-schema.ts';
import { openChannels, openTestWorld, startTestServers, type TestServers } from '../world.ts';

const LONG = 10_000;
const EMOJI = ['🪥', '🧻', '👩‍👩‍👧', '1️⃣', '🇵🇱', '💶', '✅'];
const MARKS = ['\u202E', '\u200F', '\u2067', '\u200B', '\u0000', '\uFEFF', '\uD800', '\uE000'];
const STRANGE = [
  '<speak>',
  '&amp;',
  '{count}',
  '$(x)',
  "'; DROP TABLE",
  '__proto__',
  '%s',
  '\\',
  '"',
  'https://evil.example/?a=b',
  '-1',
  '1e9',
  'NaN',
];
/** Of many languages, none of them a consent. */
const WORDS = [
  'Zahnbürstenköpfe',
  'spugne',
  'cápsulas',
  'lessive',
  'zmywarki',
  'зубной',
  '濾心',
  'kopi',
  'مرحبا',
  'שלום',
  'コーヒー',
  'batteries',
];
const STOP_WORDS = Object.values(FILLER_WORDS).flat();

const badText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 8 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...EMOJI), { minLength: 1, maxLength: 12 }).map((pictures) => pictures.join('')),
  fc.array(fc.constantFrom(...STOP_WORDS), { minLength: 1, maxLength: 10 }).map((words) => words.join(' ')),
  fc
    .tuple(fc.constantFrom(...WORDS), fc.constantFrom(...MARKS), fc.constantFrom(...STRANGE))
    .map(([word, mark, strange]) => `${mark}${word.slice(0, 2)}${mark}${word.slice(2)} ${strange}${mark}`),
  fc.constantFrom(...WORDS, ...EMOJI, ...STRANGE).map((text) => text.repeat(Math.ceil(LONG / text.length)).slice(0, LONG)),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** Consent is what the platform hears as such; everything else may come with any words in its slots. */
const badIntent = fc.constantFrom(...Object.keys(INTENT_DEFINITIONS).filter((name) => name !== 'AMAZON.YesIntent'));

const bad = fc.record({ text: badText, intent: badIntent, locale: fc.constantFrom(...LOCALES) });
type Bad = typeof bad extends fc.Arbitrary<infer One> ? One : never;

let servers: TestServers;
let shoppers = 0;
beforeAll(async () => {
  servers = await startTestServers();
});
afterAll(() => servers.stop());

/** A shopper who was just asked about an order of toothbrush heads, on one channel. */
function openShopper() {
  shoppers += 1;
  const user = `bad-input-${shoppers}`;
  const { composition, logged } = openTestWorld(servers, { idPrefix: `bad${shoppers}n` });
  return { user, logged, channels: openChannels(composition) };
}

type Shopper = ReturnType<typeof openShopper>;
interface Said {
  readonly turn: number;
  readonly intent: string;
  readonly slots: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly locale: string;
}

async function onAlexa({ user, channels }: Shopper, { turn, intent, slots, locale }: Said): Promise<number> {
  const named = Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, { name, value }]));
  const { status, body } = await channels.alexa.handle({
    version: '1.0',
    session: { new: turn === 1, sessionId: user, user: { userId: user } },
    context: { System: { user: { userId: user }, device: { deviceId: 'd', supportedInterfaces: {} } } },
    request: { type: 'IntentRequest', requestId: `${user}-${turn}`, locale, intent: { name: intent, slots: named } },
  });
  expect(await findResponseFaults(body, 'IntentRequest')).toEqual([]);
  return status;
}

async function onDialogflow({ user, channels }: Shopper, { turn, intent, slots, text, locale }: Said): Promise<number> {
  const { status } = await channels.dialogflow.handle(
    {
      responseId: `${user}-${turn}`,
      session: `projects/test/agent/sessions/${user}`,
      queryResult: { queryText: text, parameters: slots, intent: { name: 'x', displayName: intent }, languageCode: locale.toLowerCase() },
      originalDetectIntentRequest: { payload: {} },
    },
    {},
  );
  return status;
}

async function onChat({ user, channels }: Shopper, { turn, text, locale }: Said): Promise<number> {
  const { status } = await channels.chat.handle({ sessionId: user, user, locale, text, messageId: `${user}-${turn}` }, {});
  return status;
}

const REORDER = { intent: 'ReorderIntent', slots: { item: 'toothbrush heads' }, text: 'reorder my toothbrush heads', locale: 'en-US' };

/** Every slot of the intent holds the same words. */
function filled(intent: string, text: string): Said['slots'] {
  const definitions: Readonly<Record<string, { readonly slots: object } | undefined>> = INTENT_DEFINITIONS;
  return Object.fromEntries(Object.keys(definitions[intent]?.slots ?? {}).map((slot) => [slot, text]));
}

describe.each([
  ['alexa', onAlexa],
  ['dialogflow', onDialogflow],
  ['chat', onChat],
] as const)('on %s', (channel, say) => {
  it('nothing that nobody means breaks anything, or buys anything', async () => {
    await fc.assert(
      fc.asyncProperty(bad, async ({ text, intent, locale }: Bad) => {
        const shopper = openShopper();
        expect(await say(shopper, { turn: 1, ...REORDER })).toBe(200);
        expect(await say(shopper, { turn: 2, intent, slots: filled(intent, text), text, locale })).toBe(200);
        expect(shopper.logged).toEqual([]);
        const keys = [`account#${shopper.user}`, `${channel}#${shopper.user}`];
        expect(keys.flatMap((key) => servers.payment.readPayments(key))).toEqual([]);
        expect(servers.shop.readOrders(shopper.user).filter(({ draftId }) => draftId !== undefined)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  it('an order that was meant is placed, so the one above would be seen', async () => {
    const shopper = openShopper();
    await say(shopper, { turn: 1, ...REORDER });
    await say(shopper, { turn: 2, intent: 'AMAZON.YesIntent', slots: {}, text: 'yes', locale: 'en-US' });
    const orders = servers.shop.readOrders(shopper.user).filter(({ draftId }) => draftId !== undefined);
    expect(orders).toHaveLength(1);
    expect(servers.payment.readPayments(`account#${shopper.user}`)).toHaveLength(1);
  });
});
