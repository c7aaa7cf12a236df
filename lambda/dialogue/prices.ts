import type { Variant } from '../commerce/catalogue.ts';
import type { Outcome, TurnContext } from './handler.ts';
import { answer, conclude } from './say.ts';

/** What a product costs now. */
export function tellPrice(context: TurnContext, variant: Variant): Outcome {
  const { name, pack, price, stock } = variant;
  const acts = [{ act: 'priceTold', product: { name, pack }, price, inStock: stock.kind === 'inStock' }] as const;
  const topic = { sku: variant.sku, name, in: 'catalogue' } as const;
  // An answered choice is done with; any other open question is asked again.
  return context.session.question?.question === 'choose' ? conclude(context, acts, { topic }) : answer(context, acts, { topic });
}
