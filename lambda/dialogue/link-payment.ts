import type { PaymentLink } from '../commerce/ports/payment.ts';
import type { ShopperState } from '../commerce/shopper.ts';
import { localDate } from '../kernel/clock.ts';
import type { ActData } from './acts.ts';
import type { Outcome, TurnContext } from './handler.ts';
import type { Visual } from './reply.ts';
import { conclude } from './say.ts';

type ActiveLink = Extract<PaymentLink, { state: 'active' }>;
type LinkReason = ActData['paymentLinkReady']['reason'];

/** The link as of now: time makes a link expire without anybody writing it down. */
export function linkAsOf(link: PaymentLink, nowMs: number): PaymentLink {
  const isOver = (link.state === 'active' || link.state === 'pending') && link.expiresAtMs <= nowMs;
  return isOver ? { state: 'expired', id: link.id } : link;
}

/**
 * The shopper's active payment, asking the provider once when a link is pending (the shopper may just have completed it). Otherwise
 * the state with a link to complete, and why.
 */
export async function ensurePayment(
  context: TurnContext,
): Promise<
  | { readonly kind: 'active'; readonly link: ActiveLink; readonly shopper: ShopperState }
  | { readonly kind: 'toComplete'; readonly reason: LinkReason; readonly shopper: ShopperState; readonly visual: Visual }
  | { readonly kind: 'silent' }
> {
  const link = await refreshLink(context, linkAsOf(context.shopper.paymentLink, context.nowMs));
  if (link.state === 'active') return { kind: 'active', link, shopper: { ...context.shopper, paymentLink: link } };
  if (link.state === 'pending') {
    return { kind: 'toComplete', reason: 'pending', shopper: { ...context.shopper, paymentLink: link }, visual: asVisual(context, link) };
  }
  const created = await context.payment.createLink(
    { idempotencyKey: `link-${context.turn.id}`, shopperRef: context.shopperKey },
    context.call,
  );
  if (!created.ok) return { kind: 'silent' };
  return {
    kind: 'toComplete',
    reason: link.state === 'expired' ? 'expired' : 'neverSetUp',
    shopper: { ...context.shopper, paymentLink: created.value },
    visual: asVisual(context, created.value),
  };
}

async function refreshLink(context: TurnContext, link: PaymentLink): Promise<PaymentLink> {
  if (link.state !== 'pending') return link;
  const read = await context.payment.readLink(link.id, context.call);
  return read.ok ? linkAsOf(read.value, context.nowMs) : link;
}

function asVisual(context: TurnContext, link: Extract<PaymentLink, { state: 'pending' }>): Visual {
  return { kind: 'paymentLink', url: link.url, expiresOn: localDate(link.expiresAtMs, context.settings.timeZone) };
}

/** Gives the link and says why, instead of failing. */
export function handOverLink(
  context: TurnContext,
  link: { readonly reason: LinkReason; readonly shopper: ShopperState; readonly visual: Visual },
): Outcome {
  return conclude(context, [{ act: 'paymentLinkReady', reason: link.reason }], { shopper: link.shopper, visual: link.visual });
}
