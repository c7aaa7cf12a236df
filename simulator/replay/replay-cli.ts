import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FoundFiles, readReplayFiles } from './find-files.ts';
import { openStage } from './open-stage.ts';
import { REPLAY_HELP, type ReplayCommand, readReplayOptions } from './options.ts';
import type { Stage } from './player.ts';
import { type ProgressStream, startProgress } from './progress.ts';
import type { ReplayFile } from './replay-file.ts';
import { writePlace } from './replay-file.ts';
import { writeHtml } from './report-html.ts';
import { writeJunit } from './report-junit.ts';
import { paintFor, shorten, writeConversation, writeSummary } from './report-text.ts';
import { replayConversation } from './run-replay.ts';
import { updateExpectations } from './update.ts';
import type { ConversationVerdict, Run } from './verdict.ts';

/** Where a command writes. */
export interface Terminal {
  readonly out: ProgressStream;
  readonly err: ProgressStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The answers of the command line: nothing differs, something does, it was used wrongly or a file cannot be read. */
type ExitCode = 0 | 1 | 2;

/** Runs `npm run replay`, and returns its exit code. */
export async function runReplayCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readReplayOptions(args);
  if (options === 'help') {
    terminal.out.write(REPLAY_HELP);
    return 0;
  }
  if ('wrong' in options) return misuse(options.wrong, terminal);
  // A platform asks a skill on its own channel: from outside that is Alexa unless told.
  const isOutside = options.handler !== undefined || options.url !== undefined;
  const command: ReplayCommand = isOutside && options.channel === undefined ? { ...options, channel: 'alexa' } : options;
  const found = readReplayFiles(options.names);
  const stage = await openStage(options, terminal.env);
  if (!stage.ok) return misuse(stage.error, terminal);
  try {
    return await replayAll(command, found, stage.value, terminal);
  } finally {
    await stage.value.stop();
  }
}

function misuse(why: string, { err }: Terminal): ExitCode {
  err.write(`${why}\n\nnpm run replay -- --help tells more.\n`);
  return 2;
}

async function replayAll(options: ReplayCommand, found: FoundFiles, stage: Stage, terminal: Terminal): Promise<ExitCode> {
  const { out, err, env } = terminal;
  const startedAtMs = performance.now();
  const startedAt = new Date().toISOString();
  const paint = paintFor(out.isTTY === true && env['NO_COLOR'] === undefined);
  const problems = [...found.missing, ...found.files.flatMap((file) => file.problems)];
  for (const problem of problems)
    err.write(`${paint.red('unreadable')} ${writePlace({ ...problem, file: shorten(problem.file) })}: ${problem.message}\n`);
  const progress = startProgress(err, countTurns(found.files, options));
  const conversations: ConversationVerdict[] = [];
  for (const file of found.files) {
    const verdicts: ConversationVerdict[] = [];
    for (const conversation of file.conversations) {
      const played = await replayConversation(stage, conversation, {
        ...(options.channel === undefined ? {} : { channel: options.channel }),
        ...(options.locale === undefined ? {} : { locale: options.locale }),
        keepsWire: options.html !== undefined || options.isUpdate,
        onTurn: progress.step,
      });
      progress.clear();
      for (const verdict of played) if (isWorthTelling(verdict, options)) out.write(`${writeConversation(verdict, paint)}\n`);
      verdicts.push(...played);
    }
    await stage.endFile();
    if (options.isUpdate) tellUpdate(file, verdicts, terminal);
    conversations.push(...verdicts);
  }
  progress.clear();
  const run: Run = {
    conversations,
    problems,
    passedOver: found.passedOver,
    startedAt,
    tookMs: performance.now() - startedAtMs,
    target: stage.label,
  };
  out.write(`\n${writeSummary(run, paint)}\n`);
  return writeReports(run, options, terminal) ? exitCodeOf(run) : 2;
}

function countTurns(files: readonly ReplayFile[], { channel }: ReplayCommand): number {
  const played = files.flatMap((file) => file.conversations);
  return played.reduce((sum, { turns, channels }) => {
    const times = channel === undefined ? channels.length : channels.filter((name) => name === channel).length;
    return sum + turns.length * times;
  }, 0);
}

function isWorthTelling({ outcome }: ConversationVerdict, { isQuiet }: ReplayCommand): boolean {
  return !isQuiet || outcome !== 'passed';
}

function tellUpdate(file: ReplayFile, verdicts: readonly ConversationVerdict[], { out }: Terminal): void {
  if (verdicts.every(({ outcome }) => outcome !== 'failed')) return;
  const { updated, left } = updateExpectations(file, verdicts);
  out.write(`${shorten(file.file)}: ${updated} expectations written anew\n${left.map((line) => `  left: ${line}\n`).join('')}`);
}

function writeReports(run: Run, { junit, html }: ReplayCommand, { out, err }: Terminal): boolean {
  const reports = [
    ...(junit === undefined ? [] : [{ file: junit, text: writeJunit(run) }]),
    ...(html === undefined ? [] : [{ file: html, text: writeHtml(run) }]),
  ];
  return reports.every(({ file, text }) => {
    try {
      writeFileSync(file, text);
      out.write(`wrote ${shorten(resolve(file))}\n`);
      return true;
    } catch (error) {
      err.write(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}\n`);
      return false;
    }
  });
}

function exitCodeOf({ conversations, problems }: Run): ExitCode {
  if (problems.length > 0) return 2;
  return conversations.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}
