import type { Seat } from '../platform.ts';
import { screenContext, supportedInterfaces } from './screens.ts';

/** A skill that nobody named. */
const SOME_SKILL = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';
const SOME_DEVICE = 'amzn1.ask.device.TEST';
const AMAZON = 'https://api.amazonalexa.com';

export interface AlexaRequestBody {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** A request envelope, as far as it is always the same. */
export interface AlexaEnvelope {
  readonly version: '1.0';
  readonly session?: {
    readonly new: boolean;
    readonly sessionId: string;
    readonly application: { readonly applicationId: string };
    readonly attributes: Readonly<Record<string, unknown>>;
    readonly user: unknown;
  };
  readonly context: Readonly<Record<string, unknown>>;
  readonly request: AlexaRequestBody & { readonly requestId: string; readonly timestamp: string; readonly locale: string };
}

export function skillIdOf(seat: Pick<Seat, 'skillId'>): string {
  return seat.skillId ?? SOME_SKILL;
}

export function requestIdOf(turnId: string): string {
  return `amzn1.echo-api.request.${turnId}`;
}

const SESSION_PREFIX = 'amzn1.echo-api.session.';

export function sessionIdOf(session: string): string {
  return `${SESSION_PREFIX}${session}`;
}

/** The session that an envelope went out in, as it goes on. */
export function sessionOf({ sessionId, attributes }: NonNullable<AlexaEnvelope['session']>) {
  return { id: sessionId.slice(SESSION_PREFIX.length), isNew: false, attributes };
}

/**
 * The envelope around a request: who, where, with what permissions, and where the platform's own APIs answer.
 *
 * @param kind `event`: outside of any session, and without a device
 * @see https://developer.amazon.com/docs/alexa/custom-skills/request-and-response-json-reference.html
 */
export function wrapRequest(request: AlexaRequestBody, seat: Seat, kind: 'session' | 'event'): AlexaEnvelope {
  const application = { applicationId: skillIdOf(seat) };
  const user = describeUser(seat);
  const screen = seat.screen ?? 'none';
  const system = {
    application,
    user,
    ...(kind === 'session' ? { device: { deviceId: seat.deviceId ?? SOME_DEVICE, supportedInterfaces: supportedInterfaces(screen) } } : {}),
    ...(seat.person && kind === 'session' ? { person: seat.person } : {}),
    apiEndpoint: seat.apiEndpoint ?? AMAZON,
    ...(seat.apiAccessToken === undefined ? {} : { apiAccessToken: seat.apiAccessToken }),
  };
  const { type, ...rest } = request;
  return {
    version: '1.0',
    ...(kind === 'session'
      ? {
          session: {
            new: seat.isNewSession,
            sessionId: sessionIdOf(seat.session),
            application,
            attributes: seat.sessionAttributes ?? {},
            user,
          },
        }
      : {}),
    context: { ...(kind === 'session' ? describeScreen(seat) : {}), System: system },
    request: { type, requestId: requestIdOf(seat.turnId), locale: seat.locale, timestamp: toTimestamp(seat.nowMs), ...rest },
  };
}

/** ISO 8601 to the second, as the platform writes it. */
export function toTimestamp(epochMs: number): string {
  return new Date(epochMs).toISOString().replace(/\.\d{3}Z$/u, 'Z');
}

function describeUser({ user, accessToken, permissions = [], apiAccessToken }: Seat) {
  const scopes = Object.fromEntries(permissions.map((scope) => [scope, { status: 'GRANTED' }]));
  return {
    userId: user,
    ...(accessToken === undefined ? {} : { accessToken }),
    ...(permissions.length > 0
      ? { permissions: { ...(apiAccessToken === undefined ? {} : { consentToken: apiAccessToken }), scopes } }
      : {}),
  };
}

function describeScreen({ screen = 'none', shownToken }: Seat): Readonly<Record<string, unknown>> {
  if (screen === 'none') return {};
  const shown = shownToken === undefined ? {} : { 'Alexa.Presentation.APL': { token: shownToken } };
  return { ...screenContext(screen), ...shown };
}
