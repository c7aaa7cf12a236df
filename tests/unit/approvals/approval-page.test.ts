import { createHash } from 'node:crypto';
import type { ApiAnswer } from '../../../simulator/local-api.ts';
import { approvalPage, foreignFormPage } from '../../../simulator/sandbox-payment/page.ts';

const ORDER = {
  id: 'd1',
  shopperRef: 'account#ann',
  title: 'Place this order',
  amount: { amountMinor: 14_608, currency: 'USD' },
  expiresAtMs: Date.UTC(2026, 10, 3, 15, 10),
  state: 'open',
} as const;
const { amount: _total, ...CHANGE } = { ...ORDER, title: 'Raise the spending limit' };

function htmlOf(answer: ApiAnswer): string {
  if (!('html' in answer)) throw new Error('This is no page.');
  return answer.html;
}

describe('the page on which one thing is approved', () => {
  it('says what it is, what it costs, until when, and what happens next', () => {
    const html = htmlOf(approvalPage(ORDER, 'open'));
    expect(html).toContain('<h1>Place this order</h1>\n<p class="total">$146.08</p>');
    expect(html).toContain('the order is placed at once and this total is charged');
    expect(html).toContain('until 15:10 UTC');
    expect(html).toContain('<form method="post" action="/pay/approve/d1">');
    expect(html.match(/<button/g)).toHaveLength(2);
  });

  it('says of what is no order that it is done at once, and names no total', () => {
    const html = htmlOf(approvalPage(CHANGE, 'open'));
    expect(html).toContain('it is done at once');
    expect(html).not.toMatch(/class="total"|the order/);
  });

  it.each([
    ['approved', 200, 'The order is being placed'],
    ['declined', 200, 'Nothing was done'],
    ['expired', 410, 'Its time is over'],
  ] as const)('has nothing to press once it is %s', (state, status, words) => {
    const answer = approvalPage(ORDER, state);
    expect(answer.status).toBe(status);
    expect(htmlOf(answer)).toContain(words);
    expect(htmlOf(answer)).not.toContain('<form');
  });

  it.each([
    [{ amountMinor: 15_000, currency: 'JPY' }, '¥15,000<'],
    [{ amountMinor: 3_600_050, currency: 'HUF' }, '36,000.50<'],
    [{ amountMinor: 1_234_567, currency: 'KWD' }, '1,234.567<'],
  ] as const)('writes %j as %s', (amount, written) => {
    expect(htmlOf(approvalPage({ ...ORDER, amount }, 'open'))).toContain(written);
  });

  it('escapes whatever it shows', () => {
    const html = htmlOf(approvalPage({ ...ORDER, id: '"><img>', title: '<img src=x>' }, 'open'));
    expect(html).not.toContain('<img');
  });

  it('allows its own style and nothing else, in nobody else’s frame', () => {
    for (const answer of [approvalPage(ORDER, 'open'), approvalPage(ORDER, 'expired'), foreignFormPage()]) {
      const style = /<style>([\s\S]*)<\/style>/.exec(htmlOf(answer))?.[1] ?? '';
      const hash = createHash('sha256').update(style).digest('base64');
      expect('headers' in answer ? answer.headers : {}).toMatchObject({
        'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
        'referrer-policy': 'no-referrer',
      });
    }
  });
});
