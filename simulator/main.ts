import * as z from 'zod';
import { checkCodeFrom, settingsOf } from '../lambda/app/merchant-settings.ts';
import { defaultSettings } from '../lambda/dialogue/settings.ts';
import { announceServer, dataFolder, findRunningServer, withdrawServer } from './data-folder.ts';
import { startLocalServer } from './local-server.ts';
import { localVoice } from './local-voice.ts';
import { LOCAL_CURRENCY } from './local-world.ts';
import { rootFile } from './platforms/signing/signing-folder.ts';
import { safeguardsIn, safeguardVariables } from './safeguard-variables.ts';
import { whileStarting } from './starting.ts';

const HELP = `npm start: the whole skill on this machine.

  --https                        serve the Alexa skill over HTTPS too, with a test certificate, and take signed requests only

It serves POST /alexa, /dialogflow and /chat, GET /state, POST /faults and /reconcile, and a page to talk to, on 127.0.0.1. Accounts are linked under
/oauth (npm run link -- --help): ada@example.com, grace@example.com and the merchant owner@example.com, password demo.

  PORT                           the port; 3210 unless set, 0 takes a free one
  SAYSO_HTTPS_PORT               the port of --https; 3443 unless set, 0 takes a free one
  SAYSO_DATA                     the folder the state lies in; .sayso unless set
  SAYSO_DEMO_PAYMENT             how a new user's payment is set up: none, pending, active (unless set), expired
  SAYSO_DEMO_LINKED              whether new users have a linked account from the start: true (unless set), false
  SAYSO_VOICE                    a folder of the merchant's own words, one <locale>.json a locale (docs/brand-voice.md); none unless set
  SAYSO_ALEXA_SKILL_ID           take this skill's requests only; any skill's unless set

The merchant's safeguards, as in a deployment (docs/deploy.md); amounts in cents:

  SAYSO_LIMIT_PER_ORDER_MINOR    above it an order wants the code or the page; 50000 unless set
  SAYSO_LIMIT_PER_MONTH_MINOR    the same for all orders of a month; 200000 unless set
  SAYSO_CODE_FROM_MINOR          from this total on, every order wants it; 10000 unless set, which is also the most
  SAYSO_UNDO_WINDOW_MINUTES      how long "cancel my order" works; 30 unless set
  SAYSO_DRAFT_TTL_MINUTES        how long a read-out order may be answered; 10 unless set
`;

const SAMPLE = [
  ['reorder my toothbrush heads', '"... The total is ... Shall I order it?"'],
  ['yes', '"Done. Your order number is ..."'],
  ['where is my order', '"Your order ... is on its way ..."'],
] as const;

const settingsSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3210),
  SAYSO_HTTPS_PORT: z.coerce.number().int().min(0).max(65_535).default(3443),
  SAYSO_DEMO_PAYMENT: z.enum(['none', 'pending', 'active', 'expired']).default('active'),
  SAYSO_DEMO_LINKED: z.enum(['true', 'false']).default('true'),
  SAYSO_VOICE: z.string().optional(),
  SAYSO_ALEXA_SKILL_ID: z.string().optional(),
  ...safeguardVariables,
});

/** The last two are for the tests, and may be set in the same shell. */
const KNOWN_KEYS = [...Object.keys(settingsSchema.shape), 'SAYSO_DATA', 'SAYSO_REQUIRE_ALL', 'SAYSO_REQUESTS'];

async function main(): Promise<void> {
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    process.stdout.write(HELP);
    return;
  }
  const settings = readSettings();
  const folder = dataFolder(process.env);
  const running = await findRunningServer(folder);
  if (running)
    return fail(`A server already owns ${folder}; it answers at ${running}. Use it, end it, or set SAYSO_DATA to another folder.`);
  const server = await whileStarting(async () => {
    const loadVoice = await localVoice(process.env, folder);
    return startLocalServer({
      port: settings.PORT,
      folder,
      newPayment: settings.SAYSO_DEMO_PAYMENT,
      startsLinked: settings.SAYSO_DEMO_LINKED === 'true',
      settings: settingsOf({ safeguards: safeguardsIn(settings), currency: LOCAL_CURRENCY, timeZone: defaultSettings.timeZone }),
      log: (line) => process.stderr.write(`${line}\n`),
      ...(process.argv.includes('--https') ? { https: { port: settings.SAYSO_HTTPS_PORT } } : {}),
      ...(loadVoice ? { loadVoice } : {}),
      ...(settings.SAYSO_ALEXA_SKILL_ID ? { skillId: settings.SAYSO_ALEXA_SKILL_ID } : {}),
    });
  });
  announceServer(folder, server.url);
  process.stdout.write(greeting(server.url));
  if (server.httpsUrl) process.stdout.write(httpsGreeting(server.httpsUrl, rootFile(folder)));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      withdrawServer(folder);
      void server.stop().then(() => process.exit(0));
    });
  }
}

function readSettings(): z.infer<typeof settingsSchema> {
  const unknown = Object.keys(process.env).filter((key) => key.startsWith('SAYSO_') && !KNOWN_KEYS.includes(key));
  if (unknown.length > 0) fail(`Unknown setting ${unknown.join(', ')}. npm start -- --help names them all.`);
  const read = settingsSchema.safeParse(Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== '')));
  if (!read.success) return fail(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  const why = checkCodeFrom(read.data.SAYSO_CODE_FROM_MINOR, LOCAL_CURRENCY);
  return why === undefined ? read.data : fail(`SAYSO_CODE_FROM_MINOR: ${why}`);
}

function greeting(url: string): string {
  const lines = SAMPLE.map(([said, heard]) => `    you    ${said}\n    Sayso  ${heard}\n`).join('');
  return `\nSayso is ready at ${url}\n\nOpen it in a browser, or try in another terminal:  npm run say -- "reorder my toothbrush heads"\n\n${lines}\n`;
}

function httpsGreeting(url: string, root: string): string {
  return `The Alexa skill answers signed requests at ${url}\nClients trust it by ${root}\n\n`;
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

main().catch((error: unknown) => {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error) {
    fail(`Port ${String(error.port)} is taken. Set PORT (or SAYSO_HTTPS_PORT) to another one, or to 0 for any free one.`);
  }
  fail(error instanceof Error ? error.message : String(error));
});
