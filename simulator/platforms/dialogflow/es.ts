import { findSentFaults } from '../failure-faults.ts';
import type { Deed, Platform, PlatformFault, Seat, SeatContext, SeenAnswer, SeenCard, Sent } from '../platform.ts';
import { isObject, type JsonObject, listAt, objectAt, textAt } from '../read.ts';
import { DIALOGFLOW_DEADLINE_MS, findMessageFaults, ignored, refused } from './limits.ts';
import { fillParameters } from './parameters.ts';
import { linkInText, mergeShown, readRichContent, type Shown } from './rich-content.ts';
import { strictProtoJson } from './strict-proto-json.ts';

const WELCOME = 'Default Welcome Intent';
const FALLBACK = /(?:^|\.)(?:Default )?Fallback ?Intent$/u;
const INSTEAD = '(the response that the agent itself has for this intent)';

/**
 * Dialogflow ES without a memory, as its console or web messenger asks a webhook.
 *
 * @see https://docs.cloud.google.com/dialogflow/es/docs/reference/rpc/google.cloud.dialogflow.v2
 */
export const dialogflowEs: Platform = {
  name: 'dialogflow',
  deadlineMs: DIALOGFLOW_DEADLINE_MS,
  sessionIdOf: esSession,
  requestFor: (deed, seat) => {
    const query = toQuery(deed, seat);
    return query && wrapQuery(query, seat);
  },
  readAnswer: async (request, sent) => readAnswer(request, sent),
};

/** The last segment is whoever speaks; what is before it keeps sessions of one person apart. */
function esSession({ session, user }: Pick<Seat, 'session' | 'user'>): string {
  return `projects/test-${session}/agent/sessions/${user}`;
}

interface Query {
  readonly queryText: string;
  readonly parameters: JsonObject;
  readonly displayName: string;
  readonly isFallback?: boolean;
}

function toQuery(deed: Deed, { model, locale }: Seat): Query | undefined {
  switch (deed.kind) {
    case 'say': {
      const { heard, words } = deed;
      if (heard === 'launch') return { queryText: words, parameters: {}, displayName: WELCOME };
      const parameters = Object.fromEntries(fillParameters(heard, model, locale).map(({ name, resolved }) => [name, resolved]));
      return { queryText: words, parameters, displayName: heard.name, ...(FALLBACK.test(heard.name) ? { isFallback: true } : {}) };
    }
    case 'silence':
      return eventQuery('actions_intent_NO_INPUT', {}, 'No input');
    default:
      // It only forgets a session, and knows no accounts, codes or permissions.
      return undefined;
  }
}

/** A request that an event triggered has the event's name for a text. */
function eventQuery(event: string, parameters: JsonObject, displayName: string): Query {
  return { queryText: event, parameters, displayName };
}

/** The request that a followup event leads to; the intent is taken to be named like its event. */
export function followUpRequest(name: string, parameters: JsonObject, seat: Seat): unknown {
  return wrapQuery(eventQuery(name, parameters, name), seat);
}

function wrapQuery({ queryText, parameters, displayName, isFallback }: Query, seat: Seat): unknown {
  const session = esSession(seat);
  const contexts = (seat.contexts ?? []).map((context) => writeContext(context, session));
  return {
    responseId: `response-${seat.turnId}`,
    session,
    queryResult: {
      queryText,
      parameters,
      allRequiredParamsPresent: true,
      fulfillmentMessages: [{ text: { text: [''] } }],
      ...(contexts.length > 0 ? { outputContexts: contexts } : {}),
      intent: { name: 'projects/test/agent/intents/1', displayName, ...(isFallback ? { isFallback } : {}) },
      intentDetectionConfidence: 0.9,
      languageCode: seat.locale.toLowerCase(),
    },
    originalDetectIntentRequest: {
      source: 'DIALOGFLOW_CONSOLE',
      payload: seat.accessToken === undefined ? {} : { user: { accessToken: seat.accessToken } },
    },
  };
}

function writeContext({ name, lifespanCount, parameters }: SeatContext, session: string) {
  return { name: `${session}/contexts/${name}`, ...(lifespanCount > 0 ? { lifespanCount } : {}), parameters };
}

const checkResponse = lazily(() => strictProtoJson('dialogflow-es', 'WebhookResponse'));

