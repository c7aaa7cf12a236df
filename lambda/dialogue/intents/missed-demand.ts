import { localMonth } from '../../kernel/clock.ts';
import { ok } from '../../kernel/result.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { answer } from '../say.ts';
import { askBackOffice } from '../staff.ts';

/** What fewer people asked for could point at one of them. */
const LEAST_SHOPPERS = 3;
const SPOKEN_WISHES = 3;

/** "What do people ask for that we don't have?" This month's, from our own count. */
export function missedDemand(context: TurnContext): Promise<Outcome> {
  const month = localMonth(context.nowMs, context.settings.timeZone);
  return askBackOffice(
    context,
    async ({ demand }) => ok(await demand.readMissed(month)),
    (missed) => {
      const wishes = missed.filter(({ shoppers }) => shoppers >= LEAST_SHOPPERS).slice(0, SPOKEN_WISHES);
      return answer(context, [{ act: 'missedDemandTold', wishes }]);
    },
  );
}
