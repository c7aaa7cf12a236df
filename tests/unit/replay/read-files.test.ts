import { join } from 'node:path';
import { readReplayFile, readReplayFiles } from '../../../simulator/replay/find-files.ts';
import { writePlace } from '../../../simulator/replay/replay-file.ts';
import { writeFiles } from './scratch-folder.ts';

/** Line, column and message of everything that is wrong with a file. */
function problemsOf(name: string, content: string | Uint8Array): readonly string[] {
  const folder = writeFiles({ [name]: content });
  const { problems } = readReplayFile(join(folder, name));
  return problems.map((problem) => `${writePlace(problem).slice(folder.length + 1)} ${problem.message}`);
}

describe('a YAML file with a mistake', () => {
  it.each([
    ['an unknown key of a turn', 'name: a\nturns:\n  - say: hi\n    hear: [x]\n', /^t\.yaml:4:5 .*no key "hear".*Did you mean "hears"\?/],
    ['letters that changed places', 'name: a\nturns:\n  - sya: hi\n', /^t\.yaml:3:5 .*Did you mean "say"\?/],
    ['an unknown key of the setup', 'name: a\nsetup: { paymnt: none }\nturns: [{ say: x }]\n', /^t\.yaml:2:10 .*Did you mean "payment"\?/],
    ['an unknown fault', 'name: a\nturns: [{ say: x, faults: { shop: { delay: 3 } } }]\n', /^t\.yaml:2:37 .*Did you mean "delayMs"\?/],
    ['a key that is like none', 'name: a\nturns: [{ say: x }]\nzzzzzz: 1\n', /^t\.yaml:3:1 .*There are name, locale/],
    ['a bracket that is not closed', 'name: x\nturns:\n  - say: "hi\n   foo: [', /^t\.yaml:4:10 .*closing/],
    ['a key that is there twice', 'name: n\nname: n\nturns: [{ say: x }]\n', /^t\.yaml:2:1 Map keys must be unique/],
    ['two deeds in a turn', 'name: n\nturns:\n  - say: x\n    leaves: true\n', /^t\.yaml:3:5 turns\[1\]: has exactly one of say/],
    ['an intent and nothing said', 'name: n\nturns:\n  - leaves: true\n    intent: A\n', /^t\.yaml:3:5 .*nothing that was said/],
    ['a pattern that is none', "name: n\nturns:\n  - say: x\n    hears: ['/(/']\n", /^t\.yaml:4:12 .*regular expression/],
    ['a duration without a unit', 'name: n\nturns: [{ say: x, after: 10 }]\n', /^t\.yaml:2:26 turns\[1\]\.after/],
    ['a list in place of a conversation', '- 1\n', /^t\.yaml:1:1 .*expected object/],
    ['comments alone', '# nothing\n', /^t\.yaml There is no conversation/],
    ['nothing', '', /^t\.yaml The file is empty/],
    ['aliases without end', `a: &a [x]\nb: &b [${'*a,'.repeat(99)}]\nc: &c [${'*b,'.repeat(99)}]\nname: x\n`, /^t\.yaml:\d+:\d+ .*alias/i],
  ])('says where it is: %s', (_what, content, expected) => {
    const problems = problemsOf('t.yaml', content);
    expect(problems.some((problem) => expected.test(problem))).toBe(true);
    expect(problems).toEqual(problems.filter((problem) => problem.startsWith('t.yaml')));
  });

  it('is played as far as it is right', () => {
    const folder = writeFiles({ 't.yaml': 'name: a\nturns: [{ syy: 1 }]\n---\nname: b\nturns:\n  - say: x\n  - leaves: true\n' });
    const { conversations, problems } = readReplayFile(join(folder, 't.yaml'));
    expect(problems.length).toBeGreaterThan(0);
    expect(conversations.map(({ name, line, turnLines, documentIndex }) => [name, line, turnLines, documentIndex])).toEqual([
      ['b', 4, [6, 7], 1],
    ]);
  });
});

describe('what is no text', () => {
  it('is told apart from text', () => {
    expect(problemsOf('t.yaml', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0xff, 0xfe]))).toEqual(['t.yaml No text: it is not UTF-8.']);
    expect(problemsOf('t.yaml', 'name: a\0')).toEqual(['t.yaml No text: it holds bytes that no text has.']);
  });
});

