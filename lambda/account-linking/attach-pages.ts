import { createHash, randomBytes } from 'node:crypto';
import { LINKING_SCOPE } from '../commerce/access-grant.ts';
import type { Locale } from '../kernel/locales.ts';
import type { LinkingRequest, LinkingResponse } from './exchange.ts';
import { acceptInvitation, readInvitation } from './invitations.ts';
import { htmlResponse, localeOf, showError } from './linking-pages.ts';
import { chooseLocale } from './locale.ts';
import type { PageWorld } from './page-world.ts';
import { attachedPage } from './pages.ts';
import { ATTACHING_CLIENT, attachedUri } from './settings.ts';

/** The link that a chat handed over: `/attach/<secret>`. */
export const ATTACH_PATH = /^\/attach\/([\w-]{32})$/;
/** Where the authorization server comes back to. */
export const ATTACHED_PATH = '/attached';

/**
 * Opens a one-time link: whoever opened it signs in and agrees on the same pages as for a speaker, as a client of our own that nobody else
 * can be. Looking at the link (a preview in a chat) uses nothing up.
 */
export async function openInvitation(world: PageWorld, request: LinkingRequest, secret: string): Promise<LinkingResponse> {
  const { settings } = world;
  const invitation = await readInvitation(settings, secret);
  if (invitation === undefined) return showError(settings, localeOf(request), 'expired');
  const query = new URLSearchParams({
    client_id: ATTACHING_CLIENT,
    response_type: 'code',
    redirect_uri: attachedUri(settings.issuer),
    scope: LINKING_SCOPE,
    state: secret,
    // Nobody has to prove later who asked: the code is taken here, and its record is read. It only must not work anywhere else.
    code_challenge: createHash('sha256').update(randomBytes(32)).digest('base64url'),
    code_challenge_method: 'S256',
    ui_locales: invitation.locale,
  });
  return { status: 303, headers: { location: `${settings.issuer}/auth?${query}` }, cookies: [], body: '' };
}

/** Back from the pages, agreed or not: the code is used up, and the channel that the link was handed over at is attached. */
export async function concludeInvitation(world: PageWorld, request: LinkingRequest): Promise<LinkingResponse> {
  const { settings, links, provider } = world;
  const query = new URLSearchParams(request.query);
  const secret = query.get('state') ?? '';
  const invitation = await readInvitation(settings, secret);
  const locale = invitation ? chooseLocale({ uiLocales: invitation.locale }) : localeOf(request);
  if (query.get('error') !== null) return page(world, locale, 'declined');
  const code = await provider.AuthorizationCode.find(query.get('code') ?? '');
  if (invitation === undefined || code === undefined || code.clientId !== ATTACHING_CLIENT || !code.isValid) {
    return showError(settings, locale, 'expired');
  }
  await code.consume();
  const { grantId } = code;
  const link = grantId === undefined ? undefined : await links.read(grantId);
  if (grantId === undefined || link === undefined) return showError(settings, locale, 'expired');
  const { accountId, role, firstName } = link;
  const grant = { accountId, role, grantId, ...(firstName === undefined ? {} : { firstName }) };
  if (settings.attachments && (await acceptInvitation({ ...settings, attachments: settings.attachments }, secret, grant))) {
    return page(world, locale, 'attached');
  }
  // Somebody was first: what was just agreed to is worth nothing, and must not stay.
  await links.end(grantId);
  return showError(settings, locale, 'expired');
}

function page({ settings }: PageWorld, locale: Locale, how: 'attached' | 'declined'): LinkingResponse {
  return htmlResponse(200, attachedPage({ locale, shopName: settings.shopName }, how), []);
}
