import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Act, SpokenDraft } from '../../../lambda/dialogue/acts.ts';
import type { Reply } from '../../../lambda/dialogue/reply.ts';
import { checkMessages } from '../../../lambda/prompts/check-messages.ts';
import { APOLOGY_KEY, compileLocales, compileOverride } from '../../../lambda/prompts/compile-messages.ts';
import { messages } from '../../../lambda/prompts/compiled/en-US.ts';
import { SPOKEN_LOCALES } from '../../../lambda/prompts/locales.ts';
import { type MessageRole, readMessageFile } from '../../../lambda/prompts/message-file.ts';
import type { MessageOverrides } from '../../../lambda/prompts/messages.ts';
import { loadPrompts } from '../../../lambda/prompts/render.ts';
import { sampleActs } from './sample-acts.ts';
import {
  CONFIRM,
  changedDrafts,
  draftOf,
  HOSTILE_NAMES,
  LONG_NAMES,
  type Names,
  REAL_NAMES,
  SPEAKER,
  sampleQuestions,
  sampleVisuals,
  threeLines,
} from './samples.ts';

const folder = join(process.cwd(), 'lambda/prompts');

function localeText(locale: string) {
  return { path: `lambda/prompts/locales/${locale}.json`, locale, text: readFileSync(join(folder, 'locales', `${locale}.json`), 'utf8') };
}

const CHOICES: readonly Act[] = [{ act: 'choices', item: 'soap', options: [] }];
const WEEK = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-29'];

function cautionsOf(names: Names): SpokenDraft['cautions'] {
  const recent = { kind: 'boughtRecently', name: names.heads, onDay: '2026-11-20' } as const;
  return [{ kind: 'unusualQuantity', name: names.heads, quantity: 10, usualQuantity: 1 }, recent, recent];
}

/** One line of a single piece: nothing to call a pack. */
function foodOnly(draft: SpokenDraft): SpokenDraft['lines'] {
  return draft.lines.slice(0, 1).map((line) => ({ ...line, pack: { count: 1, unit: 'bag' } }));
}

describe('the words of every language', () => {
  const locales = readdirSync(join(folder, 'locales')).map((name) => name.replace('.json', ''));
  const { files, problems } = compileLocales(locales.map(localeText));

  it('have no problem', () => {
    expect(problems).toEqual([]);
  });

  it('are compiled as they are written', () => {
    expect(readdirSync(join(folder, 'compiled')).sort()).toEqual(files.map((file) => file.name).sort());
    for (const file of files) expect(readFileSync(join(folder, 'compiled', file.name), 'utf8')).toBe(file.text);
  });

  it('compile to the same text every time', () => {
    expect(compileLocales(locales.map(localeText)).files).toEqual(files);
  });

  it('are all spoken', () => {
    expect([...SPOKEN_LOCALES].sort()).toEqual(locales.sort());
  });

  it('are loaded for a locale that is spoken, and for no other', async () => {
    await expect(loadPrompts('tlh-KX')).rejects.toMatchObject({ code: 'prompts.unknownLocale', detail: { locale: 'tlh-KX' } });
    await expect(loadPrompts('constructor')).rejects.toMatchObject({ code: 'prompts.unknownLocale' });
  });
});

