import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { compileAlexa } from '../../interaction-models/compile-alexa.ts';
import { compileDialogflow } from '../../interaction-models/compile-dialogflow.ts';
import { compilePlain } from '../../interaction-models/compile-nlu.ts';
import { SLOT_TYPES } from '../../interaction-models/platforms.ts';
import type { LocaleWords } from '../../interaction-models/schema.ts';
import { readLocales } from '../../interaction-models/sources.ts';
import { stableUuid } from '../../interaction-models/stable-uuid.ts';
import { zipExport } from '../../interaction-models/zip-export.ts';
import { INTENT_DEFINITIONS, type IntentName } from '../../lambda/dialogue/intents/definitions.ts';

const ROOT = join(import.meta.dirname, '../..');
const locales = readLocales(ROOT);
const WEBHOOK = 'https://shop.example/dialogflow';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

interface Piece {
  readonly text: string;
  readonly alias?: string;
  readonly meta?: string;
  readonly userDefined: boolean;
}

interface Phrase {
  readonly id: string;
  readonly data: readonly Piece[];
  readonly isTemplate: boolean;
  readonly count: number;
  readonly lang: string;
}

interface Intent {
  readonly id: string;
  readonly name: string;
  readonly webhookUsed: boolean;
  readonly fallbackIntent: boolean;
  readonly events: readonly { readonly name: string }[];
  readonly responses: readonly {
    readonly parameters: readonly {
      readonly id: string;
      readonly name: string;
      readonly dataType: string;
      readonly value: string;
      readonly isList: boolean;
    }[];
    readonly messages: readonly { readonly lang: string; readonly speech: readonly string[] }[];
  }[];
}

interface Export {
  readonly files: ReadonlyMap<string, unknown>;
  readonly intents: readonly Intent[];
  phrasesOf(intent: string, language: string): readonly Phrase[];
}

/** The export as it comes out of its ZIP. */
function exportOf(words: readonly LocaleWords[]): Export {
  const zip = unzipSync(zipExport(compileDialogflow(words, WEBHOOK)));
  const files = new Map(Object.entries(zip).map(([path, bytes]) => [path, JSON.parse(strFromU8(bytes)) as unknown]));
  return {
    files,
    intents: intentsOf(files),
    phrasesOf: (intent, language) => (files.get(`intents/${intent}_usersays_${language}.json`) ?? []) as readonly Phrase[],
  };
}

function intentsOf(files: ReadonlyMap<string, unknown>): readonly Intent[] {
  return [...files].filter(([path]) => /^intents\/.*(?<!_usersays_[^/]*)\.json$/.test(path)).map(([, json]) => json as Intent);
}

const agent = exportOf(locales);
const textOf = ({ data }: Phrase): string => data.map(({ text }) => text).join('');

