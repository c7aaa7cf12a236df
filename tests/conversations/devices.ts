import { INTENT_DEFINITIONS, type SlotKind } from '../../lambda/dialogue/intents/definitions.ts';
import { parseQuantity } from '../../lambda/kernel/quantity-words.ts';
import { findResponseFaults } from '../contracts/alexa-response-schema.ts';
import { strictProtoJson } from '../contracts/strict-proto-json.ts';
import type { openChannels } from '../world.ts';
import type { ChannelName } from './format.ts';

/** An intent that a platform heard, with its slots as spoken and the ids of listed values. */
export interface HeardIntent {
  readonly name: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly ids: Readonly<Record<string, string>>;
}

/** What a shopper does at a device, as its platform tells it. */
export type Deed =
  | { readonly kind: 'say'; readonly words: string; readonly heard: HeardIntent | 'launch' }
  | { readonly kind: 'silence' }
  | { readonly kind: 'leave' }
  /** The voice code was asked for, and this came of it. */
  | { readonly kind: 'code'; readonly token: string; readonly result: 'right' | 'wrong' | 'none' };

/** Whose turn it is, and where. */
export interface Seat {
  readonly turnId: string;
  readonly user: string;
  readonly session: string;
  readonly isNewSession: boolean;
  readonly locale: string;
}

/** What comes out of a device, whatever the platform. */
export interface Answer {
  /** The whole answer: a re-delivered turn must get the same. */
  readonly body: unknown;
  readonly speech: string;
  readonly asks: boolean;
  readonly reprompt?: string;
  /** All that is written on the card; undefined without one. */
  readonly card?: string;
  readonly link?: string;
  /** The platform was told to ask for the voice code, and to bring this back. */
  readonly codeToken?: string;
  /** What the platform would refuse. */
  readonly faults: readonly string[];
}

export interface Device {
  /** The session as its platform calls it. */
  sessionIdOf(seat: Seat): string;
  /** The request of the platform for this deed; undefined when the platform sends none. */
  requestFor(deed: Deed, seat: Seat): unknown;
  deliver(request: unknown): Promise<Answer>;
}

type Channels = ReturnType<typeof openChannels>;

/** A device of each channel: it speaks with the channel alone, in the platform's own JSON. */
export function openDevices(channels: Channels): Readonly<Record<ChannelName, Device>> {
  return { alexa: alexaDevice(channels), dialogflow: dialogflowDevice(channels), chat: chatDevice(channels) };
}

function alexaDevice({ alexa }: Channels): Device {
  return {
    sessionIdOf: alexaSession,
    requestFor: (deed, seat) => {
      const request = alexaRequest(deed);
      return request && alexaEnvelope(request, seat);
    },
    deliver: async (envelope) => {
      const { status, body } = await alexa.handle(envelope);
      const { request } = envelope as AlexaEnvelope;
      const response = (body as AlexaBody).response ?? {};
      const [directive] = response.directives ?? [];
      const faults =
        status === 200
          ? await findResponseFaults(body, request.type === 'SessionResumedRequest' ? 'IntentRequest' : request.type)
          : [`status ${status}`];
      const { card } = response;
      const link = /https?:\/\/\S+/.exec(card?.content ?? '')?.[0];
      return {
        body,
        speech: readSsml(response.outputSpeech?.ssml),
        asks: response.shouldEndSession === false,
        ...(response.reprompt ? { reprompt: readSsml(response.reprompt.outputSpeech.ssml) } : {}),
        ...(card ? { card: `${card.type === 'LinkAccount' ? 'Link your account' : card.title}\n${card.content ?? ''}` } : {}),
        ...(link ? { link } : {}),
        ...(directive?.type === 'Connections.StartConnection' ? { codeToken: directive.token } : {}),
        faults,
      };
    },
  };
}

interface AlexaBody {
  readonly response?: {
    readonly outputSpeech?: { readonly ssml: string };
    readonly reprompt?: { readonly outputSpeech: { readonly ssml: string } };
    readonly card?: { readonly type: string; readonly title?: string; readonly content?: string };
    readonly directives?: readonly { readonly type: string; readonly token: string }[];
    readonly shouldEndSession?: boolean;
  };
}

type AlexaEnvelope = ReturnType<typeof alexaEnvelope>;

