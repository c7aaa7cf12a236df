import fc from 'fast-check';
import { intent } from '../faults/flows.ts';
import { createHousehold, type Household } from '../faults/household.ts';
import { findBrokenPromises } from '../faults/truth.ts';
import { calmCommands, roughCommands } from './commands.ts';
import { type Model, newModel, PRODUCTS } from './model.ts';

jest.setTimeout(300_000);

const CALM_RUNS = Number(process.env.CALM ?? 600);
const ROUGH_RUNS = Number(process.env.ROUGH ?? 1_600);
const MAX_COMMANDS = 14;
const MINUTE_MS = 60_000;
const LOOKS_AFTER_MS = [1_000, 4_000, 15_000, 20_000, 6 * MINUTE_MS, MINUTE_MS, 11 * MINUTE_MS, MINUTE_MS, 11 * MINUTE_MS];

/** A run can be repeated with the seed that it printed. */
const seed = Number(process.env.SAYSO_SEED ?? Date.now() % 2 ** 31);

/** Nothing goes wrong any more: time passes, reconcile looks, and somebody comes back. */
async function comeToRest(household: Household): Promise<void> {
  const { simulation, plan } = household;
  plan.faults = [];
  for (const durationMs of LOOKS_AFTER_MS) {
    await simulation.pass(durationMs);
    await simulation.run(household.reconcile());
  }
  await simulation.run(household.say(intent('AMAZON.HelpIntent'), 'later'));
}

function listOrdered({ shop }: Household): readonly string[] {
  return [...shop.keys.values()].flatMap((order) => (order && !order.isCancelled ? order.lines.map(({ sku }) => sku) : [])).sort();
}

/** The next of the waiting calls by a list of choices; then always the first. */
function chooser(choices: readonly number[]): (count: number) => number {
  let next = 0;
  return (count) => {
    const choice = choices[next] ?? 0;
    next += 1;
    return choice % count;
  };
}

async function checkTalk(commands: Iterable<fc.AsyncCommand<Model, Household>>, choices: readonly number[]): Promise<void> {
  const household = createHousehold(chooser(choices));
  const model = newModel();
  await fc.asyncModelRun(() => ({ model, real: household }), commands);
  await comeToRest(household);
  const wrong = [...(await findBrokenPromises(household))];
  const expected = model.ordered.map(({ product }) => PRODUCTS[product]).sort();
  if (model.isCalm && JSON.stringify(listOrdered(household)) !== JSON.stringify(expected)) {
    wrong.push(`ordered ${JSON.stringify(listOrdered(household))}, and it should be ${JSON.stringify(expected)}`);
  }
  if (wrong.length > 0) throw new Error(`${wrong.join('\n')}\n\nThe talk was\n${household.transcript.join('\n')}\n`);
}

const choices = fc.array(fc.nat(5), { maxLength: 80 });

describe('a household that talks, buys and changes its mind', () => {
  it('orders what the model says, when all goes well', async () => {
    const talks = fc.asyncProperty(fc.commands(calmCommands, { maxCommands: MAX_COMMANDS, size: 'max' }), choices, checkTalk);
    await fc.assert(talks, { numRuns: CALM_RUNS, seed });
  });

  it('keeps its promise, whatever goes wrong', async () => {
    const talks = fc.asyncProperty(fc.commands(roughCommands, { maxCommands: MAX_COMMANDS, size: 'max' }), choices, checkTalk);
    await fc.assert(talks, { numRuns: ROUGH_RUNS, seed });
  });

  afterAll(() =>
    process.stderr.write(`Buying: ${CALM_RUNS} calm and ${ROUGH_RUNS} rough talks, seed ${seed} (again: SAYSO_SEED=${seed}).\n`),
  );
});
