import type Provider from 'oidc-provider';
import { LINKING_SCOPE } from '../commerce/access-grant.ts';
import { ATTACH_PATH, ATTACHED_PATH, concludeInvitation, openInvitation } from './attach-pages.ts';
import { type LinkingRequest, type LinkingResponse, openExchange } from './exchange.ts';
import { answerLinkingPage, localeOf, showError } from './linking-pages.ts';
import { createLinks, type Links } from './links.ts';
import { pagePolicy } from './page-style.ts';
import type { PageWorld } from './page-world.ts';
import { createProvider, SESSION_COOKIE } from './provider.ts';
import type { LinkingSettings } from './settings.ts';
import { createVisits } from './visit.ts';

/** The longest body that is read: the library's own limit is a little lower. */
const MAX_BODY_CHARACTERS = 64_000;

export interface AccountLinking {
  /** Answers one request below the issuer's path. Never rejects. */
  handle(request: LinkingRequest): Promise<LinkingResponse>;
  /** For ending a linking from elsewhere: a disabled skill, deleted data. */
  readonly links: Pick<Links, 'end'>;
}

/** The authorization server and its pages, of one merchant. */
export function createAccountLinking(settings: LinkingSettings): AccountLinking {
  const { records, revocations, merchantId, clock, lifetimes } = settings;
  const links = createLinks({ records, revocations, merchantId, clock });
  const provider = createProvider(settings, links, (ctx) => {
    const locale = localeOf({ headers: ctx.headers as LinkingRequest['headers'], query: ctx.querystring });
    ctx.type = 'html';
    ctx.body = showError(settings, locale, ctx.status >= 500 ? 'busy' : 'broken').body;
  });
  const world: PageWorld = { settings, provider, links, visits: createVisits(records, clock, lifetimes.visit) };
  const listener = provider.callback();
  const issuer = new URL(settings.issuer);
  return {
    links,
    async handle(request) {
      try {
        return secure(await answer(world, listener, withoutMount(request, issuer), request), issuer);
      } catch (error) {
        settings.onTrouble(error);
        return secure(showError(settings, localeOf(request), 'busy'), issuer);
      }
    },
  };
}

async function answer(
  world: PageWorld,
  listener: ReturnType<Provider['callback']>,
  path: string,
  request: LinkingRequest,
): Promise<LinkingResponse> {
  if (request.body.length > MAX_BODY_CHARACTERS) return problem(413, 'invalid_request', 'the body is too long');
  if (path.startsWith('/link/')) return answerLinkingPage(world, request);
  const invitation = ATTACH_PATH.exec(path)?.[1];
  if (request.method === 'GET' && invitation !== undefined) return openInvitation(world, request, invitation);
  if (request.method === 'GET' && path === ATTACHED_PATH) return concludeInvitation(world, request);
  const isStart = path.toLowerCase() === '/auth';
  const exchange = openExchange(isStart ? beginAnew(request) : request, new URL(world.settings.issuer));
  void listener(exchange.incoming, exchange.outgoing);
  const answered = await exchange.answered;
  return answered.status === 404 ? problem(404, 'not_found', 'there is nothing here') : answered;
}

function withoutMount(request: LinkingRequest, issuer: URL): string {
  const path = request.path.slice(issuer.pathname.length);
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}

/**
 * Every linking begins with nobody signed in: a phone may have linked somebody else a minute ago. And every linking is for the voice,
 * whatever scope the platform's console was told, or none.
 */
function beginAnew(request: LinkingRequest): LinkingRequest {
  const cookie = (request.headers.cookie ?? '')
    .split(';')
    .filter((pair) => pair.trim().split('=', 1)[0] !== SESSION_COOKIE)
    .join(';');
  return { ...request, headers: { ...request.headers, cookie }, query: withScope(request.query) };
}

function withScope(query: string): string {
  const params = new URLSearchParams(query);
  const [scope = '', ...more] = params.getAll('scope');
  // Twice is a mistake that the library refuses.
  if (more.length > 0 || scope.split(' ').includes(LINKING_SCOPE)) return query;
  params.set('scope', `${scope} ${LINKING_SCOPE}`.trim());
  return params.toString();
}

function problem(status: number, error: string, description: string): LinkingResponse {
  const body = JSON.stringify({ error, error_description: description });
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, cookies: [], body };
}

/** What every answer carries. What the library has set already stays: its keys and its discovery document may be kept. */
function secure(response: LinkingResponse, issuer: URL): LinkingResponse {
  const isPage = response.headers['content-type']?.startsWith('text/html') ?? false;
  return {
    ...response,
    headers: {
      'cache-control': 'no-store',
      ...response.headers,
      'x-content-type-options': 'nosniff',
      // Not `no-referrer`: browsers would then hide from us that a form came from our own page.
      'referrer-policy': 'same-origin',
      ...(issuer.protocol === 'https:' ? { 'strict-transport-security': 'max-age=31536000' } : {}),
      ...(isPage ? { 'content-security-policy': pagePolicy(issuer.protocol === 'http:'), 'x-frame-options': 'DENY' } : {}),
    },
  };
}
