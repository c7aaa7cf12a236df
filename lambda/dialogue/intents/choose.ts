import type { Outcome, TurnContext } from '../handler.ts';
import { answer } from '../say.ts';
import type { Slots } from '../slots.ts';
import { reorder } from './reorder.ts';

/** "The second one" with nothing to choose from; a product that was named is taken as wanted. */
export function choose(context: TurnContext, slots: Slots): Promise<Outcome> | Outcome {
  return slots.item ? reorder(context, slots) : answer(context, [{ act: 'nothingToChoose' }]);
}
