import type { SendOptions, Sent, SkillTarget } from '../platform.ts';
import { answered, describeError, failed } from './json-body.ts';

/** More than any platform takes; a stranger's endless answer is not kept. */
const MAX_RESPONSE_BYTES = 4_000_000;

/**
 * A skill behind an address, asked as a platform asks: POST, JSON, no redirects followed, one connection a request.
 *
 * @param options.url `https://...`, or `http://` on a machine of one's own
 * @param options.headers sent with every request, beside those of the request itself
 */
export function urlTarget(options: { readonly url: string; readonly headers?: Readonly<Record<string, string>> }): SkillTarget {
  return {
    label: options.url,
    send: (request, sendOptions) => post(options.url, request, { ...sendOptions, headers: { ...options.headers, ...sendOptions.headers } }),
    close: async () => {},
  };
}

async function post(url: string, request: unknown, { deadlineMs, headers = {} }: SendOptions): Promise<Sent> {
  const startedAtMs = performance.now();
  const tookMs = () => performance.now() - startedAtMs;
  const signal = AbortSignal.timeout(deadlineMs);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', accept: 'application/json', ...headers },
      body: JSON.stringify(request),
      redirect: 'manual',
      signal,
    });
    const text = await readText(response);
    if (text === undefined) return failed('notJson', `The answer is longer than ${MAX_RESPONSE_BYTES} bytes.`, tookMs());
    return answered(response.status, text, tookMs());
  } catch (error) {
    if (signal.aborted) return failed('timedOut', `${url} did not answer within ${deadlineMs} ms.`, tookMs());
    return failed('unreachable', `${url} cannot be reached: ${describeError(error)}`, tookMs());
  }
}

async function readText(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let lengthBytes = 0;
  for await (const chunk of response.body ?? []) {
    lengthBytes += chunk.byteLength;
    if (lengthBytes > MAX_RESPONSE_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
