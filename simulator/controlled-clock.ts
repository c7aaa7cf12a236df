import type { Clock } from '../lambda/kernel/clock.ts';

/** Every wait gives the other side of a loopback connection this much real time before the clock jumps. */
const REAL_PAUSE_MS = 15;

/**
 * A clock that only its owner moves, and a wait. A sleep that nobody can abort is a wait (a retry's pause, a slow shop): time jumps to its
 * end. A sleep with a signal is a guard (a deadline): it fires when time comes to it, and never because real time went by.
 */
export interface ControlledClock extends Clock {
  /** Moves the time on and wakes whoever is due. */
  advance(durationMs: number): void;
  /** Sets the time, back as well as on; guards that are due fire. */
  set(nowMs: number): void;
}

export function createControlledClock(startMs: number): ControlledClock {
  let nowMs = startMs;
  const guards = new Map<() => void, number>();
  const set = (next: number): void => {
    nowMs = next;
    for (const [wake, wakesAtMs] of [...guards].sort(([, left], [, right]) => left - right)) if (wakesAtMs <= nowMs) wake();
  };
  return {
    nowMs: () => nowMs,
    set,
    advance: (durationMs) => set(nowMs + durationMs),
    sleep: (durationMs, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const wakesAtMs = nowMs + durationMs;
        if (signal === undefined) {
          setTimeout(
            () => {
              if (wakesAtMs > nowMs) set(wakesAtMs);
              resolve();
            },
            Math.min(durationMs, REAL_PAUSE_MS),
          );
          return;
        }
        const wake = (): void => {
          guards.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        guards.set(wake, wakesAtMs);
        signal.addEventListener('abort', wake, { once: true });
      }),
  };
}
