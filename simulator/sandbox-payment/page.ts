import { createHash } from 'node:crypto';
import type { ApprovalState, PaymentLink } from '../../lambda/commerce/ports/payment.ts';
import { exponentOf, type Money } from '../../lambda/kernel/money.ts';
import { escapeHtml } from '../escape-html.ts';
import type { ApiAnswer } from '../local-api.ts';
import type { StoredApproval } from './payment-tables.ts';

const STYLE = `
:root { color-scheme: light dark; --ink: #1c1c1e; --paper: #fff; --ground: #f2f2f5; --quiet: #63636b; --accent: #1f5fd6; }
@media (prefers-color-scheme: dark) { :root { --ink: #f2f2f5; --paper: #1f1f23; --ground: #131316; --quiet: #a5a5ad; --accent: #7aa5ff; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem; background: var(--ground); color: var(--ink);
  font: 1.0625rem/1.5 system-ui, sans-serif; }
main { width: 100%; max-width: 26rem; padding: 1.75rem; border-radius: 1rem; background: var(--paper); }
h1 { margin: 0 0 .5rem; font-size: 1.375rem; line-height: 1.25; }
p { margin: 0 0 1.25rem; }
.total { margin: 0 0 1rem; font-size: 2rem; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; }
.quiet { margin: 1.25rem 0 0; color: var(--quiet); font-size: .875rem; }
button { display: block; width: 100%; min-height: 3rem; margin-top: .75rem; border: 1px solid var(--accent); border-radius: .75rem;
  background: transparent; color: var(--accent); font: inherit; font-weight: 600; cursor: pointer; }
button[value="setUp"], button[value="approve"] { background: var(--accent); color: var(--paper); }
button:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
`;

/** No script, nothing from elsewhere, in nobody's frame. The style is named by its hash (CSP level 3, 8.3). */
const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The page of a payment link, as it stands now: a plain form, usable without a script. */
export function linkPage(link: Exclude<PaymentLink, { state: 'none' }>): ApiAnswer {
  if (link.state === 'active') {
    return page(200, 'You are all set', `<p>You pay with your ${escapeHtml(link.label)}. You can close this page and go on talking.</p>`);
  }
  if (link.state === 'expired') {
    return page(410, 'This link is closed', '<p>It has expired, or it was declined. Say “set up my payment” to get a new one.</p>');
  }
  return page(
    200,
    'Set up your payment',
    `<p>Choose how this practice payment ends. No real card is asked for, and no money moves.</p>
<form method="post" action="${escapeHtml(new URL(link.url).pathname)}">
<button type="submit" name="pressed" value="setUp">Set up (paid)</button>
<button type="submit" name="pressed" value="decline">Decline</button>
</form>
<p class="quiet">This link works until ${timeOf(link.expiresAtMs)}.</p>`,
  );
}

/** The page on which one thing is approved, as it stands now: what it is, what it costs, and what happens next. */
export function approvalPage(approval: StoredApproval, state: ApprovalState): ApiAnswer {
  const { id, title, amount, expiresAtMs } = approval;
  if (state === 'approved') return page(200, 'Approved', `${subjectOf(approval)}<p>${amount ? ORDER_APPROVED : CHANGE_APPROVED}</p>`);
  if (state === 'declined')
    return page(200, 'Declined', `${subjectOf(approval)}<p>Nothing was done, and nothing is paid. You can close this page.</p>`);
  if (state !== 'open')
    return page(410, 'This page is closed', '<p>Its time is over, and nothing was done. Ask again to get a new one.</p>');
  return page(
    200,
    title,
    `${amount ? `<p class="total">${escapeHtml(asText(amount))}</p>\n` : ''}<p>${amount ? ORDER_NEXT : CHANGE_NEXT}</p>
<form method="post" action="/pay/approve/${escapeHtml(encodeURIComponent(id))}">
<button type="submit" name="pressed" value="approve">Approve</button>
<button type="submit" name="pressed" value="decline">Decline</button>
</form>
<p class="quiet">This page works until ${timeOf(expiresAtMs)}. Its address is the key to it: do not pass it on. No real money moves.</p>`,
  );
}

const ORDER_NEXT =
  'If you approve, the order is placed at once and this total is charged to the payment you have set up. If you decline, nothing is ordered.';
const ORDER_APPROVED = 'The order is being placed. You can close this page: the next time you talk, you hear how it went.';
const CHANGE_NEXT = 'If you approve, it is done at once. If you decline, everything stays as it is.';
const CHANGE_APPROVED = 'Your approval is passed on at once. You can close this page and go on talking.';

function subjectOf({ title, amount }: StoredApproval): string {
  return `<p><strong>${escapeHtml(title)}${amount ? `: ${escapeHtml(asText(amount))}` : ''}</strong></p>\n`;
}

/** The exponent is ISO 4217's: `Intl` has another one for some currencies. */
function asText({ amountMinor, currency }: Money): string {
  const digits = exponentOf(currency);
  const format = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(amountMinor / 10 ** digits);
}

function timeOf(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(11, 16)} UTC`;
}

/** For a form that another site has sent in the shopper's name. */
export function foreignFormPage(): ApiAnswer {
  return page(403, 'That came from another page', '<p>Nothing was done. Open the address you were given, and press the button there.</p>');
}

export function unknownLinkPage(): ApiAnswer {
  return page(404, 'There is no such link', '<p>Check that the whole address was opened, or say “set up my payment” to get a new one.</p>');
}

/** @param content HTML, already escaped */
function page(status: number, title: string, content: string): ApiAnswer {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${content}
</main>
</body>
</html>
`;
  return { status, html, headers: HEADERS };
}
