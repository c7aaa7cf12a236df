import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { readConfig } from '../app/config.ts';
import { rawBodyOf } from '../app/http-event.ts';
import { readMerchants } from '../app/merchant-settings.ts';
import { receivePaymentCallback } from '../app/payment-callback.ts';
import { createWorld, openDeployment } from '../app/world.ts';

const config = readConfig('http', process.env);
const deployment = openDeployment(config, process.env);
const merchants = new Map(readMerchants(config.SAYSO_MERCHANTS, config.SAYSO_SECRETS).map((merchant) => [merchant.id, merchant]));

/** Everything that is no turn: the payment providers' callbacks, at `POST /payment/callback/<merchant>`. */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const merchant = merchants.get(/^\/payment\/callback\/([^/]+)$/.exec(event.rawPath)?.[1] ?? '');
  if (event.requestContext.http.method !== 'POST' || merchant === undefined) return { statusCode: 404 };
  const { store, payment, clock } = createWorld(deployment, merchant);
  const world = { store, payment, clock, secret: merchant.payment.webhookSecret };
  const { status } = await receivePaymentCallback(world, rawBodyOf(event), event.headers['x-payment-signature']);
  return { statusCode: status };
}
