import { alexaClient } from '../../lambda/app/linking-clients.ts';
import type { MerchantSettings } from '../../lambda/app/merchant-settings.ts';
import { ACCESS_TOKEN_SECONDS, LINKING_SCOPE } from '../../lambda/commerce/access-grant.ts';

type Linking = NonNullable<MerchantSettings['linking']>;
/** The settings of a merchant whose skill links accounts. */
export type LinkedMerchant = Pick<MerchantSettings, 'id'> & {
  readonly linking: Linking & { readonly alexa: NonNullable<Linking['alexa']> };
};

/** `AccountLinkingRequest` of SMAPI (ask-smapi-model, v1.skill.accountLinking): the body of `PUT .../accountLinkingClient`. */
export interface AccountLinkingRequest {
  readonly accountLinkingRequest: {
    readonly type: 'AUTH_CODE';
    readonly authorizationUrl: string;
    readonly accessTokenUrl: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly accessTokenScheme: 'HTTP_BASIC';
    readonly scopes: readonly string[];
    readonly domains: readonly string[];
    readonly defaultTokenExpirationInSeconds: number;
    readonly skipOnEnablement: boolean;
    readonly voiceForwardAccountLinking: 'DISABLED';
  };
}

/**
 * What Amazon is told of a merchant's account linking. A skill may be enabled without linking: lists, carts and prices work before.
 * @see https://developer.amazon.com/docs/alexa/smapi/account-linking-schemas.html
 */
export function accountLinkingRequest({ linking }: LinkedMerchant): AccountLinkingRequest {
  const { id: clientId } = alexaClient(linking.alexa.vendorId);
  return {
    accountLinkingRequest: {
      type: 'AUTH_CODE',
      authorizationUrl: `${linking.url}/auth`,
      accessTokenUrl: `${linking.url}/token`,
      clientId,
      clientSecret: linking.alexa.secret,
      accessTokenScheme: 'HTTP_BASIC',
      scopes: [LINKING_SCOPE],
      // The pages load nothing from anywhere else.
      domains: [new URL(linking.url).host],
      defaultTokenExpirationInSeconds: ACCESS_TOKEN_SECONDS,
      skipOnEnablement: true,
      voiceForwardAccountLinking: 'DISABLED',
    },
  };
}

const EVENTS = ['SKILL_ENABLED', 'SKILL_DISABLED', 'SKILL_PERMISSION_ACCEPTED', 'SKILL_PERMISSION_CHANGED'] as const;

/** The events a skill subscribes to: with account linking it also hears that an account was linked. */
export function eventSubscriptions({ linking }: { readonly linking?: unknown }): readonly { readonly eventName: string }[] {
  const names = linking === undefined ? EVENTS : [...EVENTS.slice(0, 2), 'SKILL_ACCOUNT_LINKED', ...EVENTS.slice(2)];
  return names.map((eventName) => ({ eventName }));
}

/** The three steps in the Alexa developer console, with the values to type. @param secretName what the merchant's file calls the secret */
export function consoleSteps(merchant: LinkedMerchant, secretName: string): string {
  const { accountLinkingRequest: request } = accountLinkingRequest(merchant);
  return `Alexa developer console, the skill of ${merchant.id}, Build > Account Linking:

1. Switch on "Do you allow users to create an account or link to an existing account with you?"
   and "Allow users to enable skill without account linking". Choose "Auth Code Grant".

2. Fill in:

     Your Web Authorization URI         ${request.authorizationUrl}
     Access Token URI                   ${request.accessTokenUrl}
     Your Client ID                     ${request.clientId}
     Your Secret                        the value of the secret "${secretName}"
     Your Authentication Scheme         HTTP Basic (Recommended)
     Scope                              ${request.scopes.join(' ')}
     Domain List                        ${request.domains.join(' ')}
     Default Access Token Expiration    ${request.defaultTokenExpirationInSeconds}

3. Compare "Alexa Redirect URLs" below the form with these, which are allowed. If they end otherwise,
   set linking.alexa.vendorId in ${merchant.id}.json to what they end in, and deploy again:

${alexaClient(merchant.linking.alexa.vendorId)
  .redirectUris.map((url) => `     ${url}`)
  .join('\n')}

Then save. The same by SMAPI: npm run link -- smapi ${merchant.id}
`;
}
