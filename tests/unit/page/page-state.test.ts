import type { Choices, TalkView, TurnEntry } from '../../../simulator/console/wire.ts';
import { readPlace, writePlace } from '../../../simulator/web/address.ts';
import { lastTurnAt, nextState, type PageState, shownTurn } from '../../../simulator/web/page-state.ts';

const CHOICES: Choices = {
  seller: 'Shop',
  channels: [],
  locales: [],
  rooms: [],
  shoppers: ['ann'],
  startsLinked: false,
  accounts: {},
  troubles: [],
  activeTroubles: [],
  talks: [],
};
const START: PageState = {
  choices: CHOICES,
  seat: { channel: 'alexa', device: 'speaker', room: 'kitchen' },
  locale: 'en-US',
  shopper: 'new-1',
  newShoppers: ['new-1'],
};
const HOUSEHOLD: TalkView['household'] = {
  orders: [],
  olderOrders: 0,
  payments: [],
  cart: [],
  list: [],
  paymentLink: 'none',
  drafts: [],
  outbox: [],
};

function talk(id: string, entries: readonly TurnEntry[] = []): TalkView {
  return { id, shopper: 'ann', locale: 'de-DE', isNewShopper: true, entries, household: HOUSEHOLD };
}
const turn = (number: number) => ({ kind: 'turn', number, seat: START.seat, deed: { kind: 'silence' } }) as unknown as TurnEntry;

describe('the address of the page', () => {
  it('names a conversation and a turn, and comes back the same', () => {
    expect(readPlace(writePlace('a1b2', 3))).toEqual({ talk: 'a1b2', turn: 3 });
    expect(readPlace(writePlace('a1b2'))).toEqual({ talk: 'a1b2' });
  });

  it.each(['', '#', '#/talk/', '#/talk/a/b', '#/talk/<x>', '#/talk/a/1/2', '#/other/a'])('names nothing in "%s"', (hash) => {
    expect(readPlace(hash)).toEqual({});
  });
});

describe('the last turn at a seat', () => {
  const done = (number: number, kind: string, seen: object) =>
    ({ ...turn(number), deed: { kind }, seen: { speech: '', asks: false, ...seen } }) as unknown as TurnEntry;
  const last = (...entries: readonly TurnEntry[]) => lastTurnAt(entries, START.seat)?.number;

  it('is the one whose question stays open while an account is linked', () => {
    expect(last(done(1, 'say', { asks: true }), done(2, 'link', {}))).toBe(1);
    expect(last(done(1, 'say', { pending: { kind: 'code' } }), done(2, 'unlink', {}))).toBe(1);
  });

  it('is the linking itself where that was waited for, nothing was, or the talk goes on with it', () => {
    expect(last(done(1, 'say', { pending: { kind: 'linkAccount' } }), done(2, 'link', {}))).toBe(2);
    expect(last(done(1, 'say', {}), done(2, 'unlink', {}))).toBe(2);
    expect(last(done(1, 'say', { asks: true }), done(2, 'link', { speech: 'Now, about milk.' }))).toBe(2);
  });

  it('is none where nothing was done', () => {
    expect(last()).toBeUndefined();
  });
});

describe('the state of the page', () => {
  it('takes shopper and language from a conversation that is opened', () => {
    const state = nextState({ ...START, problem: 'old' }, { kind: 'talkRead', talk: talk('t', [turn(1), turn(2)]), turn: 1 });
    expect(state).toMatchObject({ shopper: 'ann', locale: 'de-DE', chosenTurn: 1 });
    expect(state.problem).toBeUndefined();
    expect(shownTurn(state)?.number).toBe(1);
    expect(shownTurn(nextState(state, { kind: 'turnChosen', turn: undefined }))?.number).toBe(2);
  });

  it('shows what shall go wrong at once, whatever an earlier answer says, until the server has it', () => {
    const wanted = nextState(START, { kind: 'troublesWanted', names: ['shopDown'] });
    const late = nextState(wanted, { kind: 'choicesRead', choices: { ...CHOICES, activeTroubles: [] } });
    expect(late.wantedTroubles).toEqual(['shopDown']);
    expect(nextState(late, { kind: 'troublesSettled' }).wantedTroubles).toBeUndefined();
  });

  it('waits for a linking until the account is there', () => {
    const begun = nextState(START, { kind: 'linkingBegun' });
    const still = nextState(begun, { kind: 'choicesRead', choices: { ...CHOICES, accounts: { ann: 'Ada' } } });
    expect(still.linking).toBe('new-1');
    expect(nextState(still, { kind: 'choicesRead', choices: { ...CHOICES, accounts: { 'new-1': 'Ada' } } }).linking).toBeUndefined();
  });

  it('goes through a turn: begun, heard, done', () => {
    let state = nextState(START, { kind: 'talkRead', talk: talk('t') });
    state = nextState(state, { kind: 'turnBegun', running: { deed: { kind: 'silence' }, seat: START.seat, meanwhile: [] } });
    state = nextState(state, { kind: 'meanwhileHeard', speech: 'One moment.' });
    expect(state.running?.meanwhile).toEqual(['One moment.']);
    state = nextState(state, { kind: 'turnDone', talk: 't', entry: turn(1), household: HOUSEHOLD });
    expect([state.running, state.talk?.entries.length]).toEqual([undefined, 1]);
  });

  it('shows no answer in a conversation that it does not belong to', () => {
    const state = nextState(nextState(START, { kind: 'talkRead', talk: talk('other') }), {
      kind: 'turnDone',
      talk: 't',
      entry: turn(1),
      household: HOUSEHOLD,
    });
    expect(state.talk?.entries).toEqual([]);
  });

  it('keeps a problem until it is seen, and ends the turn with it', () => {
    const failed = nextState(START, { kind: 'failed', problem: 'gone' });
    expect(failed).toMatchObject({ problem: 'gone' });
    expect(nextState(failed, { kind: 'problemSeen' }).problem).toBeUndefined();
  });
});
