import type { TurnInput } from '../../../lambda/dialogue/turn.ts';
import { intent, YES } from '../../faults/flows.ts';
import { createHousehold, type Household } from '../../faults/household.ts';

const RAISE: TurnInput = {
  kind: 'intent',
  name: 'SetLimitIntent',
  slots: { amount: { value: '5000' }, period: { value: 'order', ids: ['order'] } },
};
const HELP = intent('AMAZON.HelpIntent');

async function hear(household: Household, input: TurnInput): Promise<readonly string[]> {
  const { reply } = await household.simulation.run(household.say(input, 'phone'));
  return (reply?.say ?? []).map(({ act }) => act);
}

async function press(household: Household, state: 'approved' | 'declined'): Promise<void> {
  household.payment.approvals.set((await household.readShopper()).approval?.id ?? 'none', state);
}

describe('an approval page whose answer the provider never told', () => {
  it('is learnt of by the next turn, whatever it is about', async () => {
    const household = createHousehold();
    expect(await hear(household, RAISE)).toEqual(['approvalPageReady']);
    expect((await household.readShopper()).limits).toBeUndefined();
    await press(household, 'approved');
    expect(await hear(household, HELP)).toEqual(['help']);
    expect(await household.readShopper()).toMatchObject({ limits: { perOrder: { amountMinor: 500_000, currency: 'USD' } } });
    expect((await household.readShopper()).approval).toBeUndefined();
  });

  it('places the order that was approved, and no second page is given', async () => {
    const household = createHousehold();
    await hear(household, intent('ReorderIntent', 'robot vacuum'));
    expect(await hear(household, YES)).toEqual(['approvalPageReady']);
    await press(household, 'approved');
    // Somebody else asks for the same: the first one is under way, and this is another order.
    expect(await hear(household, intent('ReorderIntent', 'robot vacuum'))).toEqual(['draftRead']);
    await household.simulation.run(household.reconcile());
    expect([...household.shop.keys.values()].map((order) => order?.lines[0]?.sku)).toEqual(['ROBOT']);
    expect(household.payment.titles).toEqual(['Place this order']);
  });

  it('tells that it was turned down', async () => {
    const household = createHousehold();
    await hear(household, intent('ReorderIntent', 'robot vacuum'));
    await hear(household, YES);
    await press(household, 'declined');
    expect(await hear(household, HELP)).toEqual(['lateOrderRefused', 'help']);
    expect((await household.readDrafts()).map(({ state }) => state)).toEqual(['withdrawn']);
  });

  it('goes on without when the provider does not answer', async () => {
    const household = createHousehold();
    await hear(household, RAISE);
    await press(household, 'approved');
    household.plan.faults = [{ call: 'payment.readApproval', kind: 'lost before' }];
    expect(await hear(household, HELP)).toEqual(['help']);
    household.plan.faults = [];
    expect(await hear(household, HELP)).toEqual(['help']);
    expect((await household.readShopper()).limits).toBeDefined();
  });
});

it.each([
  ['order', 'Set the spending limit to 5000.00 USD an order'],
  ['month', 'Set the spending limit to 5000.00 USD a month'],
])('the page of a higher limit per %s names the amount and the period', async (value, title) => {
  const household = createHousehold();
  await hear(household, { kind: 'intent', name: 'SetLimitIntent', slots: { amount: { value: '5000' }, period: { value, ids: [value] } } });
  expect(household.payment.titles).toEqual([title]);
});
