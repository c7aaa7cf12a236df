import fc from 'fast-check';
import { INTENT_DEFINITIONS } from '../../../lambda/dialogue/intents/definitions.ts';
import { loadUnderstanding } from '../../../lambda/nlu/load.ts';
import { FALLBACK_INTENT, type Understanding } from '../../../lambda/nlu/understanding.ts';
import { LOCALE_WORDS } from './speak.ts';

const WEIGHTY = Object.entries(INTENT_DEFINITIONS).flatMap(([name, { weighty }]) => (weighty ? [name] : []));

async function load(locale: string): Promise<Understanding> {
  const understanding = await loadUnderstanding(locale);
  if (!understanding) throw new Error(`${locale} is not understood.`);
  return understanding;
}

/** What introduces something, and does not say what. */
const INTRODUCING: Readonly<Record<string, readonly string[]>> = {
  'en-US': ['the', 'my', 'some more', 'another', 'of the'],
  'en-GB': ['the', 'my', 'some more', 'another'],
  'de-DE': ['der', 'das', 'noch mehr', 'ein paar'],
  'it-IT': ['il', 'la', 'qualche altro', 'del'],
  'es-ES': ['el', 'la', 'un poco más', 'otro'],
  'fr-FR': ['le', 'les', 'encore un peu', 'du'],
  'pl-PL': ['ten', 'jeszcze', 'mój', 'kilka'],
  'ru-RU': ['мой', 'ещё', 'немного', 'этот'],
  'zh-TW': ['的', '一些', '多一點', '我的'],
  'id-ID': ['itu', 'beberapa', 'sedikit', 'sedikit lagi'],
};

const CLEARING: Readonly<Record<string, string>> = {
  'en-US': 'delete the list',
  'en-GB': 'delete the list',
  'de-DE': 'lösch die liste',
  'it-IT': 'cancella la lista',
  'es-ES': 'borra la lista',
  'fr-FR': 'supprime la liste',
  'pl-PL': 'usuń listę',
  'ru-RU': 'удали список',
  'zh-TW': '刪除清單',
  'id-ID': 'hapus daftar',
};

/** Nothing of this is a word. */
const noise = fc
  .array(
    fc.constantFrom(...'🍕 👩‍👩‍👧 🛒 \u202e \u200f \u061c \u200d \ufeff \u0301 … ?! — ( ** \ud83d \udfff \u0000 \u001b \n'.split(' '), ' '),
    {
      maxLength: 300,
    },
  )
  .map((pieces) => pieces.join(''));

describe.each(LOCALE_WORDS.map((words) => [words.locale, words] as const))('%s', (locale, words) => {
  it.each((INTRODUCING[locale] ?? ['?']).map((text) => [text] as const))('takes "%s" alone for nothing', async (text) => {
    expect((await load(locale)).understand(text, { expecting: [] })).toMatchObject({ intent: FALLBACK_INTENT, decision: 'fallback' });
  });

  it('knows that a whole list is to go', async () => {
    expect((await load(locale)).understand(CLEARING[locale] ?? '')).toMatchObject({ intent: 'ClearListIntent', decision: 'act' });
  });

  it('hears nothing in noise', async () => {
    const understanding = await load(locale);
    fc.assert(
      fc.property(noise, (text) => {
        expect(understanding.understand(text)).toMatchObject({ intent: FALLBACK_INTENT, decision: 'fallback' });
      }),
      { numRuns: 60 },
    );
  });

  it('does nothing that does harm for words of several languages, in any order, however many', async () => {
    const understanding = await load(locale);
    const others = LOCALE_WORDS.flatMap(({ understanding: { determiners, leads, fillers }, slotTypes: { item } }) => [
      ...[...determiners, ...leads, ...fillers].slice(0, 12),
      ...item.slice(0, 6).map(({ value }) => value),
    ]);
    const own = [words.understanding.determiners, words.understanding.commonWords.flatMap((group) => group.split(' '))].flat();
    const word = fc.oneof(fc.constantFrom(...others), fc.constantFrom(...own), fc.constantFrom('\u202e', '🛒', '-1', '{item}', '999999'));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.constantFrom(1, 1, 1, 200), (said, times) => {
        const text = Array.from({ length: times }, () => said.join(' ')).join(' ');
        const { intent, decision } = understanding.understand(text, { expecting: [] });
        expect([text, decision === 'act' && WEIGHTY.includes(intent)]).toEqual([text, false]);
      }),
      { numRuns: 80 },
    );
  });
});
