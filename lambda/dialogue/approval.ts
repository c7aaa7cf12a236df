import { reserveInLedger } from '../commerce/ledger.ts';
import type { PendingApproval, ShopperState, Wish } from '../commerce/shopper.ts';
import { withLimit } from '../commerce/use-cases/grant-approval.ts';
import { localDate } from '../kernel/clock.ts';
import { exponentOf, type Money } from '../kernel/money.ts';
import type { Act } from './acts.ts';
import { forget } from './forget.ts';
import type { Outcome, TurnContext } from './handler.ts';
import type { Visual } from './reply.ts';
import { conclude } from './say.ts';
import type { TurnInput } from './turn.ts';

/** Security test 2.4.4 of the platform: after three wrong codes the right one must fail too. */
const MAX_CODE_FAILURES = 3;

/**
 * Asks for more than a "yes": the platform's own voice code where it has one and it is not locked, else a page of the payment provider's.
 * The code never comes near us.
 */
export async function requestApproval(context: TurnContext, wish: Wish, before: readonly Act[] = []): Promise<Outcome> {
  const { nowMs, settings } = context;
  const open = context.shopper.openDraft;
  const id = wish.kind === 'draft' ? wish.draftId : context.ids.next();
  const expiresAtMs = wish.kind === 'draft' && open ? open.expiresAtMs : nowMs + settings.draftTtlMs;
  const approval: PendingApproval = { id, wish, expiresAtMs };
  if (!context.turn.capabilities.voiceCode || isLocked(context.shopper)) return handOverPage(context, approval, before);
  return {
    kind: 'say',
    shopper: { ...context.shopper, approval },
    reply: { say: [...before, { act: 'codeAsked', what: wish.kind }], handOff: { kind: 'verifyPerson', token: id } },
  };
}

function isLocked(shopper: ShopperState): boolean {
  return (shopper.codeFailures ?? 0) >= MAX_CODE_FAILURES;
}

async function handOverPage(context: TurnContext, approval: PendingApproval, before: readonly Act[]): Promise<Outcome> {
  const total = approval.wish.kind === 'draft' ? context.shopper.openDraft?.quote.total : undefined;
  const what = approval.wish.kind;
  const page = await context.payment.createApproval(
    {
      idempotencyKey: approval.id,
      shopperRef: context.shopperKey,
      title: titleOf(approval.wish),
      expiresAtMs: approval.expiresAtMs,
      ...(total ? { amount: total } : {}),
    },
    context.call,
  );
  if (!page.ok) return conclude(context, [...before, { act: 'paymentSilent' }]);
  const visual: Visual = {
    kind: 'approvalPage',
    what,
    url: page.value.url,
    expiresOn: localDate(approval.expiresAtMs, context.settings.timeZone),
    ...(total ? { total } : {}),
  };
  const shopper: ShopperState = { ...context.shopper, approval: { ...approval, onPage: true } };
  return conclude(context, [...before, { act: 'approvalPageReady', what }], { shopper, visual });
}

/** The provider's pages are in its own language; this names the thing for its records. */
function titleOf(wish: Wish): string {
  switch (wish.kind) {
    case 'draft':
      return 'Place this order';
    case 'limit':
      return `Set the spending limit to ${plainAmount(wish.limit)} ${wish.period === 'order' ? 'an order' : 'a month'}`;
    case 'buying':
      return 'Let the speaker buy again';
    case 'deletion':
      return 'Delete all kept data';
  }
}

/** "50.00 USD": the code and not a sign, since a page may be read in any country. */
function plainAmount({ amountMinor, currency }: Money): string {
  const exponent = exponentOf(currency);
  return `${(amountMinor / 10 ** exponent).toFixed(exponent)} ${currency}`;
}

/** The platform is back from asking for the voice code. */
export async function hearVerification(context: TurnContext, input: Extract<TurnInput, { kind: 'verified' }>): Promise<Outcome> {
  const { approval } = context.shopper;
  if (!approval || approval.id !== input.token || approval.expiresAtMs <= context.nowMs) return conclude(context, [{ act: 'codeTooLate' }]);
  if (isLocked(context.shopper)) return handOverPage(context, approval, [{ act: 'codeLocked' }]);
  switch (input.result) {
    case 'achieved':
      return grantWish(context, approval);
    case 'unavailable':
      return handOverPage(context, approval, []);
    case 'notAchieved':
      return countFailure(context, approval);
  }
}

async function countFailure(context: TurnContext, approval: PendingApproval): Promise<Outcome> {
  const codeFailures = (context.shopper.codeFailures ?? 0) + 1;
  const counted: TurnContext = { ...context, shopper: { ...context.shopper, codeFailures } };
  if (isLocked(counted.shopper)) return handOverPage(counted, approval, [{ act: 'codeLocked' }]);
  return conclude(counted, [{ act: 'codeWrong', triesLeft: MAX_CODE_FAILURES - codeFailures }]);
}

/** What was asked for is done, now that it is approved. A draft must still be the open one, and not over. */
function grantWish(context: TurnContext, approval: PendingApproval): Outcome {
  const { approval: _granted, codeFailures: _forgotten, ...shopper } = context.shopper;
  const granted: TurnContext = { ...context, shopper };
  const { wish } = approval;
  switch (wish.kind) {
    case 'draft': {
      const { openDraft, ...others } = shopper;
      if (openDraft?.id !== wish.draftId || openDraft.expiresAtMs <= context.nowMs) return conclude(granted, [{ act: 'draftExpired' }]);
      return { kind: 'place', draftId: wish.draftId, shopper: reserveInLedger(others, openDraft, context.nowMs) };
    }
    case 'limit':
      return conclude(granted, [{ act: 'limitSet', period: wish.period, limit: wish.limit }], {
        shopper: withLimit(shopper, wish.period, wish.limit),
      });
    case 'buying':
      return conclude(granted, [{ act: 'buyingModeSet', mode: 'buying' }], { shopper: { ...shopper, listOnly: false } });
    case 'deletion':
      return forget(granted);
  }
}
