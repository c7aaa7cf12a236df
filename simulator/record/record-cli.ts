import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { openStage } from '../replay/open-stage.ts';
import { type LogEntry, readLog } from './read-log.ts';
import { RECORD_HELP, type RecordCommand, readRecordOptions } from './record-options.ts';
import { recordTalk } from './record-talk.ts';
import { scrub } from './scrub.ts';

interface Streams {
  readonly input: NodeJS.ReadStream;
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Runs `npm run record`, and returns its exit code. */
export async function runRecordCli(args: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  const command = readRecordOptions(args);
  if (command === 'help') {
    streams.out.write(RECORD_HELP);
    return 0;
  }
  if ('wrong' in command) return fail(command.wrong, streams);
  return command.logs.length > 0 ? recordLogs(command, streams) : recordTyped(command, streams);
}

function fail(why: string, { err }: Streams): 2 {
  err.write(`${why}\n\nnpm run record -- --help tells more.\n`);
  return 2;
}

function recordLogs(command: RecordCommand, streams: Streams): 0 | 1 | 2 {
  const entries: LogEntry[] = [];
  for (const log of command.logs) {
    const text = readText(log);
    if (text === undefined) return fail(`${log} cannot be read.`, streams);
    const found = readLog(text);
    entries.push(...found.entries);
    const { passedOver } = found;
    if (passedOver.length > 0) {
      const lines = `${passedOver.slice(0, 10).join(', ')}${passedOver.length > 10 ? ', ...' : ''}`;
      streams.err.write(`${log}: ${passedOver.length} lines without a request passed over (${lines})\n`);
    }
  }
  if (entries.length === 0) {
    streams.err.write('There is no request of Alexa, of Dialogflow or of the chat in it.\n');
    return 1;
  }
  const lines = scrub(entries).map((entry) => `${JSON.stringify(entry)}\n`);
  return write(lines.join(''), `${entries.length} requests`, command, streams);
}

function readText(log: string): string | undefined {
  try {
    return readFileSync(log === '-' ? 0 : log, 'utf8');
  } catch {
    return undefined;
  }
}

async function recordTyped(command: RecordCommand, streams: Streams): Promise<0 | 1 | 2> {
  const { input, err, env } = streams;
  const stage = await openStage(command.skill, env);
  if (!stage.ok) return fail(stage.error, streams);
  const isTyped = input.isTTY === true;
  const prompt = (): void => void (isTyped && err.write('you> '));
  const reader = createInterface({ input });
  try {
    if (isTyped) err.write('Type what you would say; ".quit" ends the talk.\n');
    prompt();
    const show = (text: string): void => {
      err.write(`${text}\n`);
      prompt();
    };
    const talk = await recordTalk(stage.value, command, { lines: reader, show });
    if (talk === undefined) {
      err.write('Nothing was said.\n');
      return 1;
    }
    return write(talk, 'the talk', command, streams);
  } finally {
    reader.close();
    await stage.value.stop();
  }
}

function write(text: string, what: string, { out }: RecordCommand, streams: Streams): 0 | 2 {
  if (out === undefined) {
    streams.out.write(text);
    return 0;
  }
  try {
    writeFileSync(out, text);
    streams.err.write(`Wrote ${what} to ${out}. Read it before you keep it; play it with: npm run replay -- ${out}\n`);
    return 0;
  } catch (error) {
    return fail(`${out} cannot be written: ${error instanceof Error ? error.message : String(error)}`, streams);
  }
}
