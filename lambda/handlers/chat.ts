import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Invocation } from '../app/answer-by.ts';
import { readConfig } from '../app/config.ts';
import { answerHttp } from '../app/http-event.ts';
import { standardLog } from '../app/log.ts';
import { readMerchants } from '../app/merchant-settings.ts';
import { openChats, serveMerchants } from '../app/merchants.ts';
import { voicesIn } from '../app/voices.ts';
import { createWorld, openDeployment } from '../app/world.ts';

const config = readConfig('chat', process.env);
const deployment = openDeployment(config, process.env);
const merchants = readMerchants(config.SAYSO_MERCHANTS, config.SAYSO_SECRETS);
const served = serveMerchants(merchants, (merchant) => createWorld(deployment, merchant), standardLog, voicesIn(config.SAYSO_MERCHANTS));
const chats = openChats(served);

/** `POST /chat`, behind an HTTP API. */
export function handler(event: APIGatewayProxyEventV2, invocation?: Invocation): Promise<APIGatewayProxyStructuredResultV2> {
  return answerHttp(chats, event, invocation);
}
