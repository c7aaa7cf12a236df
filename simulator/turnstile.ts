import { setTimeout as sleep } from 'node:timers/promises';
import type { Admission } from '../lambda/app/compose.ts';

/** Turns that are worked on at once. Each takes some hundredths of a second of this process, which is the shop, the provider and the table too. */
const PLACES = 8;
const LOOK_EVERY_MS = 25;
/** A timer that comes later than this has waited for work. */
const LATE_MS = 25;

/**
 * Lets turns in one after another, since one process does here what many functions do in a deployment: two hundred at once would all be too
 * late. Whoever waits inside for somebody else (a shop that is slow) holds nobody up: while there is nothing to do, more are let in.
 *
 * @param options.seemsIdle resolves after a moment, true when the process had nothing else to do in it
 */
export function createTurnstile({ places = PLACES, seemsIdle = keptTime } = {}): Admission {
  const line: (() => void)[] = [];
  let inside = 0;
  let isLooking = false;

  const letIn = (): void => {
    inside += 1;
    line.shift()?.();
  };
  const lookForRoom = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    while (line.length > 0) if ((await seemsIdle()) && line.length > 0) letIn();
    isLooking = false;
  };
  const enter = (): Promise<void> | undefined => {
    if (inside < places) {
      inside += 1;
      return undefined;
    }
    const entered = new Promise<void>((resolve) => line.push(resolve));
    void lookForRoom();
    return entered;
  };
  return async (run) => {
    await enter();
    try {
      return await run();
    } finally {
      inside -= 1;
      if (inside < places && line.length > 0) letIn();
    }
  };
}

async function keptTime(): Promise<boolean> {
  const dueMs = performance.now() + LOOK_EVERY_MS;
  await sleep(LOOK_EVERY_MS);
  return performance.now() - dueMs < LATE_MS;
}
