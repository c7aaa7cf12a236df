import { newShopper } from '../../../lambda/commerce/shopper.ts';
import { decodeDraft, decodeShopper, encodeDraft, encodeShopper } from '../../../lambda/store/codecs.ts';
import type { Item } from '../../../lambda/store/table.ts';
import { quotedDraft } from '../../contracts/store-samples.ts';

function without(item: Item, name: string): Item {
  return Object.fromEntries(Object.entries(item).filter(([other]) => other !== name));
}

/** The reason why an item could not be read. */
function whyNot(decode: () => unknown): unknown {
  try {
    return decode();
  } catch (error) {
    expect(error).toMatchObject({ code: 'store.badItem' });
    return error instanceof Error ? error.message.split(': ')[1] : error;
  }
}

describe("a shopper's item", () => {
  const item = encodeShopper('hearth', 'account#4711', { version: 0, shopper: newShopper, conversation: null }, 1, 'w-1');

  it.each<[string, Item, string]>([
    ['of a newer form', { ...item, form: 2 }, 'has the form 2, and this code reads 1.'],
    ['without a form', without(item, 'form'), 'has the form undefined, and this code reads 1.'],
    ['without a version', without(item, 'version'), 'has no version.'],
    ['with a broken version', { ...item, version: Number.NaN }, 'has no version.'],
    ['without a state', without(item, 'state'), 'has no state.'],
    ['with a cut state', { ...item, state: String(item.state).slice(0, -1) }, 'its state is not JSON.'],
    [
      'with the state of something else',
      { ...item, state: '{"shopper":{"list":[]},"conversation":null}' },
      'its state is not that of a shopper.',
    ],
    ['without a conversation', { ...item, state: JSON.stringify({ shopper: newShopper }) }, 'its state is not that of a shopper.'],
    ['without a key', without(item, 'pk'), 'has no key.'],
  ])('%s is refused', (_what, bad, why) => {
    expect(whyNot(() => decodeShopper(bad))).toBe(why);
  });

  it('is not named in the failure: its key may hold a person’s id', () => {
    expect(() => decodeShopper({ ...item, form: 2 })).toThrow(/^The shopper item with the key fingerprint [0-9a-f]{16}: /);
  });
});

describe("a draft's item", () => {
  const draft = quotedDraft('hearth');
  const item = encodeDraft('hearth', draft, 'w-1');
  const body = JSON.parse(String(item.body)) as Record<string, unknown>;

  it.each<[string, Item, string]>([
    ['of a newer form', { ...item, form: 2 }, 'has the form 2, and this code reads 1.'],
    ['in an unknown state', { ...item, state: 'constructor' }, 'is in no known state.'],
    ['that is placed without an order', { ...item, state: 'placed', paymentId: 'pay-1' }, 'is placed without orderNumber.'],
    ['without a body', without(item, 'body'), 'has no body.'],
    ['with a body that is no draft', { ...item, body: JSON.stringify({ ...body, quote: [] }) }, 'its body is not that of a draft.'],
    ['with the body of another draft', { ...item, body: JSON.stringify({ ...body, id: 'other' }) }, 'its body is that of another draft.'],
    [
      "with another merchant's body",
      { ...item, body: JSON.stringify({ ...body, merchantId: 'other' }) },
      'its body is that of another draft.',
    ],
    ['without an expiry', without(item, 'expiresAtMs'), 'has no attempts or no expiry.'],
    ['with words for a number', { ...item, attempts: 'two' }, 'its attempts is no number.'],
    ['with a number for words', { ...item, leaseOwner: 7, leaseUntilMs: 7 }, 'its leaseOwner is no text.'],
    ['with words for a flag', { ...item, cancelTooLate: 'yes' }, 'its cancelTooLate is no flag.'],
    ['that is closed in no state', { ...item, closedIn: 'gone' }, 'is closed in no known state.'],
    ['with a cut refusal', { ...item, refusal: '{"kind"' }, 'its refusal is not JSON.'],
  ])('%s is refused', (_what, bad, why) => {
    expect(whyNot(() => decodeDraft(bad))).toBe(why);
  });

  it('is not written with a number that is none, nor with an id that the index could not give back', () => {
    expect(whyNot(() => encodeDraft('hearth', { ...draft, expiresAtMs: Number.POSITIVE_INFINITY }, 'w-1'))).toContain('Infinity');
    expect(whyNot(() => encodeDraft('hearth', { ...draft, id: 'x'.repeat(513) }, 'w-1'))).toBe('has too long an id.');
  });
});
