import { readConfig } from '../../../lambda/app/config.ts';

const ENV = {
  SAYSO_TABLE: 'sayso-test',
  SAYSO_MERCHANTS: 'merchants',
  SAYSO_SECRETS: '{"acme.chat":"abcdefghijklmnop"}',
  AWS_REGION: 'us-east-1',
};

describe('the secrets', () => {
  it('are found by their names', () => {
    const { SAYSO_SECRETS: findSecret } = readConfig('chat', ENV);
    expect(['acme.chat', 'other', 'toString'].map(findSecret)).toEqual(['abcdefghijklmnop', undefined, undefined]);
  });

  it.each(['', 'plain', '[]', '{"a":1}', '{"a":"b"'])('refuse to start with %j, and repeat nothing of it', (text) => {
    const start = () => readConfig('chat', { ...ENV, SAYSO_SECRETS: text });
    expect(start).toThrow('SAYSO_SECRETS');
    if (text !== '') expect(start).not.toThrow(text);
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
    expect(() => readConfig('http', { ...ENV, SAYSO_EMAIL_FROM: 'orders@shop.example' })).toThrow('SAYSO_EMAIL_FROM');
  });
});
