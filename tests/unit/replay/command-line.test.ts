import { runRecordCli } from '../../../simulator/record/record-cli.ts';
import { runReplayCli } from '../../../simulator/replay/replay-cli.ts';

function listen() {
  const printed = { out: '', err: '' };
  const write = (to: 'out' | 'err') => (text: string) => {
    printed[to] += text;
  };
  return { printed, streams: { out: { write: write('out') }, err: { write: write('err') }, env: {}, input: process.stdin } };
}

describe('npm run replay', () => {
  it.each([
    ['nothing to replay', [], /Name the files/],
    ['an unknown option', ['--chanel', 'chat', 'x.yaml'], /Did you mean --channel\?/],
    ['an unknown channel', ['--channel', 'phone', 'x.yaml'], /no channel "phone": alexa/],
    ['two skills', ['--url', 'http://x', '--handler', 'y', 'x.yaml'], /not both/],
    ['an address that is none', ['--url', 'nonsense', 'x.yaml'], /is no address/],
    ['a locale that is none', ['--locale', 'English!', 'x.yaml'], /is no locale/],
    ['a header that is none', ['--header', 'x', 'x.yaml'], /NAME:VALUE/],
    ['a model that is not there', ['--model', 'none.json', 'x.yaml'], /none\.json/],
    ['a file that is not there', ['none.yaml', '--url', 'http://127.0.0.1:9/'], /no such file/],
  ])('used wrongly ends with 2: %s', async (_name, args, expected) => {
    const { printed, streams } = listen();
    expect(await runReplayCli(args, streams)).toBe(2);
    expect(printed.err).toMatch(expected);
    expect(printed.err).not.toMatch(/\bat \S+ \(/);
  });

  it('tells how it is used', async () => {
    const { printed, streams } = listen();
    expect(await runReplayCli(['--help'], streams)).toBe(0);
    expect(printed.out).toMatch(/Exit code: 0/);
    expect(printed.err).toBe('');
  });
});

describe('npm run record', () => {
  it.each([
    ['an unknown option', ['--uot', 'x'], 2, /--uot/],
    ['an unknown channel', ['--channel', 'phone'], 2, /no channel "phone"/],
    ['a log that is not there', ['none.log'], 2, /none\.log cannot be read/],
    ['a log without a request', [__filename], 1, /no request/],
  ])('tells what is wrong: %s', async (_name, args, code, expected) => {
    const { printed, streams } = listen();
    expect(await runRecordCli(args, streams)).toBe(code);
    expect(printed.err).toMatch(expected);
  });

  it('tells how it is used', async () => {
    const { printed, streams } = listen();
    expect(await runRecordCli(['--help'], streams)).toBe(0);
    expect(printed.out).toMatch(/Exit code: 0/);
  });
});
