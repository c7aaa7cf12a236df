import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FindSecret } from '../../../lambda/app/config.ts';
import { checkCodeFrom, parseMerchant, readMerchants, settingsOf } from '../../../lambda/app/merchant-settings.ts';
import { defaultSafeguards } from '../../../lambda/commerce/safeguards.ts';
import { defaultSettings } from '../../../lambda/dialogue/settings.ts';
import { merchantFile, secretsOf } from '../../merchant.ts';

const secrets = { ...secretsOf('acme'), ...secretsOf('bakery'), short: 'fifteen letters' };
const findSecret: FindSecret = (name) => Object.entries(secrets).find(([known]) => known === name)?.[1];
const parse = (file: object) => parseMerchant(JSON.stringify(file), 'acme.json', findSecret);
const settingsIn = (own: Readonly<Record<string, unknown>>) => settingsOf(parse(merchantFile('acme', {}, own)));

describe("a merchant's file", () => {
  it('names its secrets, and is given them', () => {
    const { shop, payment, dialogflow, chat } = parse(merchantFile('acme'));
    expect([shop.apiKey, payment.webhookSecret, dialogflow?.headerValue, chat?.key]).toEqual([
      'the shop secret of acme',
      'the webhook secret of acme',
      'the dialogflow secret of acme',
      'the chat secret of acme',
    ]);
  });

  it('has defaults', () => {
    const { currency, timeZone, shop, payment, dialogflow } = parse(merchantFile('acme'));
    expect([currency, timeZone, shop.connector, payment.capture, dialogflow?.headerName]).toEqual([
      'USD',
      'America/New_York',
      'http',
      'separate',
      'x-sayso-secret',
    ]);
  });

  it.each<[string, object]>([
    ['id', { id: 'Acme' }],
    ['id', { id: 'other' }],
    ['name', { name: '' }],
    ['currency', { currency: 'DOLLARS' }],
    ['timeZone', { timeZone: 'Mars/Olympus' }],
    ['shop.url', { shop: { url: 'shop', apiKey: 'acme.shop' } }],
    ['shop.apiKey', { shop: { url: 'https://shop.example', apiKey: 'nowhere' } }],
    ['shop.connector', { shop: { connector: 'magento', url: 'https://shop.example', apiKey: 'acme.shop' } }],
    ['shop.apikey', { shop: { url: 'https://shop.example', apiKey: 'acme.shop', apikey: 'acme.shop' } }],
    ['payment', { payment: undefined }],
    ['alexa.skillIds', { alexa: { skillIds: [] } }],
    ['dialogflow.projects', { dialogflow: { headerValue: 'acme.dialogflow' } }],
    ['chat.key', { chat: { key: 'short' } }],
    ['handOff', { handOff: {} }],
    ['linking.url', { linking: { url: 'http://voice.example/oauth/acme', keys: 'acme.linkingKeys' } }],
    ['linking.url', { linking: { url: 'https://voice.example/oauth/bakery', keys: 'acme.linkingKeys' } }],
    ['linking.keys', { linking: { url: 'https://voice.example/oauth/acme', keys: 'acme.shop' } }],
    ['linking.signIn', { linking: { url: 'https://voice.example/oauth/acme', keys: 'acme.linkingKeys', signIn: [] } }],
    [
      'linking.alexa.vendorId',
      {
        linking: {
          url: 'https://voice.example/oauth/acme',
          keys: 'acme.linkingKeys',
          alexa: { vendorId: 'm/../x', secret: 'acme.linkingAlexa' },
        },
      },
    ],
    ['sellr', { sellr: 'Acme' }],
  ])('is refused for %s in %j, and named', (key, own) => {
    const read = () => parse(merchantFile('acme', {}, { ...own }));
    expect(read).toThrow('acme.json');
    expect(read).toThrow(key);
    for (const secret of Object.values(secrets)) expect(read).not.toThrow(secret);
  });

  it('is refused with the place where it is no JSON', () => {
    expect(() => parseMerchant('{ "id": "acme", }', 'acme.json', findSecret)).toThrow(/acme\.json.*JSON/);
  });
});

