import { createDynamoStore } from '../../lambda/store/dynamodb.ts';
import { type Fate, startBadLine } from '../contracts/store-bad-line.ts';
import { connect, eachStoreEngine, type RunningEngine, TEST_TABLE } from '../engines.ts';
import { findBrokenPromises } from './truth.ts';
import { openWireHousehold, startWireServers, type WireServers } from './wire.ts';
import { buyAndRest, inTurns, listBroken } from './wire-life.ts';

jest.setTimeout(120_000);

/** What no local engine answers, and DynamoDB may answer to any request. */
const refused = (refuses: string, status: 400 | 500 = 400, isDone = false): Fate => ({ refuses, status, isDone });

/**
 * What meets one request, or some in a row; each point of a purchase has its turn with one of each list. Nobody here asks again by itself, so
 * each is an answer that the SDK gave up on.
 */
const TROUBLES: Readonly<Record<string, readonly (readonly Fate[])[]>> = {
  'does nothing, and says so': [
    [refused('ProvisionedThroughputExceededException')],
    [refused('TransactionConflictException')],
    Array.from({ length: 3 }, () => refused('ThrottlingException')),
  ],
  'does its work, and says otherwise or nothing': [[refused('InternalServerError', 500, true)], ['breakAfterWork']],
};

const [dynalite] = eachStoreEngine().filter(({ name }) => name === 'dynalite');
if (!dynalite) throw new Error('There is no dynalite.');

describe('a table in trouble all through a purchase', () => {
  let engine: RunningEngine;
  let servers: WireServers;
  let households = 0;
  beforeAll(async () => {
    [engine, servers] = await Promise.all([dynalite.start(), startWireServers()]);
  });
  afterAll(async () => {
    await Promise.all([engine.stop(), servers.stop()]);
  });

  /** A purchase whose requests to the table meet these fates; how many there were, and what is wrong afterwards. */
  const liveThrough = async (fates: readonly Fate[]) => {
    households += 1;
    const name = `house-${households}`;
    const line = await startBadLine(engine.endpoint ?? '');
    const client = connect(line.endpoint, { maxAttempts: 1 });
    const household = openWireHousehold(servers, engine, name, (options) =>
      createDynamoStore({ ...options, client, tableName: TEST_TABLE, operationTimeoutMs: 10_000 }),
    );
    try {
      let requests = 0;
      line.plan(fates);
      await buyAndRest(household, 'delivered again, then yes', () => {
        requests = line.requests();
        line.plan([]);
      });
      return { requests, household };
    } finally {
      client.destroy();
      await line.stop();
    }
  };

  it.each(Object.entries(TROUBLES))('that %s: one order of one say-so, and the truth is told', async (_name, troubles) => {
    const calm = await liveThrough([]);
    expect(await findBrokenPromises(calm.household)).toEqual([]);
    const points = Array.from({ length: calm.requests }, (_, before) => before);
    expect(points.length).toBeGreaterThan(12);
    const broken = await inTurns(points, async (before) => {
      const trouble = troubles[before % troubles.length] ?? [];
      const { household } = await liveThrough([...Array.from({ length: before }, (): Fate => 'pass'), ...trouble]);
      return (await listBroken(household)).map((what) => `${JSON.stringify(trouble)} after ${before} requests: ${what}`);
    });
    expect(broken.flat()).toEqual([]);
  });
});
