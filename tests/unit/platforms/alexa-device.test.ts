import { createAlexaCloud } from '../../../simulator/platforms/alexa/apis/cloud.ts';
import { openAlexaDevice } from '../../../simulator/platforms/alexa/device.ts';
import type { AlexaDeviceOptions } from '../../../simulator/platforms/alexa/device-state.ts';
import type { InteractionModel } from '../../../simulator/platforms/interaction-model.ts';
import type { HeardIntent, SeenTurn } from '../../../simulator/platforms/platform.ts';
import { textAt } from '../../../simulator/platforms/read.ts';
import { functionTarget } from '../../../simulator/platforms/targets/function-target.ts';
import { countedIds } from '../../world.ts';

type Response = Readonly<Record<string, unknown>>;

const speech = (text: string) => ({ type: 'SSML', ssml: `<speak>${text}</speak>` });
const asks: Response = { outputSpeech: speech('Which?'), reprompt: { outputSpeech: speech('Well, which?') }, shouldEndSession: false };
const ends: Response = { outputSpeech: speech('Done.'), shouldEndSession: true };
const say = (name: string, slots: HeardIntent['slots'] = {}) => ({ kind: 'say', words: name, heard: { name, slots } }) as const;
const launch = { kind: 'say', words: 'open it', heard: 'launch' } as const;

const MODEL: InteractionModel = {
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
        { name: 'PayIntent', slots: [{ name: 'sum', type: 'AMAZON.NUMBER' }] },
        { name: 'AMAZON.YesIntent' },
        { name: 'AMAZON.NoIntent' },
      ],
      types: [
        {
          name: 'Item',
          values: [
            { id: 'TEA', name: { value: 'tea', synonyms: ['black tea', 'Té'] } },
            { id: 'MUG', name: { value: 'mug' } },
          ],
        },
      ],
    },
    dialog: {
      delegationStrategy: 'SKILL_RESPONSE',
      intents: [
        {
          name: 'OrderIntent',
          confirmationRequired: true,
          prompts: { confirmation: 'Confirm.Order' },
          slots: [
            { name: 'item', type: 'Item', elicitationRequired: true, prompts: { elicitation: 'Elicit.Item' } },
            {
              name: 'count',
              type: 'AMAZON.NUMBER',
              elicitationRequired: false,
              confirmationRequired: true,
              prompts: { confirmation: 'Confirm.Count' },
            },
          ],
        },
        {
          name: 'PayIntent',
          delegationStrategy: 'ALWAYS',
          slots: [{ name: 'sum', type: 'AMAZON.NUMBER', elicitationRequired: true, prompts: { elicitation: 'Elicit.Sum' } }],
        },
      ],
    },
    prompts: [
      { id: 'Elicit.Item', variations: [{ type: 'PlainText', value: 'What shall it be?' }] },
      { id: 'Confirm.Count', variations: [{ type: 'PlainText', value: 'Really {count}?' }] },
      { id: 'Confirm.Order', variations: [{ type: 'PlainText', value: 'Order {item}?' }] },
      { id: 'Elicit.Sum', variations: [{ type: 'PlainText', value: 'How much?' }] },
    ],
  },
};

/** A device in front of a skill that gives these responses one after the other, and all that the skill was asked. */
function open(responses: readonly unknown[], options: Partial<AlexaDeviceOptions> = {}) {
  const asked: Readonly<Record<string, unknown>>[] = [];
  const left = [...responses];
  const target = functionTarget({
    label: 'scripted',
    handle: async (request) => {
      asked.push(request as Readonly<Record<string, unknown>>);
      const type = textAt(request, 'request', 'type') ?? '';
      const isNotice = /^(SessionEndedRequest|System\.|AlexaSkillEvent\.)/.test(type);
      const response = isNotice ? {} : left.shift();
      if (response instanceof Error) throw response;
      return { status: 200, body: { version: '1.0', sessionAttributes: { turn: asked.length }, response } };
    },
  });
  let nowMs = Date.UTC(2026, 10, 20, 9, 30);
  const clock = { nowMs: () => nowMs, sleep: () => new Promise<void>(() => {}) };
  const device = openAlexaDevice({ target, clock, ids: countedIds('id'), locale: 'en-US', user: 'ann', model: MODEL, ...options });
  const wait = (ms: number): void => {
    nowMs += ms;
  };
  return { device, asked, wait };
}

