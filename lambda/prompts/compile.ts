/**
 * Compiles the words ahead of time, so that a cold start parses none.
 *
 *     tsx lambda/prompts/compile.ts           writes lambda/prompts/compiled/
 *     tsx lambda/prompts/compile.ts --check   fails when what is there is not what would be written
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileLocales, type MessageText } from './compile-messages.ts';
import type { MessageProblem } from './message-file.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const compiledFolder = join(here, 'compiled');

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
process.exitCode = runLocales(values.check);

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
