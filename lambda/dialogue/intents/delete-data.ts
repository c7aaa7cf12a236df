import type { Outcome, TurnContext } from '../handler.ts';
import { ask } from '../say.ts';

/** "Delete my data." Asked once, then only with the code or on the page. */
export function deleteData(context: TurnContext): Outcome {
  return ask(context, [], { question: 'confirmDeletion' });
}
