import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatJson } from '../../../interaction-models/format-json.ts';
import { findDifferences, generateFiles, writeFiles } from '../../../interaction-models/generated-files.ts';
import { parseLocale, readLocaleFiles } from '../../../interaction-models/sources.ts';
import type { NluModel } from '../../../lambda/nlu/model.ts';

const ROOT = join(import.meta.dirname, '../../..');
const locales = readLocaleFiles(join(ROOT, 'interaction-models/locales'), 'locales').map((file) => parseLocale(file).words);

describe('the generated files', () => {
  // The models themselves are trained anew and compared by `npm run models:check`.
  const models: readonly NluModel[] = locales.map(({ locale }) =>
    JSON.parse(readFileSync(join(ROOT, `lambda/nlu/models/${locale}.json`), 'utf8')),
  );

  it('are up to date', () => {
    expect(findDifferences(generateFiles(locales, models), ROOT)).toEqual([]);
  });

  it('are the same bytes every time', () => {
    expect([...generateFiles(locales, models)]).toEqual([...generateFiles(locales, models)]);
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
