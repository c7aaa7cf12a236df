import { dataFolder, findRunningServer } from './data-folder.ts';
import { startLocalServer } from './local-server.ts';
import { localVoice } from './local-voice.ts';
import { whileStarting } from './starting.ts';

/**
 * For a command that speaks to the skill: uses the server that owns the data folder; without one, serves the folder itself for as long as
 * the command runs, and says so on standard error, where the progress of starting goes too.
 *
 * @param use gets the server's address, without a slash at its end
 * @throws what `use` throws, and SaysoError `engine.folderTaken` when another process has opened the folder without serving it
 */
export async function withServer(use: (url: string) => Promise<void>): Promise<void> {
  const folder = dataFolder(process.env);
  const running = await findRunningServer(folder);
  if (running) return use(running);
  process.stderr.write(`No server is running; using ${folder} directly.\n`);
  const log = (line: string) => void process.stderr.write(`${line}\n`);
  const server = await whileStarting(async () => {
    const loadVoice = await localVoice(process.env, folder);
    return startLocalServer({ port: 0, folder, newPayment: 'active', log, ...(loadVoice ? { loadVoice } : {}) });
  });
  try {
    await use(server.url);
  } finally {
    await server.stop();
  }
}
