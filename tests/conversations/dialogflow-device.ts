import { languageOf } from '../../lambda/kernel/locales.ts';
import { parseQuantity } from '../../lambda/kernel/quantity-words.ts';
import { strictProtoJson } from '../../simulator/platforms/dialogflow/strict-proto-json.ts';
import { type Channels, type Deed, type Device, type HeardIntent, isNumber, type Seat, slotKinds } from './device.ts';

const findWebhookFaults = strictProtoJson('dialogflow-es', 'WebhookResponse');
const findRequestFaults = strictProtoJson('dialogflow-es', 'WebhookRequest');

/** Dialogflow ES with its web messenger: webhook requests in, responses out, both checked against Google's protos. */
export function dialogflowDevice({ dialogflow }: Channels): Device {
  return {
    sessionIdOf: dialogflowSession,
    requestFor: (deed, seat) => {
      const query = dialogflowQuery(deed, seat.locale);
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

function dialogflowQuery(deed: Deed, locale: string) {
  switch (deed.kind) {
    case 'say': {
      const { heard, words } = deed;
      if (heard === 'launch') return { queryText: words, parameters: {}, intent: { displayName: 'LaunchRequest' } };
      const isFallback = heard.name === 'AMAZON.FallbackIntent';
      return {
        queryText: words,
        parameters: dialogflowParameters(heard, locale),
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
function dialogflowParameters({ name, slots, ids }: HeardIntent, locale: string): Record<string, string | number> {
  return Object.fromEntries(
    slotKinds(name).map(([slot, kind]) => {
      const spoken = slots[slot];
      if (spoken === undefined) return [slot, ''];
      return [slot, isNumber(kind) ? (parseQuantity(spoken, languageOf(locale)) ?? '') : (ids[slot] ?? spoken)];
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
