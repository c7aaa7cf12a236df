import { toPlainText } from '../../../lambda/channels/ssml.ts';
import type { SpokenDraft } from '../../../lambda/dialogue/acts.ts';
import { countWords } from '../../../lambda/prompts/clean-text.ts';
import { loadPrompts, type Prompts } from '../../../lambda/prompts/render.ts';
import { CONFIRM, draftOf, REAL_NAMES, SPEAKER, threeLines, usd } from './samples.ts';

const TURNS = ['t1', 't2', 't3', 't4', 't5', 't6', 't7'];

let prompts: Prompts;
beforeAll(async () => {
  prompts = await loadPrompts('en-US');
});

/** The same draft in all its wordings. */
function read(draft: SpokenDraft, act: 'draftRead' | 'draftDetails' = 'draftRead'): readonly string[] {
  return TURNS.map((turnId) => toPlainText(prompts.speak({ say: [{ act, draft }], ask: CONFIRM }, { ...SPEAKER, turnId }).speech));
}

function beforeQuestion(speech: string): string {
  return speech.slice(0, speech.search(/(?:Shall I|Do you want me to) [^.?]*\?$/u));
}

describe('reading a draft out', () => {
  it('says product, quantity, pack, day, address, seller, total and payment before the question', () => {
    const draft = draftOf(REAL_NAMES, {
      lines: [{ name: 'Morning Peak coffee pods', pack: { count: 60, unit: 'pods' }, quantity: 2, unitPrice: usd(3150) }],
      total: usd(6842),
    });
    for (const speech of read(draft)) {
      const before = beforeQuestion(speech);
      for (const part of ['2 packs of 60 Morning Peak coffee pods', 'on Tuesday', 'home', 'Sayso Pantry', '$68.42', 'Visa ending in 4242'])
        expect(before).toContain(part);
      expect(before).toMatch(/\$68\.42 (?:with tax and delivery|in all)/u);
      expect(countWords(before)).toBeLessThanOrEqual(30);
    }
  });

  it('says "a pack of 4" of what is its own unit, and names the unit of what is not', () => {
    for (const speech of read(draftOf(REAL_NAMES))) expect(speech).toContain('a pack of 4 BrightSmile toothbrush heads, soft');
    const cans = { name: 'Pawly cat food', pack: { count: 12, unit: 'cans' }, quantity: 1, unitPrice: usd(1500) };
    for (const speech of read(draftOf(REAL_NAMES, { lines: [cans] }))) expect(speech).toContain('a pack of 12 cans of Pawly cat food');
    const single = { name: 'Pawly dry dog food', pack: { count: 1, unit: 'bag' }, quantity: 1, unitPrice: usd(4100) };
    for (const speech of read(draftOf(REAL_NAMES, { lines: [single] }))) expect(speech).not.toContain('pack');
  });

  it('names the price of one product beside the total, and that of each of several packs', () => {
    for (const speech of read(draftOf(REAL_NAMES))) {
      expect(beforeQuestion(speech)).toMatch(/heads, soft, for \$22\.99\..*\$28\.82/u);
      expect(countWords(beforeQuestion(speech))).toBeLessThanOrEqual(30);
    }
    const lines = draftOf(REAL_NAMES).lines.map((line) => ({ ...line, quantity: 3 }));
    for (const speech of read(draftOf(REAL_NAMES, { lines, total: usd(7480) }))) {
      expect(beforeQuestion(speech)).toMatch(/3 packs of 4 [^.]*, at \$22\.99 each\..*\$74\.80/u);
      expect(countWords(beforeQuestion(speech))).toBeLessThanOrEqual(30);
    }
  });

  it('says what a price was, up or down, in one breath with what it is', () => {
    const price = { kind: 'price', name: REAL_NAMES.heads, from: usd(2499), to: usd(2699) } as const;
    const lines = draftOf(REAL_NAMES).lines.map((line) => ({ ...line, unitPrice: usd(2699) }));
    const draft = draftOf(REAL_NAMES, { lines, total: usd(2922), seller: 'Sayso Demo Shop', paymentLabel: 'card ending in 4242' });
    for (const speech of read({ ...draft, changes: [price] })) {
      expect(beforeQuestion(speech)).toBe(
        'A pack of 4 BrightSmile toothbrush heads, soft, for $26.99, up from $24.99. ' +
          '$29.22 in all from Sayso Demo Shop, at home on Tuesday, with card ending in 4242. ',
      );
    }
    for (const speech of read({ ...draft, changes: [{ ...price, from: usd(2799) }] })) {
      expect(beforeQuestion(speech)).toContain('for $26.99, down from $27.99.');
    }
  });

  it('says a price that is the total once', () => {
    const free = { deliveryCost: usd(0), tax: usd(0), total: usd(2299) };
    for (const speech of read(draftOf(REAL_NAMES, free))) expect(speech.match(/\$22\.99/gu)).toHaveLength(1);
    const price = { kind: 'price', name: REAL_NAMES.heads, from: usd(1999), to: usd(2299) } as const;
    for (const speech of read(draftOf(REAL_NAMES, { ...free, changes: [price] }))) {
      expect(speech).toContain('Last time it was $19.99.');
      expect(speech.match(/\$22\.99/gu)).toHaveLength(1);
      expect(countWords(beforeQuestion(speech))).toBeLessThanOrEqual(30);
    }
  });

  it('says that the pack changed, that something is a substitute and what was left out', () => {
    const heads = REAL_NAMES.heads;
    const pack = draftOf(REAL_NAMES, {
      changes: [{ kind: 'pack', name: heads, from: { count: 4, unit: 'heads' }, to: { count: 3, unit: 'heads' } }],
    });
    const substitute = draftOf(REAL_NAMES, {
      changes: [{ kind: 'substitute', discontinuedSku: 'OLD', discontinuedName: 'Old heads', sku: 'NEW', name: heads }],
    });
    const leftOut = draftOf(REAL_NAMES, { changes: [{ kind: 'leftOut', name: 'Coffee pods', why: 'outOfStock' }] });
    for (const speech of read(pack)) expect(speech).toMatch(/now 3 heads instead of 4 heads/iu);
    for (const speech of read(substitute)) expect(speech).toMatch(/substitute for Old heads/u);
    for (const speech of read(leftOut))
      expect(speech).toMatch(/I left out Coffee pods, out of stock right now\.|Without Coffee pods: sold out\./u);
  });

  it('names the product of a change when there are several', () => {
    const changes = [{ kind: 'price', name: 'Morning Peak coffee pods', from: usd(2999), to: usd(3150) }] as const;
    for (const speech of read(draftOf(REAL_NAMES, { ...threeLines(REAL_NAMES), changes }))) {
      expect(speech).toContain('Morning Peak coffee pods went up from $29.99 to $31.50');
    }
  });

  it('speaks three products of many and counts the others', () => {
    for (const speech of read(draftOf(REAL_NAMES, { ...threeLines(REAL_NAMES), moreLines: 27 }))) {
      expect(speech).toContain('and 27 more');
      expect(countWords(beforeQuestion(speech))).toBeLessThanOrEqual(30);
    }
  });

  it('has at least three ways to say it and to ask', () => {
    const heard = read(draftOf(REAL_NAMES));
    expect(new Set(heard.map(beforeQuestion)).size).toBeGreaterThanOrEqual(3);
    expect(new Set(heard.map((speech) => speech.slice(beforeQuestion(speech).length))).size).toBeGreaterThanOrEqual(2);
  });
});

