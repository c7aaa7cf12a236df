import { makeFolder, runScript } from './local-process.ts';

describe('a setting that is none', () => {
  it('ends the start with a word about it', async () => {
    const { code, stderr } = await runScript('simulator/main.ts', [], { SAYSO_DATA: makeFolder(), PORT: 'eighty' });
    expect(code).toBe(1);
    expect(stderr).toMatch('PORT');
    expect(stderr).not.toMatch(/\bat \S+ \(/);
  });

  it('is one of the command line too', async () => {
    const { code, stdout, stderr } = await runScript('simulator/main.ts', ['--port', '4000'], { SAYSO_DATA: makeFolder() });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/--port.*--help/s);
  });
});

describe('a command', () => {
  it.each([
    'tooling/build.ts',
    'tooling/package.ts',
    'tooling/check.ts',
    'tooling/voice.ts',
    'interaction-models/lint.ts',
    'lambda/prompts/compile.ts',
  ])('%s has a help, and refuses what it does not know without a stack', async (script) => {
    // The options of the check are jest's.
    const wrong = script === 'tooling/check.ts' ? undefined : runScript(script, ['--bogus']);
    const [asked, refused] = await Promise.all([runScript(script, ['--help']), wrong]);
    expect(asked).toMatchObject({ code: 0, stdout: expect.stringMatching(/npm run/), stderr: '' });
    if (refused) expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.not.stringMatching(/\bat \S+ \(/) });
  });
});

describe('npm run nlu', () => {
  it('writes a line for each line, and nothing else', async () => {
    const lines = ['reorder my toothbrush heads', '', 'add two packs of coffee pods to my cart', '🧻', 'blah wibble zonk', '   '];
    const { code, stdout } = await runScript('simulator/nlu-cli.ts', ['--locale', 'en-US'], {}, `${lines.join('\n')}\n`);
    expect(code).toBe(0);
    const read = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(read.map(({ text }) => text)).toEqual(lines);
    for (const answer of read) {
      expect(Object.keys(answer)).toEqual(['text', 'intent', 'confidence', 'slots', 'decision', 'candidates']);
      expect(['act', 'ask', 'fallback']).toContain(answer.decision);
      if (answer.decision !== 'act') expect(answer.intent).toBe('AMAZON.FallbackIntent');
    }
    expect(read[0]).toMatchObject({ intent: 'ReorderIntent', decision: 'act', slots: { item: 'toothbrush heads' } });
    expect(read[1]).toMatchObject({ intent: 'AMAZON.FallbackIntent', decision: 'fallback', slots: {} });
    expect(read[2]).toMatchObject({ intent: 'AddToCartIntent', slots: { item: 'coffee pods' } });
  });
});
