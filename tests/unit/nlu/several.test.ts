import { loadUnderstanding } from '../../../lambda/nlu/load.ts';

async function hear(locale: string, text: string) {
  return (await loadUnderstanding(locale))?.understand(text, { expecting: [] });
}

describe('several products in one breath', () => {
  it.each([
    ['en-US', 'put milk, eggs and bread on my list', ['milk', 'eggs', 'bread']],
    ['en-US', 'reorder coffee pods and toothbrush heads', ['coffee pods', 'toothbrush heads']],
    ['en-US', 'add 2 packs of coffee pods and 3 batteries to my cart', ['coffee pods', '3 batteries']],
    ['de-DE', 'setz milch, eier und brot auf die einkaufsliste', ['milch', 'eier', 'brot']],
    ['es-ES', 'vuelve a pedir cápsulas de café y cabezales de cepillo', ['cápsulas de café', 'cabezales de cepillo']],
  ])('%s: %s', async (locale, text, items) => {
    expect(await hear(locale, text)).toMatchObject({ decision: 'act', items });
  });

  it.each(['put mac and cheese on my list', 'order milk and honey soap', 'reorder salt and pepper chips'])('%s names one', async (text) => {
    const heard = await hear('en-US', text);
    expect(heard?.decision).toBe('act');
    expect(heard?.items).toBeUndefined();
  });
});

describe('two wishes in one breath', () => {
  it.each([
    ['en-US', 'order toothbrush heads and put milk on my list', 'AddToListIntent', { item: 'milk' }],
    ['en-US', 'add coffee pods to my cart and check out', 'CheckoutIntent', {}],
  ])('%s: %s', async (locale, text, intent, slots) => {
    expect(await hear(locale, text)).toMatchObject({ decision: 'act', besides: { intent, slots } });
  });

  it('is one, where the second half says of what by the first', async () => {
    const heard = await hear('ru-RU', 'масло уже есть, убери его из списка');
    expect(heard).toMatchObject({ intent: 'RemoveFromListIntent' });
    expect(heard?.besides).toBeUndefined();
  });
});
