import { chooseLocale } from '../../lambda/account-linking/locale.ts';
import { english } from '../../lambda/account-linking/words/english.ts';
import { WORDS } from '../../lambda/account-linking/words/words.ts';

const placeholdersOf = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(Object.entries(WORDS))('the pages in %s', (language, words) => {
  it('say everything, about the same things', () => {
    for (const [key, text] of Object.entries(english)) {
      const own = words[key as keyof typeof words];
      expect([key, placeholdersOf(own)]).toEqual([key, placeholdersOf(text)]);
      expect(own.trim()).toBe(own);
      expect(own).not.toMatch(/[<>]|\{\s|\s\}/);
    }
  });

  it('are translated', () => {
    const same = Object.entries(english).filter(([key, text]) => words[key as keyof typeof words] === text);
    const allowed = language === 'en' ? Object.keys(english) : ['email', 'password', 'code'];
    expect(same.map(([key]) => key).filter((key) => !allowed.includes(key))).toEqual([]);
  });
});

describe("a person's language", () => {
  it.each([
    [{ uiLocales: 'fr de' }, 'fr-FR'],
    [{ uiLocales: 'xx fr-CA', acceptLanguage: 'de' }, 'fr-FR'],
    [{ userLocale: 'zh-HK' }, 'zh-TW'],
    [{ userLocale: 'en_GB' }, 'en-GB'],
    [{ acceptLanguage: 'xx, pl;q=0.4, it;q=0.9' }, 'it-IT'],
    [{ acceptLanguage: 'de;q=0, es' }, 'es-ES'],
    [{ acceptLanguage: '*' }, 'en-US'],
    [{ acceptLanguage: ';;;=,,,q=' }, 'en-US'],
    [{ uiLocales: ['fr'], userLocale: 7, acceptLanguage: undefined }, 'en-US'],
  ])('is taken from %j: %s', (asked, locale) => {
    expect(chooseLocale(asked)).toBe(locale);
  });
});
