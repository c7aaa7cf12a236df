import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { composeChat } from '../app/compose.ts';
import { readConfig } from '../app/config.ts';
import { answerHttp } from '../app/http-event.ts';
import { standardLog } from '../app/log.ts';
import { createWorld } from '../app/world.ts';

const config = readConfig('chat', process.env);
const world = createWorld(config, process.env);
const channel = composeChat(
  { world, merchantId: config.SAYSO_MERCHANT_ID, merchantName: config.SAYSO_SELLER, log: standardLog },
  config.SAYSO_CHAT_KEY,
);

/** `POST /chat`, behind an HTTP API. */
export function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  return answerHttp(channel, event);
}
