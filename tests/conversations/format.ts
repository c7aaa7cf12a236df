import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readReplayFile } from '../../simulator/replay/find-files.ts';
import { type PlayableConversation, writePlace } from '../../simulator/replay/replay-file.ts';

export type { ChannelName } from '../../simulator/replay/format.ts';
export type { PlayableConversation as Conversation } from '../../simulator/replay/replay-file.ts';

/**
 * Reads every conversation of a folder: each YAML file holds one or more, parted by `---`.
 * @param files those of the folder to be read; all YAML files unless given
 * @throws Error naming the file, the line and what is wrong with it
 */
export function readConversations(
  folder: string,
  files: readonly string[] = readdirSync(folder).filter((file) => file.endsWith('.yaml')),
): readonly PlayableConversation[] {
  const read = [...files].sort().map((file) => readReplayFile(join(folder, file)));
  const problems = read.flatMap((file) => file.problems.map((problem) => `${writePlace(problem)}: ${problem.message}`));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return read.flatMap(({ conversations }) => conversations);
}
