import { createControlledClock } from '../simulator/controlled-clock.ts';
import { START_MS } from '../simulator/controlled-world.ts';

export type { ControlledClock as TestClock } from '../simulator/controlled-clock.ts';
export {
  CONTROLLED_MERCHANT_ID as TEST_MERCHANT_ID,
  CONTROLLED_SELLER as TEST_SELLER,
  type ControlledServers as TestServers,
  type ControlledWorld as TestWorld,
  type ControlledWorldOptions as TestWorldOptions,
  countedIds,
  openChannels,
  openControlledWorld as openTestWorld,
  START_MS,
  startControlledServers as startTestServers,
} from '../simulator/controlled-world.ts';

/** A clock that only a test moves; it begins on a Tuesday morning in New York unless told. */
export function createTestClock(startMs: number = START_MS) {
  return createControlledClock(startMs);
}
