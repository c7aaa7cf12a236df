import type { SeenAnswer } from '../../../simulator/platforms/platform.ts';
import { type Found, type Household, judgeTurn } from '../../../simulator/replay/judge.ts';
import { judgeRecorded } from '../../../simulator/replay/judge-recorded.ts';
import type { PlayableTurn } from '../../../simulator/replay/replay-file.ts';

const ANSWER: SeenAnswer = {
  speech: 'The total is $31.38. Shall I order it?',
  reprompt: 'Shall I?',
  card: { kind: 'text', title: 'Your order', text: 'Total: $31.38' },
  link: 'https://pay.example/1',
  suggestions: [],
  directives: [{ type: 'Dialog.ElicitSlot', slotToElicit: 'item' }],
  asks: true,
  sessionIsOpen: true,
  sessionAttributes: { step: 2, cart: { size: 1, open: true } },
  faults: [],
};
const HOUSEHOLD: Household = {
  orders: [{ Milk: 2 }],
  payments: ['captured'],
  cart: {},
  list: { Tea: 1 },
  paymentLink: 'active',
  drafts: ['placed'],
};
const OWN: Found = { answer: ANSWER, meaning: { acts: ['draftRead'], question: 'confirmDraft' }, household: HOUSEHOLD, isOwn: true };
const FOREIGN: Found = { answer: ANSWER, isOwn: false };

const RIGHT: readonly PlayableTurn[] = [
  { says: 'The total is $31.38. Shall I order it?' },
  { hears: ['TOTAL', '/\\$\\d+\\.38/'] },
  { hearsNot: ['cancel'] },
  { acts: ['draftRead'] },
  { asks: 'confirmDraft' },
  { asks: true },
  { card: ['your order', '/Total: /'] },
  { link: true },
  { directives: ['Dialog.ElicitSlot'] },
  { directives: [{ type: 'Dialog.ElicitSlot', slotToElicit: 'item' }] },
  { attributes: { step: 2, cart: { size: 1 }, gone: null } },
  { orders: [{ Milk: 2 }], payments: ['captured'], cart: {}, list: { Tea: 1 }, paymentLink: 'active', drafts: ['placed'] },
];

const WRONG: readonly (readonly [PlayableTurn, string])[] = [
  [{ says: 'the total is $31.38. Shall I order it?' }, 'says'],
  [{ hears: ['total', 'euros'] }, 'hears'],
  [{ hears: ['/^total/'] }, 'hears'],
  [{ hearsNot: ['SHALL'] }, 'hearsNot'],
  [{ acts: [] }, 'acts'],
  [{ acts: ['draftRead', 'orderPlaced'] }, 'acts'],
  [{ asks: 'whatNext' }, 'asks'],
  [{ asks: false }, 'asks'],
  [{ card: ['Receipt'] }, 'card'],
  [{ card: false }, 'card'],
  [{ link: false }, 'link'],
  [{ directives: false }, 'directives'],
  [{ directives: ['Dialog.ElicitSlot', 'Dialog.Delegate'] }, 'directives'],
  [{ directives: [{ type: 'Dialog.ElicitSlot', slotToElicit: 'quantity' }] }, 'directives'],
  [{ attributes: { step: 3 } }, 'attributes'],
  [{ attributes: { step: null } }, 'attributes'],
  [{ orders: [] }, 'orders'],
  [{ orders: [{ Milk: 1 }] }, 'orders'],
  [{ payments: ['authorized'] }, 'payments'],
  [{ cart: { Milk: 1 } }, 'cart'],
  [{ list: {} }, 'list'],
  [{ paymentLink: 'none' }, 'paymentLink'],
  [{ drafts: [] }, 'drafts'],
];

