import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileVoice, describeProblems } from '../lambda/prompts/compile-voice.ts';

const HELP = `npm run voice -- FOLDER: checks a brand voice, one <locale>.json a locale (docs/brand-voice.md).

Every problem is printed with its file, line and message, and the command ends with 1. npm start and npm run build check the same.
`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', short: 'h', default: false } } });
const [folder] = positionals;
if (values.help || folder === undefined) {
  process.stdout.write(HELP);
  process.exitCode = values.help ? 0 : 1;
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
