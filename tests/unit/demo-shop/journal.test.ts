import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openJournal } from '../../../simulator/journal.ts';

interface Tables {
  readonly names: string;
  readonly counts: number;
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayso-journal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (file?: string) => openJournal<Tables>({ file, parse: { names: String, counts: Number } });
const entries = (file: string) => {
  const journal = open(file);
  const found = { names: [...journal.read('names')], counts: [...journal.read('counts')] };
  journal.close();
  return found;
};

it('keeps the newest value of each key, in the order in which the keys came', () => {
  const file = join(folder, 'deep', 'state.jsonl');
  const journal = open(file);
  journal.write({ names: { b: 'Bob', a: 'Ann' } });
  journal.write({ names: { b: 'Bea' }, counts: { b: 2 } });
  expect([...journal.read('names')]).toEqual([
    ['b', 'Bea'],
    ['a', 'Ann'],
  ]);
  journal.close();
  expect(entries(file)).toEqual({
    names: [
      ['b', 'Bea'],
      ['a', 'Ann'],
    ],
    counts: [['b', 2]],
  });
});

it('has every write on disk before it goes on', () => {
  const file = join(folder, 'state.jsonl');
  const journal = open(file);
  journal.write({ names: { a: 'Ann' } });
  expect(readFileSync(file, 'utf8')).toBe('{"names":{"a":"Ann"}}\n');
  journal.close();
});

it('loses a cut write whole, and nothing else', () => {
  const file = join(folder, 'state.jsonl');
  const whole = '{"names":{"a":"Ann"}}\n';
  const next = '{"names":{"b":"Bob"},"counts":{"b":1}}\n';
  for (let length = 0; length < next.length; length += 1) {
    writeFileSync(file, whole + next.slice(0, length));
    expect(entries(file)).toEqual({ names: [['a', 'Ann']], counts: [] });
  }
  writeFileSync(file, whole + next);
  expect(entries(file).counts).toEqual([['b', 1]]);
});

it('goes on behind a cut write', () => {
  const file = join(folder, 'state.jsonl');
  writeFileSync(file, '{"names":{"a":"Ann"}}\n{"na');
  const journal = open(file);
  journal.write({ names: { b: 'Bob' } });
  journal.close();
  expect(entries(file).names).toEqual([
    ['a', 'Ann'],
    ['b', 'Bob'],
  ]);
});

it('shrinks to what is kept when it is opened', () => {
  const file = join(folder, 'state.jsonl');
  const journal = open(file);
  for (let count = 0; count < 100; count += 1) journal.write({ counts: { a: count } });
  journal.close();
  open(file).close();
  expect(readFileSync(file, 'utf8')).toBe('{"counts":{"a":99}}\n');
});

it.each(['{"names":{"a"\n{"names":{"b":"Bob"}}\n', '{"unknown":{"a":1}}\n', '7\n'])(
  'refuses a file that somebody else wrote into: %j',
  (text) => {
    const file = join(folder, 'state.jsonl');
    writeFileSync(file, text);
    expect(() => open(file)).toThrow(expect.objectContaining({ code: 'journal.badLine', detail: { file, line: 1 } }));
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);

it('takes any key', () => {
  const file = join(folder, 'state.jsonl');
  const keys = ['__proto__', 'constructor', '1', '', 'ü\n"{'];
  const journal = open(file);
  for (const key of keys) journal.write({ names: { [key]: key } });
  journal.close();
  expect(entries(file).names).toEqual(keys.map((key) => [key, key]));
});

it('lives in memory without a file, and closes twice', () => {
  const journal = open();
  journal.write({ counts: { a: 1 } });
  expect(journal.read('counts').get('a')).toBe(1);
  journal.close();

  const file = join(folder, 'state.jsonl');
  const kept = open(file);
  kept.close();
  kept.close();
  expect(() => kept.write({ counts: { a: 1 } })).toThrow('closed');
});
