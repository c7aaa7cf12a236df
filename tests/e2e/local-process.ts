import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
/** From the start of a process to its first words, on a busy machine. */
const START_MS = 25_000;

/** What a process printed, and how it ended; `code` null when a signal ended it. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningServer {
  readonly url: string;
  /** What it has printed so far. */
  output(): string;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
  /** Ends it as Control-C does. */
  stop(): Promise<Ended>;
}

/** A folder of its own, away when the test file ends. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-e2e-'));
  folders.push(folder);
  return folder;
}

/**
 * Starts what `npm start` starts, on a free port, and waits until it says that it is ready.
 * @throws Error with what it printed, when it ends or says nothing
 */
export async function startServer(
  folder: string,
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): Promise<RunningServer> {
  const child = startScript('simulator/main.ts', args, { SAYSO_DATA: folder, PORT: '0', ...env });
  const printed = collect(child);
  const ended = untilEnded(child, printed);
  const url = await Promise.race([untilReady(child, printed), ended.then(() => undefined)]);
  if (url === undefined) throw new Error(`The server did not start:\n${printed.stdout}${printed.stderr}`);
  return {
    url,
    output: () => printed.stdout + printed.stderr,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/** Runs one of the project's scripts to its end. */
export function runScript(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}, input = ''): Promise<Ended> {
  const child = startScript(script, args, env);
  child.stdin?.end(input);
  return untilEnded(child, collect(child));
}

function startScript(script: string, args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  // One process, not npm's and tsx's around it: a signal must meet the one that works.
  const own = Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith('SAYSO_') && key !== 'NODE_OPTIONS'));
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { cwd: ROOT, env: { ...own, NO_COLOR: '1', ...env } });
  children.add(child);
  child.once('close', () => children.delete(child));
  return child;
}

/** A test that fails half-way must leave no server behind. */
const children = new Set<ChildProcess>();
const folders: string[] = [];

afterAll(async () => {
  const ended = [...children].map((child) => new Promise((resolve) => child.once('close', resolve)));
  for (const child of children) child.kill('SIGKILL');
  await Promise.all(ended);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Printed {
  stdout: string;
  stderr: string;
}

function collect(child: ChildProcess): Printed {
  const printed: Printed = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    printed.stderr += text;
  });
  return printed;
}

function untilEnded(child: ChildProcess, printed: Printed): Promise<Ended> {
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...printed })));
}

function untilReady(child: ChildProcess, printed: Printed): Promise<string | undefined> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => resolve(undefined), START_MS);
    child.stdout?.on('data', () => {
      const url = /ready at (http:\/\/127\.0\.0\.1:\d+)/.exec(printed.stdout)?.[1];
      if (url === undefined) return;
      clearTimeout(giveUp);
      resolve(url);
    });
    child.once('close', () => clearTimeout(giveUp));
  });
}
