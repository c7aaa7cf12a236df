import type { Card, Visual } from '../../../lambda/dialogue/reply.ts';
import { loadPrompts, type Prompts } from '../../../lambda/prompts/render.ts';
import { draftOf, HOSTILE_NAMES, LONG_NAMES, REAL_NAMES, SPEAKER, sampleVisuals, threeLines, usd } from './samples.ts';

let prompts: Prompts;
beforeAll(async () => {
  prompts = await loadPrompts('en-US');
});

function cardOf(visual: Visual): Card {
  const { card } = prompts.speak({ say: [], visual }, SPEAKER);
  if (!card) throw new Error('A visual makes a card.');
  return card;
}

describe('every card', () => {
  const visuals = [REAL_NAMES, LONG_NAMES, HOSTILE_NAMES].flatMap((names) =>
    sampleVisuals(names).map((visual) => [visual.kind, visual] as const),
  );
  it.each(visuals)('%s is complete and fits', (_kind, visual) => {
    const { title, text, link } = cardOf(visual);
    expect(title).not.toBe('');
    expect(text).not.toBe('');
    expect(title + text).not.toMatch(/undefined|NaN|\[object|\uE000|\uE001/u);
    expect(text).not.toMatch(/ {2}|[^\P{C}\n\u200D]/u);
    expect(title.length + text.length + (link ? link.title.length + link.url.length : 0)).toBeLessThanOrEqual(8000);
  });

  it('is there exactly when there is something to look at', () => {
    expect(prompts.speak({ say: [{ act: 'goodbye' }] }, SPEAKER)).not.toHaveProperty('card');
  });
});

describe('the card of an order', () => {
  it('has number, seller, every line with quantity and price, delivery, tax, total and payment', () => {
    const { kind, title, text } = cardOf({ kind: 'order', orderNumber: 'D-100234', draft: draftOf(REAL_NAMES, threeLines(REAL_NAMES)) });
    expect(kind).toBe('plain');
    expect(title).toBe('Order D-100234');
    expect(text.split('\n')).toEqual([
      '1 × BrightSmile toothbrush heads, soft, pack of 4 heads, $22.99 each',
      '2 × Morning Peak coffee pods, pack of 60 pods, $31.50 each',
      '1 × Pawly dry dog food, $41.00 each',
      'Seller: Sayso Pantry',
      'Delivery: Tuesday, November 24, 2026, home',
      'Delivery cost: $3.99',
      'Tax: $1.84',
      'Total: $132.82',
      'Payment: Visa ending in 4242',
    ]);
  });

  it('lists thirty lines and what is beyond them', () => {
    const lines = Array.from({ length: 30 }, (_, index) => ({
      name: `Product ${index + 1}`,
      pack: { count: 1, unit: 'piece' },
      quantity: index + 1,
      unitPrice: usd(100),
    }));
    const { text } = cardOf({ kind: 'order', orderNumber: '1', draft: draftOf(REAL_NAMES, { lines, moreLines: 2 }) });
    expect(text).toContain('30 × Product 30, $1.00 each\nand 2 more\nSeller');
  });

  it('says that a draft is not an order yet', () => {
    expect(cardOf({ kind: 'draft', draft: draftOf(REAL_NAMES), draftId: 'd1' }).title).toMatch(/not placed yet/u);
  });
});

describe('other cards', () => {
  it('carry the payment link as a link, with its last day', () => {
    const card = cardOf({ kind: 'paymentLink', url: 'https://pay.example/link/abc', expiresOn: '2026-11-28' });
    expect(card.link).toEqual({ title: 'Set up payment', url: 'https://pay.example/link/abc' });
    expect(card.text).toContain('Saturday, November 28, 2026');
    expect(card.text).not.toContain('https:');
  });

  it('carry the page that approves an order as a link, with the amount', () => {
    const page = {
      kind: 'approvalPage',
      what: 'draft',
      url: 'https://pay.example/approve/abc',
      expiresOn: '2026-11-21',
      total: usd(12999),
    } as const;
    expect(cardOf(page)).toEqual({
      kind: 'plain',
      title: 'Approve your order',
      text: 'Total: $129.99\nOpen the page to approve it. It expires on Saturday, November 21, 2026.',
      link: { title: 'Open the page', url: 'https://pay.example/approve/abc' },
    });
  });

  it('say where the page is found when no link can be handed over', () => {
    const page = { kind: 'approvalPage', what: 'deletion', url: 'https://pay.example/approve/abc', expiresOn: '2026-11-21' } as const;
    const { card } = prompts.speak({ say: [], visual: page }, { ...SPEAKER, links: false });
    expect(card).toEqual({
      kind: 'plain',
      title: 'Approve deleting your data',
      text: 'You find the page in your account with Sayso Pantry. It expires on Saturday, November 21, 2026.',
    });
  });

  it('ask to link the account in the platform’s own way', () => {
    expect(cardOf({ kind: 'linkAccount' }).kind).toBe('linkAccount');
  });

  it('number the choices, and tell the state of every order', () => {
    expect(
      cardOf({
        kind: 'choices',
        options: [
          { sku: 'a', name: 'Soft', price: usd(999) },
          { sku: 'b', name: 'Firm' },
        ],
      }).text,
    ).toBe('1. Soft, $9.99\n2. Firm');
    const shipped = { number: '77', status: 'shipped', itemName: 'Soap', moreItems: 1, carrier: 'UPS', expectedDay: '2026-11-22' } as const;
    expect(cardOf({ kind: 'orders', orders: [shipped] }).text).toBe(
      'Order 77: Your order of Soap and one more item is on its way with UPS. It should arrive Sunday, November 22, 2026.',
    );
  });

  it('keep what a voice leaves out', () => {
    const { text } = cardOf({ kind: 'lines', what: 'list', lines: [{ name: 'Tom & "Jerry" <3 🪥?', quantity: 2 }], more: 0 });
    expect(text).toBe('2 × Tom & "Jerry" <3 🪥?');
  });
});
