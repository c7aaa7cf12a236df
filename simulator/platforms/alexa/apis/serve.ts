import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { hangUp, listen } from '../../../listen.ts';
import { type Api, type ApiReply, problem } from './api-call.ts';
import type { AlexaCloud } from './cloud.ts';
import { loginWithAmazon, proactiveEvents } from './proactive.ts';
import { customerProfile, deviceAddress, deviceSettings } from './profile.ts';
import { progressiveResponse } from './progressive.ts';
import { reminders } from './reminders.ts';

const APIS: readonly Api[] = [
  progressiveResponse,
  customerProfile,
  deviceAddress,
  deviceSettings,
  reminders,
  proactiveEvents,
  loginWithAmazon,
];

/** Larger than any call of these APIs. */
const MAX_BODY_BYTES = 128 * 1024;

/** Where a server that has other work too hands calls on to `answerAlexaApi`: every path below these. */
export const ALEXA_API_PATHS = [
  '/v1/directives',
  '/v1/devices/*',
  '/v1/alerts/*',
  '/v1/proactiveEvents',
  '/v1/proactiveEvents/*',
  '/v2/accounts/*',
  '/v2/persons/*',
  '/v2/devices/*',
  '/auth/o2/token',
  // As the SDK writes it.
  '/auth/O2/token',
] as const;

/**
 * Answers a call that a skill makes to Amazon; 404 for one that no API takes.
 *
 * @param request as a fetch handler gets it
 */
export async function answerAlexaApi(cloud: AlexaCloud, request: Request): Promise<Response> {
  const body = await request.text();
  const { pathname } = new URL(request.url);
  const [, bearer] = /^Bearer (.+)$/iu.exec(request.headers.get('authorization') ?? '') ?? [];
  const call = { method: request.method, path: pathname, bearer, body };
  for (const api of APIS) {
    const reply = await api(call, cloud);
    if (reply) return toResponse(reply);
  }
  return toResponse(problem(404, 'INVALID_URI', `${request.method} ${pathname} is no call of the Alexa APIs that this stand-in has.`));
}

function toResponse({ status, json, headers }: ApiReply): Response {
  return json === undefined
    ? new Response(null, { status, ...(headers ? { headers } : {}) })
    : Response.json(json, { status, ...(headers ? { headers } : {}) });
}

export interface ServedApis {
  /** `http://127.0.0.1:<port>`: what `context.System.apiEndpoint` says. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the APIs on the loopback address. @param port 0 takes a free one */
export async function serveAlexaApis(cloud: AlexaCloud, { port = 0 }: { readonly port?: number } = {}): Promise<ServedApis> {
  const server = createServer((incoming, response) => {
    answer(cloud, incoming, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ code: 'INTERNAL', message: error instanceof Error ? error.message : String(error) }));
    });
  });
  const boundPort = await listen(server, port);
  return { url: `http://127.0.0.1:${boundPort}`, stop: () => hangUp(server) };
}

async function answer(cloud: AlexaCloud, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  let lengthBytes = 0;
  for await (const chunk of incoming) {
    lengthBytes += chunk.length;
    if (lengthBytes <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  const method = incoming.method ?? 'GET';
  const { authorization } = incoming.headers;
  const request = new Request(new URL(incoming.url ?? '/', 'http://127.0.0.1'), {
    method,
    ...(authorization === undefined ? {} : { headers: { authorization } }),
    ...(method === 'GET' || method === 'HEAD' ? {} : { body: Buffer.concat(chunks).toString('utf8') }),
  });
  const reply =
    lengthBytes > MAX_BODY_BYTES
      ? toResponse(problem(413, 'TOO_LARGE', `At most ${MAX_BODY_BYTES} bytes.`))
      : await answerAlexaApi(cloud, request);
  response.writeHead(reply.status, Object.fromEntries(reply.headers));
  response.end(Buffer.from(await reply.arrayBuffer()));
}
