import type { PlatformFault } from '../platform.ts';

/** docs.cloud.google.com/dialogflow/es/docs/fulfillment-webhook: every integration that is still alive. CX: its default. */
export const DIALOGFLOW_DEADLINE_MS = 5_000;
/** The same page. */
const MAX_RESPONSE_BYTES = 64 * 1024;

/** What both editions refuse in an answer: a shape that is not the message's, and one that is too large. */
export function findMessageFaults(
  body: unknown,
  check: (value: unknown) => readonly string[],
  protocol: 'dialogflow' | 'dialogflowCx',
): readonly PlatformFault[] {
  const size = Buffer.byteLength(JSON.stringify(body) ?? '');
  const shape = check(body).map((message) => refused(`${protocol}.response.schema`, message, "JSON of Google's WebhookResponse"));
  if (size <= MAX_RESPONSE_BYTES) return shape;
  return [...shape, refused(`${protocol}.response.tooLarge`, `the response has ${size} bytes`, `${MAX_RESPONSE_BYTES} bytes (64 KiB)`)];
}

export function refused(rule: string, message: string, limit: string): PlatformFault {
  return { rule, message, limit, effect: 'refused' };
}

export function ignored(rule: string, message: string, limit: string): PlatformFault {
  return { rule, message, limit, effect: 'ignored' };
}
