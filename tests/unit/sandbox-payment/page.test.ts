import { createHash } from 'node:crypto';
import { escapeHtml } from '../../../simulator/escape-html.ts';
import type { ApiAnswer } from '../../../simulator/local-api.ts';
import { linkPage, unknownLinkPage } from '../../../simulator/sandbox-payment/page.ts';
import { startSandboxPayment } from '../../../simulator/sandbox-payment/server.ts';
import { createManualClock } from '../kernel-http/manual-clock.ts';

const NOW_MS = Date.UTC(2026, 10, 3, 15, 0, 0);
const PENDING = { state: 'pending', id: 'l1', url: 'http://127.0.0.1:1/pay/l1', expiresAtMs: NOW_MS } as const;
const ACTIVE = { state: 'active', id: 'l1', label: 'card ending in 4242', expiresAtMs: NOW_MS } as const;

function htmlOf(answer: ApiAnswer): { readonly html: string; readonly headers: Readonly<Record<string, string>> } {
  if (!('html' in answer)) throw new Error('This is no page.');
  return { html: answer.html, headers: answer.headers ?? {} };
}

describe('the page', () => {
  it('is a plain form with two buttons', () => {
    const { html } = htmlOf(linkPage(PENDING));
    expect(html).toContain('<form method="post" action="/pay/l1">');
    expect(html).toContain('<button type="submit" name="pressed" value="setUp">Set up (paid)</button>');
    expect(html).toContain('<button type="submit" name="pressed" value="decline">Decline</button>');
    expect(html).toContain('name="viewport"');
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).not.toMatch(/<script|https?:|\son[a-z]+=/);
  });

  it('has no form once it is decided', () => {
    for (const answer of [linkPage(ACTIVE), linkPage({ state: 'expired', id: 'l1' }), unknownLinkPage()]) {
      expect(htmlOf(answer).html).not.toContain('<form');
    }
  });

  it('escapes whatever it shows', () => {
    expect(escapeHtml(`<b class="x">'&amp;'</b>`)).toBe('&lt;b class=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/b&gt;');
    expect(htmlOf(linkPage({ ...ACTIVE, label: '<img src=x>' })).html).not.toContain('<img');
    expect(htmlOf(linkPage({ ...PENDING, url: 'http://127.0.0.1:1/pay/"><img>' })).html).not.toContain('<img');
  });

  it('allows its own style and nothing else', () => {
    const { html, headers } = htmlOf(linkPage(PENDING));
    const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
    );
  });
});

describe('the page over HTTP', () => {
  it('marks a link once, and asking again shows how it stands', async () => {
    const clock = createManualClock(NOW_MS);
    const server = await startSandboxPayment({
      clock,
      faults: () => ({ delayMs: 60_000 }),
      apiKey: 'key-1',
      publicUrl: 'http://localhost:3210',
    });
    try {
      const link = server.issueLink('ann', 'pending');
      if (link.state !== 'pending') throw new Error('The link should be pending.');
      expect(link.url).toBe(`http://localhost:3210/pay/${link.id}`);
      const url = `${server.baseUrl}/pay/${link.id}`;
      const press = (pressed: string) => fetch(url, { method: 'POST', body: new URLSearchParams({ pressed }), redirect: 'manual' });

      expect((await press('neither')).status).toBe(400);
      const marked = await press('setUp');
      expect([marked.status, marked.headers.get('location')]).toEqual([303, `/pay/${link.id}`]);
      expect((await press('decline')).status).toBe(303);
      expect(server.issueLink('ann')).toMatchObject({ state: 'active', label: 'card ending in 4242' });
      const shown = await fetch(url);
      expect(shown.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await shown.text()).toContain('You are all set');
      expect((await fetch(`${server.baseUrl}/pay/no-such-link`)).status).toBe(404);
      expect((await fetch(`${server.baseUrl}/pay/__proto__`)).status).toBe(404);
    } finally {
      await server.stop();
    }
  });
});
