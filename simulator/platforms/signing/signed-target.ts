import { request as openRequest } from 'node:https';
import type { SendOptions, Sent, SkillTarget } from '../platform.ts';
import { answered, describeError, failed } from '../targets/json-body.ts';
import { signRequest } from './sign-request.ts';
import type { Signer } from './signing-folder.ts';

/** More than any platform takes. */
const MAX_RESPONSE_BYTES = 4_000_000;

/**
 * A skill over HTTPS that asks for signatures: every request is signed as Alexa signs it, and the test root is trusted.
 *
 * @param options.url `https://...`, of a server that trusts the signer
 */
export function signedTarget({ url, signer }: { readonly url: string; readonly signer: Signer }): SkillTarget {
  return {
    label: url,
    send: async (request, options) => {
      const startedAtMs = performance.now();
      const tookMs = () => performance.now() - startedAtMs;
      const signal = AbortSignal.timeout(options.deadlineMs);
      try {
        const { status, text } = await post(url, Buffer.from(JSON.stringify(request)), signer, options, signal);
        return answered(status, text, tookMs());
      } catch (error) {
        return whyFailed(error, url, signal.aborted ? options.deadlineMs : undefined, tookMs());
      }
    },
    close: async () => {},
  };
}

function whyFailed(error: unknown, url: string, missedMs: number | undefined, tookMs: number): Sent {
  if (missedMs !== undefined) return failed('timedOut', `${url} did not answer within ${missedMs} ms.`, tookMs);
  return failed('unreachable', `${url} cannot be reached: ${describeError(error)}`, tookMs);
}

function post(
  url: string,
  rawBody: Buffer,
  signer: Signer,
  { headers }: SendOptions,
  signal: AbortSignal,
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const sent = { 'content-type': 'application/json; charset=utf-8', ...headers, ...signRequest(rawBody, signer) };
    const request = openRequest(url, { method: 'POST', ca: signer.rootPem, headers: sent, agent: false, signal }, async (response) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      try {
        for await (const chunk of response) {
          chunks.push(chunk);
          bytes += chunk.byteLength;
          if (bytes > MAX_RESPONSE_BYTES) throw new Error(`it answered more than ${MAX_RESPONSE_BYTES} bytes`);
        }
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') });
      } catch (error) {
        reject(error);
      }
    });
    request.once('error', reject);
    request.end(rawBody);
  });
}
