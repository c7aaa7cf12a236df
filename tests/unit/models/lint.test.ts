import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LintInput, lintModels, lintProject } from '../../../interaction-models/lint-models.ts';
import { SLOT_TYPES } from '../../../interaction-models/platforms.ts';
import { describeProblem, type Problem } from '../../../interaction-models/problem.ts';
import type { LocaleWords } from '../../../interaction-models/schema.ts';

const ROOT = join(import.meta.dirname, '../../..');
const MANIFEST = readFileSync(join(ROOT, 'skill-package/skill.json'), 'utf8');
const DEFINITIONS = [
  'export const INTENTS = {',
  "  AddToListIntent: { slots: { item: 'item' } },",
  '  ChooseIntent: { slots: {} },',
  '};',
].join('\n');

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const thirty = (said: (number: string) => string): string[] => NUMBERS.flatMap((number) => [said(number), `please ${said(number)}`]);

/** Two intents that keep every rule. */
function smallLocale(): LocaleWords {
  return {
    locale: 'en-US',
    language: 'en',
    dialogflowLanguage: 'en',
    invocationName: 'sayso demo',
    launchPhrases: ['hello'],
    silentWebhookReplies: ['Later.'],
    intents: {
      AddToListIntent: {
        samples: thirty((number) => `note number ${number} {item}`),
        answers: { item: ['{item}'] },
        prompts: { item: ['What should I note?'] },
      },
      ChooseIntent: { samples: thirty((number) => `take choice ${number}`), answers: {}, prompts: {} },
    },
    slotTypes: {
      item: [{ value: 'toothpaste', synonyms: ['tooth paste'] }],
      ordinal: [{ id: 'first', value: 'first', synonyms: [] }],
      period: [{ id: 'month', value: 'month', synonyms: [] }],
      mode: [{ id: 'buying', value: 'buying', synonyms: [] }],
    },
    examples: { quantity: ['two'], orderNumber: ['1042'], amount: ['fifty'] },
    understanding: {
      ...{
        fillers: [],
        leads: [],
        tails: [],
        determiners: [],
        pronouns: [],
        itemEnds: [],
        itemTails: [],
        itemEndings: [],
        notItems: [],
        commonWords: [],
      },
      ...{ rewrites: {}, currencySigns: {} },
    },
    numbers: {
      ...{ numbers: { one: 1 }, scales: {}, collectives: {}, articles: [], halves: [], joiners: [], negatives: [], partitives: [] },
      ...{ units: { one: [], many: [] }, measures: [], groupSeparators: ',' },
    },
    outOfScope: Array.from({ length: 80 }, (_, at) => `tell me story ${'x'.repeat(at + 1)} about {item}`),
  };
}

interface Case {
  readonly locale?: (words: LocaleWords) => void;
  readonly text?: (text: string) => string;
  readonly others?: readonly LocaleWords[];
  readonly manifest?: (text: string) => string;
  readonly input?: Partial<LintInput>;
}

/** What the linter says to the small locale after a change, with the text that it was given. */
function lint({ locale = () => {}, text = (same) => same, others = [], manifest = (same) => same, input = {} }: Case): {
  problems: readonly Problem[];
  lineOf: (part: string, file?: string) => number;
} {
  const words = smallLocale();
  locale(words);
  const file = { path: 'locales/en-US.json', text: text(JSON.stringify(words, null, 2)) };
  const more = others.map((other) => ({ path: `locales/${other.locale}.json`, text: JSON.stringify(other, null, 2) }));
  const manifestFile = { path: 'skill.json', text: manifest(MANIFEST) };
  const problems = lintModels({
    locales: [file, ...more],
    manifest: manifestFile,
    definitions: {
      path: 'definitions.ts',
      text: DEFINITIONS,
      intents: { AddToListIntent: { slots: { item: 'item' } }, ChooseIntent: { slots: {} } },
    },
    slotTypes: SLOT_TYPES,
    ...input,
  }).filter(
    ({ rule, message }) => !(rule === 'manifest' && message.includes('does not come from the samples') && manifestFile.text === MANIFEST),
  );
  const texts: Readonly<Record<string, string>> = { 'definitions.ts': DEFINITIONS, 'skill.json': manifestFile.text };
  return {
    problems,
    lineOf: (part, of) => (texts[of ?? ''] ?? file.text).split(part)[0]?.split('\n').length ?? 0,
  };
}

