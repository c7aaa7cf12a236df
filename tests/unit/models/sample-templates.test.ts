import fc from 'fast-check';
import {
  expandSome,
  expandTemplate,
  fillAnyItems,
  parseTemplate,
  slotsIn,
  TemplateError,
} from '../../../interaction-models/sample-templates.ts';

describe('sample templates', () => {
  it('expand to everything they can say, in order', () => {
    expect(expandTemplate('(please|) reorder (my|the) {item}')).toEqual([
      'please reorder my {item}',
      'please reorder the {item}',
      'reorder my {item}',
      'reorder the {item}',
    ]);
  });

  it('say nothing twice', () => {
    expect(expandTemplate('(a|a) b')).toEqual(['a b']);
  });

  it('keep their slots apart from their words', () => {
    expect(parseTemplate('add {quantity} (packs|boxes) of {item} please')).toEqual([
      'add',
      '{quantity}',
      ['packs', 'boxes'],
      'of',
      '{item}',
      'please',
    ]);
    expect(slotsIn('is {any item} of {item} there')).toEqual(['item']);
  });

  it('leave every script as it is', () => {
    expect(expandTemplate('(再|) 买 {item}')).toEqual(['再 买 {item}', '买 {item}']);
    expect(expandTemplate('zamów (więcej|jeszcze) {item}')).toEqual(['zamów więcej {item}', 'zamów jeszcze {item}']);
  });

  it.each(['(a|b', 'a|b', 'a)', '(a)', '((a|b)|c)', 'x(a|b)', '(a|b)x'])('refuse "%s"', (template) => {
    expect(() => expandTemplate(template)).toThrow(TemplateError);
  });

  it('are spread evenly when they say too much', () => {
    const template = '(a|b|c) (d|e|f) (g|h|i)';
    const some = expandSome(template, 9);
    expect(some).toHaveLength(9);
    for (const word of 'abcdefghi') expect(some.some((said) => said.includes(word))).toBe(true);
    expect(expandSome(template, 9)).toEqual(some);
    expect(expandSome('a (b|c)', 9)).toEqual(['a b', 'a c']);
  });

  it('put words in for what is not kept, in turn', () => {
    expect(fillAnyItems('is {any item} or {any item} there', ['milk', 'bread', 'eggs'], 1)).toBe('is bread or eggs there');
  });

  it('expand to the product of their choices', () => {
    const word = fc.stringMatching(/^[a-z]{1,5}$/);
    const choice = fc.uniqueArray(word, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 4 }), (choices) => {
        const said = expandTemplate(choices.map((options) => `(${options.join('|')})`).join(' x '));
        expect(said).toHaveLength(choices.reduce((product, options) => product * options.length, 1));
      }),
    );
  });
});
