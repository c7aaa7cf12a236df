import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HANDLERS = join(ROOT, 'lambda', 'handlers');
const STUBS = join(ROOT, 'lambda', 'channels', 'dialogflow', 'stubs');

/** CommonJS dependencies call `require` for Node's own modules; a module file has none of its own. */
const REQUIRE_FOR_COMMONJS =
  "import{createRequire as createRequireHere}from'node:module';const require=createRequireHere(import.meta.url);";

/** actions-on-google loads these for calls that we never make; all but 17 ms of its 0.25 s at start are theirs. */
const STUBBED = ['googleapis', 'google-auth-library'];

/** Handlers in which a class must be called in the bundle what it is called in its source. */
const NAMED = ['http'];

export interface BuiltHandler {
  readonly name: string;
  /** Bytes that load before the first turn: `index.mjs` and what it imports at once. */
  readonly startBytes: number;
  /** Bytes that load only when a turn needs them. */
  readonly lateBytes: number;
  readonly lateChunks: number;
  /** Source files that load before the first turn, from the project's root, sorted. */
  readonly startInputs: readonly string[];
  /** Every source file in the bundle, from the project's root, sorted. */
  readonly inputs: readonly string[];
}

/** Names of the handlers: each becomes one function. */
function listHandlers(): readonly string[] {
  if (!existsSync(HANDLERS)) return [];
  return readdirSync(HANDLERS)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => basename(name, '.ts'))
    .sort();
}

/**
 * Bundles every handler by itself into `<outDir>/<handler>/index.mjs` and its chunks; `outDir` is emptied first. The same sources give
 * the same bytes. Rejects with esbuild's own report when a source does not compile.
 */
export async function buildHandlers(outDir: string = join(ROOT, 'dist')): Promise<readonly BuiltHandler[]> {
  await rm(outDir, { recursive: true, force: true });
  return Promise.all(listHandlers().map((name) => buildHandler(name, join(outDir, name))));
}

/** Bundles one handler into `folder`, which need not be there. */
export async function buildHandler(name: string, folder: string): Promise<BuiltHandler> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: { index: join('lambda', 'handlers', `${name}.ts`) },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    alias: Object.fromEntries(STUBBED.map((library) => [library, join(STUBS, `${library}.ts`)])),
    banner: { js: REQUIRE_FOR_COMMONJS },
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: true,
    // Escapes would make the words of Russian and Chinese twice as long.
    charset: 'utf8',
    // oidc-provider keeps what it stores under the names of its classes.
    keepNames: NAMED.includes(name),
    // Node prints the line that threw: without a limit, a function that cannot start would log kilobytes of code.
    lineLimit: 200,
    legalComments: 'linked',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const chunks = findChunks(metafile, relative(ROOT, join(folder, 'index.mjs')).split(sep).join('/'));
  for (const { path, contents } of outputFiles) {
    // A late import in a module that was shaken off leaves a chunk that nothing loads.
    const script = relative(ROOT, path)
      .split(sep)
      .join('/')
      .replace(/\.LEGAL\.txt$/, '');
    if (!chunks.all.has(script)) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents);
  }
  return describeBuild(name, metafile, chunks);
}

interface Chunks {
  /** Loaded with the entry. */
  readonly start: ReadonlySet<string>;
  /** These, and what can be loaded later. */
  readonly all: ReadonlySet<string>;
}

function findChunks({ outputs }: Metafile, entry: string): Chunks {
  const collect = (path: string, withLate: boolean, found: Set<string>): Set<string> => {
    if (found.has(path) || outputs[path] === undefined) return found;
    found.add(path);
    for (const { path: target, kind } of outputs[path].imports) {
      if (withLate || kind === 'import-statement') collect(target, withLate, found);
    }
    return found;
  };
  return { start: collect(entry, false, new Set()), all: collect(entry, true, new Set()) };
}

function describeBuild(name: string, { outputs }: Metafile, { start, all }: Chunks): BuiltHandler {
  const late = [...all].filter((path) => !start.has(path));
  const bytesOf = (paths: Iterable<string>): number => [...paths].reduce((bytes, path) => bytes + (outputs[path]?.bytes ?? 0), 0);
  const inputsOf = (paths: Iterable<string>): readonly string[] =>
    [...new Set([...paths].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {})))].sort();
  return {
    name,
    startBytes: bytesOf(start),
    lateBytes: bytesOf(late),
    lateChunks: late.length,
    startInputs: inputsOf(start),
    inputs: inputsOf(all),
  };
}
