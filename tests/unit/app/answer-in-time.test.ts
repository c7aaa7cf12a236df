import { answerInTime } from '../../../lambda/app/answer-in-time.ts';
import { createLog } from '../../../lambda/app/log.ts';
import type { Reply } from '../../../lambda/dialogue/reply.ts';
import type { Turn } from '../../../lambda/dialogue/turn.ts';

const APOLOGY: Reply = { say: [{ act: 'troubled' }] };
const ANSWER: Reply = { say: [{ act: 'cartEmpty' }] };
const RECEIVED_MS = 1_000;

/** When the platforms stop to wait, or the function ends. */
const HANGS_UP_MS: Readonly<Record<Turn['channel'], number>> = { alexa: 8_000, dialogflow: 5_000, chat: 8_000 };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function begin(channel: Turn['channel'], afterMs: number, kind: 'launch' | 'sessionEnded' = 'launch') {
  const input: Turn['input'] = kind === 'launch' ? { kind } : { kind, reason: 'USER_INITIATED' };
  const turn = { channel, receivedAtMs: RECEIVED_MS, deadlineAtMs: RECEIVED_MS + 4_500, input };
  const work = new Promise<Reply>((resolve) => setTimeout(resolve, afterMs, ANSWER));
  const logged: string[] = [];
  const heard: (Reply | undefined)[] = [];
  void answerInTime(
    turn,
    work,
    APOLOGY,
    createLog((line) => logged.push(line)),
  ).then((reply) => heard.push(reply));
  return { logged, heard };
}

describe.each(['alexa', 'dialogflow', 'chat'] as const)('a turn on %s', (channel) => {
  it('that is done in time is what it is, and no timer stays behind', async () => {
    const { logged, heard } = begin(channel, 4_500);
    await jest.advanceTimersByTimeAsync(4_500);
    expect([heard, logged, jest.getTimerCount()]).toEqual([[ANSWER], [], 0]);
  });

  it('that is held up ends in an apology before the platform hangs up, and is logged', async () => {
    const { logged, heard } = begin(channel, 60_000);
    await jest.advanceTimersByTimeAsync(HANGS_UP_MS[channel] - 250);
    expect(heard).toEqual([APOLOGY]);
    expect(logged.map((line) => JSON.parse(line))).toEqual([{ level: 'error', event: 'turn.late', channel }]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(heard).toEqual([APOLOGY]);
  });
});

it('says nothing after the end of a session, late or not', async () => {
  const { heard } = begin('alexa', 60_000, 'sessionEnded');
  await jest.advanceTimersByTimeAsync(8_000);
  expect(heard).toEqual([undefined]);
});
