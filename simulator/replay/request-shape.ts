import type { ChannelName } from './format.ts';

/** The platform whose JSON this is; undefined when it is nobody's. */
export function platformOfRequest(request: object): ChannelName | undefined {
  if ('request' in request && isObject(request.request) && 'type' in request.request) return 'alexa';
  if ('queryResult' in request) return 'dialogflow';
  if ('detectIntentResponseId' in request || 'fulfillmentInfo' in request || 'intentInfo' in request) return 'dialogflow-cx';
  if ('text' in request && typeof request.text === 'string') return 'chat';
  return undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** An Alexa request as it would come for another skill: a skill takes no request but its own. Others stay as they are. */
export function withSkillId(request: unknown, skillId: string | undefined): unknown {
  if (skillId === undefined || !isObject(request) || platformOfRequest(request) !== 'alexa') return request;
  return JSON.parse(JSON.stringify(request), (key, value: unknown) => (key === 'applicationId' ? skillId : value));
}
