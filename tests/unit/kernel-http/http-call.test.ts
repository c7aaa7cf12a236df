import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createJsonClient, type JsonRequest } from '../../../lambda/kernel/http-call.ts';
import { listen } from '../../../simulator/listen.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';

const NOW_MS = Date.UTC(2026, 10, 3, 9, 0, 0);
const DEADLINE_MS = NOW_MS + 3000;

type Handler = (request: IncomingMessage & { body: string }, response: ServerResponse, call: number) => void;

let servers: Server[] = [];
let clock: ManualClock;

beforeEach(() => {
  clock = createManualClock(NOW_MS);
});

afterEach(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  servers = [];
});

/** Serves `handler`, which is told how many calls came before; counts them. */
async function serve(handler: Handler, port = 0) {
  const calls: (IncomingMessage & { body: string })[] = [];
  const server = createServer(async (incoming, response) => {
    let body = '';
    for await (const chunk of incoming) body += chunk;
    const request = Object.assign(incoming, { body });
    calls.push(request);
    handler(request, response, calls.length - 1);
  });
  servers.push(server);
  return { baseUrl: `http://127.0.0.1:${await listen(server, port)}`, calls };
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function request(over: Partial<JsonRequest> = {}): JsonRequest {
  return { method: 'GET', path: '/things', deadlineAtMs: DEADLINE_MS, repeatable: true, ...over };
}

it('sends the key, the query and the body, and brings back status and JSON', async () => {
  const { baseUrl, calls } = await serve((_, response) => json(response, 409, { error: 'taken' }));
  const client = createJsonClient({ baseUrl: `${baseUrl}/v1/`, apiKey: 'key-1', clock });
  const answer = await client.call(
    request({
      method: 'POST',
      query: { sku: ['a b', '../c'], q: undefined },
      headers: { 'idempotency-key': 'k1' },
      body: { json: { n: 1 } },
    }),
  );
  expect(answer).toEqual({ ok: true, value: { status: 409, body: { error: 'taken' } } });
  expect(calls[0]).toMatchObject({ url: '/v1/things?sku=a+b&sku=..%2Fc', method: 'POST', body: '{"n":1}' });
  expect(calls[0]?.headers).toMatchObject({
    authorization: 'Bearer key-1',
    'idempotency-key': 'k1',
    'content-type': 'application/json',
    accept: 'application/json',
  });
});

it('sends a form when asked to, and takes an empty answer', async () => {
  const { baseUrl, calls } = await serve((_, response) => response.writeHead(204).end());
  const answer = await createJsonClient({ baseUrl, clock }).call(request({ method: 'POST', body: { form: { token: 'a&b' } } }));
  expect(answer).toEqual({ ok: true, value: { status: 204, body: undefined } });
  expect(calls[0]?.body).toBe('token=a%26b');
  expect(calls[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
});

it('gives up at the deadline and hangs up', async () => {
  let hungUp: () => void = () => undefined;
  const left = new Promise<void>((resolve) => {
    hungUp = resolve;
  });
  const { baseUrl, calls } = await serve((_, response) => void response.on('close', hungUp));
  const call = createJsonClient({ baseUrl, clock }).call(request());
  await clock.untilAsleepFor(3000);
  while (calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
  clock.advance(3000);
  expect(await call).toMatchObject({ ok: false, error: { kind: 'unanswered', why: 'deadline' } });
  await left;
  expect(calls).toHaveLength(1);
});

it('gives up while a body trickles in', async () => {
  const { baseUrl, calls } = await serve((_, response) => response.writeHead(200).write('{"a":'));
  const call = createJsonClient({ baseUrl, clock }).call(request());
  while (calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
  clock.advance(3000);
  expect(await call).toMatchObject({ ok: false, error: { why: 'deadline' } });
});

it('calls nobody when the deadline is over already', async () => {
  const { baseUrl, calls } = await serve((_, response) => json(response, 200, {}));
  const answer = await createJsonClient({ baseUrl, clock }).call(request({ deadlineAtMs: NOW_MS }));
  expect(answer).toMatchObject({ ok: false, error: { why: 'deadline' } });
  expect(calls).toHaveLength(0);
});

it('knocks again when the connection is refused', async () => {
  const { baseUrl } = await serve(() => undefined);
  const gone = servers.pop();
  await new Promise((resolve) => gone?.close(resolve));
  const call = createJsonClient({ baseUrl, clock }).call(request());
  await clock.untilAsleepFor(50);
  await serve((_, response) => json(response, 200, { here: true }), Number(new URL(baseUrl).port));
  clock.advance(50);
  expect(await call).toEqual({ ok: true, value: { status: 200, body: { here: true } } });
});

it('repeats twice at most when the connection breaks', async () => {
  const { baseUrl, calls } = await serve((_, response) => void response.destroy());
  const call = createJsonClient({ baseUrl, clock }).call(request({ method: 'POST', body: { json: {} } }));
  await clock.untilAsleepFor(50);
  clock.advance(50);
  await clock.untilAsleepFor(200);
  clock.advance(200);
  expect(await call).toMatchObject({ ok: false, error: { why: 'unreachable' } });
  expect(calls).toHaveLength(3);
});

it('does not repeat what may not be repeated', async () => {
  const { baseUrl, calls } = await serve((_, response) => void response.destroy());
  const answer = await createJsonClient({ baseUrl, clock }).call(request({ method: 'POST', repeatable: false }));
  expect(answer).toMatchObject({ ok: false, error: { why: 'unreachable' } });
  expect(calls).toHaveLength(1);
});

it.each([
  ['seconds', '2', 2000],
  ['a date', new Date(NOW_MS + 1000).toUTCString(), 1000],
  ['nothing usable', 'soon', 50],
])('waits as long as a busy side asks: %s', async (_, retryAfter, waitMs) => {
  const { baseUrl, calls } = await serve((_request, response, before) => {
    if (before === 0) json(response, 503, {}, { 'retry-after': retryAfter });
    else json(response, 200, { calls: before + 1 });
  });
  const call = createJsonClient({ baseUrl, clock }).call(request());
  await clock.untilAsleepFor(waitMs);
  clock.advance(waitMs);
  expect(await call).toEqual({ ok: true, value: { status: 200, body: { calls: 2 } } });
  expect(calls).toHaveLength(2);
});

it('does not wait past the deadline for a busy side', async () => {
  const { baseUrl, calls } = await serve((_, response) => json(response, 429, {}, { 'retry-after': '3' }));
  expect(await createJsonClient({ baseUrl, clock }).call(request())).toMatchObject({ ok: false, error: { why: 'badAnswer' } });
  expect(calls).toHaveLength(1);
});

it('does not repeat a failure of the other side', async () => {
  const { baseUrl, calls } = await serve((_, response) => json(response, 500, {}));
  expect(await createJsonClient({ baseUrl, clock }).call(request())).toMatchObject({ ok: false, error: { why: 'badAnswer' } });
  expect(calls).toHaveLength(1);
});

it('reads no more than the limit, declared or not', async () => {
  const { baseUrl } = await serve((incoming, response) => {
    if (incoming.url === '/declared') return json(response, 200, 'x'.repeat(2000), { 'content-length': '2002' });
    response.writeHead(200);
    response.write(`"${'x'.repeat(2000)}`);
    response.end('"');
  });
  const client = createJsonClient({ baseUrl, clock, limitBytes: 1000 });
  for (const path of ['/declared', '/streamed']) {
    const answer = await client.call(request({ path }));
    expect(answer).toMatchObject({ ok: false, error: { why: 'badAnswer', cause: { code: 'outside.tooLarge' } } });
  }
});

it('tells nothing of a body that is no JSON, nor of the query', async () => {
  const { baseUrl } = await serve((_, response) => response.writeHead(200).end('<b>secret of Ann</b>'));
  const answer = await createJsonClient({ baseUrl, clock }).call(request({ query: { account: 'ann-1' } }));
  expect(answer).toMatchObject({ ok: false, error: { why: 'badAnswer' } });
  const told = JSON.stringify(answer, (_, value) =>
    value instanceof Error ? { ...value, message: value.message, stack: value.stack } : value,
  );
  expect(told).toContain('/things');
  expect(told).not.toMatch(/secret|ann-1/i);
});

it('follows no redirect', async () => {
  const { baseUrl, calls } = await serve((_, response) => response.writeHead(307, { location: '/elsewhere' }).end('{}'));
  expect(await createJsonClient({ baseUrl, clock }).call(request())).toMatchObject({ ok: true, value: { status: 307 } });
  expect(calls).toHaveLength(1);
});

it('speaks in clear text to loopback only', () => {
  expect(() => createJsonClient({ baseUrl: 'http://shop.example', clock })).toThrow(
    expect.objectContaining({ code: 'outside.insecureUrl', detail: { host: 'shop.example' } }),
  );
  for (const baseUrl of ['https://shop.example/api', 'http://localhost:1', 'http://127.0.0.1:1', 'http://[::1]:1']) {
    expect(() => createJsonClient({ baseUrl, clock })).not.toThrow();
  }
});
