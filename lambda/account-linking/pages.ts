import type { LinkedRole } from '../commerce/access-grant.ts';
import type { SignInWay } from '../commerce/ports/sign-in.ts';
import type { Locale } from '../kernel/locales.ts';
import { type Html, html } from './html.ts';
import { PAGE_STYLE } from './page-style.ts';
import type { PageWords } from './words/page-words.ts';
import { type Say, sayIn, type WordValues } from './words/words.ts';

/** Who a page speaks to, and for whom. */
export interface PageFrame {
  readonly locale: Locale;
  readonly shopName: string;
  /** The platform's name; absent on pages that no platform brought somebody to. */
  readonly platform?: string;
}

/** What went wrong, and in which field. */
export interface Problem {
  readonly words: keyof PageWords;
  readonly field?: 'email' | 'password' | 'code';
  readonly minutes?: number;
}

interface FormPage extends PageFrame {
  /** Proves that the form was filled in on our page. */
  readonly formToken: string;
  readonly problem?: Problem;
}

/** The first page: who are you? @param page `ways` that the shop offers, best first; `email` as it was typed before */
export function signInPage(page: FormPage & { readonly ways: readonly SignInWay[]; readonly email: string }): string {
  const say = sayOn(page);
  const hasPassword = page.ways.includes('password');
  const hasCode = page.ways.includes('emailCode');
  return document(page, say('signInTitle'), [
    summary(page),
    html`<h1 id="title">${say('signInTitle')}</h1>
<p class="soft">${say('signInLead')}</p>
${form(page, [
  field(
    page,
    'email',
    say('email'),
    html`type="email" autocomplete="username" inputmode="email" autocapitalize="none" value="${page.email}"`,
  ),
  hasPassword ? field(page, 'password', say('password'), html`type="password" autocomplete="current-password"`) : undefined,
  hasPassword ? html`<button class="main" name="action" value="signIn">${say('signIn')}</button>` : undefined,
  hasCode
    ? html`<button ${hasPassword ? html`` : html`class="main"`} name="action" value="sendCode">${say('sendCode')}</button>`
    : undefined,
  html`<button class="quiet" name="action" value="cancel">${say('cancel')}</button>`,
])}`,
  ]);
}

/** The page that takes the code out of the shop's e-mail to `email`. */
export function codePage(page: FormPage & { readonly email: string }): string {
  const say = sayOn(page, { email: page.email });
  const attributes = html`class="code" type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="20"`;
  return document(page, say('codeTitle'), [
    summary(page),
    html`<h1 id="title">${say('codeTitle')}</h1>
<p class="soft">${say('codeLead')}</p>
${form(page, [
  field(page, 'code', say('code'), attributes),
  html`<button class="main" name="action" value="signInWithCode">${say('signIn')}</button>`,
  html`<button name="action" value="sendAgain">${say('codeAgain')}</button>`,
  html`<button class="quiet" name="action" value="otherAddress">${say('otherAddress')}</button>`,
  html`<button class="quiet" name="action" value="cancel">${say('cancel')}</button>`,
])}`,
  ]);
}

const SHARED: Readonly<Record<LinkedRole, readonly (keyof PageWords)[]>> = {
  shopper: ['sharedName', 'sharedOrders', 'sharedDelivery'],
  merchant: ['sharedName', 'merchantShared'],
};
const MAY: Readonly<Record<LinkedRole, readonly (keyof PageWords)[]>> = {
  shopper: ['mayList', 'mayOrder', 'mayPay'],
  merchant: ['merchantSales', 'merchantStock', 'merchantNobody'],
};

