import type { Caller } from '../../commerce/ports/identity.ts';
import type { RawSlot, Turn, TurnInput } from '../../dialogue/turn.ts';
import { type IdSource, randomIds } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { nearestLocale } from '../channel.ts';
import { type AlexaRefusal, badEnvelope, type Envelope, type EnvelopeSlot } from './envelope.ts';
import { type AlexaEvent, readEvent } from './events.ts';
import type { ProgressiveSpeech } from './progressive.ts';
import { readTouch } from './screen/touch.ts';

/** Where something can be said while the turn is still running; the access token is used for that alone, and kept nowhere. */
export type ProgressAddress = Pick<ProgressiveSpeech, 'apiEndpoint' | 'apiAccessToken' | 'requestId'>;

/** A request of the platform, by the group that answers it. */
export type AlexaRequest =
  | { readonly kind: 'turn'; readonly turn: Turn; readonly progress?: ProgressAddress }
  /** Nothing may be said any more. `turn` is absent when the platform names no user; `errorType` present when we or the device failed. */
  | { readonly kind: 'sessionEnded'; readonly turn: Turn | undefined; readonly errorType: string | undefined }
  | { readonly kind: 'canFulfill'; readonly intentName: string; readonly slots: Readonly<Record<string, RawSlot>> }
  | { readonly kind: 'event'; readonly event: AlexaEvent }
  /** The platform could not use an answer of ours. */
  | { readonly kind: 'trouble'; readonly errorType: string }
  /** Every type that nothing is asked of, the unknown ones of the future included. */
  | { readonly kind: 'other'; readonly type: string };

export interface ParseOptions {
  readonly merchantId: string;
  /** BCP 47, those spoken; the first is the default. */
  readonly locales: readonly string[];
  /** From the arrival of the request to the answer. */
  readonly budgetMs: number;
  /** For a request without an id: it cannot be recognised when it is delivered again. */
  readonly ids?: IdSource;
}

/**
 * Sorts a verified envelope into what it asks of us. Refused is only an intent without a name, and speech of nobody: without a user there
 * is no shopper to answer.
 *
 * @param nowMs when the request arrived, milliseconds since the epoch
 */
export function parseRequest(envelope: Envelope, options: ParseOptions, nowMs: number): Result<AlexaRequest, AlexaRefusal> {
  const { request } = envelope;
  switch (request.type) {
    case 'LaunchRequest':
      return parseTurn(envelope, { kind: 'launch' }, options, nowMs);
    case 'IntentRequest': {
      const name = request.intent?.name;
      if (name === undefined) return err(badEnvelope('"request.intent.name" is missing. An IntentRequest has it.'));
      return parseTurn(envelope, { kind: 'intent', name, slots: readSlots(envelope) }, options, nowMs);
    }
    case 'SessionResumedRequest': {
      const input = readVerification(envelope);
      return input ? parseTurn(envelope, input, options, nowMs) : ok({ kind: 'other', type: request.type });
    }
    case 'Alexa.Presentation.APL.UserEvent': {
      const touch = readTouch(request.arguments);
      return touch ? parseTurn(envelope, { kind: 'touched', touch }, options, nowMs) : ok({ kind: 'other', type: request.type });
    }
    case 'SessionEndedRequest': {
      const parsed = parseTurn(envelope, { kind: 'sessionEnded', reason: codeOf(request.reason) }, options, nowMs);
      const turn = parsed.ok ? parsed.value.turn : undefined;
      return ok({ kind: 'sessionEnded', turn, errorType: request.error && codeOf(request.error.type) });
    }
    case 'CanFulfillIntentRequest':
      return ok({ kind: 'canFulfill', intentName: request.intent?.name ?? '', slots: readSlots(envelope) });
    case 'System.ExceptionEncountered':
      return ok({ kind: 'trouble', errorType: codeOf(request.error?.type) });
    default: {
      const event = readEvent(envelope, nowMs);
      return ok(event ? { kind: 'event', event } : { kind: 'other', type: request.type });
    }
  }
}

/**
 * What the platform's voice code check found. Only `ACHIEVED` under status 200 counts; whatever else is said about it, a code that was
 * not asked for (none set up, an error) is no wrong code.
 *
 * @see https://developer.amazon.com/docs/alexa/custom-skills/pin-confirmation-for-alexa-skills.html
 */
