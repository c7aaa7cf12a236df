import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { serverlessCommand } from './package-service.ts';

export interface OfflineOptions {
  /** Where serverless.yml and dist/ are. */
  readonly serviceDir: string;
  /** The HTTP API's port; any that is free unless given. */
  readonly port?: number;
  /** What a deployment would resolve. */
  readonly table: string;
  readonly secrets: Readonly<Record<string, string>>;
  /** All that the command sees; functions see of it what begins with `AWS_`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Hears what the command and the functions print once it is ready. */
  readonly onOutput?: (text: string) => void;
}

export interface OfflineService {
  /** Of the HTTP API, `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Where a function is called by its name, as Alexa's trigger does: `<lambdaUrl>/<name>/invocations`. */
  readonly lambdaUrl: string;
  stop(): Promise<void>;
}

const READY = 'Server ready';

/**
 * Runs `serverless offline`: the functions of dist/ behind the routes of serverless.yml, on this machine.
 * Rejects with what the command printed when it ends before it is ready.
 */
export async function startOffline({ serviceDir, port, table, secrets, environment, onOutput }: OfflineOptions): Promise<OfflineService> {
  const [httpPort, lambdaPort] = [port ?? (await findFreePort()), await findFreePort()];
  const args = ['offline', '--host', '127.0.0.1', '--httpPort', String(httpPort), '--lambdaPort', String(lambdaPort)];
  const params = ['--param', `table=${table}`, '--param', `secrets=${JSON.stringify(secrets)}`];
  const child = spawn(process.execPath, [serverlessCommand(), ...args, ...params], {
    cwd: serviceDir,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await becomesReady(child);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => onOutput?.(chunk.toString()));
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      child.once('close', () => resolve());
      child.kill('SIGINT');
    });
  return {
    url: `http://127.0.0.1:${httpPort}`,
    lambdaUrl: `http://127.0.0.1:${lambdaPort}/2015-03-31/functions`,
    stop,
  };
}

function becomesReady(child: ChildProcess): Promise<void> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk;
      if (printed.includes(READY)) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`serverless offline ended with ${code}:\n${printed}`)));
  });
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