function readAnswer(request: unknown, sent: Sent): SeenAnswer {
  const failures = findSentFaults(sent, 'dialogflow', DIALOGFLOW_DEADLINE_MS);
  const body = sent.kind === 'answered' && failures.length === 0 ? sent.body : undefined;
  const faults = failures.length > 0 ? failures : findFaults(body, textAt(request, 'session') ?? '');
  const isRefused = faults.some(({ effect }) => effect === 'refused');
  const followsUp = readFollowUp(body) !== undefined;
  const heard = followsUp ? [] : readMessages(body);
  const speech = followsUp
    ? ''
    : heard
        .map(({ text }) => text)
        .filter(Boolean)
        .join('\n') ||
      (textAt(body, 'fulfillmentText') ?? '');
  const { card, link, suggestions } = mergeShown([...heard.map(({ shown }) => shown), linkInText(speech)]);
  return {
    speech,
    ...(card ? { card } : {}),
    ...(link ? { link } : {}),
    suggestions,
    directives: [],
    // The protocol does not say whether an answer is waited for; what the webhook keeps for the next turn does.
    asks: !isRefused && listAt(body, 'outputContexts').some((context) => Number(objectAt(context)['lifespanCount'] ?? 0) > 0),
    sessionIsOpen: true,
    sessionAttributes: {},
    faults,
    ...(isRefused ? { instead: INSTEAD } : {}),
  };
}

/** The event that a response goes on with; its text, messages and payload are then ignored. */
export function readFollowUp(body: unknown): { readonly name: string; readonly parameters: JsonObject } | undefined {
  const name = textAt(body, 'followupEventInput', 'name');
  return name === undefined ? undefined : { name, parameters: objectAt(body, 'followupEventInput', 'parameters') };
}

/** The contexts that a response sets, by the last part of their name. A lifespan left out is 0, which ends the context. */
export function readContexts(body: unknown): readonly SeatContext[] {
  return listAt(body, 'outputContexts').map((context) => ({
    name: (textAt(context, 'name') ?? '').split('/').at(-1) ?? '',
    lifespanCount: Number(objectAt(context)['lifespanCount'] ?? 0),
    parameters: objectAt(context, 'parameters'),
  }));
}

function findFaults(body: unknown, session: string): readonly PlatformFault[] {
  const shape = findMessageFaults(body, checkResponse(), 'dialogflow');
  if (shape.length > 0) return shape;
  const names = listAt(body, 'outputContexts').map((context) => textAt(context, 'name') ?? '');
  const strange = names.filter((name) => !new RegExp(`^${escapeForPattern(session)}/contexts/[\\w-]+$`, 'u').test(name));
  const says = ['fulfillmentText', 'fulfillmentMessages', 'payload'].filter((key) => objectAt(body)[key] !== undefined);
  return [
    ...strange.map((name) =>
      refused(
        'dialogflow.context.name',
        `outputContexts: ${JSON.stringify(name)} is no context of this session`,
        `${session}/contexts/NAME`,
      ),
    ),
    ...(readFollowUp(body) !== undefined && says.length > 0
      ? [
          ignored(
            'dialogflow.followUp.unheard',
            `${says.join(', ')}: nobody hears it, followupEventInput is set`,
            'followupEventInput alone',
          ),
        ]
      : []),
    ...(readFollowUp(body) === undefined && says.length === 0
      ? [
          ignored(
            'dialogflow.answer.empty',
            'the webhook says nothing, so the agent answers itself',
            'fulfillmentText or fulfillmentMessages',
          ),
        ]
      : []),
  ];
}

function escapeForPattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

interface Message {
  readonly text: string;
  readonly shown: Shown;
}

/** What the web messenger shows of the messages: those of no platform, each by the first of its texts. */
function readMessages(body: unknown): readonly Message[] {
  const messages = listAt(body, 'fulfillmentMessages').filter(isObject);
  return messages.filter(({ platform }) => platform === undefined || platform === 'PLATFORM_UNSPECIFIED').map(readMessage);
}

function readMessage(message: JsonObject): Message {
  const [first] = listAt(message, 'text', 'text');
  if (first !== undefined) return { text: String(first), shown: { suggestions: [] } };
  if (message['card'] !== undefined) return { text: '', shown: readCard(objectAt(message, 'card')) };
  const replies = listAt(message, 'quickReplies', 'quickReplies').map(String);
  if (message['quickReplies'] !== undefined)
    return { text: textAt(message, 'quickReplies', 'title') ?? '', shown: { suggestions: replies } };
  const spoken = listAt(message, 'simpleResponses', 'simpleResponses').map(
    (simple) => textAt(simple, 'displayText') ?? textAt(simple, 'textToSpeech') ?? '',
  );
  return { text: spoken.join('\n'), shown: readRichContent(message['payload']) };
}

function readCard(card: JsonObject): Shown {
  const link = listAt(card, 'buttons')
    .flatMap((button) => textAt(button, 'postback') ?? [])
    .find((target) => /^https?:/u.test(target));
  const imageUrl = textAt(card, 'imageUri');
  const seen: SeenCard = {
    kind: 'text',
    title: textAt(card, 'title') ?? '',
    text: textAt(card, 'subtitle') ?? '',
    ...(imageUrl === undefined ? {} : { imageUrl }),
  };
  return { card: seen, ...(link === undefined ? {} : { link }), suggestions: [] };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
