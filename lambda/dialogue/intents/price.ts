import { draftAsked } from '../draft-asked.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { pickVariant, topicCandidate } from '../pick-product.ts';
import { tellPrice } from '../prices.ts';
import { pursue } from '../pursue.ts';
import { asSpokenDraft } from '../read-out.ts';
import { answer, ask } from '../say.ts';
import type { Slots } from '../slots.ts';

/** "How much are the coffee pods?" */
export async function price(context: TurnContext, slots: Slots): Promise<Outcome> {
  if (slots.item) {
    const pick = await pickVariant(context, slots.item, { kind: 'price' });
    return pick.kind === 'variant' ? tellPrice(context, pick.variant) : pick.outcome;
  }
  const { question } = context.session;
  const topic = topicCandidate(context.session);
  const open = question?.question === 'confirmDraft' ? draftAsked(context) : undefined;
  if (open) return answer(context, [{ act: 'draftDetails', draft: asSpokenDraft(open) }]);
  if (topic) return pursue(context, topic, { kind: 'price' });
  return ask(context, [], { question: 'whichItem', intent: 'PriceIntent' });
}
