import { createServer, type IncomingMessage } from 'node:http';
import { apiOrigin, type ProgressiveDeadline, sendProgressiveSpeech } from '../../../lambda/channels/alexa/progressive.ts';
import type { Clock } from '../../../lambda/kernel/clock.ts';
import { listen } from '../../../simulator/listen.ts';
import { NOW_MS, stoppedClock } from './open-channel.ts';

const speech = {
  apiEndpoint: 'https://api.eu.amazonalexa.com',
  apiAccessToken: 'api-token',
  requestId: 'request-1',
  ssml: '<speak>One moment.</speak>',
};
const soon: ProgressiveDeadline = { clock: stoppedClock, deadlineAtMs: NOW_MS + 500, allowLoopbackApiEndpoint: false };

/** Stands in for `fetch` and keeps what it was asked. */
function fetchStub(respond: (signal: AbortSignal | null | undefined) => Promise<Response>) {
  const calls: { readonly url: string; readonly init: RequestInit }[] = [];
  const fetchUrl: typeof fetch = async (url, init = {}) => {
    calls.push({ url: String(url), init });
    return respond(init.signal);
  };
  return { fetchUrl, calls };
}

const noContent = async () => new Response(null, { status: 204 });

describe('apiOrigin', () => {
  it.each(['https://api.amazonalexa.com', 'https://api.eu.amazonalexa.com/', 'https://api.fe.amazonalexa.com:443'])(
    'takes %s',
    (endpoint) => {
      expect(apiOrigin(endpoint, false)).toBe(new URL(endpoint).origin);
    },
  );

  it.each([
    'http://api.amazonalexa.com',
    'https://api.amazonalexa.com.example.org',
    'https://api.amazonalexa.com@example.org',
    'https://user@api.amazonalexa.com',
    'https://:secret@api.amazonalexa.com',
    'https://api.amazonalexa.com:8443',
    'https://api.amazonalexa.com/v1',
    'https://api.amazonalexa.com?to=example.org',
    'https://169.254.169.254',
    'https://localhost.example.org',
    'file:///etc/passwd',
    'apiEndpoint',
    '',
  ])('refuses %s, on any machine', (endpoint) => {
    expect(apiOrigin(endpoint, false)).toBeUndefined();
    expect(apiOrigin(endpoint, true)).toBeUndefined();
  });

  it.each(['http://127.0.0.1:3210', 'http://localhost:3210', 'http://[::1]:3210', 'https://localhost'])(
    'takes %s only when told to',
    (endpoint) => {
      expect(apiOrigin(endpoint, true)).toBe(new URL(endpoint).origin);
      expect(apiOrigin(endpoint, false)).toBeUndefined();
    },
  );
});

describe('sendProgressiveSpeech', () => {
  it('posts a VoicePlayer.Speak directive with the token of the request', async () => {
    const { fetchUrl, calls } = fetchStub(noContent);
    expect(await sendProgressiveSpeech(speech, fetchUrl, soon)).toEqual({ ok: true, value: undefined });
    expect(calls).toHaveLength(1);
    expect(calls[0]?.url).toBe('https://api.eu.amazonalexa.com/v1/directives');
    expect(calls[0]?.init).toMatchObject({
      method: 'POST',
      redirect: 'error',
      headers: { authorization: 'Bearer api-token', 'content-type': 'application/json' },
    });
    expect(JSON.parse(String(calls[0]?.init.body))).toEqual({
      header: { requestId: 'request-1' },
      directive: { type: 'VoicePlayer.Speak', speech: '<speak>One moment.</speak>' },
    });
  });

  it('calls nobody at a strange endpoint, too late, or with too much to say', async () => {
    const { fetchUrl, calls } = fetchStub(noContent);
    expect(await sendProgressiveSpeech({ ...speech, apiEndpoint: 'https://example.org' }, fetchUrl, soon)).toEqual({
      ok: false,
      error: { kind: 'strangeEndpoint' },
    });
    expect(await sendProgressiveSpeech(speech, fetchUrl, { ...soon, deadlineAtMs: NOW_MS })).toEqual({
      ok: false,
      error: { kind: 'deadline' },
    });
    expect(await sendProgressiveSpeech({ ...speech, ssml: `<speak>${'a'.repeat(600)}</speak>` }, fetchUrl, soon)).toEqual({
      ok: false,
      error: { kind: 'tooLong', maxLength: 600 },
    });
    expect(calls).toEqual([]);
  });

  it.each([200, 400, 403, 500])('tells of a %d and does not try again', async (status) => {
    const { fetchUrl, calls } = fetchStub(async () => new Response('{}', { status }));
    expect(await sendProgressiveSpeech(speech, fetchUrl, soon)).toEqual({ ok: false, error: { kind: 'badAnswer', status } });
    expect(calls).toHaveLength(1);
  });

  it('tells of a host that cannot be reached', async () => {
    const cause = new TypeError('fetch failed');
    const { fetchUrl } = fetchStub(() => Promise.reject(cause));
    expect(await sendProgressiveSpeech(speech, fetchUrl, soon)).toEqual({ ok: false, error: { kind: 'unreachable', cause } });
  });

  it('gives up at the deadline, ends the call, and lets no rejection loose', async () => {
    const elapsed: Clock = { nowMs: () => NOW_MS, sleep: async () => {} };
    let aborted = false;
    const { fetchUrl } = fetchStub(
      (signal) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => {
            aborted = true;
            reject(new DOMException('aborted', 'AbortError'));
          });
        }),
    );
    expect(await sendProgressiveSpeech(speech, fetchUrl, { ...soon, clock: elapsed })).toEqual({ ok: false, error: { kind: 'deadline' } });
    expect(aborted).toBe(true);
  });

  it('speaks to a stand-in on this machine over the wire', async () => {
    const received: { url?: string; authorization?: string; body: string }[] = [];
    const server = createServer(async (request: IncomingMessage, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      received.push({ url: request.url, authorization: request.headers.authorization, body });
      response.writeHead(204).end();
    });
    const port = await listen(server);
    try {
      const local = { ...soon, allowLoopbackApiEndpoint: true };
      expect(await sendProgressiveSpeech({ ...speech, apiEndpoint: `http://127.0.0.1:${port}` }, fetch, local)).toEqual({
        ok: true,
        value: undefined,
      });
      expect(received).toHaveLength(1);
      expect(received[0]).toMatchObject({ url: '/v1/directives', authorization: 'Bearer api-token' });
      expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({ header: { requestId: 'request-1' } });
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
});
