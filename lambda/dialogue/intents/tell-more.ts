import type { Outcome, TurnContext } from '../handler.ts';
import { answer } from '../say.ts';

/** "Tell me more" about nothing in particular. */
export function tellMore(context: TurnContext): Outcome {
  return answer(context, [{ act: 'nothingMore' }]);
}
