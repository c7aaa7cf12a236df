import type Provider from 'oidc-provider';
import { errors, type Interaction } from 'oidc-provider';
import type { Locale } from '../kernel/locales.ts';
import { agree, decline, type Outcome, type Step, sendCode, signIn, signInWithCode } from './deeds.ts';
import { type LinkingRequest, type LinkingResponse, type NodeExchange, openExchange } from './exchange.ts';
import { cookiesOf, FORM_COOKIE, formSecret, formTokenOf, isOwnForm } from './form-token.ts';
import { chooseLocale } from './locale.ts';
import type { PageWorld } from './page-world.ts';
import { codePage, consentPage, errorPage, type PageFrame, type Problem, signInPage } from './pages.ts';
import type { LinkingSettings } from './settings.ts';
import type { Visit } from './visit.ts';

/** A form of ours has at most an address, a password and a token. */
const MAX_FORM_CHARACTERS = 8_000;

/** Answers `/link/<id>`: the pages that a person sees between coming from a platform and going back to it. */
export async function answerLinkingPage(world: PageWorld, request: LinkingRequest): Promise<LinkingResponse> {
  const exchange = openExchange(request, new URL(world.settings.issuer));
  const interaction = await findInteraction(world.provider, exchange, request.path);
  if (interaction === undefined) return showError(world.settings, localeOf(request), 'expired');
  const step: Step = {
    ...world,
    exchange,
    interaction,
    locale: localeOf(request, interaction.params),
    address: request.address,
    visit: await world.visits.read(visitIdOf(interaction)),
    form: formOf(request),
    writeVisit: (visit) => world.visits.write(visitIdOf(interaction), visit),
  };
  if (request.method === 'GET' || request.method === 'HEAD') return render(step, request);
  if (request.method !== 'POST') return { status: 405, headers: { allow: 'GET, POST' }, cookies: [], body: '' };
  return answerForm(step, request);
}

/** One name for all the interactions of one authorization request: signing in and agreeing are two to the library. */
function visitIdOf(interaction: Interaction): string {
  return interaction.cid;
}

/** The interaction of the browser's cookie, when it is the one that the path names. */
async function findInteraction(provider: Provider, exchange: NodeExchange, path: string): Promise<Interaction | undefined> {
  try {
    const interaction = await provider.interactionDetails(exchange.incoming, exchange.outgoing);
    return path.endsWith(`/link/${interaction.uid}`) ? interaction : undefined;
  } catch (error) {
    if (error instanceof errors.OIDCProviderError) return undefined;
    throw error;
  }
}

async function answerForm(step: Step, request: LinkingRequest): Promise<LinkingResponse> {
  const cookies = cookiesOf(request.headers.cookie);
  const isOwn = isOwnForm({ cookies, token: step.form.get('token') ?? '', site: request.headers['sec-fetch-site'] });
  if (!isOwn) return render(step, request, { status: 403, problem: { words: 'formOld' } });
  const outcome = await act(step);
  if (outcome.kind === 'problem') return render({ ...step, visit: outcome.visit ?? step.visit }, request, outcome);
  return { status: 303, headers: { location: outcome.kind === 'again' ? request.path : outcome.location }, cookies: [], body: '' };
}

function act(step: Step): Promise<Outcome> {
  const action = step.form.get('action') ?? '';
  if (action === 'cancel' || action === 'decline') return decline(step);
  if (step.interaction.prompt.name === 'consent') return action === 'agree' ? agree(step) : stay();
  switch (action) {
    case 'sendCode':
    case 'sendAgain':
      return sendCode(step, action === 'sendAgain' ? step.visit.email : undefined);
    case 'signInWithCode':
      return signInWithCode(step);
    case 'otherAddress':
      return step.writeVisit(withoutCode(step.visit)).then(stay);
    default:
      return step.settings.signIn.ways().includes('password') ? signIn(step) : sendCode(step, undefined);
  }
}

function withoutCode({ email }: Visit): Visit {
  return email === undefined ? {} : { email };
}

async function stay(): Promise<Outcome> {
  return { kind: 'again' };
}

/** The page for where the visit stands. */
function render(step: Step, request: LinkingRequest, wrong?: { readonly status: number; readonly problem: Problem }): LinkingResponse {
  const secret = formSecret(cookiesOf(request.headers.cookie));
  const page = {
    ...frameOf(step),
    formToken: formTokenOf(secret),
    ...(wrong === undefined ? {} : { problem: wrong.problem }),
  };
  const { visit, settings } = step;
  const email = visit.email ?? '';
  const isSecure = settings.issuer.startsWith('https:');
  const cookie = `${FORM_COOKIE}=${secret}; path=${request.path}; httponly; samesite=lax${isSecure ? '; secure' : ''}`;
  const body = (): string => {
    if (step.interaction.prompt.name === 'consent') return consentPage({ ...page, email, role: visit.person?.role ?? 'shopper' });
    return visit.challengeId === undefined ? signInPage({ ...page, email, ways: settings.signIn.ways() }) : codePage({ ...page, email });
  };
  return htmlResponse(wrong?.status ?? 200, body(), [cookie]);
}

function frameOf({ settings, interaction, locale }: Step): PageFrame {
  const client = settings.clients.find(({ id }) => id === interaction.params.client_id);
  return { locale, shopName: settings.shopName, ...(client === undefined ? {} : { platform: client.name }) };
}

/** A page that leads nowhere but back. */
export function showError(settings: LinkingSettings, locale: Locale, why: 'expired' | 'broken' | 'busy'): LinkingResponse {
  return htmlResponse(why === 'busy' ? 503 : 400, errorPage({ locale, shopName: settings.shopName }, why), []);
}

/** A page, and the cookies that go with it. */
export function htmlResponse(status: number, body: string, cookies: readonly string[]): LinkingResponse {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, cookies, body };
}

/** @param params of the authorization request; where there are none, the query's */
export function localeOf(request: Pick<LinkingRequest, 'headers' | 'query'>, params?: Readonly<Record<string, unknown>>): Locale {
  const query = new URLSearchParams(request.query);
  return chooseLocale({
    uiLocales: params === undefined ? query.get('ui_locales') : params.ui_locales,
    userLocale: params === undefined ? query.get('user_locale') : params.user_locale,
    acceptLanguage: request.headers['accept-language'],
  });
}

function formOf(request: LinkingRequest): URLSearchParams {
  return new URLSearchParams(request.method === 'POST' ? request.body.slice(0, MAX_FORM_CHARACTERS) : '');
}
