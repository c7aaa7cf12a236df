import { forgetWhenDisabled } from '../../../lambda/app/skill-disabled.ts';
import type { LinkedIdentity } from '../../../lambda/commerce/ports/identity.ts';
import type { InvitationPort } from '../../../lambda/commerce/ports/invitations.ts';
import type { ShopperState } from '../../../lambda/commerce/shopper.ts';
import { withRevoked } from '../../../lambda/commerce/use-cases/end-grant.ts';
import { forgetShopper, grantApproval } from '../../../lambda/commerce/use-cases/grant-approval.ts';
import { changeShopper } from '../../../lambda/commerce/use-cases/settle-shopper.ts';
import type { Reply } from '../../../lambda/dialogue/reply.ts';
import { runTurn } from '../../../lambda/dialogue/run-turn.ts';
import type { Turn, TurnInput } from '../../../lambda/dialogue/turn.ts';
import { SaysoError } from '../../../lambda/kernel/errors.ts';
import { ok } from '../../../lambda/kernel/result.ts';
import { createMemoryStore, type MemoryTable } from '../../../lambda/store/memory.ts';
import { createTestClock, openTestWorld, startTestServers, TEST_MERCHANT_ID, type TestServers } from '../../world.ts';

let servers: TestServers;
let household = 0;
beforeAll(async () => {
  servers = await startTestServers(createTestClock());
});
afterAll(() => servers.stop());

const HEADS = { kind: 'intent', name: 'ReorderIntent', slots: { item: { value: 'toothbrush heads' } } } as const;
const OPEN = { kind: 'launch' } as const;
const intent = (name: string, item?: string): TurnInput => ({
  kind: 'intent',
  name,
  slots: item === undefined ? {} : { item: { value: item } },
});

/** A speaker and its people; tokens are the names of whom they were given to. */
function openHousehold(options: { readonly invitations?: InvitationPort } = {}) {
  household += 1;
  const table: MemoryTable = new Map();
  const grants = new Map<string, LinkedIdentity>();
  const { world: base, trips, reconcile } = openTestWorld(servers, { idPrefix: `h${household}`, table });
  const world = {
    ...base,
    ...options,
    identity: {
      identify: async ({ accessToken }: { accessToken?: string }) => grants.get(accessToken ?? '') ?? ({ kind: 'unlinked' } as const),
    },
  };
  let turns = 0;
  const say = (input: TurnInput, who: { token?: string; user?: string; session?: string; channel?: Turn['channel']; id?: string } = {}) => {
    turns += 1;
    const { token, user = `echo${household}`, session = 's1', channel = 'alexa', id = `t${turns}` } = who;
    trips.length = 0;
    return runTurn(world, {
      id,
      channel,
      merchantId: TEST_MERCHANT_ID,
      locale: 'en-US',
      caller: { channel, id: user, addressId: user, ...(token === undefined ? {} : { accessToken: token }) },
      sessionId: session,
      isNewSession: false,
      input,
      capabilities: { screen: false, links: true, voiceCode: true, productHints: false },
      receivedAtMs: servers.clock.nowMs(),
      deadlineAtMs: servers.clock.nowMs() + 4_500,
    });
  };
  /** A new account is linked, under a grant of its own. */
  const link = (token: string, accountId = `${token}${household}`): void => {
    grants.set(token, { kind: 'linked', accountId, grantId: `grant-${token}-${household}` });
  };
  const store = createMemoryStore({ merchantId: TEST_MERCHANT_ID, clock: servers.clock, table });
  const read = async (key: string): Promise<ShopperState> => (await store.loadShopper(key)).shopper;
  const key = (token: string) => `account#${token}${household}`;
  return { say, link, read, key, trips, store, world, reconcile, address: `alexa#echo${household}`, ids: () => household };
}

const actsOf = (reply: Reply | undefined) => reply?.say.map(({ act }) => act);

