import { elicitSlot } from '../../../lambda/channels/alexa/elicit-slot.ts';
import { INTENTS } from './open-channel.ts';

const empty = (name: string) => ({ name, confirmationStatus: 'NONE' });

describe('elicitSlot', () => {
  it('expects the item of the intent that asks, and keeps the quantity that was said', () => {
    expect(elicitSlot({ question: 'whichItem', intent: 'ReorderIntent', quantity: 2 }, INTENTS)).toEqual({
      type: 'Dialog.ElicitSlot',
      slotToElicit: 'item',
      updatedIntent: {
        name: 'ReorderIntent',
        confirmationStatus: 'NONE',
        slots: { item: empty('item'), quantity: { ...empty('quantity'), value: '2' } },
      },
    });
  });

  it('expects the quantity, and names every other slot of the intent', () => {
    expect(elicitSlot({ question: 'howMany', intent: 'ChangeQuantityIntent', item: 'pods' }, INTENTS)?.updatedIntent?.slots).toEqual({
      item: { ...empty('item'), value: 'pods' },
      quantity: empty('quantity'),
    });
  });

  it('expects an amount when a limit was asked for without one', () => {
    expect(elicitSlot({ question: 'howMuch', period: 'month' }, INTENTS)).toEqual({
      type: 'Dialog.ElicitSlot',
      slotToElicit: 'amount',
      updatedIntent: { name: 'SetLimitIntent', confirmationStatus: 'NONE', slots: { amount: empty('amount'), period: empty('period') } },
    });
  });

  it('cuts a value that would make the platform refuse the response', () => {
    const directive = elicitSlot({ question: 'howMany', intent: 'AddToCartIntent', item: `${'a'.repeat(139)}👍` }, INTENTS);
    expect(directive?.updatedIntent?.slots?.item?.value).toBe('a'.repeat(139));
  });

  it('leaves questions that no bare slot answers, and slots that the model cannot elicit', () => {
    expect(elicitSlot({ question: 'whatNext' }, INTENTS)).toBeUndefined();
    expect(elicitSlot({ question: 'whichItem', intent: 'PriceIntent' }, INTENTS)).toBeUndefined();
    expect(elicitSlot({ question: 'whichItem', intent: 'SearchProductIntent' }, INTENTS)).toBeUndefined();
  });
});
