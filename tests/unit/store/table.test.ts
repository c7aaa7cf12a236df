import fc from 'fast-check';
import { draftPk, itemBytes, parseDraftPk, shopperPk, unfinishedPartition } from '../../../lambda/store/table.ts';

/** Any text at all: half surrogate pairs, escapes, pieces of other keys, and lengths on both sides of the hash. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('#', '%', '2', '3', '5', 'h', 'u', 'd83e', '\ud83e', '\udd14', '#draft#', '#shopper#', 'm#', '%23') }),
  fc.string({ unit: fc.constantFrom('a', '#', 'ж'), minLength: 250, maxLength: 520 }),
);

/** What somebody would try who wants to be taken for somebody else: write the text as some encoding would. */
const disguises: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('#', '%23'),
  (text) => text.replaceAll('%', '%25'),
  (text) => Buffer.from(text).toString(),
  (text) => text.replace(/\p{Surrogate}/gu, (half) => `%u${half.charCodeAt(0).toString(16)}`),
  (text) => text.normalize('NFC'),
  (text) => shopperPk('', text).slice('m##shopper#'.length),
];

describe('the keys of the table', () => {
  const kept = (pk: string): string => Buffer.from(pk).toString('hex');

  it('never name the same item for two different texts', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom(...disguises), (text, other, disguise) => {
        for (const another of [other, disguise(text)]) {
          expect(kept(shopperPk('shop', text)) === kept(shopperPk('shop', another))).toBe(text === another);
          expect(kept(draftPk(text, 'id')) === kept(draftPk(another, 'id'))).toBe(text === another);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never take a part of one thing for a part of another', () => {
    const parts = fc.array(fc.constantFrom('shopper', 'draft', 'm', 'shop', '', '%23'), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(parts, fc.nat(4), fc.nat(4), fc.boolean(), (words, first, second, isDraft) => {
        const split = (at: number): readonly [string, string] => [words.slice(0, at).join('#'), words.slice(at).join('#')];
        const [left, right] = [split(first), split(second)];
        const isSame = left[0] === right[0] && left[1] === right[1];
        expect(shopperPk(...left) === shopperPk(...right)).toBe(isSame);
        expect(shopperPk(...left) === (isDraft ? draftPk(...right) : unfinishedPartition(right.join('#')))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('begin with their merchant, and fit into a partition key', () => {
    fc.assert(
      fc.property(anyText, anyText, (merchantId, id) => {
        for (const pk of [shopperPk(merchantId, id), draftPk(merchantId, id)]) {
          expect(pk.startsWith(`${unfinishedPartition(merchantId)}#`)).toBe(true);
          expect(pk.split('#')).toHaveLength(4);
          expect(Buffer.byteLength(pk)).toBeLessThanOrEqual(2048);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of drafts can be read back, those of shoppers cannot be mistaken for them', () => {
    const shortText = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(shortText, shortText, (merchantId, id) => {
        expect(parseDraftPk(draftPk(merchantId, id))).toEqual({ merchantId, draftId: id });
        expect(parseDraftPk(shopperPk(merchantId, id))).toBeUndefined();
      }),
    );
    expect(parseDraftPk(draftPk('shop', 'x'.repeat(600)))).toBeUndefined();
    expect(parseDraftPk('something else')).toBeUndefined();
  });

  it('look as they are documented', () => {
    expect(shopperPk('hearth', 'account#4711')).toBe('m#hearth#shopper#account%234711');
    expect(draftPk('hearth', 'd1')).toBe('m#hearth#draft#d1');
    expect(shopperPk('hearth', 'x'.repeat(513))).toMatch(/^m#hearth#shopper#%h[0-9a-f]{64}$/);
  });
});

describe('the size of an item', () => {
  it('counts names and values in UTF-8', () => {
    expect(itemBytes({ pk: 'é', version: 7, cancelTooLate: true })).toBe(2 + 2 + 7 + 21 + 13 + 21);
  });
});