describe('a shopper who has not linked an account', () => {
  it('keeps a list, and hears what needs the account', async () => {
    const { say, read, address } = openHousehold();
    expect(actsOf(await say(intent('AddToListIntent', 'milk')))).toEqual(['addedToList']);
    const asked = await say(HEADS);
    expect(asked).toMatchObject({ say: [{ act: 'accountNotLinked', hasLink: true }], visual: { kind: 'linkAccount' } });
    expect(await read(address)).toMatchObject({ list: [{ name: 'milk' }], waiting: { intent: 'ReorderIntent' } });
  });

  it('gets what was asked for once the account is linked, and what was gathered', async () => {
    const { say, link, read, key, trips, address } = openHousehold();
    await say(intent('AddToListIntent', 'milk'));
    await say(HEADS);
    link('ada');
    const reply = await say(OPEN, { token: 'ada', session: 's2' });
    expect(actsOf(reply)).toEqual(['nowAbout', 'draftRead']);
    expect(reply?.ask?.question).toBe('confirmDraft');
    expect(trips.filter(({ operation }) => operation.endsWith('Shopper')).map(({ operation }) => operation)).toEqual([
      'loadShopper',
      'loadShopper',
      'saveShopper',
      'saveShopper',
    ]);
    expect((await read(key('ada'))).list.map(({ name }) => name)).toEqual(['milk']);
    expect(await read(address)).toMatchObject({ list: [], pointsTo: { shopperKey: key('ada') } });
    expect(actsOf(await say(intent('AMAZON.YesIntent'), { token: 'ada', session: 's2' }))).toEqual(['orderPlaced']);
    // From then on a turn costs what it always does.
    await say(intent('ReadListIntent'), { token: 'ada', session: 's2' });
    expect(trips.map(({ operation }) => operation)).toEqual(['loadShopper', 'saveShopper']);
  });

  it('is not held to what was asked for before, when something else is asked for, or after an hour', async () => {
    const first = openHousehold();
    await first.say(HEADS);
    first.link('ada');
    expect(actsOf(await first.say(intent('ReadListIntent'), { token: 'ada', session: 's2' }))).toEqual(['listEmpty']);
    expect(actsOf(await first.say(OPEN, { token: 'ada', session: 's3' }))).toEqual(['welcome']);
    const late = openHousehold();
    await late.say(HEADS);
    servers.clock.advance(3_600_001);
    late.link('ada');
    expect(actsOf(await late.say(OPEN, { token: 'ada', session: 's2' }))).toEqual(['welcome']);
  });

  it('waits while the talk is only about the talk', async () => {
    const { say, link } = openHousehold();
    await say(HEADS);
    link('ada');
    expect(actsOf(await say(intent('AMAZON.HelpIntent'), { token: 'ada', session: 's2' }))).toEqual(['help']);
    expect(actsOf(await say(intent('AMAZON.StopIntent'), { token: 'ada', session: 's2' }))).toEqual(['goodbye']);
    expect(actsOf(await say(OPEN, { token: 'ada', session: 's3' }))).toEqual(['nowAbout', 'draftRead']);
  });

  it('never reaches the account that its lines went to', async () => {
    const { say, link, read, key, address } = openHousehold();
    link('ada');
    await say(intent('AddToListIntent', 'milk'), { token: 'ada' });
    expect(await read(address)).toMatchObject({ pointsTo: { shopperKey: key('ada') } });
    expect(actsOf(await say(intent('ReadListIntent')))).toEqual(['listEmpty']);
    expect(actsOf(await say(intent('AddToListIntent', 'bread'), { token: 'expired' }))).toEqual(['addedToList']);
    expect((await read(key('ada'))).list.map(({ name }) => name)).toEqual(['milk']);
    // A day later, or when it is linked anew, what was gathered meanwhile joins too.
    servers.clock.advance(86_400_000);
    await say(intent('ReadListIntent'), { token: 'ada' });
    expect((await read(key('ada'))).list.map(({ name }) => name)).toEqual(['milk', 'bread']);
    expect((await read(address)).list).toEqual([]);
  });
});

