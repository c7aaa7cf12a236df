import { type Fault, type FaultKind, kindsFor } from './fault-points.ts';
import { type End, FLOWS, type Flow, HABITS, type Habit, intent } from './flows.ts';
import { createHousehold, type Household } from './household.ts';
import { findBrokenPromises } from './truth.ts';

// Each test is hundreds of short runs.
jest.setTimeout(120_000);

const MINUTE_MS = 60_000;
const EARLY_LOOKS_S = [1, 3, 5, 8, 12, 16, 20, 30, 45];
const LATE_LOOKS_MIN = [7, 8, 9, 12, 13, 14, 20, 27, 28];
/** When reconcile looks, from the begin of the flow: often while something is under way, then past the expiry and past giving up. */
const LOOKS_AT_MS = [...EARLY_LOOKS_S.map((seconds) => seconds * 1_000), ...LATE_LOOKS_MIN.map((minutes) => minutes * MINUTE_MS)];
const REST_MS = 30 * MINUTE_MS;
/** Of broken promises: one mistake breaks many. */
const SHOWN = 30;

interface Day {
  readonly household: Household;
  /** Calls before the first that can meet a fault. */
  readonly spared: number;
}

/** One flow from its begin until everything has come to rest and the household has come back. */
async function liveThrough(flow: Flow, habit: Habit, planned: (spared: number) => readonly Fault[]): Promise<Day> {
  const household = createHousehold();
  const { simulation, plan } = household;
  if (flow.prepare) await simulation.run(flow.prepare(household));
  const spared = plan.calls.length;
  plan.faults = planned(spared);
  for (const lookAtMs of LOOKS_AT_MS) void simulation.clock.sleep(lookAtMs).then(() => household.reconcile());
  await simulation.run(flow.happen(household, habit));
  await simulation.pass(REST_MS);
  await simulation.run(household.reconcile());
  const comeBack = () => simulation.run(household.say(intent('AMAZON.HelpIntent'), 'later'));
  const { reply } = await comeBack();
  if (!reply || reply.say.some(({ act }) => act === 'troubled')) await comeBack();
  return { household, spared };
}

function listOrders({ shop }: Household) {
  return [...shop.keys.values()].filter((order) => order !== undefined);
}

function endOf(household: Household): End {
  const orders = listOrders(household);
  if (orders.some((order) => !order.isCancelled)) return 'ordered';
  return orders.length > 0 && household.heard.some(({ reply }) => reply.say.some(({ act }) => act === 'orderCancelled'))
    ? 'cancelled'
    : 'nothing';
}

/** Every call but those of a reconcile that has looked just before and found nothing. */
function listPoints({ household, spared }: Day): readonly { readonly point: number; readonly call: string }[] {
  const calls = household.plan.calls.slice(spared);
  return calls.flatMap((call, index) => (call === 'store.listDueDrafts' && calls[index - 1] === call ? [] : [{ point: index + 1, call }]));
}

let runs = 0;

async function tryPoint(flow: Flow, habit: Habit, point: number, kind: FaultKind): Promise<readonly string[]> {
  runs += 1;
  const { household, spared } = await liveThrough(flow, habit, (before) => [{ call: before + point, kind }]);
  const wrong = [...(await findBrokenPromises(household))];
  const live = listOrders(household).filter((order) => !order.isCancelled);
  if (live.length > 1) wrong.push(`${live.length} orders were made`);
  return wrong.map((what) => `${flow.name} / ${habit} / ${kind} ${household.plan.calls[spared + point - 1]} (call ${point}): ${what}`);
}

describe.each(FLOWS.map((flow) => [flow.name, flow] as const))('%s', (_name, flow) => {
  it.each(HABITS)('keeps the promise when any call meets any fault, and then: %s', async (habit) => {
    const calm = await liveThrough(flow, habit, () => []);
    expect(await findBrokenPromises(calm.household)).toEqual([]);
    expect(flow.ends).toContain(endOf(calm.household));
    const points = listPoints(calm);
    expect(points.length).toBeGreaterThan(3);
    const wrong: string[] = [];
    for (const { point, call } of points) {
      for (const kind of kindsFor(call)) wrong.push(...(await tryPoint(flow, habit, point, kind)));
    }
    expect(wrong.slice(0, SHOWN)).toEqual([]);
  });
});

afterAll(() => process.stderr.write(`Fault points: ${runs} runs.\n`));
