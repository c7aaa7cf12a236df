import * as oauth from 'oauth4webapi';
import * as openid from 'openid-client';
import { issuerOf, type LinkingProcess, secretOf } from './linking-process.ts';

/** Where Alexa and Google take people back to, as the merchant's file says. */
export const ALEXA_REDIRECT = 'https://layla.amazon.com/api/skill/link/M0TEST';
export const GOOGLE_REDIRECT = 'https://oauth-redirect.googleusercontent.com/r/acme-agent';

/** A client of a platform's, in a library that is not ours. */
export async function discover(
  server: LinkingProcess,
  client: 'alexa' | 'google',
  authentication: 'basic' | 'body' = 'basic',
  merchantId = 'acme',
): Promise<openid.Configuration> {
  const secret = secretOf(merchantId, client);
  const method = authentication === 'basic' ? openid.ClientSecretBasic(secret) : openid.ClientSecretPost(secret);
  const config = await openid.discovery(new URL(issuerOf(merchantId)), client, { id_token_signed_response_alg: 'ES256' }, method, {
    [openid.customFetch]: server.fetch,
  });
  return config;
}

/** The same for the library with the strict checks. */
export async function discoverStrictly(
  server: LinkingProcess,
  merchantId = 'acme',
): Promise<{ readonly as: oauth.AuthorizationServer; readonly options: { readonly [oauth.customFetch]: LinkingProcess['fetch'] } }> {
  const options = { [oauth.customFetch]: server.fetch };
  const issuer = new URL(issuerOf(merchantId));
  const response = await oauth.discoveryRequest(issuer, { algorithm: 'oidc', ...options });
  return { as: await oauth.processDiscoveryResponse(issuer, response), options };
}

/** The address that a platform opens in the person's browser. */
export function addressOf(config: openid.Configuration, own: Readonly<Record<string, string>> = {}): string {
  const redirect = config.clientMetadata().client_id === 'alexa' ? ALEXA_REDIRECT : GOOGLE_REDIRECT;
  return openid.buildAuthorizationUrl(config, { redirect_uri: redirect, state: 'the-state', ...own }).href;
}

/** What the token endpoint said no with: `400 invalid_grant`. */
export async function refusalOf(exchange: Promise<unknown>): Promise<string> {
  try {
    await exchange;
    return 'none';
  } catch (error) {
    if (error instanceof openid.ResponseBodyError) return `${error.status} ${error.error}`;
    throw error;
  }
}
