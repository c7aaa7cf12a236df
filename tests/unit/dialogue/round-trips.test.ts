import { runTurn } from '../../../lambda/dialogue/run-turn.ts';
import type { TurnInput } from '../../../lambda/dialogue/turn.ts';
import { eachStoreEngine, type RunningEngine } from '../../engines.ts';
import { openTestWorld, startTestServers, type TestServers } from '../../world.ts';
import { intent, launch, makeTurn } from './turns.ts';

let servers: TestServers;
let shoppers = 0;

beforeAll(async () => {
  servers = await startTestServers();
});

afterAll(() => servers.stop());

const REORDER = intent('ReorderIntent', { item: 'toothbrush heads' });
const YES = intent('AMAZON.YesIntent');

/** What a turn that is answered from the shopper's item costs, whatever it is about. */
const ONE_LOAD_ONE_WRITE = ['loadShopper', 'saveShopper'];

const NOT_BUYING: readonly (readonly [string, TurnInput])[] = [
  ['a launch', launch],
  ['help', intent('AMAZON.HelpIntent')],
  ['a fallback', intent('AMAZON.FallbackIntent')],
  ['a repeat', intent('AMAZON.RepeatIntent')],
  ['a stop', intent('AMAZON.StopIntent')],
  ['a yes to nothing', YES],
  ['an order status', intent('OrderStatusIntent')],
  ['the status of an item', intent('OrderStatusIntent', { item: 'coffee pods' })],
  ['something for the cart', intent('AddToCartIntent', { item: 'coffee pods', quantity: '2' })],
  ['an ambiguous thing for the cart', intent('AddToCartIntent', { item: 'water filters' })],
  ['the cart', intent('ViewCartIntent')],
  ['an empty check-out', intent('CheckoutIntent')],
  ['something for the list', intent('AddToListIntent', { item: 'milk' })],
  ['the list', intent('ReadListIntent')],
  ['a list that moves to the cart', intent('MoveListToCartIntent')],
  ['a search', intent('SearchProductIntent', { item: 'dog food' })],
  ['a price', intent('PriceIntent', { item: 'coffee pods' })],
  ['the payment', intent('SetUpPaymentIntent')],
  ['several matches', intent('ReorderIntent', { item: 'water filters' })],
  ['nothing found', intent('ReorderIntent', { item: 'unicorn saddles' })],
  ['a bad quantity', intent('AddToCartIntent', { item: 'coffee pods', quantity: '1000000' })],
  ['a limit', intent('SetLimitIntent', { amount: '50', period: 'month' })],
  ['list-only mode', intent('SetBuyingModeIntent', { mode: 'listOnly' })],
  ['what is known', intent('PrivacyIntent')],
  ['an intent of the future', intent('RecommendIntent')],
];

/** Java is no part of what is counted here. */
const ENGINES = ['memory', 'dynalite'];

