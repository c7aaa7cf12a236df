import type { Clock } from '../../../lambda/kernel/clock.ts';

/** Turns of the event loop: some seconds. */
const MAX_TURNS = 200_000;

interface Sleeper {
  readonly durationMs: number;
  readonly wakesAtMs: number;
  readonly wake: () => void;
}

/** A clock that stands still until the test moves it: whoever sleeps by it, sleeps until then. */
export interface ManualClock extends Clock {
  /** Moves the time and wakes whoever is due. */
  advance(durationMs: number): void;
  /** Kept as soon as `count` sleeps of exactly this length are under way; broken when that takes too long. */
  untilAsleepFor(durationMs: number, count?: number): Promise<void>;
}

export function createManualClock(startMs: number): ManualClock {
  let nowMs = startMs;
  const sleepers = new Set<Sleeper>();
  return {
    nowMs: () => nowMs,
    sleep: (durationMs, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const sleeper: Sleeper = {
          durationMs,
          wakesAtMs: nowMs + durationMs,
          wake: () => {
            sleepers.delete(sleeper);
            resolve();
          },
        };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', sleeper.wake, { once: true });
      }),
    advance(durationMs) {
      nowMs += durationMs;
      for (const sleeper of [...sleepers]) if (sleeper.wakesAtMs <= nowMs) sleeper.wake();
    },
    async untilAsleepFor(durationMs, count = 1) {
      for (let turn = 0; [...sleepers].filter((sleeper) => sleeper.durationMs === durationMs).length < count; turn += 1) {
        if (turn === MAX_TURNS) throw new Error(`Nobody sleeps for ${durationMs} ms.`);
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}
