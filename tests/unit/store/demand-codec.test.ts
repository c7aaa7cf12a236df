import { fingerprint } from '../../../lambda/kernel/ids.ts';
import { type Demand, encodeDemand, mostMissed, withMissed } from '../../../lambda/store/demand-codec.ts';

const NOW_MS = Date.UTC(2026, 10, 10, 15);
const WIDE = '物'.repeat(50);

describe('a month in which very many ask for very much', () => {
  it('still fits in one item, and the most wanted stays', () => {
    let demand: Demand = {};
    for (let word = 0; word < 220; word += 1) {
      const shoppers = word === 7 ? 500 : 300;
      const missed = Array.from({ length: shoppers }, (_, at) => ({ words: `${WIDE} ${word}`, by: fingerprint(`${at}`) }));
      demand = withMissed(demand, missed);
    }
    expect(() => encodeDemand('m#acme#demand#2026-11', demand, 1, NOW_MS)).not.toThrow();
    expect(mostMissed(demand)[0]).toEqual({ words: `${WIDE} 7`, shoppers: 500 });
  });
});
