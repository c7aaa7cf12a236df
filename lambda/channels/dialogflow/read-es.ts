import * as z from 'zod';
import type { Capabilities } from '../../dialogue/turn.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { findCallerId, findIntegration, type Integration, readPath } from './integration.ts';
import { describeFault, type Rejection } from './rejection.ts';
import { type DialogflowRequest, idSchema, languageSchema, readAccessToken, readInput, structSchema } from './request.ts';

/** The fields we read; whatever else comes is left alone. Null is how some clients write "absent". */
const esSchema = z.looseObject({
  responseId: idSchema.nullish(),
  session: idSchema.nullish(),
  queryResult: z.looseObject({
    queryText: z.string().nullish(),
    languageCode: languageSchema.nullish(),
    parameters: structSchema.nullish(),
    intent: z.looseObject({ displayName: z.string().nullish(), isFallback: z.boolean().nullish() }).nullish(),
  }),
  originalDetectIntentRequest: z.looseObject({ source: z.string().nullish(), payload: structSchema.nullish() }).nullish(),
});

type EsRequest = z.infer<typeof esSchema>;

/** A button or a program may trigger an intent by an event, whose name stands in the text's place: `ORDER_CONFIRMED`, `confirm.order`. */
const EVENT_NAME = /^[A-Za-z][\w-]*[_.][A-Za-z][\w.-]*$/;

/**
 * Reads a Dialogflow ES `WebhookRequest` (v2): docs.cloud.google.com/dialogflow/es/docs/reference/rpc/google.cloud.dialogflow.v2.
 * `allRequiredParamsPresent` is ignored: the dialogue asks for what is missing itself. `isNewSession` is unknown to ES.
 *
 * @returns the rejection `dialogflow.malformed` naming the first field of a wrong type
 */
export function readEsRequest(body: unknown): Result<DialogflowRequest, Rejection> {
  const parsed = esSchema.safeParse(body);
  if (!parsed.success) return err({ code: 'dialogflow.malformed', message: describeFault(parsed.error) });
  const { responseId, session, queryResult } = parsed.data;
  const { integration, payload } = readOrigin(parsed.data);
  const callerId = findCallerId(integration, payload);
  const accessToken = readAccessToken(payload);
  return ok({
    protocol: 'es',
    ...(responseId ? { turnId: responseId } : {}),
    ...(session ? { session } : {}),
    languageCode: queryResult.languageCode ?? '',
    input: readInput({
      name: queryResult.intent?.displayName ?? '',
      isFallback: queryResult.intent?.isFallback ?? false,
      utterance: EVENT_NAME.test(queryResult.queryText ?? '') ? '' : (queryResult.queryText ?? ''),
      // A request triggered by an event has the event's name for a text.
      event: queryResult.queryText ?? '',
      parameters: [queryResult.parameters ?? {}],
    }),
    integration,
    ...(callerId === undefined ? {} : { callerId }),
    ...(accessToken === undefined ? {} : { accessToken }),
    capabilities: readCapabilities(integration, payload),
  });
}

function readOrigin(request: EsRequest): { readonly integration: Integration; readonly payload: unknown } {
  const origin = request.originalDetectIntentRequest;
  const payload = origin?.payload ?? {};
  // Facebook's and Slack's integrations name their source inside the payload.
  const named = origin?.source || payload.source;
  return { integration: findIntegration(typeof named === 'string' ? named : ''), payload };
}

function readCapabilities(integration: Integration, payload: unknown): Capabilities {
  if (integration.shape === 'phone') return { screen: false, links: false, voiceCode: false, productHints: false };
  if (integration.shape !== 'assistant') return { screen: true, links: true, voiceCode: false, productHints: false };
  const screen = hasSurface(payload, 'SCREEN_OUTPUT');
  return { screen, links: screen && hasSurface(payload, 'WEB_BROWSER'), voiceCode: false, productHints: false };
}

function hasSurface(payload: unknown, capability: string): boolean {
  const capabilities = readPath(payload, ['surface', 'capabilities']);
  return Array.isArray(capabilities) && capabilities.some((entry) => readPath(entry, ['name']) === `actions.capability.${capability}`);
}
