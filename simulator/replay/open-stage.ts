import { err, ok, type Result } from '../../lambda/kernel/result.ts';
import { PLATFORMS } from '../platforms/platforms.ts';
import { whileStarting } from '../starting.ts';
import type { ReplayCommand } from './options.ts';
import { startOwnStage } from './own-stage.ts';
import type { Stage } from './player.ts';
import { readModelFile } from './understand-model.ts';

/** Starts what is to be asked: our own skill, a built handler, or an address. @returns what is wrong with the command, as text */
export async function openStage(command: ReplayCommand): Promise<Result<Stage, string>> {
  const model = command.model === undefined ? undefined : readModelFile(command.model);
  if (model && !model.ok) return err(model.error);
  const understand = model ? { understand: model.value.understand } : {};
  return ok(await whileStarting(() => startOwnStage({ platforms: PLATFORMS, ...understand })));
}
