import { MAX_QUANTITY } from '../../commerce/cart.ts';
import { reserveInLedger } from '../../commerce/ledger.ts';
import { decideMatch, matchSpoken } from '../../commerce/match.ts';
import { findDifference } from '../../commerce/quote.ts';
import { findObjection, type Objection } from '../../commerce/safeguards.ts';
import type { OpenDraft } from '../../commerce/shopper.ts';
import { findBought } from '../../commerce/use-cases/find-product.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Act } from '../acts.ts';
import { hearOutcomeAgain, tellInsteadOfNo, whoHears } from '../after-buying.ts';
import { requestApproval } from '../approval.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { fallback } from '../intents/fallback.ts';
import { reorder } from '../intents/reorder.ts';
import { linkAsOf } from '../link-payment.ts';
import { byWords, offerChoice, quantityTrouble } from '../pick-product.ts';
import type { Candidate, Question } from '../question.ts';
import { asSpokenDraft, readOut } from '../read-out.ts';
import { rereadWithQuantity } from '../reread.ts';
import { letGo } from '../reread-cart.ts';
import { answer, ask, conclude } from '../say.ts';
import { asItem, asQuantity, type Slots, type SpokenItem } from '../slots.ts';
import { withLastTimes } from '../wanted.ts';
import type { Answers } from './answers.ts';

/** How long a "yes" waits for the shop to say whether the price still holds; the shop checks again when the order is placed. */
const RECHECK_MS = 900;

type Open = Extract<Question, { question: 'confirmDraft' }>;

export const confirmDraft: Answers<'confirmDraft'> = {
  isWeighty: true,

  yes: sayYes,

  no: withdraw,

  choose: (context, question, slots) => chooseOther(context, question, slots),

  quantity: async (context, question, slots) => {
    const open = openDraftOf(context, question);
    const trouble = quantityTrouble(slots.quantity);
    if (trouble) return answer(context, [trouble]);
    // A product without a number is no quantity: it is another product that is wanted.
    if (!slots.quantity && slots.item) return (await chooseOther(context, question, slots)) ?? reorder(context, slots);
    if (!open) return undefined;
    if (slots.quantity?.kind !== 'count') return ask(context, [], { question: 'howMany', intent: 'ChangeQuantityIntent', of: 'draft' });
    return changeQuantity(context, open, slots.item, slots.quantity.count);
  },

  /** "Three", "the fridge one": words that a platform found no intent for. */
  words: (context, question, utterance) => {
    const quantity = asQuantity({ value: utterance }, context.turn.locale);
    if (quantity && quantity.kind !== 'notUnderstood') return confirmDraft.quantity?.(context, question, { quantity });
    const item = asItem({ value: utterance });
    return item && byWords(item, question.others) ? chooseOther(context, question, { item }) : undefined;
  },

  remove: (context, question, slots) => {
    const open = openDraftOf(context, question);
    // What leaves the cart leaves the order for it with the cart.
    return open && open.source !== 'cart' ? leaveOut(context, open, slots.item) : undefined;
  },

  tellMore: (context, question) => {
    const open = openDraftOf(context, question);
    return open ? answer(context, [{ act: 'draftDetails', draft: asSpokenDraft(open) }]) : undefined;
  },
};

function openDraftOf(context: TurnContext, question: Open): OpenDraft | undefined {
  return context.shopper.openDraft?.id === question.draftId ? context.shopper.openDraft : undefined;
}

/** "Yes": the shop is asked once more, and only the very quote that was read out is placed. */
async function sayYes(context: TurnContext, question: Open): Promise<Outcome> {
  const open = openDraftOf(context, question);
  if (!open) return hearWhatBecame(context, question.draftId);
  if (open.expiresAtMs <= context.nowMs) return readAgain(context, open, [{ act: 'draftExpired' }]);
  if (!isStillPaidBy(context, open)) return readAgain(context, open, []);
  const still = await stillHolds(context, open);
  if (!still.ok) return readAgain(context, open, [still.error]);
  const objection = findObjection(context.shopper, context.settings.safeguards, open, context.nowMs);
  if (objection) return requestApproval(context, { kind: 'draft', draftId: open.id }, asActs(objection, open));
  const { openDraft: _confirmed, ...shopper } = context.shopper;
  return { kind: 'place', draftId: open.id, shopper: reserveInLedger(shopper, open, context.nowMs) };
}

/** The way to pay that was said is the shopper's still, and can be charged. */
function isStillPaidBy({ shopper, nowMs }: TurnContext, open: OpenDraft): boolean {
  const link = linkAsOf(shopper.paymentLink, nowMs);
  return link.state === 'active' && link.id === open.paymentLinkId;
}

function asActs(objection: Objection, open: OpenDraft): readonly Act[] {
  if (objection.kind === 'codeNeeded') return [];
  return [{ act: 'overLimit', period: objection.period, limit: objection.limit, total: open.quote.total }];
}

/** A "yes" to a draft that is not open any more: the order it made, its order under way, or nothing. */
function hearWhatBecame(context: TurnContext, draftId: string): Outcome {
  const outcome = context.shopper.outcomes.find((other) => other.draftId === draftId);
  if (outcome) return { kind: 'say', shopper: whoHears(context.shopper, draftId), reply: hearOutcomeAgain(outcome, context.conversation) };
  if (context.shopper.ledger[draftId]) return { kind: 'place', draftId, shopper: context.shopper };
  return conclude(context, [{ act: 'draftExpired' }]);
}

