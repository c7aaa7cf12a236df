import type { DemandPort } from '../commerce/ports/demand.ts';
import type { LinkingRecordsPort } from '../commerce/ports/linking-records.ts';
import type { StorePort } from '../commerce/ports/store.ts';
import type { Clock } from '../kernel/clock.ts';

/** One call to the table, as the caller waited for it; the client's own retries are within it. */
export interface RoundTrip {
  readonly operation: keyof StorePort | keyof LinkingRecordsPort | keyof DemandPort;
  readonly kind: 'read' | 'write';
  /** DynamoDB's read or write units. Absent where nobody tells: a failed condition, an error, the memory store. */
  readonly capacityUnits?: number;
}

/** What every engine's store is made with. One store serves one merchant: no key it forms can name another's. */
export interface StoreOptions {
  readonly merchantId: string;
  readonly clock: Clock;
  /** How long a finished draft is kept: past undo and dispute. 180 unless told. */
  readonly keepFinishedDraftsDays?: number;
  /** Sees every call to the table; while there is one, the table is asked what each call consumed. */
  readonly onRoundTrip?: (trip: RoundTrip) => void;
}

const SECONDS_PER_DAY = 86_400;

/** When a draft finished now may be tidied away: seconds since the epoch, as DynamoDB's TTL wants it. */
export function finishedTtlEpochSeconds(options: Pick<StoreOptions, 'clock' | 'keepFinishedDraftsDays'>): number {
  return Math.ceil(options.clock.nowMs() / 1000) + (options.keepFinishedDraftsDays ?? 180) * SECONDS_PER_DAY;
}
