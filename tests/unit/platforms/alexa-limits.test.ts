import { findResponseFaults } from '../../../simulator/platforms/alexa/response-rules.ts';
import type { InteractionModel } from '../../../simulator/platforms/interaction-model.ts';

const speech = (ssml: string) => ({ type: 'SSML', ssml });
const hi = speech('<speak>Hi.</speak>');
const ends = { outputSpeech: hi, shouldEndSession: true };
const asks = { outputSpeech: hi, reprompt: { outputSpeech: hi }, shouldEndSession: false };
const speaks = (ssml: string) => ({ ...ends, outputSpeech: speech(ssml) });
const ofLength = (length: number) => `<speak>${'a'.repeat(length - '<speak></speak>'.length)}</speak>`;

const MODEL: InteractionModel = {
  interactionModel: {
    languageModel: {
      intents: [
        {
          name: 'OrderIntent',
          slots: [
            { name: 'item', type: 'Item' },
            { name: 'note', type: 'AMAZON.SearchQuery' },
          ],
        },
      ],
      types: [{ name: 'Item', values: [] }],
    },
    dialog: { intents: [{ name: 'OrderIntent', slots: [{ name: 'item' }] }] },
  },
};

interface Case {
  readonly response: unknown;
  readonly requestType?: string;
  readonly interfaces?: readonly string[];
  readonly attributes?: object;
}

async function rulesOf({ response, requestType = 'IntentRequest', interfaces = [], attributes = {} }: Case): Promise<readonly string[]> {
  const body = { version: '1.0', sessionAttributes: attributes, response };
  const faults = await findResponseFaults(body, { requestType, interfaces, model: MODEL });
  for (const { message, limit } of faults) expect([message, limit]).not.toContain('');
  return faults.map(({ rule, effect }) => `${rule} ${effect}`);
}

/** A response of exactly this many bytes. */
function ofBytes(bytes: number): Case {
  const sized = (count: number): Case => ({ response: ends, attributes: { filling: 'a'.repeat(count) } });
  const empty = Buffer.byteLength(JSON.stringify({ version: '1.0', sessionAttributes: sized(0).attributes, response: ends }));
  return sized(bytes - empty);
}

const card = (text: string, image?: object) => ({ ...ends, card: { type: 'Standard', title: 'T', text, ...(image ? { image } : {}) } });
const url = (length: number) => `https://${'a'.repeat(length - 'https://'.length)}`;
const entities = (values: readonly object[], name = 'Item') => ({
  ...asks,
  directives: [{ type: 'Dialog.UpdateDynamicEntities', updateBehavior: 'REPLACE', types: [{ name, values }] }],
});
const value = (name: string, synonyms: readonly string[] = []) => ({ id: name, name: { value: name, synonyms } });
const slot = (name: string) => ({ name, confirmationStatus: 'NONE' });
const elicits = (slotToElicit: string, slots: readonly string[] = ['item', 'note'], name = 'OrderIntent') => ({
  ...asks,
  directives: [
    {
      type: 'Dialog.ElicitSlot',
      slotToElicit,
      updatedIntent: { name, confirmationStatus: 'NONE', slots: Object.fromEntries(slots.map((one) => [one, slot(one)])) },
    },
  ],
});
const connects = (more: object = {}, uri = 'connection://AMAZON.VerifyPerson/2', rest: object = {}) => ({
  outputSpeech: hi,
  directives: [{ type: 'Connections.StartConnection', uri, token: 't', ...more }],
  ...rest,
});
const draws = { ...asks, directives: [{ type: 'Alexa.Presentation.APL.RenderDocument', token: 't', document: { type: 'APL' } }] };

