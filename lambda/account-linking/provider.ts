import { randomBytes } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import Provider, { type Configuration, errors, type KoaContextWithOIDC, type ResourceServer } from 'oidc-provider';
import { ACCESS_TOKEN_ALGORITHM, audienceOf, LINKING_SCOPE, type OwnClaims } from '../commerce/access-grant.ts';
import { type SigningKey, verifyingKeyOf } from '../kernel/signing-keys.ts';
import type { Links } from './links.ts';
import { createRecordsAdapter } from './records-adapter.ts';
import { ATTACHING_CLIENT, attachedUri, type LinkingClient, type LinkingSettings } from './settings.ts';

/** The name of the session's cookie. */
export const SESSION_COOKIE = '_session';

/** A grant outlives its refresh tokens by this, and is renewed when a token is; seconds. */
const GRANT_MARGIN_SECONDS = 30 * 86_400;

/** Shows a person that a request cannot be followed. */
export type ShowError = (ctx: KoaContextWithOIDC, error: { readonly error: string }) => void;

/**
 * The authorization server (RFC 6749, OpenID Connect Core) of one merchant. Nothing of it is open that linking does not need: one response
 * type, two grant types, revocation; no introspection, no userinfo, no registration.
 */
export function createProvider(settings: LinkingSettings, links: Links, showError: ShowError): Provider {
  const { issuer, clock, records, lifetimes, clients, keys } = settings;
  const provider = new Provider(issuer, {
    adapter: createRecordsAdapter({ records, links, clock, reuseWindowMs: lifetimes.reuseWindow * 1000 }),
    clients: [...clients, attachingClient(issuer)].map(describeClient),
    jwks: { keys: keys.map((key) => ({ ...verifyingKeyOf(key), d: key.d })) },
    features: featuresOf(settings),
    ...rulesOf(settings, links),
    ...talkWithPeople(settings, showError),
  });
  // API Gateway ends TLS; `openExchange` says what scheme it was.
  provider.proxy = true;
  provider.silent = true;
  const koa: EventEmitter = provider;
  koa.on('error', (error: unknown) => settings.onTrouble(error));
  provider.on('server_error', (_ctx, error) => settings.onTrouble(error));
  return provider;
}

/** Its secret is told to nobody, so nobody gets a token with it. */
function attachingClient(issuer: string): LinkingClient {
  const secret = randomBytes(32).toString('base64url');
  return { id: ATTACHING_CLIENT, secret, name: ATTACHING_CLIENT, redirectUris: [attachedUri(issuer)], accessTokens: 'opaque' };
}

function describeClient(client: LinkingClient): NonNullable<Configuration['clients']>[number] {
  return {
    client_id: client.id,
    client_secret: client.secret,
    client_name: client.name,
    redirect_uris: [...client.redirectUris],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    // The library takes the body's for this one too.
    token_endpoint_auth_method: 'client_secret_basic',
    id_token_signed_response_alg: ACCESS_TOKEN_ALGORITHM,
  };
}

function featuresOf(settings: LinkingSettings): Configuration['features'] {
  const { merchantId, clients, keys, lifetimes } = settings;
  const [signing] = keys as readonly [SigningKey];
  const audience = audienceOf(merchantId);
  const formats = new Map(clients.map(({ id, accessTokens }) => [id, accessTokens]));
  return {
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    userinfo: { enabled: false },
    revocation: { enabled: true, allowedPolicy: isOwnToken },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => audience,
      useGrantedResource: () => true,
      getResourceServerInfo: (_ctx, resource, client): ResourceServer => {
        if (resource !== audience) throw new errors.InvalidTarget();
        return {
          scope: LINKING_SCOPE,
          audience,
          accessTokenTTL: lifetimes.accessToken,
          accessTokenFormat: formats.get(client.clientId) === 'jwt' ? 'jwt' : 'opaque',
          jwt: { sign: { alg: ACCESS_TOKEN_ALGORITHM, kid: signing.kid } },
        };
      },
    },
  };
}

