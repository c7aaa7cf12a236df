import { answerBy } from '../../../lambda/app/answer-by.ts';

const NOW_MS = Date.UTC(2026, 10, 20, 9, 30);
const arrived = (ago: number) => ({ requestContext: { timeEpoch: NOW_MS - ago } });
const left = (remainingMs: number) => ({ getRemainingTimeInMillis: () => remainingMs });

describe('the time by which a function has to answer', () => {
  it.each([
    ['counts from now when nothing else is known', undefined, undefined, 4_500],
    ['counts a cold start', arrived(1_200), left(6_000), 3_300],
    ['is over before the function is', arrived(0), left(3_000), 2_500],
    ['is the earlier of both', arrived(3_000), left(3_000), 1_500],
    ['leaves time for a turn, whatever the gateway says', arrived(60_000), left(6_000), 1_000],
    ['takes a gateway that is ahead for one that is right', arrived(-5_000), left(6_000), 4_500],
    ['does without what a call by hand leaves out', {}, {}, 4_500],
    ['does without the time of a request', { requestContext: {} }, undefined, 4_500],
  ])('%s', (_what, event, invocation, expectedMs) => {
    expect(answerBy(NOW_MS, event, invocation) - NOW_MS).toBe(expectedMs);
  });
});