describe('linking from two devices at once', () => {
  it('loses nothing and doubles nothing', async () => {
    const { say, link, read, key } = openHousehold();
    await say(intent('AddToListIntent', 'milk'), { user: 'kitchen' });
    await say(intent('AddToListIntent', 'bread'), { user: 'bedroom' });
    link('ada');
    await Promise.all(
      ['kitchen', 'bedroom', 'kitchen', 'bedroom'].map((user, at) =>
        say(intent('ReadListIntent'), { token: 'ada', user, session: `s${at}` }),
      ),
    );
    expect((await read(key('ada'))).list.map(({ name }) => name).sort()).toEqual(['bread', 'milk']);
    expect(await read('alexa#kitchen')).toMatchObject({ list: [], pointsTo: { shopperKey: key('ada') } });
  });

  it('takes only what is more when the address was talked to in between', async () => {
    const { say, link, read, key, store, world, address } = openHousehold();
    await say(intent('AddToListIntent', 'milk'));
    link('ada');
    const { saveShopper } = world.store;
    const racing = {
      ...world.store,
      // Between the account's write and the pointer's, the speaker hears somebody without a token.
      saveShopper: async (shopperKey: string, item: Parameters<typeof saveShopper>[1]) => {
        if (shopperKey === address)
          await changeShopper(store, address, (state) => ({ ...state, list: [...state.list, { id: 'x', name: 'eggs', quantity: 1 }] }));
        return saveShopper(shopperKey, item);
      },
    };
    Object.assign(world, { store: racing });
    await say(intent('ReadListIntent'), { token: 'ada' });
    Object.assign(world, { store: { ...racing, saveShopper } });
    await say(intent('ReadListIntent'), { token: 'ada' });
    expect((await read(key('ada'))).list.map(({ name }) => name)).toEqual(['milk', 'eggs']);
    expect((await read(address)).list).toEqual([]);
  });
});

describe('a table that does not always answer', () => {
  const silent = () => new SaysoError('store.unreachable', 'The table did not answer.', { table: 'sayso', operation: 'saveShopper' });

  it('brings nothing back that was deleted, though the address could not be emptied', async () => {
    const { say, link, read, key, store, world, address } = openHousehold();
    await say(intent('AddToListIntent', 'milk'));
    link('ada');
    const { saveShopper } = world.store;
    const broken: typeof saveShopper = async (shopperKey, item) => {
      if (shopperKey === address) throw silent();
      return saveShopper(shopperKey, item);
    };
    Object.assign(world, { store: { ...world.store, saveShopper: broken } });
    expect(actsOf(await say(intent('ReadListIntent'), { token: 'ada' }))).toEqual(['listRead']);
    Object.assign(world, { store: { ...world.store, saveShopper } });
    await changeShopper(store, key('ada'), forgetShopper);
    expect(actsOf(await say(intent('ReadListIntent'), { token: 'ada' }))).toEqual(['listEmpty']);
    expect(await read(address)).toMatchObject({ list: [], pointsTo: { shopperKey: key('ada') } });
  });

  it('is asked again whose token this is, while there is time', async () => {
    const { say, link, world } = openHousehold();
    link('ada');
    const { identify } = world.identity;
    let asked = 0;
    Object.assign(world, {
      identity: {
        identify: async (caller: Parameters<typeof identify>[0]) => {
          asked += 1;
          if (asked === 1) throw silent();
          return identify(caller);
        },
      },
    });
    expect(actsOf(await say(HEADS, { token: 'ada' }))).toEqual(['draftRead']);
    expect(asked).toBe(2);
  });

  it('ends the linking of a skill that was disabled when the event is sent again', async () => {
    const { say, link, world } = openHousehold();
    link('ada');
    await say(intent('AddToListIntent', 'milk'), { token: 'ada' });
    const event = { kind: 'skillDisabled', id: 'e', userId: `echo${household}`, keepsUserInformation: false } as const;
    const atMs = servers.clock.nowMs();
    const { saveShopper } = world.store;
    let fails = true;
    const broken: typeof saveShopper = async (shopperKey, item) => {
      if (fails && shopperKey.startsWith('account#')) throw silent();
      return saveShopper(shopperKey, item);
    };
    Object.assign(world, { store: { ...world.store, saveShopper: broken } });
    await expect(forgetWhenDisabled(world)({ ...event, atMs })).rejects.toThrow('did not answer');
    fails = false;
    await forgetWhenDisabled(world)({ ...event, atMs });
    expect(actsOf(await say(HEADS, { token: 'ada' }))).toEqual(['accountNotLinked']);
  });
});

