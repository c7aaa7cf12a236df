import { answerCanFulfill } from '../../../lambda/channels/alexa/can-fulfill.ts';
import { INTENTS } from './open-channel.ts';

describe('answerCanFulfill', () => {
  it('is sure of an intent whose slots all resolved, or are numbers', () => {
    expect(answerCanFulfill('ReorderIntent', { item: { value: 'pods', ids: ['CP-60'] }, quantity: { value: '2' } }, INTENTS)).toEqual({
      canFulfill: 'YES',
      slots: { item: { canUnderstand: 'YES', canFulfill: 'YES' }, quantity: { canUnderstand: 'YES', canFulfill: 'YES' } },
    });
    expect(answerCanFulfill('ViewCartIntent', {}, INTENTS)).toEqual({ canFulfill: 'YES' });
  });

  it('may do what it would first have to look up', () => {
    expect(answerCanFulfill('ReorderIntent', { item: { value: 'water filters' } }, INTENTS)).toEqual({
      canFulfill: 'MAYBE',
      slots: { item: { canUnderstand: 'MAYBE', canFulfill: 'YES' } },
    });
  });

  it('cannot do an intent or a slot that the model does not have', () => {
    expect(answerCanFulfill('TurnOnTheLightsIntent', { room: { value: 'kitchen' } }, INTENTS)).toEqual({
      canFulfill: 'NO',
      slots: { room: { canUnderstand: 'NO', canFulfill: 'NO' } },
    });
    expect(
      answerCanFulfill('PriceIntent', { item: { value: 'pods', ids: ['CP-60'] }, room: { value: 'kitchen' } }, INTENTS).canFulfill,
    ).toBe('NO');
    expect(answerCanFulfill('', {}, INTENTS)).toEqual({ canFulfill: 'NO' });
  });

  it('can do nothing with a word that only a session gives a meaning', () => {
    expect(answerCanFulfill('AMAZON.HelpIntent', {}, INTENTS)).toEqual({ canFulfill: 'NO' });
    const choose = { name: 'ChooseIntent', slots: ['ordinal'], elicitedSlots: [], answersOnly: true };
    expect(answerCanFulfill('ChooseIntent', {}, [choose])).toEqual({ canFulfill: 'NO' });
  });
});
