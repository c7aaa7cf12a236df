import { MAX_QUANTITY } from '../commerce/cart.ts';
import type { Variant } from '../commerce/catalogue.ts';
import { decideMatch, matchSpoken, type Verdict } from '../commerce/match.ts';
import { noteMiss } from '../commerce/misses.ts';
import { findBought, findMeantInstead, findSold } from '../commerce/use-cases/find-product.ts';
import type { Act, SpokenProduct } from './acts.ts';
import type { Session } from './conversation.ts';
import type { Outcome, TurnContext } from './handler.ts';
import type { Candidate, Purpose, Question } from './question.ts';
import { answer, ask } from './say.ts';
import type { Quantity, SpokenItem } from './slots.ts';

/** The ear keeps three things apart, not more. */
const MAX_CHOICES = 3;

type Named = SpokenProduct & { readonly sku: string };

/** What the talk was about last, as something to go on with: its pack is not known here, and is looked up. */
export function topicCandidate({ topic }: Session): Candidate | undefined {
  return topic?.sku ? { sku: topic.sku, name: topic.name, pack: { count: 1, unit: '' } } : undefined;
}

/** What is kept of a product that can be picked: no price and no stock, which may be others by then. */
export function asCandidate({ sku, name, pack }: Named): Candidate {
  return { sku, name, pack };
}

/** Offers at most three products and asks which one. */
export function offerChoice(context: TurnContext, item: string, products: readonly Named[], purpose: Purpose): Outcome {
  const candidates = products.slice(0, MAX_CHOICES).map(asCandidate);
  const options = candidates.map(({ name, pack }) => ({ name, pack }));
  const shown = candidates.map(({ sku, name }) => ({ sku, name }));
  return ask(
    context,
    [{ act: 'choices', item, options }],
    { question: 'choose', item, candidates, purpose },
    { visual: { kind: 'choices', options: shown } },
  );
}

export type Pick =
  | { readonly kind: 'variant'; readonly variant: Variant }
  /** Nothing was picked; this is the turn's answer. */
  | { readonly kind: 'outcome'; readonly outcome: Outcome };

/**
 * The one variant that the words mean: first among what the shopper has bought, then in the catalogue. Several: offers them. None: says
 * so and offers the shopping list.
 */
export async function pickVariant(context: TurnContext, item: SpokenItem, purpose: Purpose): Promise<Pick> {
  const bought = await boughtMatch(context, item);
  if (bought === 'silent') return { kind: 'outcome', outcome: silent(context) };
  const instead = bought && (await findMeantInstead(context.shop, item, bought, context.call));
  if (instead) return pickSold(context, item, purpose, instead);
  if (bought?.kind === 'several') return { kind: 'outcome', outcome: offerChoice(context, item.words, bought.matches, purpose) };
  if (bought?.kind === 'one') return pickSku(context, bought.match.sku, item, purpose);
  const sold = await findSold(context.shop, item, context.call);
  return sold.ok ? pickSold(context, item, purpose, sold.value) : { kind: 'outcome', outcome: silent(context) };
}

function pickSold(context: TurnContext, item: SpokenItem, purpose: Purpose, sold: Verdict<Variant>): Pick {
  switch (sold.kind) {
    case 'one':
      return { kind: 'variant', variant: sold.match };
    case 'several':
      return { kind: 'outcome', outcome: offerChoice(context, item.words, sold.matches, purpose) };
    case 'none':
      return { kind: 'outcome', outcome: offerListInstead(context, item.words, quantityOf(purpose)) };
  }
}

async function boughtMatch(context: TurnContext, item: SpokenItem) {
  if (context.identity.kind === 'unlinked') return undefined;
  const bought = await findBought(context.shop, context.identity.accountId, item, context.call);
  return bought.ok ? bought.value : 'silent';
}

async function pickSku(context: TurnContext, sku: string, item: SpokenItem, purpose: Purpose): Promise<Pick> {
  const found = await context.shop.findVariants([sku], context.call);
  if (!found.ok) return { kind: 'outcome', outcome: silent(context) };
  const variant = found.value.find((other) => other.sku === sku);
  return variant ? { kind: 'variant', variant } : { kind: 'outcome', outcome: offerListInstead(context, item.words, quantityOf(purpose)) };
}

function quantityOf(purpose: Purpose): number {
  return 'quantity' in purpose ? (purpose.quantity ?? 1) : 1;
}

/** "I can't find that; shall I put it on your list?" The merchant hears how many ask for it, and of nobody who does. */
export function offerListInstead(context: TurnContext, item: string, quantity: number): Outcome {
  const shopper = noteMiss(context.shopper, { id: context.turn.id, words: item, atMs: context.nowMs });
  return ask(context, [{ act: 'notSold', item }], { question: 'offerList', item, quantity }, { shopper });
}

/** The shop did not answer in time. Nothing was changed; an open question stays. */
export function silent(context: TurnContext): Outcome {
  return answer(context, [{ act: 'shopSilent' }]);
}

/** What is wrong with a quantity, as an act; undefined when nothing is. */
export function quantityTrouble(quantity: Quantity | undefined): Act | undefined {
  switch (quantity?.kind) {
    case 'notUnderstood':
      return { act: 'quantityNotUnderstood', spoken: quantity.spoken };
    case 'tooSmall':
      return { act: 'quantityTooSmall' };
    case 'tooLarge':
      return { act: 'quantityTooLarge', max: MAX_QUANTITY };
    default:
      return undefined;
  }
}

/** Says what is wrong with the quantity and asks for another: the number that comes is meant for this, whatever was asked before. */
export function askForQuantity(context: TurnContext, trouble: Act, question: Extract<Question, { question: 'howMany' }>): Outcome {
  return ask(context, [trouble], question);
}

/** The count that was said, or the default. Call `quantityTrouble` first. */
export function countOf(quantity: Quantity | undefined, fallback: number): number {
  return quantity?.kind === 'count' ? quantity.count : fallback;
}

/** The one candidate that the words mean. */
export function byWords(item: SpokenItem, candidates: readonly Candidate[]): Candidate | undefined {
  const verdict = judgeWords(item, candidates);
  return verdict.kind === 'one' ? verdict.match : undefined;
}

/** The one that the words mean of a few that the shopper was asked to choose from: it is enough that they fit no other. */
export function byWordsOfFew(item: SpokenItem, candidates: readonly Candidate[]): Candidate | undefined {
  const verdict = judgeWords(item, candidates);
  const [only] =
    verdict.kind === 'one' ? [verdict.match] : verdict.kind === 'several' && verdict.matches.length === 1 ? verdict.matches : [];
  return only;
}

function judgeWords(item: SpokenItem, candidates: readonly Candidate[]): Verdict<Candidate> {
  return decideMatch(matchSpoken(item, candidates));
}
