import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReplayFile } from '../../../simulator/replay/find-files.ts';
import { updateExpectations } from '../../../simulator/replay/update.ts';
import type { ConversationVerdict, Difference } from '../../../simulator/replay/verdict.ts';
import { writeFiles } from './scratch-folder.ts';

const FILE = `# Who reads this wants to keep it.
name: One   # a name
channels: [alexa, chat]
turns:
    # indented by four
    - say: hello
      hears: [ '$29.22', total ]   # the sum
      acts:
        - draftRead # first
        - second
      asks: confirmDraft

    - { say: bye, says: Bye, asks: true }
---
name: Two
turns:
  - say: x
    orders: [{ "Tea, green": 1 }]
    attributes: { step: 1 }
`;

/** What differed in the turns of a document on a channel. */
function verdict(documentIndex: number, channel: 'alexa' | 'chat', byTurn: readonly (readonly Difference[])[]): ConversationVerdict {
  const turns = byTurn.map((differences, index) => ({
    index,
    line: index + 1,
    deed: 'x',
    outcome: differences.length > 0 ? ('failed' as const) : ('passed' as const),
    differences,
    unjudged: [],
    notes: [],
    tookMs: 0,
  }));
  return { name: 'n', file: 't.yaml', line: 1, documentIndex, channel, locale: 'en-US', outcome: 'failed', warnings: [], turns, tookMs: 0 };
}

function now(key: string, value: unknown): Difference {
  return { what: key, expected: 'old', found: 'new', now: { key, value } };
}

function update(...verdicts: readonly ConversationVerdict[]) {
  const file = join(writeFiles({ 't.yaml': FILE }), 't.yaml');
  const report = updateExpectations(readReplayFile(file), verdicts);
  return { ...report, text: readFileSync(file, 'utf8') };
}

describe('what differs is written anew', () => {
  it('and nothing else in the file is touched', () => {
    const first = [now('hears', ['$31.38', 'total']), now('acts', ['draftRead', 'third, of three']), now('asks', false)];
    const second = [now('says', 'Good: bye.'), now('asks', 'what, then')];
    const { text, updated, left } = update(
      verdict(0, 'alexa', [first, second]),
      verdict(0, 'chat', [first, second]),
      verdict(1, 'alexa', [[now('orders', []), now('attributes', { step: 2, name: null })]]),
    );
    expect({ updated, left }).toEqual({ updated: 7, left: [] });
    expect(text).toBe(
      FILE.replace("[ '$29.22', total ]", '[$31.38, total]')
        .replace('- draftRead # first\n        - second', '- draftRead\n        - third, of three')
        .replace('asks: confirmDraft', 'asks: false')
        .replace('says: Bye, asks: true', "says: 'Good: bye.', asks: 'what, then'")
        .replace('[{ "Tea, green": 1 }]', '[]')
        .replace('{ step: 1 }', '{ step: 2, name: null }'),
    );
    expect(readReplayFile(join(writeFiles({ 't.yaml': text }), 't.yaml')).problems).toEqual([]);
  });

  it('but not what is another one on each channel, holds on one of them, or has no one right value', () => {
    const { text, updated, left } = update(
      verdict(0, 'alexa', [[now('asks', false)], [now('asks', false)]]),
      verdict(0, 'chat', [[now('asks', 'whatNext')], []]),
      verdict(1, 'alexa', [[{ what: 'round trips', expected: 'one', found: 'two' }]]),
    );
    expect(text).toBe(FILE);
    expect(updated).toBe(0);
    expect(left).toHaveLength(3);
  });
});

describe('a recording', () => {
  it('is renewed line by line', () => {
    const request = { version: '1.0', request: { type: 'LaunchRequest' } };
    const lines = [1, 2].map((answer) => JSON.stringify({ request, response: { answer } }));
    const file = join(writeFiles({ 't.jsonl': `${lines.join('\n')}\n` }), 't.jsonl');
    const { turns, ...rest } = verdict(0, 'alexa', [[], [{ what: 'says', expected: 'a', found: 'b' }]]);
    const wired = turns.map((turn) => ({ ...turn, wire: { request, response: { answer: 3 } } }));
    expect(updateExpectations(readReplayFile(file), [{ ...rest, turns: wired }])).toEqual({ updated: 1, left: [] });
    expect(readFileSync(file, 'utf8')).toBe(`${lines[0]}\n${JSON.stringify({ request, response: { answer: 3 } })}\n`);
  });
});
