import { createHttpSignIn } from '../../lambda/shops/http-sign-in.ts';
import { startDemoShop } from '../../simulator/demo-shop/server.ts';
import { type CallFaults, startLocalApi } from '../../simulator/local-api.ts';
import { createManualClock } from '../unit/kernel-http/manual-clock.ts';
import { describeSignInContract } from './sign-in.contract.ts';

const NOW_MS = Date.UTC(2026, 10, 3, 15);
const WAYS = ['password', 'emailCode'] as const;

describeSignInContract('the HTTP shop', async () => {
  const clock = createManualClock(NOW_MS);
  const codes: string[] = [];
  let faults: CallFaults = {};
  const server = await startDemoShop({ clock, faults: () => faults, apiKey: 'key-1', onCode: ({ code }) => codes.push(code) });
  return {
    signIn: createHttpSignIn({ baseUrl: server.baseUrl, apiKey: 'key-1', clock, ways: WAYS }),
    clock,
    email: 'ada@example.com',
    password: 'demo',
    accountId: 'ada@example.com',
    codes,
    trouble: (next) => {
      faults = next;
    },
    stop: () => server.stop(),
  };
});

describe('an answer of the shop', () => {
  it.each([
    ['200 without an account', 200, {}, 'unanswered'],
    ['200 with an unknown role', 200, { account: 'a', role: 'owner' }, 'unanswered'],
    ['200 for nobody', 200, { account: '' }, 'unanswered'],
    ['a redirect', 302, {}, 'unanswered'],
    ['401 without a reason', 401, {}, 'unanswered'],
    ['401 for another reason', 401, { error: { kind: 'unauthorized' } }, 'unanswered'],
    ['200 with a refusal', 200, { error: { kind: 'wrong' } }, 'unanswered'],
    ['a refusal', 403, { error: { kind: 'locked' } }, 'locked'],
  ])('%s', async (_what, status, json, kind) => {
    const clock = createManualClock(NOW_MS);
    let calls = 0;
    const answer = () => {
      calls += 1;
      return { status, json };
    };
    const api = await startLocalApi({ port: 0, clock, answer, faultsOf: () => ({}) });
    const signIn = createHttpSignIn({ baseUrl: api.baseUrl, clock, ways: WAYS });
    const call = { deadlineAtMs: NOW_MS + 2000 };
    expect(await signIn.signInWithPassword('a@b', 'p', call)).toMatchObject({ ok: false, error: { kind } });
    expect(await signIn.signInWithCode('c', '1', call)).toMatchObject({ ok: false, error: { kind } });
    // Each call is an attempt: none is repeated by itself.
    expect(calls).toBe(2);
    await api.stop();
  });
});
