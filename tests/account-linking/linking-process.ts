import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../lambda/kernel/clock.ts';
import { startDemoShop } from '../../simulator/demo-shop/server.ts';
import type { SentCode } from '../../simulator/demo-shop/sign-in.ts';
import { startDynalite } from '../../simulator/engines/dynalite.ts';
import { LOCAL_CREDENTIALS, LOCAL_REGION } from '../../simulator/engines/engine.ts';
import { createLocalTable } from '../../simulator/engines/table.ts';
import { buildHandler } from '../../tooling/bundle.ts';
import { TEST_TABLE } from '../engines.ts';
import { linkingOf, merchantFile, merchantVariables } from '../merchant.ts';

/** Does for the built function what Lambda does, by a clock that the test can move. */
const RUNTIME = `
  const real = Date.now;
  let offsetMs = 0;
  Date.now = () => real() + offsetMs;
  process.on('message', async ({ id, event, offset }) => {
    if (offset !== undefined) offsetMs = offset;
    if (id === undefined) return;
    try { process.send({ id, value: await loaded.handler(event) }); } catch (error) { process.send({ id, error: String(error) }); }
  });
  process.on('disconnect', () => process.exit(0));
  const loaded = await import(process.argv[2]);
  process.send({ id: 0 });
`;

/** One answer of the function, as API Gateway would pass it on. */
export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly body: string;
}

export interface HttpQuestion {
  readonly method?: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly address?: string;
}

/** The built `http` function in a process of its own. */
export interface LinkingProcess {
  ask(question: HttpQuestion): Promise<HttpAnswer>;
  /** The same, as a client library calls it. */
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  /** An event as it is; rejects when the function fails. */
  invoke(event: unknown): Promise<unknown>;
  /** Moves the function's time on from the real one. */
  shiftClock(offsetMs: number): void;
  /** All that it has printed. */
  output(): string;
  stop(): Promise<void>;
}

/** The table and the shop that functions of a test share, and the bundle. */
export interface LinkingWorld {
  readonly endpoint: string;
  readonly codes: readonly SentCode[];
  start(own?: Readonly<Record<string, string>>): Promise<LinkingProcess>;
  stop(): Promise<void>;
}

export const MERCHANTS = ['acme', 'bakery'] as const;
export const issuerOf = (merchantId: string): string => `https://merchant.example/oauth/${merchantId}`;
export const secretOf = (merchantId: string, client: 'alexa' | 'google'): string =>
  `the ${client === 'alexa' ? 'linkingAlexa' : 'linkingGoogle'} secret of ${merchantId}`;

export async function openLinkingWorld(): Promise<LinkingWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-linking-'));
  const codes: SentCode[] = [];
  const [engine, shop] = await Promise.all([
    startDynalite(),
    startDemoShop({ clock: systemClock, faults: () => ({}), onCode: (sent) => codes.push(sent) }),
    buildHandler('http', join(folder, 'http')),
  ]);
  await createLocalTable({ endpoint: engine.endpoint, tableName: TEST_TABLE });
  const linking = { signIn: ['password', 'emailCode'] };
  const files = MERCHANTS.map((id) => merchantFile(id, { shopUrl: shop.baseUrl }, { linking: { ...linkingOf(id), ...linking } }));
  const environment = environmentOf(engine.endpoint, files);
  const processes: LinkingProcess[] = [];
  return {
    endpoint: engine.endpoint,
    codes,
    async start(own = {}) {
      const started = await startFunction(join(folder, 'http'), { ...environment, ...own });
      processes.push(started);
      return started;
    },
    async stop() {
      await Promise.all(processes.map((one) => one.stop()));
      await shop.stop();
      await engine.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a function of these merchants is told, with everything on this machine. */
export function environmentOf(endpoint: string, files: readonly ReturnType<typeof merchantFile>[]): Readonly<Record<string, string>> {
  return {
    AWS_REGION: LOCAL_REGION,
    AWS_ACCESS_KEY_ID: LOCAL_CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: LOCAL_CREDENTIALS.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    SAYSO_TABLE: TEST_TABLE,
    ...merchantVariables(...files),
  };
}

/** @param folder where a function's bundle lies */
export async function startFunction(folder: string, env: Readonly<Record<string, string>>): Promise<LinkingProcess> {
  const runtime = join(folder, 'runtime.mjs');
  writeFileSync(runtime, RUNTIME);
  const file = join(folder, 'index.mjs');
  const child = fork(runtime, [file], { env, execArgv: ['--no-warnings'], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (printed += chunk));
  const { ready, invoke } = answersOf(child, () => printed);
  await ready;
  const ask = async (question: HttpQuestion): Promise<HttpAnswer> => {
    const answer = (await invoke(eventOf(question))) as Partial<HttpAnswer>;
    return { statusCode: 200, headers: {}, cookies: [], body: '', ...answer };
  };
  return {
    ask,
    invoke,
    fetch: async (url, init = {}) => {
      const body = init.body === undefined || init.body === null ? undefined : String(init.body);
      const headers = Object.fromEntries(new Headers(init.headers));
      const answer = await ask({ method: init.method ?? 'GET', url, headers, ...(body === undefined ? {} : { body }) });
      return new Response(answer.body === '' ? null : answer.body, { status: answer.statusCode, headers: answer.headers });
    },
    shiftClock: (offset) => void child.send({ offset }),
    output: () => printed,
    stop: () =>
      new Promise((resolve) => {
        child.once('close', () => resolve());
        if (!child.kill('SIGKILL')) resolve();
      }),
  };
}

function answersOf(child: ChildProcess, printed: () => string) {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const expect = (id: number) => new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
  const ready = expect(0);
  let last = 0;
  child.on('message', ({ id, value, error }: { readonly id: number; readonly value?: unknown; readonly error?: string }) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) one?.resolve(value);
    else one?.reject(new Error(error));
  });
  child.once('close', () => {
    for (const { reject } of waiting.values()) reject(new Error(`The process ended. ${printed()}`));
  });
  return {
    ready,
    invoke: (event: unknown) => {
      last += 1;
      const answer = expect(last);
      child.send({ id: last, event });
      return answer;
    },
  };
}

/** An HTTP API event (payload format 2.0); binary bodies come in base64, as API Gateway sends forms. */
function eventOf({ method = 'GET', url, headers = {}, body, address = '203.0.113.7' }: HttpQuestion): unknown {
  const [, path = '/', query = ''] = /^(?:https?:\/\/[^/]+)?([^?]*)\??(.*)$/s.exec(url) ?? [];
  const { cookie, ...others } = headers;
  return {
    version: '2.0',
    rawPath: path,
    rawQueryString: query,
    headers: { host: 'merchant.example', 'x-forwarded-proto': 'https', ...others },
    ...(cookie === undefined ? {} : { cookies: cookie.split('; ') }),
    requestContext: { http: { method, path, sourceIp: address, protocol: 'HTTP/1.1', userAgent: '' } },
    ...(body === undefined ? { isBase64Encoded: false } : { isBase64Encoded: true, body: Buffer.from(body).toString('base64') }),
  };
}
