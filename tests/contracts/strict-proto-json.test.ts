import { strictProtoJson } from '../../simulator/platforms/dialogflow/strict-proto-json.ts';

const ES = strictProtoJson('dialogflow-es', 'WebhookResponse');
const CX = strictProtoJson('dialogflow-cx', 'WebhookResponse');

describe('the strict walk over the descriptors', () => {
  it('accepts what the platform accepts', () => {
    expect(
      ES({
        fulfillmentText: 'Hello.',
        fulfillmentMessages: [
          { platform: 'SLACK', quickReplies: { title: 'Shall I?', quickReplies: ['Yes'] } },
          { payload: { a: [1, null] } },
        ],
        outputContexts: [{ name: 'c', lifespanCount: 2, parameters: { question: 'whatNext' } }],
      }),
    ).toEqual([]);
    expect(CX({ sessionInfo: { parameters: { question: null } }, fulfillmentResponse: { mergeBehavior: 'REPLACE' } })).toEqual([]);
  });

  it.each([
    ['a field of no message', { fulfilmentText: 'x' }, 'fulfilmentText: unknown field'],
    ['a field of another version', { endInteraction: true }, 'endInteraction: unknown field'],
    ['a number for a text', { fulfillmentText: 5 }, 'not a string'],
    ['half a character', { fulfillmentText: '\uD83D' }, 'not a string'],
    ['an object for a list', { fulfillmentMessages: {} }, 'not an array'],
    ['null for a message', { fulfillmentMessages: [null] }, 'not an object'],
    ['a platform there is not', { fulfillmentMessages: [{ platform: 'TWITTER' }] }, 'not one of'],
    ['two messages in one', { fulfillmentMessages: [{ text: { text: [] }, payload: {} }] }, 'both set'],
    ['a nested unknown field', { fulfillmentMessages: [{ card: { buttons: [{ url: 'x' }] } }] }, 'buttons[0].url: unknown field'],
    ['half a lifespan', { outputContexts: [{ name: 'c', lifespanCount: 1.5 }] }, 'not a int32'],
    ['a context without a name', { outputContexts: [{ lifespanCount: 1 }] }, 'name: missing'],
    ['a text for a struct', { payload: 'x' }, 'not a google.protobuf.Struct'],
    ['something that is no JSON', { payload: { at: undefined } }, 'not a google.protobuf.Struct'],
    ['no object at all', 'x', 'not an object'],
  ])('rejects %s', (_what, response, fault) => {
    expect(ES(response)).toEqual([expect.stringContaining(fault)]);
  });

  it.each([
    ['both targets', { targetPage: 'p', targetFlow: 'f' }, 'both set'],
    ['another merge', { fulfillmentResponse: { mergeBehavior: 'MIX' } }, 'not one of'],
    ['a list for the map', { sessionInfo: { parameters: [] } }, 'not an object'],
  ])('rejects, of CX, %s', (_what, response, fault) => {
    expect(CX(response)).toEqual([expect.stringContaining(fault)]);
  });
});
