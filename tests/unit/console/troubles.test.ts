import { describeTroubles, faultsOf, TROUBLES, troublesIn } from '../../../simulator/console/troubles.ts';
import { faultsSchema } from '../../../simulator/faults.ts';

describe('what goes wrong on purpose', () => {
  it.each(TROUBLES)('$name is a fault that the server takes, and is known again', ({ name, label }) => {
    const faults = faultsOf([name]);
    expect(faultsSchema.parse(faults)).toEqual(faults);
    expect(Object.keys(faults)).toHaveLength(1);
    expect(troublesIn(faults)).toEqual([name]);
    expect(describeTroubles(faults)).toEqual([label]);
  });

  it('goes together', () => {
    const faults = faultsOf(['slowShop', 'soldOut', 'declined']);
    expect(faults).toEqual({ shop: { delayMs: 900, outOfStock: ['BRUSH-SOFT-4'] }, payment: { decline: true } });
    expect(troublesIn(faults)).toEqual(['slowShop', 'soldOut', 'declined']);
  });

  it('is none for no name, an unknown one, and faults of somebody else', () => {
    expect([faultsOf([]), faultsOf(['earthquake'])]).toEqual([{}, {}]);
    expect(troublesIn({ shop: { delayMs: 17 }, clockOffsetMs: 5 })).toEqual([]);
  });
});
