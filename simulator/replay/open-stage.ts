import { err, ok, type Result } from '../../lambda/kernel/result.ts';
import { whileStarting } from '../starting.ts';
import type { OwnOptions } from './own-player.ts';
import type { Stage } from './player.ts';
import { readModelFile } from './understand-model.ts';

/** Which skill is asked; our own, in this process, unless told. */
export interface SkillChoice {
  readonly handler?: string;
  readonly url?: string;
  readonly skillId?: string;
  readonly accessToken?: string;
  readonly headers: Readonly<Record<string, string>>;
  /** An Alexa interaction model that turns words into intents. */
  readonly model?: string;
}

/** Starts what is to be asked: our own skill, a built handler, or an address. @returns what is wrong with the command, as text */
export async function openStage(command: SkillChoice, env: Readonly<Record<string, string | undefined>>): Promise<Result<Stage, string>> {
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
  // Only what is asked for is loaded: our own skill is large.
  if (url !== undefined || handler !== undefined) {
    const { openHandlerStage, openUrlStage } = await import('./foreign-stage.ts');
    const open = async () =>
      url === undefined ? openHandlerStage({ ...options, handler: handler ?? '', env }) : openUrlStage({ ...options, url });
    return ok(await whileStarting(open));
  }
  return ok(await whileStarting(() => startOwn(read ? { understand: read.value.understand } : {})));
}

async function startOwn(understanding: Pick<OwnOptions, 'understand'>): Promise<Stage> {
  const [{ startOwnStage }, { PLATFORMS }] = await Promise.all([import('./own-stage.ts'), import('../platforms/platforms.ts')]);
  return startOwnStage({ platforms: PLATFORMS, ...understanding });
}
