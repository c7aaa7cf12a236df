import { dialogOf } from '../interaction-model.ts';
import type { Deed, LeaveReason, Seat } from '../platform.ts';
import { type AlexaEnvelope, type AlexaRequestBody, skillIdOf, toTimestamp, wrapRequest } from './envelope.ts';
import { fillIntent } from './slots.ts';

/**
 * The envelope that Alexa sends for a deed; undefined when it sends none (silence: the device asks again by itself; unlinking an account:
 * the skill notices by the token that is missing).
 */
export function alexaRequestFor(deed: Deed, seat: Seat): AlexaEnvelope | undefined {
  switch (deed.kind) {
    case 'say':
      return wrapRequest(
        deed.heard === 'launch' ? { type: 'LaunchRequest', shouldLinkResultBeReturned: false } : intentRequest(deed.heard, seat),
        seat,
        'session',
      );
    case 'leave':
      return wrapRequest(sessionEnded(deed.reason ?? 'USER_INITIATED'), seat, 'session');
    case 'code':
      return wrapRequest(resumed(deed.token ?? seat.pending?.token, CODE_RESULTS[deed.result]), seat, 'session');
    case 'consent':
      return wrapRequest(consented(deed.answer, seat), seat, 'session');
    case 'app':
      return wrapRequest(resumed(seat.pending?.token, APP_RESULTS[deed.outcome]), seat, 'session');
    case 'touch':
      return wrapRequest(touched(deed, seat), seat, 'session');
    case 'link':
      return event('AlexaSkillEvent.SkillAccountLinked', { accessToken: deed.accessToken }, { ...seat, accessToken: deed.accessToken });
    case 'permit':
      return permissionsChanged(deed.scopes, seat);
    case 'enable':
      return event('AlexaSkillEvent.SkillEnabled', undefined, seat);
    case 'disable':
      return event(
        'AlexaSkillEvent.SkillDisabled',
        { userInformationPersistenceStatus: deed.keepsUserInformation ? 'PERSISTED' : 'NOT_PERSISTED' },
        seat,
      );
    case 'silence':
    case 'unlink':
    case 'again':
      return undefined;
  }
}

/** The type of the request for a deed, before it is made: its token is bound to it. */
export function requestTypeOf(deed: Deed): string {
  if (deed.kind === 'say') return deed.heard === 'launch' ? 'LaunchRequest' : 'IntentRequest';
  return deed.kind === 'touch' ? 'Alexa.Presentation.APL.UserEvent' : 'SessionResumedRequest';
}

function intentRequest(heard: Exclude<Extract<Deed, { kind: 'say' }>['heard'], 'launch'>, seat: Seat): AlexaRequestBody {
  const knowledge = { model: seat.model, dynamicEntities: seat.dynamicEntities, locale: seat.locale, skillId: skillIdOf(seat) };
  const intent = seat.dialog?.intent ?? fillIntent(heard, knowledge);
  const state = seat.dialog ? seat.dialog.state : dialogOf(seat.model, heard.name) ? 'STARTED' : undefined;
  return { type: 'IntentRequest', intent, ...(state ? { dialogState: state } : {}) };
}

/** A person or silence ends a session; anything else is an error, with its type. */
export function sessionEnded(reason: LeaveReason, message = ERROR_MESSAGES[reason]): AlexaRequestBody {
  if (reason === 'USER_INITIATED' || reason === 'EXCEEDED_MAX_REPROMPTS') return { type: 'SessionEndedRequest', reason };
  return { type: 'SessionEndedRequest', reason: 'ERROR', error: { type: reason, message } };
}

const ERROR_MESSAGES: Readonly<Record<LeaveReason, string>> = {
  USER_INITIATED: '',
  EXCEEDED_MAX_REPROMPTS: '',
  INVALID_RESPONSE: 'An exception occurred while dispatching the request to the skill.',
  DEVICE_COMMUNICATION_ERROR: 'The device cannot be reached.',
  INTERNAL_SERVICE_ERROR: 'The service had an error.',
  ENDPOINT_TIMEOUT: 'The skill did not answer in time.',
};

