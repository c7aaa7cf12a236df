import fc from 'fast-check';
import { startProgress } from '../../../simulator/replay/progress.ts';
import { writeHtml } from '../../../simulator/replay/report-html.ts';
import { writeJunit } from '../../../simulator/replay/report-junit.ts';
import { paintFor, writeConversation, writeSummary } from '../../../simulator/replay/report-text.ts';
import type { ConversationVerdict, Run, TurnVerdict } from '../../../simulator/replay/verdict.ts';
import { diffWords } from '../../../simulator/replay/word-diff.ts';
import { elementsOf, parseXml } from './xml.ts';

function turn(index: number, own: Partial<TurnVerdict> = {}): TurnVerdict {
  return {
    index,
    line: 10 + index,
    deed: `words ${index}`,
    outcome: 'passed',
    differences: [],
    unjudged: [],
    notes: [],
    tookMs: 5,
    ...own,
  };
}

function conversation(own: Partial<ConversationVerdict>): ConversationVerdict {
  const { outcome = 'passed' } = own;
  return {
    name: 'A talk',
    file: 'a.yaml',
    line: 3,
    documentIndex: 0,
    channel: 'alexa',
    locale: 'en-US',
    outcome,
    warnings: [],
    turns: [turn(0)],
    tookMs: 1500,
    ...own,
  };
}

const NASTY = '<script>alert("&\'")</script> \u0000\u0008 ]]> \ud800 \ufffe 🧻';
const DIFFERENCE = { what: 'says', expected: `the total is $29.22 ${NASTY}`, found: `the total is $31.38 ${NASTY}` };
const FAILED = conversation({
  name: NASTY,
  outcome: 'failed',
  turns: [
    turn(0),
    turn(1, {
      outcome: 'failed',
      deed: NASTY,
      differences: [DIFFERENCE],
      answer: { speech: NASTY, asks: true, directives: [], sessionAttributes: {} },
    }),
  ],
});
const SKIPPED = conversation({
  name: 'Elsewhere',
  outcome: 'skipped',
  turns: [turn(0, { outcome: 'skipped', unjudged: [{ what: 'orders', why: 'nobody sees them' }] })],
});
const RUN: Run = {
  conversations: [
    conversation({}),
    FAILED,
    SKIPPED,
    conversation({ name: 'Not here', outcome: 'skipped', why: 'it is not written for chat', turns: [] }),
  ],
  problems: [{ file: 'b.yaml', line: 2, column: 5, message: 'There is no key "hear". Did you mean "hears"?' }],
  passedOver: ['words.yaml'],
  startedAt: '2026-11-10T15:00:00.123Z',
  tookMs: 4_321,
  target: 'dist/alexa/index.mjs',
};

describe('the JUnit report', () => {
  const root = parseXml(writeJunit(RUN));

  it('is XML with a case for each conversation, and its counts are right', () => {
    const [suites] = elementsOf(root, 'testsuites');
    expect(suites?.attributes).toMatchObject({
      tests: '5',
      failures: '1',
      errors: '1',
      skipped: '2',
      time: '4.321',
      timestamp: '2026-11-10T15:00:00',
    });
    expect(elementsOf(root, 'testsuite').map(({ attributes }) => attributes?.['name'])).toEqual(['a.yaml', 'b.yaml']);
    expect(elementsOf(root, 'testcase')).toHaveLength(5);
    expect(elementsOf(root, 'failure')).toHaveLength(1);
    expect(elementsOf(root, 'skipped').map(({ attributes }) => attributes?.['message'])).toEqual([
      'line 10: orders: nobody sees them',
      'it is not written for chat',
    ]);
    expect(elementsOf(root, 'error')[0]?.elements?.[0]?.text).toContain('b.yaml:2:5');
  });

  it('is XML whatever is said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const verdict = conversation({
          name: text,
          outcome: 'failed',
          turns: [turn(0, { deed: text, differences: [{ what: text, expected: text, found: text }] })],
        });
        const read = parseXml(writeJunit({ ...RUN, conversations: [verdict] }));
        expect(elementsOf(read, 'testcase')).toHaveLength(2);
      }),
    );
  });
});

describe('the page', () => {
  const html = writeHtml(RUN);

  it('needs nothing beside itself, and runs nothing', () => {
    expect(html).not.toMatch(/<script|<link|<img|src=|@import|url\(/);
    expect(html).toContain('&lt;script&gt;alert(');
  });

  it('shows what failed openly, and the rest closed', () => {
    expect(html.match(/<details class="conversation failed" open>/g)).toHaveLength(1);
    expect(html.match(/<details class="conversation (?:passed|skipped)">/g)).toHaveLength(3);
    expect(html).toContain('the total is <del>$29.22</del>'.replace('the total is ', ''));
    expect(html).toContain('<ins>$31.38</ins>');
    expect(html).toContain('Not judged: orders');
    expect(html).toContain('b.yaml:2:5');
  });
});

describe('the terminal', () => {
  it('tells a failed talk as far as it failed, with marks around what differs', () => {
    const text = writeConversation(FAILED, paintFor(false));
    expect(text).toContain('[-$29.22-]');
    expect(text).toContain('{+$31.38+}');
    expect(text).toContain('a.yaml:11');
    expect(text).not.toContain('\u001b');
    expect(writeConversation(FAILED, paintFor(true))).toContain('\u001b[31m');
  });

  it('counts what was not judged as nothing that passed', () => {
    expect(writeSummary(RUN, paintFor(false))).toMatch(
      /1 passed, 1 failed, 2 skipped, 1 that cannot be read: 4 turns with dist\/alexa\/index\.mjs/,
    );
    expect(writeSummary(RUN, paintFor(false))).toMatch(/1 expectations could not be judged/);
  });
});

describe('progress', () => {
  function draw(isTTY: boolean): string {
    let drawn = '';
    let nowMs = 0;
    const write = (text: string): void => {
      drawn += text;
    };
    const tick = (): number => {
      nowMs += 100;
      return nowMs;
    };
    const progress = startProgress({ isTTY, columns: 80, write }, 10, tick);
    for (let step = 0; step < 5; step += 1) progress.step();
    progress.clear();
    return drawn;
  }

  it('is drawn on a terminal, and nowhere else', () => {
    expect(draw(true)).toContain('############............ 5 of 10 turns');
    expect(draw(false)).toBe('');
  });
});

describe('a difference of words', () => {
  it('holds both texts whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', ' ', '$1.20', '.', 'ü', '\n'), { maxLength: 30 }),
        fc.array(fc.constantFrom('a', ' ', '$1.30', '.'), { maxLength: 30 }),
        (left, right) => {
          const [expected, found] = [left.join(''), right.join('')];
          const parts = diffWords(expected, found);
          if (parts === undefined) return;
          const side = (kind: string) =>
            parts
              .filter((part) => part.kind === 'same' || part.kind === kind)
              .map(({ text }) => text)
              .join('');
          expect([side('expected'), side('found')]).toEqual([expected, found]);
        },
      ),
    );
  });

  it('is not shown of texts that have nothing in common', () => {
    expect(diffWords('one two three', 'quite another thing')).toBeUndefined();
    expect(diffWords('x '.repeat(5_000), 'x '.repeat(5_000))).toBeUndefined();
  });
});
