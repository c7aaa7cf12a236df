import { parseArgs } from 'node:util';
import * as z from 'zod';
import { withServer } from './with-server.ts';

const HELP = `npm run say -- "reorder my toothbrush heads": runs one turn and prints what the speaker would say.

  --session NAME   the session to continue; "terminal" unless given
  --user NAME      the shopper spoken for; the session's name unless given
  --locale LOCALE  en-US unless given
  --json           print the whole answer as JSON

The server that npm start runs is asked. When none runs, the data folder is opened for this one turn, with the settings that
npm start -- --help names (SAYSO_DATA, SAYSO_DEMO_PAYMENT and the others).
`;

const answerSchema = z.object({
  text: z.string(),
  ask: z.boolean(),
  card: z.object({ title: z.string(), text: z.string(), link: z.object({ title: z.string(), url: z.string() }).optional() }).nullable(),
});

const refusalSchema = z.object({ error: z.object({ message: z.string() }) });

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      session: { type: 'string', default: 'terminal' },
      user: { type: 'string' },
      locale: { type: 'string', default: 'en-US' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help || positionals.length === 0) {
    process.stdout.write(HELP);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const message = {
    sessionId: values.session,
    locale: values.locale,
    text: positionals.join(' '),
    ...(values.user ? { user: values.user } : {}),
  };
  await withServer(process.env, async (url) => {
    const response = await fetch(`${url}/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
    });
    const body: unknown = await response.json();
    print(body, response.ok, values.json);
  });
}

function print(body: unknown, isOk: boolean, asJson: boolean): void {
  if (!isOk) process.exitCode = 1;
  const refusal = refusalSchema.safeParse(body);
  if (refusal.success && !asJson) return void process.stderr.write(`${refusal.data.error.message}\n`);
  const answer = answerSchema.safeParse(body);
  if (asJson || !answer.success) return void process.stdout.write(`${JSON.stringify(body, null, 2)}\n`);
  const { text, ask, card } = answer.data;
  process.stdout.write(`${text}\n`);
  if (card)
    process.stdout.write(
      `\n  [${card.title}]\n  ${card.text.replaceAll('\n', '\n  ')}\n${card.link ? `  ${card.link.title}: ${card.link.url}\n` : ''}`,
    );
  process.stdout.write(ask ? '\n(listening)\n' : '');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
