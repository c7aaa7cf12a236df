import { getEventListeners } from 'node:events';
import { localDate, localMonth, systemClock } from '../../../lambda/kernel/clock.ts';

const NEW_YEAR_MS = Date.UTC(2027, 0, 1, 2);

describe('a day', () => {
  it.each([
    ['America/New_York', '2026-12-31', '2026-12'],
    ['Europe/Berlin', '2027-01-01', '2027-01'],
    ['Asia/Taipei', '2027-01-01', '2027-01'],
  ])('is that of the zone (%s)', (zone, day, month) => {
    expect(localDate(NEW_YEAR_MS, zone)).toBe(day);
    expect(localMonth(NEW_YEAR_MS, zone)).toBe(month);
  });

  it('is the same after more zones than are kept in mind', () => {
    const zones = Intl.supportedValuesOf('timeZone').slice(0, 150);
    const before = zones.map((zone) => localDate(NEW_YEAR_MS, zone));
    expect(zones.map((zone) => localDate(NEW_YEAR_MS, zone))).toEqual(before);
    expect(localDate(NEW_YEAR_MS, 'America/New_York')).toBe('2026-12-31');
  });

  it('needs a zone that there is', () => {
    expect(() => localDate(NEW_YEAR_MS, 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('the system clock', () => {
  it('leaves no listener at the signal, however the sleep ends', async () => {
    const { signal, abort } = asPair(new AbortController());
    await systemClock.sleep(1, signal);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    const asleep = systemClock.sleep(60_000, signal);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    abort();
    await asleep;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    await systemClock.sleep(60_000, signal);
  });
});

function asPair(controller: AbortController): { readonly signal: AbortSignal; readonly abort: () => void } {
  return { signal: controller.signal, abort: () => controller.abort() };
}
