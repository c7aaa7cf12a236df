import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { listen } from '../../simulator/listen.ts';
import { moduleTarget } from '../../simulator/platforms/targets/module-target.ts';
import { elementsOf, parseXml } from '../unit/replay/xml.ts';
import { makeFolder, runScript } from './local-process.ts';

const REPLAY = 'simulator/replay/replay-main.ts';
const RECORD = 'simulator/record/record-main.ts';
const SKILL = join(__dirname, '..', 'fixtures', 'hello-skill', 'index.cjs');
const MODEL = join(__dirname, '..', 'fixtures', 'hello-skill', 'model.json');

const HELLO = `name: Somebody else's skill greets
channels: [alexa]
turns:
  - say: open hello friend
    says: Welcome. Who are you?
    asks: true
  - say: i am Annie
    hears: [hello annie, number 1]
    attributes: { greeted: 1 }
    card: [Hello]
    directives: false
  - say: hello from Bo
    says: Hello Bo, number 2.
  - say: stop
    says: Bye.
    asks: false
`;

function write(files: Readonly<Record<string, string>>): (name: string) => string {
  const folder = makeFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return (name) => join(folder, name);
}

jest.setTimeout(60_000);

describe("somebody else's skill", () => {
  let server: Server;
  let url: string;

  // The same skill behind an address: what its author would put an HTTP server in front of.
  beforeAll(async () => {
    const target = moduleTarget({ path: SKILL, entry: 'event' });
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const sent = await target.send(JSON.parse(Buffer.concat(chunks).toString('utf8')), { deadlineMs: 5_000 });
      response.writeHead(sent.kind === 'answered' ? sent.status : 500, { 'content-type': 'application/json' });
      response.end(JSON.stringify(sent.kind === 'answered' ? sent.body : { error: sent.message }));
    });
    server.on('close', () => void target.close());
    url = `http://127.0.0.1:${await listen(server)}/`;
  });

  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('is replayed by its path and by its address', async () => {
    const at = write({ 'hello.yaml': HELLO });
    for (const skill of [
      ['--handler', SKILL],
      ['--url', url],
    ]) {
      const { code, stdout, stderr } = await runScript(REPLAY, [at('hello.yaml'), ...skill, '--model', MODEL]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/1 passed, 0 failed: 4 turns/);
    }
  });

  it('is judged where it differs, throws, or says too much, and the rest still runs', async () => {
    const wrong = `${HELLO.replace('number 2.', 'number 3.')}  - say: open hello friend\n  - say: break something\n  - say: open hello friend\n  - say: talk for long\n  - say: open hello friend\n    says: Welcome. Who are you?\n`;
    const at = write({ 'hello.yaml': wrong });
    const reports = ['--junit', at('out.xml'), '--html', at('out.html')];
    const { code, stdout } = await runScript(REPLAY, [at('hello.yaml'), '--handler', SKILL, '--model', MODEL, ...reports]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/expected\s+Hello Bo, number 3\.\n\s+found\s+Hello Bo, number 2\./);
    expect(stdout).toMatch(/alexa\.answer\.threw .*:18\n/);
    expect(stdout).toMatch(/the shelf fell down/);
    expect(stdout).toMatch(/alexa\.speech\.tooLong .*:20\n\s+expected\s+8000 characters/);
    expect(stdout).toMatch(/0 passed, 1 failed: 9 turns/);
    const [failure] = elementsOf(parseXml(readFileSync(at('out.xml'), 'utf8')), 'failure');
    expect(failure?.elements?.[0]?.text).toContain('Hello Bo, number 3.');
    const html = readFileSync(at('out.html'), 'utf8');
    expect(html).toContain('<ins>2</ins>');
    expect(html).not.toMatch(/<script|https:\/\/[^&]*\.(?:js|css)"/);
  });

  it('is given up when it hangs, and asked again', async () => {
    const at = write({
      'hang.yaml':
        'name: Hangs\nchannels: [alexa]\nturns:\n  - say: x\n    intent: HangIntent\n  - say: open hello friend\n    says: Welcome. Who are you?\n',
    });
    const { code, stdout } = await runScript(REPLAY, [at('hang.yaml'), '--handler', SKILL]);
    expect(code).toBe(1);
    expect(stdout.match(/^\s+x .*$/gm)).toEqual([expect.stringContaining('alexa.answer.timedOut')]);
  });

  it('shows neither its books nor its meaning: what nobody sees is skipped, never passed', async () => {
    const at = write({
      'a.yaml': 'name: Sees\nchannels: [alexa]\nturns:\n  - say: open hello friend\n    orders: []\n    acts: [welcome]\n',
    });
    const { code, stdout } = await runScript(REPLAY, [at('a.yaml'), '--handler', SKILL, '--junit', at('out.xml')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/0 passed, 0 failed, 1 skipped/);
    expect(stdout).toMatch(/not judged .*:4: orders/);
    expect(elementsOf(parseXml(readFileSync(at('out.xml'), 'utf8')), 'skipped')).toHaveLength(1);
  });

  it('is not there: that is a verdict on every turn', async () => {
    const at = write({ 'hello.yaml': HELLO });
    const { code, stdout } = await runScript(REPLAY, [at('hello.yaml'), '--url', 'http://127.0.0.1:9/', '--model', MODEL]);
    expect(code).toBe(1);
    expect(stdout.match(/alexa\.answer\.unreachable/g)).toHaveLength(4);
  });

  it('plays a replay of ask dialog, with a warning where no model tells what the words mean', async () => {
    const at = write({
      'ask.json': JSON.stringify({ skillId: 's', locale: 'en-US', type: 'text', userInput: ['open hello friend', '.quit'] }),
    });
    const { code, stdout } = await runScript(REPLAY, [at('ask.json'), '--handler', SKILL]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/warning no --model/);
    expect(stdout).toMatch(/1 passed, 0 failed: 2 turns/);
  });
});

