import type { Act } from '../../../lambda/dialogue/acts.ts';
import type { Question, QuestionData } from '../../../lambda/dialogue/question.ts';
import type { Reply } from '../../../lambda/dialogue/reply.ts';
import { countWords } from '../../../lambda/prompts/clean-text.ts';
import { loadPrompts, type Prompts } from '../../../lambda/prompts/render.ts';
import { APPROVED } from './sample-acts.ts';
import { headsOf, podsOf, REAL_NAMES, SPEAKER, usd } from './samples.ts';

let prompts: Prompts;
beforeAll(async () => {
  prompts = await loadPrompts('en-US');
});

function speak(say: readonly Act[], links = true): string {
  return prompts.speak({ say }, { ...SPEAKER, links }).speech;
}

function handOver(say: readonly Act[]): string {
  const reply: Reply = { say, handOff: { kind: 'verifyPerson', token: 'd1' } };
  return prompts.speak(reply, SPEAKER).speech;
}

const PERIODS = [
  ['order', /\$50\.00 an order/u],
  ['month', /\$50\.00 a month/u],
] as const;

describe('a spending limit', () => {
  it.each(PERIODS)('an %s, when passed, is named with the total', (period, expected) => {
    const speech = speak([{ act: 'overLimit', period, limit: usd(5000), total: usd(8450) }]);
    expect(speech).toMatch(expected);
    expect(speech).toContain('$84.50');
  });

  it.each(PERIODS)('a %s, once set, is named', (period, expected) => {
    expect(speak([{ act: 'limitSet', period, limit: usd(5000) }])).toMatch(expected);
  });

  it('is asked for by its period, and by a number', () => {
    for (const [period, expected] of [
      ['order', /one order cost\?$/u],
      ['month', /in a month\?$/u],
    ] as const) {
      const { speech, reprompt } = prompts.speak({ say: [{ act: 'amountNotUnderstood' }], ask: { question: 'howMuch', period } }, SPEAKER);
      expect(speech).toMatch(expected);
      expect(reprompt).toMatch(expected);
      expect(reprompt).toMatch(/a number, like \d+\./u);
    }
  });
});

describe('the voice code', () => {
  it('is asked for last, with what it is for, and with no advice before it', () => {
    const speech = handOver([
      { act: 'lateOrderRefused', itemName: 'soap', refusal: { kind: 'linkExpired' } },
      { act: 'codeAsked', what: 'draft' },
    ]);
    expect(speech).toMatch(/For this order I need your voice code\.$/u);
    expect(speech).not.toContain('set up my payment');
    expect(new Set(APPROVED.map((what) => handOver([{ act: 'codeAsked', what }]))).size).toBe(APPROVED.length);
  });

  it('when wrong, says that nothing happened and how many tries are left', () => {
    expect(speak([{ act: 'codeWrong', triesLeft: 1 }])).toMatch(/nothing was ordered or changed\. One try is left\./u);
    expect(speak([{ act: 'codeWrong', triesLeft: 2 }])).toMatch(/nothing was ordered or changed\. 2 tries are left\./u);
  });

  it('when too late, claims nothing about an order', () => {
    const speech = speak([{ act: 'codeTooLate' }]);
    expect(speech).not.toMatch(/nothing (?:was|is)|not ordered/u);
    expect(speech).toContain('where is my order');
  });

  it('when locked, leads to the page', () => {
    expect(speak([{ act: 'codeLocked' }])).toMatch(/locked.*page/u);
  });
});

describe('the page that approves', () => {
  const overLimit = { act: 'overLimit', total: usd(84500) } as const;
  const before: readonly (readonly [(typeof APPROVED)[number], readonly Act[]])[] = [
    ...APPROVED.flatMap((what) => [[what, []] as const, [what, [{ act: 'codeLocked' }]] as const]),
    ['draft', [{ ...overLimit, period: 'order', limit: usd(50000) }]],
    ['draft', [{ ...overLimit, period: 'month', limit: usd(200000) }]],
  ];
  it.each(before)('is sent, or found in the account, and until then nothing happens (%s, %j)', (what, acts) => {
    const sent = speak([...acts, { act: 'approvalPageReady', what }]);
    const found = speak([...acts, { act: 'approvalPageReady', what }], false);
    expect(sent).toContain("I've sent you a link");
    expect(found).not.toMatch(/sent|link/u);
    expect(found).toContain('on the page in your account with Sayso Pantry');
    for (const speech of [sent, found]) {
      expect(speech).toMatch(/until then\.$/u);
      expect(speech).not.toMatch(/https?:|\.example/u);
      expect(countWords(speech)).toBeLessThanOrEqual(30);
    }
  });
});

