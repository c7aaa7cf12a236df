import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INTENT_DEFINITIONS } from '../../../lambda/dialogue/intents/definitions.ts';
import { LOCALES } from '../../../lambda/kernel/locales.ts';
import { readFeatures } from '../../../lambda/nlu/features.ts';
import { loadUnderstanding, UNDERSTOOD_LOCALES } from '../../../lambda/nlu/load.ts';
import { FALLBACK_INTENT, type Understanding } from '../../../lambda/nlu/understanding.ts';
import { LOCALE_WORDS, saySamples } from './speak.ts';

const MODELS = join(import.meta.dirname, '../../../lambda/nlu/models');
const readModel = (locale: string): string => readFileSync(join(MODELS, `${locale}.json`), 'utf8');
const WEIGHTY = Object.entries(INTENT_DEFINITIONS).flatMap(([name, { weighty }]) => (weighty ? [name] : []));

async function load(locale: string): Promise<Understanding> {
  const understanding = await loadUnderstanding(locale);
  if (!understanding) throw new Error(`${locale} is not understood.`);
  return understanding;
}

/** The core of what shoppers say, in each language: not one of them is a sample of another intent. */
const SAID: Readonly<Record<string, readonly (readonly [text: string, intent: string, item?: string])[]>> = {
  'en-GB': [
    ['reorder my bin bags', 'ReorderIntent', 'bin bags'],
    ["what's in my basket", 'ViewCartIntent'],
    ['put washing up liquid on my shopping list', 'AddToListIntent', 'washing up liquid'],
    ['where is my order', 'OrderStatusIntent'],
  ],
  'de-DE': [
    ['wo ist meine bestellung', 'OrderStatusIntent'],
    ['setz milch auf die einkaufsliste', 'AddToListIntent', 'milch'],
    ['was steht auf meiner einkaufsliste', 'ReadListIntent'],
    ['leg zahnpasta in den warenkorb', 'AddToCartIntent', 'zahnpasta'],
    ['ja', 'AMAZON.YesIntent'],
    ['hilfe', 'AMAZON.HelpIntent'],
  ],
  'it-IT': [
    ["dov'è il mio ordine", 'OrderStatusIntent'],
    ['aggiungi il latte alla lista della spesa', 'AddToListIntent', 'latte'],
    ["aggiungi l'olio d'oliva al carrello", 'AddToCartIntent', "olio d'oliva"],
    ['cosa c’è nella lista della spesa', 'ReadListIntent'],
    ['sì', 'AMAZON.YesIntent'],
    ['aiuto', 'AMAZON.HelpIntent'],
  ],
  'es-ES': [
    ['¿dónde está mi pedido?', 'OrderStatusIntent'],
    ['añade leche a la lista de la compra', 'AddToListIntent', 'leche'],
    ['anade leche a la lista de la compra', 'AddToListIntent', 'leche'],
    ['qué hay en mi lista de la compra', 'ReadListIntent'],
    ['sí', 'AMAZON.YesIntent'],
    ['ayuda', 'AMAZON.HelpIntent'],
  ],
  'fr-FR': [
    ['où est ma commande', 'OrderStatusIntent'],
    ['ajoute du lait à ma liste de courses', 'AddToListIntent', 'lait'],
    ['ajoute de l’huile d’olive au panier', 'AddToCartIntent', "huile d'olive"],
    ["qu'est-ce qu'il y a sur ma liste de courses", 'ReadListIntent'],
    ['oui', 'AMAZON.YesIntent'],
    ['aide', 'AMAZON.HelpIntent'],
  ],
  'pl-PL': [
    ['gdzie jest moje zamówienie', 'OrderStatusIntent'],
    ['dodaj mleko do listy zakupów', 'AddToListIntent', 'mleko'],
    ['dodaj mleko do listy zakupow', 'AddToListIntent', 'mleko'],
    ['co jest na mojej liście zakupów', 'ReadListIntent'],
    ['tak', 'AMAZON.YesIntent'],
    ['pomoc', 'AMAZON.HelpIntent'],
  ],
  'ru-RU': [
    ['где мой заказ', 'OrderStatusIntent'],
    ['добавь молоко в список покупок', 'AddToListIntent', 'молоко'],
    ['что в моём списке покупок', 'ReadListIntent'],
    ['да', 'AMAZON.YesIntent'],
    ['помощь', 'AMAZON.HelpIntent'],
  ],
  'zh-TW': [
    ['我的訂單在哪裡', 'OrderStatusIntent'],
    ['把牛奶加到購物清單', 'AddToListIntent', '牛奶'],
    ['我的購物清單上有什麼', 'ReadListIntent'],
    ['把牙膏放進購物車', 'AddToCartIntent', '牙膏'],
    ['好的', 'AMAZON.YesIntent'],
    ['幫助', 'AMAZON.HelpIntent'],
  ],
  'id-ID': [
    ['di mana pesanan saya', 'OrderStatusIntent'],
    ['tambahkan susu ke daftar belanja', 'AddToListIntent', 'susu'],
    ['apa saja isi daftar belanja saya', 'ReadListIntent'],
    ['ya', 'AMAZON.YesIntent'],
    ['bantuan', 'AMAZON.HelpIntent'],
  ],
};