describe('whoever looks after the shop and speaks where others gather', () => {
  it('takes nothing over: it is for the shopper who links there', async () => {
    const { say, link, world, read, address, ids } = openHousehold();
    await say(intent('AddToListIntent', 'milk'));
    const staff = { kind: 'linked', accountId: `olive${ids()}`, grantId: `g-olive-${ids()}`, role: 'merchant' } as const;
    const { identify } = world.identity;
    Object.assign(world, {
      identity: { identify: async (caller: Parameters<typeof identify>[0]) => (caller.accessToken === 'olive' ? staff : identify(caller)) },
    });
    await say(OPEN, { token: 'olive' });
    expect((await read(address)).list.map(({ name }) => name)).toEqual(['milk']);
    link('ada');
    expect(actsOf(await say(intent('ReadListIntent'), { token: 'ada' }))).toEqual(['listRead']);
  });
});

describe('a household that keeps lists only', () => {
  it('buys nothing by a "yes" in the turn that brings its word into the account', async () => {
    const { say, link, store, address } = openHousehold();
    link('ada');
    const read = await say(HEADS, { token: 'ada' });
    expect(read?.ask?.question).toBe('confirmDraft');
    await changeShopper(store, address, (state) => ({ ...state, listOnly: true }));
    link('ada again', `ada${household}`);
    expect(actsOf(await say(intent('AMAZON.YesIntent'), { token: 'ada again' }))).toEqual(['draftExpired']);
  });
});

describe('a limit that was set before an account was linked', () => {
  const dollars = (amount: string): TurnInput => ({ kind: 'intent', name: 'SetLimitIntent', slots: { amount: { value: amount } } });
  const perMonth = async (household: ReturnType<typeof openHousehold>) => (await household.read(household.key('ada'))).limits?.perMonth;

  it('goes on where it is stricter', async () => {
    const household = openHousehold();
    expect(actsOf(await household.say(dollars('20')))).toEqual(['limitSet']);
    household.link('ada');
    await household.say(OPEN, { token: 'ada' });
    expect(await perMonth(household)).toEqual({ amountMinor: 2_000, currency: 'USD' });
  });

  it('never loosens one', async () => {
    const household = openHousehold();
    await household.say(dollars('20'));
    await changeShopper(household.store, household.address, (state) => ({
      ...state,
      limits: { perMonth: { amountMinor: 900_000_00, currency: 'USD' } },
    }));
    household.link('ada');
    await household.say(OPEN, { token: 'ada' });
    expect(await perMonth(household)).toBeUndefined();
  });
});

describe('a linking that has ended', () => {
  it('takes what waited for an approval with it: the page may be in the hands of whoever was shut out', async () => {
    const { say, link, key, store, ids, read } = openHousehold();
    link('ada');
    await say({ kind: 'intent', name: 'SetLimitIntent', slots: { amount: { value: '90000' } } }, { token: 'ada' });
    const approval = (await read(key('ada'))).approval;
    expect(approval?.wish.kind).toBe('limit');
    const nowMs = servers.clock.nowMs();
    await changeShopper(store, key('ada'), (state) => withRevoked(state, `grant-ada-${ids()}`, nowMs + 3_900_000, nowMs));
    await grantApproval({ store, clock: servers.clock }, key('ada'), approval?.id ?? '');
    expect((await read(key('ada'))).limits).toBeUndefined();
  });

  it('counts as none from the next turn on, though the token has not expired', async () => {
    const { say, link, key, store, ids } = openHousehold();
    link('ada');
    await say(intent('AddToListIntent', 'milk'), { token: 'ada' });
    const nowMs = servers.clock.nowMs();
    await changeShopper(store, key('ada'), (state) => withRevoked(state, `grant-ada-${ids()}`, nowMs + 3_900_000, nowMs));
    expect(actsOf(await say(intent('ReadListIntent'), { token: 'ada' }))).toEqual(['listEmpty']);
    expect(actsOf(await say(HEADS, { token: 'ada' }))).toEqual(['accountNotLinked']);
  });

  it('ends with the skill, whose event tells the user id alone; linked anew, it is the same person', async () => {
    const { say, link, key, read, world } = openHousehold();
    link('ada');
    await say(intent('AddToListIntent', 'milk'), { token: 'ada' });
    const userId = `echo${household}`;
    await forgetWhenDisabled(world)({ kind: 'skillDisabled', id: 'e', userId, keepsUserInformation: false, atMs: servers.clock.nowMs() });
    expect(actsOf(await say(HEADS, { token: 'ada' }))).toEqual(['accountNotLinked']);
    expect((await read(key('ada'))).list.map(({ name }) => name)).toEqual(['milk']);
    link('again', `ada${household}`);
    const again = await say(intent('ReadListIntent'), { token: 'again', user: 'another user id' });
    expect(actsOf(again)).toEqual(['listRead']);
  });
});