const requestOf = ({ request }: SeenTurn) => (request as { readonly request: Readonly<Record<string, unknown>> }).request;
const sessionOf = (envelope: unknown) => (envelope as { readonly session: Readonly<Record<string, unknown>> }).session;

describe('a session', () => {
  it('is new once, keeps its id and what the skill gave back, and ends with an answer that ends it', async () => {
    const { device, asked } = open([asks, asks, ends, asks]);
    await device.do(launch);
    await device.do(say('AMAZON.YesIntent'));
    expect(await device.do(say('AMAZON.NoIntent'))).toMatchObject({ speech: 'Done.', asks: false, sessionIsOpen: false });
    await device.do(launch);
    const sessions = asked.map(sessionOf);
    expect(sessions.map((session) => session['new'])).toEqual([true, false, false, true]);
    expect(sessions.map((session) => session['attributes'])).toEqual([{}, { turn: 1 }, { turn: 2 }, {}]);
    expect(new Set(sessions.map((session) => session['sessionId'])).size).toBe(2);
  });

  it('asks again by itself at the first silence, and ends at the second', async () => {
    const { device, asked } = open([asks]);
    await device.do(launch);
    const first = await device.do({ kind: 'silence' });
    expect(first).toMatchObject({ speech: 'Well, which?', asks: true, exchanges: [] });
    expect(first.request).toBeUndefined();
    const second = await device.do({ kind: 'silence' });
    expect(requestOf(second)).toMatchObject({ type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' });
    expect(asked).toHaveLength(2);
    expect(device.readState()).toMatchObject({ isListening: false });
    expect((await device.do({ kind: 'silence' })).exchanges).toEqual([]);
  });

  it('is left, for whatever reason, and nobody is told of a session that is not open', async () => {
    const { device } = open([asks, asks]);
    await device.do(launch);
    expect(requestOf(await device.do({ kind: 'leave' }))).toMatchObject({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
    expect((await device.do({ kind: 'leave' })).exchanges).toEqual([]);
    await device.do(launch);
    expect(requestOf(await device.do({ kind: 'leave', reason: 'DEVICE_COMMUNICATION_ERROR' }))).toMatchObject({
      reason: 'ERROR',
      error: { type: 'DEVICE_COMMUNICATION_ERROR' },
    });
  });

  it('is over after an answer that cannot be used, and the skill is told so', async () => {
    const { device, asked } = open([asks, { ...asks, colour: 'red' }, asks]);
    await device.do(launch);
    const refused = await device.do(say('AMAZON.YesIntent'));
    expect(refused).toMatchObject({
      asks: false,
      sessionIsOpen: false,
      instead: "There was a problem with the requested skill's response.",
    });
    expect(refused.faults).toMatchObject([{ rule: 'alexa.response.schema', message: 'response: Alexa knows no "colour" here' }]);
    expect(asked.at(-1)).toMatchObject({ request: { type: 'SessionEndedRequest', reason: 'ERROR', error: { type: 'INVALID_RESPONSE' } } });
    expect(sessionOf(asked.at(-1))['sessionId']).toBe(sessionOf(asked[0])['sessionId']);
    await device.do(launch);
    expect(sessionOf(asked.at(-1))['new']).toBe(true);
  });

  it('does not go on by itself where the answer leaves it open without a screen', async () => {
    const { device, asked } = open([{ outputSpeech: speech('Hm.') }, asks]);
    expect(await device.do(launch)).toMatchObject({ asks: false, sessionIsOpen: false, faults: [] });
    await device.do(launch);
    expect(sessionOf(asked[1])['new']).toBe(true);
  });

  it('gets the same request again, with the same ids', async () => {
    const { device, asked } = open([asks, asks, ends]);
    await device.do(launch);
    await device.do({ kind: 'again' });
    expect(asked[1]).toEqual(asked[0]);
    await device.do(say('AMAZON.NoIntent'));
    expect(sessionOf(asked[2])['sessionId']).toBe(sessionOf(asked[0])['sessionId']);
  });

  it('cannot be repeated before it began', async () => {
    await expect(open([]).device.do({ kind: 'again' })).rejects.toThrow(RangeError);
  });
});

describe('slots', () => {
  const slotsOf = (turn: SeenTurn) => (requestOf(turn)['intent'] as { readonly slots: Readonly<Record<string, unknown>> }).slots;
  const authorities = (turn: SeenTurn, slot: string) =>
    (slotsOf(turn)[slot] as { resolutions?: { resolutionsPerAuthority: readonly unknown[] } }).resolutions?.resolutionsPerAuthority;

  it('are all there, and resolve by name and synonym, without case and accents', async () => {
    const { device } = open([asks, asks, asks]);
    const turn = await device.do(say('OrderIntent', { item: 'Black Tea', count: 'a dozen' }));
    expect(slotsOf(turn)).toMatchObject({ item: { value: 'Black Tea' }, count: { value: '12' } });
    expect(authorities(turn, 'item')).toMatchObject([
      { status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name: 'tea', id: 'TEA' } }] },
    ]);
    expect(authorities(await device.do(say('OrderIntent', { item: 'te' })), 'item')).toMatchObject([
      { values: [{ value: { id: 'TEA' } }] },
    ]);
    const unknown = await device.do(say('OrderIntent', { item: 'soup', count: 'lots' }));
    expect(authorities(unknown, 'item')).toEqual([{ authority: expect.any(String), status: { code: 'ER_SUCCESS_NO_MATCH' } }]);
    expect(slotsOf(unknown)).toMatchObject({ count: { value: '?' } });
    expect(authorities(unknown, 'count')).toBeUndefined();
  });

  it('that were not said are empty', async () => {
    expect(slotsOf(await open([asks]).device.do(say('OrderIntent')))).toEqual({
      item: { name: 'item', confirmationStatus: 'NONE' },
      count: { name: 'count', confirmationStatus: 'NONE' },
    });
  });

  it('of several values come as a list', async () => {
    const turn = await open([asks]).device.do(say('OrderIntent', { item: ['tea', 'mug'] }));
    expect(slotsOf(turn)['item']).toMatchObject({
      slotValue: { type: 'List', values: [{ type: 'Simple', value: 'tea' }, { value: 'mug' }] },
    });
    expect(slotsOf(turn)['item']).not.toHaveProperty('value');
  });

  const entities = (values: readonly unknown[], updateBehavior = 'REPLACE') => ({
    ...asks,
    directives: [
      { type: 'Dialog.UpdateDynamicEntities', updateBehavior, ...(values.length > 0 ? { types: [{ name: 'Item', values }] } : {}) },
    ],
  });

  it('resolve against the dynamic entities of the answers before, in an authority of their own', async () => {
    const soup = entities([{ id: 'SOUP', name: { value: 'tomato soup', synonyms: ['soup'] } }]);
    const { device, wait } = open([soup, asks, entities([], 'CLEAR'), asks, soup, asks]);
    const before = await device.do(say('OrderIntent', { item: 'soup' }));
    expect(authorities(before, 'item')).toHaveLength(1);
    const after = authorities(await device.do(say('OrderIntent', { item: 'soup' })), 'item');
    expect(after).toMatchObject([
      { status: { code: 'ER_SUCCESS_NO_MATCH' } },
      { status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { id: 'SOUP' } }] },
    ]);
    expect(textAt(after?.[1], 'authority')).toContain('dynamic');
    await device.do(say('OrderIntent', { item: 'soup' }));
    expect(authorities(await device.do(say('OrderIntent', { item: 'soup' })), 'item')).toHaveLength(1);
    await device.do(launch);
    wait(31 * 60_000);
    expect(authorities(await device.do(say('OrderIntent', { item: 'soup' })), 'item')).toHaveLength(1);
  });
});

