import type { Currency } from '../../../lambda/kernel/money.ts';
import { countWords, cutAtWord, shownText, spokenText } from '../../../lambda/prompts/clean-text.ts';
import { formatsOf } from '../../../lambda/prompts/formats.ts';
import { loadPrompts } from '../../../lambda/prompts/render.ts';
import { cutApart, shortNames } from '../../../lambda/prompts/short-names.ts';
import { SPEAKER } from './samples.ts';

const ORDINALS = ['The first one', 'The second one', 'The third one'];

describe('money', () => {
  const amounts: readonly (readonly [number, Currency, string])[] = [
    [1299, 'USD', '$12.99'],
    [1200, 'USD', '$12.00'],
    [5, 'USD', '$0.05'],
    [0, 'USD', '$0.00'],
    [123456789, 'USD', '$1,234,567.89'],
    [9007199254740991, 'USD', '$90,071,992,547,409.91'],
    [1500, 'JPY', '¥1,500'],
    [150000, 'HUF', 'HUF 1,500.00'],
    [12345, 'KWD', 'KWD 12.345'],
  ];
  it.each(amounts)('%d %s is %s', (amountMinor, currency, expected) => {
    expect(formatsOf('en-US').money({ amountMinor, currency }).replaceAll('\u00A0', ' ')).toBe(expected);
  });
});

describe('money for the ear', () => {
  const spoken: readonly (readonly [string, Currency, string])[] = [
    ['en-US', 'USD', '$12.99'],
    ['en-US', 'KWD', '1.299 Kuwaiti dinars'],
    ['en-US', 'CAD', '12.99 Canadian dollars'],
    ['en-GB', 'GBP', '£12.99'],
    ['de-DE', 'USD', '12,99 $'],
    ['it-IT', 'USD', '12,99 $'],
    ['fr-FR', 'USD', '12,99 $'],
    ['pl-PL', 'PLN', '12,99 zł'],
    ['ru-RU', 'RUB', '12,99 ₽'],
    ['zh-TW', 'TWD', '$12.99'],
    // In Taiwan a bare dollar sign is their own dollar.
    ['zh-TW', 'USD', '12.99 美元'],
    ['zh-TW', 'JPY', '¥1,299'],
    ['id-ID', 'IDR', 'Rp 12,99'],
    ['id-ID', 'USD', '$12,99'],
  ];
  it.each(spoken)('in %s, %s is said as %s', (locale, currency, expected) => {
    expect(formatsOf(locale).spokenMoney({ amountMinor: 1299, currency }).replaceAll('\u00A0', ' ')).toBe(expected);
  });
});

describe('days', () => {
  const days: readonly (readonly [string, string])[] = [
    ['2026-11-21', 'today'],
    ['2026-11-22', 'tomorrow'],
    ['2026-11-24', 'on Tuesday'],
    ['2026-11-27', 'on Friday'],
    ['2026-11-28', 'on November 28'],
    ['2026-11-30', 'on November 30'],
    ['2027-01-04', 'on January 4'],
    ['2027-11-20', 'on November 20, 2027'],
  ];
  it.each(days)('%s is said as "%s"', async (deliveryDay, expected) => {
    const prompts = await loadPrompts('en-US');
    const { speech } = prompts.speak({ say: [{ act: 'lateOrderPlaced', orderNumber: '1', itemName: 'soap', deliveryDay }] }, SPEAKER);
    expect(speech).toContain(`arriving ${expected}.`);
  });

  it.each([
    ['2026-11-20', 'yesterday'],
    ['2026-11-16', 'on Monday'],
    ['2026-11-14', 'on November 14'],
    ['2025-11-14', 'on November 14, 2025'],
  ])('%s, being over, is said as "%s"', async (deliveredDay, expected) => {
    const prompts = await loadPrompts('en-US');
    const last = { number: '1', status: 'delivered', itemName: 'soap', moreItems: 0, deliveredDay } as const;
    expect(prompts.speak({ say: [{ act: 'noOpenOrders', last }] }, SPEAKER).speech).toContain(`was delivered ${expected}.`);
  });
});

