import { checkCodeFrom, readConfig, settingsOf } from '../../../lambda/app/config.ts';
import { defaultSafeguards } from '../../../lambda/commerce/safeguards.ts';
import { defaultSettings } from '../../../lambda/dialogue/settings.ts';

const ENV = {
  SAYSO_TABLE: 'sayso-test',
  SAYSO_MERCHANT_ID: 'acme',
  SAYSO_SELLER: 'Acme',
  SAYSO_SHOP_URL: 'https://shop.example',
  SAYSO_SHOP_API_KEY: 'shop-key',
  SAYSO_PAYMENT_URL: 'https://pay.example',
  SAYSO_PAYMENT_API_KEY: 'pay-key',
  SAYSO_IDENTITY_URL: 'https://id.example/introspect',
  SAYSO_IDENTITY_API_KEY: 'id-key',
  AWS_REGION: 'us-east-1',
};

const settingsIn = (own: Readonly<Record<string, string>>) => {
  const config = readConfig('reconcile', { ...ENV, ...own });
  return settingsOf(config, config.SAYSO_CURRENCY, config.SAYSO_TIME_ZONE);
};

describe("a merchant's safeguards", () => {
  it('are the defaults of the currency unless they are set, also when they are set to nothing', () => {
    expect(settingsIn({})).toEqual(defaultSettings);
    expect(settingsIn({ SAYSO_LIMIT_PER_ORDER_MINOR: '', SAYSO_DRAFT_TTL_MINUTES: '' })).toEqual(defaultSettings);
    expect(settingsIn({ SAYSO_CURRENCY: 'JPY', SAYSO_TIME_ZONE: 'Asia/Tokyo' })).toEqual({
      ...defaultSettings,
      timeZone: 'Asia/Tokyo',
      safeguards: defaultSafeguards('JPY'),
    });
  });

  it('are what the merchant says, in minor units and minutes', () => {
    const own = {
      SAYSO_CURRENCY: 'EUR',
      SAYSO_LIMIT_PER_ORDER_MINOR: '20000',
      SAYSO_LIMIT_PER_MONTH_MINOR: '90000',
      SAYSO_CODE_FROM_MINOR: '0',
      SAYSO_UNDO_WINDOW_MINUTES: '0',
      SAYSO_DRAFT_TTL_MINUTES: '5',
    };
    expect(settingsIn(own)).toEqual({
      timeZone: 'America/New_York',
      draftTtlMs: 300_000,
      undoWindowMs: 0,
      safeguards: {
        limitPerOrder: { amountMinor: 20_000, currency: 'EUR' },
        limitPerMonth: { amountMinor: 90_000, currency: 'EUR' },
        codeFrom: { amountMinor: 0, currency: 'EUR' },
      },
    });
  });

  it.each([
    ['SAYSO_LIMIT_PER_ORDER_MINOR', '-1'],
    ['SAYSO_LIMIT_PER_ORDER_MINOR', '200.00'],
    ['SAYSO_LIMIT_PER_MONTH_MINOR', '1e4'],
    ['SAYSO_LIMIT_PER_MONTH_MINOR', '$200'],
    ['SAYSO_CODE_FROM_MINOR', '0x10'],
    ['SAYSO_CODE_FROM_MINOR', '10001'],
    ['SAYSO_UNDO_WINDOW_MINUTES', ' '],
    ['SAYSO_UNDO_WINDOW_MINUTES', '1441'],
    ['SAYSO_DRAFT_TTL_MINUTES', '0'],
    ['SAYSO_DRAFT_TTL_MINUTES', '9'.repeat(13)],
  ])('refuse to start with %s=%s, and name it', (key, value) => {
    expect(() => settingsIn({ [key]: value })).toThrow(key);
  });

  it('ask for the code no later than the platforms do, where their amount is known', () => {
    expect(checkCodeFrom({ SAYSO_CODE_FROM_MINOR: 10_000 }, 'USD')).toBeUndefined();
    expect(checkCodeFrom({ SAYSO_CODE_FROM_MINOR: 10_001 }, 'USD')).toContain('10000');
    expect(checkCodeFrom({ SAYSO_CODE_FROM_MINOR: 180_000 }, 'ZAR')).toBeUndefined();
    expect(checkCodeFrom({}, 'USD')).toBeUndefined();
  });
});

describe('whom e-mails come from', () => {
  it('is an address, or nobody', () => {
    expect(readConfig('reconcile', ENV).SAYSO_EMAIL_FROM).toBeUndefined();
    expect(readConfig('reconcile', { ...ENV, SAYSO_EMAIL_FROM: '' }).SAYSO_EMAIL_FROM).toBeUndefined();
    expect(readConfig('reconcile', { ...ENV, SAYSO_EMAIL_FROM: 'orders@shop.example' }).SAYSO_EMAIL_FROM).toBe('orders@shop.example');
    for (const from of ['orders', 'Acme <orders@shop.example>', 'a@shop.example, b@shop.example']) {
      expect(() => readConfig('reconcile', { ...ENV, SAYSO_EMAIL_FROM: from })).toThrow('SAYSO_EMAIL_FROM');
    }
  });

  it('is a setting of reconcile alone', () => {
    const http = { ...ENV, SAYSO_PAYMENT_WEBHOOK_SECRET: 'sixteen characters', SAYSO_EMAIL_FROM: 'orders@shop.example' };
    expect(() => readConfig('http', http)).toThrow('SAYSO_EMAIL_FROM');
  });
});
