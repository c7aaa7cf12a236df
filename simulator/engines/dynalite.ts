import { mkdir } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import dynalite from 'dynalite';
import { SaysoError } from '../../lambda/kernel/errors.ts';
import { hangUp, listen } from '../listen.ts';
import type { LocalEngine } from './engine.ts';
import './errors.ts';

export interface DynaliteOptions {
  /** Where the table lies, made when it is missing; in memory when absent. One process owns it at a time. */
  readonly folder?: string;
  /** A free one when 0 or absent. */
  readonly port?: number;
}

/**
 * Starts dynalite in this process, on 127.0.0.1. What it has answered is in the folder's log, so it outlives a killed process.
 * @throws SaysoError `engine.folderTaken` when another process has the folder, `engine.folderUnusable` when it cannot be opened
 */
export async function startDynalite(options: DynaliteOptions = {}): Promise<LocalEngine> {
  const { folder, port = 0 } = options;
  if (folder !== undefined) await checkFolder(folder);
  const engine = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0, ...(folder === undefined ? {} : { path: folder }) });
  const [answer] = engine.listeners('request') as RequestListener[];
  engine.removeAllListeners('request');
  engine.on('request', (request, response) => {
    if (answer) void passWhole(answer, request, response);
  });
  const boundPort = await listen(engine, port);
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= hangUp(engine);
    return stopped;
  };
  return { endpoint: `http://127.0.0.1:${boundPort}`, stop };
}

/**
 * dynalite throws, and ends the whole process, when a caller hangs up in the middle of a request: it gets whole requests only.
 */
async function passWhole(answer: RequestListener, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    return;
  }
  const { method, url, headers } = request;
  const whole = Object.assign(Readable.from([Buffer.concat(chunks)]), { method, url, headers });
  answer(whole as unknown as IncomingMessage, response as ServerResponse & { req: IncomingMessage });
}

interface LevelModule {
  readonly Level: new (folder: string) => { open(): Promise<void>; close(): Promise<void> };
}

/**
 * Opens and closes the folder once: dynalite itself would notice only at the first request that another process has it, and end
 * this one. The package is dynalite's own, since only the same native module knows the lock.
 */
async function checkFolder(folder: string): Promise<void> {
  const requireHere = createRequire(import.meta.url);
  const { Level } = createRequire(requireHere.resolve('dynalite'))('level') as LevelModule;
  try {
    await mkdir(folder, { recursive: true });
    const level = new Level(folder);
    await level.open();
    await level.close();
  } catch (cause) {
    if (codesOf(cause).includes('LEVEL_LOCKED')) {
      const message = `Another process is using the data in ${folder}. End it, or name another folder in SAYSO_DATA.`;
      throw new SaysoError('engine.folderTaken', message, { folder }, { cause });
    }
    const message = `The data in ${folder} cannot be opened: ${reasonOf(cause)}.\n${WAYS_OUT}`;
    throw new SaysoError('engine.folderUnusable', message, { folder }, { cause });
  }
}

const WAYS_OUT =
  'See that the folder may be written and has room. If it is damaged, move it away to begin anew, or name another one in SAYSO_DATA.';

/** What the file system said: the innermost cause. */
function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('cause' in error && error.cause) return reasonOf(error.cause);
  return 'message' in error ? String(error.message) : 'no reason is given';
}

/** True for what the table's files throw when they can be written no more: nobody can catch it where it happens. */
export function isTableFailure(error: unknown): boolean {
  return codesOf(error).some((code) => typeof code === 'string' && code.startsWith('LEVEL_'));
}

/** Codes of an error and its causes. The native module's errors need not be of this realm's `Error`. */
function codesOf(error: unknown): readonly unknown[] {
  if (typeof error !== 'object' || error === null) return [];
  return [...('code' in error ? [error.code] : []), ...('cause' in error ? codesOf(error.cause) : [])];
}
