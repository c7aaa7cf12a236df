import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const ADDRESS_FILE = 'server.json';

/** Carries the id of the process that answers, so that a server of another folder is not taken for this one's. */
export const PROCESS_HEADER = 'x-sayso-process';

/** Where the local state lies: the folder that SAYSO_DATA names, or `.sayso` here. A `~` is the home folder, also where no shell saw it. */
export function dataFolder(env: Readonly<Record<string, string | undefined>>): string {
  return resolve((env['SAYSO_DATA'] || '.sayso').replace(/^~(?=$|[/\\])/, homedir()));
}

/** Writes down where the server that owns the folder answers, so that commands can use it instead of opening its files. */
export function announceServer(folder: string, url: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, ADDRESS_FILE), JSON.stringify({ url, pid: process.pid }));
}

/** Takes the address back, if it is still ours. */
export function withdrawServer(folder: string): void {
  if (readAddress(folder)?.pid === process.pid) rmSync(join(folder, ADDRESS_FILE), { force: true });
}

/** A server that works on something big answers late; one that is dead refuses at once. */
const PATIENCE_MS = 10_000;
/** A shorter silence nobody takes for a failure. */
const SILENCE_MS = 2_000;

interface Wait {
  readonly patienceMs: number;
  readonly silenceMs: number;
  /** Is told when it takes long. */
  readonly tell: (line: string) => void;
}

const WAIT: Wait = { patienceMs: PATIENCE_MS, silenceMs: SILENCE_MS, tell: (line) => void process.stderr.write(`${line}\n`) };

/** The address of the server that owns the folder and answers; undefined when nobody does, or somebody who got the same port later. */
export async function findRunningServer(folder: string, { patienceMs, silenceMs, tell }: Wait = WAIT): Promise<string | undefined> {
  const address = readAddress(folder);
  if (!address) return undefined;
  const late = setTimeout(() => tell(`Waiting for the server at ${address.url} ...`), silenceMs);
  try {
    const health = await fetch(`${address.url}/health`, { signal: AbortSignal.timeout(patienceMs) });
    const isOurs = health.headers.get(PROCESS_HEADER) === String(address.pid);
    return health.ok && isOurs ? address.url : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(late);
  }
}

function readAddress(folder: string): { readonly url: string; readonly pid: number } | undefined {
  const file = join(folder, ADDRESS_FILE);
  if (!existsSync(file)) return undefined;
  try {
    const address: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isAddress(address) ? address : undefined;
  } catch {
    return undefined;
  }
}

function isAddress(value: unknown): value is { url: string; pid: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'url' in value &&
    typeof value.url === 'string' &&
    'pid' in value &&
    typeof value.pid === 'number'
  );
}