async function stillHolds(context: TurnContext, open: OpenDraft): Promise<Result<void, Act>> {
  if (context.identity.kind === 'unlinked') return err({ act: 'accountNotLinked', hasLink: false });
  const lines = open.quote.lines.map(({ sku, quantity }) => ({ sku, quantity }));
  // Asked for in the words of then: "home" and "casa" are one address.
  const call = { ...context.call, locale: open.locale, deadlineAtMs: Math.min(context.call.deadlineAtMs, context.nowMs + RECHECK_MS) };
  const now = await context.shop.quote(context.identity.accountId, lines, call);
  const difference = now.ok ? findDifference(open.quote, now.value) : undefined;
  if (difference) return err({ act: 'draftChangedMeanwhile', why: difference });
  if (now.ok) return ok(undefined);
  // A shop that is slow now checks the total itself when the order arrives: it refuses rather than charge more than was said.
  return now.error.kind === 'unanswered' ? ok(undefined) : err({ act: 'draftChangedMeanwhile', why: 'stock' });
}

async function readAgain(context: TurnContext, open: OpenDraft, before: readonly Act[]): Promise<Outcome> {
  const wanted = await withLastTimes(
    context,
    open.quote.lines.map(({ sku, name, quantity }) => ({ sku, name, quantity })),
  );
  return readOut(context, { wanted, source: open.source, before });
}

function withdraw(context: TurnContext, question: Open): Outcome {
  const open = openDraftOf(context, question);
  if (!open) {
    const instead = tellInsteadOfNo(context, question.draftId) ?? [{ act: 'draftWithdrawn' }];
    return conclude(context, instead, { shopper: whoHears(context.shopper, question.draftId) });
  }
  const { openDraft: _withdrawn, ...shopper } = context.shopper;
  const [line] = open.quote.lines;
  const outcome = conclude(context, [{ act: 'draftWithdrawn' }], {
    shopper,
    ...(line ? { topic: { sku: line.sku, name: line.name, in: 'catalogue' as const } } : {}),
  });
  return outcome.kind === 'say' ? { ...outcome, ends: { draftId: open.id, as: 'withdrawn' } } : outcome;
}

async function changeQuantity(context: TurnContext, open: OpenDraft, item: SpokenItem | undefined, quantity: number): Promise<Outcome> {
  const lines = open.quote.lines;
  const named = item ? decideMatch(matchSpoken(item, lines)) : undefined;
  const [only] = lines;
  const line = named?.kind === 'one' ? named.match : lines.length === 1 ? only : undefined;
  if (!line) return offerChoice(context, item?.words ?? '', lines, { kind: 'changeQuantity', quantity, of: 'draft' });
  return rereadWithQuantity(context, open, line.sku, quantity);
}

/** "Without the sponges": the order is read out again, or let go when it was for nothing else. */
async function leaveOut(context: TurnContext, open: OpenDraft, item: SpokenItem | undefined): Promise<Outcome | undefined> {
  const { lines } = open.quote;
  const [only] = lines;
  const named = item && decideMatch(matchSpoken(item, lines));
  const line = named?.kind === 'one' ? named.match : item === undefined && lines.length === 1 ? only : undefined;
  if (!line) return undefined;
  const rest = lines.filter((other) => other.sku !== line.sku).map(({ sku, name, quantity }) => ({ sku, name, quantity }));
  if (rest.length === 0) return letGo(context, open, [{ act: 'draftWithdrawn' }]);
  return readOut(context, { wanted: await withLastTimes(context, rest), source: open.source });
}

/** "No, the other one": the next best match, or a choice when there are several others. */
async function chooseOther(context: TurnContext, question: Open, slots: Slots): Promise<Outcome | undefined> {
  const quantity = Math.min(MAX_QUANTITY, question.lines[0]?.quantity ?? 1);
  const picked = slots.item ? byWords(slots.item, question.others) : question.others.length === 1 ? question.others[0] : undefined;
  if (picked) {
    const wanted = await withLastTimes(context, [{ sku: picked.sku, name: picked.name, quantity }]);
    // Another room has ordered the one that is turned down here.
    const before = openDraftOf(context, question) ? [] : (tellInsteadOfNo(context, question.draftId) ?? []);
    return readOut(context, { wanted, source: 'reorder', others: swapped(context, question, picked), before });
  }
  if (slots.item) return (await isBought(context, slots.item)) ? undefined : fallback(context, slots);
  if (question.others.length > 1) return offerChoice(context, '', question.others, { kind: 'reorder', quantity });
  return answer(context, [{ act: 'nothingToChoose' }]);
}

/** Another product that they buy is another order; words that are none were noise, and the question stays. A silent shop decides nothing. */
async function isBought({ identity, shop, call }: TurnContext, item: SpokenItem): Promise<boolean> {
  if (identity.kind === 'unlinked') return false;
  const bought = await findBought(shop, identity.accountId, item, call);
  return !bought.ok || bought.value.kind !== 'none';
}

/** The one turned down becomes the other one. */
function swapped(context: TurnContext, question: Open, picked: Candidate): readonly Candidate[] {
  const [line] = openDraftOf(context, question)?.quote.lines ?? [];
  const turnedDown = line ? [{ sku: line.sku, name: line.name, pack: line.pack }] : [];
  return [...turnedDown, ...question.others.filter((other) => other.sku !== picked.sku)];
}