describe('a dialog', () => {
  const directive = (type: string, rest: object = {}) => ({ ...asks, directives: [{ type, ...rest }] });
  const delegates = { directives: [{ type: 'Dialog.Delegate' }] };

  it('that is delegated asks what the model requires, confirms, and hands over the complete intent', async () => {
    const { device, asked } = open([delegates, delegates, delegates, ends]);
    expect(await device.do(say('OrderIntent', { count: '3' }))).toMatchObject({ speech: 'What shall it be?', asks: true, faults: [] });
    expect(await device.do(say('OrderIntent', { item: 'tea' }))).toMatchObject({ speech: 'Really 3?' });
    expect(await device.do(say('AMAZON.YesIntent'))).toMatchObject({ speech: 'Order tea?' });
    const last = await device.do(say('AMAZON.YesIntent'));
    expect(asked.map((envelope) => textAt(envelope, 'request', 'dialogState'))).toEqual([
      'STARTED',
      'IN_PROGRESS',
      'IN_PROGRESS',
      'IN_PROGRESS',
    ]);
    expect(requestOf(last)).toMatchObject({
      intent: {
        confirmationStatus: 'CONFIRMED',
        slots: { item: { value: 'tea' }, count: { value: '3', confirmationStatus: 'CONFIRMED' } },
      },
    });
    expect(last.speech).toBe('Done.');
  });

  it('with nothing left to ask is completed in the same turn', async () => {
    const { device, asked } = open([delegates, delegates, ends]);
    await device.do(say('OrderIntent', { item: 'tea' }));
    const turn = await device.do(say('AMAZON.YesIntent'));
    expect(turn.exchanges.map(({ why }) => why)).toEqual(['deed', 'followUp']);
    expect(asked.map((envelope) => textAt(envelope, 'request', 'dialogState'))).toEqual(['STARTED', 'IN_PROGRESS', 'COMPLETED']);
    expect(turn).toMatchObject({ speech: 'Done.', sessionIsOpen: false });
  });

  it('that is always delegated reaches the skill only when it is complete', async () => {
    const { device, asked } = open([ends]);
    const first = await device.do(say('PayIntent'));
    expect(first).toMatchObject({ speech: 'How much?', asks: true });
    expect(first.request).toBeUndefined();
    expect(await device.do({ kind: 'silence' })).toMatchObject({ speech: 'How much?' });
    await device.do(say('PayIntent', { sum: 'twenty' }));
    expect(asked).toMatchObject([{ request: { dialogState: 'COMPLETED', intent: { slots: { sum: { value: '20' } } } } }]);
  });

  it('fills the slot that was asked for, beside those it had; another intent begins anew', async () => {
    const elicits = directive('Dialog.ElicitSlot', { slotToElicit: 'item' });
    const { device } = open([elicits, elicits, asks]);
    await device.do(say('OrderIntent', { count: '3' }));
    const second = await device.do(say('OrderIntent', { item: 'tea' }));
    expect(requestOf(second)).toMatchObject({
      dialogState: 'IN_PROGRESS',
      intent: { slots: { item: { value: 'tea' }, count: { value: '3' } } },
    });
    expect(requestOf(await device.do(say('AMAZON.YesIntent')))).toEqual(expect.not.objectContaining({ dialogState: expect.anything() }));
  });

  it('can go over to another intent', async () => {
    const chained = directive('Dialog.ElicitSlot', {
      slotToElicit: 'item',
      updatedIntent: {
        name: 'OrderIntent',
        confirmationStatus: 'NONE',
        slots: { item: { name: 'item', confirmationStatus: 'NONE' }, count: { name: 'count', confirmationStatus: 'NONE', value: '2' } },
      },
    });
    const { device } = open([chained, asks]);
    await device.do(launch);
    expect(requestOf(await device.do(say('OrderIntent', { item: 'mug' })))).toMatchObject({
      dialogState: 'IN_PROGRESS',
      intent: { slots: { item: { value: 'mug' }, count: { value: '2' } } },
    });
  });

  it.each([
    ['yes', 'AMAZON.YesIntent', 'CONFIRMED', 'IN_PROGRESS'],
    ['no', 'AMAZON.NoIntent', 'DENIED', 'COMPLETED'],
  ])('takes %s for the confirmation of the intent', async (_word, heard, confirmationStatus, dialogState) => {
    const { device } = open([directive('Dialog.ConfirmIntent'), ends]);
    await device.do(say('OrderIntent', { item: 'tea' }));
    expect(requestOf(await device.do(say(heard)))).toMatchObject({ dialogState, intent: { name: 'OrderIntent', confirmationStatus } });
  });

  it('takes a no for the slot that was asked about', async () => {
    const { device } = open([directive('Dialog.ConfirmSlot', { slotToConfirm: 'count' }), ends]);
    await device.do(say('OrderIntent', { item: 'tea', count: '3' }));
    expect(requestOf(await device.do(say('AMAZON.NoIntent')))).toMatchObject({
      dialogState: 'IN_PROGRESS',
      intent: { slots: { count: { confirmationStatus: 'DENIED' }, item: { confirmationStatus: 'NONE' } } },
    });
  });
});

