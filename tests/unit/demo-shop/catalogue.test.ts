import { aliasesOf, findItem, inLocale, items, nameOf, packOf, products } from '../../../simulator/demo-shop/catalogue/catalogue.ts';
import { searchItems } from '../../../simulator/demo-shop/search.ts';
import { matchQuality, spokenStems, stemsOf } from '../../../simulator/demo-shop/words.ts';

describe('the catalogue', () => {
  it('is as large as a household needs', () => {
    expect(products.length).toBeGreaterThanOrEqual(150);
    expect(items.length).toBeGreaterThanOrEqual(180);
    expect(products.filter(({ variants }) => variants.length > 1).length).toBeGreaterThanOrEqual(30);
  });

  it('names everything once', () => {
    for (const all of [
      items.map(({ sku }) => sku),
      products.map(({ productId }) => productId),
      products.map(({ name }) => name.en),
      items.map((item) => nameOf(item, 'en-US')),
    ]) {
      expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
    }
  });

  it('can be said: short names, lower case aliases, whole prices', () => {
    for (const item of items) {
      expect(nameOf(item, 'en-US').split(' ').length).toBeLessThanOrEqual(9);
      expect(item.product.aliases.en.length).toBeGreaterThan(0);
      for (const alias of item.product.aliases.en) expect(alias).toBe(alias.toLowerCase().trim());
      expect(Number.isInteger(item.priceMinor) && item.priceMinor > 0).toBe(true);
      expect(item.sku).toMatch(/^[A-Z0-9]+(-[A-Z0-9]+)*$/);
    }
    const usual = items.filter(({ priceMinor }) => priceMinor >= 300 && priceMinor <= 4000);
    expect(usual.length / items.length).toBeGreaterThan(0.85);
    expect(items.filter(({ priceMinor }) => priceMinor > 10_000).length).toBeGreaterThanOrEqual(4);
  });

  it('has a few things that are gone, and names what replaces them', () => {
    expect(items.filter(({ stock, discontinued }) => stock === 0 && discontinued === undefined).length).toBeGreaterThanOrEqual(2);
    const discontinued = items.filter((item) => item.discontinued !== undefined);
    expect(discontinued.length).toBeGreaterThanOrEqual(2);
    const substitutes = discontinued.flatMap((item) => item.discontinued?.substituteSku ?? []);
    expect(substitutes.length).toBeGreaterThanOrEqual(1);
    for (const sku of substitutes) expect(findItem(sku)?.stock).toBeGreaterThan(0);
  });

  it('says packs in the number they have, and English where there are no other words', () => {
    const heads = findItem('BRUSH-SOFT-4');
    const bottle = findItem('LAUNDRY-64');
    if (heads === undefined || bottle === undefined) throw new Error('The catalogue has lost its samples.');
    expect(packOf(heads, 'en-US')).toEqual({ count: 4, unit: 'heads' });
    expect(packOf(bottle, 'en-US')).toEqual({ count: 1, unit: 'bottle' });
    expect(packOf(heads, 'pl-PL')).toEqual({ count: 4, unit: 'końcówki' });
    expect(nameOf(heads, 'xx')).toBe('BrightSmile toothbrush heads, soft');
    expect(aliasesOf(heads, 'de-DE')).toContain('zahnbürstenköpfe');
    expect(inLocale({ en: 'head', zh: '刷头' }, 'zh-TW')).toBe('刷头');
  });
});

describe('words', () => {
  it.each([
    ['My toothbrush heads, please', ['toothbrush', 'head']],
    ['a box of AA batteries', ['aa', 'battery']],
    ['Glasses & dishes', ['glass', 'dish']],
    ['café', ['cafe']],
    ['the usual', []],
    ['', []],
  ])('%j is %j', (text, stems) => {
    expect(stemsOf(text, 'en-US')).toEqual(stems);
  });

  it('cuts text without spaces', () => {
    expect(stemsOf('电动牙刷头', 'zh-TW').length).toBeGreaterThan(1);
  });

  it.each([
    ['toothbrush', 'toothbrush', 1],
    ['tooth', 'toothbrush', 0.8],
    ['too', 'toothbrush', 0],
    ['toothbrsh', 'toothbrush', 0.6],
    ['toohtbrush', 'toothbrush', 0.6],
    ['toothbrushh', 'toothbrush', 0.6],
    ['boothbrush', 'toothbrush', 0],
    ['toothbrush', 'tooth', 0],
    ['cat', 'car', 0],
  ])('%s meets %s by %d', (spoken, word, quality) => {
    expect(matchQuality([spoken], word)).toBe(quality);
  });

  it('hears words that belong together', () => {
    expect(spokenStems('tooth brush heads', 'en')).toEqual([
      ['tooth', 'toothbrush'],
      ['brush', 'toothbrush', 'brushhead'],
      ['head', 'brushhead'],
    ]);
  });
});

describe('searching', () => {
  const first = (words: string, locale = 'en-US') => searchItems(words, locale, 5)[0]?.product.productId;

  it.each([
    ['toothbrush heads', 'brightsmile-brush-heads'],
    ['electric toothbrush refills', 'brightsmile-brush-heads'],
    ['tooth brush heads', 'brightsmile-brush-heads'],
    ['toothbrsh heads', 'brightsmile-brush-heads'],
    ['toothpaste', 'mintfield-toothpaste'],
    ['coffee pods', 'ridgeway-pods'],
    ['dishwasher tablets', 'sparkwell-tablets'],
    ['dish washer tabs', 'sparkwell-tablets'],
    ['laundry detergent', 'freshfold-liquid'],
    ['batteries', 'everspark-aa'],
    ['triple a batteries', 'everspark-aaa'],
    ['trash bags', 'binwise-bags'],
    ['light bulbs', 'lumora-60'],
    ['cat food', 'whiskerly-wet'],
    ['dog food', 'tailwise-dry'],
    ['fridge water filter', 'frostpure-fridge'],
    ['robot vacuum', 'roamer-robot'],
    ['air purifier filter set', 'purelung-air'],
    ['size four diapers', 'tinytoes-diapers'],
  ])('%s finds %s', (words, productId) => {
    expect(first(words)).toBe(productId);
    expect(first(words, 'de-DE')).toBe(productId);
  });

  it('tells the variant that was meant', () => {
    expect(searchItems('medium toothbrush heads', 'en-US', 1)[0]?.sku).toBe('BRUSH-MEDIUM-4');
    expect(searchItems('decaf coffee pods', 'en-US', 1)[0]?.sku).toBe('PODS-DECAF-60');
    expect(searchItems('large rubber gloves', 'en-US', 1)[0]?.sku).toBe('GLOVES-L-3');
  });

  it('finds a whole shelf by its name', () => {
    const found = searchItems('pet supplies', 'en-US', 10);
    expect(found).toHaveLength(10);
    expect(new Set(found.map(({ product }) => product.category))).toEqual(new Set(['pets']));
  });

  it('shows what is still made before what is not', () => {
    expect(searchItems('glass cleaner', 'en-US', 2).map(({ sku }) => sku)).toEqual(['GLASS-PLUS-2', 'GLASS-OLD-2']);
  });

  it.each(['purple elephant', 'a', '', '😀', 'concert tickets', 'cat dealership insurance'])('%j finds nothing', (words) => {
    expect(searchItems(words, 'en-US', 5)).toEqual([]);
  });
});
