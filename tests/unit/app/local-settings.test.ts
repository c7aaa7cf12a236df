import { readLocalSettings } from '../../../simulator/local-settings.ts';

describe('the settings of a local server', () => {
  it('are those of the help when none is set, or an empty one', () => {
    for (const env of [{}, { PORT: '', SAYSO_DEMO_PAYMENT: ' ' }]) {
      expect(readLocalSettings(env)).toMatchObject({
        ok: true,
        value: { port: 3210, httpsPort: 3443, server: { newPayment: 'active', startsLinked: true } },
      });
    }
  });

  it('are read', () => {
    const env = { PORT: '0', SAYSO_DEMO_PAYMENT: 'none', SAYSO_DEMO_LINKED: 'false', SAYSO_UNDO_WINDOW_MINUTES: '1' };
    expect(readLocalSettings(env)).toMatchObject({
      ok: true,
      value: { port: 0, server: { newPayment: 'none', startsLinked: false, settings: { undoWindowMs: 60_000 } } },
    });
  });

  it.each([
    ['PORT', 'junk', 'from 0 to 65535'],
    ['PORT', '-1', 'from 0 to 65535'],
    ['PORT', '65536', 'from 0 to 65535'],
    ['PORT', '0x50', 'from 0 to 65535'],
    ['SAYSO_DEMO_PAYMENT', 'maybe', 'none, pending, active or expired'],
    ['SAYSO_DEMO_LINKED', 'yes', 'true or false'],
    ['SAYSO_DRAFT_TTL_MINUTES', '1e9', 'a whole number of minutes'],
  ])('%s=%s is told with what it may be', (key, value, allowed) => {
    const read = readLocalSettings({ [key]: value });
    expect(read).toEqual({ ok: false, error: expect.stringContaining(`${key} is "${value}"`) });
    expect(read).toEqual({ ok: false, error: expect.stringContaining(allowed) });
  });

  it('names what nobody knows', () => {
    expect(readLocalSettings({ SAYSO_DEMO_PAYMNT: 'none' })).toEqual({ ok: false, error: expect.stringContaining('SAYSO_DEMO_PAYMNT') });
  });
});
