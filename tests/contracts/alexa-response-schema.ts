import * as rules from '../../simulator/platforms/alexa/response-rules.ts';
import type { PlatformFault } from '../../simulator/platforms/platform.ts';

const SCREEN = ['Alexa.Presentation.APL'];

/**
 * What the platform would refuse, ignore or find in certification in a response body, as one line each; empty when it is fine.
 *
 * @param requestType what is answered, which decides whether anything may be said
 */
export async function findResponseFaults(body: unknown, requestType: string): Promise<readonly string[]> {
  return (await rules.findResponseFaults(body, { requestType, interfaces: SCREEN })).map(describe);
}

/** The same for one piece of speech. */
export async function findSpeechFaults(speech: unknown): Promise<readonly string[]> {
  return (await rules.findSpeechFaults(speech, 'speech')).map(describe);
}

function describe({ rule, message }: PlatformFault): string {
  return `${rule}: ${message}`;
}
