import type { RoundTrip } from '../../../lambda/store/options.ts';
import { PLATFORMS } from '../../../simulator/platforms/platforms.ts';
import { functionTarget } from '../../../simulator/platforms/targets/function-target.ts';
import { deliverTwice, findTripFaults } from '../../../simulator/replay/deliver.ts';

const REQUEST = { sessionId: 's', locale: 'en-US', text: 'hi', messageId: 'm' };

interface Accident {
  /** What the second answer says. */
  readonly second?: string;
  readonly writes?: boolean;
  readonly changes?: boolean;
  readonly inspected?: readonly string[];
}

async function deliver({ second = 'hello', writes = false, changes = false, inspected = [] }: Accident) {
  const trips: RoundTrip[] = [];
  let calls = 0;
  const target = functionTarget({
    label: 'test',
    handle: async () => {
      calls += 1;
      trips.push({ operation: 'loadShopper', kind: 'read' });
      if (calls === 1 || writes) trips.push({ operation: 'saveShopper', kind: 'write' });
      return { status: 200, body: { text: calls === 1 ? 'hello' : second, ask: false, intent: null, card: null, orderId: null } };
    },
  });
  const photograph = () => [changes ? `{"calls":${calls}}` : '{}'];
  return deliverTwice({ platform: PLATFORMS.chat, target }, REQUEST, undefined, { trips, photograph, inspect: async () => inspected });
}

describe('a request that is delivered twice', () => {
  it('has the same answer, and changes nothing the second time', async () => {
    const { differences, trips, answer } = await deliver({});
    expect(differences).toEqual([]);
    expect(trips).toEqual(['loadShopper', 'saveShopper']);
    expect(answer.speech).toBe('hello');
  });

  it.each([
    ['another answer', { second: 'hello again' }, 'delivered twice: the answer'],
    ['a second write', { writes: true }, 'delivered twice'],
    ['something else in the books', { changes: true }, 'delivered twice: what is kept'],
    ["a fault by the vendor's own types", { inspected: ['unknown field'] }, 'the platform takes it'],
  ])('is not right with %s', async (_name, accident, what) => {
    expect((await deliver(accident)).differences.map((difference) => difference.what)).toEqual([what]);
  });
});

describe('the round trips of a turn', () => {
  const buying = { id: 't', sessionId: 's', placing: 'd' };

  it.each([
    [['loadShopper', 'saveShopper'], undefined, 0],
    [['loadShopper'], undefined, 0],
    [['loadShopper', 'saveShopper', 'saveShopper'], undefined, 1],
    [['loadShopper', 'saveShopper', 'saveShopper'], buying, 0],
    [['loadShopper', 'loadShopper'], undefined, 1],
    [['saveShopper'], undefined, 1],
    [['loadShopper', 'loadDraft'], undefined, 1],
  ])('%j', (trips, record, faults) => {
    expect(findTripFaults(trips, record)).toHaveLength(faults);
  });
});