describe('a replay file of ask dialog', () => {
  it('is what is said until ".quit"', () => {
    const content = JSON.stringify({ skillId: 's', locale: 'de-DE', type: 'text', userInput: ['open acme', 'hello', '.quit', 'never'] });
    const folder = writeFiles({ 'hello.json': content });
    const [conversation] = readReplayFile(join(folder, 'hello.json')).conversations;
    expect(conversation).toMatchObject({ name: 'hello', locale: 'de-DE', channels: ['alexa'] });
    expect(conversation?.turns).toEqual([{ say: 'open acme' }, { say: 'hello' }, { leaves: true }]);
  });

  it.each([
    ['{"skillId":"x","locale":"en-US",\n "userInput":["open acme", 3]}', /^t\.json:2:28 userInput\.1/],
    ['{"skillId":"x","locale":"en-US","userInput":[]}', /^t\.json:1:45 userInput/],
    ['{"skillId":"x","locale":"en-US","userInput":[".quit"]}', /Nothing is said/],
    ['{"skillId":"x",', /^t\.json:1:16 No JSON/],
    ['{"locale":"en-US","userInput":["x"]}', /skillId/],
  ])('names the place of a mistake: %s', (content, expected) => {
    expect(problemsOf('t.json', content)[0]).toMatch(expected);
  });
});

describe('a recording', () => {
  const request = { version: '1.0', request: { type: 'LaunchRequest' } };

  it('is requests, with their answers where there are some', () => {
    const folder = writeFiles({
      't.jsonl': `${JSON.stringify(request)}\n\n${JSON.stringify({ request, response: { version: '1.0' } })}\n`,
    });
    const { conversations, problems } = readReplayFile(join(folder, 't.jsonl'));
    expect(problems).toEqual([]);
    expect(conversations[0]?.turns).toEqual([{ sends: request }, { sends: request, recorded: { version: '1.0' } }]);
    expect(conversations[0]?.turnLines).toEqual([1, 3]);
  });

  it('parts the platforms, and names what is none', () => {
    const chat = { sessionId: 's', text: 'hi', messageId: 'm' };
    const folder = writeFiles({ 't.jsonl': `${JSON.stringify(request)}\n${JSON.stringify(chat)}\n{"a":1}\n[1]\n{` });
    const { conversations, problems } = readReplayFile(join(folder, 't.jsonl'));
    expect(conversations.map(({ channels }) => channels)).toEqual([['alexa'], ['chat']]);
    expect(problems.map(({ line }) => line)).toEqual([3, 4, 5]);
  });
});

describe('folders', () => {
  it('are read by the endings of files, and what is no replay is passed over', () => {
    const folder = writeFiles({
      'b/two.yml': 'name: two\nturns: [{ say: x }]\n',
      'one.yaml': 'name: one\nturns: [{ say: x }]\n',
      'words.yaml': 'words: { a: b }\n',
      'package.json': '{"name":"x"}',
      'ask.json': '{"skillId":"x","locale":"en-US","userInput":["open"]}',
      'notes.txt': 'no',
      'node_modules/x.yaml': 'name: never\nturns: [{ say: x }]\n',
    });
    const { files, missing, passedOver } = readReplayFiles([folder]);
    expect(files.flatMap(({ conversations }) => conversations.map(({ name }) => name))).toEqual(['ask', 'two', 'one']);
    expect(passedOver.map((file) => file.slice(folder.length + 1))).toEqual(['package.json', 'words.yaml']);
    expect(missing).toEqual([]);
  });

  it('without a replay file, and names that are nothing, are told', () => {
    const folder = writeFiles({ 'a.txt': '' });
    expect(readReplayFiles([folder, join(folder, 'none.yaml')]).missing.map(({ message }) => message)).toEqual([
      expect.stringMatching(/no replay file/),
      expect.stringMatching(/no such file/),
    ]);
  });

  it('a broken file in a folder is not passed over', () => {
    const folder = writeFiles({ 'broken.yaml': 'name: a\nturns:\n  - say: "x\n' });
    expect(readReplayFiles([folder]).files.flatMap(({ problems }) => problems)).toHaveLength(1);
  });
});
