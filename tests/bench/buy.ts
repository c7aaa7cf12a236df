import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Draft } from '../../lambda/commerce/draft.ts';
import { reserveInLedger } from '../../lambda/commerce/ledger.ts';
import type { StorePort } from '../../lambda/commerce/ports/store.ts';
import { settleDraft } from '../../lambda/commerce/settle.ts';
import { MAX_OUTCOMES, type ShopperState } from '../../lambda/commerce/shopper.ts';
import type { Reply } from '../../lambda/dialogue/reply.ts';
import { runTurn } from '../../lambda/dialogue/run-turn.ts';
import type { TurnInput } from '../../lambda/dialogue/turn.ts';
import type { TurnWorld } from '../../lambda/dialogue/turn-run.ts';
import { money } from '../../lambda/kernel/money.ts';
import { createDynamoStore } from '../../lambda/store/dynamodb.ts';
import { createDynamoClient } from '../../lambda/store/dynamodb-client.ts';
import type { RoundTrip } from '../../lambda/store/options.ts';
import { LOCAL_CREDENTIALS, LOCAL_REGION } from '../../simulator/engines/engine.ts';
import { LOCAL_MERCHANT_ID, LOCAL_TABLE, type LocalWorld, startLocalWorld } from '../../simulator/local-world.ts';
import { whileStarting } from '../../simulator/starting.ts';
import { quotedDraft } from '../contracts/store-samples.ts';
import { intent, makeTurn } from '../unit/dialogue/turns.ts';

const HELP = `Measures whole purchases: "reorder my toothbrush heads", "yes". The table is dynalite, the shop and the payment provider answer
over HTTP on the loopback address, and all of them share this one process: orders a second are a floor, to be compared within a run.

  npm run bench:buy              a minute or so
  npm run bench:buy -- --quick   a few orders of each kind

Ends with 1 when an order was not placed exactly once, or when a longer history costs more round trips or units.
`;

interface Sizes {
  readonly alone: number;
  readonly shoppersAtOnce: number;
  /** Of each of the shoppers at once. */
  readonly ordersEach: number;
  readonly households: number;
  readonly ordersPerHistory: number;
}

const FULL: Sizes = { alone: 30, shoppersAtOnce: 8, ordersEach: 5, households: 20, ordersPerHistory: 10 };
const QUICK: Sizes = { alone: 4, shoppersAtOnce: 4, ordersEach: 2, households: 4, ordersPerHistory: 3 };

/** Longest first: all order numbers after it have as many digits, so that the items in the table are as long. */
const HISTORIES = [100_000, 1_000, 10] as const;
const PROGRESS_MS = 2_000;
/** 100,000 of them fit into a month. */
const MADE_EVERY_MS = 15_000;

const REORDER = intent('ReorderIntent', { item: 'toothbrush heads' });
const YES = intent('AMAZON.YesIntent');

interface Row {
  readonly label: string;
  readonly orders: number;
  readonly ordersPerSecond: number;
  readonly medianMs: number;
  readonly tripsPerOrder: number;
  readonly readUnitsPerOrder: number;
  readonly writeUnitsPerOrder: number;
  readonly conflicts: number;
  /** Reads of a shopper's item beyond one a turn: a turn, or its last write, that was done again on what another wrote. */
  readonly reRuns: number;
  readonly problems: readonly string[];
}

const COLUMNS: readonly (readonly [string, (row: Row) => string])[] = [
  ['orders', ({ orders }) => String(orders)],
  ['a second', ({ ordersPerSecond }) => ordersPerSecond.toFixed(1)],
  ['median ms', ({ medianMs }) => medianMs.toFixed(0)],
  ['trips', ({ tripsPerOrder }) => tripsPerOrder.toFixed(2)],
  ['read units', ({ readUnitsPerOrder }) => readUnitsPerOrder.toFixed(2)],
  ['write units', ({ writeUnitsPerOrder }) => writeUnitsPerOrder.toFixed(2)],
  ['conflicts', ({ conflicts }) => String(conflicts)],
  ['re-runs', ({ reRuns }) => String(reRuns)],
];

