import * as z from 'zod';
import { type Currency, isCurrency } from '../kernel/money.ts';

/** The messages of the payment protocol (docs/payment-protocol.md), as they travel. Unknown properties are dropped. */

const id = z.string().min(1).max(200);
const dayTime = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));
const currency = z.custom<Currency>((code) => typeof code === 'string' && isCurrency(code), 'not a currency of ISO 4217 that we know');

const pendingLink = z
  .object({ state: z.literal('pending'), id, url: z.url({ protocol: /^https?$/ }).max(2000), expiresAt: dayTime })
  .transform(({ expiresAt, ...rest }) => ({ ...rest, expiresAtMs: expiresAt }));
const activeLink = z
  .object({ state: z.literal('active'), id, label: z.string().min(1).max(100), expiresAt: dayTime })
  .transform(({ expiresAt, ...rest }) => ({ ...rest, expiresAtMs: expiresAt }));
const expiredLink = z.object({ state: z.literal('expired'), id });

const link = z.union([pendingLink, activeLink, expiredLink]);
export const createdLinkAnswer = z.object({ link: pendingLink });
export const linkAnswer = z.object({ link });
export const authorizedAnswer = z.object({ paymentId: id });
export const undoneAnswer = z.object({ outcome: z.enum(['closed', 'voided', 'refunded']) });

/** `keyReused` is not among them: a payment of another amount stands under this key, so nobody may take it for declined. */
export const authorizeRefusal = z.object({
  error: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('declined'), reason: z.enum(['insufficientFunds', 'blocked', 'other']).catch('other') }),
    z.object({ kind: z.literal('linkExpired') }),
    z.object({ kind: z.literal('keyClosed') }),
  ]),
});
export const captureRefusal = z.object({ error: z.object({ kind: z.enum(['declined', 'unknownPayment']) }) });
export const unknownLink = z.object({ error: z.object({ kind: z.literal('unknownLink') }) });

export const approvalCreatedAnswer = z.object({ approval: z.object({ url: z.url({ protocol: /^https?$/ }).max(2000) }) });
export const approvalAnswer = z.object({ approval: z.object({ state: z.enum(['open', 'approved', 'declined', 'expired']) }) });
export const unknownApproval = z.object({ error: z.object({ kind: z.literal('unknownApproval') }) });

/** What the provider's signed message tells to look at. */
export const webhookMessage = z.union([
  z.object({ type: z.literal('link.updated'), shopperRef: z.string().min(1).max(2000), linkId: id }),
  z.object({ type: z.literal('approval.updated'), shopperRef: z.string().min(1).max(2000), approvalId: id }),
]);

export const amount = z.object({ amountMinor: z.int().positive(), currency });

export type WireLink = z.input<typeof link>;
export type WireAuthorizeRefusal = z.input<typeof authorizeRefusal>['error'] | { readonly kind: 'keyReused' };
