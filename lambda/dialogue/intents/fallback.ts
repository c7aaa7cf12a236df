import { findBought } from '../../commerce/use-cases/find-product.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { asCandidate } from '../pick-product.ts';
import { reorderPicked } from '../pursue.ts';
import { ask } from '../say.ts';
import { parseSlots, type Slots } from '../slots.ts';
import { reorder } from './reorder.ts';

/** A product's bare name is short; longer talk that holds one means something else. */
const MAX_NAME_WORDS = 6;
/** With a number in front it may be anything that is sold by the piece. */
const MAX_COUNTED_WORDS = 3;

/**
 * Nothing was understood: what can be said, and the open question again. Only the bare name of something this shopper has bought ("coffee
 * pods"), and so many of something ("two packs of coffee pods"), is taken for the wish to order it: reading an order out asks before it buys.
 */
export async function fallback(context: TurnContext, slots: Slots): Promise<Outcome> {
  return (await readBareName(context, slots)) ?? ask(context, [{ act: 'fallback' }], context.session.question ?? { question: 'whatNext' });
}

async function readBareName(context: TurnContext, { utterance }: Slots): Promise<Outcome | undefined> {
  const { identity, session } = context;
  const { item, quantity } = utterance === undefined ? {} : readItem(context, utterance);
  const isBusy = session.question !== undefined && session.question.question !== 'whatNext';
  if (!item || isBusy || identity.kind === 'unlinked' || item.words.split(' ').length > MAX_NAME_WORDS) return undefined;
  if (quantity) return item.words.split(' ').length > MAX_COUNTED_WORDS ? undefined : reorder(context, { item, quantity });
  const bought = await findBought(context.shop, identity.accountId, item, context.call);
  if (!bought.ok || bought.value.kind !== 'one') return undefined;
  return reorderPicked(context, asCandidate(bought.value.match), undefined, bought.value.others.map(asCandidate));
}

/** "Two packs of coffee pods": how many, and of what. */
function readItem({ turn, shop }: TurnContext, utterance: string): Slots {
  const input = { kind: 'intent', name: 'ReorderIntent', slots: { item: { value: utterance } } } as const;
  return parseSlots(input, turn.locale, shop.describe().currency);
}
