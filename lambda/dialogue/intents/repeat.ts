import { replyToRepeat } from '../conversation.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { ask } from '../say.ts';

/** "Say that again": the same acts and the same question, in the same words. */
export function repeat(context: TurnContext): Outcome {
  const last = replyToRepeat(context.conversation, context.turn.channel, context.session.id);
  if (!last) return ask(context, [{ act: 'nothingToRepeat' }], { question: 'whatNext' });
  return { kind: 'say', shopper: context.shopper, reply: last };
}
