import type { Reply } from '../../../lambda/dialogue/reply.ts';
import { type EmailContext, loadPrompts, type Prompts } from '../../../lambda/prompts/render.ts';
import { draftOf, HOSTILE_NAMES, LONG_NAMES, REAL_NAMES, SPEAKER, sampleVisuals, threeLines } from './samples.ts';

const CONTEXT: EmailContext = { ...SPEAKER, undoWindowMs: 30 * 60_000 };

let prompts: Prompts;
beforeAll(async () => {
  prompts = await loadPrompts('en-US');
});

function orderOf(names: typeof REAL_NAMES): Reply {
  return { say: [], visual: { kind: 'order', orderNumber: names.orderNumber, draft: draftOf(names, threeLines(names)) } };
}

describe('the e-mail about an order', () => {
  it('has all of it, and how to cancel and return', () => {
    expect(prompts.email(orderOf(REAL_NAMES), CONTEXT)).toEqual({
      subject: 'Your order D-100234 from Sayso Pantry',
      text: [
        'Thank you, your order is placed.',
        '',
        'Order number: D-100234',
        '1 × BrightSmile toothbrush heads, soft, pack of 4 heads, $22.99 each',
        '2 × Morning Peak coffee pods, pack of 60 pods, $31.50 each',
        '1 × Pawly dry dog food, $41.00 each',
        'Seller: Sayso Pantry',
        'Delivery: Tuesday, November 24, 2026, home',
        'Delivery cost: $3.99',
        'Tax: $1.84',
        'Total: $132.82',
        'Payment: Visa ending in 4242',
        '',
        'To cancel it, say "cancel my order" within 30 minutes of ordering, unless it has shipped by then.',
        'To send something back once it has arrived, contact Sayso Pantry and give the order number.',
        '',
      ].join('\n'),
    });
  });

  it('offers no cancelling where there is no time for it', () => {
    expect(prompts.email(orderOf(REAL_NAMES), { ...CONTEXT, undoWindowMs: 60_000 })?.text).toContain('within one minute of');
    expect(prompts.email(orderOf(REAL_NAMES), { ...CONTEXT, undoWindowMs: 0 })?.text).not.toContain('cancel');
  });

  it('keeps its subject on one line and itself free of marks, whatever the shop wrote', () => {
    for (const names of [LONG_NAMES, HOSTILE_NAMES]) {
      const written = prompts.email(orderOf({ ...names, seller: `${names.seller}\r\nBcc: everybody` }), CONTEXT);
      expect(written?.subject).not.toMatch(/[^\P{C}\u200D]/u);
      expect(written?.text).not.toMatch(/[^\P{C}\n\u200D]|undefined|NaN/u);
    }
  });

  it('is written about orders alone', () => {
    expect(prompts.email({ say: [{ act: 'goodbye' }] }, CONTEXT)).toBeUndefined();
    for (const visual of sampleVisuals(REAL_NAMES).filter(({ kind }) => kind !== 'order')) {
      expect(prompts.email({ say: [], visual }, CONTEXT)).toBeUndefined();
    }
  });
});