describe('our own skill', () => {
  const BUYS = `# kept
name: Buys
turns:
  - say: reorder my toothbrush heads
    hears: [$11.11 in all]   # kept too
    asks: confirmDraft
  - say: yes
    acts: [orderPlaced]
    orders: [{ Milk: 1 }]
`;

  it('is replayed with what it keeps; what differs is written anew, and then holds', async () => {
    const at = write({ 'buys.yaml': BUYS });
    const first = await runScript(REPLAY, [at('buys.yaml'), '--update']);
    expect(first.code).toBe(1);
    expect(first.stdout).toMatch(/2 expectations written anew/);
    expect(readFileSync(at('buys.yaml'), 'utf8')).toBe(
      BUYS.replace('$11.11 in all', () => '$29.22 in all').replace('{ Milk: 1 }', "{ 'BrightSmile toothbrush heads, soft': 1 }"),
    );
    const second = await runScript(REPLAY, [at('buys.yaml')]);
    expect(second.code).toBe(0);
    expect(second.stdout).toMatch(/3 passed, 0 failed: 6 turns with our own skill/);
  });

  it('is recorded as it is typed, and replayed', async () => {
    const at = write({});
    const typed = 'reorder my toothbrush heads\nyes\nmy mail is ann@shop.example\n.quit\nnever said\n';
    const recorded = await runScript(RECORD, ['--out', at('talk.yaml'), '--channel', 'chat'], {}, typed);
    expect(recorded.code).toBe(0);
    const talk = readFileSync(at('talk.yaml'), 'utf8');
    expect(talk).toContain('acts: [orderPlaced]');
    expect(talk).toContain('BrightSmile toothbrush heads, soft');
    expect(talk).not.toMatch(/ann@|never said/);
    expect(await runScript(REPLAY, [at('talk.yaml')])).toMatchObject({ code: 0 });
  });

  it('is recorded from a log, without anybody in it, and replayed', async () => {
    const user = { userId: 'amzn1.ask.account.AB12CD34EF56', accessToken: 'Atza|secret123456' };
    const request = {
      version: '1.0',
      session: { new: true, sessionId: 'amzn1.echo-api.session.12345678', application: { applicationId: 'amzn1.ask.skill.1' }, user },
      context: {
        System: {
          application: { applicationId: 'amzn1.ask.skill.1' },
          user,
          device: { deviceId: 'amzn1.ask.device.XYZ98765', supportedInterfaces: {} },
        },
      },
      request: { type: 'LaunchRequest', requestId: 'amzn1.echo-api.request.1', timestamp: '2026-11-10T15:00:00Z', locale: 'en-US' },
    };
    const at = write({ 'calls.log': `2026-11-10 INFO ${JSON.stringify({ event: request })}\nEND\n` });
    const recorded = await runScript(RECORD, [at('calls.log'), '--out', at('calls.jsonl')]);
    expect(recorded).toMatchObject({ code: 0, stderr: expect.stringMatching(/1 lines without a request passed over \(2\)/) });
    expect(readFileSync(at('calls.jsonl'), 'utf8')).not.toMatch(/AB12CD34EF56|secret|XYZ98765|12345678/);
    const replayed = await runScript(REPLAY, [at('calls.jsonl')]);
    expect(replayed).toMatchObject({ code: 0, stdout: expect.stringMatching(/1 passed, 0 failed: 1 turns/) });
  });
});

describe('the command line', () => {
  it('names the place of a mistake, and still plays what is right', async () => {
    const at = write({
      'a.yaml': 'name: a\nturns:\n  - say: help\n    hear: [x]\n',
      'b.yaml': 'name: b\nchannels: [chat]\nturns:\n  - say: help\n',
    });
    const { code, stdout, stderr } = await runScript(REPLAY, [at('')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/a\.yaml:4:5: .*Did you mean "hears"\?/);
    expect(stdout).toMatch(/1 passed, 0 failed, 1 that cannot be read/);
  });

  it('records nothing without a request in the log', async () => {
    const at = write({ 'a.log': 'nothing\n' });
    expect(await runScript(RECORD, [at('a.log')])).toMatchObject({ code: 1, stderr: expect.stringMatching(/no request/) });
    expect(await runScript(RECORD, [at('none.log')])).toMatchObject({ code: 2 });
  });
});