describe('buying switched off', () => {
  it('says how to switch it on, unless a question leads on', () => {
    const ask: Question = { question: 'offerList', item: 'soap', quantity: 1 };
    for (const act of [{ act: 'buyingIsOff' }, { act: 'buyingModeSet', mode: 'listOnly' }] as const) {
      expect(speak([act])).toContain('say, turn buying on.');
      expect(prompts.speak({ say: [act], ask }, SPEAKER).speech).not.toContain('turn buying on');
    }
    expect(speak([{ act: 'buyingModeSet', mode: 'buying' }])).toMatch(/^Buying is on\./u);
  });
});

describe('what is kept', () => {
  const nothing = { listEntries: 0, cartLines: 0, hasPayment: false, hasLimits: false, ordersThisMonth: 0 };

  it('is told whole, and how to erase it', () => {
    const speech = speak([{ act: 'privacyTold', listEntries: 12, cartLines: 3, hasPayment: true, hasLimits: true, ordersThisMonth: 4 }]);
    for (const part of ['list of 12', 'cart of 3', 'how you pay', 'your limits', '4 recent orders', 'our latest talk'])
      expect(speech).toContain(part);
    expect(speech).toContain('Say, delete my data');
  });

  it('is told without what there is none of', () => {
    expect(speak([{ act: 'privacyTold', ...nothing }])).toMatch(/^I keep our latest talk\. I never keep card numbers or voice codes\./u);
    expect(speak([{ act: 'privacyTold', ...nothing, cartLines: 1 }])).toMatch(/^I keep your cart of one thing and our latest talk\./u);
  });

  it('is deleted after one question, and orders under way are told of', () => {
    const asked = prompts.speak({ say: [], ask: { question: 'confirmDeletion' } }, SPEAKER);
    expect(asked.speech).toMatch(/can't be undone\. Shall I delete .*\?$/u);
    expect(asked.suggestions).toEqual(['Yes', 'No']);
    expect(speak([{ act: 'dataDeleted', ordersUnderWay: 0 }])).not.toMatch(/being placed/u);
    expect(speak([{ act: 'dataDeleted', ordersUnderWay: 1 }])).toContain('One order is still being placed, and goes on.');
    expect(speak([{ act: 'dataDeleted', ordersUnderWay: 2 }])).toContain('2 orders are still being placed, and go on.');
  });
});

describe('a choice', () => {
  const both = [headsOf(REAL_NAMES), podsOf(REAL_NAMES)].map((one, index) => ({ ...one, sku: `SKU-${index}` }));
  const purposes: readonly (readonly [QuestionData['choose']['purpose'], RegExp, RegExp])[] = [
    [{ kind: 'addToCart', quantity: 1 }, /(?:in|to) your cart\?$/u, /^Shall I put .* in your cart, yes or no\?$/u],
    [{ kind: 'removeFromCart' }, /take out of your cart\?$/u, /^Shall I take .* out of your cart, yes or no\?$/u],
    [{ kind: 'changeQuantity', quantity: 3, of: 'cart' }, /change to 3\?$/u, /^Shall I change .* to 3, yes or no\?$/u],
    [{ kind: 'changeQuantity', quantity: 3, of: 'draft' }, /change to 3\?$/u, /^Shall I change .* to 3, yes or no\?$/u],
    [{ kind: 'price' }, /^[^.]*\. Which one [^.]*\?$/u, /^Do you mean .*, yes or no\?$/u],
  ];
  it.each(purposes)('says what it is for (%o)', (purpose, several, only) => {
    const ask = (candidates: QuestionData['choose']['candidates']) =>
      prompts.speak(
        { say: [{ act: 'choices', item: 'soap', options: candidates }], ask: { question: 'choose', item: 'soap', candidates, purpose } },
        SPEAKER,
      );
    expect(ask(both).speech).toMatch(several);
    expect(ask(both).reprompt).toMatch(/BrightSmile.* or Morning Peak coffee pods\?$/u);
    expect(ask(both.slice(0, 1)).reprompt).toMatch(only);
    expect(ask(both.slice(0, 1)).suggestions).toEqual(['Yes', 'No']);
  });
});
