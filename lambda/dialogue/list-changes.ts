import { MAX_QUANTITY } from '../commerce/cart.ts';
import { type ListEntry, MAX_LIST_ENTRIES } from '../commerce/list.ts';
import type { Act } from './acts.ts';
import type { Topic } from './conversation.ts';
import type { Outcome, TurnContext } from './handler.ts';
import type { Visual } from './reply.ts';
import { answer, conclude } from './say.ts';

/** More than an ear takes in at once, unless they are short. */
const SPOKEN_ENTRIES = 12;

/** Puts words on the shopper's list; the same words again change the quantity, not the list. */
export function addToList(context: TurnContext, name: string, quantity: number | undefined, sku?: string): Outcome {
  const { list } = context.shopper;
  const known = list.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  if (known && (quantity === undefined || quantity === known.quantity)) {
    return said(context, [{ act: 'alreadyOnList', name: known.name, quantity: known.quantity }], list);
  }
  if (!known && list.length >= MAX_LIST_ENTRIES) return said(context, [{ act: 'listFull', max: MAX_LIST_ENTRIES }], list);
  const count = Math.min(MAX_QUANTITY, quantity ?? 1);
  const entry: ListEntry = { id: known?.id ?? context.ids.next(), name, quantity: count, ...(sku ? { sku } : {}) };
  const next = known ? list.map((other) => (other === known ? entry : other)) : [...list, entry];
  return said(context, [{ act: 'addedToList', name, quantity: count }], next, { name, in: 'list', ...(sku ? { sku } : {}) });
}

/** Takes an entry off the list. */
export function removeFromList(context: TurnContext, entry: ListEntry): Outcome {
  return said(
    context,
    [{ act: 'removedFromList', name: entry.name }],
    context.shopper.list.filter((other) => other.id !== entry.id),
  );
}

/** What is on the list, for the ear. */
export function readList(list: readonly ListEntry[]): Act {
  if (list.length === 0) return { act: 'listEmpty' };
  const entries = list.slice(0, SPOKEN_ENTRIES).map(({ name, quantity }) => ({ name, quantity }));
  return { act: 'listRead', entries, more: Math.max(0, list.length - SPOKEN_ENTRIES) };
}

/** The whole list, for the eye. */
export function listVisual(list: readonly ListEntry[]): Visual {
  return { kind: 'lines', what: 'list', lines: list.map(({ name, quantity }) => ({ name, quantity })), more: 0 };
}

/** Says a change of the list. Only a question about this very thing is done with; an order that is being asked about stays. */
function said(context: TurnContext, acts: readonly Act[], list: readonly ListEntry[], topic?: Topic): Outcome {
  const extras = {
    shopper: { ...context.shopper, list },
    ...(list.length > 0 ? { visual: listVisual(list) } : {}),
    ...(topic ? { topic } : {}),
  };
  return context.session.question?.question === 'confirmDraft' ? answer(context, acts, extras) : conclude(context, acts, extras);
}
