/**
 * Compiles the words ahead of time, so that a cold start parses none.
 *
 *     tsx lambda/prompts/compile.ts                               writes lambda/prompts/compiled/
 *     tsx lambda/prompts/compile.ts --check                       fails when what is there is not what would be written
 *     tsx lambda/prompts/compile.ts --override brand/en-US.json   writes brand/en-US.ts, a merchant's own words
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileLocales, compileOverride, type MessageText, SOURCE_LOCALE } from './compile-messages.ts';
import type { MessageProblem } from './message-file.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const compiledFolder = join(here, 'compiled');

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, override: { type: 'string' } } });
process.exitCode = values.override === undefined ? runLocales(values.check) : runOverride(values.override, values.check);

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

function runOverride(file: string, check: boolean): number {
  const path = resolve(file);
  const out = path.replace(/\.json$/u, '.ts');
  if (out === path) {
    process.stderr.write(`${file}: a merchant's words are a .json file, named after its locale.\n`);
    return 1;
  }
  const steps = relative(dirname(out), join(here, 'messages.ts')).replaceAll('\\', '/');
  const { text, problems } = compileOverride(
    readText(join(here, 'locales', `${SOURCE_LOCALE}.json`)),
    readText(path),
    steps.startsWith('.') ? steps : `./${steps}`,
  );
  return text === undefined ? fail(problems) : put(out, text, check);
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
