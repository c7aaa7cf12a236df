import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { LOCAL_CREDENTIALS, LOCAL_REGION } from '../../simulator/engines/engine.ts';
import { TEST_TABLE } from '../engines.ts';
import { merchantFile, merchantVariables } from '../merchant.ts';
import type { WireServers } from './wire.ts';

/** A process that does for one built handler what Lambda does: events in, answers out. */
export interface HandlerProcess {
  /** Rejects when the function fails or its process ends before it has answered. */
  invoke(event: unknown): Promise<unknown>;
  /** SIGKILL, and gone when it resolves. */
  kill(): Promise<void>;
}

/** Loads the bundle, then takes a line of JSON each event. */
const RUNTIME = `
  import { createInterface } from 'node:readline';
  const { handler } = await import(process.argv[1]);
  const write = (answer) => process.stdout.write(JSON.stringify(answer) + '\\n');
  write({ id: 0 });
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, event } = JSON.parse(line);
    handler(event, { getRemainingTimeInMillis: () => 120_000 }).then((value) => write({ id, value }), (error) => write({ id, error: String(error) }));
  }
`;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** @param file the bundle's `index.mjs` @param environment all that the function sees */
export async function startHandler(file: string, environment: Readonly<Record<string, string>>): Promise<HandlerProcess> {
  const child = spawn(process.execPath, ['--input-type=module', '--no-warnings', '-e', RUNTIME, file], {
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const kill = (): Promise<void> => {
    living.delete(kill);
    child.kill('SIGKILL');
    return ended;
  };
  living.add(kill);
  const { ready, ask } = answersOf(child);
  await ready;
  return { invoke: ask, kill };
}

const living = new Set<() => Promise<void>>();

/** After a test that failed half-way too. */
export async function killAllHandlers(): Promise<void> {
  await Promise.all([...living].map((kill) => kill()));
}

function answersOf(child: ChildProcess) {
  const waiting = new Map<number, Waiting>();
  let printed = '';
  let nextId = 0;
  const expect = (id: number): Promise<unknown> => new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  const ready = expect(0);
  child.stderr?.on('data', (chunk: Buffer) => {
    printed += chunk;
  });
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const answer = JSON.parse(line) as { readonly id: number; readonly value?: unknown; readonly error?: string };
      const one = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (answer.error === undefined) one?.resolve(answer.value);
      else one?.reject(new Error(answer.error));
    });
  }
  child.once('close', () => {
    for (const { reject } of waiting.values()) reject(new Error(`The process ended. ${printed}`));
  });
  // A killed process breaks the pipe; whoever waits is told by its end.
  child.stdin?.on('error', () => {});
  return {
    ready,
    ask: (event: unknown): Promise<unknown> => {
      nextId += 1;
      const answer = expect(nextId);
      child.stdin?.write(`${JSON.stringify({ id: nextId, event })}\n`);
      return answer;
    },
  };
}

const SKILL_ID = 'amzn1.ask.skill.12345678-1234-1234-1234-123456789012';

/** What serverless.yml gives a function, with everything on this machine. */
export function environmentOn(endpoint: string, servers: WireServers, merchantId: string): Readonly<Record<string, string>> {
  return {
    AWS_REGION: LOCAL_REGION,
    AWS_ACCESS_KEY_ID: LOCAL_CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: LOCAL_CREDENTIALS.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    SAYSO_TABLE: TEST_TABLE,
    ...merchantVariables(
      merchantFile(
        merchantId,
        { shopUrl: servers.shop.baseUrl, paymentUrl: servers.payment.baseUrl, identityUrl: servers.shop.introspectionUrl },
        { alexa: { skillIds: [SKILL_ID] } },
      ),
    ),
  };
}

/** An Alexa request. @param accountId also the access token, which the demo shop's introspection takes for it */
export function alexaRequest(accountId: string, sessionId: string, requestId: string, intent: string, item?: string): unknown {
  const user = { userId: `amzn1.ask.account.${accountId}`, accessToken: accountId };
  const application = { applicationId: SKILL_ID };
  const slots = item === undefined ? {} : { item: { name: 'item', value: item, confirmationStatus: 'NONE' } };
  return {
    version: '1.0',
    session: { new: false, sessionId, application, user },
    context: { System: { application, user, device: { deviceId: 'echo', supportedInterfaces: {} } } },
    request: {
      type: 'IntentRequest',
      requestId,
      timestamp: '2026-11-10T15:00:00Z',
      locale: 'en-US',
      intent: { name: intent, confirmationStatus: 'NONE', slots },
    },
  };
}

/** What an Alexa response says, without its marks. */
export function speechOf(response: unknown): string {
  const ssml = JSON.stringify(response, ['response', 'outputSpeech', 'ssml', 'text', 'type']);
  return ssml.replaceAll(/<[^>]*>/g, '');
}
