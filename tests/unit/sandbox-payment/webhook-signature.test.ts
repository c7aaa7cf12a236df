import { verifySignature } from '../../../lambda/payments/webhook-signature.ts';
import { signatureOf } from '../../../simulator/sandbox-payment/webhook.ts';

const NOW_MS = Date.UTC(2026, 10, 3, 15, 0, 0);
const BODY = '{"shopperRef":"ann","linkId":"l1"}';
const HEADER = signatureOf(BODY, 'whisper', NOW_MS);

/** Written down, so that both sides cannot change together: HMAC-SHA256 by OpenSSL of `1793718000.` and the body, key `whisper`. */
const KNOWN = 't=1793718000,v1=eecda43e0eabe4592db6b75a7bc2807d701edb060f237c8950eb1b39ea39dd92';

it('takes what the provider signed, for five minutes', () => {
  expect(HEADER).toBe(KNOWN);
  for (const laterMs of [0, 299_000, -299_000]) expect(verifySignature(BODY, HEADER, 'whisper', NOW_MS + laterMs)).toBe(true);
  for (const laterMs of [301_000, -301_000]) expect(verifySignature(BODY, HEADER, 'whisper', NOW_MS + laterMs)).toBe(false);
});

it('takes one of two signatures while the secret is changed', () => {
  const old = `${HEADER.split(',')[0]},v1=${'0'.repeat(64)},${HEADER.split(',')[1]}`;
  expect(verifySignature(BODY, old, 'whisper', NOW_MS)).toBe(true);
});

it('is not tired out by a thousand signatures', () => {
  const many = `${HEADER.split(',')[0]},${`v1=${'0'.repeat(64)},`.repeat(1000)}${HEADER.split(',')[1]}`;
  expect(verifySignature(BODY, many, 'whisper', NOW_MS)).toBe(false);
});

it.each([
  ['another body', `${BODY} `, HEADER, 'whisper'],
  ['another secret', BODY, HEADER, 'shout'],
  ['no secret', BODY, signatureOf(BODY, '', NOW_MS), ''],
  ['no header', BODY, undefined, 'whisper'],
  ['an empty header', BODY, '', 'whisper'],
  ['no time', BODY, HEADER.split(',')[1], 'whisper'],
  ['another time', BODY, HEADER.replace('t=1793718000', 't=1793718001'), 'whisper'],
  ['a time that is no number', BODY, HEADER.replace('t=1793718000', 't=now'), 'whisper'],
  ['no signature', BODY, HEADER.split(',')[0], 'whisper'],
  ['another scheme', BODY, HEADER.replace('v1=', 'v0='), 'whisper'],
  ['half a signature', BODY, HEADER.slice(0, -2), 'whisper'],
  ['a longer signature', BODY, `${HEADER}00`, 'whisper'],
  ['letters that are no hex', BODY, HEADER.replace(/v1=../, 'v1=zz'), 'whisper'],
])('refuses %s', (_, body, header, secret) => {
  expect(verifySignature(body, header, secret, NOW_MS)).toBe(false);
});
