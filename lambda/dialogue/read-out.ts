import type { DraftIn } from '../commerce/draft.ts';
import { quoteFingerprint } from '../commerce/quote.ts';
import type { OpenDraft, ShopperState } from '../commerce/shopper.ts';
import { type QuotedOrder, type QuoteFailure, quoteOrder, type WantedLine } from '../commerce/use-cases/quote-order.ts';
import type { Act, SpokenDraft } from './acts.ts';
import type { DraftBeginning, DraftEnd, Outcome, TurnContext } from './handler.ts';
import { askToLinkAccount } from './link-account.ts';
import { ensurePayment, handOverLink } from './link-payment.ts';
import type { Candidate, Question } from './question.ts';
import type { Reply } from './reply.ts';
import { conclude } from './say.ts';

const SPOKEN_LINES = 3;

export interface Purchase {
  readonly wanted: readonly WantedLine[];
  readonly source: OpenDraft['source'];
  /** The other matches, for "no, the other one". */
  readonly others?: readonly Candidate[];
  /** Said before the draft ("the price has changed meanwhile"). */
  readonly before?: readonly Act[];
}

/**
 * Reads a purchase out and asks once. The quote is frozen into a draft; the same offer, paid the same way, renews the shopper's open
 * draft, anything else supersedes it. Without an account or an active payment it says so and gives the way there.
 */
export async function readOut(context: TurnContext, purchase: Purchase): Promise<Outcome> {
  const { identity } = context;
  if (identity.kind === 'unlinked') return askToLinkAccount(context);
  if (context.shopper.listOnly) return keepToLists(context, purchase);
  const payment = await ensurePayment(context);
  if (payment.kind === 'silent') return conclude(context, [{ act: 'paymentSilent' }]);
  if (payment.kind === 'toComplete') return handOverLink(context, payment);
  const options = { leaveOut: purchase.wanted.length > 1, nowMs: context.nowMs };
  const quoted = await quoteOrder(context.shop, identity.accountId, purchase.wanted, options, context.call);
  if (!quoted.ok) return refuse(context, quoted.error, purchase);
  return offer({ ...context, shopper: payment.shopper }, identity.accountId, quoted.value, purchase, payment.link);
}

/** This household's speakers do not buy: the shopping list is offered instead. */
function keepToLists(context: TurnContext, { wanted, source }: Purchase): Outcome {
  const [only] = wanted;
  const question: Question | undefined =
    only && wanted.length === 1 && source !== 'cart' ? { question: 'offerList', item: only.name, quantity: only.quantity } : undefined;
  return withoutDraft(context, [{ act: 'buyingIsOff' }], question);
}

function refuse(context: TurnContext, failure: QuoteFailure, purchase: Purchase): Outcome {
  const [wanted] = purchase.wanted;
  switch (failure.kind) {
    case 'outOfStock': {
      const sorry: Act = { act: 'unavailable', name: failure.name, why: 'outOfStock', available: failure.available };
      return withoutDraft(context, [sorry], { question: 'offerList', item: failure.name, quantity: wanted?.quantity ?? 1 });
    }
    case 'discontinued': {
      const sorry: Act = { act: 'unavailable', name: failure.name, why: 'discontinued' };
      return withoutDraft(context, [sorry], undefined);
    }
    case 'inconsistent':
      return withoutDraft(context, [{ act: 'totalUnclear' }], undefined);
    case 'unanswered': {
      const silent: Act = { act: 'shopSilent' };
      const before = purchase.before ?? [];
      if (!wanted || purchase.source === 'cart')
        return before.length > 0 ? withoutDraft(context, [...before, silent], undefined) : conclude(context, [silent]);
      return withoutDraft(context, [silent], { question: 'offerList', item: wanted.name, quantity: wanted.quantity });
    }
  }
}

/** Nothing can be read out: an open draft the shopper turned away from is let go. */
function withoutDraft(context: TurnContext, acts: readonly Act[], question: Question | undefined): Outcome {
  const { openDraft, ...shopper } = context.shopper;
  const outcome = conclude({ ...context, shopper }, acts);
  if (outcome.kind !== 'say') return outcome;
  const reply: Reply = question ? { say: acts, ask: question } : outcome.reply;
  return { ...outcome, reply, ...(openDraft ? { ends: { draftId: openDraft.id, as: 'superseded' as const } } : {}) };
}

