import type { dialog } from 'ask-sdk-model';
import type { ProductHint } from '../../dialogue/reply.ts';

/** The slot type of every `item` slot in the interaction model. */
const ITEM_TYPE = 'Item';
/** Of one directive, synonyms counted in; more and the platform refuses the whole response. */
const MAX_VALUES = 100;
/** Characters of one value or synonym; longer and the platform refuses the whole response. */
const MAX_VALUE_LENGTH = 140;

/**
 * Tells the platform to expect the shopper's own products, from the next turn on, in place of those it was told of before. Without any it
 * forgets those: the platform would keep them beyond the session. `undefined` when it can take none of these.
 *
 * @see https://developer.amazon.com/docs/alexa/custom-skills/use-dynamic-entities-for-customized-interactions.html
 */
export function expectProducts(hints: readonly ProductHint[]): dialog.DynamicEntitiesDirective | undefined {
  if (hints.length === 0) return { type: 'Dialog.UpdateDynamicEntities', updateBehavior: 'CLEAR' };
  let room = MAX_VALUES;
  const values = hints.flatMap(({ sku, name, aliases }) => {
    const synonyms = [...new Set(aliases)].filter((alias) => alias !== '' && alias !== name && alias.length <= MAX_VALUE_LENGTH);
    const kept = synonyms.slice(0, Math.max(0, room - 1));
    if (room === 0 || name === '' || name.length > MAX_VALUE_LENGTH) return [];
    room -= 1 + kept.length;
    return [{ id: sku, name: { value: name, synonyms: kept } }];
  });
  return values.length === 0
    ? undefined
    : { type: 'Dialog.UpdateDynamicEntities', updateBehavior: 'REPLACE', types: [{ name: ITEM_TYPE, values }] };
}