function rulesOf(settings: LinkingSettings, links: Links): Configuration {
  const { merchantId, lifetimes } = settings;
  return {
    responseTypes: ['code'],
    scopes: ['openid', 'offline_access'],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    enabledJWA: { idTokenSigningAlgValues: [ACCESS_TOKEN_ALGORITHM] },
    allowOmittingSingleRegisteredRedirectUri: false,
    // Alexa sends a challenge, Google sends none: one that came is checked. Both keep a secret.
    pkce: { required: () => false },
    clientBasedCORS: () => false,
    // Both platforms link for good, whatever scope their console was told.
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    expiresWithSession: async () => false,
    rotateRefreshToken: async (ctx) => {
      await renewGrant(ctx, links, settings);
      return true;
    },
    revokeGrantPolicy: () => true,
    // Each linking is agreed to anew, and is a grant of its own.
    loadExistingGrant: async (ctx) => {
      const grantId = ctx.oidc.result?.consent?.grantId;
      return grantId === undefined ? undefined : ctx.oidc.provider.Grant.find(grantId);
    },
    findAccount: async (_ctx, accountId) => ({ accountId, claims: async () => ({ sub: accountId }) }),
    extraTokenClaims: async (_ctx, token) => {
      if (!('grantId' in token) || typeof token.grantId !== 'string') return undefined;
      return ownClaimsOf(merchantId, token.grantId, links);
    },
    ttl: {
      AccessToken: lifetimes.accessToken,
      AuthorizationCode: lifetimes.code,
      IdToken: lifetimes.accessToken,
      RefreshToken: lifetimes.refreshToken,
      Grant: grantSeconds(lifetimes.refreshToken),
      Interaction: lifetimes.visit,
      Session: lifetimes.visit,
    },
  };
}

/** A client ends what it was given itself; of another's it hears nothing, as of one that never was (RFC 7009 2.2). */
async function isOwnToken(
  _ctx: KoaContextWithOIDC,
  client: { readonly clientId: string },
  token: { readonly clientId?: string },
): Promise<boolean> {
  return token.clientId === client.clientId;
}

/** How long a new grant lives: longer than a refresh token that is given a month later. */
export function grantSeconds(refreshTokenSeconds: number): number {
  return refreshTokenSeconds + 2 * GRANT_MARGIN_SECONDS;
}

/** A grant that is used lives on; at most one write a month. One that has been ended stays ended: the write is conditional. */
async function renewGrant(ctx: KoaContextWithOIDC, links: Links, { lifetimes, clock }: LinkingSettings): Promise<void> {
  const grant = ctx.oidc.entities.Grant;
  const refreshTokenSeconds = lifetimes.refreshToken;
  if (grant?.jti === undefined || grant.remainingTTL > refreshTokenSeconds + GRANT_MARGIN_SECONDS) return;
  grant.exp = Math.floor(clock.nowMs() / 1000) + grantSeconds(refreshTokenSeconds);
  await grant.save();
  const link = await links.read(grant.jti);
  if (link !== undefined) await links.keep(grant.jti, link, grant.exp * 1000);
}

async function ownClaimsOf(merchant: string, grant: string, links: Links): Promise<OwnClaims> {
  const link = await links.read(grant);
  if (link === undefined) throw new errors.InvalidGrant('grant not found');
  return { merchant, grant, role: link.role, ...(link.firstName === undefined ? {} : { given_name: link.firstName }) };
}

function talkWithPeople({ issuer }: LinkingSettings, showError: ShowError): Configuration {
  const mountPath = new URL(issuer).pathname;
  return {
    extraParams: ['user_locale'],
    interactions: { url: (_ctx, interaction) => `${mountPath}/link/${interaction.uid}` },
    cookies: {
      names: { session: SESSION_COOKIE, interaction: '_interaction', resume: '_resume' },
      long: { httpOnly: true, sameSite: 'lax', path: mountPath },
      short: { httpOnly: true, sameSite: 'lax' },
    },
    renderError: (ctx, out) => showError(ctx, out),
  };
}
