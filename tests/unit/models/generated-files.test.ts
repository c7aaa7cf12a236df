import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileNlu } from '../../../interaction-models/compile-nlu.ts';
import { formatJson } from '../../../interaction-models/format-json.ts';
import { findDifferences, generateFiles, writeFiles } from '../../../interaction-models/generated-files.ts';
import type { LocaleWords } from '../../../interaction-models/schema.ts';
import { readLocales } from '../../../interaction-models/sources.ts';
import type { NluModel } from '../../../lambda/nlu/model.ts';

const ROOT = join(import.meta.dirname, '../../..');
const locales = readLocales(ROOT);
const modelFile = (locale: string): string => `lambda/nlu/models/${locale}.json`;
const models = locales.map(({ locale }) => JSON.parse(readFileSync(join(ROOT, modelFile(locale)), 'utf8')) as NluModel);
const generated = generateFiles(locales, models);

/** Enough to learn from, in a fraction of the time; `models:check` trains on all there is, and compares with what is kept. */
function fewerSamples(words: LocaleWords): LocaleWords {
  const intents = Object.entries(words.intents).map(([name, intent]) => [name, { ...intent, samples: intent.samples.slice(0, 5) }]);
  return { ...words, intents: Object.fromEntries(intents), outOfScope: words.outOfScope?.slice(0, 60) };
}

describe('the generated files', () => {
  // Training all of them again is what the command `models:check` does.
  it('are up to date', () => {
    expect(findDifferences(generated, ROOT)).toEqual([]);
  });

  it('are the same bytes every time, training too', () => {
    const [english] = locales;
    if (!english) throw new Error('There is no locale.');
    const [trained, trainedAgain] = [1, 2].map(() => formatJson(compileNlu(fewerSamples(english))));
    expect(trained).toContain('"calibration"');
    expect(trained === trainedAgain).toBe(true);
    const again = generateFiles(locales, models);
    expect([...again.keys()]).toEqual([...generated.keys()]);
    expect([...again].filter(([path, text]) => text !== generated.get(path)).map(([path]) => path)).toEqual([]);
  }, 60_000);

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
        'lambda/nlu',
        'lambda/prompts/locales',
        'package.json',
      ]) {
        cpSync(join(ROOT, part), join(folder, part), { recursive: true });
      }
      symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
      // One locale is enough to see it work, and to train.
      for (const { locale } of locales.slice(1)) rmSync(join(folder, `interaction-models/locales/${locale}.json`));
      const model = join(folder, 'lambda/nlu/models/en-US.json');
      writeFileSync(model, readFileSync(model, 'utf8').replace('sayso demo', 'sayso shop'));
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
      expect(told).toContain('lambda/nlu/models/de-DE.json: has no source any more');
      expect(told).toContain('Run: npm run models');
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
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
