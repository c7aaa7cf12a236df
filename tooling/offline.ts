import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { systemClock } from '../lambda/kernel/clock.ts';
import { startDemoShop } from '../simulator/demo-shop/server.ts';
import { startDynalite } from '../simulator/engines/dynalite.ts';
import { LOCAL_CREDENTIALS, LOCAL_REGION } from '../simulator/engines/engine.ts';
import { createLocalTable } from '../simulator/engines/table.ts';
import { startSandboxPayment } from '../simulator/sandbox-payment/server.ts';
import { buildHandlers } from './bundle.ts';
import { layMerchants } from './merchants.ts';
import { startOffline } from './offline-service.ts';
import { PLACEHOLDERS } from './package-service.ts';

const HELP = `npm run offline: the functions as they are deployed, behind the routes of serverless.yml, on this machine, by serverless-offline.

  --port N   of the HTTP API; 3211 unless given

One merchant, "offline", with the demonstration shop and the practice payment provider; an access token is the account's own name. Everything
is in memory and ends with Ctrl+C. To try Sayso itself, npm start is the better way.
`;

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TABLE = 'sayso-offline';
const SKILL_ID = 'amzn1.ask.skill.offline';
const SECRETS = {
  'offline.shop': 'the key of a shop that asks for none',
  'offline.payment': 'the key of a provider that asks for none',
  'offline.webhook': 'the signature of practice callbacks',
  'offline.dialogflow': 'dialogflow-offline',
  'offline.chat': 'chat-key-offline',
  'offline.identity': 'the key of an endpoint that asks for none',
};

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '3211' }, help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  process.stderr.write('building the functions\n');
  const folder = mkdtempSync(join(tmpdir(), 'sayso-offline-'));
  const [engine, shop, payment, handlers] = await Promise.all([
    startDynalite(),
    startDemoShop({ clock: systemClock, faults: () => ({}), tokens: (token) => ({ sub: token }) }),
    startSandboxPayment({ clock: systemClock, faults: () => ({}) }),
    buildHandlers(join(folder, 'dist')),
  ]);
  await createLocalTable({ endpoint: engine.endpoint, tableName: TABLE });
  await layService(
    folder,
    { shopUrl: shop.baseUrl, identityUrl: shop.introspectionUrl, paymentUrl: payment.baseUrl },
    handlers.map(({ name }) => name),
  );
  process.stderr.write('starting serverless offline\n');
  const service = await startOffline({
    serviceDir: folder,
    port: Number(values.port),
    table: TABLE,
    secrets: SECRETS,
    onOutput: (text) => process.stderr.write(text),
    environment: {
      ...PLACEHOLDERS,
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      AWS_REGION: LOCAL_REGION,
      AWS_ACCESS_KEY_ID: LOCAL_CREDENTIALS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: LOCAL_CREDENTIALS.secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
    },
  });
  process.stdout.write(describeUse(service.url, service.lambdaUrl));
  await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await service.stop();
  await Promise.all([shop.stop(), payment.stop(), engine.stop()]);
  rmSync(folder, { recursive: true, force: true });
}

/** A service folder of its own: what was built to be deployed stays as it is. */
async function layService(
  folder: string,
  { shopUrl, identityUrl, paymentUrl }: Readonly<Record<'shopUrl' | 'identityUrl' | 'paymentUrl', string>>,
  handlers: readonly string[],
): Promise<void> {
  const merchant = {
    id: 'offline',
    name: 'Sayso Demo Shop',
    shop: { url: shopUrl, apiKey: 'offline.shop' },
    payment: { url: paymentUrl, apiKey: 'offline.payment', webhookSecret: 'offline.webhook' },
    identity: { url: identityUrl, apiKey: 'offline.identity' },
    alexa: { skillIds: [SKILL_ID] },
    dialogflow: { projects: ['offline-agent'], headerName: 'x-sayso-secret', headerValue: 'offline.dialogflow' },
    chat: { key: 'offline.chat' },
  };
  cpSync(join(ROOT, 'serverless.yml'), join(folder, 'serverless.yml'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const merchants = mkdtempSync(join(folder, 'merchants-'));
  writeFileSync(join(merchants, 'offline.json'), JSON.stringify(merchant));
  await layMerchants(merchants, handlers, join(folder, 'dist'));
}

function describeUse(url: string, lambdaUrl: string): string {
  const json = "-H 'content-type: application/json'";
  const help = JSON.stringify({ locale: 'en-US', text: 'what can you do' });
  const welcome = JSON.stringify({
    session: 'projects/offline-agent/agent/sessions/me',
    queryResult: { languageCode: 'en', intent: { displayName: 'LaunchRequest' } },
  });
  const user = { userId: 'me', accessToken: 'ada' };
  const launch = JSON.stringify({
    version: '1.0',
    context: { System: { application: { applicationId: SKILL_ID }, user } },
    request: { type: 'LaunchRequest', requestId: '1', locale: 'en-US' },
  });
  return [
    `ready at ${url}; for example:`,
    `  curl ${url}/chat ${json} -H 'x-sayso-key: ${SECRETS['offline.chat']}' -d '${help}'`,
    `  curl ${url}/dialogflow ${json} -H 'x-sayso-secret: ${SECRETS['offline.dialogflow']}' -d '${welcome}'`,
    `  curl ${lambdaUrl}/sayso-dev-alexa/invocations -d '${launch}'`,
    '',
  ].join('\n');
}

await main();
