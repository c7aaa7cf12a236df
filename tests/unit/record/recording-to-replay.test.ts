import { readYaml } from '../../../simulator/replay/read-yaml.ts';
import { type RecordedTurn, recordingToReplay } from '../../../simulator/replay/recording-to-replay.ts';

const SETTING = { name: 'From the page: "one"', locale: 'de-DE', channel: 'dialogflow' } as const;

function roundTrip(turns: readonly RecordedTurn[], setting: Parameters<typeof recordingToReplay>[1] = SETTING) {
  const { conversations, problems } = readYaml('t.yaml', recordingToReplay(turns, setting));
  expect(problems).toEqual([]);
  return conversations[0];
}

describe('what happened, as a replay file', () => {
  it('is read again as it was', () => {
    const conversation = roundTrip([
      {
        did: { say: 'reorder my "heads": now # please' },
        heard: { speech: 'x', isAsking: true, acts: ['draftRead'], question: 'confirmDraft', hasLink: true },
        orders: [],
      },
      {
        did: { silence: true },
        on: 'chat',
        session: 'kitchen',
        afterMs: 660_000,
        faults: { shop: { delayMs: 5 } },
        heard: { speech: 'x', isAsking: false, acts: [], hasCard: false },
      },
      { did: { say: 'yes' }, on: 'dialogflow', session: 'main', afterMs: 300, orders: [{ 'Heads, soft: [4]': 2 }] },
    ]);
    expect(conversation).toMatchObject({ name: SETTING.name, locale: 'de-DE', channels: ['dialogflow'] });
    expect(conversation?.turns).toEqual([
      { say: 'reorder my "heads": now # please', acts: ['draftRead'], asks: 'confirmDraft', link: true, orders: [] },
      {
        silence: true,
        on: 'chat',
        session: 'kitchen',
        after: 660_000,
        faults: { shop: { delayMs: 5 } },
        acts: [],
        asks: false,
        card: false,
      },
      { say: 'yes', orders: [{ 'Heads, soft: [4]': 2 }] },
    ]);
  });

  it('keeps the words of a skill that has no other meaning', () => {
    const conversation = roundTrip([
      { did: { say: 'hello', intent: 'HelloIntent', slots: { item: 'tea' } }, heard: { speech: 'Hello: you.\nAnd you?', isAsking: true } },
    ]);
    expect(conversation?.turns).toEqual([
      { say: 'hello', intent: 'HelloIntent', slots: { item: 'tea' }, says: 'Hello: you.\nAnd you?', asks: true },
    ]);
  });

  it('keeps how it began', () => {
    expect(roundTrip([{ did: { say: 'x' } }], { ...SETTING, setup: { payment: 'none' } })?.setup).toEqual({
      payment: 'none',
      account: 'linked',
    });
  });

  it('keeps nothing of anybody', () => {
    const text = recordingToReplay(
      [{ did: { say: 'I am ann@shop.example' }, heard: { speech: 'Hello ann@shop.example', isAsking: false } }],
      SETTING,
    );
    expect(text).not.toContain('ann@');
    expect(text.match(/person1@example\.com/g)).toHaveLength(2);
  });
});