describe('several people behind one speaker', () => {
  it('have each their own list', async () => {
    const { say, link, read, key } = openHousehold();
    link('ada');
    link('grace');
    await say(intent('AddToListIntent', 'milk'), { token: 'ada', user: 'person-ada' });
    await say(intent('AddToListIntent', 'bread'), { token: 'grace', user: 'person-grace' });
    expect([(await read(key('ada'))).list[0]?.name, (await read(key('grace'))).list[0]?.name]).toEqual(['milk', 'bread']);
  });
});

describe('a channel without account linking of its own', () => {
  const invitations: InvitationPort = {
    invite: async (shopperKey) => ok({ url: `https://voice.example/link/${encodeURIComponent(shopperKey)}`, expiresAtMs: 0 }),
  };
  const chat = { channel: 'chat', user: 'c1' } as const;

  it('keeps no link that opens an account; whoever asks again, or is answered again, is given a new one', async () => {
    let links = 0;
    const numbered: InvitationPort = {
      invite: async () => {
        links += 1;
        return ok({ url: `https://voice.example/link/${links}`, expiresAtMs: 0 });
      },
    };
    const { say, store } = openHousehold({ invitations: numbered });
    const urlOf = async (input: TurnInput, id: string) => (await say(input, { ...chat, id }))?.visual;
    expect(await urlOf(HEADS, 'm1')).toEqual({ kind: 'linkAccount', url: 'https://voice.example/link/1' });
    expect(JSON.stringify(await store.loadShopper('chat#c1'))).not.toContain('voice.example');
    expect(await urlOf(HEADS, 'm1')).toEqual({ kind: 'linkAccount', url: 'https://voice.example/link/2' });
    expect(await urlOf(intent('AMAZON.RepeatIntent'), 'm2')).toEqual({ kind: 'linkAccount', url: 'https://voice.example/link/3' });
  });

  it('hands over a one-time link, and does what was asked for once it was opened', async () => {
    const { say, store, ids } = openHousehold({ invitations });
    const asked = await say(HEADS, chat);
    expect(asked).toMatchObject({
      say: [{ act: 'accountNotLinked', hasLink: true }],
      visual: { kind: 'linkAccount', url: 'https://voice.example/link/chat%23c1' },
    });
    const attached = {
      accountId: `ada${ids()}`,
      grantId: 'g1',
      role: 'shopper',
      untilMs: servers.clock.nowMs() + 90 * 86_400_000,
    } as const;
    await changeShopper(store, 'chat#c1', (state) => ({ ...state, attached }));
    expect(actsOf(await say(intent('AMAZON.FallbackIntent'), chat))).toEqual(['nowAbout', 'draftRead']);
    expect(actsOf(await say(intent('AMAZON.YesIntent'), chat))).toEqual(['orderPlaced']);
    servers.clock.advance(90 * 86_400_000);
    expect(actsOf(await say(HEADS, chat))).toEqual(['accountNotLinked']);
  });

  it('says that it cannot link where no link can be made', async () => {
    const { say } = openHousehold();
    expect(await say(HEADS, chat)).toMatchObject({ say: [{ act: 'accountNotLinked', hasLink: false }] });
  });
});
