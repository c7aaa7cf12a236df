import { createHttpPayment } from '../../lambda/payments/http-payment.ts';
import { createManualClock } from '../unit/kernel-http/manual-clock.ts';
import { type FixedAnswers, startFixedAnswers } from './fixed-answers.ts';

const NOW_MS = Date.UTC(2026, 10, 3, 15, 0, 0);
const NOT_KNOWN = { ok: false, error: { kind: 'unanswered', why: 'badAnswer' } };
const REQUEST = { idempotencyKey: 'd1', linkId: 'l1', amount: { amountMinor: 2922, currency: 'USD' } } as const;

let provider: FixedAnswers;

beforeAll(async () => {
  provider = await startFixedAnswers();
});
afterAll(() => provider.stop());

const call = { deadlineAtMs: NOW_MS + 2000 };

function providerAnswering(json: unknown, status = 200) {
  return createHttpPayment({
    baseUrl: provider.answering(json, status),
    clock: createManualClock(NOW_MS),
    description: { name: 'Any', capture: 'separate' },
  });
}

it.each([
  [409, { error: { kind: 'keyReused' } }],
  [400, { error: { kind: 'badRequest' } }],
  [401, { error: { kind: 'unauthorized' } }],
  [402, { error: 'declined' }],
  [200, {}],
])('does not know what was charged after %d %j', async (status, json) => {
  expect(await providerAnswering(json, status).authorize(REQUEST, call)).toMatchObject(NOT_KNOWN);
  expect(await providerAnswering(json, status).undo('d1', call)).toMatchObject(NOT_KNOWN);
  if (status !== 200) expect(await providerAnswering(json, status).capture('p1', call)).toMatchObject(NOT_KNOWN);
});

it('takes a reason for declining that it has never heard', async () => {
  const declined = await providerAnswering({ error: { kind: 'declined', reason: 'fullMoon' } }, 402).authorize(REQUEST, call);
  expect(declined).toEqual({ ok: false, error: { kind: 'declined', reason: 'other' } });
});

it.each([
  ['a link to a script', { state: 'pending', id: 'l1', url: 'javascript:alert(1)', expiresAt: '2026-11-03T15:30:00Z' }],
  ['a link that never expires', { state: 'pending', id: 'l1', url: 'https://pay.example/l1' }],
  ['an active link without a label', { state: 'active', id: 'l1', expiresAt: '2026-11-03T15:30:00Z' }],
  ['a state that is none', { state: 'maybe', id: 'l1' }],
])('does not understand %s', async (_, link) => {
  expect(await providerAnswering({ link }).readLink('l1', call)).toMatchObject(NOT_KNOWN);
  expect(await providerAnswering({ link }, 201).createLink({ idempotencyKey: 'k1', shopperRef: 'ann' }, call)).toMatchObject(NOT_KNOWN);
});

it('takes a link for missing only when it is told so', async () => {
  expect(await providerAnswering({ error: { kind: 'unknownLink' } }, 404).readLink('l1', call)).toEqual({
    ok: true,
    value: { state: 'none' },
  });
  expect(await providerAnswering({ error: { kind: 'unknownPath' } }, 404).readLink('l1', call)).toMatchObject(NOT_KNOWN);
});
