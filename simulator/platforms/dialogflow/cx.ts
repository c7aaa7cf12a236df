import { findSentFaults } from '../failure-faults.ts';
import { hearSsml } from '../hear.ts';
import type { Deed, Platform, PlatformFault, Seat, SeenAnswer, Sent } from '../platform.ts';
import { isObject, type JsonObject, listAt, objectAt, textAt } from '../read.ts';
import { DIALOGFLOW_DEADLINE_MS, findMessageFaults, ignored } from './limits.ts';
import { fillParameters } from './parameters.ts';
import { linkInText, mergeShown, readRichContent } from './rich-content.ts';
import { strictProtoJson } from './strict-proto-json.ts';

const AGENT = 'projects/test/locations/global/agents/test';
const WELCOME = 'Default Welcome Intent';
const INSTEAD = '(what the agent itself says on webhook.error)';

/**
 * Dialogflow CX without a memory, as its web messenger asks a webhook.
 *
 * @see https://docs.cloud.google.com/dialogflow/cx/docs/reference/rpc/google.cloud.dialogflow.cx.v3
 */
export const dialogflowCx: Platform = {
  name: 'dialogflow-cx',
  deadlineMs: DIALOGFLOW_DEADLINE_MS,
  sessionIdOf: cxSession,
  requestFor: (deed, seat) => {
    const trigger = toTrigger(deed, seat);
    return trigger && wrapTrigger(trigger, seat);
  },
  readAnswer: async (_request, sent) => readAnswer(sent),
};

/** The last part is who talks, as long as the integration tells nothing else; what tells their sessions apart is in the project. */
function cxSession({ session, user }: Pick<Seat, 'session' | 'user'>): string {
  return `projects/test-${session}/locations/global/agents/test/sessions/${user}`;
}

/** What set the webhook off: words that matched an intent, or an event. */
function toTrigger(deed: Deed, { model, locale }: Seat): JsonObject | undefined {
  switch (deed.kind) {
    case 'say': {
      const { heard, words } = deed;
      const displayName = heard === 'launch' ? WELCOME : heard.name;
      const filled = heard === 'launch' ? [] : fillParameters(heard, model, locale).filter(({ spoken }) => spoken !== '');
      const parameters = Object.fromEntries(
        filled.map(({ name, spoken, resolved }) => [name, { originalValue: spoken, resolvedValue: resolved }]),
      );
      return { text: words, intentInfo: { lastMatchedIntent: `${AGENT}/intents/1`, displayName, parameters, confidence: 0.9 } };
    }
    case 'silence':
      return { triggerEvent: 'sys.no-input-default' };
    default:
      return undefined;
  }
}

function wrapTrigger(trigger: JsonObject, seat: Seat): unknown {
  const parameters = Object.assign({}, ...(seat.contexts ?? []).map((context) => context.parameters));
  const languageCode = seat.locale.toLowerCase();
  return {
    detectIntentResponseId: `response-${seat.turnId}`,
    languageCode,
    fulfillmentInfo: { tag: 'webhook' },
    pageInfo: { currentPage: `${AGENT}/flows/00000000-0000-0000-0000-000000000000/pages/START_PAGE`, displayName: 'Start Page' },
    sessionInfo: { session: cxSession(seat), parameters },
    languageInfo: { inputLanguageCode: languageCode, resolvedLanguageCode: languageCode },
    ...(seat.accessToken === undefined ? {} : { payload: { user: { accessToken: seat.accessToken } } }),
    ...trigger,
  };
}

let checkResponse: ReturnType<typeof strictProtoJson> | undefined;

function readAnswer(sent: Sent): SeenAnswer {
  checkResponse ??= strictProtoJson('dialogflow-cx', 'WebhookResponse');
  const failures = findSentFaults(sent, 'dialogflowCx', DIALOGFLOW_DEADLINE_MS);
  const body = sent.kind === 'answered' && failures.length === 0 ? sent.body : undefined;
  const shape = failures.length > 0 ? failures : findMessageFaults(body, checkResponse, 'dialogflowCx');
  const messages = listAt(body, 'fulfillmentResponse', 'messages').filter(isObject);
  const faults = shape.length > 0 ? shape : findContentFaults(body, messages);
  const isRefused = faults.some(({ effect }) => effect === 'refused');
  const speech = readTexts(messages).join('\n');
  const ssml = messages.flatMap((message) => textAt(message, 'outputAudioText', 'ssml') ?? [])[0];
  const { card, link, suggestions } = mergeShown([...messages.map(({ payload }) => readRichContent(payload)), linkInText(speech)]);
  return {
    speech,
    ...(ssml === undefined ? {} : { ssml }),
    ...(card ? { card } : {}),
    ...(link ? { link } : {}),
    suggestions,
    directives: [],
    // The protocol does not say whether an answer is waited for; what the webhook keeps for the next turn does.
    asks: !isRefused && Object.values(objectAt(body, 'sessionInfo', 'parameters')).some((value) => value !== null),
    sessionIsOpen: !/\/pages\/END_SESSION$/u.test(textAt(body, 'targetPage') ?? ''),
    sessionAttributes: objectAt(body, 'sessionInfo', 'parameters'),
    faults,
    ...(isRefused ? { instead: INSTEAD } : {}),
  };
}

/** The first variant of each text; audio alone is what is heard where nothing is written. */
function readTexts(messages: readonly JsonObject[]): readonly string[] {
  const written = messages.flatMap((message) => listAt(message, 'text', 'text').slice(0, 1).map(String));
  if (written.length > 0) return written;
  return messages.flatMap((message) => {
    const ssml = textAt(message, 'outputAudioText', 'ssml');
    return ssml === undefined ? (textAt(message, 'outputAudioText', 'text') ?? []) : hearSsml(ssml);
  });
}

function findContentFaults(body: unknown, messages: readonly JsonObject[]): readonly PlatformFault[] {
  const goesOn = textAt(body, 'targetPage') ?? textAt(body, 'targetFlow');
  if (messages.length > 0 || goesOn !== undefined) return [];
  return [ignored('dialogflowCx.answer.empty', 'the webhook says nothing, so the agent answers itself', 'a message, or a page to go to')];
}
