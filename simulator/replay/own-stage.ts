import { type ControlledServers, startControlledServers } from '../controlled-world.ts';
import { type OwnOptions, openOwnPlayer } from './own-player.ts';
import type { Stage } from './player.ts';

/**
 * Our own handlers in this process: the real dialogue behind each platform's own JSON, the demonstration shop and the practice payment
 * provider over HTTP, a table in memory, and a clock that only the conversation moves. Ids are counted, so a run can be repeated to the
 * letter. A deployment has none of these seams.
 *
 * @param options.servers started and stopped by somebody else; ones of its own unless given
 */
export async function startOwnStage(options: OwnOptions & { readonly servers?: ControlledServers }): Promise<Stage> {
  const servers = options.servers ?? (await startControlledServers());
  return {
    label: 'our own skill',
    isOwn: true,
    refuses: (_conversation, channel) => (options.platforms[channel] ? undefined : `nobody here speaks ${channel}`),
    warnings: () => [],
    open: async (conversation, channel) => openOwnPlayer(servers, options, conversation, channel),
    endFile: async () => {},
    stop: async () => {
      if (options.servers === undefined) await servers.stop();
    },
  };
}
