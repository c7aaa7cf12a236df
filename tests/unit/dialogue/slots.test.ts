import fc from 'fast-check';
import { asAmount, parseSlots, type Slots } from '../../../lambda/dialogue/slots.ts';
import type { RawSlot } from '../../../lambda/dialogue/turn.ts';

function parse(slots: Readonly<Record<string, RawSlot>>, utterance?: string, locale = 'en-US'): Slots {
  return parseSlots({ kind: 'intent', name: 'AddToCartIntent', slots, ...(utterance === undefined ? {} : { utterance }) }, locale, 'USD');
}

const said = (slot: string, value: string, ids?: readonly string[]) => parse({ [slot]: { value, ...(ids ? { ids } : {}) } });

describe('a quantity', () => {
  it.each([
    ['1', 1],
    ['two', 2],
    ['a dozen', 12],
    ['half a dozen', 6],
    ['twenty one', 21],
    ['99', 99],
    [' 3 ', 3],
  ])('%j is %d', (spoken, count) => {
    expect(said('quantity', spoken).quantity).toEqual({ kind: 'count', count });
  });

  it.each([
    ['0', { kind: 'tooSmall' }],
    ['zero', { kind: 'tooSmall' }],
    ['-1', { kind: 'tooSmall' }],
    ['100', { kind: 'tooLarge' }],
    ['1000000', { kind: 'tooLarge' }],
    ['1,000,000', { kind: 'tooLarge' }],
    ['a million', { kind: 'tooLarge' }],
    ['2.5', { kind: 'notUnderstood', spoken: '2.5' }],
    ['?', { kind: 'notUnderstood', spoken: '?' }],
    ['🧻', { kind: 'notUnderstood', spoken: '🧻' }],
    ['Infinity', { kind: 'notUnderstood', spoken: 'Infinity' }],
    ['1e3', { kind: 'notUnderstood', spoken: '1e3' }],
  ])('%j is none', (spoken, quantity) => {
    expect(said('quantity', spoken).quantity).toEqual(quantity);
  });

  it.each(['', '   '])('%j was not said', (spoken) => {
    expect(said('quantity', spoken)).toEqual({});
  });

  it('is cut where a number would never end', () => {
    const { quantity } = said('quantity', 'x'.repeat(100_000));
    expect(quantity?.kind === 'notUnderstood' && quantity.spoken.length).toBe(120);
  });

  it('may stand in front of the item', () => {
    expect(said('item', 'a dozen batteries')).toEqual({ item: { words: 'batteries', ids: [] }, quantity: { kind: 'count', count: 12 } });
  });

  it('in a slot of its own leaves the item alone', () => {
    const slots = parse({ item: { value: 'seven up' }, quantity: { value: '2' } });
    expect(slots).toEqual({ item: { words: 'seven up', ids: [] }, quantity: { kind: 'count', count: 2 } });
  });
});

describe('an item', () => {
  it.each([
    ['Coffee  Pods', 'coffee pods'],
    [' CAFÉ\tcrème\n', 'café crème'],
    ['AA batteries 🔋', 'aa batteries 🔋'],
    ['洗碗機專用', '洗碗機專用'],
  ])('%j is heard as %j', (spoken, words) => {
    expect(said('item', spoken, ['SKU-1']).item).toEqual({ words, ids: ['SKU-1'] });
  });

  it.each(['🧻', '!!!', '\u202e', '\u0000\u0001', '—'])('%j is no product, and not the lack of one', (spoken) => {
    expect(said('item', spoken)).toEqual({ hasUnreadableItem: true });
  });

  it('of pictures that the understanding has read past is no product either', () => {
    expect(parse({}, 'reorder 🪥').hasUnreadableItem).toBe(true);
    expect(parse({}, 'reorder my last order').hasUnreadableItem).toBeUndefined();
  });

  it('is cut', () => {
    expect(said('item', 'a'.repeat(1_000_000)).item?.words).toHaveLength(120);
  });
});

