import { parseArgs } from 'node:util';
import { announceServer, dataFolder, withdrawServer } from './data-folder.ts';
import { isTableFailure } from './engines/dynalite.ts';
import { startLocalServer } from './local-server.ts';
import { readLocalSettings } from './local-settings.ts';
import { localVoice } from './local-voice.ts';
import { rootFile } from './platforms/signing/signing-folder.ts';
import { readSampleConversation, showConversation } from './sample-conversation.ts';
import { whileStarting } from './starting.ts';
import { whenFree } from './with-server.ts';

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

async function main(): Promise<void> {
  const { help, https } = readOptions();
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  const settings = readLocalSettings(process.env);
  if (!settings.ok) return fail(settings.error);
  const { port, httpsPort, server: options } = settings.value;
  const folder = dataFolder(process.env);
  process.on('uncaughtException', (error) => fail(describeEnd(error, folder)));
  const start = async () => {
    const loadVoice = await localVoice(process.env, folder);
    return startLocalServer({
      ...options,
      port,
      folder,
      log: (line) => process.stderr.write(`${line}\n`),
      ...(https ? { https: { port: httpsPort } } : {}),
      ...(loadVoice ? { loadVoice } : {}),
    });
  };
  const server = await whenFree(folder, async (running) => {
    if (running)
      return fail(`A server already owns ${folder}; it answers at ${running}. Use it, end it, or set SAYSO_DATA to another folder.`);
    return whileStarting(start);
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

function readOptions() {
  const options = { https: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}. npm start -- --help names the options and the settings.`);
  }
}

function greeting(url: string): string {
  const sample = showConversation(readSampleConversation());
  return `\nSayso is ready at ${url}\n\nOpen it in a browser, or try in another terminal:  npm run say -- "reorder my toothbrush heads"\n\n${sample}\n`;
}

function httpsGreeting(url: string, root: string): string {
  return `The Alexa skill answers signed requests at ${url}\nClients trust it by ${root}\n\n`;
}

/** A disk that is full ends the table, and with it the server. */
function describeEnd(error: Error, folder: string): string {
  if (!isTableFailure(error)) return error.stack ?? String(error);
  return `The data in ${folder} can be written no more: ${error.message}.\nMake room and start again: what was answered is kept.`;
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

main().catch((error: unknown) => {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error) {
    const others = 'PORT=0 npm start takes any that is free (with --https, SAYSO_HTTPS_PORT=0 too)';
    fail(`Port ${String(error.port)} is taken, perhaps by another npm start. Choose another one: ${others}.`);
  }
  fail(error instanceof Error ? error.message : String(error));
});
