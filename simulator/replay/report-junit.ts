import { writePlace } from './replay-file.ts';
import { shorten } from './report-text.ts';
import { type ConversationVerdict, countOutcomes, type Run } from './verdict.ts';

/**
 * The run as JUnit XML, as CI servers read it: a suite for each file, a case for each conversation on a channel. A file that cannot be read
 * is an error of its suite.
 * @see https://github.com/testmoapp/junitxml
 */
export function writeJunit(run: Run): string {
  const { conversations, problems, tookMs, startedAt } = run;
  const files = [...new Set([...conversations, ...problems].map(({ file }) => file))];
  const counts = countOutcomes(conversations);
  const totals = {
    tests: conversations.length + problems.length,
    failures: counts.failed,
    errors: problems.length,
    skipped: counts.skipped,
  };
  const suites = files.map((file) => writeSuite(run, file));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'sayso replay', ...totals, time: seconds(tookMs), timestamp: startedAt.replace(/\.\d+Z$/, '') })}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function writeSuite({ conversations, problems, startedAt }: Run, file: string): string {
  const own = conversations.filter((verdict) => verdict.file === file);
  const broken = problems.filter((problem) => problem.file === file);
  const counts = countOutcomes(own);
  const tookMs = own.reduce((sum, verdict) => sum + verdict.tookMs, 0);
  const totals = { tests: own.length + broken.length, failures: counts.failed, errors: broken.length, skipped: counts.skipped };
  return [
    `  <testsuite${attributes({ name: shorten(file), ...totals, time: seconds(tookMs), timestamp: startedAt.replace(/\.\d+Z$/, '') })}>`,
    ...own.map(writeCase),
    ...broken.map((problem) =>
      [
        `    <testcase${attributes({ name: 'is a replay file', classname: shorten(file), time: '0.000' })}>`,
        `      <error${attributes({ type: 'unreadable', message: problem.message })}>${escapeXml(`${writePlace({ ...problem, file: shorten(file) })}: ${problem.message}`)}</error>`,
        '    </testcase>',
      ].join('\n'),
    ),
    '  </testsuite>',
  ].join('\n');
}

function writeCase(verdict: ConversationVerdict): string {
  const { name, channel, file, line, outcome, why, turns, tookMs } = verdict;
  const head = `    <testcase${attributes({ name: `${name}, on ${channel}`, classname: shorten(file), file: shorten(file), line, time: seconds(tookMs) })}`;
  if (outcome === 'passed') return `${head}/>`;
  if (outcome === 'skipped') {
    const reasons = [why, ...turns.flatMap((turn) => turn.unjudged.map((one) => `line ${turn.line}: ${one.what}: ${one.why}`))];
    return `${head}>\n      <skipped${attributes({ message: reasons.filter((reason) => reason !== undefined).join('; ') })}/>\n    </testcase>`;
  }
  const differences = turns.flatMap((turn) =>
    turn.differences.map(({ what, expected, found }) => ({
      message: `line ${turn.line}: ${what}`,
      text: `${writePlace({ file: shorten(file), line: turn.line })}: ${turn.deed}\n${what}\nexpected: ${expected}\nfound: ${found}`,
    })),
  );
  const [first] = differences;
  const body = differences.map(({ text }) => text).join('\n\n');
  return `${head}>\n      <failure${attributes({ type: 'difference', message: first?.message ?? '' })}>${escapeXml(body)}</failure>\n    </testcase>`;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** What XML 1.0 has no place for, lone surrogates too, becomes the sign for it. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
