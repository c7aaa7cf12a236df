import { parse } from 'yaml';
import { isReplayable, saveReplay, type TalkOutcome } from '../../../simulator/console/save-replay.ts';
import type { Talk } from '../../../simulator/console/talks.ts';
import type { PageDeed, PageSeat, TurnEntry } from '../../../simulator/console/wire.ts';
import type { Faults } from '../../../simulator/faults.ts';
import { conversationSchema } from '../../../simulator/replay/format.ts';

const LIVING_ROOM: PageSeat = { channel: 'alexa', device: 'speaker', room: 'living room' };
const KITCHEN: PageSeat = { ...LIVING_ROOM, room: 'kitchen' };

function turn(
  deed: PageDeed,
  more: { readonly seat?: PageSeat; readonly acts?: readonly string[]; readonly question?: string; readonly wasSettled?: boolean } = {},
) {
  const { seat = LIVING_ROOM, acts = ['draftRead'], question, wasSettled = false } = more;
  const entry: Omit<TurnEntry, 'number'> = {
    kind: 'turn',
    atMs: 0,
    seat,
    deed,
    acts,
    ...(question === undefined ? {} : { question }),
    wasSettled,
    changes: [],
    trips: [],
    troubles: [],
    seen: {
      deed: { kind: 'silence' },
      speech: 'Words.',
      suggestions: [],
      directives: [],
      asks: question !== undefined,
      sessionIsOpen: true,
      sessionAttributes: {},
      faults: [],
      status: 200,
      tookMs: 1,
      meanwhile: [],
      exchanges: [],
    },
  };
  return entry;
}

function talkOf(
  entries: readonly (Omit<TurnEntry, 'number'> | { kind: 'press'; atMs: number; button: string })[],
  faults: readonly Faults[] = [],
): Talk {
  return {
    id: 't1',
    shopper: 'ann',
    locale: 'de-DE',
    isNewShopper: true,
    startedAtMs: 0,
    entries: entries.map((entry, index) => ({ ...entry, number: index + 1 })),
    faults: entries.map((_, index) => faults[index] ?? {}),
    devices: new Map(),
  };
}

const NOTHING: TalkOutcome = { orders: [], isSettled: false, faults: {} };

describe('a conversation saved as a replay', () => {
  it('is a file of the format, with what was meant and what came of it', () => {
    const talk = talkOf([
      turn({ kind: 'say', words: 'bestell meine Zahnbürstenköpfe nach' }, { question: 'confirmDraft' }),
      turn({ kind: 'say', words: 'ja' }, { acts: ['orderPlaced'] }),
    ]);
    const read = conversationSchema.parse(parse(saveReplay(talk, { ...NOTHING, orders: [{ Zahnbürstenköpfe: 1 }] }).yaml));
    expect(read).toMatchObject({
      locale: 'de-DE',
      channels: ['alexa'],
      turns: [
        { say: 'bestell meine Zahnbürstenköpfe nach', acts: ['draftRead'], asks: 'confirmDraft' },
        { say: 'ja', acts: ['orderPlaced'], asks: false, orders: [{ Zahnbürstenköpfe: 1 }] },
      ],
    });
  });

  it('keeps devices apart, and says where faults begin, end, and time goes by', () => {
    const talk = talkOf(
      [
        turn({ kind: 'say', words: 'eins' }),
        turn({ kind: 'say', words: 'zwei' }, { seat: KITCHEN }),
        turn({ kind: 'code', result: 'wrong' }),
        turn({ kind: 'again' }, { seat: { ...KITCHEN, channel: 'chat', device: 'phone' } }),
        { kind: 'press', atMs: 0, button: 'approve' },
      ],
      [{}, { shop: { delayMs: 2_000 } }, { shop: { delayMs: 2_000 }, clockOffsetMs: 660_000 }, { clockOffsetMs: 660_000 }],
    );
    const { turns } = conversationSchema.parse(parse(saveReplay(talk, NOTHING).yaml));
    expect(turns).toMatchObject([
      { say: 'eins' },
      { say: 'zwei', session: 'kitchen', faults: { shop: { delayMs: 2_000 } } },
      { code: 'wrong', after: 660_000 },
      { again: true, on: 'chat', session: 'kitchen phone chat', faults: {} },
      { presses: 'approve', orders: [] },
    ]);
  });

  it('has the worker look where it finished what an answer had left under way', () => {
    const late = { payment: { delayMs: 9_000 } };
    const talk = talkOf(
      [turn({ kind: 'say', words: 'ja' }, { acts: ['orderPlacing'] }), turn({ kind: 'say', words: 'wo ist sie' }, { wasSettled: true })],
      [late, {}],
    );
    const { turns } = conversationSchema.parse(parse(saveReplay(talk, { ...NOTHING, isSettled: true, faults: late }).yaml));
    expect(turns).toMatchObject([
      { say: 'ja', faults: late },
      { reconciles: true, faults: {} },
      { say: 'wo ist sie' },
      { reconciles: true, faults: late, orders: [] },
    ]);
  });

  it('keeps what was said, and nobody’s address or number', () => {
    const words = 'tell jane.doe@mail.example or +1 202 555 0147 about two packs of coffee pods';
    const { yaml } = saveReplay(talkOf([turn({ kind: 'say', words }), turn({ kind: 'say', words: 'yes' }, { seat: KITCHEN })]), {
      ...NOTHING,
      orders: [{ 'coffee pods': 2 }],
    });
    expect(yaml).not.toMatch(/jane|doe|0147/i);
    const { turns } = conversationSchema.parse(parse(yaml));
    expect(turns).toMatchObject([
      { say: expect.stringMatching(/^tell .+ about two packs of coffee pods$/), acts: ['draftRead'] },
      { say: 'yes', session: 'kitchen', orders: [{ 'coffee pods': 2 }] },
    ]);
  });

  it('says a touched answer, and counts what it has no word for', () => {
    const { yaml, leftOut } = saveReplay(
      talkOf([
        turn({ kind: 'say', words: 'bestell nach' }, { question: 'choose' }),
        turn({ kind: 'touch', arguments: ['choose', 'PODS'] }, { question: 'confirmDraft' }),
        turn({ kind: 'touch', arguments: ['yes', 'd1'] }, { acts: ['orderPlaced'] }),
      ]),
      { ...NOTHING, orders: [{ 'coffee pods': 1 }] },
    );
    const { turns } = conversationSchema.parse(parse(yaml));
    expect([turns.map(({ say }) => say), leftOut, turns.at(-1)?.orders]).toEqual([['bestell nach', 'ja'], 1, undefined]);
  });

  it('has nothing to save while nothing happened', () => {
    expect(isReplayable(talkOf([]))).toBe(false);
    expect(isReplayable(talkOf([turn({ kind: 'leave' })]))).toBe(true);
  });
});
