import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { hangUp, listen } from '../../simulator/listen.ts';

/** What happens to one request on its way to the engine and back. */
export type Fate =
  | 'pass'
  /** The work is done, and the connection breaks before a byte of the answer. */
  | 'breakAfterWork'
  /** The work is done, and the connection breaks in the middle of the answer. */
  | 'breakInAnswer'
  /** The work is done, and no answer ever comes. */
  | 'stallAfterWork'
  /** The connection breaks before the work. */
  | 'breakBeforeWork'
  | Refusal;

/**
 * An answer that no local engine gives: throttling, somebody's transaction, a fault of the service.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html
 */
export interface Refusal {
  readonly refuses: string;
  readonly status: 400 | 500;
  /** The work was done all the same. */
  readonly isDone: boolean;
}

export interface BadLine {
  readonly endpoint: string;
  /** Fates of the requests to come, in order; afterwards all pass. `between` runs once, after the first that does not pass. */
  plan(fates: readonly Fate[], between?: () => Promise<void>): void;
  /** How many requests came, retries included. */
  requests(): number;
  stop(): Promise<void>;
}

/** A bad line between a client and an engine. */
export async function startBadLine(engineEndpoint: string): Promise<BadLine> {
  let fates: Fate[] = [];
  let between: (() => Promise<void>) | undefined;
  let requests = 0;

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    requests += 1;
    const fate = fates.shift() ?? 'pass';
    const body = await readWhole(incoming);
    const isForwarded = typeof fate === 'object' ? fate.isDone : fate !== 'breakBeforeWork';
    const answer = isForwarded ? await forward(engineEndpoint, incoming, body) : undefined;
    const interlude = fate === 'pass' ? undefined : between;
    if (interlude) between = undefined;
    await interlude?.();
    if (typeof fate === 'object') {
      const refusal = { __type: `com.amazonaws.dynamodb.v20120810#${fate.refuses}`, message: 'by the bad line' };
      outgoing.writeHead(fate.status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(refusal));
    } else if (fate === 'pass' && answer) {
      outgoing.writeHead(answer.status, answer.headers).end(answer.body);
    } else if (fate === 'breakInAnswer' && answer) {
      outgoing.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length + 10 });
      outgoing.write(answer.body, () => incoming.socket.destroy());
    } else if (fate !== 'stallAfterWork') {
      incoming.socket.destroy();
    }
  };

  const server = createServer((incoming, outgoing) => void serve(incoming, outgoing));
  const port = await listen(server);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    plan: (next, interlude) => {
      fates = [...next];
      between = interlude;
      requests = 0;
    },
    requests: () => requests,
    stop: () => hangUp(server),
  };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

function forward(endpoint: string, incoming: IncomingMessage, body: Buffer): Promise<Answer> {
  const { method, url = '/', headers } = incoming;
  return new Promise((resolve, reject) => {
    const onward = request(new URL(url, endpoint), { method, headers }, (response) => {
      readWhole(response).then((whole) => resolve({ status: response.statusCode ?? 500, headers: response.headers, body: whole }), reject);
    });
    onward.once('error', reject);
    onward.end(body);
  });
}

async function readWhole(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
