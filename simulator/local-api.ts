import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Clock } from '../lambda/kernel/clock.ts';
import { hangUp, listen } from './listen.ts';

const MAX_BODY_BYTES = 256 * 1024;

/**
 * Trouble on purpose. `before`: a 500 and nothing done. `after`: work is done, then the connection breaks; a call that changes nothing (a read,
 * a repeated key) is answered, so whoever asks again learns what was done.
 */
export interface CallFaults {
  readonly delayMs?: number;
  readonly fail?: 'before' | 'after';
}

export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type ApiAnswer =
  | { readonly status: number; readonly json: unknown }
  | { readonly status: number; readonly html: string; readonly headers?: Readonly<Record<string, string>> };

export interface LocalApi {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly baseUrl: string;
  /** Stops as a killed process would: calls that wait for their delay are never worked on. */
  stop(): Promise<void>;
}

interface Work {
  /** Does the work and says the answer; its changes are made without waiting for anything, so calls never overlap. */
  readonly answer: (request: ApiRequest) => ApiAnswer | Promise<ApiAnswer>;
  readonly faultsOf: (request: ApiRequest) => CallFaults;
  /** How often anything was changed so far; absent: every call counts as a change. */
  readonly changesSoFar?: () => number;
  readonly clock: Clock;
  readonly stopping: AbortSignal;
}

/**
 * Serves HTTP on the loopback address only.
 * @param options.port 0 takes a free one
 * @param options.faultsOf asked anew for each call
 */
export async function startLocalApi(options: {
  readonly port: number;
  readonly clock: Clock;
  readonly answer: Work['answer'];
  readonly faultsOf: Work['faultsOf'];
  readonly changesSoFar?: Work['changesSoFar'];
}): Promise<LocalApi> {
  const stopping = new AbortController();
  const work: Work = { ...options, stopping: stopping.signal };
  const server = createServer((incoming, response) => {
    serve(incoming, response, work).catch((error: unknown) => {
      process.stderr.write(`${incoming.method} ${incoming.url?.split('?')[0]}: ${error instanceof Error ? error.stack : String(error)}\n`);
      if (!response.headersSent) send(response, problem(500, 'internal'));
    });
  });
  const port = await listen(server, options.port);
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    stop: () => {
      stopping.abort();
      return hangUp(server);
    },
  };
}

/** An answer that says why nothing was done, as the protocols have it: `kind`, and what goes with it. */
export function problem(status: number, kind: string, detail?: Readonly<Record<string, unknown>>): ApiAnswer {
  return { status, json: { error: { kind, ...detail } } };
}

/** True when the call carries the key as a bearer token (RFC 6750), or none is asked for. */
export function isAuthorized(request: ApiRequest, apiKey: string | undefined): boolean {
  return apiKey === undefined || request.headers.authorization === `Bearer ${apiKey}`;
}

/** The value of a JSON body; undefined when it is none. */
export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

async function serve(incoming: IncomingMessage, response: ServerResponse, work: Work): Promise<void> {
  const body = await readBody(incoming);
  if (body === undefined) return send(response, problem(413, 'tooLarge'));
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const request = { method: incoming.method ?? 'GET', path: url.pathname, query: url.searchParams, headers: incoming.headers, body };
  const { delayMs = 0, fail } = work.faultsOf(request);
  if (delayMs > 0) await work.clock.sleep(delayMs, work.stopping);
  if (work.stopping.aborted) return;
  if (fail === 'before') return send(response, problem(500, 'failedOnPurpose'));
  const changesBefore = work.changesSoFar?.() ?? -1;
  const answer = await work.answer(request);
  if (fail === 'after' && (work.changesSoFar?.() ?? 0) > changesBefore) {
    response.destroy();
    return;
  }
  send(response, answer);
}

function send(response: ServerResponse, answer: ApiAnswer): void {
  const isHtml = 'html' in answer;
  response.writeHead(answer.status, {
    'content-type': isHtml ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...(isHtml && answer.headers),
  });
  response.end(isHtml ? answer.html : JSON.stringify(answer.json));
}

/** The whole body, read before any delay: the caller may hang up then. Undefined when it is too long. */
async function readBody(incoming: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let lengthBytes = 0;
  for await (const chunk of incoming) {
    lengthBytes += chunk.length;
    if (lengthBytes > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
