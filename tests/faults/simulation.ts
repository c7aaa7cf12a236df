import type { Clock } from '../../lambda/kernel/clock.ts';

/** Tuesday, 10 November 2026, 10:00 in New York. */
const START_MS = Date.UTC(2026, 10, 10, 15);

/**
 * Time and order of events in one thread: nothing happens by itself, so a run is repeated exactly by the same choices.
 * A call to a port takes no time; time passes only when nothing else can happen.
 */
export interface Simulation {
  readonly clock: Clock;
  /** Lets events happen until `work` is settled. Throws when nothing can happen any more and it is not. */
  run<T>(work: Promise<T>): Promise<T>;
  /** Lets everything happen that is due within the time. */
  pass(durationMs: number): Promise<void>;
  /** Waits until it is this call's turn: the next of those that wait is chosen by `choose`. Without a choice nobody waits. */
  awaitTurn(): Promise<void>;
}

interface Timer {
  readonly atMs: number;
  readonly wake: () => void;
}

/** @param choose one of `count` calls that wait; absent, each goes on at once */
export function createSimulation(choose?: (count: number) => number): Simulation {
  let nowMs = START_MS;
  const timers: Timer[] = [];
  const waiting: (() => void)[] = [];

  const addTimer = (timer: Timer): void => {
    const index = timers.findIndex((other) => other.atMs > timer.atMs);
    timers.splice(index < 0 ? timers.length : index, 0, timer);
  };
  const release = (): boolean => {
    const index = waiting.length > 1 && choose ? choose(waiting.length) : 0;
    const [next] = waiting.splice(index, 1);
    next?.();
    return next !== undefined;
  };
  /** @param untilMs nothing later is woken */
  const wakeNext = (untilMs: number): boolean => {
    const [timer] = timers;
    if (!timer || timer.atMs > untilMs) return false;
    timers.shift();
    nowMs = Math.max(nowMs, timer.atMs);
    timer.wake();
    return true;
  };
  const clock: Clock = {
    nowMs: () => nowMs,
    sleep: (durationMs, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const timer: Timer = { atMs: nowMs + durationMs, wake: resolve };
        addTimer(timer);
        signal?.addEventListener('abort', () => {
          const index = timers.indexOf(timer);
          if (index >= 0) timers.splice(index, 1);
          resolve();
        });
      }),
  };
  return {
    clock,
    awaitTurn: () => (choose ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    async run(work) {
      let isSettled = false;
      const settle = (): void => {
        isSettled = true;
      };
      work.then(settle, settle);
      while (true) {
        await allThatCan();
        if (isSettled) return work;
        if (!release() && !wakeNext(Number.POSITIVE_INFINITY)) throw new Error('Nothing can happen any more, and the work is not done.');
      }
    },
    async pass(durationMs) {
      const untilMs = nowMs + durationMs;
      do await allThatCan();
      while (release() || wakeNext(untilMs));
      nowMs = Math.max(nowMs, untilMs);
    },
  };
}

/** Resolves when every promise that could go on has gone on. */
function allThatCan(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
