import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCommandLine } from '../command-line.ts';
import { writeSchema } from './schema-document.ts';

const HELP = `npm run replay:schema: writes the JSON schema of the replay format, for editors, from the format itself.

  --check   compares instead; exit 1 when they differ
`;

const FILE = join(import.meta.dirname, 'generated', 'replay.schema.json');

process.exitCode = runSchemaCli();

function runSchemaCli(): number {
  const { check } = readCommandLine(HELP, { check: { type: 'boolean', default: false } });
  const written = `${JSON.stringify(writeSchema(), undefined, 2)}\n`;
  if (!check) {
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, written);
    return 0;
  }
  if (readKept() === written) return 0;
  process.stderr.write(`${FILE} differs from the format (simulator/replay/format.ts): npm run replay:schema\n`);
  return 1;
}

function readKept(): string | undefined {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return undefined;
  }
}
