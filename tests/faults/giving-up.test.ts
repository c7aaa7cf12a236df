import { intent, YES } from './flows.ts';
import { createHousehold, type Household } from './household.ts';
import { findBrokenPromises } from './truth.ts';

const HOUR_MS = 3_600_000;

async function orderWhile(broken: string): Promise<Household> {
  const household = createHousehold();
  const { simulation, plan } = household;
  plan.faults = [{ call: broken, kind: 'lost before' }];
  await simulation.run(household.say(intent('ReorderIntent', 'toothbrush heads')));
  await simulation.run(household.say(YES));
  return household;
}

async function lookEvery(household: Household, stepMs: number, times: number): Promise<void> {
  for (let look = 1; look <= times; look += 1) {
    await household.simulation.pass(stepMs);
    await household.simulation.run(household.reconcile());
  }
}

async function comeBack(household: Household): Promise<readonly string[]> {
  const { reply } = await household.simulation.run(household.say(intent('AMAZON.HelpIntent'), 'later'));
  return (reply?.say ?? []).map(({ act }) => act);
}

describe('when the outside stays silent', () => {
  it.each(['payment.authorize', 'shop.placeOrder'])('undoes what it cannot finish and tells (%s)', async (broken) => {
    const household = await orderWhile(broken);
    await lookEvery(household, 60_000, 15);
    expect(await comeBack(household)).toEqual(['lateOrderRefused', 'help']);
    expect(await findBrokenPromises(household)).toEqual([]);
    expect([...household.shop.keys.values()].filter((order) => order)).toEqual([]);
  });

  it.each([
    ['payment.capture', 'placed'],
    ['payment.undo', 'refused'],
  ])('hands what it can neither finish nor undo to a person after a day, and tells (%s)', async (broken, shop) => {
    const household = createHousehold();
    const { simulation, plan } = household;
    if (shop === 'refused') household.shop.refusal = { kind: 'refused', reason: 'closed' };
    plan.faults = [{ call: broken, kind: 'lost before' }];
    await simulation.run(household.say(intent('ReorderIntent', 'toothbrush heads')));
    await simulation.run(household.say(YES));
    await lookEvery(household, HOUR_MS, 23);
    const [draft] = await household.readDrafts();
    expect(draft?.state).toBe(shop === 'placed' ? 'capturing' : 'undoing');
    await lookEvery(household, HOUR_MS, 3);
    expect((await household.readDrafts()).map(({ state }) => state)).toEqual(['attention']);
    expect(household.handedOver).toEqual([draft?.id]);
    expect(await household.store.listDueDrafts(Number.MAX_SAFE_INTEGER, 10)).toEqual([]);
    expect(await comeBack(household)).toEqual(['lateOrderNeedsPerson', 'help']);
    // Nobody knows whether the money went: it counts against the limit until a person has looked.
    expect(Object.values((await household.readShopper()).ledger).map(({ state }) => state)).toEqual(['spent']);
  });

  it('closes an order whose e-mail cannot be sent, after a day', async () => {
    const household = await orderWhile('notify.sendEmail');
    await lookEvery(household, HOUR_MS, 23);
    expect(await household.store.listDueDrafts(Number.MAX_SAFE_INTEGER, 10)).toHaveLength(1);
    await lookEvery(household, HOUR_MS, 3);
    expect(await household.store.listDueDrafts(Number.MAX_SAFE_INTEGER, 10)).toEqual([]);
    expect(household.bugs).toHaveLength(1);
  });
});
