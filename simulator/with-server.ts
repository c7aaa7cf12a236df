import { setTimeout as sleep } from 'node:timers/promises';
import { hasCode } from '../lambda/kernel/errors.ts';
import { dataFolder, findRunningServer } from './data-folder.ts';
import { startLocalServer } from './local-server.ts';
import { readLocalSettings } from './local-settings.ts';
import { localVoice } from './local-voice.ts';
import { whileStarting } from './starting.ts';

/** Another command is done in a moment, and a server that starts tells its address soon. */
const PATIENCE_MS = 20_000;
const LOOK_EVERY_MS = 200;

/**
 * Uses the server that owns the data folder. Without one this command opens the folder itself for as long as it needs it, and says so; while
 * another has it open, it waits.
 *
 * @param use is given the server's address, and is called once
 * @throws Error with what is wrong with the settings; SaysoError `engine.folderTaken` when the folder does not become free
 */
export async function withServer(env: NodeJS.ProcessEnv, use: (url: string) => Promise<void>): Promise<void> {
  const folder = dataFolder(env);
  await whenFree(folder, async (running) => {
    if (running) return use(running);
    sayDirectly(folder);
    const server = await openServer(env, folder);
    return use(server.url).finally(() => server.stop());
  });
}

const saidDirectly = new Set<string>();

/** Says, once, that a command opens the folder itself. */
export function sayDirectly(folder: string): void {
  if (!saidDirectly.has(folder)) process.stderr.write(`No server is running; using ${folder} directly.\n`);
  saidDirectly.add(folder);
}

/**
 * Does something with a data folder, and again while another process has it open.
 * @param work is given the running server's address, or undefined when there is none: then it opens the folder
 * @throws what `work` throws, in the end `engine.folderTaken` too
 */
export async function whenFree<T>(folder: string, work: (running: string | undefined) => Promise<T>): Promise<T> {
  const deadlineMs = performance.now() + PATIENCE_MS;
  let isTold = false;
  for (;;) {
    const running = await findRunningServer(folder);
    try {
      return await work(running);
    } catch (error) {
      if (!hasCode(error, 'engine.folderTaken') || performance.now() > deadlineMs) throw error;
      if (!isTold) process.stderr.write(`Another process has ${folder} open; waiting for it ...\n`);
      isTold = true;
      await sleep(LOOK_EVERY_MS);
    }
  }
}

async function openServer(env: NodeJS.ProcessEnv, folder: string) {
  const settings = readLocalSettings(env);
  if (!settings.ok) throw new Error(settings.error);
  const log = (line: string) => void process.stderr.write(`${line}\n`);
  return whileStarting(async () => {
    const loadVoice = await localVoice(env, folder);
    return startLocalServer({ ...settings.value.server, port: 0, folder, log, ...(loadVoice ? { loadVoice } : {}) });
  });
}
