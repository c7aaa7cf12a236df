import { join } from 'node:path';
import { guessIntent, readModelFile } from '../../../simulator/replay/understand-model.ts';
import { writeFiles } from './scratch-folder.ts';

function modelOf(languageModel: object) {
  const file = join(writeFiles({ 'model.json': JSON.stringify({ interactionModel: { languageModel } }) }), 'model.json');
  const read = readModelFile(file);
  if (!read.ok) throw new Error(read.error);
  return read.value.understand;
}

const understand = modelOf({
  invocationName: 'corner shop',
  intents: [
    {
      name: 'OrderIntent',
      slots: [
        { name: 'count', type: 'AMAZON.NUMBER' },
        { name: 'item', type: 'Item' },
      ],
      samples: ['order {count} {item}', 'order {item}'],
    },
    { name: 'FindIntent', slots: [{ name: 'thing', type: 'AMAZON.SearchQuery' }], samples: ['order news about {thing}', 'find {thing}'] },
    { name: 'AMAZON.YesIntent', samples: [] },
    { name: 'AMAZON.FallbackIntent', samples: [] },
  ],
  types: [{ name: 'Item', values: [{ name: { value: 'green tea', synonyms: ['tea'] } }] }],
});

describe('an interaction model', () => {
  it.each([
    ['open corner shop', 'launch'],
    ['Alexa open Corner Shop.', 'launch'],
    ['ask corner shop', 'launch'],
    ['order Tea', { name: 'OrderIntent', slots: { item: 'Tea' } }],
    ['order three green tea', { name: 'OrderIntent', slots: { count: 'three', item: 'green tea' } }],
    ['order news about tea', { name: 'FindIntent', slots: { thing: 'tea' } }],
    ['ask corner shop to find my keys', { name: 'FindIntent', slots: { thing: 'my keys' } }],
    ['Yes!', { name: 'AMAZON.YesIntent', slots: {} }],
    ['sing a song', { name: 'AMAZON.FallbackIntent', slots: {} }],
    ['help', { name: 'AMAZON.FallbackIntent', slots: {} }],
  ])('turns words into intents: %s', (words, expected) => {
    expect(understand(words)).toEqual(expected);
  });

  it.each([
    ['no JSON', 'x{'],
    ['another JSON', '{"a":1}'],
  ])('is told apart from %s', (_name, content) => {
    const file = join(writeFiles({ 'model.json': content }), 'model.json');
    expect(readModelFile(file)).toMatchObject({ ok: false, error: expect.stringContaining(file) });
  });
});

describe('without a model', () => {
  it.each([
    ['open anything', 'launch'],
    ['order tea', { name: 'AMAZON.FallbackIntent', slots: {} }],
  ])('only the opening is known: %s', (words, expected) => {
    expect(guessIntent(words)).toEqual(expected);
  });
});
