import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { makeFolder, type RunningServer, startServer } from './local-process.ts';
import { chat, expectRefusal, placedOf, post, readAnswer, stateOf } from './visit.ts';

const FIXTURES = join(__dirname, '..', 'fixtures');

function fixture(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(FIXTURES, path), 'utf8')) as Record<string, unknown>;
}

/** `fetch` writes the Host header itself. */
function statusFor(url: string, headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${url}/console/choices`, { headers }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

describe('the local server', () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer(makeFolder());
  }, 30_000);

  it('is ready, and has a page to talk to', async () => {
    expect(await (await fetch(`${server.url}/health`)).json()).toEqual({ status: 'ready' });
    const page = await fetch(server.url);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toMatch('text/html');
    expect(server.output()).toMatch(/reorder my toothbrush heads/);
  });

  it('answers Alexa, Dialogflow ES and CX, and chat', async () => {
    const alexa = await post(`${server.url}/alexa`, fixture('alexa/launch-request.json'));
    expect(alexa).toMatchObject({
      status: 200,
      json: { version: '1.0', response: { outputSpeech: { type: 'SSML' }, shouldEndSession: false } },
    });
    const es = await post(`${server.url}/dialogflow`, fixture('dialogflow/es-welcome.json'));
    expect(es).toMatchObject({ status: 200, json: { fulfillmentText: expect.stringContaining('Sayso') } });
    const cx = await post(`${server.url}/dialogflow`, fixture('dialogflow/cx-tag-only.json'));
    expect(cx).toMatchObject({ status: 200, json: { fulfillmentResponse: { messages: expect.any(Array) } } });
    const answer = await chat(server, 'all-channels', 'hello');
    expect(Object.keys(answer).sort()).toEqual(['ask', 'card', 'intent', 'orderId', 'sessionId', 'text']);
    expect(answer).toMatchObject({ ask: true, intent: 'LaunchRequest' });
  });

  it('does for Alexa what Amazon does: a slow order is told of meanwhile', async () => {
    const turn = (name: string) => {
      const envelope = fixture(`alexa/${name}.json`) as { context: { System: Record<string, unknown> }; request: object };
      Object.assign(envelope.context.System, { apiEndpoint: server.url, apiAccessToken: 'api-token', user: { userId: 'patient' } });
      const body = JSON.stringify({ ...envelope, request: { ...envelope.request, requestId: `patient-${name}` } });
      return fetch(`${server.url}/alexa`, { method: 'POST', body });
    };
    expect(await (await turn('intent-request.reorder')).text()).toMatch('29.22');
    await post(`${server.url}/faults`, { payment: { delayMs: 1_800 } });
    const ordered = await turn('intent-request.yes');
    await post(`${server.url}/faults`, {});
    const spoken = JSON.parse(ordered.headers.get('x-sayso-meanwhile') ?? '[]');
    expect(spoken).toEqual([expect.stringMatching(/^<speak>.+<\/speak>$/)]);
    const stranger = await fetch(`${server.url}/v2/accounts/~current/settings/Profile.email`);
    expect(stranger.status).toBe(401);
  });

  it('keeps one shopper over two channels', async () => {
    const envelope = fixture('alexa/intent-request.reorder.json') as { context: { System: { user: { userId: string } } } };
    const user = envelope.context.System.user.userId;
    await chat(server, 'living-room', 'put milk on my list', { user });
    expect((await stateOf(server, user)).list).toEqual([{ name: 'milk', quantity: 1 }]);
    const { json } = await post(`${server.url}/alexa`, envelope);
    expect(JSON.stringify(json)).toMatch('29.22');
    expect((await stateOf(server, user)).drafts).toMatchObject([{ state: 'quoted' }]);
  });

  it('buys once, however often the message is delivered', async () => {
    await chat(server, 'buyer', 'reorder my toothbrush heads');
    const first = await chat(server, 'buyer', 'yes', { messageId: 'yes-1' });
    expect(first.orderId).toMatch(/^\d+$/);
    expect(await chat(server, 'buyer', 'yes', { messageId: 'yes-1' })).toEqual(first);
    expect((await chat(server, 'buyer', 'yes')).orderId).toBe(first.orderId);
    const { payments, drafts } = await stateOf(server, 'buyer');
    expect(await placedOf(server, 'buyer')).toMatchObject([{ number: first.orderId, lines: [{ quantity: 1 }], draftId: drafts[0]?.id }]);
    expect(payments).toMatchObject([{ status: 'captured', amountMinor: 2922 }]);
    expect(drafts).toMatchObject([{ state: 'captured' }]);
  });

  describe.each(['/alexa', '/dialogflow', '/chat'])('a malformed body on %s', (path) => {
    it.each([
      ['nothing', ''],
      ['half of an object', '{"version":"1.0","request":{'],
      ['a text', '"reorder"'],
      ['null', 'null'],
      ['a list', '[]'],
      ['an empty object', '{}'],
      ['a number', '42'],
      ['fields of other types', '{"request":7,"queryResult":"x","sessionId":{},"text":[],"locale":0}'],
      ['no UTF-8', '\u0000\ufffe{'],
      ['a deep nest', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
      ['a prototype', '{"__proto__":{"request":{"type":"LaunchRequest"}}}'],
    ])('%s is refused', async (_, body) => {
      expectRefusal(await post(`${server.url}${path}`, body), 400);
    });

    it('of more than 1 MB is refused', async () => {
      const answer = await fetch(`${server.url}${path}`, { method: 'POST', body: JSON.stringify({ text: 'a'.repeat(3_000_000) }) });
      // Its connection is not to be used again: the rest of the body is still on the way.
      expect(answer.headers.get('connection')).toBe('close');
      expectRefusal(await readAnswer(answer), 413);
    });
  });

  it('refuses a locale that is not spoken, and names those that are', async () => {
    const answer = await post(`${server.url}/chat`, { sessionId: 's', locale: 'tlh-KX', text: 'hello' });
    expectRefusal(answer, 400);
    expect(answer.text).toMatch('en-US');
  });

  it('says so when a text is too long, and stores none of it', async () => {
    const { text, orderId } = await chat(server, 'talker', 'put milk on my list '.repeat(40_000));
    expect(text.length).toBeLessThan(500);
    expect(orderId).toBeNull();
    expect(await stateOf(server, 'talker')).toMatchObject({ list: [], cart: [], drafts: [] });
  });

  it('looks at nobody into being', async () => {
    const nobody = { orders: [], payments: [], list: [], cart: [], drafts: [], paymentLink: { state: 'none' } };
    expect(await stateOf(server, 'nobody')).toMatchObject(nobody);
    expect(await stateOf(server, 'nobody')).toMatchObject(nobody);
    await chat(server, 'nobody', 'hello');
    const somebody = await stateOf(server, 'nobody');
    expect(somebody.paymentLink).toEqual({ state: 'active' });
    expect(somebody.orders.length).toBeGreaterThan(50);
    expectRefusal(await readAnswer(await fetch(`${server.url}/state`)), 400);
  });

  it.each([
    ['no JSON', 'shop'],
    ['an unknown part', { weather: {} }],
    ['an unknown fault', { shop: { fail: 'sometimes' } }],
    ['a delay below zero', { payment: { delayMs: -1 } }],
    ['a price that is no whole number', { shop: { priceMinor: { 'BRUSH-SOFT-4': 1.5 } } }],
    ['a clock that is too far off', { clockOffsetMs: 8.64e15 }],
  ])('refuses faults with %s, and keeps the old ones', async (_, faults) => {
    expectRefusal(await post(`${server.url}/faults`, faults), 400);
  });

  it('holds faults until they are taken back', async () => {
    const faults = { shop: { priceMinor: { 'BRUSH-SOFT-4': 1000 } } };
    expect(await post(`${server.url}/faults`, faults)).toMatchObject({ status: 200, json: faults });
    expect((await chat(server, 'faulty', 'reorder my toothbrush heads')).text).toMatch('$10.00');
    await post(`${server.url}/faults`, { clockOffsetMs: 3 * 24 * 3_600_000 });
    expect((await chat(server, 'faulty', 'reorder my toothbrush heads')).text).toMatch('$26.99');
    expect(await post(`${server.url}/faults`, {})).toMatchObject({ status: 200, json: {} });
  });

  it('shows what is local to pages of its own address alone', async () => {
    const headers = [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }];
    for (const path of ['/console/choices', '/state?user=ann']) {
      for (const header of headers) expectRefusal(await readAnswer(await fetch(server.url + path, { headers: header })), 403);
      expect((await fetch(server.url + path, { headers: { 'sec-fetch-site': 'same-origin' } })).status).toBe(200);
    }
    expectRefusal(await post(`${server.url}/faults`, {}, { 'sec-fetch-site': 'cross-site' }), 403);
    expect(await statusFor(server.url, { host: 'sayso.attacker.example' })).toBe(403);
  });

  it('refuses what the page may not ask for', async () => {
    const talk = await post(`${server.url}/console/talks`, { shopper: 'ann', locale: 'en-US' });
    const { id } = talk.json as { readonly id: string };
    for (const [path, body] of [
      ['/console/talks', { shopper: '../etc', locale: 'en-US' }],
      ['/console/talks', { shopper: 'ann', locale: 'tlh-KX' }],
      [`/console/talks/${id}/turns`, { seat: { channel: 'telegraph', device: 'speaker', room: 'attic' }, deed: { kind: 'silence' } }],
      [`/console/talks/${id}/turns`, 'no JSON'],
    ] as const) {
      expectRefusal(await post(server.url + path, body), 400);
    }
    expectRefusal(await post(`${server.url}/console/talks/nobody/turns`, {}), 404);
    expectRefusal(await readAnswer(await fetch(`${server.url}/console/talks/${id}/replay`)), 409);
  });

  it('refuses what there is not', async () => {
    expectRefusal(await readAnswer(await fetch(`${server.url}/admin`)), 404);
  });

  it.each([
    ['GET', '/chat', 'POST'],
    ['PUT', '/alexa', 'POST'],
    ['GET', '/faults', 'POST'],
    ['OPTIONS', '/dialogflow', 'POST'],
    ['POST', '/health', 'GET, HEAD'],
    ['DELETE', '/state', 'GET, HEAD'],
    ['POST', '/', 'GET, HEAD'],
  ])('refuses %s %s, and says what it takes', async (method, path, allowed) => {
    const response = await fetch(server.url + path, { method });
    expect(response.headers.get('allow')).toBe(allowed);
    expectRefusal(await readAnswer(response), 405);
  });

  it('takes no forged callback', async () => {
    const forged = JSON.stringify({ type: 'link.updated', shopperRef: 'account#buyer', linkId: 'x' });
    const response = await fetch(`${server.url}/payment/callback`, {
      method: 'POST',
      headers: { 'x-payment-signature': 't=1,v1=00' },
      body: forged,
    });
    expect(response.status).toBe(401);
  });

  it('ends when it is asked to, and has logged no bug', async () => {
    const { code, stderr } = await server.stop();
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringMatching(/"level":"error"|\bat \S+ \(/) });
  });
});
