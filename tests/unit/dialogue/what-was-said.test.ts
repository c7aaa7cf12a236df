import type { Quote, QuotedLine } from '../../../lambda/commerce/quote.ts';
import type { Reply } from '../../../lambda/dialogue/reply.ts';
import { runTurn } from '../../../lambda/dialogue/run-turn.ts';
import type { TurnInput } from '../../../lambda/dialogue/turn.ts';
import type { TurnWorld } from '../../../lambda/dialogue/turn-run.ts';
import { SaysoError } from '../../../lambda/kernel/errors.ts';
import '../../../lambda/store/errors.ts';
import { openChannels, openTestWorld, startTestServers, type TestServers } from '../../world.ts';
import { intent, makeTurn } from './turns.ts';

let servers: TestServers;
let worlds = 0;

beforeAll(async () => {
  servers = await startTestServers();
});
afterEach(() => {
  servers.faults.current = {};
});
afterAll(() => servers.stop());

const REORDER = intent('ReorderIntent', { item: 'toothbrush heads' });
const YES = intent('AMAZON.YesIntent');
const MINUTE_MS = 60_000;

/** A household of its own, the quotes of whose shop can be changed. */
function openHouse() {
  worlds += 1;
  const user = `ann-${worlds}`;
  const { world, reconcile } = openTestWorld(servers, { idPrefix: `said${worlds}-` });
  let alter = (quote: Quote): Quote => quote;
  const quote: TurnWorld['shop']['quote'] = async (...asked) => {
    const quoted = await world.shop.quote(...asked);
    return quoted.ok ? { ok: true, value: alter(quoted.value) } : quoted;
  };
  const house: TurnWorld = { ...world, shop: { ...world.shop, quote } };
  let turns = 0;
  return {
    user,
    world: house,
    reconcile,
    alterQuotes: (next: typeof alter) => {
      alter = next;
    },
    say: async (
      input: TurnInput,
      at: { readonly session?: string; readonly receivedAtMs?: number; readonly locale?: string } = {},
    ): Promise<Reply> => {
      turns += 1;
      const nowMs = servers.clock.nowMs();
      const turn = makeTurn(`t${turns}`, user, input, at.session ?? `kitchen-${user}`, nowMs);
      const reply = await runTurn(house, { ...turn, locale: at.locale ?? turn.locale, receivedAtMs: at.receivedAtMs ?? nowMs });
      if (!reply) throw new Error('Nothing was said.');
      return reply;
    },
    orders: () => servers.shop.readOrders(user).filter(({ draftId }) => draftId !== undefined),
    payments: () => servers.payment.readPayments(`account#${user}`),
    usePayment: async (linkId: string) => {
      const item = await house.store.loadShopper(`account#${user}`);
      const paymentLink = { state: 'active', id: linkId, label: 'card ending in 4242', expiresAtMs: Number.MAX_SAFE_INTEGER } as const;
      await house.store.saveShopper(`account#${user}`, { ...item, shopper: { ...item.shopper, paymentLink } });
    },
  };
}

const actsOf = ({ say }: Reply): readonly string[] => say.map(({ act }) => act);
const toWork = (quote: Quote): Quote => ({ ...quote, delivery: { ...quote.delivery, addressLabel: 'work' } });
const aDayLater = (quote: Quote): Quote => ({ ...quote, delivery: { ...quote.delivery, day: '2026-11-19' } });

function addressRead({ say }: Reply): string | undefined {
  return say.flatMap((act) => (act.act === 'draftRead' ? act.draft.addressLabel : []))[0];
}