function readVerification({ request }: Envelope): Extract<TurnInput, { kind: 'verified' }> | undefined {
  const { token, status, result } = request.cause ?? {};
  if (token === undefined) return undefined;
  if (status?.code !== '200' || result === undefined) return { kind: 'verified', token, result: 'unavailable' };
  if (result.status === 'ACHIEVED') return { kind: 'verified', token, result: 'achieved' };
  const wasAsked = result.status === 'NOT_ACHIEVED' && result.reason !== 'VERIFICATION_METHOD_NOT_SETUP';
  return { kind: 'verified', token, result: wasAsked ? 'notAchieved' : 'unavailable' };
}

function parseTurn(
  envelope: Envelope,
  input: TurnInput,
  options: ParseOptions,
  nowMs: number,
): Result<Extract<AlexaRequest, { kind: 'turn' }>, AlexaRefusal> {
  const caller = readCaller(envelope);
  if (caller === undefined) return err(badEnvelope('"context.System.user.userId" is missing. Without a user there is nobody to answer.'));
  const { session, context, request } = envelope;
  const id = request.requestId ?? (options.ids ?? randomIds).next();
  const interfaces = context?.System?.device?.supportedInterfaces ?? {};
  const turn: Turn = {
    id,
    channel: 'alexa',
    merchantId: options.merchantId,
    locale: nearestLocale(request.locale, options.locales),
    caller,
    // Without a session nothing that was asked before can be answered: each such request is a session of its own.
    sessionId: session?.sessionId ?? id,
    isNewSession: session?.new ?? true,
    input,
    capabilities: {
      screen: 'Alexa.Presentation.APL' in interfaces,
      links: true,
      voiceCode: true,
      productHints: true,
    },
    receivedAtMs: nowMs,
    deadlineAtMs: nowMs + options.budgetMs,
  };
  const { apiEndpoint, apiAccessToken } = context?.System ?? {};
  const progress = apiEndpoint !== undefined && apiAccessToken !== undefined ? { apiEndpoint, apiAccessToken, requestId: id } : undefined;
  return ok({ kind: 'turn', turn, ...(progress && { progress }) });
}

/** A recognised speaker speaks for themselves; the household is the userId either way. */
function readCaller({ context, session }: Envelope): Caller | undefined {
  const user = context?.System?.user ?? session?.user;
  const userId = user?.userId ?? session?.user?.userId;
  if (userId === undefined) return undefined;
  const person = context?.System?.person;
  const accessToken = person?.accessToken ?? user?.accessToken ?? session?.user?.accessToken;
  return { channel: 'alexa', id: person?.personId ?? userId, addressId: userId, ...(accessToken && { accessToken }) };
}

/** The slots that carry anything. Entity resolution sometimes gives an empty or blank value: that slot was not filled. */
function readSlots({ request }: Envelope): Readonly<Record<string, RawSlot>> {
  const filled = Object.entries(request.intent?.slots ?? {}).flatMap(([name, slot]) => {
    const read = readSlot(slot);
    return read ? [[name, read] as const] : [];
  });
  return Object.fromEntries(filled);
}

/** A slot of several values (only ever in `slotValue`) is read as its words in order, with all their ids. */
function readSlot(slot: EnvelopeSlot): RawSlot | undefined {
  const listed = slot?.slotValue?.values ?? [];
  const parts =
    listed.length > 0
      ? listed
      : [{ value: slot?.value ?? slot?.slotValue?.value, resolutions: slot?.resolutions ?? slot?.slotValue?.resolutions }];
  const value = parts.flatMap((part) => part.value?.trim() || []).join(', ');
  if (value === '') return undefined;
  const matched = parts.flatMap((part) => matchedValues(part.resolutions));
  const ids = [...new Set(matched.flatMap(({ id }) => id ?? []))];
  const names = parts.length > 1 ? [] : [...new Set(matched.flatMap(({ name }) => name ?? []))];
  return { value, ...(ids.length > 0 && { ids }), ...(names.length > 0 && { names }) };
}

/** Static and dynamic authorities stand side by side; only a match has values, best first. */
function matchedValues(resolutions: NonNullable<EnvelopeSlot>['resolutions']): { readonly id?: string; readonly name?: string }[] {
  const matches = (resolutions?.resolutionsPerAuthority ?? []).filter(({ status }) => status?.code === 'ER_SUCCESS_MATCH');
  return matches.flatMap(({ values }) => (values ?? []).flatMap(({ value }) => value ?? []));
}

/** An upper-case constant of the platform, or `OTHER`: free text never gets as far as a log. */
function codeOf(value: string | undefined): string {
  return value !== undefined && /^[A-Z_]{1,64}$/u.test(value) ? value : 'OTHER';
}