function samplesOf(words: LocaleWords, intent: 'AddToListIntent' | 'ChooseIntent'): string[] {
  const entry = words.intents[intent];
  if (!entry) throw new Error(intent);
  return entry.samples;
}

const add = (intent: 'AddToListIntent' | 'ChooseIntent', sample: string) => (words: LocaleWords) => {
  samplesOf(words, intent).push(sample);
};

describe('the models linter', () => {
  it('has nothing to say about the project', () => {
    expect(lintProject(ROOT).map(describeProblem)).toEqual([]);
  });

  it('has nothing to say about what keeps the rules', () => {
    expect(lint({}).problems).toEqual([]);
  });

  it.each<[string, string, Case, string]>([
    ['a digit', 'characters', { locale: add('ChooseIntent', 'take number 2') }, 'take number 2'],
    ['a question mark', 'characters', { locale: add('ChooseIntent', 'which one?') }, 'which one?'],
    ['a comma', 'characters', { locale: add('ChooseIntent', 'no, that') }, 'no, that'],
    ['a full-width sign', 'characters', { locale: add('ChooseIntent', '第二个！') }, '第二个'],
    ['a period that ends a sentence', 'characters', { locale: add('ChooseIntent', 'that one. please') }, 'that one. please'],
    ['a blank too many', 'characters', { locale: add('ChooseIntent', 'that  one') }, 'that  one'],
    ['a slot that is glued', 'slot-glued', { locale: add('AddToListIntent', '买{item}') }, '买{item}'],
    ['a slot of another intent', 'unknown-slot', { locale: add('ChooseIntent', 'take {item}') }, 'take {item}'],
    ['an unknown slot to ignore', 'unknown-slot', { locale: add('ChooseIntent', 'take {any colour}') }, 'any colour'],
    ['a sample that is only a slot', 'slot-only', { locale: add('AddToListIntent', '{item}') }, '        "{item}"'],
    ['one that can be only a slot', 'slot-only', { locale: add('AddToListIntent', '(my|) {item}') }, '(my|) {item}'],
    ['the same sample in two intents', 'same-sample', { locale: add('ChooseIntent', 'note number one {any item}') }, '{any item}'],
    ['the same sample twice', 'same-sample', { locale: add('ChooseIntent', '(do|please) take choice two') }, '(do|please)'],
    ['a sample that a launch phrase is', 'same-sample', { locale: add('ChooseIntent', 'hello') }, '        "hello"'],
    ['a value said without its slot', 'hidden-slot', { locale: add('ChooseIntent', 'note number one tooth paste') }, 'one tooth paste'],
    ['brackets that do not close', 'template', { locale: add('ChooseIntent', '(that|this one') }, '(that|this'],
    ['brackets without a choice', 'template', { locale: add('ChooseIntent', '(that) one') }, '(that) one'],
    ['brackets inside brackets', 'template', { locale: add('ChooseIntent', '(a|(b|c)) one') }, '(a|(b|c))'],
    ['a template that says too much', 'template', { locale: add('ChooseIntent', Array(7).fill('(a|b|c)').join(' ')) }, '(a|b|c) (a|b|c)'],
    ['a prompt that asks nothing', 'prompt', { text: (text) => text.replace('What should I note?', 'Note it.') }, 'Note it.'],
    [
      'a prompt for no slot',
      'unknown-slot',
      { text: (text) => text.replace('"prompts": {}', '"prompts": {"size": ["Which?"]}') },
      '"size"',
    ],
    [
      'two values with one synonym',
      'synonyms',
      { locale: ({ slotTypes }) => slotTypes.item.push({ value: 'Tooth paste', synonyms: [] }) },
      'Tooth paste',
    ],
    [
      'an id twice',
      'synonyms',
      { locale: ({ slotTypes }) => slotTypes.mode.push({ value: 'shop', synonyms: [], id: 'buying' }) },
      '"id": "buying"\n',
    ],
    [
      'a value of 141 characters',
      'too-long',
      { locale: ({ slotTypes }) => slotTypes.item.push({ value: 'x'.repeat(141), synonyms: [] }) },
      'xxx',
    ],
    ['too few samples', 'few-samples', { locale: (words) => samplesOf(words, 'ChooseIntent').pop() }, '"ChooseIntent"'],
    ['a locale that nothing speaks', 'schema', { text: (text) => text.replaceAll('"en', '"nl') }, '"language"'],
    ['too few out-of-scope phrases', 'out-of-scope', { locale: ({ outOfScope }) => outOfScope?.pop() }, '"outOfScope"'],
    [
      'an out-of-scope phrase that is a sample',
      'out-of-scope',
      { locale: ({ outOfScope }) => outOfScope?.push('(do|please) take choice two') },
      '(do|please)',
    ],
    [
      'an out-of-scope phrase with a slot',
      'out-of-scope',
      { locale: ({ outOfScope }) => outOfScope?.push('wake me at {ordinal}') },
      '{ordinal}',
    ],
    [
      'an out-of-scope phrase that does not close',
      'out-of-scope',
      { locale: ({ outOfScope }) => outOfScope?.push('(wake me') },
      '(wake me',
    ],
    [
      'a language without numbers',
      'language',
      {
        locale: (words) => {
          delete words.numbers;
        },
      },
      '"language"',
    ],
    [
      'a language without out-of-scope phrases',
      'language',
      {
        locale: (words) => {
          delete words.outOfScope;
        },
      },
      '"language"',
    ],
    ['an unknown key', 'schema', { text: (text) => text.replace('"launchPhrases"', '"lunchPhrases"') }, '{'],
    ['an unknown intent', 'schema', { text: (text) => text.replace('"ChooseIntent"', '"ChoseIntent"') }, '"intents"'],
    ['another locale than its file', 'schema', { text: (text) => text.replace('"en-US"', '"en-GB"') }, '"locale"'],
    ['broken JSON', 'json', { text: (text) => text.replace('"hello"\n', '"hello" \n!') }, '!'],
    ['a key that is written twice', 'json', { text: (text) => text.replace('"language"', '"locale"') }, '"locale": "en"'],
    ['Amazon Pay', 'switched-off', { text: (text) => text.replace('Later.', 'Set up Amazon Pay first.') }, 'Amazon Pay'],
    ["Alexa's own list", 'switched-off', { locale: add('ChooseIntent', 'put it on my alexa shopping list') }, 'alexa shopping list'],
    ['a Conversational Actions event', 'switched-off', { text: (text) => text.replace('Later.', 'actions_intent_SIGN_IN') }, 'SIGN_IN'],
  ])('catches %s', (_what, rule, change, part) => {
    const { problems, lineOf } = lint(change);
    const found = problems.filter((problem) => problem.rule === rule && problem.path === 'locales/en-US.json');
    expect(problems.length).toBeGreaterThan(0);
    expect(found.map(({ line }) => line)).toContain(lineOf(part));
  });

  it.each([
    ['one word', 'sayso'],
    ['a digit', 'shop 4 you'],
    ['a capital', 'Sayso demo'],
    ['a launch word', 'open sayso now'],
    ['a connecting word', 'sayso for home'],
    ['a wake word', 'my alexa shop'],
    ['an article in two words', 'the shop'],
  ])('catches an invocation name with %s', (_what, name) => {
    const { problems, lineOf } = lint({ locale: (words) => Object.assign(words, { invocationName: name }) });
    expect(problems.filter(({ rule }) => rule === 'invocation-name').map(({ line }) => line)).toContain(lineOf('"invocationName"'));
  });

  it('catches an intent that a locale does not say', () => {
    const { problems } = lint({
      locale: ({ intents }) => {
        delete intents.ChooseIntent;
      },
    });
    expect(problems.map(({ rule }) => rule)).toContain('missing-intent');
  });

  it('catches a locale that says less than the source locale', () => {
    const british = { ...smallLocale(), locale: 'en-GB' };
    const { problems } = lint({ locale: add('ChooseIntent', 'that one'), others: [british] });
    expect(problems).toEqual([expect.objectContaining({ rule: 'fewer-samples', path: 'locales/en-GB.json' })]);
  });

  it('catches a slot name with two types', () => {
    const intents = { AddToListIntent: { slots: { item: 'item' } }, ChooseIntent: { slots: { item: 'ordinal' } } } as const;
    const { problems, lineOf } = lint({ input: { definitions: { path: 'definitions.ts', text: DEFINITIONS, intents } } });
    expect(problems).toEqual([
      expect.objectContaining({ rule: 'slot-type', path: 'definitions.ts', line: lineOf('ChooseIntent', 'definitions.ts') }),
    ]);
  });

  it.each([
    ['beside another slot', 'note {item} and {quantity}'],
    ['without words around it', '{item}'],
  ])('catches AMAZON.SearchQuery %s', (_what, sample) => {
    const searching = { ...SLOT_TYPES, item: { ...SLOT_TYPES.item, alexa: 'AMAZON.SearchQuery' } };
    const intents = { AddToListIntent: { slots: { item: 'item', quantity: 'quantity' } }, ChooseIntent: { slots: {} } } as const;
    const { problems, lineOf } = lint({
      locale: add('AddToListIntent', sample),
      input: { slotTypes: searching, definitions: { path: 'definitions.ts', text: DEFINITIONS, intents } },
    });
    expect(problems.filter(({ rule }) => rule === 'search-query').map(({ line }) => line)).toContain(lineOf(`        "${sample}"`));
  });

  it.each<[string, string, (text: string) => string, string]>([
    ['no JSON', 'json', (text) => text.slice(0, -5), ''],
    ['an example phrase of its own', 'manifest', (text) => text.replace('where is my order"', 'sing me a song"'), 'sing me a song'],
    [
      'four example phrases',
      'manifest',
      (text) => text.replace('"examplePhrases": [', '"examplePhrases": ["Alexa, open Sayso Demo",'),
      '"examplePhrases"',
    ],
    [
      'no words for a locale of ours',
      'manifest',
      (text) => text.replace('"en-US": {\n          "name"', '"en-GB": {\n          "name"'),
      '"locales"',
    ],
    ['the permission of Amazon Pay', 'switched-off', (text) => text.replace('"SKILL_ENABLED"', '"payments:autopay_consent"'), 'autopay'],
    ['the permission for lists', 'switched-off', (text) => text.replace('"SKILL_ENABLED"', '"alexa::household:lists:read"'), 'lists:read'],
    ['an event of lists', 'switched-off', (text) => text.replace('"SKILL_ENABLED"', '"ITEMS_CREATED"'), 'ITEMS_CREATED'],
    ['the list API', 'switched-off', (text) => text.replace('"apis": {', '"apis": {\n      "householdList": {},'), 'householdList'],
  ])('catches a manifest with %s', (_what, rule, manifest, part) => {
    const { problems, lineOf } = lint({ manifest });
    const found = problems.filter((problem) => problem.rule === rule && problem.path === 'skill.json');
    expect(found.map(({ line }) => line)).toContain(part === '' ? found[0]?.line : lineOf(part, 'skill.json'));
  });

  it('tells file, line and rule the way editors jump to them', () => {
    expect(describeProblem({ path: 'a.json', line: 7, rule: 'characters', message: 'x' })).toBe('a.json:7: characters: x');
  });
});
