import { err, ok, type Result } from '../../lambda/kernel/result.ts';
import { PLATFORMS } from '../platforms/platforms.ts';
import { whileStarting } from '../starting.ts';
import { openHandlerStage, openUrlStage } from './foreign-stage.ts';
import type { ReplayCommand } from './options.ts';
import { startOwnStage } from './own-stage.ts';
import type { Stage } from './player.ts';
import { readModelFile } from './understand-model.ts';

/** Starts what is to be asked: our own skill, a built handler, or an address. @returns what is wrong with the command, as text */
export async function openStage(command: ReplayCommand, env: Readonly<Record<string, string | undefined>>): Promise<Result<Stage, string>> {
  const read = command.model === undefined ? undefined : readModelFile(command.model);
  if (read && !read.ok) return err(read.error);
  const heard = read ? { model: read.value.model, understand: read.value.understand } : {};
  const { skillId, accessToken, headers, handler, url } = command;
  const options = {
    headers,
    ...heard,
    ...(skillId === undefined ? {} : { skillId }),
    ...(accessToken === undefined ? {} : { accessToken }),
  };
  if (url !== undefined) return ok(openUrlStage({ ...options, url }));
  if (handler !== undefined) return ok(openHandlerStage({ ...options, handler, env }));
  const understand = read ? { understand: read.value.understand } : {};
  return ok(await whileStarting(() => startOwnStage({ platforms: PLATFORMS, ...understand })));
}
