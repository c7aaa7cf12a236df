import fc from 'fast-check';
import { cutText } from '../../../lambda/channels/alexa/cut-text.ts';

const cutTo = (maxLength: number, text: string) => cutText(text, maxLength, () => true);

describe('cutText', () => {
  it('leaves a text that fits as it is', () => {
    expect(cutTo(11, 'One. Two.  ')).toBe('One. Two.  ');
  });

  it.each([
    ['a sentence', 'It costs $3.50 a pack. It comes on Friday. Fine?', 30, 'It costs $3.50 a pack.'],
    ['a question in quotes', 'He said "really?" Then he left for good.', 25, 'He said "really?"'],
    ['a Chinese sentence without a space', '您的購物車是空的。要加點什麼嗎?', 12, '您的購物車是空的。'],
    ['a line', 'First line\nsecond line', 15, 'First line'],
    ['a word where no sentence ends', 'one two three four', 9, 'one two'],
    ['a character where no word ends', 'abcdefgh', 3, 'abc'],
    ['a whole character, never half of one', '👍👍👍', 3, '👍'],
  ])('cuts after %s', (_, text, maxLength, beginning) => {
    expect(cutTo(maxLength, text)).toBe(beginning);
  });

  it('says nothing rather than too much', () => {
    expect(cutText('one two', 100, () => false)).toBe('');
    expect(cutTo(0, 'one')).toBe('');
  });

  it('always returns a beginning that fits', () => {
    const words = fc
      .array(fc.constantFrom('tea', 'pods.', 'wow!', '茶。', '👍', '\n', '"so?"', '&'), { maxLength: 60 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(words, fc.nat(120), (text, maxLength) => {
        const cut = cutTo(maxLength, text);
        expect(cut.length).toBeLessThanOrEqual(maxLength);
        expect(text.trim().startsWith(cut.trim())).toBe(true);
      }),
    );
  });

  it('cuts a megabyte without measuring it again and again', () => {
    let measured = 0;
    const fits = (beginning: string) => {
      measured += 1;
      return beginning.length <= 8000;
    };
    expect(cutText('word '.repeat(200_000), 8000, fits).length).toBeGreaterThan(7990);
    expect(measured).toBeLessThan(50);
  });
});
