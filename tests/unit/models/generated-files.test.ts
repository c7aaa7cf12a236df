import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatJson } from '../../../interaction-models/format-json.ts';
import { findDifferences, generateFiles, writeFiles } from '../../../interaction-models/generated-files.ts';
import { parseLocale, readLocaleFiles } from '../../../interaction-models/sources.ts';

const ROOT = join(import.meta.dirname, '../../..');
const locales = readLocaleFiles(join(ROOT, 'interaction-models/locales'), 'locales').map((file) => parseLocale(file).words);

describe('the generated files', () => {
  it('are up to date', () => {
    expect(findDifferences(generateFiles(locales), ROOT)).toEqual([]);
  });

  it('are the same bytes every time', () => {
    expect([...generateFiles(locales)]).toEqual([...generateFiles(locales)]);
  });

  it('are missed, compared and cleared away', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sayso-models-'));
    try {
      const files = new Map([['lambda/nlu/models/en-US.json', '{}\n']]);
      expect(findDifferences(files, folder)).toEqual([{ path: 'lambda/nlu/models/en-US.json', kind: 'missing' }]);
      writeFiles(files, folder);
      expect(findDifferences(files, folder)).toEqual([]);
      writeFileSync(join(folder, 'lambda/nlu/models/en-US.json'), '{ }\n');
      mkdirSync(join(folder, 'skill-package/interactionModels/custom'), { recursive: true });
      writeFileSync(join(folder, 'skill-package/interactionModels/custom/xx-XX.json'), '{}');
      const differences = [
        { path: 'lambda/nlu/models/en-US.json', kind: 'differs' },
        { path: 'skill-package/interactionModels/custom/xx-XX.json', kind: 'leftOver' },
      ];
      expect(findDifferences(files, folder)).toEqual(differences);
      expect(writeFiles(files, folder)).toEqual(differences);
      expect(findDifferences(files, folder)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('are checked by a command that says which one differs and what to run', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sayso-models-'));
    try {
      for (const part of [
        'interaction-models',
        'skill-package',
        'lambda/dialogue/intents',
        'lambda/kernel',
        'lambda/nlu/models',
        'package.json',
      ]) {
        cpSync(join(ROOT, part), join(folder, part), { recursive: true });
      }
      symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
      const model = join(folder, 'lambda/nlu/models/en-US.json');
      writeFileSync(model, readFileSync(model, 'utf8').replace('reorder', 'redo'));
      const run = (): string => {
        try {
          return execFileSync(process.execPath, ['--import', 'tsx', 'interaction-models/build.ts', '--check'], {
            cwd: folder,
            stdio: 'pipe',
          }).toString();
        } catch (error) {
          return String((error as { stderr: Buffer }).stderr);
        }
      };
      const told = run();
      expect(told).toContain('lambda/nlu/models/en-US.json: differs from its source');
      expect(told).toContain('Run: npm run models');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('generated JSON', () => {
  it('is written as the formatter would write it, and says the same', () => {
    const value = { short: [1, 'two'], empty: [], none: {}, long: Array(40).fill('reorder'), deep: { say: '再买', quote: '"' } };
    const text = formatJson(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(text).toContain('"deep": { "say": "再买", "quote": "\\"" }');
    expect(text.split('\n').every((line) => line.length <= 140)).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
  });
});
