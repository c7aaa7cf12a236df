import * as z from 'zod';
import { findSsmlFaults } from '../ssml-rules.ts';
import { type Api, type ApiReply, authenticate, jsonBody, problem } from './api-call.ts';

/** Neither is documented; both are what skills in the field keep to. */
const MAX_DIRECTIVES = 5;
const MAX_CHARACTERS = 600;

const bodySchema = z.object({
  header: z.object({ requestId: z.string() }),
  directive: z.object({ type: z.literal('VoicePlayer.Speak'), speech: z.string().min(1) }),
});

/**
 * `POST /v1/directives`: says something while the full answer is being made.
 *
 * @see https://developer.amazon.com/docs/alexa/custom-skills/progressive-response-api-reference.html
 */
export const progressiveResponse: Api = async (call, cloud) => {
  if (call.method !== 'POST' || call.path !== '/v1/directives') return undefined;
  const authenticated = authenticate(call, cloud);
  if ('refusal' in authenticated) return authenticated.refusal;
  const body = bodySchema.safeParse(jsonBody(call));
  if (!body.success) {
    const [issue] = body.error.issues;
    return invalid(`${issue?.path.join('.') || 'the body'}: ${issue?.message}`);
  }
  const { header, directive } = body.data;
  const request = cloud.findRequest(header.requestId);
  if (request === undefined || request.token !== call.bearer) return invalid('header.requestId is not the request of this token.');
  if (request.type !== 'LaunchRequest' && request.type !== 'IntentRequest') {
    return invalid(`A progressive response belongs to a LaunchRequest or an IntentRequest, not to a ${request.type}.`);
  }
  if (!request.isRunning) return invalid('The full response was sent already.');
  if (request.spoken.length >= MAX_DIRECTIVES) return problem(429, 'TOO_MANY_REQUESTS', `At most ${MAX_DIRECTIVES} directives a request.`);
  if (directive.speech.length > MAX_CHARACTERS)
    return invalid(`directive.speech has ${directive.speech.length} of ${MAX_CHARACTERS} characters.`);
  const ssml = /^\s*<speak\b/u.test(directive.speech) ? directive.speech : `<speak>${directive.speech}</speak>`;
  const [fault] = (await findSsmlFaults(ssml, 'directive.speech')).filter(({ effect }) => effect === 'refused');
  if (fault) return invalid(fault.message);
  request.spoken.push(ssml);
  request.hear?.(ssml);
  return { status: 204 };
};

function invalid(message: string): ApiReply {
  return problem(400, 'INVALID_REQUEST', message);
}
