import { toSsml } from '../../../lambda/channels/ssml.ts';
import { DIGITS_END, DIGITS_START } from '../../../lambda/dialogue/speech-marks.ts';
import { readSsml } from '../../../simulator/web/speech/read-ssml.ts';

const words = (text: string, locale = 'en-US') => ({ kind: 'words', text, locale });
const pause = (ms: number) => ({ kind: 'pause', ms });

describe('speech in a browser', () => {
  it('says plain text and our own documents, escaped or not', () => {
    expect(readSsml('Tea & biscuits', 'en-GB')).toEqual([words('Tea & biscuits', 'en-GB')]);
    expect(readSsml(toSsml('Salt & <pepper> for “you”'), 'en-US')).toEqual([words('Salt & <pepper> for “you”')]);
  });

  it('says digits one by one', () => {
    expect(readSsml(toSsml(`Order ${DIGITS_START}10061${DIGITS_END}.`), 'en-US')).toEqual([words('Order 1 0 0 6 1.')]);
  });

  it.each([
    ['<break time="500ms"/>', 500],
    ['<break time="1.5s"/>', 1_500],
    ['<break strength="strong"/>', 1_000],
    ['<break/>', 500],
    ['<break time="60s"/>', 10_000],
  ])('is silent for %s', (tag, ms) => {
    expect(readSsml(`<speak>One${tag}two</speak>`, 'en-US')).toEqual([words('One'), pause(ms), words('two')]);
  });

  it('says one thing in place of another', () => {
    expect(readSsml('<speak><sub alias="aluminum">Al</sub> foil</speak>', 'en-US')).toEqual([words('aluminum foil')]);
  });

  it('changes the language, and back', () => {
    expect(readSsml('<speak>Say <lang xml:lang="fr-FR">bonjour</lang> to her.</speak>', 'en-US')).toEqual([
      words('Say'),
      words('bonjour', 'fr-FR'),
      words('to her.'),
    ]);
  });

  it('stops for a moment after sentences and paragraphs, and skips what it has no sound for', () => {
    const ssml =
      '<speak><p><s>One.</s><s>Two.</s></p><amazon:effect name="whispered">Three</amazon:effect><audio src="x">beep</audio></speak>';
    expect(readSsml(ssml, 'en-US')).toEqual([words('One.'), pause(300), words('Two.'), pause(300), pause(600), words('Three')]);
  });

  it('survives what is no SSML', () => {
    expect(readSsml('</p>a < b<speak', 'en-US').map((piece) => piece.kind)).toContain('words');
    expect(readSsml('', 'en-US')).toEqual([]);
  });
});
