import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileVoice, describeProblems } from '../lambda/prompts/compile-voice.ts';

const HELP = `npm run voice -- FOLDER: checks a brand voice, one <locale>.json a locale (docs/brand-voice.md).

Every problem is printed with its file, line and message, and the command ends with 1. npm start and npm run build check the same.
`;

const [folder, ...more] = process.argv.slice(2);
if (folder === undefined || more.length > 0 || folder.startsWith('-')) {
  const isAsked = folder === '--help' || folder === '-h';
  (isAsked ? process.stdout : process.stderr).write(HELP);
  process.exitCode = isAsked ? 0 : 2;
} else {
  const outDir = mkdtempSync(join(tmpdir(), 'sayso-voice-'));
  const compiled = await compileVoice(folder, outDir);
  rmSync(outDir, { recursive: true });
  if (compiled.ok) process.stdout.write(`${folder}: right, in ${compiled.locales.join(', ')}\n`);
  else {
    process.stderr.write(`${describeProblems(compiled.problems)}\n`);
    process.exitCode = 1;
  }
}
