import { renderAnswer, renderStatement } from '../../../lambda/channels/alexa/render.ts';
import { answerOf, INTENTS, statement } from './open-channel.ts';

const whatNext = { question: 'whatNext' } as const;
const card = { kind: 'plain', title: 'Your order', text: 'Four brush heads.' } as const;

describe('renderAnswer', () => {
  it('closes the session after a statement', () => {
    expect(renderAnswer(statement, INTENTS)).toEqual({
      outputSpeech: { type: 'SSML', ssml: '<speak>Your cart is empty.</speak>' },
      shouldEndSession: true,
    });
  });

  it('opens the microphone for a question, with its reprompt', () => {
    const answer = answerOf({ ask: whatNext }, { speech: 'Hello. What would you like?', reprompt: 'What would you like?' });
    expect(renderAnswer(answer, INTENTS)).toEqual({
      outputSpeech: { type: 'SSML', ssml: '<speak>Hello. What would you like?</speak>' },
      reprompt: { outputSpeech: { type: 'SSML', ssml: '<speak>What would you like?</speak>' } },
      shouldEndSession: false,
    });
  });

  it('goes by the open question, not by the words', () => {
    expect(renderAnswer(answerOf({}, { speech: 'Done.', reprompt: 'Anything else?' }), INTENTS)).not.toHaveProperty('reprompt');
    const asked = renderAnswer(answerOf({ ask: whatNext }, { speech: 'What would you like?' }), INTENTS);
    expect(asked.reprompt?.outputSpeech).toEqual(asked.outputSpeech);
  });

  it('never opens a microphone without a word', () => {
    expect(renderAnswer(answerOf({ ask: whatNext }, {}), INTENTS)).toEqual({ shouldEndSession: true });
    expect(renderAnswer(answerOf({ ask: whatNext }, { speech: '\u0000 \ue000', reprompt: ' https://example.com' }), INTENTS)).toEqual({
      shouldEndSession: true,
    });
  });

  it('tells Alexa which slot a bare answer fills', () => {
    const answer = answerOf({ ask: { question: 'whichItem', intent: 'AddToCartIntent' } }, { speech: 'Which product?' });
    expect(renderAnswer(answer, INTENTS).directives).toMatchObject([{ type: 'Dialog.ElicitSlot', slotToElicit: 'item' }]);
  });

  it('puts the link on the last line of a card and never into the speech', () => {
    const link = { title: 'Set up payment', url: 'https://pay.example.com/l/1?a=b&c=d' };
    const response = renderAnswer(
      answerOf({}, { speech: 'See www.example.com/x or https://pay.example.com/l/1. Bye.', card: { ...card, link } }),
      INTENTS,
    );
    expect(response.card).toEqual({
      type: 'Simple',
      title: 'Your order',
      content: 'Four brush heads.\nSet up payment: https://pay.example.com/l/1?a=b&c=d',
    });
    expect(response.outputSpeech).toEqual({ type: 'SSML', ssml: '<speak>See  or . Bye.</speak>' });
  });

  it("shows the platform's own card for linking an account", () => {
    expect(renderAnswer(answerOf({}, { speech: 'Link your account.', card: { ...card, kind: 'linkAccount' } }), INTENTS).card).toEqual({
      type: 'LinkAccount',
    });
  });

  it('cuts long speech after a sentence, and still asks the question', () => {
    const answer = answerOf({ ask: whatNext }, { speech: `${'One & two. '.repeat(900)}Shall I?`, reprompt: 'Shall I order it?' });
    const { outputSpeech } = renderAnswer(answer, INTENTS);
    const ssml = outputSpeech?.type === 'SSML' ? outputSpeech.ssml : '';
    expect(ssml).toMatch(/One &amp; two\. Shall I order it\?<\/speak>$/u);
    expect(ssml.length).toBeGreaterThan(7900);
    expect(ssml.length).toBeLessThanOrEqual(8000);
  });

  it('cuts a long card after a sentence, and keeps its link whole', () => {
    const link = { title: 'Pay', url: `https://pay.example.com/${'x'.repeat(500)}` };
    const response = renderAnswer(answerOf({}, { speech: 'Done.', card: { ...card, text: 'A line of it. '.repeat(900), link } }), INTENTS);
    const content = response.card?.type === 'Simple' ? (response.card.content ?? '') : '';
    expect(content.endsWith(`A line of it.\nPay: ${link.url}`)).toBe(true);
    expect(content.length + 'Your order'.length).toBeLessThanOrEqual(8000);
  });

  it('leaves out a link that would not fit whole', () => {
    const link = { title: 'Pay', url: `https://pay.example.com/${'x'.repeat(9000)}` };
    expect(renderAnswer(answerOf({}, { speech: 'Done.', card: { ...card, link } }), INTENTS).card).toMatchObject({
      content: 'Four brush heads.',
    });
  });

  it('stays below the limit in bytes where every character takes three', () => {
    const text = '您的購物車是空的。'.repeat(2000);
    const response = renderAnswer(answerOf({ ask: whatNext }, { speech: text, reprompt: text, card: { ...card, text } }), INTENTS);
    const bytes = Buffer.byteLength(JSON.stringify({ version: '1.0', response }));
    expect(bytes).toBeLessThan(24_000);
    expect(bytes).toBeGreaterThan(12_000);
  });
});

describe('renderStatement', () => {
  it('says one thing and ends', () => {
    expect(renderStatement('Sorry & goodbye.')).toEqual({
      outputSpeech: { type: 'SSML', ssml: '<speak>Sorry &amp; goodbye.</speak>' },
      shouldEndSession: true,
    });
  });
});
