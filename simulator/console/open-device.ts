import type { HttpChannel } from '../../lambda/app/http-event.ts';
import type { Clock } from '../../lambda/kernel/clock.ts';
import type { Deed, Device, PlatformName, Seat, SeenAnswer, SeenTurn, Sent } from '../platforms/platform.ts';
import { PLATFORMS } from '../platforms/platforms.ts';
import { functionTarget } from '../platforms/targets/function-target.ts';
import { channelOf, screenOf } from './page-seat.ts';
import type { TurnRoom } from './take-turn.ts';

/** Where a device is in its talk with the skill. */
interface Course {
  turns: number;
  sessions: number;
  isOpen: boolean;
  last?: { readonly request: unknown; readonly answer: SeenAnswer };
}

/**
 * Devices that speak with the skill of this process, each with a session of its own.
 * @param channels the skill, by the name of its channel
 */
export function openDeviceIn(
  channels: Readonly<Record<'alexa' | 'dialogflow' | 'chat', HttpChannel>>,
  clock: Clock,
): TurnRoom['openDevice'] {
  return (talk, { channel: name, device: kind, room }) => {
    const platform = PLATFORMS[name];
    const channel = channels[channelOf(name)];
    const target = functionTarget({ label: name, handle: (body, headers) => channel.handle(body, headers) });
    const course: Course = { turns: 0, sessions: 1, isOpen: false };
    const sessionName = (): string => `${talk.id}-${room.replaceAll(' ', '-')}-${kind}-${course.sessions}`;
    const seat = (): Seat => ({
      turnId: `${sessionName()}-${course.turns}`,
      user: talk.shopper,
      session: sessionName(),
      isNewSession: !course.isOpen,
      locale: talk.locale,
      nowMs: clock.nowMs(),
      screen: screenOf(kind),
      ...(course.last ? { sessionAttributes: course.last.answer.sessionAttributes } : {}),
    });
    return {
      platform: name,
      readState: () => ({ ...IDLE, user: talk.shopper, sessionId: platform.sessionIdOf({ session: sessionName(), user: talk.shopper }) }),
      async do(deed) {
        course.turns += 1;
        const request = deed.kind === 'again' ? lastRequest(course) : platform.requestFor(withToken(deed, course), seat());
        if (request === undefined) return withoutRequest(deed, course, name);
        const sent = await target.send(request, { deadlineMs: platform.deadlineMs });
        const answer = await platform.readAnswer(request, sent);
        goOn(course, deed, request, answer);
        return seenTurn(deed, request, sent, answer);
      },
    } satisfies Device;
  };
}

const IDLE = { sessionAttributes: {}, isListening: false, permissions: [], dynamicEntities: [], contexts: [] } as const;

function lastRequest({ last }: Course): unknown {
  if (!last) throw new RangeError('Nothing was sent from here yet, so nothing can be delivered again.');
  return last.request;
}

/** What was asked for comes back with what it was asked with. */
function withToken(deed: Deed, { last }: Course): Deed {
  if (deed.kind !== 'code') return deed;
  const pending = last?.answer.pending;
  if (pending?.kind !== 'code') throw new RangeError('Nobody asked for the voice code.');
  return pending.token === undefined ? deed : { ...deed, token: pending.token };
}

/** Where the platform sends nothing, a silence is answered by the device itself, and a leave is only a leave. */
function withoutRequest(deed: Deed, course: Course, name: PlatformName): SeenTurn {
  const reprompt = course.last?.answer.reprompt;
  if (deed.kind !== 'leave' && (deed.kind !== 'silence' || reprompt === undefined)) {
    throw new RangeError(`On ${name}, nothing comes of that now.`);
  }
  if (deed.kind === 'leave') endSession(course);
  const silent = { suggestions: [], directives: [], sessionAttributes: {}, faults: [] } as const;
  const again = deed.kind === 'silence' ? course.last?.answer : undefined;
  return {
    ...(again ?? silent),
    speech: again?.reprompt ?? '',
    ...(again?.repromptSsml === undefined ? {} : { ssml: again.repromptSsml }),
    asks: again?.asks ?? false,
    sessionIsOpen: again !== undefined,
    deed,
    tookMs: 0,
    meanwhile: [],
    exchanges: [],
  };
}

function goOn(course: Course, deed: Deed, request: unknown, answer: SeenAnswer): void {
  course.last = { request, answer };
  course.isOpen = true;
  if (deed.kind === 'leave' || !answer.sessionIsOpen) endSession(course);
}

function endSession(course: Course): void {
  course.isOpen = false;
  course.sessions += 1;
}

function seenTurn(deed: Deed, request: unknown, sent: Sent, answer: SeenAnswer): SeenTurn {
  return {
    ...answer,
    deed,
    request,
    ...(sent.kind === 'answered' ? { response: sent.body, status: sent.status } : {}),
    tookMs: sent.tookMs,
    meanwhile: [],
    exchanges: [{ request, why: 'deed', sent }],
  };
}
