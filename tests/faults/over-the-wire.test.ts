import { randomInt } from 'node:crypto';
import { eachStoreEngine, type RunningEngine } from '../engines.ts';
import { FAULT_KINDS, type Fault, type FaultKind, kindsFor } from './fault-points.ts';
import { HABITS, type Habit } from './flows.ts';
import { findBrokenPromises } from './truth.ts';
import { openWireHousehold, startWireServers, type WireHousehold, type WireServers } from './wire.ts';
import { buyAndRest, inTurns, listBroken } from './wire-life.ts';

jest.setTimeout(180_000);

const RANDOM_RUNS = 100;
/** The others are told apart by the clock alone, which the memory store's tests have. */
const KINDS_ON_THE_WIRE: ReadonlySet<FaultKind> = new Set(['dies before', 'dies after', 'lost after', 'arrives twice']);

const engines = eachStoreEngine().filter(({ name }) => name !== 'memory');

let households = 0;

describe.each(engines)('over the wire, on $name', ({ start }) => {
  let engine: RunningEngine;
  let servers: WireServers;
  beforeAll(async () => {
    [engine, servers] = await Promise.all([start(), startWireServers()]);
  });
  afterAll(async () => {
    await Promise.all([engine.stop(), servers.stop()]);
  });

  const liveThrough = async (faults: readonly Fault[], habit: Habit): Promise<WireHousehold> => {
    households += 1;
    const household = openWireHousehold(servers, engine, `house-${households}`);
    household.plan.faults = faults;
    await buyAndRest(household, habit);
    return household;
  };

  const tryFaults = async (faults: readonly Fault[], habit: Habit): Promise<readonly string[]> => {
    const household = await liveThrough(faults, habit);
    return (await listBroken(household)).map((what) => `${JSON.stringify(faults)} / ${habit}: ${what}`);
  };

  it('keeps the promise at every call of a reorder', async () => {
    const calm = await liveThrough([], 'nothing more');
    expect(await findBrokenPromises(calm)).toEqual([]);
    const points = calm.plan.calls.flatMap((call, index) =>
      kindsFor(call)
        .filter((kind) => KINDS_ON_THE_WIRE.has(kind))
        .map((kind): Fault => ({ call: index + 1, kind })),
    );
    expect(points.length).toBeGreaterThan(40);
    expect((await inTurns(points, (fault) => tryFaults([fault], 'delivered again, then yes'))).flat()).toEqual([]);
  });

  it('keeps the promise in random runs of up to three faults', async () => {
    const runs = Array.from({ length: RANDOM_RUNS }, () => ({
      faults: Array.from({ length: 1 + randomInt(3) }, (): Fault => ({ call: 1 + randomInt(30), kind: pick(FAULT_KINDS) })),
      habit: pick(HABITS),
    }));
    expect((await inTurns(runs, ({ faults, habit }) => tryFaults(faults, habit))).flat()).toEqual([]);
  });
});

function pick<T>(choices: readonly T[]): T {
  const choice = choices[randomInt(choices.length)];
  if (choice === undefined) throw new RangeError('There is nothing to pick from.');
  return choice;
}
