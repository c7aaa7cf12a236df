import { oneAtATime } from '../one-at-a-time.ts';
import type { Deed, Device, LeaveReason, Pending, SeenTurn } from '../platform.ts';
import { NOTHING_SEEN, toSeenTurn } from '../seen.ts';
import { changeAccount } from './account-deeds.ts';
import {
  type AlexaDeviceOptions,
  closeSession,
  createWork,
  currentEntities,
  grant,
  hearerOf,
  newSession,
  seatOf,
  type Work,
} from './device-state.ts';
import { continueDialog } from './dialog.ts';
import { sessionIdOf, sessionOf, skillIdOf, wrapRequest } from './envelope.ts';
import { ask, exchange, takeStep } from './exchange.ts';
import { sessionEnded } from './requests.ts';

/** The device asks again once; after the second silence the session ends. */
const MAX_SILENCES = 2;
/** An Alexa device in a house: it holds the session, asks again by itself, and tells the skill what the platform tells it. */
export function openAlexaDevice(options: AlexaDeviceOptions): Device {
  const queue = oneAtATime();
  const work = createWork(options);
  return {
    platform: 'alexa',
    do: (deed, watch = {}) =>
      queue(() => {
        work.state.watch = watch;
        return act(work, deed);
      }),
    readState: () => {
      const { session, pending, listening, user } = work.state;
      const { permissions, accessToken } = work.cloud.account(user);
      return {
        user,
        ...(session ? { sessionId: sessionIdOf(session.id) } : {}),
        sessionAttributes: session?.attributes ?? {},
        ...(pending ? { pending } : {}),
        isListening: listening !== undefined,
        permissions: [...permissions],
        ...(accessToken === undefined ? {} : { accessToken }),
        dynamicEntities: currentEntities(work),
        contexts: [],
      };
    },
  };
}

async function act(work: Work, deed: Deed): Promise<SeenTurn> {
  const { state } = work;
  switch (deed.kind) {
    case 'say':
      return say(work, deed);
    case 'silence':
      return keepSilent(work, deed);
    case 'leave':
      return state.session ? endSession(work, deed, deed.reason ?? 'USER_INITIATED') : toSeenTurn(deed, NOTHING_SEEN);
    case 'code':
    case 'app':
      return comeBack(work, deed, deed.kind);
    case 'consent': {
      const { pending } = state;
      if (deed.answer === 'accepted' && pending?.kind === 'consent') grant(work, pending.scopes);
      return comeBack(work, deed, 'consent');
    }
    case 'touch':
      if (state.screen === undefined) throw new RangeError('Nothing is shown that could be pressed.');
      state.session ??= newSession(work);
      return ask(work, deed, undefined);
    case 'again':
      return repeat(work, deed);
    default:
      return changeAccount(work, deed);
  }
}

type Say = Extract<Deed, { kind: 'say' }>;

async function say(work: Work, deed: Say): Promise<SeenTurn> {
  const { state, options } = work;
  // Whoever talks past a hand-off has given it up, and the suspended session with it.
  if (state.pending !== undefined && state.listening === undefined) state.session = undefined;
  state.session ??= newSession(work);
  if (deed.heard === 'launch') return ask(work, deed, undefined);
  const knowledge = {
    model: options.model,
    dynamicEntities: currentEntities(work),
    locale: options.locale,
    skillId: skillIdOf(options),
  };
  return takeStep(work, deed, continueDialog(state.session.dialog, deed.heard, knowledge));
}

async function keepSilent(work: Work, deed: Deed): Promise<SeenTurn> {
  const { state } = work;
  if (state.pending?.kind === 'consent') return comeBack(work, { kind: 'consent', answer: 'notAnswered' }, 'consent');
  const { listening } = state;
  if (listening === undefined) return toSeenTurn(deed, { ...NOTHING_SEEN, sessionIsOpen: state.session !== undefined });
  state.silences += 1;
  if (state.silences >= MAX_SILENCES || listening.reprompt === undefined) return endSession(work, deed, 'EXCEEDED_MAX_REPROMPTS');
  // The device asks again by itself; the skill hears nothing of it.
  const { repromptSsml, reprompt } = listening;
  const { ssml: _, card: __, link: ___, ...open } = listening;
  return toSeenTurn(deed, { ...open, speech: reprompt, ...(repromptSsml === undefined ? {} : { ssml: repromptSsml }), faults: [] });
}

async function endSession(work: Work, deed: Deed, reason: LeaveReason): Promise<SeenTurn> {
  const envelope = wrapRequest(sessionEnded(reason), seatOf(work, 'SessionEndedRequest'), 'session');
  closeSession(work.state);
  return exchange(work, deed, envelope, []);
}

/** The platform comes back from what the skill has handed to it. */
async function comeBack(work: Work, deed: Deed, kind: Pending['kind']): Promise<SeenTurn> {
  const { pending } = work.state;
  if (pending?.kind !== kind)
    throw new RangeError(`The skill has not handed over to "${kind}"${pending ? `, but to "${pending.kind}"` : ''}.`);
  work.state.session ??= newSession(work);
  return ask(work, deed, undefined);
}

/** The platform sends its last request once more, as it was. */
async function repeat(work: Work, deed: Deed): Promise<SeenTurn> {
  const { last } = work.state;
  if (last === undefined) throw new RangeError('Nothing was sent yet that could be sent again.');
  const { requestId, type } = last.request;
  // The answer decides anew whether the session stays open.
  if (last.session) work.state.session ??= sessionOf(last.session);
  work.cloud.beginRequest({ requestId, type, user: work.state.user, deviceId: work.deviceId, hear: hearerOf(work) });
  return exchange(work, deed, last, []);
}
