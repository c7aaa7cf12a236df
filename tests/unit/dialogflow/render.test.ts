import type { Answer } from '../../../lambda/channels/channel.ts';
import { GOODBYE, openChannel, PAYMENT_URL, QUESTION, readFixture } from './open-channel.ts';

jest.mock('googleapis', () => jest.requireActual('../../../lambda/channels/dialogflow/stubs/googleapis.ts'));
jest.mock('google-auth-library', () => jest.requireActual('../../../lambda/channels/dialogflow/stubs/google-auth-library.ts'));

const TEXT = 'Order 1042 is on its way. What would you like?';
const CONTEXT = 'projects/acme-shop/agent/sessions/7d1c9f30-5f0e-4a53-9c5b-0d6a3d4e2f11/contexts/sayso-question';

async function answerTo(fixture: string, answer: Answer | Error = QUESTION): Promise<unknown> {
  const response = await openChannel(answer).channel.handle(readFixture(fixture), {});
  expect(response.status).toBe(200);
  return response.body;
}

const speak = (speech: string, more: Partial<Answer['spoken']> = {}): Answer => ({
  reply: QUESTION.reply,
  spoken: { speech, suggestions: [], ...more },
});

describe('an answer to Dialogflow ES', () => {
  it('shows the web messenger text, card, button and chips, and holds the question in a context', async () => {
    expect(await answerTo('es-reorder-console')).toEqual({
      fulfillmentText: TEXT,
      fulfillmentMessages: [
        { text: { text: [TEXT] } },
        {
          payload: {
            richContent: [
              [
                { type: 'description', title: 'Set up your payment', text: ['Acme', 'Open the page & choose'] },
                { type: 'button', icon: { type: 'chevron_right' }, text: 'Open the page', link: PAYMENT_URL },
              ],
              [
                {
                  type: 'chips',
                  options: [{ text: 'Reorder' }, { text: 'Where is my order' }, { text: 'A suggestion longer than a button may be' }],
                },
              ],
            ],
          },
        },
      ],
      outputContexts: [{ name: CONTEXT, lifespanCount: 2, parameters: { question: 'whatNext' } }],
    });
  });

  it('clears the context when nothing is asked', async () => {
    expect(await answerTo('es-reorder-console', GOODBYE)).toMatchObject({ outputContexts: [{ name: CONTEXT, lifespanCount: 0 }] });
  });

  it('names no context where the session is not known', async () => {
    expect(await answerTo('es-bare')).not.toHaveProperty('outputContexts');
    const { channel } = openChannel();
    expect((await channel.handle({ session: 'abc', queryResult: {} }, {})).body).not.toHaveProperty('outputContexts');
  });

  it.each([
    ['es-facebook', 'FACEBOOK'],
    ['es-telegram', 'TELEGRAM'],
    ['es-slack-event', 'SLACK'],
    ['es-line', 'LINE'],
    ['es-viber', 'VIBER'],
  ])('%s: has messages of its own, the question on the quick replies', async (fixture, platform) => {
    expect(await answerTo(fixture)).toMatchObject({
      fulfillmentMessages: [
        { text: { text: [TEXT] } },
        { platform, text: { text: ['Order 1042 is on its way.'] } },
        {
          platform,
          card: {
            title: 'Set up your payment',
            subtitle: 'Acme\nOpen the page & choose',
            buttons: [{ text: 'Open the page', postback: PAYMENT_URL }],
          },
        },
        { platform, quickReplies: { title: 'What would you like?', quickReplies: ['Reorder', 'Where is my order'] } },
      ],
    });
  });

  it('writes a card without a button as a message, whole', async () => {
    expect(await answerTo('es-facebook', GOODBYE)).toMatchObject({
      fulfillmentMessages: [
        { text: { text: ['Goodbye.'] } },
        { platform: 'FACEBOOK', text: { text: ['Goodbye.'] } },
        { platform: 'FACEBOOK', text: { text: ['Order 1042\nOne pack of coffee pods\n$12.99'] } },
      ],
    });
  });

  it.each([
    ['es-facebook', 'Total: $124.43'],
    // LINE's buttons template: 60 characters beside a title.
    ['es-line', 'Total: $124.43'],
  ])('%s: a card holds whole lines, and what has no room in it is a message before', async (fixture, subtitle) => {
    const text = 'Total: $124.43\nOpen the page to approve it. It expires on Wednesday, September 23, 2026.';
    const card = { kind: 'plain' as const, title: 'Approve your order', text, link: { title: 'Open the page', url: PAYMENT_URL } };
    const buttons = [{ text: 'Open the page', postback: PAYMENT_URL }];
    expect(await answerTo(fixture, speak('Please approve it.', { card }))).toMatchObject({
      fulfillmentMessages: [
        {},
        { text: { text: ['Please approve it.'] } },
        { text: { text: [text] } },
        { card: { title: 'Approve your order', subtitle, buttons } },
      ],
    });
  });

  it('keeps to what LINE takes in one template: 40 characters of title, 60 of text, 4 buttons', async () => {
    const card = { kind: 'plain' as const, title: 'T'.repeat(70), text: 'x'.repeat(70), link: { title: 'Open', url: PAYMENT_URL } };
    const suggestions = ['1', '2', '3', '4', '5'];
    const { fulfillmentMessages } = (await answerTo('es-line', speak('Which one?', { card, suggestions }))) as {
      fulfillmentMessages: { card?: { title: string; subtitle: string }; quickReplies?: { quickReplies: string[] } }[];
    };
    const shown = fulfillmentMessages.flatMap((message) => message.card ?? []);
    expect(shown.map(({ title, subtitle }) => [title.length, subtitle.length])).toEqual([[40, 60]]);
    expect(fulfillmentMessages.flatMap((message) => message.quickReplies?.quickReplies ?? [])).toEqual(['1', '2', '3', '4']);
  });

  it('offers no quick replies under a question too long for them', async () => {
    const speech = `${'Shall I order it '.repeat(10)}?`;
    expect(await answerTo('es-line', speak(speech, { suggestions: ['Yes'] }))).toMatchObject({
      fulfillmentMessages: [{ text: { text: [speech] } }, { platform: 'LINE', text: { text: [speech] } }],
    });
  });

  it('offers a quick reply once, and ten at most', async () => {
    const suggestions = ['Yes', 'Yes', ...Array.from({ length: 20 }, (_, index) => `Choice ${index}`)];
    expect(await answerTo('es-viber', speak('Which one?', { suggestions }))).toMatchObject({
      fulfillmentMessages: [{}, { quickReplies: { title: 'Which one?', quickReplies: ['Yes', ...suggestions.slice(2, 11)] } }],
    });
  });

  it('writes the link out where there are no buttons', async () => {
    const body = { queryResult: {}, originalDetectIntentRequest: { payload: { source: 'twitter' } } };
    const { channel } = openChannel();
    expect((await channel.handle(body, {})).body).toEqual({
      fulfillmentText: TEXT,
      fulfillmentMessages: [{ text: { text: [`${TEXT}\nOpen the page: ${PAYMENT_URL}`] } }],
    });
  });

  it.each(['hangouts', 'twilio', 'WhatsApp'])('writes the link out for %s too, of which nobody knows what it shows', async (source) => {
    const { channel } = openChannel();
    const { body } = await channel.handle({ queryResult: {}, originalDetectIntentRequest: { source, payload: {} } }, {});
    expect(body).toMatchObject({
      fulfillmentMessages: [
        { text: { text: [`${TEXT}\nOpen the page: ${PAYMENT_URL}`] } },
        { payload: { richContent: expect.anything() } },
      ],
    });
  });

  it.each(['', 'DIALOGFLOW_CONSOLE', 'DIALOGFLOW_MESSENGER'])('has a button in place of the link for %j', async (source) => {
    const { channel } = openChannel();
    const { body } = await channel.handle({ queryResult: {}, originalDetectIntentRequest: { source, payload: {} } }, {});
    expect(body).toMatchObject({ fulfillmentMessages: [{ text: { text: [TEXT] } }, { payload: { richContent: expect.anything() } }] });
  });

  it('says words alone on the phone', async () => {
    expect(await answerTo('es-phone')).toMatchObject({ fulfillmentText: TEXT, fulfillmentMessages: [{ text: { text: [TEXT] } }] });
    expect(JSON.stringify(await answerTo('es-phone'))).not.toContain(PAYMENT_URL);
  });

  it('cuts what no platform takes', async () => {
    const body = (await answerTo('es-facebook', speak('🧻'.repeat(5000)))) as { fulfillmentText: string };
    expect(Array.from(body.fulfillmentText)).toHaveLength(2000);
    expect(body.fulfillmentText).toMatch(/🧻…$/u);
  });
});

