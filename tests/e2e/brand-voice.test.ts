import { execFile } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { layMerchants } from '../../tooling/merchants.ts';
import { merchantFile } from '../merchant.ts';
import { makeFolder, type RunningServer, runScript, startServer } from './local-process.ts';
import { chat, post } from './visit.ts';

const ROOT = join(__dirname, '..', '..');
const EXAMPLE = join('docs', 'merchants', 'example-voice');

/** The parts of docs/brand-voice.md between fences of this kind. */
function fenced(kind: string): readonly string[] {
  const text = readFileSync(join(ROOT, 'docs', 'brand-voice.md'), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)\\n\`\`\``, 'gmsu'))].map(([, inner = '']) => inner);
}

/** A voice with these files. */
function voiceOf(files: Readonly<Record<string, string>>): string {
  const folder = makeFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('the worked example of docs/brand-voice.md', () => {
  let server: RunningServer;
  const data = makeFolder();

  beforeAll(async () => {
    server = await startServer(data, { SAYSO_VOICE: EXAMPLE });
  }, 30_000);

  it('is the file that it says it is', () => {
    const [example = ''] = fenced('json');
    expect(JSON.parse(example)).toEqual(JSON.parse(readFileSync(join(ROOT, EXAMPLE, 'en-US.json'), 'utf8')));
  });

  it('is heard as it is written there, in the chat', async () => {
    const [conversation = ''] = fenced('conversation');
    const lines = conversation.split('\n');
    expect(lines).toHaveLength(8);
    for (let index = 0; index < lines.length; index += 2) {
      const said = lines[index]?.replace(/^you: /u, '') ?? '';
      const heard = lines[index + 1]?.replace(/^Sayso: /u, '') ?? '';
      expect((await chat(server, 'example', said)).text.startsWith(heard)).toBe(true);
    }
  });

  it('is heard on Alexa and Dialogflow', async () => {
    const fixture = (path: string) => JSON.parse(readFileSync(join(ROOT, 'tests', 'fixtures', path), 'utf8')) as Record<string, unknown>;
    const alexa = await post(`${server.url}/alexa`, fixture('alexa/launch-request.json'));
    expect(JSON.stringify(alexa.json)).toContain('<speak>Ahoy, this is Sayso Demo Shop.');
    const es = await post(`${server.url}/dialogflow`, fixture('dialogflow/es-welcome.json'));
    expect(es).toMatchObject({ json: { fulfillmentText: expect.stringContaining('Ahoy, this is Sayso Demo Shop.') } });
  });

  it('leaves what it does not name, and locales without a file, to us', async () => {
    expect((await chat(server, 'ours', "what's in my cart")).text).toMatch(/^(?:Your cart is empty|There's nothing in your cart)\./u);
    expect((await chat(server, 'ours too', 'bonjour', { locale: 'fr-FR' })).text).toMatch(/^Bonjour|^Bienvenue/u);
  });

  it('is read a locale at a time, when it is first spoken', async () => {
    // The German words are spoilt after the start, and nobody minds until somebody speaks German.
    writeFileSync(join(data, 'voice', 'de-DE.mjs'), 'throw new Error("These words were read.");');
    expect((await chat(server, 'english', 'hello')).text).toMatch(/^Ahoy, this is/u);
    expect((await chat(server, 'deutsch', 'hallo', { locale: 'de-DE' })).text).toMatch(/^Entschuldige, da ist etwas schiefgegangen/u);
    expect(server.output()).toMatch(/turnFailed.*voice\/de-DE\.mjs/u);
  });
});

describe('a brand voice with mistakes', () => {
  const folder = voiceOf({
    'en-US.json': '{\n  "welcome": "Ahoy.",\n  "goodbye": "Bye {nobody}.",\n  "godbye": "Bye."\n}\n',
    'pl-PL.json': '{\n  "cartCleared": "Koszyk pusty, {count, plural, one {jedna rzecz} other {{count} rzeczy}}."\n}\n',
    'en-UK.json': '{}',
  });
  const PROBLEMS = [
    /en-UK\.json:1: "en-UK" is not spoken\. The file is named after one of en-US, en-GB/u,
    /en-US\.json:2: "welcome": \{merchant\} is left out\./u,
    /en-US\.json:3: "goodbye": there is no \{nobody\}; there is no argument\./u,
    /en-US\.json:4: "godbye" is not a message of lambda\/prompts\/locales\/en-US\.json\./u,
    /pl-PL\.json:2: "cartCleared": \{count\} has no words for/u,
  ];

  it('stops the start and the build, which name each with its file, line and message', async () => {
    const merchants = voiceOf({ 'acme.json': JSON.stringify(merchantFile('acme', {}, { voice: 'acme-voice' })) });
    cpSync(folder, join(merchants, 'acme-voice'), { recursive: true });
    const started = await runScript('simulator/main.ts', [], { SAYSO_DATA: makeFolder(), SAYSO_VOICE: folder, PORT: '0' });
    const checked = await runScript('tooling/voice.ts', [folder]);
    const laid = await layMerchants(merchants, ['alexa'], makeFolder()).catch((error: Error) => error.message);
    expect([started.code, checked.code]).toEqual([1, 1]);
    for (const told of [started.stderr, checked.stderr, laid]) for (const problem of PROBLEMS) expect(told).toMatch(problem);
    expect(laid).toContain('acme.json');
    // Two commands of their own, on a busy machine.
  }, 60_000);

  it('may not be nowhere', async () => {
    const nowhere = join(makeFolder(), 'brand');
    const { code, stderr } = await runScript('simulator/main.ts', [], { SAYSO_DATA: makeFolder(), SAYSO_VOICE: nowhere, PORT: '0' });
    expect([code, stderr]).toEqual([1, expect.stringMatching(/brand:1: there is no such folder, or it has no words/u)]);
  }, 60_000);
});

describe('a brand voice in a deployment', () => {
  it('is laid beside the functions whose merchant names it, and needs nothing beside it', async () => {
    const merchants = voiceOf({
      'acme.json': JSON.stringify(merchantFile('acme', {}, { voice: 'acme-voice' })),
      'bakery.json': JSON.stringify(merchantFile('bakery')),
    });
    cpSync(join(ROOT, EXAMPLE), join(merchants, 'acme-voice'), { recursive: true });
    const dist = makeFolder();
    await layMerchants(merchants, ['alexa', 'chat'], dist);
    for (const handler of ['alexa', 'chat']) {
      expect(readdirSync(join(dist, handler, 'merchants')).sort()).toEqual(['acme-voice', 'acme.json', 'bakery.json']);
      expect(readdirSync(join(dist, handler, 'merchants', 'acme-voice')).sort()).toEqual(['de-DE.mjs', 'en-US.mjs']);
    }
    const script = 'const { messages } = await import(process.argv[1]); console.log(messages.cartCleared[0]({ count: 2 }));';
    const file = join(dist, 'alexa', 'merchants', 'acme-voice', 'en-US.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, file], { cwd: dist });
    expect(stdout).toBe('Your cart is shipshape, 2 things overboard.\n');
  });
});
