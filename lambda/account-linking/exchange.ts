import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

/** One HTTP request, whoever received it: an API Gateway event or a local server. */
export interface LinkingRequest {
  readonly method: string;
  /** As it was sent, with the issuer's own path before it: `/oauth/token`. */
  readonly path: string;
  /** As it was sent, without the question mark. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** The caller's IP address, as the outermost machine of ours saw it. */
  readonly address: string;
}

export interface LinkingResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Values of `Set-Cookie`, one each. */
  readonly cookies: readonly string[];
  readonly body: string;
}

/** A request and its answer as Node's own objects, without any connection. */
export interface NodeExchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** Kept once the answer has ended. */
  readonly answered: Promise<LinkingResponse>;
}

/**
 * Makes Node's objects of a request, for a library that knows nothing else. Whatever the caller says of hosts and proxies is replaced by
 * the issuer's own: addresses that are made of it can lead nowhere else.
 *
 * @param issuer the authorization server's address; its path is what the library does not see
 */
export function openExchange(request: LinkingRequest, issuer: URL): NodeExchange {
  const incoming = new IncomingMessage(new Socket());
  const query = request.query === '' ? '' : `?${request.query}`;
  const url = `${request.path.slice(issuer.pathname.length) || '/'}${query}`;
  Object.assign(incoming, { method: request.method, url, originalUrl: `${issuer.pathname}${url}`, httpVersion: '1.1' });
  incoming.headers = headersOf(request, issuer);
  incoming.push(request.body);
  incoming.push(null);
  const outgoing = new ServerResponse(incoming);
  return { incoming, outgoing, answered: collect(outgoing) };
}

const FORWARDING = /^(forwarded|x-forwarded-.*|x-real-ip|host|connection|transfer-encoding|content-length|expect)$/;

function headersOf(request: LinkingRequest, issuer: URL): NodeJS.Dict<string> {
  const own = Object.entries(request.headers).filter(([name, value]) => value !== undefined && !FORWARDING.test(name));
  return {
    ...Object.fromEntries(own),
    host: issuer.host,
    'x-forwarded-proto': issuer.protocol.slice(0, -1),
    'content-length': String(Buffer.byteLength(request.body)),
  };
}

function collect(outgoing: ServerResponse): Promise<LinkingResponse> {
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown): void => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  return new Promise((resolve) => {
    Object.assign(outgoing, {
      write(chunk: unknown) {
        keep(chunk);
        return true;
      },
      end(chunk?: unknown) {
        keep(chunk);
        resolve({ ...answerOf(outgoing), body: Buffer.concat(chunks).toString('utf8') });
        return outgoing;
      },
    });
  });
}

function answerOf(outgoing: ServerResponse): Omit<LinkingResponse, 'body'> {
  const { 'set-cookie': cookies = [], ...headers } = outgoing.getHeaders();
  const kept = Object.entries(headers).filter(([name, value]) => value !== undefined && !/^(content-length|connection)$/.test(name));
  return {
    status: outgoing.statusCode,
    headers: Object.fromEntries(kept.map(([name, value]) => [name, [value].flat().join(', ')])),
    cookies: [cookies].flat().map(String),
  };
}
