import type { TurnRecord } from '../../lambda/dialogue/conversation.ts';
import type { RoundTrip } from '../../lambda/store/options.ts';
import type { Platform, SeenAnswer, Sent, SkillTarget } from '../platforms/platform.ts';
import { show } from './judge.ts';
import type { Difference } from './verdict.ts';

/** What is watched while a request is delivered. */
interface Watch {
  /** Every call to the table, as they come. */
  readonly trips: RoundTrip[];
  /** All that is kept of the shopper, anywhere: equal values, in equal order, are equal. */
  readonly photograph: () => readonly string[];
  /** What else is wrong with a request and its answer. */
  readonly inspect: (request: unknown, sent: Sent) => Promise<readonly string[]>;
}

/** What came of a request that was delivered twice. */
export interface Delivered {
  readonly sent: Sent;
  readonly answer: SeenAnswer;
  /** The operations on the table, of the first delivery. */
  readonly trips: readonly string[];
  readonly differences: readonly Difference[];
}

/**
 * Delivers a request, and once more, as platforms do: the second time nothing may change, and the answer must be the same.
 * @param former what it was answered before, when this is a re-delivery already
 */
export async function deliverTwice(
  of: { readonly platform: Platform; readonly target: SkillTarget },
  request: unknown,
  former: Sent | undefined,
  watch: Watch,
): Promise<Delivered> {
  const { platform, target } = of;
  const { deadlineMs } = platform;
  const before = former ? watch.photograph() : [];
  watch.trips.length = 0;
  const sent = await target.send(request, { deadlineMs });
  const trips = watch.trips.map(({ operation }) => operation);
  const after = watch.photograph();
  watch.trips.length = 0;
  const second = await target.send(request, { deadlineMs });
  const writes = watch.trips.filter(({ kind }) => kind === 'write').map(({ operation }) => operation);
  const answer = await platform.readAnswer(request, sent);
  const faults = [...answer.faults.map(({ message }) => message), ...(await watch.inspect(request, sent))];
  const differences: readonly Difference[] = [
    ...faults.map((found) => ({ what: 'the platform takes it', expected: 'yes', found })),
    ...(former ? compare('delivered again', { sent: former, kept: before }, { sent, kept: after }) : []),
    ...compare('delivered twice', { sent, kept: after }, { sent: second, kept: watch.photograph() }),
    ...(writes.length > 0 ? [{ what: 'delivered twice', expected: 'no write', found: writes.join(', ') }] : []),
  ];
  return { sent, answer, trips, differences };
}

/** Delivers a request once: a recorded one need not have an id to be known again by. */
export async function deliverOnce(
  { platform, target }: { readonly platform: Platform; readonly target: SkillTarget },
  request: unknown,
): Promise<Delivered> {
  const sent = await target.send(request, { deadlineMs: platform.deadlineMs });
  const answer = await platform.readAnswer(request, sent);
  const differences = answer.faults.map(({ message }) => ({ what: 'the platform takes it', expected: 'yes', found: message }));
  return { sent, answer, trips: [], differences };
}

interface Seen {
  readonly sent: Sent;
  readonly kept: readonly string[];
}

function compare(what: string, expected: Seen, found: Seen): readonly Difference[] {
  const [left, right] = [expected.sent, found.sent].map((sent) => JSON.stringify(outcomeOf(sent), undefined, 1) ?? 'nothing');
  const changed = found.kept.filter((one, index) => one !== expected.kept[index]);
  const isSame = changed.length === 0 && expected.kept.length === found.kept.length;
  return [
    ...(left === right ? [] : [{ what: `${what}: the answer`, expected: left ?? '', found: right ?? '' }]),
    ...(isSame
      ? []
      : [{ what: `${what}: what is kept`, expected: changesIn(expected.kept, found.kept), found: changesIn(found.kept, expected.kept) }]),
  ];
}

/** How long it took is no part of an answer. */
function outcomeOf(sent: Sent): unknown {
  const { tookMs: _, ...outcome } = sent;
  return outcome;
}

/** Only what differs: the rest of the table says nothing. */
function changesIn(kept: readonly string[], other: readonly string[]): string {
  const own = kept.filter((one) => !other.includes(one)).map((one) => JSON.stringify(JSON.parse(one), undefined, 1));
  return own.length === 0 ? show(`${kept.length} things, in another order or number`) : own.join('\n');
}

/** How often a second "yes" looks how the first one's order is going. */
const MAX_LOOKS = 5;

/**
 * One load and at most one write of the shopper's item; a second write, and looks at a draft that somebody else has, only when something is
 * bought or cancelled.
 */
export function findTripFaults(trips: readonly string[], record: TurnRecord | undefined): readonly Difference[] {
  const count = (name: string) => trips.filter((operation) => operation === name).length;
  const isBuying = record?.placing !== undefined || record?.cancelling !== undefined;
  const isWithin =
    count('loadShopper') === 1 && count('saveShopper') <= (isBuying ? 2 : 1) && count('loadDraft') <= (isBuying ? MAX_LOOKS : 0);
  return isWithin ? [] : [{ what: 'round trips', expected: 'one load, one write (two when buying)', found: trips.join(', ') }];
}
