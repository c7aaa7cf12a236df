import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SendOptions, Sent, SkillTarget } from '../platform.ts';
import { asJson, failed, parseBody } from './json-body.ts';
import { fromHttpResult, type LambdaEntry, toHttpEvent } from './lambda-events.ts';

const CHILD = join(import.meta.dirname, 'module-child.mjs');
/** Loading is not part of a turn here, as it is not on a warm function; a module that takes longer has hung. */
const LOAD_WITHIN_MS = 30_000;
/** The end of what a process that died wrote last. */
const MAX_KEPT_CHARS = 1_000;

export interface ModuleTargetOptions {
  /** A module that Node can load as it is: `dist/alexa/index.mjs`. */
  readonly path: string;
  /** The name of the exported function; `handler` unless given. */
  readonly handlerName?: string;
  readonly entry: LambdaEntry;
  /** The whole environment of its process; this process's own unless given. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What the function writes to its log. */
  readonly onOutput?: (text: string) => void;
}

/**
 * A Lambda function by its built module, in a process of its own that is started at the first request and kept warm. One that hangs is
 * killed at its deadline, one that crashed is gone; the next request starts another.
 */
export function moduleTarget(options: ModuleTargetOptions): SkillTarget {
  const path = resolve(options.path);
  let running: Promise<RunningModule> | undefined;
  const start = (): Promise<RunningModule> => {
    running ??= startModule(path, options, () => {
      running = undefined;
    });
    return running;
  };
  const send = async (request: unknown, { deadlineMs, headers = {} }: SendOptions): Promise<Sent> => {
    const startedAtMs = performance.now();
    if (!existsSync(path)) return failed('unreachable', `There is no file ${path}. Build it first.`, 0);
    try {
      const module = await start();
      const event = options.entry === 'http' ? toHttpEvent(request, headers, Date.now()) : request;
      const sent = await module.call(event, deadlineMs);
      return options.entry === 'http' && sent.kind === 'answered' ? fromHttpResult(sent.body, sent.tookMs) : sent;
    } catch (error) {
      return failed('threw', error instanceof Error ? error.message : String(error), performance.now() - startedAtMs);
    }
  };
  return { label: options.path, send, close: async () => (await running?.catch(() => undefined))?.stop() };
}

interface RunningModule {
  call(event: unknown, deadlineMs: number): Promise<Sent>;
  stop(): Promise<void>;
}

interface ChildMessage {
  readonly loaded?: true;
  readonly broken?: string;
  readonly id?: number;
  readonly result?: string;
  readonly error?: string;
}

/** @throws Error when the module cannot be loaded, with what it said */
async function startModule(path: string, options: ModuleTargetOptions, onEnd: () => void): Promise<RunningModule> {
  const env = { ...(options.env ?? process.env) };
  const child = fork(CHILD, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const ended = new Promise<string>((resolveEnd) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output = `${output}${chunk}`.slice(-MAX_KEPT_CHARS);
        options.onOutput?.(chunk.toString('utf8'));
      });
    }
    child.once('error', (error) => resolveEnd(error.message));
    child.once('close', (code, signal) =>
      resolveEnd(`its process ended (${signal ?? `exit code ${code}`})${output ? `: ${output.trim()}` : ''}`),
    );
  });
  void ended.then(onEnd);
  child.send({ load: { path, handlerName: options.handlerName ?? 'handler' } });
  const loaded = await Promise.race([
    nextMessage(child, (message) => message.loaded === true || message.broken !== undefined),
    ended.then((why): ChildMessage => ({ broken: why })),
    after<ChildMessage>(LOAD_WITHIN_MS, { broken: `it was not loaded within ${LOAD_WITHIN_MS} ms` }),
  ]);
  if (loaded.broken !== undefined) {
    child.kill('SIGKILL');
    await ended;
    throw new Error(`${options.path} cannot be loaded: ${loaded.broken}`);
  }
  return {
    call: (event, deadlineMs) => callChild(child, ended, event, deadlineMs),
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

let calls = 0;

async function callChild(child: ChildProcess, ended: Promise<string>, event: unknown, deadlineMs: number): Promise<Sent> {
  const startedAtMs = performance.now();
  const tookMs = () => performance.now() - startedAtMs;
  calls += 1;
  const id = calls;
  const answer = nextMessage(child, (message) => message.id === id).then((message): Sent => readAnswer(message, tookMs()));
  const json = asJson(event);
  child.send({ call: { id, event: json.ok ? json.body : undefined, deadlineMs } });
  const sent = await Promise.race([
    answer,
    ended.then((why): Sent => failed('threw', `The handler broke: ${why}`, tookMs())),
    after(deadlineMs, 'late' as const),
  ]);
  if (sent !== 'late') return sent;
  child.kill('SIGKILL');
  await ended;
  return failed('timedOut', `The handler did not answer within ${deadlineMs} ms.`, tookMs());
}

function readAnswer({ result, error }: ChildMessage, tookMs: number): Sent {
  if (error !== undefined) return failed('threw', `The handler threw: ${error}`, tookMs);
  const parsed = parseBody(result ?? '');
  return parsed.ok ? { kind: 'answered', status: 200, body: parsed.body, tookMs } : failed('notJson', parsed.why, tookMs);
}

function nextMessage(child: ChildProcess, isWanted: (message: ChildMessage) => boolean): Promise<ChildMessage> {
  return new Promise((resolveMessage) => {
    const listen = (message: unknown): void => {
      if (!isWanted(message as ChildMessage)) return;
      child.off('message', listen);
      resolveMessage(message as ChildMessage);
    };
    child.on('message', listen);
  });
}

/** A timer that keeps no process alive. */
function after<T>(durationMs: number, value: T): Promise<T> {
  return new Promise((resolveTimer) => {
    setTimeout(() => resolveTimer(value), durationMs).unref();
  });
}