describe('the Dialogflow export', () => {
  it('has an agent that asks our webhook', () => {
    expect(agent.files.get('agent.json')).toMatchObject({
      language: 'en',
      supportedLanguages: ['de', 'es', 'fr', 'id', 'it', 'pl', 'ru', 'zh-tw'],
      webhook: { url: WEBHOOK, available: true },
      onePlatformApiVersion: 'v2',
    });
    expect(agent.files.get('package.json')).toEqual({ version: '1.0.0' });
  });

  it('is one file for one name, and nothing else', () => {
    const allowed = /^(agent|package)\.json$|^intents\/[\w.]+?(_usersays_[a-z-]+)?\.json$|^entities\/[a-z]+(_entries_[a-z-]+)?\.json$/;
    expect([...agent.files.keys()].filter((path) => !allowed.test(path))).toEqual([]);
    for (const { name } of agent.intents) expect(agent.files.has(`intents/${name}.json`)).toBe(true);
  });

  it('has ids that are UUIDs, each once', () => {
    const ids = [...JSON.stringify([...agent.files.values()]).matchAll(/"id":"([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(ids.filter((id) => !UUID.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('answers by webhook, and in words of its own when that is silent', () => {
    for (const { webhookUsed, responses } of agent.intents) {
      expect(webhookUsed).toBe(true);
      expect(responses).toHaveLength(1);
      expect(responses[0]?.messages[0]?.speech.length).toBeGreaterThan(0);
    }
  });

  it('launches by the welcome event and falls back by one intent', () => {
    expect(agent.intents.filter(({ events }) => events.length > 0).map(({ name, events }) => [name, events])).toEqual([
      ['LaunchRequest', [{ name: 'WELCOME' }]],
    ]);
    expect(agent.intents.filter(({ fallbackIntent }) => fallbackIntent).map(({ name }) => name)).toEqual(['AMAZON.FallbackIntent']);
    expect(agent.phrasesOf('AMAZON.FallbackIntent', 'en')).toEqual([]);
    expect(agent.phrasesOf('LaunchRequest', 'en').length).toBeGreaterThan(10);
  });

  it('has a parameter for every slot, of a type that there is', () => {
    for (const { name, responses } of agent.intents) {
      const slots = name === 'LaunchRequest' ? {} : INTENT_DEFINITIONS[name as IntentName].slots;
      const parameters = responses[0]?.parameters ?? [];
      expect(parameters.map((parameter) => [parameter.name, parameter.dataType, parameter.value, parameter.isList])).toEqual(
        Object.entries(slots).map(([slot, kind]) => [slot, SLOT_TYPES[kind].dialogflow, `$${slot}`, false]),
      );
      for (const { dataType } of parameters) {
        expect(dataType.startsWith('@sys.') || agent.files.has(`entities/${dataType.slice(1)}.json`)).toBe(true);
      }
    }
  });

  it('marks every slot in every phrase', () => {
    for (const { name, responses } of agent.intents) {
      const types = new Map(responses[0]?.parameters.map((parameter) => [parameter.name, parameter.dataType]));
      const used = new Set<string>();
      const phrases = agent.phrasesOf(name, 'en');
      expect(phrases.filter(({ isTemplate, count, lang }) => isTemplate || count !== 0 || lang !== 'en')).toEqual([]);
      const pieces = phrases.flatMap(({ data }) => data);
      for (const { alias } of pieces) if (alias !== undefined) used.add(alias);
      const isRight = ({ text, alias, meta, userDefined }: Piece): boolean =>
        /^[^{}]+$/.test(text) &&
        userDefined === (meta !== undefined) &&
        meta === (alias === undefined ? (meta === undefined ? undefined : '@sys.ignore') : types.get(alias));
      expect(pieces.filter((piece) => !isRight(piece))).toEqual([]);
      expect([...used].sort()).toEqual([...types.keys()].sort());
    }
  });

  it('cuts a phrase where its slots are, and leaves the blanks to the words', () => {
    const phrases = agent.phrasesOf('AddToCartIntent', 'en');
    const phrase = phrases.find(
      ({ data }) => data[0]?.text === 'add ' && data[2]?.text === ' packs of ' && data[4]?.text === ' to my cart',
    );
    expect(phrase?.data.map(({ alias, meta }) => [alias, meta])).toEqual([
      [undefined, undefined],
      ['quantity', '@sys.number'],
      [undefined, undefined],
      ['item', '@item'],
      [undefined, undefined],
    ]);
    for (const text of phrases.map(textOf)) expect(text).toBe(text.trim().replace(/ +/g, ' '));
  });

  it('writes Chinese without blanks', () => {
    const said = agent.intents.flatMap(({ name }) => agent.phrasesOf(name, 'zh-tw').map(textOf));
    expect(said.length).toBeGreaterThan(1000);
    expect(said.filter((text) => /[\u4e00-\u9fff] +[\u4e00-\u9fff]/.test(text))).toEqual([]);
  });

  it.each(locales.flatMap(({ dialogflowLanguage }) => dialogflowLanguage ?? []))(
    'marks every slot in %s, and loses none of its letters',
    (language) => {
      const words = locales.find(({ dialogflowLanguage }) => dialogflowLanguage === language);
      for (const { name, responses } of agent.intents.filter(({ fallbackIntent }) => !fallbackIntent)) {
        const phrases = agent.phrasesOf(name, language);
        const types = new Map(responses[0]?.parameters.map((parameter) => [parameter.name, parameter.dataType]));
        const used = new Set(phrases.flatMap(({ data }) => data.flatMap(({ alias }) => alias ?? [])));
        expect([name, phrases.length > 0]).toEqual([name, true]);
        expect([name, ...[...used].sort()]).toEqual([name, ...[...types.keys()].sort()]);
        expect(phrases.filter(({ data, lang }) => lang !== language || data.some(({ text }) => !/^[^{}]+$/.test(text)))).toEqual([]);
      }
      const letters = new Set(
        Object.values(words?.intents ?? {})
          .flatMap(({ samples }) => [...samples.join('')])
          .filter((letter) => /\p{L}/u.test(letter)),
      );
      const exported = new Set(
        agent.intents.flatMap(({ name }) => agent.phrasesOf(name, language).flatMap((phrase) => [...textOf(phrase)])),
      );
      const lost = [...letters].filter((letter) => !exported.has(letter) && !/[a-z]/i.test(letter));
      // Not every alternative becomes a phrase; a script that is stripped would lose far more.
      expect(lost.length / letters.size).toBeLessThan(0.05);
    },
  );

  it('is filled by one locale a language', () => {
    const filled = locales.flatMap(({ dialogflowLanguage }) => dialogflowLanguage ?? []);
    expect(new Set(filled).size).toBe(filled.length);
    expect(locales.find(({ locale }) => locale === 'en-GB')?.dialogflowLanguage).toBeUndefined();
  });

  const languages = locales.flatMap((words) => (words.dialogflowLanguage ? [[words.dialogflowLanguage, words] as const] : []));

  it.each(languages)('says nothing under two intents, nor twice under one, in %s', (language) => {
    const phrases = agent.intents.flatMap(({ name }) => agent.phrasesOf(name, language).map((phrase) => ({ name, phrase })));
    const owners = new Map(phrases.map(({ name, phrase }) => [phrase.data.map(({ text, meta }) => meta ?? text).join(''), name]));
    const twoOwners = phrases.filter(({ name, phrase }) => owners.get(phrase.data.map(({ text, meta }) => meta ?? text).join('')) !== name);
    expect(twoOwners.map(({ name, phrase }) => [name, textOf(phrase)])).toEqual([]);
    const texts = phrases.map(({ phrase }) => textOf(phrase).toLowerCase());
    const firstAt = new Map(texts.map((text, at) => [text, at] as const).toReversed());
    expect(texts.filter((text, at) => firstAt.get(text) !== at)).toEqual([]);
  });

  it.each(languages)('hears its own buttons in %s, word for word and with their place', (language, { locale, slotTypes }) => {
    const messages: Record<string, string | string[]> = JSON.parse(
      readFileSync(join(ROOT, 'lambda/prompts/locales', `${locale}.json`), 'utf8'),
    );
    const heard = (intent: string) =>
      new Map(
        agent.phrasesOf(intent, language).map((phrase) => [textOf(phrase), phrase.data.find(({ alias }) => alias === 'ordinal')?.text]),
      );
    const placeOf = (text: string | undefined) =>
      slotTypes.ordinal.find(({ value, synonyms }) => [value, ...synonyms].some((said) => said === text))?.id;
    const buttons = [
      ['chip.yes', 'AMAZON.YesIntent'],
      ['chip.no', 'AMAZON.NoIntent'],
      ['chip.more', 'TellMoreIntent'],
      ['chip.status', 'OrderStatusIntent'],
      ['chip.cart', 'ViewCartIntent'],
      ['chip.help', 'AMAZON.HelpIntent'],
      ['chip.first', 'ChooseIntent', 'first'],
      ['chip.second', 'ChooseIntent', 'second'],
      ['chip.third', 'ChooseIntent', 'third'],
    ] as const;
    for (const [key, intent, place] of buttons) {
      for (const button of [messages[key] ?? []].flat().map((text) => text.toLowerCase().replaceAll('’', "'"))) {
        expect([button, heard(intent).has(button)]).toEqual([button, true]);
        if (place) expect([button, placeOf(heard(intent).get(button))]).toEqual([button, place]);
      }
    }
  });

  it('hears products that it does not know, and keeps their words', () => {
    expect(agent.files.get('entities/item.json')).toMatchObject({ name: 'item', automatedExpansion: true, isEnum: true, isRegexp: false });
    const entries = agent.files.get('entities/item_entries_en.json') as readonly { value: string; synonyms: readonly string[] }[];
    expect(entries.length).toBeGreaterThan(100);
    for (const { value, synonyms } of entries) expect(synonyms).toEqual([value]);
    expect(new Set(entries.map(({ value }) => value)).size).toBe(entries.length);
  });

  it('tells a listed value by its id', () => {
    const entries = agent.files.get('entities/ordinal_entries_en.json') as readonly { value: string; synonyms: readonly string[] }[];
    expect(entries.map(({ value }) => value)).toEqual(['first', 'second', 'third', 'last', 'other']);
    expect(agent.files.get('entities/ordinal.json')).toMatchObject({ automatedExpansion: false, isEnum: false });
  });
});

describe('the ZIP', () => {
  it('is the same bytes every time, in every time zone', () => {
    const before = process.env.TZ;
    // What all locales compile to is compared with the generated files; here the archive counts, and two are enough of one.
    const some = locales.slice(0, 2);
    try {
      const zips = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'].map((zone) => {
        process.env.TZ = zone;
        return Buffer.from(zipExport(compileDialogflow(some, WEBHOOK))).toString('base64');
      });
      expect(new Set(zips).size).toBe(1);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('holds several languages in one agent, and strips nothing from their words', () => {
    const [english] = locales;
    if (!english) throw new Error('There is no locale.');
    const samples = ['再 买 {item}', 'zamów więcej {item}', 'закажи ещё {item}', "rimetti nel carrello l' {item}"];
    const other: LocaleWords = {
      ...english,
      locale: 'zh-TW',
      dialogflowLanguage: 'zh-tw',
      intents: { ReorderIntent: { samples, answers: {}, prompts: {} } },
      slotTypes: { ...english.slotTypes, item: [{ value: '牙刷頭', synonyms: ['główki do szczoteczki'] }] },
    };
    const both = exportOf([english, other]);
    expect(both.files.get('agent.json')).toMatchObject({ language: 'en', supportedLanguages: ['zh-tw'] });
    expect(both.phrasesOf('ReorderIntent', 'zh-tw').map(textOf)).toEqual([
      '再买牙刷頭',
      ...samples.slice(1).map((sample) => sample.replace('{item}', '牙刷頭')),
    ]);
    expect(both.files.get('entities/item_entries_zh-tw.json')).toEqual([
      { value: '牙刷頭', synonyms: ['牙刷頭'] },
      { value: 'główki do szczoteczki', synonyms: ['główki do szczoteczki'] },
    ]);
    expect(both.phrasesOf('ReorderIntent', 'en')).toEqual(agent.phrasesOf('ReorderIntent', 'en'));
  });

  it('names things by UUIDs that depend on the name alone', () => {
    expect(stableUuid('intent/ReorderIntent')).toBe(stableUuid('intent/ReorderIntent'));
    expect(stableUuid('a')).not.toBe(stableUuid('b'));
    expect(stableUuid('é')).toMatch(UUID);
  });
});

describe('every platform', () => {
  const expected = Object.entries(INTENT_DEFINITIONS).map(([name, { slots }]) => [name, Object.keys(slots)]);

  it.each(locales.map((words) => [words.locale, words] as const))('has the same intents and slots in %s', (_locale, words) => {
    const alexa = compileAlexa(words).interactionModel.languageModel.intents;
    const slotsOf = (intent: (typeof alexa)[number]): readonly string[] =>
      'slots' in intent && intent.slots ? intent.slots.map(({ name }) => name) : [];
    expect(alexa.map((intent) => [intent.name, slotsOf(intent)])).toEqual(expected);
    const nlu = Object.entries(compilePlain(words).intents).map(([name, { slots }]) => [name, Object.keys(slots)]);
    expect(nlu).toEqual([...expected, ['LaunchRequest', []]]);
    const dialogflow = intentsOf(new Map(compileDialogflow([words], WEBHOOK).map(({ path, json }) => [path, json]))).map(
      ({ name, responses }) => [name, responses[0]?.parameters.map((parameter) => parameter.name)],
    );
    expect(new Map(dialogflow as [string, string[]][])).toEqual(new Map([...expected, ['LaunchRequest', []]] as [string, string[]][]));
  });
});