/** Each limit, with a response that breaks it and one that just does not. */
const LIMITS: readonly (readonly [rule: string, breaks: Case, keeps: Case])[] = [
  ['alexa.speech.tooLong refused', { response: speaks(ofLength(8001)) }, { response: speaks(ofLength(8000)) }],
  [
    'alexa.speech.tooLong refused',
    { response: { ...ends, outputSpeech: { type: 'PlainText', text: 'a'.repeat(8001) } } },
    { response: { ...ends, outputSpeech: { type: 'PlainText', text: 'a'.repeat(8000) } } },
  ],
  [
    'alexa.speech.tooLong refused',
    { response: { ...asks, reprompt: { outputSpeech: speech(ofLength(8001)) } } },
    { response: { ...asks, reprompt: { outputSpeech: speech(ofLength(8000)) } } },
  ],
  ['alexa.response.tooLarge refused', ofBytes(24_001), ofBytes(24_000)],
  ['alexa.card.tooLong refused', { response: card('a'.repeat(8000)) }, { response: card('a'.repeat(7999)) }],
  [
    'alexa.card.imageUrl refused',
    { response: card('a', { largeImageUrl: url(2001) }) },
    { response: card('a', { largeImageUrl: url(2000) }) },
  ],
  [
    'alexa.card.imageUrl refused',
    { response: card('a', { smallImageUrl: 'http://example.com/a.png' }) },
    { response: card('a', { smallImageUrl: 'https://example.com/a.png' }) },
  ],
  [
    'alexa.card.permissions refused',
    { response: { ...ends, card: { type: 'AskForPermissionsConsent', permissions: [] } } },
    { response: { ...ends, card: { type: 'AskForPermissionsConsent', permissions: ['alexa::profile:email:read'] } } },
  ],
  ['alexa.ssml.root refused', { response: speaks('Hi.') }, { response: speaks('<speak>Hi.</speak>') }],
  [
    'alexa.ssml.notXml refused',
    { response: speaks('<speak>a & b</speak>') },
    { response: speaks('<speak>a &amp; b &#39; &#x27;</speak>') },
  ],
  ['alexa.ssml.notXml refused', { response: speaks('<speak>a&nbsp;b</speak>') }, { response: speaks('<speak>a b</speak>') }],
  ['alexa.ssml.notXml refused', { response: speaks('<speak><p>a</speak>') }, { response: speaks('<speak><p>a</p></speak>') }],
  ['alexa.ssml.characters refused', { response: speaks('<speak>\u0007</speak>') }, { response: speaks('<speak>\t👍</speak>') }],
  ['alexa.ssml.tag refused', { response: speaks('<speak><blink>a</blink></speak>') }, { response: speaks('<speak><s>a</s></speak>') }],
  [
    'alexa.ssml.tag refused',
    { response: speaks('<speak><break time="11s"/></speak>') },
    { response: speaks('<speak><break time="10s"/></speak>') },
  ],
  [
    'alexa.ssml.tag refused',
    { response: speaks('<speak><say-as interpret-as="price">1</say-as></speak>') },
    { response: speaks('<speak><say-as interpret-as="digits">1</say-as></speak>') },
  ],
  [
    'alexa.ssml.tag refused',
    { response: speaks('<speak><audio src="http://example.com/a.mp3"/></speak>') },
    { response: speaks('<speak><audio src="https://example.com/a.mp3"/></speak>') },
  ],
  [
    'alexa.ssml.audio refused',
    { response: speaks(`<speak>${'<audio src="https://example.com/a.mp3"/>'.repeat(6)}</speak>`) },
    { response: speaks(`<speak>${'<audio src="https://example.com/a.mp3"/>'.repeat(5)}</speak>`) },
  ],
  [
    'alexa.speech.address risky',
    { response: speaks('<speak>Go to www.example.com.</speak>') },
    { response: speaks('<speak>Go home.</speak>') },
  ],
  ['alexa.session.noReprompt risky', { response: { ...asks, reprompt: undefined } }, { response: asks }],
  ['alexa.session.closedReprompt ignored', { response: { ...asks, shouldEndSession: true } }, { response: asks }],
  ['alexa.session.silent risky', { response: { ...asks, outputSpeech: undefined } }, { response: asks }],
  [
    'alexa.session.event refused',
    { response: { shouldEndSession: false }, requestType: 'AudioPlayer.PlaybackStarted' },
    { response: {}, requestType: 'AudioPlayer.PlaybackStarted' },
  ],
  [
    'alexa.response.unheard ignored',
    { response: ends, requestType: 'SessionEndedRequest' },
    { response: {}, requestType: 'SessionEndedRequest' },
  ],
  [
    'alexa.response.canFulfill refused',
    { response: ends, requestType: 'CanFulfillIntentRequest' },
    { response: { canFulfillIntent: { canFulfill: 'YES' } }, requestType: 'CanFulfillIntentRequest' },
  ],
  [
    'alexa.connection.shouldEndSession refused',
    { response: connects({}, undefined, { shouldEndSession: false, reprompt: asks.reprompt }) },
    { response: connects() },
  ],
  [
    'alexa.connection.shouldEndSession refused',
    { response: connects({}, undefined, { shouldEndSession: true }) },
    { response: connects({ onCompletion: 'SEND_ERRORS_ONLY' }, undefined, { shouldEndSession: true }) },
  ],
  ['alexa.connection.uri refused', { response: connects({}, 'AMAZON.VerifyPerson') }, { response: connects() }],
  [
    'alexa.connection.several refused',
    { response: { ...connects(), directives: [...connects().directives, ...connects().directives] } },
    { response: connects() },
  ],
  ['alexa.directive.unsupported refused', { response: draws }, { response: draws, interfaces: ['Alexa.Presentation.APL'] }],
  [
    'alexa.dynamicEntities.tooMany refused',
    { response: entities(Array.from({ length: 50 }, (_, index) => value(`v${index}`, index === 0 ? ['a', 's'] : ['s']))) },
    { response: entities(Array.from({ length: 50 }, (_, index) => value(`v${index}`, ['s']))) },
  ],
  [
    'alexa.dynamicEntities.tooLong refused',
    { response: entities([value('a'.repeat(141))]) },
    { response: entities([value('a'.repeat(140))]) },
  ],
  [
    'alexa.dynamicEntities.tooLong refused',
    { response: entities([value('a', ['b'.repeat(141)])]) },
    { response: entities([value('a', ['b'.repeat(140)])]) },
  ],
  ['alexa.dynamicEntities.unknownType ignored', { response: entities([value('a')], 'Thing') }, { response: entities([value('a')]) }],
  ['alexa.dialog.notInModel ignored', { response: elicits('note') }, { response: elicits('item') }],
  ['alexa.dialog.partialIntent refused', { response: elicits('item', ['item']) }, { response: elicits('item') }],
  ['alexa.dialog.unknownIntent refused', { response: elicits('item', [], 'BuyIntent') }, { response: elicits('item') }],
  [
    'alexa.dialog.noIntent refused',
    { response: { ...asks, directives: [{ type: 'Dialog.ElicitSlot', slotToElicit: 'item' }] }, requestType: 'LaunchRequest' },
    { response: elicits('item'), requestType: 'LaunchRequest' },
  ],
  ['alexa.response.schema refused', { response: { ...ends, colour: 'red' } }, { response: ends }],
  [
    'alexa.response.schema refused',
    { response: { ...ends, directives: [{ type: 'Dialog.Guess' }] } },
    { response: { ...ends, directives: [] } },
  ],
  [
    'alexa.response.schema refused',
    { response: { ...ends, card: { type: 'Large', title: 'a' } } },
    { response: { ...ends, card: { type: 'Simple' } } },
  ],
  ['alexa.response.schema refused', { response: undefined }, { response: {} }],
];

describe('what Alexa takes of a response', () => {
  it.each(LIMITS.map(([rule, breaks, keeps], index) => [`${index + 1}: ${rule}`, rule, breaks, keeps] as const))(
    '%s',
    async (_title, rule, breaks, keeps) => {
      expect(await rulesOf(breaks)).toEqual([rule]);
      expect(await rulesOf(keeps)).toEqual([]);
    },
  );

  it('names one directive, and what is wrong with that one', async () => {
    const response = { ...asks, directives: [{ type: 'Dialog.ElicitSlot', slotToElicit: 3 }, { type: 'Dialog.Guess' }] };
    const faults = await findResponseFaults({ version: '1.0', response }, { requestType: 'IntentRequest', interfaces: [] });
    expect(faults.map(({ message }) => message)).toEqual([
      'response.directives.0.slotToElicit: must be string',
      'response.directives.1: Alexa knows no type "Dialog.Guess"',
    ]);
  });
});
