import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** CommonJS dependencies call `require` for Node's own modules; a module file has none of its own. */
const REQUIRE_FOR_COMMONJS =
  "import{createRequire as createRequireHere}from'node:module';const require=createRequireHere(import.meta.url);";

/** actions-on-google loads these for calls that we never make; all but 17 ms of its 0.25 s at start are theirs. */
const STUBBED = ['googleapis', 'google-auth-library'];

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

export interface BuildOptions {
  /** The project's root; the handlers are `lambda/handlers/*.ts` below it. */
  readonly root?: string;
  /** Where `<handler>/index.mjs` goes. It is emptied first. */
  readonly outDir?: string;
  readonly minify?: boolean;
}

/** Names of the handlers: each becomes one function. */
export function listHandlers(root: string = ROOT): readonly string[] {
  const folder = join(root, 'lambda', 'handlers');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => basename(name, '.ts'))
    .sort();
}

/**
 * Bundles every handler by itself into `<outDir>/<handler>/index.mjs` and its late chunks. The same sources give the same bytes.
 * Rejects with esbuild's own report when a source does not compile.
 */
export async function buildHandlers(options: BuildOptions = {}): Promise<readonly BuiltHandler[]> {
  const root = options.root ?? ROOT;
  const outDir = options.outDir ?? join(root, 'dist');
  await rm(outDir, { recursive: true, force: true });
  return Promise.all(listHandlers(root).map((name) => buildHandler(name, root, outDir, options.minify ?? true)));
}

async function buildHandler(name: string, root: string, outDir: string, minify: boolean): Promise<BuiltHandler> {
  const stubs = join(root, 'lambda', 'channels', 'dialogflow', 'stubs');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { index: join('lambda', 'handlers', `${name}.ts`) },
    outdir: join(outDir, name),
    outExtension: { '.js': '.mjs' },
    chunkNames: 'late/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    alias: Object.fromEntries(STUBBED.map((library) => [library, join(stubs, `${library}.ts`)])),
    banner: { js: REQUIRE_FOR_COMMONJS },
    define: { 'process.env.NODE_ENV': '"production"' },
    minify,
    // Node prints the line that threw: without a limit, a function that cannot start would log kilobytes of code.
    lineLimit: 200,
    legalComments: 'linked',
    metafile: true,
    logLevel: 'silent',
  });
  return describeBuild(name, join(relative(root, outDir), name), metafile);
}

function describeBuild(name: string, folder: string, metafile: Metafile): BuiltHandler {
  const scripts = Object.entries(metafile.outputs).filter(([path]) => path.endsWith('.mjs'));
  const start = new Set<string>();
  const follow = (path: string): void => {
    if (start.has(path)) return;
    start.add(path);
    for (const { path: target, kind } of metafile.outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && metafile.outputs[target]) follow(target);
    }
  };
  follow(`${folder.split(sep).join('/')}/index.mjs`);
  const late = scripts.filter(([path]) => !start.has(path));
  const sum = (outputs: typeof scripts): number => outputs.reduce((bytes, [, output]) => bytes + output.bytes, 0);
  return {
    name,
    startBytes: sum(scripts) - sum(late),
    lateBytes: sum(late),
    lateChunks: late.length,
    startInputs: [...new Set([...start].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {})))].sort(),
    inputs: Object.keys(metafile.inputs).sort(),
  };
}
