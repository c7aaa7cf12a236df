import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { SignedSkill } from '../app/alexa-https.ts';
import { answerBy, type Invocation } from '../app/answer-by.ts';
import { readConfig } from '../app/config.ts';
import { asHttpResult, rawBytesOf } from '../app/http-event.ts';
import { standardLog } from '../app/log.ts';
import { readMerchants } from '../app/merchant-settings.ts';
import { openSkills, serveMerchants } from '../app/merchants.ts';
import { voicesIn } from '../app/voices.ts';
import { createWorld, openDeployment } from '../app/world.ts';
import { systemClock } from '../kernel/clock.ts';

const config = readConfig('alexa', process.env);
const deployment = openDeployment(config, process.env);
const merchants = readMerchants(config.SAYSO_MERCHANTS, config.SAYSO_SECRETS);
const served = serveMerchants(merchants, (merchant) => createWorld(deployment, merchant), standardLog, voicesIn(config.SAYSO_MERCHANTS));
const skills = openSkills(served);

let overHttps: Promise<SignedSkill> | undefined;

/** Loaded with the first request over HTTPS: a turn by the trigger verifies nothing. */
async function openOverHttps(): Promise<SignedSkill> {
  const { createAmazonVerifier, openSignedSkill } = await import('../app/alexa-https.ts');
  return openSignedSkill({ skill: skills, verifier: createAmazonVerifier(systemClock), clock: systemClock, log: standardLog });
}

/** Lambda's entry for the Alexa skills: an envelope from Alexa's own trigger, or a request to `POST /alexa`, which anybody can send. */
export function handler(event: unknown, invocation?: Invocation): Promise<unknown> {
  const nowMs = systemClock.nowMs();
  return isHttpEvent(event)
    ? answerRequest(event, answerBy(nowMs, event, invocation))
    : answerEnvelope(event, answerBy(nowMs, undefined, invocation));
}

/** Alexa takes no HTTP status from a function, so a refusal is an error of it. */
async function answerEnvelope(envelope: unknown, answerByMs: number): Promise<unknown> {
  const answer = await skills.handle(envelope, undefined, answerByMs);
  if (answer.status !== 200) throw new Error(`The request was refused: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

async function answerRequest(event: APIGatewayProxyEventV2, answerByMs: number): Promise<APIGatewayProxyStructuredResultV2> {
  overHttps ??= openOverHttps();
  const skill = await overHttps;
  return asHttpResult(await skill.answer(rawBytesOf(event), event.headers, answerByMs));
}

/** API Gateway writes these itself; what a stranger sends is only ever inside of `body`. */
function isHttpEvent(event: unknown): event is APIGatewayProxyEventV2 {
  return typeof event === 'object' && event !== null && 'rawPath' in event && 'requestContext' in event;
}