function alexaRequest(deed: Deed): { readonly type: string; readonly [key: string]: unknown } | undefined {
  switch (deed.kind) {
    case 'say':
      return deed.heard === 'launch'
        ? { type: 'LaunchRequest' }
        : { type: 'IntentRequest', dialogState: 'STARTED', intent: alexaIntent(deed.heard) };
    case 'silence':
      // The platform plays the reprompt by itself.
      return undefined;
    case 'leave':
      return { type: 'SessionEndedRequest', reason: 'USER_INITIATED' };
    case 'code':
      return { type: 'SessionResumedRequest', cause: { type: 'ConnectionCompleted', token: deed.token, ...CODE_RESULTS[deed.result] } };
  }
}

/** What the platform's voice code check comes back with. */
const CODE_RESULTS = {
  right: { status: { code: '200', message: 'OK' }, result: { status: 'ACHIEVED' } },
  wrong: { status: { code: '200', message: 'OK' }, result: { status: 'NOT_ACHIEVED', reason: 'AUTHENTICATION_FAILED' } },
  none: { status: { code: '200', message: 'OK' }, result: { status: 'NOT_ACHIEVED', reason: 'VERIFICATION_METHOD_NOT_SETUP' } },
} as const;

/** Every slot of the intent is there, the empty ones too, as the platform sends them. */
function alexaIntent({ name, slots, ids }: HeardIntent) {
  const filled = slotKinds(name).map(([slot, kind]) => [slot, alexaSlot(slot, kind, slots[slot], ids[slot])]);
  return { name, confirmationStatus: 'NONE', slots: Object.fromEntries(filled) };
}

function alexaSlot(name: string, kind: SlotKind, spoken: string | undefined, id: string | undefined) {
  const empty = { name, confirmationStatus: 'NONE', source: 'USER' };
  if (spoken === undefined) return empty;
  // AMAZON.NUMBER comes as digits, or as "?" when it was no number.
  if (isNumber(kind)) return { ...empty, value: parseQuantity(spoken, 'en')?.toString() ?? '?' };
  const status = { code: id === undefined ? 'ER_SUCCESS_NO_MATCH' : 'ER_SUCCESS_MATCH' };
  const authority = {
    authority: 'amzn1.er-authority.echo-sdk.test',
    status,
    ...(id === undefined ? {} : { values: [{ value: { name: id, id } }] }),
  };
  return { ...empty, value: spoken, resolutions: { resolutionsPerAuthority: [authority] } };
}

function isNumber(kind: SlotKind): boolean {
  return kind === 'quantity' || kind === 'amount' || kind === 'orderNumber';
}

function slotKinds(intent: string): readonly (readonly [string, SlotKind])[] {
  const definitions: Readonly<Record<string, { readonly slots: Readonly<Record<string, SlotKind>> } | undefined>> = INTENT_DEFINITIONS;
  return Object.entries(definitions[intent]?.slots ?? {});
}

function alexaSession({ session }: Seat): string {
  return `amzn1.echo-api.session.${session}`;
}

function alexaEnvelope(request: { readonly type: string; readonly [key: string]: unknown }, seat: Seat) {
  const application = { applicationId: 'amzn1.ask.skill.test' };
  const user = { userId: seat.user };
  return {
    version: '1.0',
    session: { new: seat.isNewSession, sessionId: alexaSession(seat), application, attributes: {}, user },
    context: {
      System: {
        application,
        user,
        device: { deviceId: 'amzn1.ask.device.test', supportedInterfaces: {} },
        apiEndpoint: 'https://api.amazonalexa.com',
      },
    },
    request: { requestId: `amzn1.echo-api.request.${seat.turnId}`, timestamp: '2026-11-10T15:00:00Z', locale: seat.locale, ...request },
  };
}

/** What is heard of a document; the marks for digits are no words. */
function readSsml(ssml = ''): string {
  const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
  return ssml.replaceAll(/<[^>]*>/g, '').replaceAll(/&\w+;/g, (entity) => entities[entity] ?? entity);
}

const findWebhookFaults = strictProtoJson('@google-cloud/dialogflow', 'google.cloud.dialogflow.v2.WebhookResponse');
const findRequestFaults = strictProtoJson('@google-cloud/dialogflow', 'google.cloud.dialogflow.v2.WebhookRequest');

