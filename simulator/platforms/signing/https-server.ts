import { X509Certificate } from 'node:crypto';
import { createServer } from 'node:https';
import { openSignedSkill } from '../../../lambda/app/alexa-https.ts';
import { MAX_BODY_BYTES } from '../../../lambda/app/http-event.ts';
import type { AlexaChannel } from '../../../lambda/channels/alexa/channel.ts';
import { createSignatureVerifier, type SignatureVerifier } from '../../../lambda/channels/alexa/signature/verify.ts';
import type { ChannelLog } from '../../../lambda/channels/channel.ts';
import type { Clock } from '../../../lambda/kernel/clock.ts';
import { hangUp, listen } from '../../listen.ts';
import type { TestSigning } from './test-certificates.ts';

export interface HttpsServer {
  /** The address of the skill. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Trusts the test root alone, and knows the test chain alone: the real check, over certificates of our own. */
function createTestVerifier(signing: Pick<TestSigning, 'chainUrl' | 'chainPem' | 'rootPem'>, clock: Clock): SignatureVerifier {
  return createSignatureVerifier({
    fetchChain: async (url) => (url === signing.chainUrl ? signing.chainPem : undefined),
    trustedRoots: () => [new X509Certificate(signing.rootPem)],
    clock,
  });
}

/**
 * Serves a skill at `POST /alexa` over HTTPS on 127.0.0.1, as a skill on the web is served: what is not signed is refused.
 *
 * @param options.port 0 takes a free one
 */
export async function startHttpsServer(options: {
  readonly skill: AlexaChannel;
  readonly signing: TestSigning;
  readonly clock: Clock;
  readonly log: ChannelLog;
  readonly port: number;
}): Promise<HttpsServer> {
  const { signing, clock, port } = options;
  const signed = openSignedSkill({ ...options, verifier: createTestVerifier(signing, clock) });
  const server = createServer({ key: signing.server.keyPem, cert: signing.server.chainPem }, async (request, response) => {
    const rawBody = await readBody(request).catch(() => undefined);
    if (rawBody === undefined) return response.destroy();
    const isSkill = request.method === 'POST' && request.url === '/alexa';
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, value?.toString()]));
    const answer = isSkill ? await signed.answer(rawBody, headers) : NOT_FOUND;
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(answer.body));
  });
  const boundPort = await listen(server, port);
  return { url: `https://127.0.0.1:${boundPort}/alexa`, stop: () => hangUp(server) };
}

const NOT_FOUND = { status: 404, body: { error: { code: 'http.notFound', message: 'There is POST /alexa.' } } };

/** The body, or just enough of it to be refused as too long. */
async function readBody(request: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    chunks.push(chunk);
    bytes += chunk.byteLength;
    if (bytes > MAX_BODY_BYTES) break;
  }
  return Buffer.concat(chunks);
}
