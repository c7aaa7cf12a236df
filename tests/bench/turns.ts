import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { systemClock } from '../../lambda/kernel/clock.ts';
import { readCommandLine } from '../../simulator/command-line.ts';
import { startDemoShop } from '../../simulator/demo-shop/server.ts';
import { startDynalite } from '../../simulator/engines/dynalite.ts';
import { createLocalTable } from '../../simulator/engines/table.ts';
import { startSandboxPayment } from '../../simulator/sandbox-payment/server.ts';
import { buildHandlers } from '../../tooling/bundle.ts';
import { merchantFile, merchantVariables, secretsOf, skillIdOf } from '../merchant.ts';

const HELP = `npm run bench: how much slower our handlers are than a skill that only says hello with ask-sdk-core.

Each bundle is loaded in processes of its own, taking turns with the others, so that a busy machine is unfair to all alike. The least of
several starts and of several warm medians is compared: ratios within one run, never milliseconds to remember.

  --rounds N   starts of each bundle; 7 unless given
`;

const TABLE = 'bench';
const MERCHANT_ID = 'bench';
const SECRETS = secretsOf(MERCHANT_ID);
const WARM_TURNS = 30;
const run = promisify(execFile);

const HELLO = `
import { SkillBuilders } from 'ask-sdk-core';
const skill = SkillBuilders.custom()
  .addRequestHandlers({ canHandle: () => true, handle: ({ responseBuilder }) => responseBuilder.speak('Hello.').getResponse() })
  .create();
export const handler = (event, context) => skill.invoke(event, context);
`;

const ALEXA = {
  version: '1.0',
  session: { new: true, sessionId: 'bench', application: { applicationId: skillIdOf(MERCHANT_ID) }, user: { userId: 'bench' } },
  context: { System: { application: { applicationId: skillIdOf(MERCHANT_ID) }, user: { userId: 'bench' } } },
  request: { type: 'IntentRequest', requestId: 'TURN_ID', locale: 'en-US', intent: { name: 'AMAZON.HelpIntent', slots: {} } },
};

function httpEvent(body: unknown) {
  return {
    headers: { 'x-sayso-secret': SECRETS[`${MERCHANT_ID}.dialogflow`], 'x-sayso-key': SECRETS[`${MERCHANT_ID}.chat`] },
    body: JSON.stringify(body),
    isBase64Encoded: false,
  };
}

const EVENTS: Readonly<Record<string, unknown>> = {
  hello: ALEXA,
  alexa: ALEXA,
  dialogflow: httpEvent({
    responseId: 'TURN_ID',
    session: `projects/${MERCHANT_ID}-agent/agent/sessions/bench`,
    queryResult: { queryText: 'help', languageCode: 'en', parameters: {}, intent: { displayName: 'AMAZON.HelpIntent' } },
  }),
  chat: httpEvent({ sessionId: 'bench', locale: 'en-US', text: 'what can you do', messageId: 'TURN_ID' }),
};

interface Timing {
  readonly startMs: number;
  readonly warmMs: number;
}

async function main(): Promise<void> {
  const given = readCommandLine(HELP, { rounds: { type: 'string', default: '7' } }).rounds;
  const rounds = Number(given);
  if (!Number.isInteger(rounds) || rounds < 1) {
    process.stderr.write(`--rounds is "${given}"; it takes a whole number of at least 1.\n`);
    process.exit(2);
  }
  const folder = await mkdtemp(join(tmpdir(), 'sayso-bench-'));
  const engine = await startDynalite();
  await createLocalTable({ endpoint: engine.endpoint, tableName: TABLE });
  const shop = await startDemoShop({ clock: systemClock, faults: () => ({}) });
  const payment = await startSandboxPayment({ clock: systemClock, faults: () => ({}) });
  process.stderr.write('building\n');
  await buildHandlers(join(folder, 'dist'));
  await buildHello(join(folder, 'dist', 'hello', 'index.mjs'));
  const timings = new Map<string, Timing[]>();
  for (let round = 1; round <= rounds; round += 1) {
    process.stderr.write(`round ${round} of ${rounds}\n`);
    for (const [name, event] of Object.entries(EVENTS)) {
      const environment = environmentFor(engine.endpoint, shop, payment.baseUrl);
      timings.set(name, [...(timings.get(name) ?? []), await timeHandler(join(folder, 'dist', name, 'index.mjs'), event, environment)]);
    }
  }
  print(timings);
  await Promise.all([shop.stop(), payment.stop()]);
  await engine.stop();
  await rm(folder, { recursive: true, force: true });
}

async function buildHello(outfile: string): Promise<void> {
  const source = join(process.cwd(), 'tests', 'bench', '.hello.mjs');
  await writeFile(source, HELLO);
  const banner = "import{createRequire as r}from'node:module';const require=r(import.meta.url);";
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    banner: { js: banner },
  });
  await rm(source);
}

/** What serverless.yml gives a function, with everything on this machine. */
function environmentFor(
  endpoint: string,
  shop: { readonly baseUrl: string; readonly introspectionUrl: string },
  paymentUrl: string,
): Record<string, string> {
  const places = { shopUrl: shop.baseUrl, paymentUrl, identityUrl: shop.introspectionUrl };
  return {
    PATH: process.env.PATH ?? '',
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    SAYSO_TABLE: TABLE,
    ...merchantVariables(merchantFile(MERCHANT_ID, places)),
  };
}

async function timeHandler(file: string, event: unknown, env: Record<string, string>): Promise<Timing> {
  const timer = join(process.cwd(), 'tests', 'bench', 'time-handler.mjs');
  const { stdout } = await run(process.execPath, ['--no-warnings', timer, file, JSON.stringify(event), String(WARM_TURNS)], {
    env,
    timeout: 60_000,
  });
  const timing: Timing = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}');
  return timing;
}

function print(timings: ReadonlyMap<string, readonly Timing[]>): void {
  const least = (name: string, read: (timing: Timing) => number) => Math.min(...(timings.get(name) ?? []).map(read));
  const helloStart = least('hello', ({ startMs }) => startMs);
  const helloWarm = least('hello', ({ warmMs }) => warmMs);
  process.stdout.write(
    '\nhandler      load + first turn   warm turn      (times a hello with ask-sdk-core; ours reads and writes the table)\n',
  );
  for (const name of timings.keys()) {
    const start = least(name, ({ startMs }) => startMs);
    const warm = least(name, ({ warmMs }) => warmMs);
    const ratios = `${(start / helloStart).toFixed(1)} x`.padEnd(20) + `${(warm / helloWarm).toFixed(1)} x`.padEnd(15);
    process.stdout.write(`${name.padEnd(13)}${ratios}(${start.toFixed(0)} ms, ${warm.toFixed(2)} ms here)\n`);
  }
}

await main();