describe('a hand-off', () => {
  const connection = (task: string, input: object = {}) => ({
    outputSpeech: speech('One moment.'),
    directives: [{ type: 'Connections.StartConnection', uri: `connection://AMAZON.${task}`, input, token: 'order-7' }],
  });

  it.each([
    ['right', { status: 'ACHIEVED' }],
    ['wrong', { status: 'NOT_ACHIEVED', reason: 'AUTHENTICATION_FAILED' }],
    ['none', { status: 'NOT_ACHIEVED', reason: 'VERIFICATION_METHOD_NOT_SETUP' }],
  ] as const)('for the voice code comes back: %s', async (result, cause) => {
    const { device, asked } = open([connection('VerifyPerson/2'), ends]);
    expect(await device.do(launch)).toMatchObject({
      pending: { kind: 'code', token: 'order-7' },
      asks: false,
      sessionIsOpen: true,
      faults: [],
    });
    const turn = await device.do({ kind: 'code', result });
    expect(requestOf(turn)).toMatchObject({
      type: 'SessionResumedRequest',
      cause: { type: 'ConnectionCompleted', token: 'order-7', status: { code: '200' }, result: cause },
    });
    expect(sessionOf(asked[1])).toMatchObject({ new: false, sessionId: sessionOf(asked[0])['sessionId'], attributes: { turn: 1 } });
  });

  it('cannot be answered when there is none', async () => {
    const { device } = open([asks, connection('VerifyPerson/2')]);
    await device.do(launch);
    await expect(device.do({ kind: 'code', result: 'right' })).rejects.toThrow('has not handed over to "code"');
    await device.do(say('AMAZON.YesIntent'));
    await expect(device.do({ kind: 'consent', answer: 'accepted' })).rejects.toThrow('but to "code"');
  });

  it('is given up by whoever talks about something else', async () => {
    const { device, asked } = open([connection('VerifyPerson/2'), asks]);
    await device.do(launch);
    await device.do(say('AMAZON.NoIntent'));
    expect(sessionOf(asked[1])['new']).toBe(true);
    expect(device.readState().pending).toBeUndefined();
  });

  const scope = 'alexa::alerts:reminders:skill:readwrite';
  const byRequest = {
    outputSpeech: speech('May I?'),
    directives: [
      {
        type: 'Connections.SendRequest',
        name: 'AskFor',
        token: 't',
        payload: { '@type': 'AskForPermissionsConsentRequest', '@version': '1', permissionScope: scope },
      },
    ],
  };
  const byConnection = connection('AskForPermissionsConsent/2', {
    '@type': 'AskForPermissionsConsentRequest',
    '@version': '2',
    permissionScopes: [{ permissionScope: scope, consentLevel: 'ACCOUNT' }],
  });

  it('for a permission grants it when it is accepted', async () => {
    const { device, asked } = open([byRequest, ends, asks]);
    expect(await device.do(launch)).toMatchObject({ pending: { kind: 'consent', asks: 'request', scopes: [scope] } });
    expect(requestOf(await device.do({ kind: 'consent', answer: 'accepted' }))).toMatchObject({
      type: 'Connections.Response',
      name: 'AskFor',
      payload: { permissionScope: scope, status: 'ACCEPTED' },
      token: 't',
    });
    expect(device.readState().permissions).toEqual([scope]);
    await device.do(launch);
    expect(asked[2]).toMatchObject({ context: { System: { user: { permissions: { scopes: { [scope]: { status: 'GRANTED' } } } } } } });
  });

  it.each([
    [{ kind: 'consent', answer: 'denied' }, 'DENIED'],
    [{ kind: 'silence' }, 'NOT_ANSWERED'],
  ] as const)('for a permission grants nothing by %j', async (deed, status) => {
    const { device } = open([byConnection, ends]);
    await device.do(launch);
    expect(requestOf(await device.do(deed))).toMatchObject({ type: 'SessionResumedRequest', cause: { result: { status } } });
    expect(device.readState().permissions).toEqual([]);
  });

  it('to the phone names the page, and tells what came of it', async () => {
    const links = { IOS_APP_STORE: { primary: { UNIVERSAL_LINK: { appIdentifier: 'id1', url: 'https://pay.example.com/a' } } } };
    const { device } = open([connection('LinkApp/2', { links, prompt: { topic: 'pay' } }), ends]);
    expect(await device.do(launch)).toMatchObject({ pending: { kind: 'app', link: 'https://pay.example.com/a' } });
    expect(requestOf(await device.do({ kind: 'app', outcome: 'sentToPhone' }))).toMatchObject({
      cause: { result: { sendToDevice: { status: 'SUCCESS' } } },
    });
  });

  it('to link the account by voice goes on when it is linked', async () => {
    const { device, asked } = open([connection('AskForAccountLinking/1'), ends]);
    await device.do(launch);
    const linked = await device.do({ kind: 'link', accessToken: 'token-1' });
    expect(asked.map((envelope) => textAt(envelope, 'request', 'type'))).toEqual([
      'LaunchRequest',
      'AlexaSkillEvent.SkillAccountLinked',
      'SessionResumedRequest',
    ]);
    expect(linked.speech).toBe('Done.');
    expect(asked[2]).toMatchObject({ session: { user: { accessToken: 'token-1' } } });
  });
});