/** Tells the skill that its answer to a request outside of a session could not be used. */
export function exceptionEncountered(seat: Seat, requestId: string, message: string): AlexaEnvelope {
  const request = { type: 'System.ExceptionEncountered', error: { type: 'INVALID_RESPONSE', message }, cause: { requestId } };
  return wrapRequest(request, seat, 'event');
}

interface ConnectionResult {
  readonly status: { readonly code: string; readonly message: string };
  readonly result?: unknown;
}

const OK = { code: '200', message: 'OK' };

/** developer.amazon.com/docs/alexa/custom-skills/pin-confirmation-for-alexa-skills.html; the reason for a wrong code is a guess. */
const CODE_RESULTS: Readonly<Record<'right' | 'wrong' | 'none', ConnectionResult>> = {
  right: { status: OK, result: { status: 'ACHIEVED' } },
  wrong: { status: OK, result: { status: 'NOT_ACHIEVED', reason: 'AUTHENTICATION_FAILED' } },
  none: { status: OK, result: { status: 'NOT_ACHIEVED', reason: 'VERIFICATION_METHOD_NOT_SETUP' } },
};

/** developer.amazon.com/docs/alexa/alexa-for-apps/skill-connection-request-reference.html; the error codes are guesses. */
const APP_RESULTS: Readonly<Record<Extract<Deed, { kind: 'app' }>['outcome'], ConnectionResult>> = {
  opened: { status: OK, result: { directLaunch: { primary: { status: 'SUCCESS' } } } },
  sentToPhone: { status: OK, result: { sendToDevice: { status: 'SUCCESS' } } },
  declined: { status: OK, result: { sendToDevice: { status: 'FAILURE', errorCode: 'USER_DECLINED' } } },
  failed: { status: { code: '500', message: 'Internal error' } },
};

/** Comes back from an account that was linked by voice. */
export function accountLinked(token: string | undefined): AlexaRequestBody {
  return resumed(token, { status: OK });
}

function resumed(token: string | undefined, { status, result }: ConnectionResult): AlexaRequestBody {
  const cause = { type: 'ConnectionCompleted', ...(token === undefined ? {} : { token }), status, ...(result ? { result } : {}) };
  return { type: 'SessionResumedRequest', cause };
}

const CONSENT_STATUS = { accepted: 'ACCEPTED', denied: 'DENIED', notAnswered: 'NOT_ANSWERED' } as const;

/** Asked by `Connections.SendRequest` it comes back as a `Connections.Response`; by a connection, as a resumed session. */
function consented(answer: keyof typeof CONSENT_STATUS, { pending }: Seat): AlexaRequestBody {
  const status = CONSENT_STATUS[answer];
  if (pending?.kind === 'consent' && pending.asks === 'connection') return resumed(pending.token, { status: OK, result: { status } });
  const scope = pending?.kind === 'consent' ? pending.scopes[0] : undefined;
  return {
    type: 'Connections.Response',
    name: 'AskFor',
    status: OK,
    payload: { permissionScope: scope, status },
    token: pending?.token ?? '',
  };
}

function touched({ arguments: given, componentId }: Extract<Deed, { kind: 'touch' }>, seat: Seat): AlexaRequestBody {
  return {
    type: 'Alexa.Presentation.APL.UserEvent',
    token: seat.shownToken ?? '',
    arguments: given,
    source: { type: 'TouchWrapper', handler: 'Press', id: componentId ?? '' },
    components: {},
  };
}

function permissionsChanged(scopes: readonly string[], seat: Seat): AlexaEnvelope {
  const isFirst = (seat.permissions ?? []).length === 0 && scopes.length > 0;
  const body = scopes.length > 0 ? { acceptedPermissions: scopes.map((scope) => ({ scope })) } : undefined;
  const type = isFirst ? 'AlexaSkillEvent.SkillPermissionAccepted' : 'AlexaSkillEvent.SkillPermissionChanged';
  return event(type, body, { ...seat, permissions: scopes });
}

/** developer.amazon.com/docs/alexa/smapi/skill-events-in-alexa-skills.html */
function event(type: string, body: object | undefined, seat: Seat): AlexaEnvelope {
  const at = toTimestamp(seat.nowMs);
  return wrapRequest({ type, ...(body ? { body } : {}), eventCreationTime: at, eventPublishingTime: at }, seat, 'event');
}
