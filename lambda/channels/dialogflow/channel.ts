import type { Caller } from '../../commerce/ports/identity.ts';
import type { Turn, TurnInput } from '../../dialogue/turn.ts';
import type { Clock } from '../../kernel/clock.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { type AnswerTurn, type ChannelLog, type ChannelResponse, describeBug, withinTime } from '../channel.ts';
import type { RenderInput } from './answer.ts';
import { findLocale } from './locale.ts';
import { readCxRequest } from './read-cx.ts';
import { readEsRequest } from './read-es.ts';
import type { Rejection } from './rejection.ts';
import { renderAssistant } from './render-assistant.ts';
import { renderCx } from './render-cx.ts';
import { renderEs } from './render-es.ts';
import type { DialogflowRequest } from './request.ts';
import { carriesSecret, type Headers, type SharedSecret } from './verify.ts';

export interface DialogflowOptions {
  readonly answerTurn: AnswerTurn;
  /** A header set in the agent's fulfillment settings (`authorization` with its Basic credentials works too). Undefined only locally. */
  readonly secret: SharedSecret | undefined;
  readonly merchantId: string;
  /** BCP 47, those spoken; the first is the default. */
  readonly locales: readonly string[];
  readonly clock: Clock;
  /**
   * Whether a "yes" was nothing but that: an agent's matching is generous, and "yes, if it's under ten dollars" buys nothing. Undefined when
   * nobody can tell.
   */
  readonly isPlainYes: (utterance: string, locale: string) => Promise<boolean | undefined>;
  /** From the arrival of the request to the answer. ES and CX give up after 5 s by default. */
  readonly budgetMs: number;
  /** Words of a locale for a turn that broke; plain text. */
  readonly apology: (locale: string) => string;
  readonly log: ChannelLog;
  /** For a request without an id: it cannot be recognised when it is delivered again. */
  readonly newTurnId: () => string;
}

export interface DialogflowChannel {
  /**
   * Answers one webhook call of Dialogflow ES (v2) or CX (v3).
   *
   * @param body parsed JSON, not trusted
   * @param headers names in any case
   * @param answerByMs an end before the end of the budget, milliseconds since the epoch
   * @returns 200 with the platform's `WebhookResponse`; 401 without the secret; 400 for what is no request, or in a language not spoken.
   *   Never throws: Dialogflow answers with the intent's own words on any error.
   */
  handle(body: unknown, headers: Headers, answerByMs?: number): Promise<ChannelResponse>;
}

/** Without the secret that Dialogflow and the webhook share. */
export const UNAUTHORIZED: ChannelResponse = {
  status: 401,
  body: {
    error: {
      code: 'dialogflow.unauthorized',
      message:
        "The header that Dialogflow and this webhook share is missing or wrong: give the agent's webhook the dialogflow.headerName and headerValue of the merchant's file.",
    },
  },
};

/**
 * The webhook: verify, parse, answer, render, for ES and CX alike.
 * @see https://docs.cloud.google.com/dialogflow/es/docs/fulfillment-webhook
 */
export function createDialogflowChannel(options: DialogflowOptions): DialogflowChannel {
  return {
    handle: async (body, headers, answerByMs) => {
      if (options.secret !== undefined && !carriesSecret(headers, options.secret)) {
        return UNAUTHORIZED;
      }
      const receivedAtMs = options.clock.nowMs();
      const request = readRequest(body);
      if (!request.ok) return refuse(400, request.error);
      const turn = readTurn(request.value, withinTime(options, receivedAtMs, answerByMs), receivedAtMs);
      if (!turn.ok) return refuse(400, turn.error);
      const answer = await answerOrApologize({ ...turn.value, input: await weighYes(turn.value, options) }, options);
      const session = request.value.session;
      const { integration } = request.value;
      return render({ ...answer, locale: turn.value.locale, integration, ...(session ? { session } : {}) }, request.value, options);
    },
  };
}

