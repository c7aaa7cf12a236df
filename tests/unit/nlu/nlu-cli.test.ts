import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], input: string): Promise<Outcome> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'simulator/nlu-cli.ts', ...args], { cwd: ROOT });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

describe('npm run nlu', () => {
  it('answers each line with one line of JSON, and says nothing else', async () => {
    const lines = ['reorder my toothbrush heads', '', 'yes\r', 'toothpaste', 'a\u2028b', `add ${'x'.repeat(1_000_000)}`, 'stop'];
    const { code, out } = await run(['--locale', 'en-US'], lines.join('\n'));
    const answers = out.split('\n');
    expect(code).toBe(0);
    expect(answers.pop()).toBe('');
    expect(answers).toHaveLength(lines.length);
    const read = answers.map((answer) => JSON.parse(answer) as Record<string, unknown>);
    expect(Object.keys(read[0] ?? {})).toEqual(['text', 'intent', 'confidence', 'slots', 'decision', 'candidates']);
    expect(read[0]).toMatchObject({ text: lines[0], intent: 'ReorderIntent', slots: { item: 'toothbrush heads' }, decision: 'act' });
    expect(read[1]).toEqual({ text: '', intent: 'AMAZON.FallbackIntent', confidence: 0, slots: {}, decision: 'fallback', candidates: [] });
    expect(read.map(({ intent }) => intent).slice(2)).toEqual([
      'AMAZON.YesIntent',
      ...['AMAZON.FallbackIntent', 'AMAZON.FallbackIntent', 'AMAZON.FallbackIntent'],
      'AMAZON.StopIntent',
    ]);
    expect(read[4]).toMatchObject({ text: 'a\u2028b' });
  });

  it.each<[string, string[], RegExp]>([
    ['an unknown locale', ['--locale', 'xx-XX'], /xx-XX.*en-US/],
    ['an unknown option', ['--language', 'en'], /--language/],
  ])('refuses %s with a reason', async (_what, args, reason) => {
    const { code, out, err } = await run(args, 'yes\n');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(reason);
  });

  it('explains itself', async () => {
    const { code, out } = await run(['--help'], '');
    expect(code).toBe(0);
    expect(out).toContain('--locale');
  });
});