function dialogflowDevice({ dialogflow }: Channels): Device {
  return {
    sessionIdOf: dialogflowSession,
    requestFor: (deed, seat) => {
      const query = dialogflowQuery(deed);
      return query && dialogflowRequest(query, seat);
    },
    deliver: async (request) => {
      const faults = findRequestFaults(request).map((fault) => `our own request: ${fault}`);
      const { status, body } = await dialogflow.handle(request, {});
      const json: DialogflowBody = JSON.parse(JSON.stringify(body));
      const rich = (json.fulfillmentMessages ?? []).flatMap(({ payload }) => payload?.richContent?.flat() ?? []);
      const card = rich.filter(({ type }) => type === 'description').map(({ title, text }) => [title, ...(text ?? [])].join('\n'));
      const link = rich.find((element) => element.link !== undefined)?.link;
      return {
        body: json,
        speech: json.fulfillmentText ?? '',
        asks: json.outputContexts?.some(({ lifespanCount }) => lifespanCount > 0) ?? false,
        ...(card[0] === undefined ? {} : { card: card[0] }),
        ...(link === undefined ? {} : { link }),
        faults: [...faults, ...(status === 200 ? findWebhookFaults(json) : [`status ${status}`])],
      };
    },
  };
}

interface DialogflowBody {
  readonly fulfillmentText?: string;
  readonly fulfillmentMessages?: readonly {
    readonly payload?: {
      readonly richContent?: readonly (readonly { type: string; title?: string; text?: readonly string[]; link?: string }[])[];
    };
  }[];
  readonly outputContexts?: readonly { readonly lifespanCount: number }[];
}

function dialogflowQuery(deed: Deed) {
  switch (deed.kind) {
    case 'say': {
      const { heard, words } = deed;
      if (heard === 'launch') return { queryText: words, parameters: {}, intent: { displayName: 'LaunchRequest' } };
      const isFallback = heard.name === 'AMAZON.FallbackIntent';
      return {
        queryText: words,
        parameters: dialogflowParameters(heard),
        intent: { displayName: heard.name, ...(isFallback ? { isFallback } : {}) },
      };
    }
    case 'silence':
      return { queryText: 'actions_intent_NO_INPUT', parameters: {}, intent: { displayName: 'No input' } };
    default:
      // The platform only forgets the session; it has no voice code.
      return undefined;
  }
}

/** What was not said is an empty string; `@sys.number` is a number. */
function dialogflowParameters({ name, slots, ids }: HeardIntent): Record<string, string | number> {
  return Object.fromEntries(
    slotKinds(name).map(([slot, kind]) => {
      const spoken = slots[slot];
      if (spoken === undefined) return [slot, ''];
      return [slot, isNumber(kind) ? (parseQuantity(spoken, 'en') ?? '') : (ids[slot] ?? spoken)];
    }),
  );
}

/** The last segment is the shopper; what is before it keeps sessions of one shopper apart. */
function dialogflowSession({ session, user }: Seat): string {
  return `projects/test-${session}/agent/sessions/${user}`;
}

function dialogflowRequest(query: NonNullable<ReturnType<typeof dialogflowQuery>>, seat: Seat) {
  const session = dialogflowSession(seat);
  return {
    responseId: `response-${seat.turnId}`,
    session,
    queryResult: {
      ...query,
      allRequiredParamsPresent: true,
      fulfillmentMessages: [{ text: { text: [''] } }],
      intent: { name: 'projects/test/agent/intents/1', ...query.intent },
      intentDetectionConfidence: 0.9,
      languageCode: seat.locale.toLowerCase(),
    },
    originalDetectIntentRequest: { source: 'DIALOGFLOW_CONSOLE', payload: {} },
  };
}

function chatSession({ session, user }: Seat): string {
  return `${user}-${session}`;
}

function chatDevice({ chat }: Channels): Device {
  return {
    sessionIdOf: chatSession,
    requestFor: (deed, seat) => {
      const { locale, turnId, user } = seat;
      if (deed.kind !== 'say' && deed.kind !== 'silence') return undefined;
      return { sessionId: chatSession(seat), locale, text: deed.kind === 'say' ? deed.words : '', messageId: turnId, user };
    },
    deliver: async (message) => {
      const { status, body } = await chat.handle(message, {});
      const { text = '', ask = false, card = null } = body as ChatBody;
      return {
        body,
        speech: text,
        asks: ask,
        ...(card ? { card: `${card.title}\n${card.text}` } : {}),
        ...(card?.link ? { link: card.link.url } : {}),
        faults: status === 200 ? [] : [`status ${status}: ${JSON.stringify(body)}`],
      };
    },
  };
}

interface ChatBody {
  readonly text?: string;
  readonly ask?: boolean;
  readonly card?: { readonly title: string; readonly text: string; readonly link?: { readonly url: string } } | null;
}