describe('an account', () => {
  it('is linked and unlinked beside the talk', async () => {
    const { device, asked } = open([{ ...ends, card: { type: 'LinkAccount' } }, asks, asks]);
    expect(await device.do(launch)).toMatchObject({ card: { kind: 'linkAccount' }, pending: { kind: 'linkAccount' } });
    const linked = await device.do({ kind: 'link', accessToken: 'token-1' });
    expect(linked.request).toMatchObject({ request: { type: 'AlexaSkillEvent.SkillAccountLinked', body: { accessToken: 'token-1' } } });
    expect(linked.request).not.toHaveProperty('session');
    await device.do(launch);
    expect(asked[2]).toMatchObject({
      context: { System: { user: { accessToken: 'token-1' } } },
      session: { user: { accessToken: 'token-1' } },
    });
    expect((await device.do({ kind: 'unlink' })).request).toBeUndefined();
    await device.do(say('AMAZON.YesIntent'));
    expect(JSON.stringify(asked[3])).not.toContain('token-1');
    expect(sessionOf(asked[3])['sessionId']).toBe(sessionOf(asked[2])['sessionId']);
  });

  it('grants and revokes permissions in the app', async () => {
    const { device } = open([]);
    const scope = 'alexa::profile:email:read';
    expect(requestOf(await device.do({ kind: 'permit', scopes: [scope] }))).toMatchObject({
      type: 'AlexaSkillEvent.SkillPermissionAccepted',
      body: { acceptedPermissions: [{ scope }] },
    });
    const revoked = await device.do({ kind: 'permit', scopes: [] });
    expect(requestOf(revoked)).toMatchObject({ type: 'AlexaSkillEvent.SkillPermissionChanged' });
    expect(requestOf(revoked)).not.toHaveProperty('body');
  });

  it('that disables the skill comes back as another user', async () => {
    const { device, asked } = open([asks, asks], { accessToken: 'token-1', permissions: ['alexa::profile:email:read'] });
    await device.do(launch);
    expect(requestOf(await device.do({ kind: 'disable' }))).toMatchObject({
      type: 'AlexaSkillEvent.SkillDisabled',
      body: { userInformationPersistenceStatus: 'NOT_PERSISTED' },
    });
    await device.do({ kind: 'enable' });
    await device.do(launch);
    const users = asked.map((envelope) => textAt(envelope, 'context', 'System', 'user', 'userId'));
    expect(users).toEqual(['ann', 'ann', 'ann.2', 'ann.2']);
    expect(JSON.stringify(asked[3])).not.toMatch(/token-1|GRANTED/);
    expect(device.readState()).toMatchObject({ user: 'ann.2', permissions: [] });
  });

  it('is one for two devices of a house', async () => {
    const clock = { nowMs: () => 0, sleep: () => new Promise<void>(() => {}) };
    const cloud = createAlexaCloud({ clock, ids: countedIds('id') });
    const kitchen = open([], { cloud, deviceId: 'kitchen' });
    const bedroom = open([asks], { cloud, deviceId: 'bedroom' });
    await kitchen.device.do({ kind: 'permit', scopes: ['alexa::profile:name:read'] });
    await bedroom.device.do(launch);
    expect(bedroom.asked[0]).toMatchObject({
      context: { System: { device: { deviceId: 'bedroom' }, user: { permissions: expect.anything() } } },
    });
  });

  it('names a speaker that was recognised', async () => {
    const { device, asked } = open([asks], { person: { personId: 'amzn1.ask.person.BO', accessToken: 'of-bo' } });
    await device.do(launch);
    expect(asked[0]).toMatchObject({ context: { System: { person: { personId: 'amzn1.ask.person.BO', accessToken: 'of-bo' } } } });
  });
});

