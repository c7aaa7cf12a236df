import { skillIdOf } from '../merchant.ts';
import type { MerchantId } from './functions.ts';

/** A request's body, as a platform writes it. */
export type Body = Readonly<Record<string, unknown>>;

/** Who writes, as the platforms tell it. */
export interface Speaker {
  readonly merchantId: MerchantId;
  /** Their name in every id of theirs. */
  readonly name: string;
  readonly accessToken?: string;
}

let requests = 0;

const nextId = (what: string, { merchantId, name }: Speaker): string => {
  requests += 1;
  return `${what}-${merchantId}-${name}-${requests}`;
};

export const userIdOf = ({ merchantId, name }: Speaker): string => `amzn1.ask.account.${merchantId}-${name}`;
export const alexaSessionOf = (speaker: Speaker): string => `amzn1.echo-api.session.${speaker.merchantId}-${speaker.name}`;
/** Telegram's numbers; each person has another. */
export const callerIdOf = ({ merchantId, name }: Speaker): string =>
  String(70_000 + [...`${merchantId}${name}`].reduce((sum, letter) => sum * 3 + letter.charCodeAt(0), 0));
export const agentSessionOf = ({ merchantId, name }: Speaker): string => `projects/${merchantId}-agent/agent/sessions/${name}-session`;

/** @param request without its id @param person a recognised voice, with a token of its own or without */
export function alexaBody(speaker: Speaker, request: Body, person?: Body): Body {
  const user = { userId: userIdOf(speaker), ...(speaker.accessToken === undefined ? {} : { accessToken: speaker.accessToken }) };
  const application = { applicationId: skillIdOf(speaker.merchantId) };
  const device = { deviceId: `echo-${speaker.name}`, supportedInterfaces: { 'Alexa.Presentation.APL': {} } };
  return {
    version: '1.0',
    session: { new: false, sessionId: alexaSessionOf(speaker), application, user },
    context: { System: { application, user, device, ...(person === undefined ? {} : { person }) } },
    request: { requestId: nextId('request', speaker), timestamp: new Date().toISOString(), locale: 'en-US', ...request },
  };
}

export function intentRequest(name: string, slots: Readonly<Record<string, string>> = {}): Body {
  const filled = Object.entries(slots).map(([slot, value]) => [slot, { name: slot, value, confirmationStatus: 'NONE' }]);
  return { type: 'IntentRequest', intent: { name, confirmationStatus: 'NONE', slots: Object.fromEntries(filled) } };
}

/** An event of the skill: without a session, as the platform sends it. */
export function eventBody(speaker: Speaker, type: string, body: Body): Body {
  const { session: _none, ...rest } = alexaBody(speaker, { type, body, eventCreationTime: new Date().toISOString() });
  return rest;
}

/** Dialogflow ES, from Telegram. */
export function esBody(speaker: Speaker, name: string, parameters: Body = {}): Body {
  const id = callerIdOf(speaker);
  return {
    responseId: nextId('response', speaker),
    session: agentSessionOf(speaker),
    queryResult: { queryText: 'what was said', languageCode: 'en', parameters, intent: { displayName: name } },
    originalDetectIntentRequest: {
      source: 'telegram',
      payload: {
        data: { from: { id }, chat: { id }, userId: id },
        user: { userId: speaker.name, ...(speaker.accessToken === undefined ? {} : { accessToken: speaker.accessToken }) },
        userId: speaker.name,
      },
    },
  };
}

/** Dialogflow CX, from the web messenger. */
export function cxBody(speaker: Speaker, name: string, parameters: Body = {}): Body {
  return {
    detectIntentResponseId: nextId('response', speaker),
    languageCode: 'en',
    text: 'what was said',
    fulfillmentInfo: { tag: 'sayso' },
    intentInfo: { displayName: name, parameters },
    sessionInfo: { session: `projects/${speaker.merchantId}-agent/locations/global/agents/a/sessions/${speaker.name}`, parameters: {} },
    payload: {
      userId: speaker.name,
      telephony: { caller_id: `+${callerIdOf(speaker)}` },
      user: { userId: speaker.name, ...(speaker.accessToken === undefined ? {} : { accessToken: speaker.accessToken }) },
    },
  };
}

export function chatBody(speaker: Speaker, text: string, sessionId?: string): Body {
  return {
    ...(sessionId === undefined ? {} : { sessionId }),
    locale: 'en-US',
    text,
    user: speaker.name,
    messageId: nextId('message', speaker),
  };
}

/** Where a value lies in a body: `context.System.user.userId`. */
export function leavesOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}|${key}`));
}

/** The body with another value there. */
export function withLeaf(body: Body, path: string, value: unknown): Body {
  const copy = structuredClone(body) as Record<string, unknown>;
  const steps = path.split('|');
  const last = steps.pop() ?? '';
  let at = copy;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  at[last] = value;
  return copy;
}
