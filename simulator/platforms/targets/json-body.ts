import type { Sent } from '../platform.ts';

type Failed = Extract<Sent, { kind: 'failed' }>;

/** How much of what came back is shown to a developer. */
const MAX_SHOWN_CHARS = 300;

/** What a skill returned, as JSON carries it; undefined members are gone, as on the wire. */
export function asJson(value: unknown): { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly why: string } {
  try {
    const text = JSON.stringify(value);
    return { ok: true, body: text === undefined ? undefined : JSON.parse(text) };
  } catch (error) {
    return { ok: false, why: describeError(error) };
  }
}

/** Reads a body of HTTP. An empty one is no answer, but no broken one either: `undefined`. */
export function parseBody(text: string): { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly why: string } {
  if (text.trim() === '') return { ok: true, body: undefined };
  try {
    return { ok: true, body: JSON.parse(text) };
  } catch {
    return { ok: false, why: `it begins with ${JSON.stringify(text.slice(0, MAX_SHOWN_CHARS))}` };
  }
}

/** An answer of HTTP. Text that is no JSON is a failure of a 2xx, and shown as it is under any other status. */
export function answered(status: number, text: string, tookMs: number): Sent {
  const parsed = parseBody(text);
  if (parsed.ok) return { kind: 'answered', status, body: parsed.body, tookMs };
  if (status < 200 || status > 299) return { kind: 'answered', status, body: text.slice(0, MAX_SHOWN_CHARS), tookMs };
  return failed('notJson', `The body is no JSON: ${parsed.why}`, tookMs);
}

export function failed(reason: Failed['reason'], message: string, tookMs: number): Failed {
  return { kind: 'failed', reason, message, tookMs };
}

/** For a developer: what an error says, and the first line of where. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message || error.cause.name})` : '';
  return `${error.name === 'Error' ? '' : `${error.name}: `}${error.message || error.name}${cause}`;
}
