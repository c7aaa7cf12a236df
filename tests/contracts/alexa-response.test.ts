import fc from 'fast-check';
import { renderAnswer } from '../../lambda/channels/alexa/render.ts';
import type { Answer } from '../../lambda/channels/channel.ts';
import type { Question } from '../../lambda/dialogue/question.ts';
import type { Card } from '../../lambda/dialogue/reply.ts';
import { DIGITS_END, DIGITS_START } from '../../lambda/dialogue/speech-marks.ts';
import { money } from '../../lambda/kernel/money.ts';
import { INTENTS } from '../unit/alexa/open-channel.ts';
import { findResponseFaults } from './alexa-response-schema.ts';

const heads = { sku: 'BS-SOFT-4', name: 'BrightSmile toothbrush heads, soft', pack: { count: 4, unit: 'heads' } };
const questions: readonly Question[] = [
  { question: 'whatNext' },
  {
    question: 'confirmDraft',
    draftId: 'd1',
    total: money(1999, 'USD'),
    itemName: heads.name,
    moreItems: 0,
    others: [heads],
    lines: [{ sku: heads.sku, quantity: 1 }],
  },
  { question: 'choose', item: 'water filters', candidates: [heads], purpose: { kind: 'reorder' } },
  { question: 'offerProduct', candidate: heads, quantity: 1, others: [] },
  { question: 'offerList', item: 'toothpaste', quantity: 1 },
  { question: 'offerCheckout' },
  { question: 'whichItem', intent: 'ReorderIntent' },
  { question: 'whichItem', intent: 'AddToCartIntent', quantity: 3 },
  { question: 'whichItem', intent: 'PriceIntent' },
  { question: 'howMany', intent: 'ChangeQuantityIntent', item: 'coffee pods' },
  { question: 'howMany', intent: 'AddToListIntent' },
  { question: 'confirmCancelOrder', draftId: 'd1', orderNumber: '1042' },
];

const pieces = fc.constantFrom(
  'Four heads',
  ' & ',
  '<b>',
  '. ',
  '? ',
  '。',
  '您的購物車',
  '👍',
  '\n',
  '"',
  DIGITS_START,
  '1042',
  DIGITS_END,
  '\ud83d',
  '\u0007',
  ' https://pay.example.com/a?b=c ',
  ' ',
);
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
);
/** Short texts, and texts beyond every limit. */
const texts = fc.oneof(
  words,
  fc.tuple(words, fc.integer({ min: 2, max: 800 })).map(([text, times]) => text.repeat(times)),
);
const cards: fc.Arbitrary<Card> = fc.record(
  {
    kind: fc.constantFrom('plain' as const, 'linkAccount' as const),
    title: texts,
    text: texts,
    link: fc.record({ title: words, url: fc.oneof(fc.webUrl(), texts) }),
  },
  { requiredKeys: ['kind', 'title', 'text'] },
);
const answers: fc.Arbitrary<Answer> = fc.record({
  reply: fc.record({ say: fc.constant([]), ask: fc.constantFrom(...questions) }, { requiredKeys: ['say'] }),
  spoken: fc.record(
    { speech: texts, reprompt: texts, card: cards, suggestions: fc.constant([]) },
    { requiredKeys: ['speech', 'suggestions'] },
  ),
});

describe('responses', () => {
  it.each(questions)('that ask $question are valid', async (ask) => {
    const response = renderAnswer({ reply: { say: [], ask }, spoken: { speech: 'Shall I?', reprompt: 'Well?', suggestions: [] } }, INTENTS);
    expect(response.shouldEndSession).toBe(false);
    expect(await findResponseFaults({ version: '1.0', response }, 'IntentRequest')).toEqual([]);
  });

  it('are valid and within the limits, whatever the words and cards hold', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        const response = renderAnswer(answer, INTENTS);
        expect(await findResponseFaults({ version: '1.0', response }, 'IntentRequest')).toEqual([]);
        if (answer.reply.ask === undefined) expect(response.shouldEndSession).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the contract itself', () => {
  const valid = { version: '1.0', response: { outputSpeech: { type: 'SSML', ssml: '<speak>Hi.</speak>' }, shouldEndSession: true } };
  const withSsml = (ssml: string) => ({ version: '1.0', response: { outputSpeech: { type: 'SSML', ssml }, shouldEndSession: true } });

  it('takes a valid response', async () => {
    expect(await findResponseFaults(valid, 'LaunchRequest')).toEqual([]);
  });

  it.each([
    ['an unknown key', { ...valid, status: 200 }, 'LaunchRequest'],
    ['an unknown directive', { version: '1.0', response: { directives: [{ type: 'Dialog.Guess' }] } }, 'IntentRequest'],
    ['a card without a type', { version: '1.0', response: { card: { title: 'x' } } }, 'IntentRequest'],
    ['no response', { version: '1.0' }, 'LaunchRequest'],
    [
      'an open microphone without a reprompt',
      { version: '1.0', response: { ...valid.response, shouldEndSession: false } },
      'LaunchRequest',
    ],
    ['speech to an event', valid, 'AlexaSkillEvent.SkillEnabled'],
    ['an open session for a player', { version: '1.0', response: { shouldEndSession: false } }, 'AudioPlayer.PlaybackStarted'],
    ['an unescaped ampersand', withSsml('<speak>Fish & chips</speak>'), 'LaunchRequest'],
    ['a tag that Alexa does not have', withSsml('<speak><blink>Hi</blink></speak>'), 'LaunchRequest'],
    ['two documents', withSsml('<speak>a</speak><speak>b</speak>'), 'LaunchRequest'],
    ['a spoken address', withSsml('<speak>Go to https://example.com</speak>'), 'LaunchRequest'],
    ['too much speech', withSsml(`<speak>${'a'.repeat(8000)}</speak>`), 'LaunchRequest'],
  ])('refuses %s', async (_, body, requestType) => {
    expect(await findResponseFaults(body, requestType)).not.toEqual([]);
  });
});
