import { readConfig } from '../app/config.ts';
import { standardLog } from '../app/log.ts';
import { readMerchants } from '../app/merchant-settings.ts';
import { openSkills, serveMerchants } from '../app/merchants.ts';
import { voicesIn } from '../app/voices.ts';
import { createWorld, openDeployment } from '../app/world.ts';

const config = readConfig('alexa', process.env);
const deployment = openDeployment(config, process.env);
const merchants = readMerchants(config.SAYSO_MERCHANTS, config.SAYSO_SECRETS);
const served = serveMerchants(merchants, (merchant) => createWorld(deployment, merchant), standardLog, voicesIn(config.SAYSO_MERCHANTS));
const skills = openSkills(served);

/** Lambda's entry for the Alexa skills: an envelope in, a response out. Alexa takes no HTTP status, so a refusal is an error of the function. */
export async function handler(event: unknown): Promise<unknown> {
  const answer = await skills.handle(event);
  if (answer.status !== 200) throw new Error(`The request was refused: ${JSON.stringify(answer.body)}`);
  return answer.body;
}