describe('an ordinal', () => {
  it.each([
    ['first', 'first'],
    ['Second', 'second'],
    ['3', 'third'],
    ['two', 'second'],
    ['other', 'other'],
    ['last', 'last'],
    ['fourth', undefined],
    ['4', undefined],
    ['0', undefined],
  ])('%j is %j', (spoken, ordinal) => {
    expect(said('ordinal', spoken).ordinal).toBe(ordinal);
  });

  it('is what the platform resolved it to', () => {
    expect(said('ordinal', 'the bottom one', ['last']).ordinal).toBe('last');
  });
});

describe('an order number', () => {
  it.each([
    ['10061', '10061'],
    ['007', '007'],
    ['SD 1042', 'SD1042'],
    ['100-1', '100-1'],
    ['one zero zero six one', '10061'],
    ['1 0 0 6 1', '10061'],
    ['#10061!', '10061'],
  ])('%j is %j', (spoken, number) => {
    expect(said('orderNumber', spoken).orderNumber).toBe(number);
  });

  it('is cut', () => {
    expect(said('orderNumber', '9'.repeat(1_000)).orderNumber).toHaveLength(40);
  });
});

describe('an amount', () => {
  it.each([
    ['50', 50, false],
    ['fifty dollars', 50, false],
    ['$49.99', 49.99, false],
    ['1,000', 1000, false],
    ['50 euros', 50, true],
    ['£20', 20, true],
  ])('%j is %d (of another currency: %j)', (spoken, units, isOtherCurrency) => {
    expect(said('amount', spoken).amount).toEqual({ kind: 'amount', units, isOtherCurrency });
  });

  it.each(['?', '-5', 'a lot', '99999999999'])('%j is none', (spoken) => {
    expect(said('amount', spoken).amount).toEqual({ kind: 'notUnderstood' });
  });

  it.each([
    ['12.345', 'en-US', 'KWD', 12.345],
    ['12,345', 'en-US', 'KWD', 12345],
    ['12,345', 'de-DE', 'KWD', 12.345],
    ['12.345,5', 'de-DE', 'KWD', 12345.5],
    ['12.345', 'en-US', 'USD', 12345],
    ['12,345', 'pl-PL', 'PLN', 12345],
    ['1 500', 'fr-FR', 'JPY', 1500],
  ] as const)('%j in %s and %s is %d', (value, locale, currency, units) => {
    expect(asAmount({ value }, locale, currency)).toMatchObject({ units });
  });

  it('may have its currency in the rest of what was said', () => {
    const { amount } = parse({ amount: { value: '50' } }, 'set my limit to 50 euros');
    expect(amount).toEqual({ kind: 'amount', units: 50, isOtherCurrency: true });
  });
});

describe('listed values', () => {
  it.each([
    ['period', 'month', undefined, 'month'],
    ['period', 'each time', ['order'], 'order'],
    ['period', 'year', undefined, undefined],
    ['mode', 'LISTONLY', undefined, 'listOnly'],
    ['mode', 'lists', ['listOnly'], 'listOnly'],
    ['mode', 'party', undefined, undefined],
  ] as const)('%s %j (%j) is %j', (slot, spoken, ids, value) => {
    expect(said(slot, spoken, ids)[slot]).toBe(value);
  });
});

describe('whatever comes', () => {
  const slots = ['item', 'quantity', 'ordinal', 'orderNumber', 'amount', 'period', 'mode'];

  it('is parsed without a throw, into something small', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('🧻', '\ud83d', '９９', '１２', 'NaN', '__proto__'));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...slots), fc.record({ value })), fc.string(), (raw, utterance) => {
        const parsed = parse(raw, utterance);
        expect(JSON.stringify(parsed).length).toBeLessThan(2_000);
        if (parsed.quantity?.kind === 'count') expect(parsed.quantity.count).toBeGreaterThanOrEqual(1);
        if (parsed.quantity?.kind === 'count') expect(parsed.quantity.count).toBeLessThanOrEqual(99);
      }),
    );
  });
});