describe("the merchants' folder", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sayso-merchants-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const write = (file: ReturnType<typeof merchantFile>) => writeFileSync(join(folder, `${file.id}.json`), JSON.stringify(file));

  it('has a file for each', () => {
    write(merchantFile('bakery'));
    write(merchantFile('acme'));
    writeFileSync(join(folder, 'README.md'), 'notes');
    expect(readMerchants(folder, findSecret).map(({ id }) => id)).toEqual(['acme', 'bakery']);
  });

  it('is refused when it is empty, or not there', () => {
    expect(() => readMerchants(folder, findSecret)).toThrow('has no merchant');
    expect(() => readMerchants(join(folder, 'none'), findSecret)).toThrow('no such folder');
  });

  it.each<[string, object]>([
    ['alexa.skillIds', { alexa: { skillIds: ['amzn1.ask.skill.acme'] } }],
    ['dialogflow.projects', { dialogflow: { projects: ['acme-agent'], headerValue: 'bakery.dialogflow' } }],
    ['dialogflow.headerValue', { dialogflow: { projects: ['bakery-agent'], headerValue: 'acme.dialogflow' } }],
    ['chat.key', { chat: { key: 'acme.chat' } }],
    ['linking.keys', { linking: { url: 'https://voice.example/oauth/bakery', keys: 'acme.linkingKeys' } }],
  ])('is refused when two could be taken for each other by %s', (key, own) => {
    write(merchantFile('acme'));
    write(merchantFile('bakery', {}, { ...own }));
    expect(() => readMerchants(folder, findSecret)).toThrow(key);
    expect(() => readMerchants(folder, findSecret)).toThrow('acme.json');
  });
});

describe("a merchant's safeguards", () => {
  it('are the defaults of the currency unless they are set', () => {
    expect(settingsIn({})).toEqual(defaultSettings);
    expect(settingsIn({ safeguards: {} })).toEqual(defaultSettings);
    expect(settingsIn({ currency: 'JPY', timeZone: 'Asia/Tokyo' })).toEqual({
      ...defaultSettings,
      timeZone: 'Asia/Tokyo',
      safeguards: defaultSafeguards('JPY'),
    });
  });

  it('are what the merchant says, in minor units and minutes', () => {
    const safeguards = {
      limitPerOrderMinor: 20_000,
      limitPerMonthMinor: 90_000,
      codeFromMinor: 0,
      undoWindowMinutes: 0,
      draftTtlMinutes: 5,
    };
    expect(settingsIn({ currency: 'EUR', safeguards })).toEqual({
      timeZone: 'America/New_York',
      draftTtlMs: 300_000,
      undoWindowMs: 0,
      safeguards: {
        limitPerOrder: { amountMinor: 20_000, currency: 'EUR' },
        limitPerMonth: { amountMinor: 90_000, currency: 'EUR' },
        codeFrom: { amountMinor: 0, currency: 'EUR' },
      },
    });
  });

  it.each<[string, unknown]>([
    ['limitPerOrderMinor', -1],
    ['limitPerOrderMinor', 200.5],
    ['limitPerMonthMinor', '20000'],
    ['codeFromMinor', 10_001],
    ['undoWindowMinutes', 1_441],
    ['draftTtlMinutes', 0],
    ['draftTtlMinutes', Number.MAX_SAFE_INTEGER],
  ])('refuse to start with %s of %j, and name it', (key, value) => {
    expect(() => settingsIn({ safeguards: { [key]: value } })).toThrow(`safeguards.${key}`);
  });

  it('ask for the code no later than the platforms do, where their amount is known', () => {
    expect(checkCodeFrom(10_000, 'USD')).toBeUndefined();
    expect(checkCodeFrom(10_001, 'USD')).toContain('10000');
    expect(checkCodeFrom(180_000, 'ZAR')).toBeUndefined();
    expect(checkCodeFrom(undefined, 'USD')).toBeUndefined();
  });
});
