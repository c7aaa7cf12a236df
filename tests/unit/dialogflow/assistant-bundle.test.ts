import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { readFixture } from './open-channel.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CHANNEL = join(ROOT, 'lambda/channels/dialogflow');
const ALIAS = {
  googleapis: join(CHANNEL, 'stubs/googleapis.ts'),
  'google-auth-library': join(CHANNEL, 'stubs/google-auth-library.ts'),
};

/** Posts the requests to the bundled channel in a process of its own, and prints the answers and what was logged. */
const DRIVER = `
import { createDialogflowChannel } from './channel.mjs';
const logged = [];
const log = { warn: (event) => logged.push(event), error: (event) => logged.push(event) };
const clock = { nowMs: () => 0, sleep: async () => {} };
const spoken = { speech: 'What would you like?', suggestions: [] };
const channel = createDialogflowChannel({
  answerTurn: async () => ({ reply: { say: [], ask: { question: 'whatNext' } }, spoken }),
  secret: undefined, merchantId: 'acme', locales: ['en-US'], clock, budgetMs: 4500, apology: () => 'Sorry.', log, isPlainYes: async () => undefined, newTurnId: () => '1',
});
const answers = [];
for (const request of JSON.parse(process.argv[2])) answers.push((await channel.handle(request, {})).body);
console.log(JSON.stringify({ answers, logged }));
`;

describe('the channel in a bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-dialogflow-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function bundle(external: string[]): Promise<readonly string[]> {
    const { metafile } = await build({
      entryPoints: [join(CHANNEL, 'channel.ts')],
      outfile: join(folder, 'channel.mjs'),
      absWorkingDir: ROOT,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      alias: ALIAS,
      external,
      metafile: true,
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    });
    writeFileSync(join(folder, 'driver.mjs'), DRIVER);
    return Object.keys(metafile.inputs);
  }

  function post(...fixtures: string[]): { answers: Record<string, unknown>[]; logged: string[] } {
    const requests = JSON.stringify(fixtures.map(readFixture));
    return JSON.parse(execFileSync(process.execPath, ['driver.mjs', requests], { cwd: folder, encoding: 'utf8' }));
  }

  it('answers the Assistant without Google’s client libraries in it', async () => {
    const inputs = await bundle([]);
    expect(inputs.filter((path) => /node_modules\/(googleapis|google-auth-library|gaxios)/.test(path))).toEqual([]);
    const { answers, logged } = post('es-assistant', 'es-facebook');
    expect(logged).toEqual([]);
    expect(answers[0]).toMatchObject({
      payload: { google: { expectUserResponse: true, richResponse: { items: [{ simpleResponse: {} }] } } },
    });
    expect(answers[1]).not.toHaveProperty('payload');
  });

  it('loads the Assistant’s library for the Assistant alone, and answers in words without it', async () => {
    await bundle(['actions-on-google']);
    expect(post('es-facebook', 'cx-reorder').logged).toEqual([]);
    const { answers, logged } = post('es-assistant');
    expect(logged).toEqual(['dialogflow.assistantFailed']);
    expect(answers[0]).toMatchObject({ fulfillmentText: 'What would you like?' });
    expect(answers[0]).not.toHaveProperty('payload');
  });
});

describe('what stands in for a library', () => {
  it('teaches whoever uses it after all', async () => {
    const { OAuth2Client } = await import('../../../lambda/channels/dialogflow/stubs/google-auth-library.ts');
    const { google } = await import('../../../lambda/channels/dialogflow/stubs/googleapis.ts');
    expect(() => new OAuth2Client()).toThrow(
      expect.objectContaining({ code: 'dialogflow.libraryLeftOut', detail: { library: 'google-auth-library' } }),
    );
    expect(() => new google.auth.JWT()).toThrow(/take the alias of googleapis out of the build/);
  });
});