describe('a screen', () => {
  const draws = {
    ...asks,
    directives: [
      {
        type: 'Alexa.Presentation.APL.RenderDocument',
        token: 'cart',
        document: { type: 'APL', version: '2024.2' },
        datasources: { a: { b: 1 } },
      },
    ],
  };

  it('shows a document, and tells what is pressed on it', async () => {
    const { device, asked } = open([draws, asks], { screen: 'hub' });
    expect(await device.do(launch)).toMatchObject({
      screen: { token: 'cart', document: { type: 'APL' }, datasources: { a: { b: 1 } } },
      faults: [],
    });
    expect(asked[0]).toMatchObject({
      context: {
        Viewport: { pixelWidth: 1280 },
        System: { device: { supportedInterfaces: { 'Alexa.Presentation.APL': expect.anything() } } },
      },
    });
    const pressed = await device.do({ kind: 'touch', arguments: ['buy', 2], componentId: 'buy-2' });
    expect(requestOf(pressed)).toMatchObject({
      type: 'Alexa.Presentation.APL.UserEvent',
      token: 'cart',
      arguments: ['buy', 2],
      source: { id: 'buy-2' },
    });
    expect(pressed.speech).toBe('Which?');
  });

  it('that is not there is not drawn on, nor pressed', async () => {
    const { device } = open([draws]);
    const turn = await device.do(launch);
    expect(turn.faults).toMatchObject([{ rule: 'alexa.directive.unsupported', effect: 'refused' }]);
    expect(turn.screen).toBeUndefined();
    await expect(device.do({ kind: 'touch', arguments: [] })).rejects.toThrow(RangeError);
  });
});

describe('one device', () => {
  it('does one thing at a time', async () => {
    const { device, asked } = open([asks, asks, ends]);
    await Promise.all([device.do(launch), device.do(say('AMAZON.YesIntent')), device.do(say('AMAZON.NoIntent'))]);
    expect(asked.map((envelope) => sessionOf(envelope)['new'])).toEqual([true, false, false]);
  });

  it('tells of an event that was answered badly', async () => {
    const asked: unknown[] = [];
    const target = functionTarget({
      label: 'bad',
      handle: async (request) => {
        asked.push(request);
        return { status: 500, body: 'no' };
      },
    });
    const clock = { nowMs: () => 0, sleep: () => new Promise<void>(() => {}) };
    const device = openAlexaDevice({ target, clock, ids: countedIds('id'), locale: 'en-US', user: 'ann' });
    await device.do({ kind: 'link', accessToken: 'x' });
    expect(asked[1]).toMatchObject({
      request: {
        type: 'System.ExceptionEncountered',
        error: { type: 'INVALID_RESPONSE' },
        cause: { requestId: textAt(asked[0], 'request', 'requestId') },
      },
    });
  });
});
