import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readMerchants } from '../lambda/app/merchant-settings.ts';
import { compileVoice, describeProblems } from '../lambda/prompts/compile-voice.ts';

/** A deployment has its merchants' files here, unless SAYSO_MERCHANTS names another folder. */
const OWN_FOLDER = 'merchants';
/** A merchant to look at, that can serve nobody. */
const EXAMPLE_FOLDER = join('docs', 'merchants');

/** Where the merchants' files are. @param root the project's root */
export function findMerchants(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): { readonly folder: string; readonly isExample: boolean } {
  const named = env['SAYSO_MERCHANTS'];
  if (named) return { folder: named, isExample: false };
  const own = join(root, OWN_FOLDER);
  return existsSync(own) ? { folder: own, isExample: false } : { folder: join(root, EXAMPLE_FOLDER), isExample: true };
}

/**
 * Checks the merchants' files, lays them beside each bundle, and writes what serverless.yml wants to know of them. Which secrets there are is
 * known only where they are kept: their names are not looked up here.
 *
 * @param outDir the folder of the bundles
 * @throws SaysoError `merchant.invalid` naming the file and the key; Error with what is wrong with a brand voice, by file, line and message
 */
export async function layMerchants(folder: string, handlers: readonly string[], outDir: string): Promise<void> {
  const merchants = readMerchants(folder, standInFor);
  for (const handler of handlers) {
    const beside = join(outDir, handler, OWN_FOLDER);
    await mkdir(beside, { recursive: true });
    for (const { id, voice } of merchants) {
      await cp(join(folder, `${id}.json`), join(beside, `${id}.json`));
      if (voice !== undefined) await layVoice(join(folder, voice), join(beside, voice), `${id}.json`);
    }
  }
  const triggers = merchants.flatMap(({ alexa }) => (alexa?.skillIds ?? []).map((skillId) => ({ alexaSkill: skillId })));
  const route = merchants.some(({ alexa }) => alexa?.https) ? [{ httpApi: 'POST /alexa' }] : [];
  const alexaEvents = [...triggers, ...route];
  await writeFile(join(outDir, 'service.json'), `${JSON.stringify({ alexaEvents }, null, 2)}\n`);
}

async function layVoice(folder: string, outDir: string, merchantFile: string): Promise<void> {
  const compiled = await compileVoice(folder, outDir);
  if (!compiled.ok) throw new Error(`The brand voice that ${merchantFile} names cannot be used:\n${describeProblems(compiled.problems)}`);
}

/** What is no secret, but could be any of them: a text that is long enough, a signing key, and no other name's. */
function standInFor(name: string): string {
  return createHash('sha256').update(name).digest('base64url');
}
