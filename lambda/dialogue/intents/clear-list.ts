import type { Outcome, TurnContext } from '../handler.ts';
import { answer } from '../say.ts';

/** "Clear my list." */
export function clearList(context: TurnContext): Outcome {
  const { list } = context.shopper;
  if (list.length === 0) return answer(context, [{ act: 'listEmpty' }]);
  return answer(context, [{ act: 'listCleared', count: list.length }], { shopper: { ...context.shopper, list: [] } });
}
