import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileLocales, type MessageText } from './compile-messages.ts';
import type { MessageProblem } from './message-file.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const compiledFolder = join(here, 'compiled');

const HELP = `Compiles the words ahead of time, so that a cold start parses none.

  npm run prompts         writes lambda/prompts/compiled/ from lambda/prompts/locales/
  npm run prompts:check   compares instead; exit 1 when they differ
`;

process.exitCode = runCommand(process.argv.slice(2));

function runCommand([option, ...more]: readonly string[]): number {
  if (more.length === 0 && (option === undefined || option === '--check')) return runLocales(option === '--check');
  const isAsked = option === '--help' || option === '-h';
  (isAsked ? process.stdout : process.stderr).write(HELP);
  return isAsked ? 0 : 2;
}

function runLocales(check: boolean): number {
  const names = readdirSync(join(here, 'locales'))
    .filter((name) => name.endsWith('.json'))
    .sort();
  const { files, problems } = compileLocales(names.map((name) => readText(join(here, 'locales', name))));
  if (problems.length > 0) return fail(problems);
  const written = new Set(files.map((file) => file.name));
  const stray = readdirSync(compiledFolder).filter((name) => !written.has(name));
  const results = files.map((file) => put(join(compiledFolder, file.name), file.text, check));
  for (const name of stray) process.stderr.write(`${shown(join(compiledFolder, name))}: compiled from nothing; delete it.\n`);
  return Math.max(0, ...results, stray.length > 0 ? 1 : 0);
}

function readText(path: string): MessageText {
  return { path: shown(path), locale: basename(path, '.json'), text: readFileSync(path, 'utf8') };
}

function put(path: string, text: string, check: boolean): number {
  if (!check) {
    writeFileSync(path, text);
    return 0;
  }
  if (readOrNothing(path) === text) return 0;
  process.stderr.write(`${shown(path)}: not what its messages compile to; run the compiler without --check.\n`);
  return 1;
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function fail(problems: readonly MessageProblem[]): number {
  for (const { path, line, problem } of problems) process.stderr.write(`${path}:${line}: ${problem}\n`);
  return 1;
}

function shown(path: string): string {
  return relative(root, path).replaceAll('\\', '/');
}
