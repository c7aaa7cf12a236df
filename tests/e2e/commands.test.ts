import { makeFolder, runScript } from './local-process.ts';

describe('a setting that is none', () => {
  it.each([
    ['SAYSO_DEMO_PAYMNT', 'active'],
    ['SAYSO_DEMO_PAYMENT', 'golden'],
    ['PORT', 'eighty'],
  ])('%s=%s ends the start with a word about it', async (key, value) => {
    const { code, stderr } = await runScript('simulator/main.ts', [], { SAYSO_DATA: makeFolder(), [key]: value });
    expect(code).toBe(1);
    expect(stderr).toMatch(key);
    expect(stderr).not.toMatch(/\bat \S+ \(/);
  });

  it('is one of the command line too', async () => {
    const { code, stdout, stderr } = await runScript('simulator/main.ts', ['--port', '4000'], { SAYSO_DATA: makeFolder() });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/--port.*--help/s);
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
