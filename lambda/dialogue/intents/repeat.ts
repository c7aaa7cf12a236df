import { lastReplyOf } from '../conversation.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { ask } from '../say.ts';

/** "Say that again": the same acts and the same question. */
export function repeat(context: TurnContext): Outcome {
  const last = lastReplyOf(context.conversation, context.session.id);
  if (!last) return ask(context, [{ act: 'nothingToRepeat' }], { question: 'whatNext' });
  return { kind: 'say', shopper: context.shopper, reply: last };
}
