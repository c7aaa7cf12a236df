import type { ChannelLog } from '../channels/channel.ts';
import type { Reply } from '../dialogue/reply.ts';
import type { Turn } from '../dialogue/turn.ts';
import { systemClock } from '../kernel/clock.ts';

/**
 * How long after its deadline a turn may still be heard: Alexa waits for about 8 s and Dialogflow for 5, nobody says so for the chat, and a
 * function ends after 8.
 */
const GRACE_MS: Readonly<Record<Turn['channel'], number>> = { alexa: 2_500, dialogflow: 200, chat: 2_500 };

/**
 * The last resort. A turn keeps to its deadline by itself, as far as its calls do; a table that answers each of them slowly, and none too
 * late, can still hold it up until the platform hangs up and says something of its own. Then this is said, and the turn is left alone: what
 * it writes yet is as good as what a crash leaves behind.
 *
 * @param work never rejects
 */
export async function answerInTime(
  turn: Pick<Turn, 'channel' | 'receivedAtMs' | 'deadlineAtMs' | 'input'>,
  work: Promise<Reply | undefined>,
  apology: Reply,
  log: ChannelLog,
): Promise<Reply | undefined> {
  const done = new AbortController();
  // Real time, whatever clock the composition tells: it is the platform that waits.
  const waitMs = Math.max(0, turn.deadlineAtMs - turn.receivedAtMs) + GRACE_MS[turn.channel];
  const tooLate = systemClock.sleep(waitMs, done.signal).then(() => {
    if (done.signal.aborted) return undefined;
    log.error('turn.late', { channel: turn.channel });
    return turn.input.kind === 'sessionEnded' ? undefined : apology;
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    done.abort();
  }
}
