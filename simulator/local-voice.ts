import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openVoice } from '../lambda/app/voices.ts';
import type { LoadVoice } from '../lambda/prompts/messages.ts';

/**
 * Checks and compiles a brand voice, and opens it: what `npm run build` and a deployed function do between them. The compiler is loaded only
 * where there is a voice.
 *
 * @param folder of `<locale>.json` files
 * @param outDir where the compiled words are laid; emptied first
 * @throws Error with every problem, by file, line and key
 */
async function prepareVoice(folder: string, outDir: string): Promise<LoadVoice> {
  const { compileVoice, describeProblems } = await import('../lambda/prompts/compile-voice.ts');
  const compiled = await compileVoice(folder, outDir);
  if (!compiled.ok) throw new Error(`The brand voice cannot be used:\n${describeProblems(compiled.problems)}`);
  return openVoice(outDir);
}

/**
 * The voice that SAYSO_VOICE names, compiled into the data folder; undefined: none is set.
 * @throws Error as `prepareVoice`
 */
export async function localVoice(env: Readonly<Record<string, string | undefined>>, dataFolder: string): Promise<LoadVoice | undefined> {
  const folder = env['SAYSO_VOICE'];
  return folder ? prepareVoice(folder, join(dataFolder, 'voice')) : undefined;
}

/** A voice that is compiled when something is first said in it: for a command that seldom says anything. */
export function voiceWhenSaid(folder: string): LoadVoice {
  let voice: Promise<LoadVoice> | undefined;
  return async (locale) => {
    voice ??= prepareVoice(folder, mkdtempSync(join(tmpdir(), 'sayso-voice-')));
    return (await voice)(locale);
  };
}