process.exitCode = await runBench(process.argv.slice(2));

async function runBench(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const bench = await whileStarting(openBench);
  try {
    return report(await measureAll(bench, options.quick ? QUICK : FULL));
  } finally {
    await bench.stop();
  }
}

function readOptions(args: readonly string[]): { readonly help: boolean; readonly quick: boolean } | string {
  try {
    const options = { help: { type: 'boolean', short: 'h', default: false }, quick: { type: 'boolean', default: false } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What was counted since the last row of the table began. */
interface Meter {
  trips: RoundTrip[];
  /** Writes of a shopper's item that came second. */
  conflicts: number;
  turns: number;
  /** From the first word of each purchase to its last answer. */
  purchaseMs: number[];
  problems: string[];
}

interface Bench {
  readonly local: LocalWorld;
  readonly world: TurnWorld;
  readonly meter: Meter;
  /** Says on stderr how far it is, when nothing was said for a while. */
  tell(text: string): void;
  stop(): Promise<void>;
}

async function openBench(): Promise<Bench> {
  const local = await startLocalWorld({ newPayment: 'active' });
  const client = createDynamoClient({ region: LOCAL_REGION, endpoint: local.endpoint, credentials: LOCAL_CREDENTIALS });
  const meter: Meter = { trips: [], conflicts: 0, turns: 0, purchaseMs: [], problems: [] };
  const store = createDynamoStore({
    client,
    tableName: LOCAL_TABLE,
    merchantId: LOCAL_MERCHANT_ID,
    clock: local.world.clock,
    onRoundTrip: (trip) => meter.trips.push(trip),
  });
  let toldAtMs = performance.now();
  return {
    local,
    world: { ...local.world, store: countConflicts(store, meter) },
    meter,
    tell(text) {
      if (performance.now() - toldAtMs < PROGRESS_MS) return;
      toldAtMs = performance.now();
      process.stderr.write(`${text} ...\n`);
    },
    async stop() {
      client.destroy();
      await local.stop();
    },
  };
}

function countConflicts(store: StorePort, meter: Meter): StorePort {
  return {
    ...store,
    async saveShopper(shopperKey, item) {
      const saved = await store.saveShopper(shopperKey, item);
      if (!saved.ok) meter.conflicts += 1;
      return saved;
    },
  };
}

interface Measured {
  readonly rows: readonly Row[];
  /** Of the rows, those that differ in the number of past orders alone, in the shop or made here this month; each the longest first. */
  readonly histories: { readonly inShop: readonly Row[]; readonly madeHere: readonly Row[] };
}

async function measureAll(bench: Bench, sizes: Sizes): Promise<Measured> {
  const histories = HISTORIES.map((count, index) => seedHistory(bench, `history-${index}`, count));
  for (const { user } of histories) await buyInARow(bench, user, 1);
  const { alone, shoppersAtOnce, ordersEach, households, ordersPerHistory } = sizes;
  const names = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
  const rows = [
    await measureRow(bench, 'one shopper after another', names('alone', alone), 1, async (users) => {
      for (const user of users) await buyInARow(bench, user, 1);
    }),
    await measureRow(bench, `${shoppersAtOnce} shoppers at once`, names('crowd', shoppersAtOnce), ordersEach, async (users) => {
      await Promise.all(users.map((user) => buyInARow(bench, user, ordersEach)));
    }),
    await measureRow(bench, 'two speakers say yes at once', names('house', households), 1, async (users) => {
      for (const user of users) await buyFromTwoSpeakers(bench, user);
    }),
  ];
  const measureBuying = (user: string, label: string) =>
    measureRow(bench, label, [user], ordersPerHistory, () => buyInARow(bench, user, ordersPerHistory));
  const inShop: Row[] = [];
  for (const { user, count } of histories)
    inShop.push(await measureBuying(user, `${count.toLocaleString('en-US')} past orders in the shop`));
  const madeHere: Row[] = [];
  for (const count of HISTORIES) {
    const user = `regular-${madeHere.length}`;
    await seedOrdersMadeHere(bench, user, count);
    madeHere.push(await measureBuying(user, `${count.toLocaleString('en-US')} made here this month`));
  }
  return { rows: [...rows, ...inShop.toReversed(), ...madeHere.toReversed()], histories: { inShop, madeHere } };
}

/** Made by the code that a "yes" and the end of an order run, without the shop: the shopper's item is as if each had been bought. */
async function seedOrdersMadeHere(bench: Bench, user: string, count: number): Promise<void> {
  const { store, clock } = bench.world;
  bench.local.shop.seedOrders(user, 0);
  // Turns, outcomes and sessions are as many as are ever kept.
  await buyInARow(bench, user, MAX_OUTCOMES);
  const shopperKey = `account#${user}`;
  const item = await store.loadShopper(shopperKey);
  const nowMs = clock.nowMs();
  // Nobody may spend that much in a month without having said so.
  let shopper: ShopperState = { ...item.shopper, limits: { perMonth: money(Number.MAX_SAFE_INTEGER, 'USD') } };
  for (let order = 1; order <= count; order += 1) {
    const draft: Draft = {
      ...quotedDraft(LOCAL_MERCHANT_ID, { id: `${user}-${order}` }),
      state: 'captured',
      paymentId: 'seeded',
      orderNumber: '10000',
    };
    const atMs = nowMs - (count - order) * MADE_EVERY_MS;
    shopper = settleDraft(reserveInLedger(shopper, draft, atMs), draft, { nowMs: atMs, told: true });
  }
  const saved = await store.saveShopper(shopperKey, { ...item, shopper });
  if (!saved.ok) throw new Error(`Somebody else wrote the item of ${user}.`);
}

function seedHistory({ local, tell }: Bench, user: string, wanted: number): { readonly user: string; readonly count: number } {
  tell(`Making ${wanted.toLocaleString('en-US')} past orders`);
  local.shop.seedOrders(user, wanted);
  return { user, count: local.shop.readOrders(user).length };
}

/** Counts what `work` costs, and that each of these users has so many orders more afterwards. Only `work` is timed. */
async function measureRow(
  { local, meter, tell }: Bench,
  label: string,
  users: readonly string[],
  ordersEach: number,
  work: (users: readonly string[]) => Promise<void>,
): Promise<Row> {
  tell(label);
  // Meets the shop, which gives everybody two years of orders.
  for (const user of users) local.shop.seedOrders(user, 0);
  const before = new Map(users.map((user) => [user, local.shop.readOrders(user).length]));
  Object.assign(meter, { trips: [], conflicts: 0, turns: 0, purchaseMs: [], problems: [] } satisfies Meter);
  const beganMs = performance.now();
  await work(users);
  const elapsedMs = performance.now() - beganMs;
  for (const user of users) {
    const placed = local.shop.readOrders(user).length - (before.get(user) ?? 0);
    if (placed !== ordersEach) meter.problems.push(`${user} has ${placed} new orders and not ${ordersEach}`);
  }
  return rowOf(meter, label, users.length * ordersEach, elapsedMs);
}

function rowOf({ trips, conflicts, turns, purchaseMs, problems }: Meter, label: string, orders: number, elapsedMs: number): Row {
  const units = (kind: RoundTrip['kind']): number =>
    trips.filter((trip) => trip.kind === kind).reduce((sum, { capacityUnits = 0 }) => sum + capacityUnits, 0);
  return {
    label,
    orders,
    ordersPerSecond: orders / (elapsedMs / 1000),
    medianMs: purchaseMs.toSorted((left, right) => left - right)[Math.floor(purchaseMs.length / 2)] ?? 0,
    tripsPerOrder: trips.length / orders,
    readUnitsPerOrder: units('read') / orders,
    writeUnitsPerOrder: units('write') / orders,
    conflicts,
    reRuns: trips.filter(({ operation }) => operation === 'loadShopper').length - turns,
    problems,
  };
}

async function buyInARow(bench: Bench, user: string, count: number): Promise<void> {
  for (let order = 1; order <= count; order += 1) {
    const beganMs = performance.now();
    await beReadOut(bench, user, 'kitchen');
    await sayYes(bench, user, 'kitchen');
    bench.meter.purchaseMs.push(performance.now() - beganMs);
    bench.tell(`${user}: ${order} of ${count} orders`);
  }
}

/** Both speakers read out the one draft of the household, and both hear "yes" at the same moment. */
async function buyFromTwoSpeakers(bench: Bench, user: string): Promise<void> {
  const beganMs = performance.now();
  await beReadOut(bench, user, 'kitchen');
  await beReadOut(bench, user, 'bedroom');
  const [inKitchen, inBedroom] = await Promise.all([sayYes(bench, user, 'kitchen'), sayYes(bench, user, 'bedroom')]);
  bench.meter.purchaseMs.push(performance.now() - beganMs);
  if (inKitchen !== inBedroom) bench.meter.problems.push(`${user} heard of two orders: ${inKitchen} and ${inBedroom}`);
  bench.tell(`${user}: two speakers, one order`);
}

async function beReadOut(bench: Bench, user: string, place: string): Promise<void> {
  const reply = await say(bench, user, place, REORDER);
  if (reply?.ask?.question !== 'confirmDraft') bench.meter.problems.push(`${user} was not asked to confirm: ${describe(reply)}`);
}

/** @returns the number of the order that was heard of */
async function sayYes(bench: Bench, user: string, place: string): Promise<string | undefined> {
  const reply = await say(bench, user, place, YES);
  if (reply?.say[0]?.act !== 'orderPlaced') bench.meter.problems.push(`${user} said yes and heard ${describe(reply)}`);
  return reply?.orderNumber;
}

function describe(reply: Reply | undefined): string {
  return reply ? reply.say.map(({ act }) => act).join(', ') : 'nothing';
}

function say({ world, meter }: Bench, user: string, place: string, input: TurnInput): Promise<Reply | undefined> {
  meter.turns += 1;
  const turn = makeTurn(world.ids.next(), user, input, `${user}-${place}`, world.clock.nowMs());
  return runTurn(world, { ...turn, merchantId: LOCAL_MERCHANT_ID });
}

/** @returns the exit code */
function report({ rows, histories }: Measured): number {
  const labelWidth = Math.max(...rows.map(({ label }) => label.length));
  const line = (label: string, cells: readonly string[]): string =>
    [label.padEnd(labelWidth), ...cells.map((cell, index) => cell.padStart(COLUMNS[index]?.[0].length ?? 0))].join('  ');
  const titles = COLUMNS.map(([title]) => title);
  console.log(line('', titles));
  for (const row of rows) {
    const cells = COLUMNS.map(([, cellOf]) => cellOf(row));
    console.log(line(row.label, cells));
  }
  console.log(`
Node ${process.versions.node}, ${availableParallelism()} processors, one process. Trips and units are of the table, for one order.
Dynalite counts no units for the index, nor for a write whose condition fails; DynamoDB charges for both.
What a shopper orders here is kept in their item (the last turns and outcomes, this month's money), up to a bound: new shoppers cost less.`);
  const problems = rows.flatMap(({ label, problems: found }) => found.map((problem) => `${label}: ${problem}`));
  for (const problem of problems) console.log(`Wrong: ${problem}.`);
  const grown = [
    ...findGrowth(histories.inShop).map((cost) => `${cost}, with the history in the shop`),
    ...findGrowth(histories.madeHere).map((cost) => `${cost}, with the orders made here`),
  ];
  console.log(grown.length === 0 ? 'More past orders cost no more round trips and no more units.' : `Grows: ${grown.join('; ')}.`);
  return problems.length + grown.length === 0 ? 0 : 1;
}

/** What the longest history costs more than the shortest. */
function findGrowth(histories: readonly Row[]): readonly string[] {
  const [longest, shortest] = [histories.at(0), histories.at(-1)];
  if (!longest || !shortest) return [];
  const costs = { 'round trips': 'tripsPerOrder', 'read units': 'readUnitsPerOrder', 'write units': 'writeUnitsPerOrder' } as const;
  return Object.entries(costs).flatMap(([name, cost]) => (longest[cost] > shortest[cost] ? [name] : []));
}
