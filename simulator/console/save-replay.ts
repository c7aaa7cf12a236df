import { isSpokenLocale } from '../../lambda/prompts/locales.ts';
import type { Faults } from '../faults.ts';
import { scrub } from '../record/scrub.ts';
import { type RecordedTurn, recordingToReplay } from '../replay/recording-to-replay.ts';
import { ANSWERS } from './examples.ts';
import { keyOfSeat, type Talk } from './talks.ts';
import type { Entry, SavedReplay, TurnEntry } from './wire.ts';

/** What has come of a conversation. */
export interface TalkOutcome {
  /** The orders it placed that stand, oldest first, by name and quantity. */
  readonly orders: readonly Readonly<Record<string, number>>[];
  /** After its last turn, the worker has finished what was under way. */
  readonly isSettled: boolean;
  /** What goes wrong now. */
  readonly faults: Faults;
}

/** A conversation that nothing was said in is nothing to replay. */
export function isReplayable(talk: Talk): boolean {
  return talk.entries.some((entry) => entry.kind === 'turn' && didOf(entry, talk.locale) !== undefined);
}

/**
 * The conversation as a replay file, played on the channel of its first turn. Here a worker finishes what an answer left under way, or what a
 * page approved; in a replay it looks when it is told to.
 *
 * @param outcome how things stand now; the orders are not expected of a replay that leaves turns out
 */
export function saveReplay(talk: Talk, outcome: TalkOutcome): SavedReplay {
  const channel = firstTurn(talk)?.seat.channel ?? 'chat';
  const sessions = nameSessions(talk);
  const turns: RecordedTurn[] = [];
  let leftOut = 0;
  let before: Faults = {};
  talk.entries.forEach((entry, index) => {
    const faults = talk.faults[index] ?? {};
    if (entry.kind === 'turn' && entry.wasSettled) {
      turns.push({ did: { reconciles: true }, ...circumstancesOf(before, faults) });
      before = faults;
    }
    const did = didOf(entry, talk.locale);
    if (did === undefined) leftOut += 1;
    else turns.push({ did, ...placeOf(entry, sessions), ...circumstancesOf(before, faults), ...heardOf(entry) });
    if (did !== undefined) before = faults;
  });
  if (outcome.isSettled) turns.push({ did: { reconciles: true }, ...circumstancesOf(before, outcome.faults) });
  const last = turns.at(-1);
  if (last && leftOut === 0) turns.splice(-1, 1, { ...last, orders: outcome.orders });
  // Somebody's e-mail address or telephone number, said to try something, is nobody else's business.
  const kept = scrub({ turns, title: nameOf(talk) });
  return { yaml: recordingToReplay(kept.turns, { name: kept.title, locale: talk.locale, channel }), leftOut };
}

/** What the format calls it; undefined for what it has no word for (a consent, a choice that was touched). */
function didOf(entry: Entry, locale: string): RecordedTurn['did'] | undefined {
  if (entry.kind === 'press') return { presses: entry.button };
  const { deed } = entry;
  switch (deed.kind) {
    case 'say':
      return { say: deed.words };
    case 'silence':
      return { silence: true };
    case 'leave':
      return { leaves: true };
    case 'again':
      return { again: true };
    case 'code':
      return { code: deed.result };
    case 'touch':
      return didTouch(deed.arguments[0], locale);
    default:
      return undefined;
  }
}

/** A touched yes or no is heard as a spoken one (docs/screens.md). */
function didTouch(answer: unknown, locale: string): RecordedTurn['did'] | undefined {
  if (!isSpokenLocale(locale) || (answer !== 'yes' && answer !== 'no')) return undefined;
  const words = ANSWERS[locale][answer === 'yes' ? 0 : 1];
  return words === undefined ? undefined : { say: words };
}

function placeOf(entry: Entry, sessions: ReadonlyMap<string, string>): Pick<RecordedTurn, 'session' | 'on'> {
  if (entry.kind === 'press') return {};
  return { session: sessions.get(keyOfSeat(entry.seat)) ?? 'main', on: entry.seat.channel };
}

/** What goes wrong is written where it begins, changes or ends; a moved clock is time that went by. */
function circumstancesOf(before: Faults, now: Faults): Pick<RecordedTurn, 'faults' | 'afterMs'> {
  const { clockOffsetMs: offsetBefore = 0, ...faultsBefore } = before;
  const { clockOffsetMs: offsetNow = 0, ...faultsNow } = now;
  return {
    ...(JSON.stringify(faultsBefore) === JSON.stringify(faultsNow) ? {} : { faults: faultsNow }),
    // Time in a replay only goes forward.
    ...(offsetNow > offsetBefore ? { afterMs: offsetNow - offsetBefore } : {}),
  };
}

function heardOf(entry: Entry): Pick<RecordedTurn, 'heard'> {
  if (entry.kind === 'press' || entry.seen.status === undefined) return {};
  const { seen, acts, question } = entry;
  if (acts.length === 0 && seen.speech === '') return {};
  return {
    heard: {
      speech: seen.speech,
      isAsking: seen.asks,
      ...(acts.length > 0 ? { acts } : {}),
      ...(question === undefined ? {} : { question }),
      hasCard: seen.card !== undefined,
      hasLink: seen.link !== undefined,
    },
  };
}

/** The first device is "main", another one has its room's name, and its kind where two stand in one room. */
function nameSessions(talk: Talk): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const entry of talk.entries) {
    if (entry.kind !== 'turn' || names.has(keyOfSeat(entry.seat))) continue;
    const { room, device, channel } = entry.seat;
    const isTaken = [...names.values()].includes(room);
    names.set(keyOfSeat(entry.seat), names.size === 0 ? 'main' : isTaken ? `${room} ${device} ${channel}` : room);
  }
  return names;
}

function firstTurn(talk: Talk): TurnEntry | undefined {
  return talk.entries.find((entry) => entry.kind === 'turn');
}

function nameOf(talk: Talk): string {
  const words = talk.entries.flatMap((entry) => (entry.kind === 'turn' && entry.deed.kind === 'say' ? [entry.deed.words] : []));
  return words.slice(0, 2).join(', then ').slice(0, 100) || 'A conversation';
}
