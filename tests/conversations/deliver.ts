import type { TurnRecord } from '../../lambda/dialogue/conversation.ts';
import type { RoundTrip } from '../../lambda/store/options.ts';
import type { Answer, Device } from './device.ts';
import type { Mismatch } from './expectations.ts';

/** What is watched while a request is delivered. */
interface Watch {
  /** Every call to the table, as they come. */
  readonly trips: RoundTrip[];
  /** All that is kept of the shopper, anywhere. */
  readonly photograph: () => string;
}

/**
 * Delivers a request, and once more, as platforms do: the second time nothing may change, and the answer must be the same.
 * @param former the answer it had before, when this is a re-delivery already
 */
export async function deliverTwice(device: Device, request: unknown, former: Answer | undefined, watch: Watch) {
  const before = watch.photograph();
  watch.trips.length = 0;
  const answer = await device.deliver(request);
  const trips = watch.trips.map(({ operation }) => operation);
  const after = watch.photograph();
  watch.trips.length = 0;
  const second = await device.deliver(request);
  const writes = watch.trips.filter(({ kind }) => kind === 'write').map(({ operation }) => operation);
  const mismatches: readonly Mismatch[] = [
    ...answer.faults.map((found) => ({ what: 'the platform takes it', expected: 'yes', found })),
    ...(former ? compare('delivered again', { answer: former.body, state: before }, { answer: answer.body, state: after }) : []),
    ...compare('delivered twice', { answer: answer.body, state: after }, { answer: second.body, state: watch.photograph() }),
    ...(writes.length > 0 ? [{ what: 'delivered twice', expected: 'no write', found: writes.join(', ') }] : []),
  ];
  return { answer, trips, mismatches };
}

interface Seen {
  readonly answer: unknown;
  readonly state: string;
}

function compare(what: string, expected: Seen, found: Seen): readonly Mismatch[] {
  const [left, right] = [expected.answer, found.answer].map((answer) => JSON.stringify(answer, undefined, 1) ?? 'nothing');
  return [
    ...(left === right ? [] : [{ what: `${what}: the answer`, expected: left ?? '', found: right ?? '' }]),
    ...(expected.state === found.state
      ? []
      : [{ what: `${what}: what is kept`, expected: pretty(expected.state), found: pretty(found.state) }]),
  ];
}

function pretty(json: string): string {
  return JSON.stringify(JSON.parse(json), undefined, 1);
}

/** How often a second "yes" looks how the first one's order is going. */
const MAX_LOOKS = 5;

/**
 * One load and at most one write of the shopper's item; a second write, and looks at a draft that somebody else has, only when something is
 * bought or cancelled.
 */
export function findTripFaults(trips: readonly string[], record: TurnRecord | undefined): readonly Mismatch[] {
  const count = (name: string) => trips.filter((operation) => operation === name).length;
  const isBuying = record?.placing !== undefined || record?.cancelling !== undefined;
  const isWithin =
    count('loadShopper') === 1 && count('saveShopper') <= (isBuying ? 2 : 1) && count('loadDraft') <= (isBuying ? MAX_LOOKS : 0);
  return isWithin ? [] : [{ what: 'round trips', expected: 'one load, one write (two when buying)', found: trips.join(', ') }];
}
