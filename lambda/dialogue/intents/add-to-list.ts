import type { Outcome, TurnContext } from '../handler.ts';
import { addToList as putOnList } from '../list-changes.ts';
import { askForQuantity, quantityTrouble } from '../pick-product.ts';
import { ask } from '../say.ts';
import type { Slots } from '../slots.ts';

/** "Put toothpaste on my shopping list." The list takes words; nothing has to be sold. Without an item: what was just spoken of. */
export function addToList(context: TurnContext, slots: Slots): Outcome {
  const trouble = quantityTrouble(slots.quantity);
  if (trouble)
    return askForQuantity(context, trouble, {
      question: 'howMany',
      intent: 'AddToListIntent',
      ...(slots.item ? { item: slots.item.words } : {}),
    });
  const quantity = slots.quantity?.kind === 'count' ? slots.quantity.count : undefined;
  if (slots.item) return putOnList(context, slots.item.words, quantity);
  const { question, topic } = context.session;
  if (question?.question === 'confirmDraft') {
    // What this session asks about: the shopper's open draft may be another room's by now.
    const [first] = question.lines;
    return putOnList(context, question.itemName, quantity ?? first?.quantity, first?.sku);
  }
  if (topic && topic.in !== 'list') return putOnList(context, topic.name, quantity, topic.sku);
  return ask(context, [], { question: 'whichItem', intent: 'AddToListIntent', ...(quantity ? { quantity } : {}) });
}
