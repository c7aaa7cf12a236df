import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSources } from '../../../tooling/import-graph.ts';

const ROOT = join(import.meta.dirname, '../../..');
const GUIDE = readFileSync(join(ROOT, 'docs/operate.md'), 'utf8');

/** A line of the log is written as `log.warn('room.event', ...)`, whatever holds the log is called. */
const WRITTEN = /\b[\w.]*[lL]og\.(info|warn|error)\('([a-z]+\.[A-Za-z]+)'/gu;
const ROW = /^\| `([a-z]+\.[A-Za-z]+)` *\| (info|warn|error) /gmu;

it('the guide for operators has every event of the log, with its level, and no other', () => {
  const written = [...readSources(ROOT, ['lambda']).values()].flatMap((source) =>
    [...source.matchAll(WRITTEN)].map(([, level, event]) => `${event} ${level}`),
  );
  const documented = [...GUIDE.matchAll(ROW)].map(([, event, level]) => `${event} ${level}`);
  expect(written.length).toBeGreaterThan(20);
  expect([...new Set(written)].sort()).toEqual(documented.sort());
});

const DECLARED = /^ {2,4}'([a-z]+\.[A-Za-z]+)': \{ /gmu;
const REFUSED = /\bcode: '([a-z]+\.[A-Za-z]+)'/gu;
const CODE_ROW = /^\| `([a-z]+\.[A-Za-z]+)` *\| /gmu;

it('and every code that an error or a refusal has', () => {
  const sources = [...readSources(ROOT, ['lambda']).values()];
  const declared = sources
    .flatMap((source) => [...source.matchAll(/interface ErrorDetails \{[\s\S]*?^ *\}$/gmu)])
    .flatMap(([block]) => [...block.matchAll(DECLARED)]);
  const refused = sources.flatMap((source) => [...source.matchAll(REFUSED)]);
  const codes = [...declared, ...refused].map(([, code = '']) => code);
  const table = GUIDE.slice(GUIDE.indexOf('## Codes'), GUIDE.indexOf('## Questions to ask'));
  expect(declared.length).toBeGreaterThan(20);
  expect([...new Set(codes)].sort()).toEqual([...table.matchAll(CODE_ROW)].map(([, code]) => code).sort());
});
