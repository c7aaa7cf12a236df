import type { Interaction } from 'oidc-provider';
import { LINKING_SCOPE } from '../commerce/access-grant.ts';
import type { AttemptVerdict } from '../commerce/ports/linking-records.ts';
import type { SignedIn, SignInRefusal } from '../commerce/ports/sign-in.ts';
import type { Locale } from '../kernel/locales.ts';
import type { Result } from '../kernel/result.ts';
import { admitCode, admitSignIn, forgetSignIns } from './attempts.ts';
import type { NodeExchange } from './exchange.ts';
import type { PageWorld } from './page-world.ts';
import type { Problem } from './pages.ts';
import { grantSeconds } from './provider.ts';
import type { Visit } from './visit.ts';

/** The platform waits 4.5 s for its own calls; a person on a page waits as long and no longer. */
const SHOP_TIMEOUT_MS = 4_000;
/** RFC 5321 4.5.3.1.3. */
const MAX_EMAIL_CHARACTERS = 254;
const MAX_PASSWORD_CHARACTERS = 1_000;
const MAX_CODE_CHARACTERS = 20;

/** One form that a person has sent, and all that is needed to act on it. */
export interface Step extends PageWorld {
  readonly exchange: NodeExchange;
  readonly interaction: Interaction;
  readonly locale: Locale;
  readonly address: string;
  readonly visit: Visit;
  readonly form: URLSearchParams;
  writeVisit(visit: Visit): Promise<void>;
}

export type Outcome =
  /** On to the next page of the library's, which leads back to us or to the platform. */
  | { readonly kind: 'on'; readonly location: string }
  /** The same address once more: it shows where the visit stands now. */
  | { readonly kind: 'again' }
  /** The same page, saying what is wrong; `visit` is what it shows. */
  | { readonly kind: 'problem'; readonly status: number; readonly problem: Problem; readonly visit?: Visit };

/** E-mail address and password were sent. Tries are counted by address and by account before the shop is asked. */
export async function signIn(step: Step): Promise<Outcome> {
  const email = emailIn(step);
  if (email === undefined) return emailMissing(step);
  const visit = { ...step.visit, email };
  const password = step.form.get('password') ?? '';
  if (password === '' || password.length > MAX_PASSWORD_CHARACTERS) {
    return { kind: 'problem', status: 422, problem: { words: 'passwordMissing', field: 'password' }, visit };
  }
  const verdict = await admitSignIn(step.settings.records, { email, address: step.address });
  if (verdict.kind === 'tooMany') return tooMany(step, verdict, visit);
  const signedIn = await step.settings.signIn.signInWithPassword(email, password, deadline(step));
  return signedIn.ok ? enter(step, email, signedIn.value) : refused(signedIn, visit, { words: 'wrong', field: 'password' });
}

/** @param known the address that a code was already sent to; else the form's */
export async function sendCode(step: Step, known: string | undefined): Promise<Outcome> {
  const email = known ?? emailIn(step);
  if (email === undefined) return emailMissing(step);
  const visit = { ...step.visit, email };
  const verdict = await admitCode(step.settings.records, { email, address: step.address });
  if (verdict.kind === 'tooMany') return tooMany(step, verdict, visit);
  const sent = await step.settings.signIn.sendCode(email, step.locale, deadline(step));
  if (!sent.ok) return refused(sent, visit, { words: 'locked' });
  await step.writeVisit({ email, challengeId: sent.value.challengeId });
  return { kind: 'again' };
}

/** The code out of the e-mail was sent, with or without blanks and hyphens. Tries are counted as for a password. */
export async function signInWithCode(step: Step): Promise<Outcome> {
  const { email, challengeId } = step.visit;
  if (email === undefined || challengeId === undefined) return { kind: 'again' };
  const code = (step.form.get('code') ?? '').replace(/[\s-]/g, '');
  if (code === '' || code.length > MAX_CODE_CHARACTERS) {
    return { kind: 'problem', status: 422, problem: { words: 'codeMissing', field: 'code' } };
  }
  const verdict = await admitSignIn(step.settings.records, { email, address: step.address });
  if (verdict.kind === 'tooMany') return tooMany(step, verdict, step.visit);
  const signedIn = await step.settings.signIn.signInWithCode(challengeId, code, deadline(step));
  return signedIn.ok ? enter(step, email, signedIn.value) : refused(signedIn, step.visit, { words: 'codeWrong', field: 'code' });
}

