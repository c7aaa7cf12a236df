import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { readConfig } from '../app/config.ts';
import { rawBodyOf } from '../app/http-event.ts';
import { answerLinking, linkingOf, openLinking } from '../app/linking.ts';
import { standardLog } from '../app/log.ts';
import { readMerchants } from '../app/merchant-settings.ts';
import { receivePaymentCallback } from '../app/payment-callback.ts';
import { createWorld, openDeployment } from '../app/world.ts';
import { attachChannels } from '../commerce/use-cases/attach-channel.ts';
import { keepRevoked } from '../commerce/use-cases/end-grant.ts';

const config = readConfig('http', process.env);
const deployment = openDeployment(config, process.env);
const merchants = new Map(readMerchants(config.SAYSO_MERCHANTS, config.SAYSO_SECRETS).map((merchant) => [merchant.id, merchant]));
const linkings = new Map(
  [...merchants].flatMap(([id, merchant]) => {
    const { store, clock } = createWorld(deployment, merchant);
    const settings = linkingOf(
      deployment,
      merchant,
      { revocations: keepRevoked(store, clock.nowMs), attachments: attachChannels(store, clock) },
      standardLog,
    );
    return settings === undefined ? [] : [[id, openLinking(settings)] as const];
  }),
);

/**
 * Everything that is no turn: account linking, at `/oauth/<merchant>/...`, and the payment providers' callbacks, at
 * `POST /payment/callback/<merchant>`.
 */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const linking = linkings.get(/^\/oauth\/([^/]+)\//.exec(event.rawPath)?.[1] ?? '');
  if (linking !== undefined) return answerLinking(linking, event);
  const merchant = merchants.get(/^\/payment\/callback\/([^/]+)$/.exec(event.rawPath)?.[1] ?? '');
  if (event.requestContext.http.method !== 'POST' || merchant === undefined) return { statusCode: 404 };
  const { store, payment, clock } = createWorld(deployment, merchant);
  const world = { store, payment, clock, secret: merchant.payment.webhookSecret };
  const { status } = await receivePaymentCallback(world, rawBodyOf(event), event.headers['x-payment-signature']);
  if (status === 400 || status === 401) standardLog.warn('payment.callbackRefused', { status });
  return { statusCode: status };
}
