import { relative } from 'node:path';
import { writeCard } from './judge.ts';
import { writePlace } from './replay-file.ts';
import { type ConversationVerdict, countOutcomes, type Difference, type Outcome, type Run, type TurnVerdict } from './verdict.ts';
import { diffWords } from './word-diff.ts';

/** Colours of a terminal, or none. */
export interface Paint {
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly dim: (text: string) => string;
}

const NO_PAINT: Paint = { red: String, green: String, yellow: String, dim: String };

/** @param isColoured false for a file, a pipe, or NO_COLOR */
export function paintFor(isColoured: boolean): Paint {
  if (!isColoured) return NO_PAINT;
  const code = (on: number) => (text: string) => `\u001b[${on}m${text}\u001b[0m`;
  return { red: code(31), green: code(32), yellow: code(33), dim: code(2) };
}

const MARKS: Readonly<Record<Outcome, string>> = { passed: 'ok     ', failed: 'FAILED ', skipped: 'skipped' };

/** One line for a conversation, and under it what was wrong or could not be judged. */
export function writeConversation(verdict: ConversationVerdict, paint: Paint): string {
  const { outcome, name, channel, why, warnings, turns } = verdict;
  const colour = { passed: paint.green, failed: paint.red, skipped: paint.yellow }[outcome];
  const place = paint.dim(writePlace({ ...verdict, file: shorten(verdict.file) }));
  const head = `${colour(MARKS[outcome])} ${name}, on ${channel}  ${place}`;
  return [
    head,
    ...(why === undefined ? [] : [`        ${why}`]),
    ...warnings.map((warning) => `        ${paint.yellow('warning')} ${warning}`),
    ...turns.flatMap((turn) => [
      ...turn.notes.map((note) => `        ${paint.yellow('note')} ${placeOfTurn(verdict, turn)}: ${note}`),
      ...turn.unjudged.map(({ what, why }) => `        ${paint.yellow('not judged')} ${placeOfTurn(verdict, turn)}: ${what}: ${why}`),
    ]),
    ...(outcome === 'failed' ? writeTalk(verdict, paint) : []),
  ].join('\n');
}

/** A file that is named from here, where that is shorter. */
export function shorten(file: string): string {
  const near = relative(process.cwd(), file);
  return near === '' || near.startsWith('..') ? file : near;
}

function placeOfTurn({ file }: ConversationVerdict, { line }: TurnVerdict): string {
  return writePlace({ file: shorten(file), line });
}

/** More turns than this before a failed one are left out: the first and the last of them are read. */
const MAX_BEFORE = 12;

/** The talk as far as its last difference, each turn with what differs. */
function writeTalk(verdict: ConversationVerdict, paint: Paint): readonly string[] {
  const last = verdict.turns.findLastIndex(({ outcome }) => outcome === 'failed');
  const told = verdict.turns.slice(0, last + 1);
  const failed = new Set(told.filter(({ outcome }) => outcome === 'failed').map(({ index }) => index));
  const isNear = (index: number) => index < 2 || [...Array(MAX_BEFORE).keys()].some((ahead) => failed.has(index + ahead));
  return told.flatMap((turn) => {
    if (!isNear(turn.index)) return turn.index === 2 ? [paint.dim('          ...')] : [];
    return [...writeTurn(turn), ...turn.differences.flatMap((difference) => writeDifference(verdict, turn, difference, paint))];
  });
}

function writeTurn({ deed, answer }: TurnVerdict): readonly string[] {
  const card = writeCard(answer?.card);
  return [
    `          you    ${deed}`,
    ...(answer === undefined ? [] : [`          skill  ${shown(answer.speech) || '(nothing)'}`]),
    ...(card === undefined ? [] : [`                 [${card.replaceAll('\n', ' | ')}]`]),
  ];
}

const MAX_SHOWN = 600;

/** A speech as far as it can be read at once. */
export function shown(speech: string): string {
  return speech.length > MAX_SHOWN ? `${speech.slice(0, MAX_SHOWN)}... (${speech.length} characters)` : speech;
}

const INDENT = '                         ';

function writeDifference(
  verdict: ConversationVerdict,
  turn: TurnVerdict,
  { what, expected, found }: Difference,
  paint: Paint,
): readonly string[] {
  const parts = expected.length > 30 && found.length > 30 ? diffWords(expected, found) : undefined;
  const [wanted, seen] = parts
    ? (['expected', 'found'] as const).map((side) =>
        parts
          .filter(({ kind }) => kind === 'same' || kind === side)
          .map(({ kind, text }) => (kind === 'same' ? text : mark(text, side, paint)))
          .join(''),
      )
    : [expected, found];
  return [
    `        ${paint.red('x')} ${what}  ${paint.dim(placeOfTurn(verdict, turn))}`,
    `            expected     ${cut(wanted ?? '')}`,
    `            found        ${cut(seen ?? '')}`,
  ];
}

/** Marked by signs too: not every terminal has colours, and not every eye sees them. */
function mark(text: string, side: 'expected' | 'found', paint: Paint): string {
  return side === 'expected' ? paint.green(`[-${text}-]`) : paint.red(`{+${text}+}`);
}

const MAX_CHARS = 4_000;

function cut(text: string): string {
  return (text.length > MAX_CHARS ? `${text.slice(0, MAX_CHARS)}...` : text).replaceAll('\n', `\n${INDENT}`);
}

/** The last lines of a run: how many of what, and how long. */
export function writeSummary(run: Run, paint: Paint): string {
  const { conversations, problems, passedOver, tookMs, target } = run;
  const counts = countOutcomes(conversations);
  const turns = conversations.flatMap((one) => one.turns);
  const unjudged = turns.reduce((sum, turn) => sum + turn.unjudged.length, 0);
  const counted = [
    `${counts.passed} passed`,
    counts.failed > 0 ? paint.red(`${counts.failed} failed`) : '0 failed',
    ...(counts.skipped > 0 ? [paint.yellow(`${counts.skipped} skipped`)] : []),
    ...(problems.length > 0 ? [paint.red(`${problems.length} that cannot be read`)] : []),
  ];
  return [
    `${counted.join(', ')}: ${turns.length} turns with ${target} in ${(tookMs / 1000).toFixed(1)} s`,
    ...(unjudged > 0 ? [`${unjudged} expectations could not be judged; each is named above.`] : []),
    ...(passedOver.length > 0 ? [`Passed over, no replay: ${passedOver.map(shorten).join(', ')}`] : []),
  ].join('\n');
}