it('understands every locale that is spoken, and reads none before it is asked for', async () => {
  expect([...UNDERSTOOD_LOCALES].sort()).toEqual([...LOCALES].sort());
  expect(await loadUnderstanding('en-US')).toBe(await loadUnderstanding('en-US'));
  expect(await loadUnderstanding('xx-XX')).toBeUndefined();
  expect(await loadUnderstanding('toString')).toBeUndefined();
});

describe.each(LOCALE_WORDS.map((words) => [words.locale, words] as const))('%s', (locale, words) => {
  it('stays within 250 kB', () => {
    expect(Buffer.byteLength(readModel(locale))).toBeLessThan(250_000);
  });

  it('understands nearly all of its own samples, none of them as something weighty that it is not', async () => {
    const understanding = await load(locale);
    const samples = saySamples(words);
    const misheard = samples.filter(({ intent, text }) => understanding.understand(text).intent !== intent);
    const harmful = misheard.filter(({ intent, text }) => {
      const heard = understanding.understand(text).intent;
      return WEIGHTY.includes(heard) && heard !== intent;
    });
    expect(misheard.length / samples.length).toBeLessThan(0.03);
    expect(harmful).toEqual([]);
  });

  it('looks at few weights, and at no more for a word in a long utterance than in a short one', () => {
    const count = (text: string): number =>
      readFeatures(text.split(' ').map((word) => ({ word, isItemWord: false, isNumber: false }))).length;
    for (const { text } of saySamples(words)) expect([text, count(text) <= 4 * text.length + 8]).toEqual([text, true]);
    const { text } = saySamples(words)[0] ?? { text: '' };
    // Said over and over, the same words meet only at the seam.
    expect(count(Array.from({ length: 20 }, () => text).join(' '))).toBeLessThanOrEqual(count(text) + 4);
  });

  it.each((SAID[locale] ?? [['what is in my cart', 'ViewCartIntent']]).map(([text, intent, item]) => [text, intent, item] as const))(
    'hears "%s"',
    async (text, intent, item) => {
      const { slots, ...understood } = (await load(locale)).understand(text);
      expect(understood).toMatchObject({ intent, decision: 'act' });
      expect(slots.item).toBe(item);
    },
  );

  it('does not act on a bare product or number that nobody asked for, and knows it as an answer', async () => {
    const understanding = await load(locale);
    const item = words.slotTypes.item[0]?.value ?? '';
    const number = words.examples.quantity[0] ?? '';
    expect([item, understanding.understand(item, { expecting: [] }).decision]).not.toEqual([item, 'act']);
    expect([number, understanding.understand(number, { expecting: [] }).decision]).not.toEqual([number, 'act']);
    expect(understanding.understand(item, { expecting: ['AddToListIntent'] })).toMatchObject({
      intent: 'AddToListIntent',
      slots: { item },
    });
    expect(understanding.understand(number, { expecting: ['ChangeQuantityIntent'] })).toMatchObject({
      intent: 'ChangeQuantityIntent',
      slots: { quantity: number },
    });
  });

  const others = LOCALE_WORDS.filter(({ language }) => language !== words.language);
  const hostile = [
    'a'.repeat(10_000),
    '買'.repeat(10_000),
    '\u202ecancel\u202c '.repeat(60),
    '🛒'.repeat(200),
    '\ud800 \udfff',
    '1'.repeat(400),
    words.understanding.determiners.slice(0, 12).join(' '),
    words.understanding.commonWords.join(' ').split(' ').slice(0, 20).join(' '),
    words.understanding.fillers.join(' ').slice(0, 400),
    ...others.map((other) => `${other.slotTypes.item[3]?.value} ${words.slotTypes.item[5]?.value} ${other.understanding.determiners[0]}`),
  ];

  it.each(hostile.map((text) => [text.slice(0, 20), text] as const))('is neither broken nor moved to buy by "%s"', async (_start, text) => {
    const { intent, decision } = (await load(locale)).understand(text);
    expect(decision === 'act' && WEIGHTY.includes(intent)).toBe(false);
  });

  it('takes next to nothing that is out of scope for something weighty', async () => {
    const understanding = await load(locale);
    const outside = words.outOfScope ?? [];
    const texts = outside.map((template) =>
      template.replace(/\(([^|)]*)\|[^)]*\)/gu, '$1').replace(/\{item\}/gu, words.slotTypes.item[2]?.value ?? ''),
    );
    const acted = texts.filter((text) => WEIGHTY.includes(understanding.understand(text).intent));
    expect(texts.length).toBeGreaterThanOrEqual(80);
    expect(acted.length / texts.length).toBeLessThanOrEqual(1 / 500);
  });
});

it('gives the fallback for what no locale speaks', async () => {
  expect((await load('en-US')).understand('ⰀⰁⰂ ⰃⰄⰅ')).toMatchObject({ intent: FALLBACK_INTENT, decision: 'fallback' });
});
