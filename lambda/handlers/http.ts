import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { readConfig } from '../app/config.ts';
import { rawBodyOf } from '../app/http-event.ts';
import { receivePaymentCallback } from '../app/payment-callback.ts';
import { createWorld } from '../app/world.ts';

const config = readConfig('http', process.env);
const { store, payment, clock } = createWorld(config, process.env);

/** Everything that is no turn: the payment provider's callbacks. */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  if (event.requestContext.http.method !== 'POST' || event.rawPath !== '/payment/callback') return { statusCode: 404 };
  const world = { store, payment, clock, secret: config.SAYSO_PAYMENT_WEBHOOK_SECRET };
  const { status } = await receivePaymentCallback(world, rawBodyOf(event), event.headers['x-payment-signature']);
  return { statusCode: status };
}
