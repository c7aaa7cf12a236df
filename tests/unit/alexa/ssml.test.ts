import fc from 'fast-check';
import { toPlainText, toSsml } from '../../../lambda/channels/ssml.ts';
import { DIGITS_END, DIGITS_START } from '../../../lambda/dialogue/speech-marks.ts';
import { findSpeechFaults } from '../../contracts/alexa-response-schema.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
/** Characters that mean something in XML, in JSON, to the marks or to UTF-16. */
const hostileText = fc.string({
  unit: fc.constantFrom(
    '&',
    '<',
    '>',
    '"',
    "'",
    ';',
    '/',
    'speak',
    '&amp;',
    '$1',
    '$&',
    DIGITS_START,
    DIGITS_END,
    '\ud83d',
    '\udc4d',
    '\u0000',
    '\u0085',
    '\uffff',
    '1',
    ' ',
  ),
  maxLength: 60,
});

describe('toSsml', () => {
  it('escapes every character that XML gives a meaning', () => {
    expect(toSsml(`Fish & Chips <script> "it's"`)).toBe('<speak>Fish &amp; Chips &lt;script&gt; &quot;it&apos;s&quot;</speak>');
  });

  it('takes what is escaped already for text, not for an entity', () => {
    expect(toSsml('&amp;')).toBe('<speak>&amp;amp;</speak>');
  });

  it('reads marked digits one by one, and a price as a price', () => {
    expect(toSsml(`Order ${DIGITS_START}1042${DIGITS_END} costs $12.50.`)).toBe(
      '<speak>Order <say-as interpret-as="digits">1042</say-as> costs $12.50.</speak>',
    );
  });

  it('drops a mark that has no partner', () => {
    expect(toSsml(`${DIGITS_END}a${DIGITS_START}b${DIGITS_START}1${DIGITS_END}${DIGITS_START}${DIGITS_END}`)).toBe(
      '<speak>ab<say-as interpret-as="digits">1</say-as></speak>',
    );
  });

  it('removes controls, lone surrogates and noncharacters, and keeps line breaks and emoji', () => {
    expect(toSsml('a\u0000\u0007\u0085\ud83db\uffff\ue123\n👍')).toBe('<speak>ab\n👍</speak>');
  });

  it.each([
    ['any text', anyText],
    ['hostile text', hostileText],
  ])('makes one valid document of %s', async (_, texts) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await findSpeechFaults({ type: 'SSML', ssml: toSsml(text.replace(/https?:|www\./giu, '')) })).toEqual([]);
      }),
    );
  });
});

describe('toPlainText', () => {
  it('drops the marks and escapes nothing', () => {
    expect(toPlainText(`Order ${DIGITS_START}1042${DIGITS_END} & more`)).toBe('Order 1042 & more');
  });

  it('leaves well-formed text of any kind', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, hostileText), (text) => {
        expect(toPlainText(text)).not.toMatch(/[\p{Cs}\p{Noncharacter_Code_Point}\ue000\ue001]/u);
      }),
    );
  });
});
