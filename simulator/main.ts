import * as z from 'zod';
import { announceServer, dataFolder, findRunningServer, withdrawServer } from './data-folder.ts';
import { startLocalServer } from './local-server.ts';

const HELP = `npm start: the whole skill on this machine.

It serves POST /alexa, /dialogflow and /chat, GET /state, POST /faults and a page to talk to, on 127.0.0.1.

  PORT                   the port; 3210 unless set, 0 takes a free one
  SAYSO_DATA             the folder the state lies in; .sayso unless set
  SAYSO_DEMO_PAYMENT     how a new user's payment is set up: none, pending, active (unless set), expired
  SAYSO_ALEXA_SKILL_ID   take this skill's requests only; any skill's unless set
`;

const SAMPLE = [
  ['reorder my toothbrush heads', '"... The total is ... Shall I order it?"'],
  ['yes', '"Done. Your order number is ..."'],
  ['where is my order', '"Your order ... is on its way ..."'],
] as const;

const settingsSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3210),
  SAYSO_DEMO_PAYMENT: z.enum(['none', 'pending', 'active', 'expired']).default('active'),
  SAYSO_ALEXA_SKILL_ID: z.string().optional(),
});

const KNOWN_KEYS = ['SAYSO_DATA', 'SAYSO_DEMO_PAYMENT', 'SAYSO_ALEXA_SKILL_ID', 'SAYSO_REQUIRE_ALL', 'SAYSO_REQUESTS'];

async function main(): Promise<void> {
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    process.stdout.write(HELP);
    return;
  }
  const settings = readSettings();
  const folder = dataFolder(process.env);
  const running = await findRunningServer(folder);
  if (running) return fail(`A server already owns ${folder}; it answers at ${running}. Use it, end it, or set SAYSO_DATA to another folder.`);
  const server = await startLocalServer({
    port: settings.PORT,
    folder,
    newPayment: settings.SAYSO_DEMO_PAYMENT,
    log: (line) => process.stderr.write(`${line}\n`),
    ...(settings.SAYSO_ALEXA_SKILL_ID ? { skillId: settings.SAYSO_ALEXA_SKILL_ID } : {}),
  });
  announceServer(folder, server.url);
  process.stdout.write(greeting(server.url));
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
  if (read.success) return read.data;
  return fail(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
}

function greeting(url: string): string {
  const lines = SAMPLE.map(([said, heard]) => `    you    ${said}\n    Sayso  ${heard}\n`).join('');
  return `\nSayso is ready at ${url}\n\nOpen it in a browser, or try in another terminal:  npm run say -- "reorder my toothbrush heads"\n\n${lines}\n`;
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

main().catch((error: unknown) => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') fail(`Port ${process.env['PORT'] ?? 3210} is taken. Set PORT to another one, or to 0 for any free one.`);
  fail(error instanceof Error ? error.message : String(error));
});
