import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { LinkingRequest } from '../account-linking/exchange.ts';
import { DEFAULT_LIFETIMES } from '../account-linking/lifetimes.ts';
import type { AccountLinking } from '../account-linking/server.ts';
import type { LinkingSettings } from '../account-linking/settings.ts';
import { type ChannelLog, describeBug } from '../channels/channel.ts';
import type { AttachPort } from '../commerce/ports/invitations.ts';
import type { RevocationPort } from '../commerce/ports/revocation.ts';
import { systemClock } from '../kernel/clock.ts';
import { createHttpSignIn } from '../shops/http-sign-in.ts';
import { createDynamoLinkingRecords } from '../store/linking-records.ts';
import { rawBodyOf } from './http-event.ts';
import { alexaClient, googleClient } from './linking-clients.ts';
import type { MerchantSettings } from './merchant-settings.ts';
import type { Deployment } from './world.ts';

/** Account linking of a merchant who has it. Undefined: their file says nothing of it. */
export function linkingOf(
  { client, tableName }: Deployment,
  merchant: MerchantSettings,
  ports: { readonly revocations: RevocationPort; readonly attachments: AttachPort },
  log: ChannelLog,
): LinkingSettings | undefined {
  const { id: merchantId, name: shopName, shop, linking } = merchant;
  if (linking === undefined) return undefined;
  const clock = systemClock;
  const { alexa, google } = linking;
  return {
    issuer: linking.url,
    merchantId,
    shopName,
    clients: [
      ...(alexa === undefined ? [] : [{ ...alexaClient(alexa.vendorId), secret: alexa.secret }]),
      ...(google === undefined ? [] : [{ ...googleClient(google.projectId), secret: google.secret }]),
    ],
    keys: linking.keys,
    lifetimes: DEFAULT_LIFETIMES,
    records: createDynamoLinkingRecords({ client, tableName, merchantId, clock }),
    signIn: createHttpSignIn({ baseUrl: shop.url, apiKey: shop.apiKey, clock, ways: linking.signIn }),
    ...ports,
    clock,
    onTrouble: (error) => log.error('linking.trouble', { merchantId, ...describeBug(error) }),
  };
}

/** The authorization server, loaded with the first request that is its own: a payment callback does not wait for it. */
export function openLinking(settings: LinkingSettings): Pick<AccountLinking, 'handle'> {
  let opened: Promise<AccountLinking> | undefined;
  return {
    async handle(request) {
      opened ??= import('../account-linking/server.ts').then(({ createAccountLinking }) => createAccountLinking(settings));
      return (await opened).handle(request);
    },
  };
}

/** Answers an HTTP API event (payload format 2.0). */
export async function answerLinking(
  linking: Pick<AccountLinking, 'handle'>,
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { status, headers, cookies, body } = await linking.handle(requestOf(event));
  return { statusCode: status, headers, body, ...(cookies.length === 0 ? {} : { cookies: [...cookies] }) };
}

function requestOf(event: APIGatewayProxyEventV2): LinkingRequest {
  return {
    method: event.requestContext.http.method,
    path: event.rawPath,
    query: event.rawQueryString,
    headers: { ...event.headers, ...(event.cookies === undefined ? {} : { cookie: event.cookies.join('; ') }) },
    body: rawBodyOf(event),
    address: event.requestContext.http.sourceIp,
  };
}
