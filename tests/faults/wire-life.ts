import { nextActionAtMs } from '../../lambda/commerce/draft.ts';
import { buy, type Habit, intent } from './flows.ts';
import { findBrokenPromises } from './truth.ts';
import type { WireHousehold } from './wire.ts';

const MINUTE_MS = 60_000;
/** So many households talk at the same time. */
const AT_ONCE = 8;

/** A reorder under the trouble that is planned; then all is well, time goes by until nothing is left to do, and somebody comes back. */
export async function buyAndRest(household: WireHousehold, habit: Habit, endTrouble: () => void = () => {}): Promise<void> {
  await buy(household, habit);
  household.plan.faults = [];
  endTrouble();
  for (const [look, durationMs] of [10_000, 7 * MINUTE_MS, MINUTE_MS, 12 * MINUTE_MS, MINUTE_MS].entries()) {
    household.clock.advance(durationMs);
    await household.reconcile();
    if (look > 0 && (await isAtRest(household))) break;
  }
  await household.say(intent('AMAZON.HelpIntent'), 'later');
}

/** No draft wants to be looked at, now or later. The drafts themselves say so: the index may lag. */
async function isAtRest(household: WireHousehold): Promise<boolean> {
  return (await household.readDrafts()).every((draft) => nextActionAtMs(draft) === undefined);
}

/** What is wrong now that all is at rest, each with the talk that led there. */
export async function listBroken(household: WireHousehold): Promise<readonly string[]> {
  const wrong = await findBrokenPromises(household);
  const live = [...household.shop.keys.values()].filter((order) => order && !order.isCancelled);
  const all = live.length > 1 ? [...wrong, `${live.length} orders were made`] : wrong;
  return all.map((what) => `${what}\n${household.transcript.join('\n')}`);
}

/** Works on all, a few at a time. */
export async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const left = [...items];
  const workOff = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) results.push(await work(item));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, workOff));
  return results;
}
