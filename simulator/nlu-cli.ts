import { parseArgs } from 'node:util';
import { loadUnderstanding, UNDERSTOOD_LOCALES } from '../lambda/nlu/load.ts';
import type { Understanding } from '../lambda/nlu/understanding.ts';

const HELP = `Understands text as the chat does: utterances on standard input, one JSON line on standard output for each line in.

  npm run -s nlu -- --locale LOCALE < utterances.txt      LOCALE: ${UNDERSTOOD_LOCALES.join(', ')} (default ${UNDERSTOOD_LOCALES[0] ?? ''})

Each line out: {"text","intent","confidence","slots","decision","candidates"}. "decision" is act, ask or fallback; "intent" is
AMAZON.FallbackIntent unless it is act; "slots" holds the spoken words, lower case. Without -s, npm writes two lines of its own first.
`;

/** A line is cut here, so that an endless one cannot fill the memory. In UTF-16 units. */
const MAX_LINE_LENGTH = 4_000_000;

/** Ends when the reader of our output has gone, as in `npm run nlu | head`. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCli(process.argv.slice(2));

async function runCli(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const understanding = await loadUnderstanding(options.locale);
  if (!understanding) {
    console.error(`The locale "${options.locale}" is not understood; these are: ${UNDERSTOOD_LOCALES.join(', ')}.`);
    return 2;
  }
  if (process.stdin.isTTY) console.error('Type utterances, one a line; Control-D ends.');
  for await (const line of readLines(process.stdin)) {
    if (!process.stdout.write(`${answerLine(line, understanding)}\n`))
      await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
  }
  return 0;
}

function readOptions(args: readonly string[]): { readonly help: boolean; readonly locale: string } | string {
  try {
    const options = {
      help: { type: 'boolean', short: 'h', default: false },
      locale: { type: 'string', default: UNDERSTOOD_LOCALES[0] ?? '' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function answerLine(text: string, understanding: Understanding): string {
  const { intent, confidence, slots, decision, candidates } = understanding.understand(text);
  return JSON.stringify({ text, intent, confidence, slots, decision, candidates });
}

/** Lines end with LF or CRLF and with nothing else: a line separator inside an utterance belongs to it. */
async function* readLines(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = `${rest}${String(chunk)}`.split('\n');
    rest = (lines.pop() ?? '').slice(0, MAX_LINE_LENGTH);
    for (const line of lines) yield withoutReturn(line);
  }
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
