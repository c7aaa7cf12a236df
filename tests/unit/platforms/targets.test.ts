import { createServer, type RequestListener, type Server } from 'node:http';
import { listen } from '../../../simulator/listen.ts';
import { functionTarget } from '../../../simulator/platforms/targets/function-target.ts';
import { fromHttpResult, toHttpEvent } from '../../../simulator/platforms/targets/lambda-events.ts';
import { urlTarget } from '../../../simulator/platforms/targets/url-target.ts';

const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  return `http://127.0.0.1:${await listen(server)}/skill`;
}

afterAll(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

const within = { deadlineMs: 5_000 };

describe('a skill behind an address', () => {
  it('gets JSON, with the headers of the target and of the request', async () => {
    const seen: unknown[] = [];
    const url = await serve(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      seen.push([
        request.method,
        request.url,
        request.headers['content-type'],
        request.headers['x-key'],
        request.headers['signature-256'],
        body,
      ]);
      response.end('{"ok":true}');
    });
    const target = urlTarget({ url, headers: { 'x-key': 'k' } });
    const sent = await target.send({ a: 'ü' }, { ...within, headers: { 'Signature-256': 's' } });
    expect(sent).toEqual({ kind: 'answered', status: 200, body: { ok: true }, tookMs: expect.any(Number) });
    expect(seen).toEqual([['POST', '/skill', 'application/json; charset=utf-8', 'k', 's', '{"a":"ü"}']]);
  });

  it.each([
    ['no JSON', 200, '<html>', { kind: 'failed', reason: 'notJson', message: expect.stringContaining('<html>') }],
    ['an error page', 502, '<html>', { kind: 'answered', status: 502, body: '<html>' }],
    ['a refusal in JSON', 403, '{"error":1}', { kind: 'answered', status: 403, body: { error: 1 } }],
    ['nothing', 200, '', { kind: 'answered', status: 200, body: undefined }],
  ])('answers %s', async (_what, status, body, expected) => {
    const url = await serve((_request, response) => {
      response.statusCode = status;
      response.end(body);
    });
    expect(await urlTarget({ url }).send({}, within)).toMatchObject(expected);
  });

  it('is not followed to another address', async () => {
    const url = await serve((_request, response) => response.writeHead(302, { location: 'https://example.com' }).end());
    expect(await urlTarget({ url }).send({}, within)).toMatchObject({ kind: 'answered', status: 302 });
  });

  it('is given up at the deadline', async () => {
    const url = await serve(() => {});
    expect(await urlTarget({ url }).send({}, { deadlineMs: 100 })).toMatchObject({ kind: 'failed', reason: 'timedOut' });
  });

  it('is not there, or hangs up', async () => {
    const url = await serve((request) => request.socket.destroy());
    expect(await urlTarget({ url }).send({}, within)).toMatchObject({ kind: 'failed', reason: 'unreachable' });
    expect(await urlTarget({ url: 'http://127.0.0.1:1/' }).send({}, within)).toMatchObject({
      kind: 'failed',
      reason: 'unreachable',
      message: expect.stringContaining('127.0.0.1:1'),
    });
  });
});

describe('a skill that is a function', () => {
  const label = 'function';

  it('gets a copy, and its answer is what JSON carries of it', async () => {
    const request = { a: { b: 1 } };
    const target = functionTarget({
      label,
      handle: async (body) => {
        (body as { a: { b: number } }).a.b = 2;
        return { status: 200, body: { gone: undefined, at: new Date(0) } };
      },
    });
    expect(await target.send(request, within)).toMatchObject({ body: { at: '1970-01-01T00:00:00.000Z' } });
    expect(request).toEqual({ a: { b: 1 } });
  });

  it('throws, hangs, or answers with what is no JSON', async () => {
    const open = (handle: () => Promise<{ status: number; body: unknown }>) => functionTarget({ label, handle });
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const throwing = open(async () => {
      throw new TypeError('no shelf');
    });
    expect(await throwing.send({}, within)).toMatchObject({ reason: 'threw', message: expect.stringContaining('TypeError: no shelf') });
    expect(await open(() => new Promise(() => {})).send({}, { deadlineMs: 20 })).toMatchObject({ reason: 'timedOut' });
    expect(await open(async () => ({ status: 200, body: circle })).send({}, within)).toMatchObject({ reason: 'notJson' });
  });
});

describe('a function behind an HTTP API', () => {
  it('gets the request as a body, with headers in lower case', () => {
    expect(toHttpEvent({ a: 1 }, { 'X-Key': 'k' }, 0)).toMatchObject({
      version: '2.0',
      headers: { 'x-key': 'k', 'content-type': 'application/json; charset=utf-8' },
      requestContext: { http: { method: 'POST' }, timeEpoch: 0 },
      body: '{"a":1}',
      isBase64Encoded: false,
    });
  });

  it.each([
    ['a status and a body', { statusCode: 400, body: '{"e":1}' }, { status: 400, body: { e: 1 } }],
    ['base64', { statusCode: 200, body: 'eyJhIjoxfQ==', isBase64Encoded: true }, { status: 200, body: { a: 1 } }],
    ['a bare object', { a: 1 }, { status: 200, body: { a: 1 } }],
    ['no text', { statusCode: 200, body: { a: 1 } }, { kind: 'failed', reason: 'notJson' }],
    ['no number', { statusCode: 'x' }, { kind: 'failed', reason: 'notJson' }],
  ])('returns %s', (_what, result, expected) => {
    expect(fromHttpResult(result, 1)).toMatchObject(expected);
  });
});
