import { type HandlerInput, type RequestHandler, SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import type { Turn } from '../../dialogue/turn.ts';
import type { Clock } from '../../kernel/clock.ts';
import { hasCode, SaysoError } from '../../kernel/errors.ts';
import type { IdSource } from '../../kernel/ids.ts';
import { type AnswerTurn, type ChannelLog, type ChannelResponse, describeBug, nearestLocale, withinTime } from '../channel.ts';
import { toSsml } from '../ssml.ts';
import { answerCanFulfill } from './can-fulfill.ts';
import { type AlexaRefusal, isForSkill, readEnvelope } from './envelope.ts';
import type { AlexaEvent } from './events.ts';
import type { KnownIntent } from './intents.ts';
import { type AlexaRequest, type ProgressAddress, parseRequest } from './parse.ts';
import { apiOrigin, sendProgressiveSpeech } from './progressive.ts';
import { renderAnswer, renderStatement, silence } from './render.ts';

declare module '../../kernel/errors.ts' {
  interface ErrorDetails {
    'alexa.noAnswer': { input: string };
    'alexa.eventNotTaken': { event: string };
  }
}

export interface AlexaChannelOptions {
  readonly answerTurn: AnswerTurn;
  readonly onEvent: (event: AlexaEvent) => Promise<void>;
  /** `undefined` only locally: any skill's requests are taken. */
  readonly skillId: string | undefined;
  readonly merchantId: string;
  /** BCP 47, those spoken; the first is the default. */
  readonly locales: readonly string[];
  readonly intents: readonly KnownIntent[];
  /** What is said when a turn breaks; speech, not SSML. */
  readonly apology: (locale: string) => string;
  readonly clock: Clock;
  /** From the arrival of a request to its answer; the platform waits for about 8 s. */
  readonly budgetMs: number;
  /** Only ever true locally: `context.System.apiEndpoint` may be a stand-in on this machine. */
  readonly allowLoopbackApiEndpoint: boolean;
  readonly log: ChannelLog;
  readonly ids?: IdSource;
}

export interface AlexaChannel {
  /**
   * Answers one request envelope: 200 with a response of the platform, 400 for a body that can be no request of it, 403 for another
   * skill's, and 503 for an event that could not be taken down, so that it is delivered again. Never throws: a bug becomes a spoken apology.
   *
   * @param envelope parsed JSON, from anybody
   * @param _headers none of them counts here: what came over HTTPS was verified before
   * @param answerByMs an end before the end of the budget, milliseconds since the epoch
   */
  handle(envelope: unknown, _headers?: unknown, answerByMs?: number): Promise<ChannelResponse>;
}

type Kind = AlexaRequest['kind'];
type RequestOf<K extends Kind> = Extract<AlexaRequest, { readonly kind: K }>;

/**
 * The Alexa skill: verify, parse, answer, render.
 *
 * @throws RangeError when no locale is spoken
 * @see https://developer.amazon.com/docs/alexa/custom-skills/request-and-response-json-reference.html
 */
export function createAlexaChannel(options: AlexaChannelOptions): AlexaChannel {
  nearestLocale(undefined, options.locales);
  const skill = createSkill(options);
  return {
    async handle(body, _headers, answerByMs) {
      const read = readEnvelope(body);
      if (!read.ok) return refuse(400, read.error);
      const envelope = read.value;
      if (!isForSkill(envelope, options.skillId)) return refuse(403, WRONG_SKILL);
      const nowMs = options.clock.nowMs();
      const request = parseRequest(envelope, withinTime(options, nowMs, answerByMs), nowMs);
      if (!request.ok) return refuse(400, request.error);
      const apiEndpoint = envelope.context?.System?.apiEndpoint;
      if (apiEndpoint !== undefined && apiOrigin(apiEndpoint, options.allowLoopbackApiEndpoint) === undefined) {
        options.log.warn('alexa.strangeApiEndpoint', { kind: request.value.kind });
      }
      // The SDK hands its `context` on untouched: the parsed request travels in it, and the handlers never read the raw envelope.
      const answered = await skill.invoke(body as RequestEnvelope, request.value).catch((error: unknown) => {
        if (!hasCode(error, 'alexa.eventNotTaken')) throw error;
      });
      return answered ? { status: 200, body: { version: '1.0', response: answered.response } } : refuse(503, EVENT_NOT_TAKEN);
    },
  };
}

const WRONG_SKILL: AlexaRefusal = {
  code: 'alexa.wrongSkill',
  message: "The request was sent to another skill. Those that are answered are the alexa.skillIds of the merchants' files.",
};

const EVENT_NOT_TAKEN: AlexaRefusal = { code: 'alexa.eventNotTaken', message: 'The event could not be taken down. Please send it again.' };

function refuse(status: 400 | 403 | 503, error: AlexaRefusal): ChannelResponse {
  return { status, body: { error } };
}

function createSkill(options: AlexaChannelOptions) {
  return SkillBuilders.custom()
    .addRequestHandlers(
      handlerOf('turn', (request) => answerShopper(request, options)),
      handlerOf('sessionEnded', (request) => endSession(request, options)),
      handlerOf('canFulfill', async ({ intentName, slots }) => ({
        canFulfillIntent: answerCanFulfill(intentName, slots, options.intents),
      })),
      handlerOf('event', async ({ event }) => {
        await options.onEvent(event);
        return silence;
      }),
      handlerOf('trouble', async ({ errorType }) => {
        options.log.warn('alexa.exceptionEncountered', { errorType });
        return silence;
      }),
      handlerOf('other', async () => silence),
    )
    .addErrorHandler(
      () => true,
      ({ context }: HandlerInput, error) => apologise(context, error, options),
    )
    .create();
}

function handlerOf<K extends Kind>(kind: K, handle: (request: RequestOf<K>) => Promise<Response>): RequestHandler {
  return {
    canHandle: ({ context }) => context.kind === kind,
    handle: ({ context }) => handle(context),
  };
}

async function answerShopper({ turn, progress }: RequestOf<'turn'>, options: AlexaChannelOptions): Promise<Response> {
  const { answerTurn, intents } = options;
  const answer = await answerTurn(progress ? { ...turn, sendProgress: (speech) => sayProgress(speech, turn, progress, options) } : turn);
  if (answer === undefined) {
    throw new SaysoError('alexa.noAnswer', 'The dialogue said nothing to a shopper who waits.', { input: turn.input.kind });
  }
  return renderAnswer(answer, intents);
}

/** A failure is only logged: the full answer says everything anyway. */
async function sayProgress(speech: string, turn: Turn, progress: ProgressAddress, options: AlexaChannelOptions): Promise<void> {
  const { clock, allowLoopbackApiEndpoint, log } = options;
  const limits = { clock, deadlineAtMs: turn.deadlineAtMs, allowLoopbackApiEndpoint };
  const sent = await sendProgressiveSpeech({ ...progress, ssml: toSsml(speech) }, fetch, limits);
  if (!sent.ok) log.warn('alexa.progressNotSaid', { kind: sent.error.kind });
}

async function endSession({ turn, errorType }: RequestOf<'sessionEnded'>, { answerTurn, log }: AlexaChannelOptions): Promise<Response> {
  if (errorType !== undefined) log.warn('alexa.sessionEndedByError', { errorType });
  if (turn !== undefined) await answerTurn(turn);
  return silence;
}

/**
 * A shopper hears an apology, and the end of a session nothing. An event, which may ask us to forget somebody, is lost unless it fails:
 * Alexa delivers it again, for an hour.
 */
function apologise(request: AlexaRequest, error: unknown, { apology, log }: AlexaChannelOptions): Response {
  log.error('alexa.requestFailed', { kind: request.kind, ...describeBug(error) });
  if (request.kind === 'event') {
    throw new SaysoError('alexa.eventNotTaken', 'An event could not be taken down.', { event: request.event.kind }, { cause: error });
  }
  return request.kind === 'turn' ? renderStatement(apology(request.turn.locale)) : silence;
}
