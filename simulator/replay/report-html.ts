import { escapeHtml } from '../escape-html.ts';
import { writeCard } from './judge.ts';
import { writePlace } from './replay-file.ts';
import { REPORT_STYLE } from './report-style.ts';
import { shorten, shown } from './report-text.ts';
import { type ConversationVerdict, countOutcomes, type Difference, type Outcome, type Run, type TurnVerdict } from './verdict.ts';
import { diffWords } from './word-diff.ts';

/** Up to so many turns, requests and answers are shown of every conversation; above it, of those that did not pass. */
const MAX_TURNS_WITH_WIRE = 300;

/**
 * The run as one page that needs nothing beside itself: no script, no font, no address. What failed stands open; everything can be reached
 * by keyboard, on a phone and in the dark.
 */
export function writeHtml(run: Run): string {
  const { conversations, problems } = run;
  const turnCount = conversations.reduce((sum, { turns }) => sum + turns.length, 0);
  const files = [...new Set(conversations.map(({ file }) => file))];
  const counts = countOutcomes(conversations);
  const wrong = counts.failed + problems.length;
  const isWell = wrong === 0;
  const title = isWell ? (counts.skipped > 0 ? `None failed, ${counts.skipped} skipped` : 'All passed') : `${wrong} failed`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} - Sayso replay</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header>
<p class="brand">${MARK} Sayso <span>replay</span></p>
<h1 class="${isWell ? 'well' : 'unwell'}">${escapeHtml(title)}</h1>
<p class="about">${turnCount} turns with <b>${escapeHtml(run.target)}</b> in ${(run.tookMs / 1000).toFixed(1)} s, <time datetime="${run.startedAt}">${escapeHtml(run.startedAt.replace('T', ' ').replace(/\..*/, ' UTC'))}</time></p>
${writeShares(counts)}
${writeFilter(counts)}
</header>
<main>
${problems.map(writeProblem).join('\n')}
${files.map((file) => writeFile(file, conversations, turnCount)).join('\n')}
</main>
</body>
</html>
`;
}

/** The mark of the page, drawn here so that the report needs nothing beside itself. */
const MARK =
  '<svg viewBox="0 0 28 28" width="24" height="24" aria-hidden="true"><circle cx="14" cy="14" r="14"/><circle class="ring" cx="14" cy="14" r="6.5"/></svg>';

/** How much of it failed, at a glance; the filter below says it in numbers. */
function writeShares(counts: Readonly<Record<Outcome, number>>): string {
  const total = counts.passed + counts.failed + counts.skipped;
  if (total === 0) return '';
  let from = 0;
  const parts = (['failed', 'skipped', 'passed'] as const).map((outcome) => {
    const share = (counts[outcome] / total) * 100;
    const part = `<rect class="${outcome}" x="${from.toFixed(2)}%" width="${share.toFixed(2)}%" height="8"/>`;
    from += share;
    return share === 0 ? '' : part;
  });
  return `<svg class="shares" width="100%" height="8" aria-hidden="true">${parts.join('')}</svg>`;
}

const NAMES: Readonly<Record<Outcome, string>> = { passed: 'Passed', failed: 'Failed', skipped: 'Skipped' };

function writeFilter(counts: Readonly<Record<Outcome, number>>): string {
  const total = counts.passed + counts.failed + counts.skipped;
  const choice = (id: string, name: string, count: number, checked: string) =>
    `<label class="${id}"><input type="radio" name="show" id="show-${id}"${checked}> ${name} <b>${count}</b></label>`;
  return `<fieldset><legend>Show</legend>
