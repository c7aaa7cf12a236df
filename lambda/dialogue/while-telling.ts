import type { Clock } from '../kernel/clock.ts';
import type { Act } from './acts.ts';

/** Tells the shopper that it takes longer than they would wait in silence. Never fails. */
export type TellSlow = (act: Act) => Promise<void>;

/** Silence that a shopper takes for a failure. */
const SLOW_AFTER_MS = 1_500;

/** Runs `work`; when it is not done after a moment, the shopper is told that it is under way, where the platform can. */
export async function whileTelling<T>(
  world: { readonly clock: Clock; readonly tellSlow: TellSlow },
  act: Act,
  work: () => Promise<T>,
): Promise<T> {
  const done = new AbortController();
  const telling = world.clock.sleep(SLOW_AFTER_MS, done.signal).then(() => (done.signal.aborted ? undefined : world.tellSlow(act)));
  try {
    return await work();
  } finally {
    done.abort();
    await telling;
  }
}