/** ES always has a `queryResult`; CX has one of the others, and from Google's own samples little more. */
function readRequest(body: unknown): Result<DialogflowRequest, Rejection> {
  if (typeof body === 'object' && body !== null) {
    if ('queryResult' in body) return readEsRequest(body);
    if (['fulfillmentInfo', 'intentInfo', 'detectIntentResponseId', 'sessionInfo'].some((field) => field in body))
      return readCxRequest(body);
  }
  return err({
    code: 'dialogflow.notARequest',
    message: 'Expected a Dialogflow webhook request: ES (v2) with "queryResult", or CX (v3) with "fulfillmentInfo" or "intentInfo".',
  });
}

function readTurn(request: DialogflowRequest, options: DialogflowOptions, receivedAtMs: number): Result<Turn, Rejection> {
  const locale = findLocale(request.languageCode, options.locales);
  if (locale === undefined) {
    return err({
      code: 'dialogflow.unknownLanguage',
      message: `The language is none of those spoken here: ${options.locales.join(', ')}.`,
    });
  }
  const id = request.turnId ?? options.newTurnId();
  // Without a session nothing that was asked before can be answered: each such request is a session of its own.
  const sessionId = request.session ?? `unknown/sessions/${id}`;
  return ok({
    id,
    channel: 'dialogflow',
    merchantId: options.merchantId,
    locale,
    caller: readCaller(request, sessionId),
    sessionId,
    // Neither protocol says; the dialogue knows the sessions it has stored.
    isNewSession: false,
    input: request.input,
    capabilities: request.capabilities,
    receivedAtMs,
    deadlineAtMs: receivedAtMs + options.budgetMs,
  });
}

/** A "yes" that says more than that is marked: what it may do is the dialogue's to decide. */
async function weighYes({ input, locale }: Turn, options: DialogflowOptions): Promise<TurnInput> {
  if (input.kind !== 'intent' || input.name !== 'AMAZON.YesIntent' || input.utterance === undefined) return input;
  const isVerbatim = await options.isPlainYes(input.utterance, locale).catch((error: unknown) => {
    options.log.error('dialogflow.yesNotWeighed', describeBug(error));
    return undefined;
  });
  return isVerbatim === undefined ? input : { ...input, isVerbatim };
}

function readCaller(request: DialogflowRequest, sessionId: string): Caller {
  const lastSegment = sessionId.slice(sessionId.lastIndexOf('/') + 1);
  return {
    channel: 'dialogflow',
    // The prefix keeps a session from ever being spelled like another integration's caller.
    id: request.callerId ?? `session:${sessionId}`,
    addressId: lastSegment === '' ? sessionId : lastSegment,
    ...(request.accessToken === undefined ? {} : { accessToken: request.accessToken }),
  };
}

async function answerOrApologize(turn: Turn, options: DialogflowOptions): Promise<Pick<RenderInput, 'spoken' | 'reply'>> {
  try {
    const answer = await options.answerTurn(turn);
    if (answer !== undefined) return answer;
    options.log.error('dialogflow.nothingSaid', {});
  } catch (error) {
    options.log.error('dialogflow.turnFailed', describeBug(error));
  }
  return { spoken: { speech: options.apology(turn.locale), suggestions: [] } };
}

async function render(input: RenderInput, request: DialogflowRequest, options: DialogflowOptions): Promise<ChannelResponse> {
  if (request.protocol === 'cx') return { status: 200, body: renderCx(input) };
  if (input.integration.shape !== 'assistant') return { status: 200, body: renderEs(input, undefined) };
  const google = await renderAssistant(input, request.capabilities).catch((error: unknown) => {
    options.log.error('dialogflow.assistantFailed', describeBug(error));
    return undefined;
  });
  return { status: 200, body: renderEs(input, google) };
}

function refuse(status: 400 | 401, error: Rejection): ChannelResponse {
  return { status, body: { error } };
}