describe('en-US', () => {
  const often = [
    'welcome',
    'welcome.named',
    'help',
    'goodbye',
    'fallback',
    'allRight',
    'choices',
    'notBought',
    'searchResults',
    'priceTold',
    'draft.products',
    'draft.terms',
    'draftWithdrawn',
    'orderPlaced',
    'addedToCart',
    'addedToCart.one',
    'removedFromCart',
    'cartQuantityChanged',
    'cartRead',
    'addedToList',
    'removedFromList',
    'listRead',
    'ask.whatNext',
    'ask.whatNext.first',
    'ask.confirmDraft',
    'ask.choose',
    'ask.offerProduct',
    'ask.offerList',
    'ask.offerCheckout',
    'ask.howMany',
    'ask.confirmCancelOrder',
  ] as const;
  it.each(often)('%s, said often, has three variants', (key) => {
    expect(new Set(Object.values(messages[key]).map(String)).size).toBeGreaterThanOrEqual(3);
  });

  it('holds no message that nothing says', async () => {
    const heard = new Set<string>();
    const recorded = Object.fromEntries(
      Object.entries(messages).map(([key, variants]) => {
        const listen = (variant: (told: never) => string) => (told: never) => {
          heard.add(key);
          return variant(told);
        };
        return [
          key,
          Object.fromEntries(Object.entries(variants).map(([index, variant]) => [index, listen(variant as (told: never) => string)])),
        ];
      }),
    ) as MessageOverrides;
    const prompts = await loadPrompts('en-US', recorded);
    const hear = (say: readonly Act[], rest: Partial<Reply> = {}) => {
      for (const context of [SPEAKER, { ...SPEAKER, screen: true, links: false }]) prompts.speak({ say, ...rest }, context);
    };
    for (const names of [REAL_NAMES, LONG_NAMES, HOSTILE_NAMES]) {
      for (const act of sampleActs(names)) hear([act], { visual: { kind: 'linkAccount' } });
      for (const ask of sampleQuestions(names)) for (const say of [[], CHOICES]) hear(say, { ask });
      for (const visual of sampleVisuals(names)) hear([], { visual });
      for (const draft of changedDrafts(names)) hear([{ act: 'draftRead', draft }]);
      for (const extra of [{}, threeLines(names)]) {
        const draft = draftOf(names, { ...extra, cautions: cautionsOf(names) });
        for (const lines of [draft.lines, foodOnly(draft)]) hear([{ act: 'draftRead', draft: { ...draft, lines } }], { ask: CONFIRM });
      }
    }
    const again = draftOf(REAL_NAMES, threeLines(REAL_NAMES));
    const cautions = again.lines.map(({ name }) => ({ kind: 'boughtRecently', name, onDay: '2026-11-20' }) as const);
    hear([{ act: 'draftRead', draft: { ...again, cautions } }], { ask: CONFIRM });
    const short = { ...REAL_NAMES, heads: 'Soap', pods: 'Tea', payment: 'Visa', seller: 'Sayso', address: 'home' };
    for (const act of sampleActs(short)) hear([act]);
    hear([{ act: 'orderStatuses', orders: [], more: 2 }]);
    hear([{ act: 'draftRead', draft: draftOf({ ...REAL_NAMES, payment: 'card ending in 4242' }) }]);
    const order = { kind: 'order', orderNumber: '1', draft: draftOf(REAL_NAMES) } as const;
    prompts.email({ say: [], visual: order }, { ...SPEAKER, undoWindowMs: 1_800_000 });
    for (const deliveryDay of WEEK) hear([{ act: 'lateOrderPlaced', orderNumber: '1', itemName: 'soap', deliveryDay }]);
    // The apology stands in the loader: it is said when no message could be loaded.
    expect(Object.keys(messages).filter((key) => !heard.has(key))).toEqual([APOLOGY_KEY]);
  });
});

const SOURCE = JSON.stringify({
  greeting: ['Hi {name}.', 'Hello {name}.', 'Hey {name}.'],
  count: 'You have {count, plural, one {one thing} other {{count} things}}.',
  why: 'It is {why, select, price {dear} stock {gone} other {}}.',
  'ask.more': 'More of {item}?',
  'chip.yes': 'Yes',
  bye: 'Bye.',
});

function check(text: string, role: MessageRole = 'override', locale = 'en-US') {
  const source = readMessageFile('source.json', SOURCE, 'en-US', 'locale');
  return checkMessages(source, readMessageFile('other.json', text, locale, role)).map(
    ({ path, line, problem }) => `${path}:${line}: ${problem}`,
  );
}

