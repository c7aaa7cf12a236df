import { writeCard } from '../replay/judge.ts';
import type { Player, Stage, Taken } from '../replay/player.ts';
import { type RecordedTurn, recordingToReplay } from '../replay/recording-to-replay.ts';
import type { PlayableConversation, PlayableTurn } from '../replay/replay-file.ts';
import type { RecordCommand } from './record-options.ts';

const QUIT = '.quit';

/** Where a talk is typed and heard. */
export interface TalkTerminal {
  readonly lines: AsyncIterable<string>;
  /** Shows what is said; never part of what is recorded. */
  readonly show: (text: string) => void;
}

/**
 * Holds a talk, line by line, until ".quit" or the end of the input.
 * @returns the talk as a replay file; undefined when nothing was said
 */
export async function recordTalk(stage: Stage, command: RecordCommand, { lines, show }: TalkTerminal): Promise<string | undefined> {
  const { channel, locale, name } = command;
  const player = await stage.open(emptyTalk(command), channel);
  const recorded: RecordedTurn[] = [];
  try {
    for await (const line of lines) {
      const say = line.trim();
      if (say.toLowerCase() === QUIT) break;
      if (say === '') continue;
      recorded.push(await takeTurn(stage, player, { say, orders: [] }, recorded.length, show));
    }
  } finally {
    await player.close();
  }
  return recorded.length === 0 ? undefined : recordingToReplay(recorded, { name, locale, channel });
}

/** Everything that a conversation begins with, and no turn yet. */
function emptyTalk({ channel, locale, name }: RecordCommand): PlayableConversation {
  const setup = { payment: 'active', account: 'linked' } as const;
  return { name, locale, channels: [channel], setup, turns: [], file: '', line: 1, turnLines: [], documentIndex: 0 };
}

async function takeTurn(
  stage: Stage,
  player: Player,
  turn: PlayableTurn,
  index: number,
  show: TalkTerminal['show'],
): Promise<RecordedTurn> {
  const taken = await player.take(turn, index);
  show(describe(taken));
  const { answer, meaning, household, differences } = taken;
  for (const { what, found } of differences) show(`! ${what}: ${found}`);
  return {
    did: { say: turn.say },
    ...(answer
      ? {
          heard: {
            speech: answer.speech,
            isAsking: answer.asks,
            hasCard: answer.card !== undefined,
            hasLink: answer.link !== undefined,
            ...(meaning && stage.isOwn ? meaning : {}),
          },
        }
      : {}),
    ...(household ? { orders: household.orders } : {}),
  };
}

function describe({ answer }: Taken): string {
  const card = writeCard(answer?.card);
  const shown = card === undefined ? '' : `\n  [${card.trim().replaceAll('\n', '\n   ')}]`;
  return `${answer?.speech || '(nothing)'}${shown}${answer?.asks ? '\n  (listening)' : ''}`;
}
