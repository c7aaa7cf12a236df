import type { Outcome, TurnContext } from '../handler.ts';
import { ask } from '../say.ts';

/** Nothing was understood: what can be said, and the open question again. Nothing is changed and nothing is bought. */
export function fallback(context: TurnContext): Outcome {
  return ask(context, [{ act: 'fallback' }], context.session.question ?? { question: 'whatNext' });
}