describe('text of others', () => {
  it.each([
    ['  a\t b\n', 'a b'],
    ['see https://x.example/a?b=c now', 'see now'],
    ['x.example/pay me', 'me'],
    ['3.5/8 oz', '3.5/8 oz'],
    ['soft\u00ADhyphen', 'softhyphen'],
    ['Dr. Bronner\u2019s & Co.', 'Dr. Bronner\u2019s & Co'],
    ['#1 {x} <y>', '1 x y'],
    ['1️⃣ 👩‍👩‍👧 ok', '1 ok'],
    ['\uE000\uE001\u202E?!', ''],
  ])('%j is said as %j', (text, expected) => {
    expect(spokenText(text)).toBe(expected);
  });

  it('is cut between words, and inside a word only when there is no other way', () => {
    expect(spokenText('word '.repeat(40)).length).toBeLessThanOrEqual(80);
    expect(spokenText('word '.repeat(40))).toMatch(/word$/u);
    expect([...spokenText('語'.repeat(200))]).toHaveLength(80);
    expect(cutAtWord('two words', 4)).toBe('two');
    expect(cutAtWord('two words', 3)).toBe('two');
    expect(shownText('x'.repeat(300))).toBe(`${'x'.repeat(119)}…`);
  });
});

describe('words', () => {
  it.each([
    ['Shall I order it, yes or no?', 7],
    ['dishwasher tablets - for $18.99', 4],
    ['購物車是空的。', 3],
    ['1包Sparkwell 洗碗機清潔錠', 6],
    ['', 0],
  ])('%j has as many as an ear counts', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe('names on buttons', () => {
  it.each([
    [
      ['Clearfall water filters, fridge', 'Clearfall water filters, pitcher'],
      ['fridge', 'pitcher'],
    ],
    [['BrightSmile toothbrush heads, soft'], ['BrightSmile']],
    [
      ['Red', 'Red'],
      ['The first one', 'The second one'],
    ],
    [
      ['Pads', 'Pads, big'],
      ['Pads', 'Pads, big'],
    ],
    [
      ['a'.repeat(30) + 1, 'a'.repeat(30) + 2],
      ['The first one', 'The second one'],
    ],
    [[], []],
  ])('%j are %j', (names, expected) => {
    expect(shortNames(names, ORDINALS)).toEqual(expected);
  });

  it('are at most three', () => {
    expect(shortNames(['a', 'b', 'c', 'd'], ORDINALS)).toEqual(['a', 'b', 'c']);
  });
});

describe('names side by side', () => {
  const cut = (name: string) => name.split(' ').slice(0, 4).join(' ').replace(/,.*$/u, '');

  it.each([
    [
      ['Croquettes Tailwise pour chien, poulet', 'Croquettes Tailwise pour chien, agneau', 'Litière Whiskerly, agglomérante'],
      ['Croquettes Tailwise pour chien, poulet', 'Croquettes Tailwise pour chien, agneau', 'Litière Whiskerly'],
    ],
    [
      ['Ridgeway coffee pods, dark roast', 'Ridgeway coffee pods, medium roast'],
      ['Ridgeway coffee pods, dark roast', 'Ridgeway coffee pods, medium roast'],
    ],
    [
      ['Extra long name of soap with lemon in it', 'Extra long name of soap with honey in it'],
      ['Extra long name of, lemon in it', 'Extra long name of, honey in it'],
    ],
    [
      ['Soap', 'Soap with lemon'],
      ['Soap', 'Soap with lemon'],
    ],
    [
      ['Soap, lemon', 'Soap, lemon'],
      ['Soap', 'Soap'],
    ],
  ])('%j are %j', (names, expected) => {
    expect(cutApart(names, cut)).toEqual(expected);
  });
});
