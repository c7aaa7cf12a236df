/** A client of account linking as its platform is told of it; the secret apart. */
export interface ClientShape {
  readonly id: string;
  readonly name: string;
  readonly redirectUris: readonly string[];
  readonly accessTokens: 'jwt' | 'opaque';
}

/** Where Alexa sends people back to: by region of the account, all with the developer's vendor id. */
const ALEXA_HOSTS = ['layla.amazon.com', 'pitangui.amazon.com', 'alexa.amazon.co.jp'] as const;
const GOOGLE_HOSTS = ['oauth-redirect.googleusercontent.com', 'oauth-redirect-sandbox.googleusercontent.com'] as const;

/** @see https://developer.amazon.com/docs/alexa/account-linking/requirements-account-linking.html */
export function alexaClient(vendorId: string): ClientShape {
  return {
    id: 'alexa',
    name: 'Alexa',
    redirectUris: ALEXA_HOSTS.map((host) => `https://${host}/api/skill/link/${vendorId}`),
    accessTokens: 'jwt',
  };
}

/** @see https://developers.google.com/identity/account-linking/oauth-linking */
export function googleClient(projectId: string): ClientShape {
  return {
    id: 'google',
    name: 'Google',
    redirectUris: GOOGLE_HOSTS.map((host) => `https://${host}/r/${projectId}`),
    accessTokens: 'opaque',
  };
}
