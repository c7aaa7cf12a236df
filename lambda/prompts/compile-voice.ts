import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { LOCALES } from '../kernel/locales.ts';
import { compileOverride, SOURCE_LOCALE } from './compile-messages.ts';
import type { MessageProblem } from './message-file.ts';

const HERE = import.meta.dirname;

/** What became of a folder of a merchant's own words: what is wrong with it, or the locales that it has words for. */
export type CompiledVoice =
  | { readonly ok: true; readonly locales: readonly string[] }
  | { readonly ok: false; readonly problems: readonly MessageProblem[] };

/**
 * Checks a merchant's own words, one `<locale>.json` a locale, as strictly as ours, and compiles them into `<outDir>/<locale>.mjs`: modules
 * that need nothing beside them. `outDir` is emptied first, and nothing is written when anything is wrong.
 *
 * @param folder as its files are named in problems
 */
export async function compileVoice(folder: string, outDir: string): Promise<CompiledVoice> {
  const found = await listFiles(folder);
  if (found.length === 0) return refused(folder, 'there is no such folder, or it has no words: one file a locale, such as en-US.json.');
  const source = await readFile(join(HERE, 'locales', `${SOURCE_LOCALE}.json`), 'utf8');
  const compiled = await Promise.all(found.map((name) => compileFile(join(folder, name), name.slice(0, -'.json'.length), source)));
  const problems = compiled.flatMap((file) => file.problems);
  if (problems.length > 0) return { ok: false, problems };
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  for (const { locale, text } of compiled) await writeFile(join(outDir, `${locale}.mjs`), await bundle(text));
  return { ok: true, locales: compiled.map(({ locale }) => locale) };
}

/** The problems as they are printed, one a line. */
export function describeProblems(problems: readonly MessageProblem[]): string {
  return problems.map(({ path, line, problem }) => `${path}:${line}: ${problem}`).join('\n');
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.json')).sort();
}

async function compileFile(file: string, locale: string, source: string) {
  const path = relative(process.cwd(), file).replaceAll('\\', '/');
  if (!LOCALES.some((spoken) => spoken === locale)) {
    return {
      locale,
      text: '',
      problems: [{ path, line: 1, problem: `"${locale}" is not spoken. The file is named after one of ${LOCALES.join(', ')}.` }],
    };
  }
  const sourceText = { path: `lambda/prompts/locales/${SOURCE_LOCALE}.json`, locale: SOURCE_LOCALE, text: source };
  const { text = '', problems } = compileOverride(sourceText, { path, locale, text: await readFile(file, 'utf8') });
  return { locale, text, problems };
}

/** With the few functions of `@messageformat/runtime` that it uses: where it is laid there is no node_modules. */
async function bundle(text: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: text, loader: 'ts', resolveDir: HERE },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

function refused(path: string, problem: string): CompiledVoice {
  return { ok: false, problems: [{ path, line: 1, problem }] };
}