function offer(
  context: TurnContext,
  accountId: string,
  order: QuotedOrder,
  purchase: Purchase,
  link: { readonly id: string; readonly label: string },
): Outcome {
  const expiresAtMs = context.nowMs + context.settings.draftTtlMs;
  const fingerprint = quoteFingerprint(order.quote);
  const before = context.shopper.openDraft;
  const isSame = before?.fingerprint === fingerprint && before.source === purchase.source && before.paymentLinkId === link.id;
  const isRenewal = isSame && before.expiresAtMs > context.nowMs;
  const openDraft: OpenDraft = {
    id: isRenewal ? before.id : context.ids.next(),
    fingerprint,
    source: purchase.source,
    quote: order.quote,
    changes: order.changes,
    cautions: order.cautions,
    paymentLabel: link.label,
    paymentLinkId: link.id,
    locale: context.turn.locale,
    expiresAtMs,
  };
  const begins: DraftBeginning = isRenewal
    ? { kind: 'renewed', draftId: before.id, expiresAtMs }
    : { kind: 'new', draft: freeze(context, accountId, openDraft, link) };
  const ends: DraftEnd | undefined = before && !isRenewal ? { draftId: before.id, as: endOf(before, context.nowMs) } : undefined;
  const spoken = asSpokenDraft(openDraft);
  const shopper: ShopperState = { ...context.shopper, openDraft };
  return {
    kind: 'say',
    shopper,
    reply: {
      say: [...(purchase.before ?? []), { act: 'draftRead', draft: spoken }],
      ask: {
        question: 'confirmDraft',
        draftId: openDraft.id,
        total: order.quote.total,
        itemName: order.quote.lines[0]?.name ?? '',
        moreItems: Math.max(0, order.quote.lines.length - 1),
        others: purchase.others ?? [],
        lines: order.quote.lines.map(({ sku, quantity }) => ({ sku, quantity })),
      },
      visual: { kind: 'draft', draft: asShownDraft(openDraft), draftId: openDraft.id },
    },
    begins,
    ...(ends ? { ends } : {}),
  };
}

function endOf(draft: OpenDraft, nowMs: number): DraftEnd['as'] {
  return draft.expiresAtMs <= nowMs ? 'expired' : 'superseded';
}

function freeze(
  context: TurnContext,
  accountId: string,
  open: OpenDraft,
  link: { readonly id: string; readonly label: string },
): DraftIn<'quoted'> {
  return {
    id: open.id,
    merchantId: context.turn.merchantId,
    shopperKey: context.shopperKey,
    accountId,
    source: open.source,
    quote: open.quote,
    fingerprint: open.fingerprint,
    changes: open.changes,
    cautions: open.cautions,
    payment: { linkId: link.id, label: link.label },
    locale: context.turn.locale,
    createdAtMs: context.nowMs,
    expiresAtMs: open.expiresAtMs,
    attempts: 0,
    state: 'quoted',
  };
}

/** What a card shows of a draft: every line. */
export function asShownDraft(draft: Pick<OpenDraft, 'quote' | 'changes' | 'cautions' | 'paymentLabel'>): SpokenDraft {
  const lines = draft.quote.lines.map(({ name, pack, quantity, unitPrice }) => ({ name, pack, quantity, unitPrice }));
  return { ...asSpokenDraft(draft), lines, moreLines: 0 };
}

/** What the ear gets of a draft. */
export function asSpokenDraft(draft: Pick<OpenDraft, 'quote' | 'changes' | 'cautions' | 'paymentLabel'>): SpokenDraft {
  const { quote } = draft;
  return {
    seller: quote.seller,
    lines: quote.lines.slice(0, SPOKEN_LINES).map(({ name, pack, quantity, unitPrice }) => ({ name, pack, quantity, unitPrice })),
    moreLines: Math.max(0, quote.lines.length - SPOKEN_LINES),
    deliveryDay: quote.delivery.day,
    addressLabel: quote.delivery.addressLabel,
    deliveryCost: quote.delivery.cost,
    tax: quote.tax,
    total: quote.total,
    paymentLabel: draft.paymentLabel,
    changes: draft.changes.slice(0, SPOKEN_LINES),
    cautions: draft.cautions.slice(0, SPOKEN_LINES),
  };
}
