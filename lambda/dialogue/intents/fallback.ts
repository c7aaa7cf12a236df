import { findBought } from '../../commerce/use-cases/find-product.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { asCandidate } from '../pick-product.ts';
import { reorderPicked } from '../pursue.ts';
import { ask } from '../say.ts';
import { asItem, type Slots } from '../slots.ts';

/** A product's bare name is short; longer talk that holds one means something else. */
const MAX_NAME_WORDS = 6;

/**
 * Nothing was understood: what can be said, and the open question again. Only the bare name of something this shopper has bought is taken
 * for the wish to reorder it: reading an order out asks before it buys.
 */
export async function fallback(context: TurnContext, slots: Slots): Promise<Outcome> {
  return (await readBareName(context, slots)) ?? ask(context, [{ act: 'fallback' }], context.session.question ?? { question: 'whatNext' });
}

async function readBareName(context: TurnContext, { utterance }: Slots): Promise<Outcome | undefined> {
  const { identity, session } = context;
  const item = utterance === undefined ? undefined : asItem({ value: utterance });
  const isBusy = session.question !== undefined && session.question.question !== 'whatNext';
  if (!item || isBusy || identity.kind === 'unlinked' || item.words.split(' ').length > MAX_NAME_WORDS) return undefined;
  const bought = await findBought(context.shop, identity.accountId, item, context.call);
  if (!bought.ok || bought.value.kind !== 'one') return undefined;
  return reorderPicked(context, asCandidate(bought.value.match), undefined, bought.value.others.map(asCandidate));
}
