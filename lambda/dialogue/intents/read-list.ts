import type { Outcome, TurnContext } from '../handler.ts';
import { listVisual, readList as say } from '../list-changes.ts';
import { answer } from '../say.ts';

/** "What's on my list?" */
export function readList(context: TurnContext): Outcome {
  const { list } = context.shopper;
  return answer(context, [say(list)], list.length > 0 ? { visual: listVisual(list) } : {});
}
