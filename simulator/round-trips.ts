import { AsyncLocalStorage } from 'node:async_hooks';
import type { RoundTrip } from '../lambda/store/options.ts';

/** Tells the calls to the table of one turn from those of everybody else: other turns, the worker, whoever looks on. */
export interface RoundTripWatch {
  /** For the store: sees every call. */
  readonly note: (trip: RoundTrip) => void;
  /** Does the work, and collects the calls that it makes, in order; also those it makes after `work` has answered. */
  collect<T>(trips: RoundTrip[], work: () => Promise<T>): Promise<T>;
}

export function watchRoundTrips(): RoundTripWatch {
  const current = new AsyncLocalStorage<RoundTrip[]>();
  return {
    note: (trip) => void current.getStore()?.push(trip),
    collect: (trips, work) => current.run(trips, work),
  };
}
