import * as z from 'zod';
import { err, ok, type Result } from '../../kernel/result.ts';
import { findCallerId, findIntegration, MESSENGER } from './integration.ts';
import { describeFault, type Rejection } from './rejection.ts';
import {
  type DialogflowRequest,
  type Heard,
  idSchema,
  isOurName,
  languageSchema,
  readAccessToken,
  readInput,
  structSchema,
} from './request.ts';
import type { Parameters } from './slots.ts';

const words = z.string().nullish();
const formParameterSchema = z.looseObject({ displayName: words, state: words, value: z.unknown().optional() });

/** The fields we read; whatever else comes is left alone. Requests from Google's own samples lack half of them. */
const cxSchema = z.looseObject({
  detectIntentResponseId: idSchema.nullish(),
  languageCode: languageSchema.nullish(),
  text: words,
  transcript: words,
  triggerEvent: words,
  dtmfDigits: words,
  fulfillmentInfo: z.looseObject({ tag: words }).nullish(),
  intentInfo: z.looseObject({ displayName: words, parameters: structSchema.nullish() }).nullish(),
  pageInfo: z.looseObject({ formInfo: z.looseObject({ parameterInfo: z.array(formParameterSchema).nullish() }).nullish() }).nullish(),
  sessionInfo: z.looseObject({ session: idSchema.nullish(), parameters: structSchema.nullish() }).nullish(),
  payload: structSchema.nullish(),
});

type CxRequest = z.infer<typeof cxSchema>;

/**
 * Reads a Dialogflow CX `WebhookRequest` (v3): docs.cloud.google.com/dialogflow/cx/docs/reference/rpc/google.cloud.dialogflow.cx.v3.
 * The webhook's tag decides when it is one of our names, since it was set for this very call; else the intent matched last; with neither
 * it is a fallback.
 *
 * @returns the rejection `dialogflow.malformed` naming the first field of a wrong type
 */
export function readCxRequest(body: unknown): Result<DialogflowRequest, Rejection> {
  const parsed = cxSchema.safeParse(body);
  if (!parsed.success) return err({ code: 'dialogflow.malformed', message: describeFault(parsed.error) });
  const request = parsed.data;
  const { detectIntentResponseId: turnId, payload } = request;
  const session = request.sessionInfo?.session;
  const isPhone = payload?.telephony !== undefined || Boolean(request.dtmfDigits);
  const integration = isPhone ? findIntegration('telephony') : MESSENGER;
  const callerId = findCallerId(integration, payload);
  const accessToken = readAccessToken(payload);
  return ok({
    protocol: 'cx',
    ...(turnId ? { turnId } : {}),
    ...(session ? { session } : {}),
    languageCode: request.languageCode ?? '',
    input: readInput({
      ...readName(request),
      isFallback: false,
      utterance: request.text || request.transcript || pressedKeys(request),
      event: request.triggerEvent ?? '',
    }),
    integration,
    ...(callerId === undefined ? {} : { callerId }),
    ...(accessToken === undefined ? {} : { accessToken }),
    capabilities: { screen: !isPhone, links: !isPhone, voiceCode: false, productHints: false },
  });
}

/** Keys are words where nobody said what they stand for; a route of the agent's that tags them as an answer has said it. */
function pressedKeys({ dtmfDigits, fulfillmentInfo }: CxRequest): string {
  const isAnswer = fulfillmentInfo?.tag === 'AMAZON.YesIntent' || fulfillmentInfo?.tag === 'AMAZON.NoIntent';
  return isAnswer ? '' : (dtmfDigits ?? '');
}

function readName(request: CxRequest): Pick<Heard, 'name' | 'parameters' | 'kept'> {
  // `intentInfo` tells the intent matched last, which an event did not match: a "yes" in it was said to something else.
  const matched = request.triggerEvent ? '' : (request.intentInfo?.displayName ?? '');
  const tag = request.fulfillmentInfo?.tag ?? '';
  const name = isOurName(tag) ? tag : matched;
  const parameters = [readIntentParameters(request), readFormParameters(request)];
  if (name === matched) return { name, parameters };
  // A page's own call: what it collected lies in the session. Beside a matched intent it would be left over from an earlier one.
  return { name, parameters, kept: request.sessionInfo?.parameters ?? {} };
}

/** `{originalValue, resolvedValue}` each: the resolved value, which has numbers as numbers, else the words. */
function readIntentParameters(request: CxRequest): Parameters {
  const parameters = Object.entries(request.intentInfo?.parameters ?? {});
  return Object.fromEntries(parameters.map(([name, parameter]) => [name, readResolved(parameter)]));
}

function readResolved(parameter: unknown): unknown {
  if (typeof parameter !== 'object' || parameter === null) return undefined;
  const { resolvedValue, originalValue } = parameter as { readonly resolvedValue?: unknown; readonly originalValue?: unknown };
  return resolvedValue === undefined || resolvedValue === null || resolvedValue === '' ? originalValue : resolvedValue;
}

function readFormParameters(request: CxRequest): Parameters {
  const filled = (request.pageInfo?.formInfo?.parameterInfo ?? []).filter((parameter) => parameter.state === 'FILLED');
  return Object.fromEntries(filled.map((parameter) => [parameter.displayName ?? '', parameter.value]));
}
