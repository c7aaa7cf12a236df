import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Understood } from '../../../lambda/nlu/understanding.ts';
import { type Judged, measure } from '../../../simulator/nlu-measures.ts';

const ROOT = join(import.meta.dirname, '../../..');

function judge(label: string, intent: string, confidence: number, items: { item?: string; heard?: string } = {}): Judged {
  const understood: Understood = {
    intent,
    confidence,
    slots: items.heard === undefined ? {} : { item: items.heard },
    slotIds: {},
    decision: confidence >= 0.5 ? 'act' : 'fallback',
    isVerbatim: false,
    candidates: [{ intent, confidence }],
  };
  return { line: { text: 'x', lang: 'en', label, item: items.item }, understood, tookMs: 0.25 };
}

describe('the measures', () => {
  const judged = [
    judge('list_add', 'AddToListIntent', 0.9, { item: 'Oat-Milk', heard: 'oat milk' }),
    judge('list_add', 'AddToListIntent', 0.3, { item: 'eggs', heard: 'the eggs' }),
    judge('checkout', 'MoveListToCartIntent', 0.7),
    judge('stop', 'AMAZON.YesIntent', 0.8),
    judge('promo', 'CheckoutIntent', 0.9),
    ...Array.from({ length: 9 }, (_, at) => judge('oos', 'ReadListIntent', at / 40)),
    judge('oos', 'CheckoutIntent', 0.6),
  ];
  const report = measure(judged);

  it('count what is in scope, out of scope and left out', () => {
    expect([report.inside, report.outside, [...report.leftOut]]).toEqual([4, 10, [['promo', { lines: 1, acted: 1 }]]]);
  });

  it('tell the best candidate from what is accepted', () => {
    expect(report.closed).toBe(0.75);
    expect(report.shipped).toMatchObject({ acceptedAndRight: 0.5, misrouted: 0.25, outsideRejected: 0.9, weighty: 1 });
  });

  it('find the threshold that rejects nine of ten', () => {
    expect(report.atNinety.threshold).toBeCloseTo(0.2, 3);
    expect(report.atNinety).toMatchObject({ acceptedAndRight: 0.75, misrouted: 0.25, outsideRejected: 0.9, weighty: 1 });
  });

  it('compare items without case and punctuation, and name confusions', () => {
    expect(report.items).toEqual({ marked: 2, exact: 1 });
    expect(report.confusions).toEqual([{ what: 'stop as AMAZON.YesIntent', times: 1 }]);
    expect(report.microseconds).toEqual({ median: 250, p99: 250, slowest: 250 });
    expect(report.wrongItems.map(({ line }) => line.item)).toEqual(['eggs']);
  });

  it('make nothing of nothing', () => {
    expect(measure([])).toMatchObject({ inside: 0, closed: 0, items: { marked: 0, exact: 0 } });
  });
});

describe('npm run nlu:eval', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'simulator/nlu-eval.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

  it('reports a language at a time', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sayso-eval-'));
    try {
      const file = join(folder, 'lines.jsonl');
      const lines = [
        { text: 'put toothpaste on my shopping list', lang: 'en', label: 'list_add', item: 'toothpaste' },
        { text: 'what is the weather', lang: 'en', label: 'oos', item: null },
        { text: 'wo ist meine bestellung', lang: 'de', label: 'order_status' },
        { text: 'saluton', lang: 'eo', label: 'yes' },
      ];
      writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
      const { status, stdout } = run(file);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^en: 1 lines with an intent of ours, 1 out of scope\n {2}closed accuracy +100\.0 %/);
      expect(stdout).toMatch(/item exact match +100\.0 % of 1/);
      expect(stdout).toMatch(/\nde: 1 lines/);
      expect(stdout).toMatch(/\neo: 1 lines, and no locale of ours/);
      writeFileSync(file, '{"text": 1}\n');
      expect(run(file)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('lines.jsonl:1') });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    ['no file', []],
    ['an unknown option', ['--what']],
    ['a file that is not there', ['nowhere.jsonl']],
  ])('refuses %s with a reason', (_what, args) => {
    const { status, stderr } = run(...args);
    expect([status, stderr.length > 10]).toEqual([2, true]);
  });

  it('explains itself', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--lang') });
  });
});
