import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { composeDialogflow } from '../app/compose.ts';
import { readConfig } from '../app/config.ts';
import { answerHttp } from '../app/http-event.ts';
import { standardLog } from '../app/log.ts';
import { createWorld } from '../app/world.ts';

const config = readConfig('dialogflow', process.env);
const world = createWorld(config, process.env);
const channel = composeDialogflow(
  { world, merchantId: config.SAYSO_MERCHANT_ID, merchantName: config.SAYSO_SELLER, log: standardLog },
  { header: config.SAYSO_DIALOGFLOW_HEADER_NAME, value: config.SAYSO_DIALOGFLOW_HEADER_VALUE },
);

/** The webhook of Dialogflow ES and CX, behind an HTTP API. */
export function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  return answerHttp(channel, event);
}