describe('an expectation of our own skill', () => {
  it.each(RIGHT.map((turn) => [JSON.stringify(turn), turn] as const))('holds: %s', (_name, turn) => {
    expect(judgeTurn(turn, OWN)).toEqual({ differences: [], unjudged: [] });
  });

  it.each(WRONG.map(([turn, what]) => [JSON.stringify(turn), turn, what] as const))('differs: %s', (_name, turn, what) => {
    const { differences, unjudged } = judgeTurn(turn, OWN);
    expect(differences.map((difference) => difference.what)).toEqual([what]);
    expect(unjudged).toEqual([]);
  });

  it('differs when nothing was said at all', () => {
    const turn: PlayableTurn = {
      says: 'x',
      hears: ['x'],
      acts: [],
      asks: false,
      card: false,
      link: false,
      directives: false,
      attributes: {},
    };
    expect(judgeTurn(turn, { isOwn: true, household: HOUSEHOLD }).differences).toHaveLength(8);
  });

  it('is closed when the microphone is', () => {
    const closed: Found = { answer: { ...ANSWER, asks: false }, meaning: { acts: [] }, household: HOUSEHOLD, isOwn: true };
    expect(judgeTurn({ asks: false }, closed).differences).toEqual([]);
    expect(judgeTurn({ asks: true }, closed).differences).toHaveLength(1);
    expect(judgeTurn({ asks: 'confirmDraft' }, closed).differences).toHaveLength(1);
  });
});

describe('an expectation of any other skill', () => {
  it.each(['says', 'hears', 'hearsNot', 'card', 'link', 'directives', 'attributes'] as const)('is judged: %s', (key) => {
    const wrong = WRONG.find(([turn]) => turn[key] !== undefined)?.[0] ?? {};
    expect(judgeTurn(wrong, FOREIGN).differences).toHaveLength(1);
  });

  it.each(['orders', 'payments', 'cart', 'list', 'paymentLink', 'drafts', 'acts'] as const)(
    'is never passed where nobody can see it: %s',
    (key) => {
      const right = RIGHT.find((turn) => turn[key] !== undefined) ?? {};
      const { differences, unjudged } = judgeTurn({ [key]: right[key] }, FOREIGN);
      expect(differences).toEqual([]);
      expect(unjudged.map(({ what }) => what)).toEqual([key]);
    },
  );

  it('has a microphone, and no name for its question', () => {
    expect(judgeTurn({ asks: true }, FOREIGN)).toEqual({ differences: [], unjudged: [] });
    expect(judgeTurn({ asks: false }, FOREIGN).differences).toHaveLength(1);
    expect(judgeTurn({ asks: 'whoAreYou' }, FOREIGN)).toMatchObject({ differences: [], unjudged: [{ what: 'asks whoAreYou' }] });
    expect(judgeTurn({ asks: 'whoAreYou' }, { answer: { ...ANSWER, asks: false }, isOwn: false }).differences).toHaveLength(1);
  });
});

describe('what an expectation would be now', () => {
  it('is the part with the numbers of today, where there is one such', () => {
    const [difference] = judgeTurn({ hears: ['total', '$29.22'] }, OWN).differences;
    expect(difference?.now).toEqual({ key: 'hears', value: ['total', '$31.38'] });
    expect(judgeTurn({ hears: ['no such words'] }, OWN).differences[0]?.now).toBeUndefined();
  });
});

describe('a recorded answer', () => {
  it('comes again, in all that a person perceives', () => {
    expect(judgeRecorded(ANSWER, ANSWER)).toEqual([]);
    const changes: readonly Partial<SeenAnswer>[] = [
      { speech: 'x' },
      { asks: false },
      { reprompt: 'x' },
      { card: { kind: 'text', text: 'x' } },
      { link: 'https://other.example' },
      { directives: [] },
      { sessionAttributes: {} },
    ];
    for (const change of changes) expect(judgeRecorded(ANSWER, { ...ANSWER, ...change })).toHaveLength(1);
    expect(judgeRecorded(ANSWER, undefined)).toHaveLength(1);
  });
});