${choice('all', 'All', total, ' checked')}
${(['failed', 'skipped', 'passed'] as const).map((outcome) => choice(outcome, NAMES[outcome], counts[outcome], '')).join('\n')}
</fieldset>`;
}

function writeProblem(problem: Run['problems'][number]): string {
  const place = writePlace({ ...problem, file: shorten(problem.file) });
  return `<section class="file"><h2>${escapeHtml(place)}</h2><p class="problem">${escapeHtml(problem.message)}</p></section>`;
}

function writeFile(file: string, conversations: readonly ConversationVerdict[], turnCount: number): string {
  const own = conversations.filter((verdict) => verdict.file === file);
  const outcomes = [...new Set(own.map(({ outcome }) => `has-${outcome}`))].join(' ');
  return `<section class="file ${outcomes}"><h2>${escapeHtml(shorten(file))}</h2>
${own.map((verdict) => writeConversation(verdict, turnCount)).join('\n')}
</section>`;
}

function writeConversation(verdict: ConversationVerdict, turnCount: number): string {
  const { outcome, name, channel, locale, line, warnings, why, turns } = verdict;
  const withWire = outcome !== 'passed' || turnCount <= MAX_TURNS_WITH_WIRE;
  const notes = [...(why === undefined ? [] : [why]), ...warnings];
  return `<details class="conversation ${outcome}"${outcome === 'failed' ? ' open' : ''}>
<summary><span class="outcome">${NAMES[outcome]}</span> <span class="name">${escapeHtml(name)}</span> <span class="where">${escapeHtml(channel)}, ${escapeHtml(locale)}, line ${line}</span></summary>
${notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join('\n')}
<ol>
${turns.map((turn) => writeTurn(turn, withWire)).join('\n')}
</ol>
</details>`;
}

function writeTurn(turn: TurnVerdict, withWire: boolean): string {
  const { deed, answer, meaning, outcome, differences, unjudged, notes, wire, line } = turn;
  const card = writeCard(answer?.card);
  const meant =
    meaning === undefined ? '' : [...meaning.acts, ...(meaning.question === undefined ? [] : [`asks ${meaning.question}`])].join(', ');
  return `<li class="turn ${outcome}">
<p class="you"><span class="who">You</span> <span>${escapeHtml(deed)}</span></p>
${answer === undefined ? '' : `<p class="skill"><span class="who">Skill</span> <span>${escapeHtml(shown(answer.speech) || '(nothing)')}${answer.asks ? ' <span class="open">listening</span>' : ''}</span></p>`}
${card === undefined ? '' : `<p class="card">${escapeHtml(card.trim())}</p>`}
${meant === '' ? '' : `<p class="meant">${escapeHtml(meant)}</p>`}
${differences.map((difference) => writeDifference(difference, line)).join('\n')}
${unjudged.map(({ what, why }) => `<p class="note">Not judged: ${escapeHtml(what)}: ${escapeHtml(why)}</p>`).join('\n')}
${notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join('\n')}
${withWire && wire ? writeWire(wire) : ''}
</li>`;
}

function writeDifference({ what, expected, found }: Difference, line: number): string {
  const parts = diffWords(expected, found);
  const [wanted, seen] = (['expected', 'found'] as const).map((side) =>
    parts
      ? parts
          .filter(({ kind }) => kind === 'same' || kind === side)
          .map((part) => markPart(part))
          .join('')
      : escapeHtml(side === 'expected' ? expected : found),
  );
  return `<div class="difference"><p><b>${escapeHtml(what)}</b> <span class="where">line ${line}</span></p>
<dl><dt>expected</dt><dd>${wanted}</dd><dt>found</dt><dd>${seen}</dd></dl></div>`;
}

function markPart({ kind, text }: { readonly kind: string; readonly text: string }): string {
  if (kind === 'same') return escapeHtml(text);
  return kind === 'expected' ? `<del>${escapeHtml(text)}</del>` : `<ins>${escapeHtml(text)}</ins>`;
}

function writeWire({ request, response }: NonNullable<TurnVerdict['wire']>): string {
  const json = (value: unknown) => `<pre tabindex="0">${escapeHtml(JSON.stringify(value, undefined, 2) ?? 'nothing')}</pre>`;
  return `<details class="wire"><summary>Request and response</summary><h3>Request</h3>${json(request)}<h3>Response</h3>${json(response)}</details>`;
}