describe('an answer to the legacy Assistant', () => {
  it('has a rich response made by its library, beside the words for every other channel', async () => {
    expect(JSON.parse(JSON.stringify(await answerTo('es-assistant')))).toEqual({
      fulfillmentText: TEXT,
      fulfillmentMessages: [{ text: { text: [TEXT] } }],
      outputContexts: [{ name: CONTEXT, lifespanCount: 2, parameters: { question: 'whatNext' } }],
      payload: {
        google: {
          expectUserResponse: true,
          noInputPrompts: [{ textToSpeech: 'You can reorder something. What would you like?' }],
          richResponse: {
            items: [
              {
                simpleResponse: {
                  textToSpeech: '<speak>Order <say-as interpret-as="digits">1042</say-as> is on its way. What would you like?</speak>',
                  displayText: TEXT,
                },
              },
              {
                basicCard: {
                  title: 'Set up your payment',
                  // Two blanks make a line break: developers.google.com/assistant/df-asdk/responses.
                  formattedText: 'Acme  \nOpen the page & choose',
                  buttons: [{ title: 'Open the page', openUrlAction: { url: PAYMENT_URL } }],
                },
              },
            ],
            suggestions: [{ title: 'Reorder' }, { title: 'Where is my order' }],
          },
        },
      },
    });
  });

  it('closes the microphone when nothing is asked', async () => {
    const body = JSON.parse(JSON.stringify(await answerTo('es-assistant', GOODBYE)));
    expect(body.payload.google).toMatchObject({ expectUserResponse: false });
    expect(body.payload.google).not.toHaveProperty('noInputPrompts');
    expect(body.payload.google.richResponse).not.toHaveProperty('suggestions');
  });

  it('shows nothing on a speaker', async () => {
    const body = JSON.parse(JSON.stringify(await answerTo('es-assistant-speaker-silent')));
    expect(body.payload.google.richResponse).toEqual({ items: [{ simpleResponse: expect.anything() }] });
  });

  it('spreads a long text over two bubbles, whole sentences each', async () => {
    const sentence = 'The quick brown fox jumps over the lazy dog and then asks again. ';
    const body = JSON.parse(JSON.stringify(await answerTo('es-assistant', speak(sentence.repeat(30)))));
    const texts: string[] = body.payload.google.richResponse.items.map(
      (item: { simpleResponse: { displayText: string } }) => item.simpleResponse.displayText,
    );
    expect(texts).toHaveLength(2);
    expect(texts[0]).toBe(sentence.repeat(9).trim());
    expect(texts[1]).toHaveLength(640);
  });
});