/** The last page: what is shared, what the speaker may do in this role, and what stays; agree, or not. */
export function consentPage(page: FormPage & { readonly email: string; readonly role: LinkedRole }): string {
  const say = sayOn(page, { email: page.email });
  const list = (keys: readonly (keyof PageWords)[]) => html`<ul>${keys.map((key) => html`<li>${say(key)}</li>`)}</ul>`;
  return document(page, say('consentTitle'), [
    summary(page),
    html`<h1 id="title">${say('consentTitle')}</h1>
<p class="soft">${say('signedInAs')}</p>
${page.platform === undefined ? html`<p><strong>${say('askedYourself')}</strong></p>` : undefined}
<h2>${say('mayTitle')}</h2>
${list(MAY[page.role])}
<h2>${say('sharedTitle')}</h2>
${list(SHARED[page.role])}
<h2>${say('staysTitle')}</h2>
<p>${say('stays')}</p>
<hr>
<p class="soft">${say('household')}</p>
${form(page, [
  html`<button class="main" name="action" value="agree">${say('agree')}</button>`,
  html`<button name="action" value="decline">${say('decline')}</button>`,
])}`,
  ]);
}

/** The end of a one-time link: there is no app to go back to by itself. */
export function attachedPage(page: PageFrame, how: 'attached' | 'declined'): string {
  const say = sayOn(page);
  const title = how === 'attached' ? say('attachedTitle') : say('declinedTitle');
  return document(page, title, [
    html`<h1 id="title" tabindex="-1">${title}</h1>
<p>${how === 'attached' ? say('attachedText') : say('declinedText')}</p>`,
  ]);
}

/** @param why told in a person's words; no part of the request is repeated */
export function errorPage(page: PageFrame, why: 'expired' | 'broken' | 'busy'): string {
  const say = sayOn(page);
  return document(page, say('errorTitle'), [
    html`<h1 id="title" tabindex="-1">${say('errorTitle')}</h1>
<p>${say(why)}</p>
<p>${say('startAgain')}</p>`,
  ]);
}

function sayOn(page: PageFrame & { readonly problem?: Problem }, values: WordValues = {}): Say {
  const { shopName: shop, problem } = page;
  // A one-time link belongs to no platform: it connects the chat that it was handed over in.
  const platform = page.platform ?? sayIn(page.locale, {})('thisChat');
  return sayIn(page.locale, { shop, platform, minutes: String(problem?.minutes ?? ''), ...values });
}

function document(page: PageFrame & { readonly problem?: Problem }, title: string, content: readonly (Html | undefined)[]): string {
  const say = sayOn(page);
  const heading = page.problem === undefined ? title : `${say('problem')}: ${title}`;
  const written = html`<!doctype html>
<html lang="${page.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${heading} – ${page.shopName}</title>
<style>${{ markup: PAGE_STYLE }}</style>
</head>
<body>
<main>
<p class="shop">${page.shopName}</p>
<div class="card">
${content}
</div>
</main>
</body>
</html>
`;
  return written.markup;
}

/** At the top, named, and where the reader is: the first thing that is heard after a form came back. */
function summary(page: FormPage): Html | undefined {
  if (page.problem === undefined) return undefined;
  const say = sayOn(page);
  const { words, field: at } = page.problem;
  const text = at === undefined ? html`${say(words)}` : html`<a href="#${at}">${say(words)}</a>`;
  return html`<div class="problem" role="alert" tabindex="-1" autofocus aria-labelledby="problem"><h2 id="problem">${say('problem')}</h2><p>${text}</p></div>`;
}

function form(page: FormPage, controls: readonly (Html | undefined)[]): Html {
  return html`<form method="post" novalidate aria-labelledby="title">
<input type="hidden" name="token" value="${page.formToken}">
${controls}
</form>`;
}

function field(page: FormPage, name: 'email' | 'password' | 'code', label: string, attributes: Html): Html {
  const isWrong = page.problem?.field === name;
  const wrong = isWrong
    ? html`<p class="field-problem" id="${name}-problem">${sayOn(page)(page.problem?.words ?? 'problem')}</p>`
    : undefined;
  const state = isWrong ? html`aria-invalid="true" aria-describedby="${name}-problem"` : html``;
  return html`<label for="${name}">${label}</label>
${wrong}<input id="${name}" name="${name}" required spellcheck="false" ${attributes} ${state}>`;
}