describe('checking messages', () => {
  it('passes the source itself, and a merchant’s few words', () => {
    expect(check(SOURCE, 'locale')).toEqual([]);
    expect(check('{"bye": ["See you.", "Take care."], "greeting": "Howdy {name}."}')).toEqual([]);
  });

  const mistakes: readonly (readonly [string, string, RegExp])[] = [
    ['an unknown key', '{\n"byebye": "Bye."}', /^other\.json:2: "byebye" is not a message of source\.json\.$/u],
    ['an unknown argument', '{"bye": "Bye {nam}."}', /^other\.json:1: .*no \{nam\}; there is no argument/u],
    ['a mistyped argument', '{\n\n"greeting": "Hi {nme}."}', /^other\.json:3: .*no \{nme\}; there is \{name\}/u],
    ['an argument of another type', '{"greeting": "Hi {name, plural, one {a} other {b}}."}', /\{name\} is a text, not a number/u],
    ['an argument left out', '{"count": "You have things."}', /\{count\} is left out/u],
    [
      'another case',
      '{"why": "It is {why, select, prize {dear} stock {gone} other {}}."}',
      /\{why\} is one of price, stock, not one of prize, stock/u,
    ],
    ['a formatter', '{"count": "You have {count, number}."}', /is not spoken/u],
    ['a broken message', '{\n"bye": "Bye {name."}', /^other\.json:2: "bye" is no ICU message/u],
    ['a plural that English has not', '{"count": "{count, plural, one {a} few {b} other {{count} c}}."}', /is no ICU message: .*few/u],
    [
      'a number without words',
      '{"count": "You have {count, plural, =2 {two} other {{count} things}}."}',
      /\{count\} has no words for 1 \(one\)/u,
    ],
    ['a key twice', '{"bye": "Bye.",\n"bye": "Bye bye."}', /^other\.json:2: .*unique/u],
    ['no text', '{"bye": 7}', /not a text/u],
    ['no variants', '{"bye": []}', /needs a text/u],
    ['no object', '["bye"]', /one JSON object/u],
    ['a web address', '{"bye": "Bye, see www.shop.example."}', /web address/u],
    ['markup', '{"bye": "Bye <break/>."}', /markup/u],
    ['two spaces', '{"bye": "Bye  you."}', /space too many/u],
    ['a question among the acts', '{"bye": "Bye? Bye."}', /only an "ask\." message asks/u],
    ['two questions', '{"ask.more": "More? Of {item}?"}', /one question mark/u],
    ['a question that goes on', '{"ask.more": "More of {item}? Say so."}', /one question mark, at its end/u],
    ['a long chip', '{"chip.yes": "Yes, I would like that"}', /at most 20 characters/u],
    ['no full stop', '{"bye": "Bye"}', /full stop/u],
    ['a lecture', `{"bye": "${'word '.repeat(31).trim()}."}`, /more than 30 words/u],
  ];
  it.each(mistakes)('finds %s', (_, text, expected) => {
    expect(check(text)[0]).toMatch(expected);
  });

  it('asks a language for every message, and for as much variety', () => {
    const found = check('{"greeting": "Hallo {name}.", "bye": "Adieu."}', 'locale', 'de-DE');
    expect(found).toContain('other.json:1: "count" is missing.');
    expect(found).toContain('other.json:1: "greeting" is said often: it needs at least 3 variants.');
  });

  it('knows the plurals of each language', () => {
    const russian = (cases: string) => check(`{"count": "{count, plural, ${cases}}."}`, 'override', 'ru-RU');
    expect(russian('one {a {count}} few {b} many {c} other {d}')).toEqual([]);
    expect(russian('one {a {count}} other {d}')[0]).toMatch(/has no words for 0 \(many\)/u);
  });
});

describe('a merchant’s own words', () => {
  const own = { path: 'brand/en-US.json', locale: 'en-US', text: '{"goodbye": "Stay fresh.", "welcome": "Ahoy from {merchant}."}' };

  it('are compiled like ours', () => {
    const { text, problems } = compileOverride(localeText('en-US'), own);
    expect(problems).toEqual([]);
    expect(text).toContain("import type { MessageOverrides } from './messages.ts';");
    expect(text).toContain('"Ahoy from " + d.merchant + "."');
  });

  it('are said in place of ours, and only those', async () => {
    const prompts = await loadPrompts('en-US', {
      goodbye: { 0: () => 'Stay fresh.' },
      welcome: { 0: ({ merchant }) => `Ahoy from ${merchant}.` },
    });
    expect(prompts.speak({ say: [{ act: 'welcome' }, { act: 'goodbye' }] }, SPEAKER).speech).toBe('Ahoy from Sayso Pantry. Stay fresh.');
    expect(prompts.speak({ say: [{ act: 'nothingMore' }] }, SPEAKER).speech).toBe("That's all I know about it.");
  });

  it('leave the one sentence to us that is said when no words can be loaded', () => {
    const { text, problems } = compileOverride(localeText('en-US'), { ...own, text: '{\n  "apology": "Blimey."\n}' });
    expect(text).toBeUndefined();
    expect(problems).toEqual([
      { path: 'brand/en-US.json', line: 2, problem: expect.stringContaining('"apology" is said when no words can be loaded') },
    ]);
  });
});
