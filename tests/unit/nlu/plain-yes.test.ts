import { loadUnderstanding } from '../../../lambda/nlu/load.ts';
import type { Understanding } from '../../../lambda/nlu/understanding.ts';
import { LOCALE_WORDS } from './speak.ts';

const YES = 'AMAZON.YesIntent';

async function load(locale: string): Promise<Understanding> {
  const understanding = await loadUnderstanding(locale);
  if (!understanding) throw new Error(`${locale} is not understood.`);
  return understanding;
}

/** What is said to mean "yes", and what begins like it and means something else, or more. */
const SAID: Readonly<Record<string, { readonly plain: readonly string[]; readonly doubtful: readonly string[] }>> = {
  'en-US': {
    plain: ['yes', 'Yep!', 'um, yes please', 'sure, go ahead', 'okay sounds good, order it', 'yes thanks', 'perfect. do it', 'yes yes yes'],
    doubtful: [
      "yes if it's under 10 dollars",
      'yes but make it two',
      'yes I mean no',
      "sure, what's it cost",
      'yes cancel it',
      'yeah no',
      'ok wait',
      'not yes',
      'okay?',
      'yes, and add batteries to my cart',
      'why is it so expensive',
      'yes tomorrow',
      'I would say yes if I were rich',
    ],
  },
  'en-GB': { plain: ['yes please', 'right, go ahead'], doubtful: ['yes if it is cheap', 'yeah no', 'yes or no?'] },
  'de-DE': {
    plain: ['ja', 'ja bitte', 'ja, gerne', 'okay, mach das'],
    doubtful: ['ja aber nur eins', 'ja wenn es unter zehn euro kostet', 'ja nein', 'na ja', 'ja?', 'ja moment noch'],
  },
  'it-IT': {
    plain: ['sì', 'sì grazie', 'va bene, sì'],
    doubtful: ['sì ma solo uno', 'sì se costa meno di dieci euro', 'sì anzi no', 'sì no', 'sì?'],
  },
  'es-ES': {
    plain: ['sí', 'sí por favor', 'vale, sí'],
    doubtful: ['sí pero solo uno', 'sí si cuesta menos de diez euros', 'sí no', '¿sí?'],
  },
  'fr-FR': {
    plain: ['oui', 'oui merci', "d'accord, oui"],
    doubtful: ['oui mais un seul', 'oui si ça coûte moins de dix euros', 'oui ?', 'oui, non', 'oui non'],
  },
  'pl-PL': {
    plain: ['tak', 'tak proszę', 'dobrze, tak'],
    doubtful: ['tak ale tylko jedno', 'tak jeśli kosztuje mniej niż dziesięć', 'tak nie', 'tak?'],
  },
  'ru-RU': { plain: ['да', 'да пожалуйста', 'хорошо, да'], doubtful: ['да но только одну', 'да если дешевле тысячи', 'да нет', 'да?'] },
  'zh-TW': { plain: ['好', '好的', '可以'], doubtful: ['好但是只要一個', '如果便宜就好', '好嗎？'] },
  'id-ID': { plain: ['ya', 'iya', 'oke, ya'], doubtful: ['ya tapi satu saja', 'ya kalau murah', 'ya tidak', 'ya?'] },
};

it('knows a plain yes in every locale', () => {
  expect(Object.keys(SAID).sort()).toEqual(LOCALE_WORDS.map(({ locale }) => locale).sort());
});

describe.each(Object.entries(SAID))('%s', (locale, { plain, doubtful }) => {
  it.each(plain.map((text) => [text] as const))('takes "%s" for a plain yes', async (text) => {
    const understanding = await load(locale);
    expect(understanding.understand(text, { expecting: [YES, 'AMAZON.NoIntent'] })).toMatchObject({ intent: YES, isVerbatim: true });
    expect(understanding.isMadeOf(text, YES)).toBe(true);
  });

  it.each(doubtful.map((text) => [text] as const))('does not take "%s" for one', async (text) => {
    const understanding = await load(locale);
    const { intent, isVerbatim } = understanding.understand(text, { expecting: [YES, 'AMAZON.NoIntent'] });
    expect([text, intent === YES && isVerbatim]).toEqual([text, false]);
    expect(understanding.isMadeOf(text, YES)).toBe(false);
  });
});