describe('a yes counts for what was said, and for nothing else', () => {
  it('in another language is a yes to the same address, whatever it is called there', async () => {
    const house = openHouse();
    await house.say(REORDER);
    expect(actsOf(await house.say(YES, { locale: 'es-ES' }))).toEqual(['orderPlaced']);
    expect(house.orders()).toHaveLength(1);
  });

  it.each([
    ['address', toWork],
    ['day', aDayLater],
  ])('when the delivery’s %s has changed since, it is read out again', async (_what, alter) => {
    const house = openHouse();
    await house.say(REORDER);
    house.alterQuotes(alter);
    const again = await house.say(YES);
    expect(again).toMatchObject({
      say: [{ act: 'draftChangedMeanwhile', why: 'delivery' }, { act: 'draftRead' }],
      ask: { question: 'confirmDraft' },
    });
    expect(house.orders()).toEqual([]);
    expect(actsOf(await house.say(YES))).toEqual(['orderPlaced']);
    expect(house.orders()).toHaveLength(1);
  });

  it('what is read out again with another address is another draft, and the one that is kept', async () => {
    const house = openHouse();
    await house.say(REORDER);
    house.alterQuotes(toWork);
    expect(addressRead(await house.say(REORDER, { session: 'bedroom' }))).toBe('work');
    expect(actsOf(await house.say(YES, { session: 'bedroom' }))).toEqual(['orderPlaced']);
    const [order] = house.orders();
    expect((await house.world.store.loadDraft(order?.draftId ?? ''))?.quote.delivery.addressLabel).toBe('work');
  });

  it('a way to pay that is new since is the one that is charged, and is said before', async () => {
    const house = openHouse();
    await house.say(REORDER);
    const other = servers.payment.issueLink(`other of ${house.user}`, 'active');
    await house.usePayment('id' in other ? other.id : '');
    // To the yes, and to whoever asks for the same things again.
    expect(actsOf(await house.say(YES))).toEqual(['draftRead']);
    expect(house.orders()).toEqual([]);
    const third = servers.payment.issueLink(`third of ${house.user}`, 'active');
    await house.usePayment('id' in third ? third.id : '');
    expect(actsOf(await house.say(REORDER))).toEqual(['draftRead']);
    expect(actsOf(await house.say(YES))).toEqual(['orderPlaced']);
    expect(servers.payment.readPayments(`third of ${house.user}`)).toEqual([expect.objectContaining({ status: 'captured' })]);
    expect(servers.payment.readPayments(`other of ${house.user}`)).toEqual([]);
  });
});

describe('a yes and what else is said meanwhile', () => {
  it('counts though the question was asked once more while it was under way', async () => {
    const house = openHouse();
    await house.say(REORDER);
    const saidAtMs = servers.clock.nowMs() + 10;
    servers.clock.advance(500);
    expect((await house.say(intent('ReadListIntent'))).ask).toMatchObject({ question: 'confirmDraft' });
    expect(actsOf(await house.say(YES, { receivedAtMs: saidAtMs }))).toEqual(['orderPlaced']);
  });

  it('does not count for a question that was asked only after it', async () => {
    const house = openHouse();
    await house.say(REORDER);
    const saidAtMs = servers.clock.nowMs() + 10;
    servers.clock.advance(500);
    await house.say(intent('ReorderIntent', { item: 'coffee pods' }));
    expect(actsOf(await house.say(YES, { receivedAtMs: saidAtMs }))).toEqual(['nothingToAnswer']);
    expect(house.orders()).toEqual([]);
  });

  it('counts though the clock was set back since the question', async () => {
    const house = openHouse();
    const startMs = servers.clock.nowMs();
    servers.clock.set(startMs + 15 * MINUTE_MS);
    await house.say(REORDER);
    servers.clock.set(startMs);
    expect(actsOf(await house.say(YES))).toEqual(['orderPlaced']);
  });
});

describe('the voice code', () => {
  const FIVE = intent('ReorderIntent', { item: 'toothbrush heads', quantity: '5' });
  const achieved = (reply: Reply): TurnInput => ({ kind: 'verified', token: reply.handOff?.token ?? '', result: 'achieved' });

  it('buys nothing when another order was read out since it was asked for', async () => {
    const house = openHouse();
    await house.say(FIVE);
    const asked = await house.say(YES);
    await house.say(REORDER, { session: 'bedroom' });
    expect(actsOf(await house.say(achieved(asked)))).toEqual(['draftExpired']);
    expect(house.orders()).toEqual([]);
    const { shopper } = await house.world.store.loadShopper(`account#${house.user}`);
    expect([shopper.ledger, shopper.openDraft?.quote.lines[0]?.quantity]).toEqual([{}, 1]);
  });

  it('for something else buys nothing', async () => {
    const house = openHouse();
    await house.say(FIVE);
    await house.say(YES);
    expect(actsOf(await house.say({ kind: 'verified', token: 'another', result: 'achieved' }))).toEqual(['codeTooLate']);
    expect(house.orders()).toEqual([]);
  });

  it('that is right after three that were wrong buys nothing', async () => {
    const house = openHouse();
    await house.say(FIVE);
    const asked = await house.say(YES);
    const wrong: TurnInput = { kind: 'verified', token: asked.handOff?.token ?? '', result: 'notAchieved' };
    const heard = [await house.say(wrong), await house.say(wrong), await house.say(wrong), await house.say(achieved(asked))];
    expect(heard.map((reply) => actsOf(reply)[0])).toEqual(['codeWrong', 'codeWrong', 'codeLocked', 'codeLocked']);
    expect(house.orders()).toEqual([]);
  });

  it('that comes when its time is over changes nothing', async () => {
    const house = openHouse();
    const asked = await house.say(intent('SetLimitIntent', { amount: '9000', period: 'month' }));
    expect(actsOf(asked)).toEqual(['codeAsked']);
    servers.clock.advance(11 * MINUTE_MS);
    expect(actsOf(await house.say(achieved(asked)))).toEqual(['codeTooLate']);
    expect((await house.world.store.loadShopper(`account#${house.user}`)).shopper.limits).toBeUndefined();
  });
});

