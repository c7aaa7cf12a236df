import { composeAlexa } from '../app/compose.ts';
import { readConfig } from '../app/config.ts';
import { standardLog } from '../app/log.ts';
import { createWorld } from '../app/world.ts';

const config = readConfig('alexa', process.env);
const world = createWorld(config, process.env);
const channel = composeAlexa(
  { world, merchantId: config.SAYSO_MERCHANT_ID, merchantName: config.SAYSO_SELLER, log: standardLog },
  { skillId: config.SAYSO_ALEXA_SKILL_ID, isLocal: false },
);

/** Lambda's entry for the Alexa skill: an envelope in, a response out. Alexa takes no HTTP status, so a refusal is an error of the function. */
export async function handler(event: unknown): Promise<unknown> {
  const answer = await channel.handle(event);
  if (answer.status !== 200) throw new Error(`The request was refused: ${JSON.stringify(answer.body)}`);
  return answer.body;
}
