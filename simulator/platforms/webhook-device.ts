import { oneAtATime } from './one-at-a-time.ts';
import type { Deed, Device, DeviceOptions, Exchange, Platform, Seat, SeatContext, SeenAnswer, SeenTurn, Sent } from './platform.ts';
import { deliver, NOTHING_SEEN, toSeenTurn } from './seen.ts';

/** A webhook that leads from one event to the next for ever is not followed for ever. */
const MAX_FOLLOW_UPS = 5;

/** What the platform remembers of a talk between two turns. */
export interface TalkMemory {
  /** What goes along with the next request; a turn has begun. */
  beginTurn(deed: Deed): readonly SeatContext[];
  /** What an answer that was taken has changed. */
  keep(body: unknown): void;
  readonly contexts: readonly SeatContext[];
  /** The talk is over. */
  forget(): void;
}

export interface WebhookRules {
  readonly platform: Platform;
  readonly memory: TalkMemory;
  /** Whether a request is sent once more, with the same ids, after a time-out or a broken connection. */
  readonly retries: boolean;
  /** The request that an answer leads to at once, in place of being heard. */
  readonly followUp?: (body: unknown, seat: Seat) => unknown;
}

interface Talk {
  session: string | undefined;
  isNew: boolean;
  accessToken: string | undefined;
  seen: SeenAnswer;
  last: unknown;
}

/** A person in front of a platform that asks a webhook and remembers little: Dialogflow, a website's chat. */
export function openWebhookDevice(options: DeviceOptions, rules: WebhookRules): Device {
  const queue = oneAtATime();
  const talk: Talk = { session: undefined, isNew: true, accessToken: options.accessToken, seen: NOTHING_SEEN, last: undefined };
  const { platform, memory } = rules;
  return {
    platform: platform.name,
    do: (deed) => queue(() => act(options, rules, talk, deed)),
    readState: () => ({
      user: options.user,
      ...(talk.session === undefined ? {} : { sessionId: platform.sessionIdOf({ session: talk.session, user: options.user }) }),
      sessionAttributes: talk.seen.sessionAttributes,
      isListening: talk.seen.asks,
      permissions: [],
      ...(talk.accessToken === undefined ? {} : { accessToken: talk.accessToken }),
      dynamicEntities: [],
      contexts: memory.contexts,
    }),
  };
}

async function act(options: DeviceOptions, rules: WebhookRules, talk: Talk, deed: Deed): Promise<SeenTurn> {
  if (deed.kind === 'again') {
    if (talk.last === undefined) throw new RangeError('Nothing was sent yet that could be sent again.');
    return exchange(options, rules, talk, deed, { request: talk.last, seat: seatOf(options, talk, []), before: [] });
  }
  if (deed.kind === 'link' || deed.kind === 'unlink') talk.accessToken = deed.kind === 'link' ? deed.accessToken : undefined;
  if (deed.kind === 'leave') endTalk(rules, talk);
  if (deed.kind !== 'say' && deed.kind !== 'silence')
    return toSeenTurn(deed, { ...NOTHING_SEEN, sessionIsOpen: talk.session !== undefined });
  talk.session ??= options.ids.next();
  const seat = seatOf(options, talk, rules.memory.beginTurn(deed));
  return exchange(options, rules, talk, deed, { request: rules.platform.requestFor(deed, seat), seat, before: [] });
}

function endTalk(rules: WebhookRules, talk: Talk): void {
  rules.memory.forget();
  talk.session = undefined;
  talk.isNew = true;
  talk.seen = NOTHING_SEEN;
}

function seatOf({ ids, user, locale, clock, model, skillId }: DeviceOptions, talk: Talk, contexts: readonly SeatContext[]): Seat {
  return {
    turnId: ids.next(),
    user,
    session: talk.session ?? '',
    isNewSession: talk.isNew,
    locale,
    nowMs: clock.nowMs(),
    ...(skillId === undefined ? {} : { skillId }),
    ...(model ? { model } : {}),
    ...(talk.accessToken === undefined ? {} : { accessToken: talk.accessToken }),
    contexts,
  };
}

interface Delivery {
  readonly request: unknown;
  readonly seat: Seat;
  readonly before: readonly Exchange[];
}

async function exchange(options: DeviceOptions, rules: WebhookRules, talk: Talk, deed: Deed, delivery: Delivery): Promise<SeenTurn> {
  const { request, seat, before } = delivery;
  const { platform, memory, followUp } = rules;
  const exchanges = [...before, ...(await deliverWithRetry(options, rules, request, before.length === 0 ? 'deed' : 'followUp'))];
  const sent = exchanges.at(-1)?.sent;
  if (sent === undefined) return toSeenTurn(deed, NOTHING_SEEN);
  const seen = await platform.readAnswer(request, sent, { model: options.model });
  talk.last = request;
  talk.isNew = false;
  talk.seen = seen;
  if (seen.faults.some(({ effect }) => effect === 'refused') || sent.kind !== 'answered') return toSeenTurn(deed, seen, { exchanges });
  memory.keep(sent.body);
  const next = followUp?.(sent.body, { ...seat, turnId: options.ids.next(), contexts: memory.contexts });
  if (next !== undefined && exchanges.length <= MAX_FOLLOW_UPS) {
    return exchange(options, rules, talk, deed, { request: next, seat, before: exchanges });
  }
  if (!seen.sessionIsOpen) endTalk(rules, talk);
  return toSeenTurn(deed, next === undefined ? seen : withEndlessFollowUp(seen), { exchanges });
}

function withEndlessFollowUp(seen: SeenAnswer): SeenAnswer {
  const message = 'the webhook leads from one event to the next, and never says anything';
  const limit = `${MAX_FOLLOW_UPS} events in a row`;
  return { ...seen, faults: [...seen.faults, { rule: 'dialogflow.followUp.endless', message, limit, effect: 'refused' }] };
}

async function deliverWithRetry(
  options: DeviceOptions,
  { platform, retries }: WebhookRules,
  request: unknown,
  why: Exchange['why'],
): Promise<readonly Exchange[]> {
  const sent = await deliver(options, request, platform.deadlineMs);
  const first: Exchange = { request, sent, why };
  if (!retries || !isLost(sent)) return [first];
  return [first, { request, sent: await deliver(options, request, platform.deadlineMs), why: 'retry' }];
}

/** Nobody knows whether it arrived. */
function isLost(sent: Sent): boolean {
  return sent.kind === 'failed' && (sent.reason === 'timedOut' || sent.reason === 'unreachable');
}
