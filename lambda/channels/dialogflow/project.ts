/** `projects/<project>/agent/sessions/<session>` (ES) and `projects/<project>/locations/...` (CX). */
const SESSION_PROJECT = /^projects\/([^/]+)\//;

/**
 * The Google Cloud project of the agent that sent a webhook request, from its session; undefined when it names none.
 *
 * @param body parsed JSON, not trusted
 * @see https://cloud.google.com/dialogflow/es/docs/fulfillment-webhook#webhook_request
 */
export function projectOf(body: unknown): string | undefined {
  const session = textAt(body, 'session') ?? textAt(valueAt(body, 'sessionInfo'), 'session');
  return session === undefined ? undefined : SESSION_PROJECT.exec(session)?.[1];
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

function textAt(value: unknown, key: string): string | undefined {
  const text = valueAt(value, key);
  return typeof text === 'string' ? text : undefined;
}