describe('an apology', () => {
  it('is no question: a yes to it buys nothing, though the turn has stored one', async () => {
    const { composition } = openTestWorld(servers, { idPrefix: 'apology-' });
    const { world } = composition;
    let isTroubled = true;
    const fail = (operation: string): never => {
      throw new SaysoError('store.unreachable', 'by the test', { table: 'test', operation });
    };
    // What is written is there, and nobody hears of it until the turn's time is over.
    const store: TurnWorld['store'] = {
      ...world.store,
      saveShopper: async (key, item) => {
        const saved = await world.store.saveShopper(key, item);
        return isTroubled ? fail('saveShopper') : saved;
      },
      loadShopper: async (key) => {
        const item = await world.store.loadShopper(key);
        return isTroubled && item.version > 0 ? fail('loadShopper') : item;
      },
    };
    const { chat } = openChannels({ ...composition, world: { ...world, store } });
    const say = async (text: string, messageId: string) => {
      const { body } = await chat.handle({ sessionId: 'sorry', user: 'sorry', locale: 'en-US', text, messageId }, {});
      return body as { readonly text: string; readonly ask: boolean; readonly orderId: string | null };
    };
    expect(await say('reorder my toothbrush heads', 'm1')).toMatchObject({
      ask: false,
      text: expect.stringContaining('something went wrong'),
    });
    isTroubled = false;
    expect(await say('yes', 'm2')).toMatchObject({ orderId: null });
    expect(servers.shop.readOrders('sorry').filter(({ draftId }) => draftId !== undefined)).toEqual([]);
    // Asked again, it is heard, and then a yes is one.
    expect((await say('reorder my toothbrush heads', 'm3')).ask).toBe(true);
    expect((await say('yes', 'm4')).orderId).toMatch(/^\d+$/);
  });
});

describe('calling off', () => {
  const CANCEL_ORDER = intent('CancelOrderIntent');

  it.each(['CancelOrderIntent', 'AMAZON.CancelIntent', 'AMAZON.StopIntent', 'AMAZON.NoIntent'])(
    'what is being placed by %s is told to be on its way, and is not taken for called off',
    async (name) => {
      const house = openHouse();
      await house.say(intent('ReorderIntent', { item: 'coffee pods' }));
      await house.say(YES);
      await house.say(REORDER);
      servers.faults.current = { shop: { fail: 'before' } };
      expect(actsOf(await house.say(YES))).toEqual(['orderPlacing']);
      // Not the pods, which were ordered just before.
      expect(actsOf(await house.say(intent(name)))[0]).toBe('alreadyOrdering');
      servers.faults.current = {};
      await house.reconcile({ leasesAreVoid: true });
      expect(actsOf(await house.say(CANCEL_ORDER))).toEqual(['lateOrderPlaced']);
      expect(actsOf(await house.say(YES))).toEqual(['orderCancelled']);
      expect(house.orders().map(({ status }) => status)).toEqual(['cancelled', 'received']);
    },
  );

  it('is too late when the question stood open for longer than an order can be undone', async () => {
    const house = openHouse();
    await house.say(REORDER);
    await house.say(YES);
    servers.clock.advance(29 * MINUTE_MS);
    expect((await house.say(CANCEL_ORDER)).ask).toMatchObject({ question: 'confirmCancelOrder' });
    servers.clock.advance(2 * MINUTE_MS);
    expect(actsOf(await house.say(YES))).toEqual(['cancelTooLate']);
    expect(house.orders().map(({ status }) => status)).toEqual(['received']);
    expect(house.payments()).toEqual([expect.objectContaining({ status: 'captured' })]);
  });
});

describe('the last order once more', () => {
  it('is asked for and read out by things, though the shop had one of them in two lines', async () => {
    const house = openHouse();
    const { shop } = house.world;
    const { listOrders } = shop;
    const inTwoLines: TurnWorld['shop']['listOrders'] = async (...asked) => {
      const listed = await listOrders(...asked);
      return listed.ok ? { ok: true, value: listed.value.map((order) => ({ ...order, lines: [...order.lines, ...order.lines] })) } : listed;
    };
    Object.assign(shop, { listOrders: inTwoLines });
    const [line, ...others] = ((await house.say(intent('ReorderIntent'))).ask as { lines: readonly Pick<QuotedLine, 'sku' | 'quantity'>[] })
      .lines;
    expect([line, others.map(({ sku }) => sku)]).toEqual([{ sku: 'LAUNDRY-64', quantity: 2 }, ['SPONGE-6']]);
  });
});