describe.each(eachStoreEngine().filter(({ name }) => ENGINES.includes(name)))('round trips to the table ($name)', ({ start }) => {
  let engine: RunningEngine;

  beforeAll(async () => {
    engine = await start();
  });

  afterAll(() => engine.stop());

  /** A shopper nobody has met, and a way to count what each of their turns costs. */
  function meetShopper() {
    shoppers += 1;
    const user = `counted-${shoppers}`;
    const { world, trips } = openTestWorld(servers, { idPrefix: `count${shoppers}n`, openStore: engine.openStore });
    let turns = 0;
    const deliver = async (id: string, input: TurnInput) => {
      trips.length = 0;
      const reply = await runTurn(world, makeTurn(id, user, input, undefined, servers.clock.nowMs()));
      return { reply, operations: trips.map(({ operation }) => operation) };
    };
    const say = (input: TurnInput) => {
      turns += 1;
      return deliver(`turn-${turns}`, input);
    };
    return { say, deliver, again: (input: TurnInput) => deliver(`turn-${turns}`, input) };
  }

  it.each(NOT_BUYING)('%s is one load and one write, and again one load', async (_, input) => {
    const { say, again } = meetShopper();
    const first = await say(input);
    expect(first.operations).toEqual(ONE_LOAD_ONE_WRITE);
    const second = await again(input);
    expect(second.operations).toEqual(['loadShopper']);
    expect(second.reply).toEqual(first.reply);
  });

  it('reading an order out writes its draft before the shopper names it', async () => {
    const { say, again } = meetShopper();
    const first = await say(REORDER);
    expect(first.operations).toEqual(['loadShopper', 'putDraft', 'saveShopper']);
    const second = await again(REORDER);
    expect(second.operations).toEqual(['loadShopper']);
    expect(second.reply).toEqual(first.reply);
  });

  it('the same order again renews its draft', async () => {
    const { say } = meetShopper();
    await say(REORDER);
    expect((await say(REORDER)).operations).toEqual(['loadShopper', 'moveDraft', 'saveShopper']);
  });

  it('another order retires the draft after nobody names it any more', async () => {
    const { say } = meetShopper();
    await say(REORDER);
    const { operations } = await say(intent('ReorderIntent', { item: 'coffee pods' }));
    expect(operations).toEqual(['loadShopper', 'putDraft', 'saveShopper', 'moveDraft']);
  });

  it('a no retires the draft', async () => {
    const { say } = meetShopper();
    await say(REORDER);
    expect((await say(intent('AMAZON.NoIntent'))).operations).toEqual(['loadShopper', 'saveShopper', 'moveDraft']);
  });

  it('a turn beside the point leaves the draft alone', async () => {
    const { say } = meetShopper();
    await say(REORDER);
    expect((await say(intent('OrderStatusIntent'))).operations).toEqual(ONE_LOAD_ONE_WRITE);
    expect((await say(intent('TellMoreIntent'))).operations).toEqual(ONE_LOAD_ONE_WRITE);
  });

  it('a yes is one load, two writes of the shopper and seven steps of the draft, and again one load', async () => {
    const { say, again } = meetShopper();
    await say(REORDER);
    const first = await say(YES);
    const steps = Array.from({ length: 7 }, () => 'moveDraft');
    expect(first.operations).toEqual(['loadShopper', 'saveShopper', ...steps, 'saveShopper']);
    expect(first.reply?.say[0]?.act).toBe('orderPlaced');
    const second = await again(YES);
    expect(second.operations).toEqual(['loadShopper']);
    expect(second.reply).toEqual(first.reply);
  });

  it('another yes after that is one load and one write', async () => {
    const { say } = meetShopper();
    await say(REORDER);
    const placed = await say(YES);
    const second = await say(YES);
    expect(second.operations).toEqual(ONE_LOAD_ONE_WRITE);
    expect(second.reply?.orderNumber).toBe(placed.reply?.orderNumber);
  });

  it('a declined payment is three steps of the draft', async () => {
    const { say } = meetShopper();
    await say(REORDER);
    servers.faults.current = { payment: { decline: true } };
    const { operations } = await say(YES);
    servers.faults.current = {};
    expect(operations).toEqual(['loadShopper', 'saveShopper', 'moveDraft', 'moveDraft', 'moveDraft', 'saveShopper']);
  });

  it('a cancelled order is two steps of the draft', async () => {
    const { say } = meetShopper();
    await say(REORDER);
    await say(YES);
    expect((await say(intent('CancelOrderIntent'))).operations).toEqual(ONE_LOAD_ONE_WRITE);
    const { operations } = await say(YES);
    expect(operations).toEqual(['loadShopper', 'saveShopper', 'moveDraft', 'moveDraft', 'saveShopper']);
  });

  it('a turn that is delivered again late, after seven others, is still known', async () => {
    const { say, deliver } = meetShopper();
    const first = await say(REORDER);
    for (const item of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) await say(intent('AddToListIntent', { item }));
    const late = await deliver('turn-1', REORDER);
    expect(late.operations).toEqual(['loadShopper']);
    expect(late.reply).toEqual(first.reply);
  });

  it('the end of a session is one load and one write, and one load when it was not kept', async () => {
    const { say } = meetShopper();
    await say(launch);
    const ended = { kind: 'sessionEnded', reason: 'USER_INITIATED' } as const;
    expect(await say(ended)).toEqual({ reply: undefined, operations: ONE_LOAD_ONE_WRITE });
    expect(await say(ended)).toEqual({ reply: undefined, operations: ['loadShopper'] });
  });

  it('does not grow with the history', async () => {
    const { say } = meetShopper();
    await say(launch);
    servers.shop.seedOrders(`counted-${shoppers}`, 2_000);
    expect((await say(REORDER)).operations).toEqual(['loadShopper', 'putDraft', 'saveShopper']);
  });
});