describe('the rest of a draft', () => {
  it('gives prices, delivery, tax and payment', () => {
    for (const speech of read(draftOf(REAL_NAMES), 'draftDetails')) {
      for (const part of ['$22.99', '$3.99', '$1.84', 'Visa ending in 4242']) expect(beforeQuestion(speech)).toContain(part);
    }
  });

  it('says free instead of $0.00', () => {
    for (const speech of read(draftOf(REAL_NAMES, { deliveryCost: usd(0), tax: usd(0) }), 'draftDetails')) {
      expect(speech).toContain('Delivery on Tuesday is free.');
      expect(speech).toContain("There's no tax.");
      expect(speech).not.toContain('$0.00');
    }
  });
});

describe('cautions', () => {
  const heads = { ...draftOf(REAL_NAMES).lines[0] } as SpokenDraft['lines'][number];
  const unusual = { kind: 'unusualQuantity', name: heads.name, quantity: 10, usualQuantity: 1 } as const;
  const recent = { kind: 'boughtRecently', name: heads.name, onDay: '2026-11-20' } as const;

  it('are words of the one question', () => {
    for (const speech of read(draftOf(REAL_NAMES, { cautions: [unusual, recent] }))) {
      expect(speech).toMatch(
        /That's 10 packs, and you usually take 1\. You already bought it yesterday\. (?:Shall I|Do you want)[^?.]*\?$/u,
      );
      expect(speech.match(/\?/gu)).toHaveLength(1);
    }
  });

  it('are said once when all of several was bought on one day', () => {
    const several = draftOf(REAL_NAMES, threeLines(REAL_NAMES));
    const cautions = several.lines.map(({ name }) => ({ ...recent, name }));
    for (const speech of read({ ...several, cautions })) expect(speech).toMatch(/\. You already bought all of that yesterday\. [^.]*\?$/u);
    const onTwoDays = [...cautions.slice(1), { ...recent, onDay: '2026-11-19' }];
    for (const speech of read({ ...several, cautions: onTwoDays })) expect(speech).not.toContain('all of that');
    for (const speech of read({ ...several, moreLines: 1, cautions })) expect(speech).not.toContain('all of that');
  });

  it('name their product among several, and count what is too much to say', () => {
    const cautions = [unusual, { ...recent, name: 'Pawly dry dog food' }, recent];
    for (const speech of read(draftOf(REAL_NAMES, { ...threeLines(REAL_NAMES), cautions }))) {
      expect(speech).toMatch(
        /10 for BrightSmile toothbrush heads.* usually take 1\. You already bought Pawly dry dog food yesterday\. One more thing looks unusual\./u,
      );
    }
  });

  it('are said again with the details, and not when the talk was about something else', () => {
    const draft = draftOf(REAL_NAMES, { cautions: [unusual] });
    for (const speech of read(draft, 'draftDetails')) expect(speech).toContain('you usually take 1');
    expect(prompts.speak({ say: [{ act: 'cartEmpty' }], ask: CONFIRM }, SPEAKER).speech).not.toContain('usually');
  });
});