describe('an answer to Dialogflow CX', () => {
  it('replaces the agent’s own words and names the open question', async () => {
    expect(await answerTo('cx-reorder')).toEqual({
      fulfillmentResponse: {
        messages: [
          { text: { text: [TEXT] } },
          {
            payload: {
              richContent: [
                [
                  { type: 'description', title: 'Set up your payment', text: ['Acme', 'Open the page & choose'] },
                  { type: 'button', icon: { type: 'chevron_right' }, text: 'Open the page', anchor: { href: PAYMENT_URL } },
                ],
                [{ type: 'chips', options: expect.arrayContaining([{ text: 'Reorder' }]) }],
              ],
            },
          },
        ],
        mergeBehavior: 'REPLACE',
      },
      sessionInfo: { parameters: { saysoQuestion: 'whatNext' } },
    });
  });

  it('removes the question when nothing is asked', async () => {
    expect(await answerTo('cx-reorder', GOODBYE)).toMatchObject({ sessionInfo: { parameters: { saysoQuestion: null } } });
  });

  it('reads numbers out digit by digit on the phone, and shows nothing', async () => {
    expect(await answerTo('cx-phone')).toMatchObject({
      fulfillmentResponse: {
        messages: [
          { text: { text: [TEXT] } },
          { outputAudioText: { ssml: expect.stringContaining('<say-as interpret-as="digits">1042</say-as>') } },
        ],
      },
    });
  });
});

describe('a turn that breaks', () => {
  it.each([
    ['cx-reorder', { fulfillmentResponse: { messages: [{ text: { text: ['Sorry (en-US).'] } }], mergeBehavior: 'REPLACE' } }],
    ['es-reorder-console', { fulfillmentText: 'Sorry (en-US).', fulfillmentMessages: [{ text: { text: ['Sorry (en-US).'] } }] }],
  ])('%s: is apologised for, and leaves the contexts as they are', async (fixture, body) => {
    expect(await answerTo(fixture, new Error('boom: card 4111 of Jo'))).toEqual(body);
  });

  it('closes the Assistant’s microphone', async () => {
    expect(await answerTo('es-assistant', new Error('boom'))).toMatchObject({ payload: { google: { expectUserResponse: false } } });
  });

  it('is logged without what it quotes', async () => {
    const { channel, logged } = openChannel(new Error('boom: card 4111 of Jo'));
    await channel.handle(readFixture('es-welcome'), {});
    expect(logged).toEqual([['dialogflow.turnFailed', expect.objectContaining({ code: 'Error' })]]);
    expect(JSON.stringify(logged)).not.toContain('4111');
  });

  it('is apologised for when the dialogue says nothing', async () => {
    const { channel, logged } = openChannel(QUESTION, { answerTurn: async () => undefined });
    expect((await channel.handle(readFixture('es-welcome'), {})).body).toMatchObject({ fulfillmentText: 'Sorry (en-US).' });
    expect(logged).toEqual([['dialogflow.nothingSaid', {}]]);
  });
});
