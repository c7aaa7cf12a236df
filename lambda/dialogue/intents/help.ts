import type { Outcome, TurnContext } from '../handler.ts';
import { ask } from '../say.ts';

/** What can be said here, and the open question again. */
export function help(context: TurnContext): Outcome {
  return ask(context, [{ act: 'help' }], context.session.question ?? { question: 'whatNext' });
}
