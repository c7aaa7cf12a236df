import fc from 'fast-check';
import { dropLeadingUnit, parseQuantity, splitQuantity } from '../../../lambda/kernel/quantity-words.ts';

describe('parseQuantity', () => {
  it.each([
    ['two', 2],
    ['Twelve', 12],
    ['twenty one', 21],
    ['twenty-one', 21],
    ['a dozen', 12],
    ['two dozen', 24],
    ['half a dozen', 6],
    ['a half dozen', 6],
    ['a couple', 2],
    ['a couple of', 2],
    ['a pair', 2],
    ['two hundred', 200],
    ['two hundred and five', 205],
    ['a hundred', 100],
    ['three thousand four hundred and twelve', 3412],
    ['one million two hundred thousand', 1_200_000],
    ['zero', 0],
    ['0', 0],
    ['12', 12],
    ['３', 3],
    ['-1', -1],
    ['−1', -1],
    ['minus one', -1],
    ['1,000,000', 1_000_000],
    ['2x', 2],
    ['x 3', 3],
    ['3 dozen', 36],
    [' two ', 2],
    ['9'.repeat(40), Number.MAX_SAFE_INTEGER],
  ])('reads "%s" as %d', (words, number) => {
    expect(parseQuantity(words, 'en')).toBe(number);
  });

  it.each([
    '',
    '?',
    'a',
    'a few',
    'some',
    'one two',
    'twenty ten',
    'and',
    'two and',
    'hundred',
    '2.5',
    'half',
    'toothpaste',
    'constructor',
    '__proto__',
    '1,00',
    '🍕',
    'two '.repeat(30),
  ])('reads no number in "%s"', (words) => {
    expect(parseQuantity(words, 'en')).toBeUndefined();
  });

  it('reads back every number that is written out', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999 }), (number) => parseQuantity(spell(number), 'en') === number));
  });

  it('never throws and never gives anything but a safe whole number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const number = parseQuantity(text, 'en');
        return number === undefined || Number.isSafeInteger(number);
      }),
    );
  });
});

describe('splitQuantity', () => {
  it.each([
    ['two packs of coffee pods', 'two', 'coffee pods'],
    ['two boxes tissues', 'two', 'tissues'],
    ['one pack of razors', 'one', 'razors'],
    ['a dozen eggs', 'a dozen', 'eggs'],
    ['a couple of boxes of tissues', 'a couple', 'tissues'],
    ['two hundred coffee pods', 'two hundred', 'coffee pods'],
    ['2x dog food', '2x', 'dog food'],
    ['two of the coffee pods', 'two', 'the coffee pods'],
    ['six aa batteries', 'six', 'aa batteries'],
    ['-1 coffee pods', '-1', 'coffee pods'],
  ])('takes the number off "%s"', (words, quantity, rest) => {
    expect(splitQuantity(words, 'en')).toEqual({ quantity, rest });
  });

  it.each([
    'coffee pods',
    'two',
    'two percent milk',
    'three ply tissues',
    'seven up',
    'three pack of razors',
    'a pair of scissors',
    'two in one shampoo',
    'two packs',
    '',
  ])('leaves "%s" whole', (words) => {
    expect(splitQuantity(words, 'en')).toBeUndefined();
  });
});

describe('dropLeadingUnit', () => {
  it.each([
    ['packs of tissues', 'tissues'],
    ['pack of gum', 'gum'],
    ['of tissues', 'tissues'],
    ['box cutter', 'box cutter'],
    ['pack', 'pack'],
  ])('makes "%s" into "%s"', (words, rest) => {
    expect(dropLeadingUnit(words, 'en')).toBe(rest);
  });
});

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ', ,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety'.split(',');

function spell(number: number): string {
  if (number < 20) return ONES[number] ?? '';
  if (number < 100) return `${TENS[Math.floor(number / 10)]}${number % 10 === 0 ? '' : `-${spell(number % 10)}`}`;
  const [size, name] = number < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = number % size;
  const joined = rest === 0 ? '' : rest < 100 ? ` and ${spell(rest)}` : ` ${spell(rest)}`;
  return `${spell(Math.floor(number / size))} ${name}${joined}`;
}
