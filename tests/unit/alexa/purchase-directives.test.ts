import { expectProducts } from '../../../lambda/channels/alexa/dynamic-entities.ts';
import { renderAnswer } from '../../../lambda/channels/alexa/render.ts';
import { findResponseFaults } from '../../contracts/alexa-response-schema.ts';

const hint = (nth: number, aliases: readonly string[] = ['brush heads', 'refills']) => ({
  sku: `SKU-${nth}`,
  name: `Product ${nth}`,
  aliases,
});

describe('the products that Alexa is told to expect', () => {
  it('are named with their other names', () => {
    expect(expectProducts([hint(1)])).toEqual({
      type: 'Dialog.UpdateDynamicEntities',
      updateBehavior: 'REPLACE',
      types: [{ name: 'Item', values: [{ id: 'SKU-1', name: { value: 'Product 1', synonyms: ['brush heads', 'refills'] } }] }],
    });
  });

  it('stay within a hundred values, synonyms counted in', () => {
    const directive = expectProducts(Array.from({ length: 80 }, (_, nth) => hint(nth, [`a ${nth}`, `b ${nth}`])));
    const values = directive?.types?.[0]?.values ?? [];
    const count = values.reduce((sum, value) => sum + 1 + (value.name?.synonyms?.length ?? 0), 0);
    expect(count).toBe(100);
  });

  it('leave out names that the platform would refuse', () => {
    const long = 'x'.repeat(141);
    expect(expectProducts([{ sku: 'A', name: long, aliases: [] }])).toBeUndefined();
    expect(expectProducts([hint(1, [long, 'short', 'short', ''])])?.types?.[0]?.values?.[0]?.name?.synonyms).toEqual(['short']);
  });

  it('go with an open session only', async () => {
    const spoken = { speech: 'Hello. What shall it be?', reprompt: 'What shall it be?', suggestions: [] };
    const open = renderAnswer({ reply: { say: [], ask: { question: 'whatNext' }, hints: [hint(1)] }, spoken }, []);
    expect(open.directives?.map(({ type }) => type)).toEqual(['Dialog.UpdateDynamicEntities']);
    expect(await findResponseFaults({ version: '1.0', response: open }, 'LaunchRequest')).toEqual([]);
    const closed = renderAnswer({ reply: { say: [], hints: [hint(1)] }, spoken: { speech: 'Bye.', suggestions: [] } }, []);
    expect(closed.directives).toBeUndefined();
  });
});

describe('a hand-off for the voice code', () => {
  it('starts the verification and leaves the session to the platform', async () => {
    const reply = { say: [], handOff: { kind: 'verifyPerson', token: 'draft-1' } } as const;
    const response = renderAnswer({ reply, spoken: { speech: 'I need your voice code.', suggestions: [] } }, []);
    expect(response).not.toHaveProperty('shouldEndSession');
    expect(response.directives).toEqual([
      {
        type: 'Connections.StartConnection',
        uri: 'connection://AMAZON.VerifyPerson/2',
        input: { requestedAuthenticationConfidenceLevel: { level: 400, customPolicy: { policyName: 'VOICE_PIN' } } },
        token: 'draft-1',
        onCompletion: 'RESUME_SESSION',
      },
    ]);
    expect(await findResponseFaults({ version: '1.0', response }, 'IntentRequest')).toEqual([]);
  });
});
