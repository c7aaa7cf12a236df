import { loadUnderstanding } from '../../../lambda/nlu/load.ts';
import { SPOKEN_LOCALES } from '../../../lambda/prompts/locales.ts';
import { ANSWERS, EXAMPLES, nameOfLocale } from '../../../simulator/console/examples.ts';

describe.each(SPOKEN_LOCALES)('the examples in %s', (locale) => {
  it.each(EXAMPLES[locale])('"%s" is understood', async (words) => {
    const understanding = await loadUnderstanding(locale);
    expect(understanding?.understand(words, { expecting: [] })).toMatchObject({ decision: 'act' });
  });

  it('have a yes and a no', async () => {
    const understanding = await loadUnderstanding(locale);
    const heard = ANSWERS[locale].map(
      (words) => understanding?.understand(words, { expecting: ['AMAZON.YesIntent', 'AMAZON.NoIntent'] }).intent,
    );
    expect(heard).toEqual(['AMAZON.YesIntent', 'AMAZON.NoIntent']);
  });
});

it('locales are named in their own words', () => {
  expect([nameOfLocale('de-DE'), nameOfLocale('pl-PL')]).toEqual(['Deutsch (Deutschland)', 'Polski (Polska)']);
});
