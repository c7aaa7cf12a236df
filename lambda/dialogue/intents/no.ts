import { tellUnderWay } from '../after-buying.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { end } from '../say.ts';

/** "No" that answers no question. */
export function no(context: TurnContext): Outcome {
  return end(context, tellUnderWay(context) ?? [{ act: 'allRight' }]);
}
