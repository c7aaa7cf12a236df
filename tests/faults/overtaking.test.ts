import { intent, YES } from './flows.ts';
import { createHousehold, type Household } from './household.ts';
import { findBrokenPromises } from './truth.ts';

const REORDER = intent('ReorderIntent', 'toothbrush heads');

const actsOf = (reply: { readonly say: readonly { readonly act: string }[] } | undefined): readonly string[] =>
  (reply?.say ?? []).map(({ act }) => act);

async function comeToRest(household: Household): Promise<void> {
  const { simulation, plan } = household;
  plan.faults = [];
  for (const durationMs of [10_000, 400_000, 10_000, 1_200_000]) {
    await simulation.pass(durationMs);
    await simulation.run(household.reconcile());
  }
  await simulation.run(household.say(intent('AMAZON.HelpIntent'), 'later'));
}

describe('turns that overtake each other', () => {
  it('takes no "yes" for the answer to a question that was asked after it', async () => {
    const household = createHousehold();
    const { simulation, plan } = household;
    await simulation.run(household.say(intent('AMAZON.HelpIntent'), 'phone'));
    plan.faults = [{ call: plan.calls.length + 2, kind: 'stalls before' }];
    const held = household.say(YES, 'phone');
    await simulation.pass(1_000);
    await simulation.run(household.say(REORDER, 'phone'));
    await simulation.run(held);
    await comeToRest(household);
    expect([...household.shop.keys.values()]).toEqual([]);
    expect(await findBrokenPromises(household)).toEqual([]);
  });

  it('gives one answer to one turn that is delivered twice at once', async () => {
    const household = createHousehold();
    const { simulation, plan } = household;
    await simulation.run(household.say(REORDER));
    plan.faults = [
      { call: 'payment.authorize', kind: 'is slow' },
      { call: 'shop.placeOrder', kind: 'is slow', forMs: 900 },
    ];
    const first = household.say(YES);
    await simulation.pass(100);
    const second = household.deliverAgain('t2');
    // The second has seen that the order is still being placed, and is slow to write that down.
    await simulation.pass(2_450);
    plan.faults = [...plan.faults, { call: 'store.saveShopper', kind: 'is slow', forMs: 500 }];
    await simulation.pass(100);
    plan.faults = [];
    const [one, other] = await simulation.run(Promise.all([first, second]));
    expect(actsOf(one.reply)).toEqual(['orderPlaced']);
    expect(other.reply).toEqual(one.reply);
    const third = await simulation.run(household.deliverAgain('t2'));
    expect(third.reply).toEqual(one.reply);
    await comeToRest(household);
    expect(await findBrokenPromises(household)).toEqual([]);
  });

  it('keeps the question that was asked while an order was still being placed', async () => {
    const household = createHousehold();
    const { simulation, plan } = household;
    await simulation.run(household.say(REORDER, 'phone'));
    plan.faults = [{ call: 'shop.placeOrder', kind: 'is slow' }];
    const placing = household.say(YES, 'phone');
    await simulation.pass(500);
    const asked = await simulation.run(household.say(intent('ReorderIntent', 'coffee pods'), 'phone'));
    expect(asked.reply?.ask?.question).toBe('confirmDraft');
    await simulation.run(placing);
    const agreed = await simulation.run(household.say(YES, 'phone'));
    expect(actsOf(agreed.reply)).toEqual(['orderPlaced']);
    await comeToRest(household);
    expect([...household.shop.keys.values()].map((order) => order?.lines[0]?.sku)).toEqual(['HEADS', 'PODS']);
    expect(await findBrokenPromises(household)).toEqual([]);
  });

  it('answers everybody when many say "yes" at once', async () => {
    let turn = 0;
    // Always another of those who wait.
    const household = createHousehold((count) => {
      turn += 1;
      return turn % count;
    });
    const { simulation } = household;
    for (const place of ['kitchen', 'bedroom', 'phone'] as const) await simulation.run(household.say(REORDER, place));
    const places = Array.from({ length: 30 }, (_, index) => (['kitchen', 'bedroom', 'phone'] as const)[index % 3] ?? 'phone');
    const answers = await simulation.run(Promise.all(places.map((place) => household.say(YES, place))));
    const acts = answers.map(({ reply }) => actsOf(reply).join());
    expect(acts.filter((act) => act !== 'orderPlaced' && act !== 'orderPlacing')).toEqual([]);
    expect([...household.shop.keys.values()]).toHaveLength(1);
    await comeToRest(household);
    expect(await findBrokenPromises(household)).toEqual([]);
  });

  it.each([
    ['claims the money for it', 3],
    ['confirms it', 4],
  ])('buys nothing when a "yes" is held up until the offer is over, and only then %s', async (_what, callsLater) => {
    const household = createHousehold();
    const { simulation, plan } = household;
    await simulation.run(household.say(REORDER));
    plan.faults = [{ call: plan.calls.length + callsLater, kind: 'is slow', forMs: 11 * 60_000 }];
    await simulation.run(household.say(YES));
    await simulation.pass(11 * 60_000);
    expect(plan.calls).toContain('store.moveDraft to confirmed');
    await comeToRest(household);
    expect([...household.shop.keys.values()].filter((order) => order !== undefined)).toEqual([]);
    expect(await findBrokenPromises(household)).toEqual([]);
  });

  it('asks the shop once when two workers find the same order half-way', async () => {
    // First come, first served: each has read the order before one of them takes it.
    const household = createHousehold(() => 0);
    const { simulation, plan } = household;
    await simulation.run(household.say(REORDER));
    plan.faults = [{ call: 'shop.placeOrder', kind: 'dies before' }];
    await simulation.run(household.say(YES));
    plan.faults = [];
    await simulation.pass(20_000);
    const before = plan.calls.length;
    await simulation.run(Promise.all([household.reconcile(), household.reconcile(), household.reconcile()]));
    expect(plan.calls.slice(before).filter((call) => call === 'shop.placeOrder')).toHaveLength(1);
    await comeToRest(household);
    expect(await findBrokenPromises(household)).toEqual([]);
  });
});