/** Agreed: a grant of its own for this linking, and the link that says whose it is. */
export async function agree(step: Step): Promise<Outcome> {
  const { provider, interaction, visit, settings, links, exchange } = step;
  const person = visit.person;
  const accountId = interaction.session?.accountId;
  // Both come of the same signing in; if they differ, somebody else has signed in on this phone meanwhile.
  if (person === undefined || person.accountId !== accountId) return decline(step);
  const clientId = String(interaction.params.client_id);
  const grant = new provider.Grant({ accountId, clientId });
  const { missingOIDCScope = [], missingResourceScopes = {} } = missingOf(interaction);
  if (missingOIDCScope.length > 0) grant.addOIDCScope(missingOIDCScope.join(' '));
  for (const resource of Object.keys(missingResourceScopes)) grant.addResourceScope(resource, LINKING_SCOPE);
  const grantId = await grant.save();
  const expiresAtMs = settings.clock.nowMs() + grantSeconds(settings.lifetimes.refreshToken) * 1000;
  await links.keep(grantId, { ...person, clientId }, expiresAtMs);
  const location = await provider.interactionResult(exchange.incoming, exchange.outgoing, { consent: { grantId } });
  return { kind: 'on', location };
}

/** Not agreed to, or gone away: the platform hears `access_denied` (RFC 6749 4.1.2.1), and nothing is linked. */
export async function decline({ provider, exchange }: Step): Promise<Outcome> {
  const result = { error: 'access_denied', error_description: 'not agreed to' };
  const options = { mergeWithLastSubmission: false };
  return { kind: 'on', location: await provider.interactionResult(exchange.incoming, exchange.outgoing, result, options) };
}

async function enter(step: Step, email: string, person: SignedIn): Promise<Outcome> {
  const { provider, exchange, settings } = step;
  await forgetSignIns(settings.records, email);
  await step.writeVisit({ email, person });
  // Nobody stays signed in on a phone that others may use: the session ends with the browser, and each linking begins without one.
  const login = { accountId: person.accountId, remember: false };
  const options = { mergeWithLastSubmission: false };
  return { kind: 'on', location: await provider.interactionResult(exchange.incoming, exchange.outgoing, { login }, options) };
}

function missingOf({ prompt }: Interaction): {
  readonly missingOIDCScope?: readonly string[];
  readonly missingResourceScopes?: Readonly<Record<string, readonly string[]>>;
} {
  return prompt.details;
}

function refused(refusal: Result<unknown, SignInRefusal> & { readonly ok: false }, visit: Visit, wrong: Problem): Outcome {
  switch (refusal.error.kind) {
    case 'wrong':
      return { kind: 'problem', status: 422, problem: wrong, visit };
    case 'codeExpired':
      return { kind: 'problem', status: 422, problem: { words: 'codeExpired', field: 'code' }, visit };
    case 'locked':
      return { kind: 'problem', status: 422, problem: { words: 'locked' }, visit };
    case 'unanswered':
      return { kind: 'problem', status: 503, problem: { words: 'shopSilent' }, visit };
  }
}

function tooMany(step: Step, verdict: AttemptVerdict & { readonly kind: 'tooMany' }, visit: Visit): Outcome {
  const minutes = Math.max(1, Math.ceil((verdict.untilMs - step.settings.clock.nowMs()) / 60_000));
  return { kind: 'problem', status: 429, problem: { words: 'tooMany', minutes }, visit };
}

function emailIn({ form }: Step): string | undefined {
  const email = (form.get('email') ?? '').trim();
  return email.length <= MAX_EMAIL_CHARACTERS && /^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u.test(email) ? email : undefined;
}

function emailMissing(step: Step): Outcome {
  const email = (step.form.get('email') ?? '').slice(0, MAX_EMAIL_CHARACTERS);
  return { kind: 'problem', status: 422, problem: { words: 'emailMissing', field: 'email' }, visit: { ...step.visit, email } };
}

function deadline({ settings }: Step): { readonly deadlineAtMs: number } {
  return { deadlineAtMs: settings.clock.nowMs() + SHOP_TIMEOUT_MS };
}
