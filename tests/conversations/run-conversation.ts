import { PLATFORMS } from '../../simulator/platforms/platforms.ts';
import { startOwnStage } from '../../simulator/replay/own-stage.ts';
import type { PlayableConversation } from '../../simulator/replay/replay-file.ts';
import { paintFor, writeConversation } from '../../simulator/replay/report-text.ts';
import { replayConversation } from '../../simulator/replay/run-replay.ts';
import type { TestServers } from '../world.ts';
import type { ChannelName } from './format.ts';
import { findWireFaults } from './wire-faults.ts';

/**
 * Plays a conversation on one channel with the replay engine, and beside what that looks at, holds every request and answer against schemas
 * that are not ours.
 * @throws Error with the conversation so far and the differences, also when anything could not be judged
 */
export async function runConversation(servers: TestServers, conversation: PlayableConversation, channel: ChannelName): Promise<void> {
  const stage = await startOwnStage({ platforms: PLATFORMS, servers, inspect: findWireFaults });
  const verdicts = await replayConversation(stage, conversation, { channel });
  const [verdict] = verdicts;
  const isWhole = verdict?.turns.length === conversation.turns.length && verdict.turns.every(({ outcome }) => outcome === 'passed');
  if (verdicts.length === 1 && verdict?.outcome === 'passed' && isWhole) return;
  const error = new Error(verdicts.map((one) => writeConversation(one, paintFor(false))).join('\n'));
  // Where this was thrown tells nothing; the conversation does.
  error.stack = error.message;
  throw error;
}
