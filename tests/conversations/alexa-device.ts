import type { SlotKind } from '../../lambda/dialogue/intents/definitions.ts';
import { languageOf } from '../../lambda/kernel/locales.ts';
import { parseQuantity } from '../../lambda/kernel/quantity-words.ts';
import { findResponseFaults } from '../contracts/alexa-response-schema.ts';
import { type Channels, type Deed, type Device, type HeardIntent, isNumber, type Seat, slotKinds } from './device.ts';

/** A speaker: IntentRequests and the like in, responses out, each checked against the published response type. */
export function alexaDevice({ alexa }: Channels): Device {
  return {
    sessionIdOf: alexaSession,
    requestFor: (deed, seat) => {
      const request = alexaRequest(deed, seat.locale);
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

function alexaRequest(deed: Deed, locale: string): { readonly type: string; readonly [key: string]: unknown } | undefined {
  switch (deed.kind) {
    case 'say':
      return deed.heard === 'launch'
        ? { type: 'LaunchRequest' }
        : { type: 'IntentRequest', dialogState: 'STARTED', intent: alexaIntent(deed.heard, locale) };
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
function alexaIntent({ name, slots, ids }: HeardIntent, locale: string) {
  const filled = slotKinds(name).map(([slot, kind]) => [slot, alexaSlot(slot, kind, { spoken: slots[slot], id: ids[slot], locale })]);
  return { name, confirmationStatus: 'NONE', slots: Object.fromEntries(filled) };
}

interface HeardSlot {
  readonly spoken: string | undefined;
  readonly id: string | undefined;
  readonly locale: string;
}

function alexaSlot(name: string, kind: SlotKind, { spoken, id, locale }: HeardSlot) {
  const empty = { name, confirmationStatus: 'NONE', source: 'USER' };
  if (spoken === undefined) return empty;
  // AMAZON.NUMBER comes as digits, or as "?" when it was no number.
  if (isNumber(kind)) return { ...empty, value: parseQuantity(spoken, languageOf(locale))?.toString() ?? '?' };
  const status = { code: id === undefined ? 'ER_SUCCESS_NO_MATCH' : 'ER_SUCCESS_MATCH' };
  const authority = {
    authority: 'amzn1.er-authority.echo-sdk.test',
    status,
    ...(id === undefined ? {} : { values: [{ value: { name: id, id } }] }),
  };
  return { ...empty, value: spoken, resolutions: { resolutionsPerAuthority: [authority] } };
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
