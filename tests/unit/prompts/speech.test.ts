import type { Act } from '../../../lambda/dialogue/acts.ts';
import type { Question } from '../../../lambda/dialogue/question.ts';
import { countWords } from '../../../lambda/prompts/clean-text.ts';
import { DIGITS_END, DIGITS_START } from '../../../lambda/prompts/marks.ts';
import { apologyOf, loadPrompts, type Prompts, SPOKEN_LOCALES, type SpeakContext } from '../../../lambda/prompts/render.ts';
import { items, nameOf, packOf } from '../../../simulator/demo-shop/catalogue/catalogue.ts';
import { sampleActs } from './sample-acts.ts';
import {
  CONFIRM,
  changedDrafts,
  draftOf,
  HOSTILE_NAMES,
  LONG_NAMES,
  type Names,
  REAL_NAMES,
  SPEAKER,
  sampleQuestions,
  usd,
} from './samples.ts';

const CONTEXTS: readonly SpeakContext[] = ['turn-1', 'turn-2', 'turn-3', 'turn-4', 'turn-5', 'turn-6'].map((turnId, index) => ({
  ...SPEAKER,
  turnId,
  screen: index % 2 === 0,
  links: index % 3 !== 0,
}));
const ALL_NAMES: readonly (readonly [string, Names])[] = [
  ['real', REAL_NAMES],
  ['long', LONG_NAMES],
  ['hostile', HOSTILE_NAMES],
];

let prompts: Prompts;
beforeAll(async () => {
  prompts = await loadPrompts('en-US');
});

/** What no ear should get, whatever went in. */
function faults(speech: string): readonly string[] {
  const rules: readonly (readonly [boolean, string])[] = [
    [speech.trim() === '', 'nothing is said'],
    [/[{}]/u.test(speech), 'a placeholder'],
    [/undefined|null|NaN|\[object/u.test(speech), 'a hole'],
    [/\s\s|^\s|\s$/u.test(speech), 'a space too many'],
    [/https?:|www\.|\.example/iu.test(speech), 'a web address'],
    [/[<>]/u.test(speech), 'markup'],
    [/\p{Extended_Pictographic}/u.test(speech), 'a picture'],
    [/[^\P{C}\uE000\uE001]/u.test(speech), 'a control character'],
    [/\.\.|,\.| [.,]/u.test(speech), 'stray punctuation'],
    [/see (?:the|your) screen/iu.test(speech), 'a look at the screen'],
    [/(?:^|[.!?] )\p{Ll}/u.test(speech), 'a sentence that begins small'],
    [!areMarksPaired(speech), 'an unpaired mark'],
  ];
  return rules.filter(([broken]) => broken).map(([, fault]) => `${fault}: ${JSON.stringify(speech)}`);
}

function areMarksPaired(speech: string): boolean {
  const rest = speech.replaceAll(new RegExp(`${DIGITS_START}\\d+${DIGITS_END}`, 'gu'), '');
  return !rest.includes(DIGITS_START) && !rest.includes(DIGITS_END);
}

function speak(acts: readonly Act[], context: SpeakContext, ask?: Question): string {
  return prompts.speak({ say: acts, ...(ask ? { ask } : {}) }, context).speech;
}

describe.each(ALL_NAMES)('every act with %s names', (_, names) => {
  it.each(sampleActs(names).map((act) => [act.act, act] as const))('%s is whole sentences without a question', (_name, act) => {
    for (const context of CONTEXTS) {
      const speech = speak([act], context);
      expect(faults(speech)).toEqual([]);
      expect(speech).not.toContain('?');
      expect(speech).toMatch(/[.!]$/u);
    }
  });

  it.each(sampleQuestions(names).map((ask) => [ask.question, ask] as const))('%s asks once, at the end', (_name, ask) => {
    for (const context of CONTEXTS) {
      const reply = prompts.speak({ say: [{ act: 'allRight' }], ask }, context);
      for (const asked of [reply.speech, reply.reprompt ?? '']) {
        expect(faults(asked)).toEqual([]);
        expect(asked.match(/\?/gu)).toHaveLength(1);
        expect(asked.endsWith('?')).toBe(true);
      }
      expect(reply.suggestions.length).toBeLessThanOrEqual(3);
      for (const chip of reply.suggestions) expect([...chip].length).toBeLessThanOrEqual(20);
      expect(new Set(reply.suggestions).size).toBe(reply.suggestions.length);
    }
  });
});

const ENGLISH = SPOKEN_LOCALES.filter((locale) => locale.startsWith('en'));

describe('what an ear keeps', () => {
  it.each(sampleActs(REAL_NAMES).map((act) => [act.act, act] as const))('%s is at most thirty words', (_name, act) => {
    for (const context of CONTEXTS) expect(countWords(speak([act], context))).toBeLessThanOrEqual(30);
  });

  it('reads any product of a real catalogue out in thirty words, and one of a long name by its whole name', () => {
    for (const item of items) {
      const line = { name: nameOf(item, 'en-US'), pack: packOf(item, 'en-US'), unitPrice: usd(item.priceMinor) };
      const change = { kind: 'price', name: line.name, from: usd(item.priceMinor - 50), to: usd(item.priceMinor) } as const;
      const most = countWords(line.name) <= 5 ? 30 : 33;
      for (const quantity of [1, 2]) {
        const draft = draftOf(REAL_NAMES, {
          lines: [{ ...line, quantity }],
          changes: [change],
          total: usd(item.priceMinor * quantity + 223),
        });
        for (const context of CONTEXTS) {
          const speech = speak([{ act: 'draftRead', draft }], context);
          expect(faults(speech)).toEqual([]);
          expect(speech).toContain(line.name);
          expect(countWords(speech)).toBeLessThanOrEqual(most);
        }
      }
    }
  });

  it('never grows out of hand, even when everything changed and every name is long', () => {
    for (const names of [REAL_NAMES, LONG_NAMES]) {
      for (const draft of changedDrafts(names)) expect(countWords(speak([{ act: 'draftRead', draft }], SPEAKER))).toBeLessThanOrEqual(65);
    }
  });

  it('asks a reprompt in at most thirty words', () => {
    for (const ask of sampleQuestions(REAL_NAMES)) {
      expect(countWords(prompts.speak({ say: [], ask }, SPEAKER).reprompt ?? '')).toBeLessThanOrEqual(30);
    }
  });

  it('offers three of many and counts the rest', () => {
    const options = ['Red', 'Green', 'Blue', 'Grey', 'Black'].map((name) => ({ name, pack: { count: 1, unit: 'piece' } }));
    const speech = speak([{ act: 'choices', item: 'pens', options }], SPEAKER);
    expect(speech).toMatch(/Red, Green, Blue, and 2 more/u);
    expect(speech).not.toMatch(/Grey|Black/u);
  });
});

describe('one reply', () => {
  it('joins acts and question with single spaces, in order', () => {
    const { speech } = prompts.speak(
      { say: [{ act: 'welcome' }, { act: 'cartWaiting', count: 2 }], ask: { question: 'offerCheckout' } },
      SPEAKER,
    );
    expect(speech).toMatch(/Sayso Pantry\..* 2 things .*cart.*\. .*check out.*\?$/u);
    expect(faults(speech)).toEqual([]);
  });

  it('has a reprompt exactly when it asks', () => {
    expect(prompts.speak({ say: [{ act: 'goodbye' }] }, SPEAKER)).not.toHaveProperty('reprompt');
    expect(prompts.speak({ say: [{ act: 'goodbye' }] }, SPEAKER).suggestions).toEqual([]);
    expect(prompts.speak({ say: [], ask: { question: 'whatNext' } }, SPEAKER).reprompt).toMatch(/\?$/u);
  });

  it('is the same for the same turn, and differs between turns', () => {
    const reply = { say: [{ act: 'fallback' }], ask: { question: 'whatNext' } } as const;
    expect(prompts.speak(reply, SPEAKER)).toEqual(prompts.speak(reply, SPEAKER));
    const heard = new Set(Array.from({ length: 40 }, (_, index) => prompts.speak(reply, { ...SPEAKER, turnId: `t${index}` }).speech));
    expect(heard.size).toBeGreaterThanOrEqual(3);
  });

  it('does not ask for something else before anything was done', () => {
    for (const context of CONTEXTS) {
      expect(speak([{ act: 'welcome' }], context, { question: 'whatNext' })).not.toMatch(/else|next/u);
    }
  });

  it('asks so that the question stands alone when the talk was about something else', () => {
    expect(speak([{ act: 'cartEmpty' }], SPEAKER, CONFIRM)).toContain('$28.82');
    expect(speak([{ act: 'draftRead', draft: draftOf(REAL_NAMES) }], SPEAKER, CONFIRM)).toMatch(
      /Shall I (?:place the order|order that)\?$|want me to order that\?$/u,
    );
  });
});

describe('honesty', () => {
  it.each(['asked', 'neverSetUp', 'pending', 'expired'] as const)(
    'claims to have sent a payment link only where links can be sent (%s)',
    (reason) => {
      const act: Act = { act: 'paymentLinkReady', reason };
      expect(speak([act], { ...SPEAKER, links: true })).toContain("I've sent you a link");
      expect(speak([act], { ...SPEAKER, links: false })).toMatch(/can't send the link from here/u);
    },
  );

  it('mentions a screen only when there is one and something is on it', () => {
    const say: readonly Act[] = [{ act: 'listRead', entries: [{ name: 'soap', quantity: 1 }], more: 4 }];
    const visual = { kind: 'lines', what: 'list', lines: [{ name: 'soap', quantity: 1 }], more: 4 } as const;
    expect(prompts.speak({ say, visual }, { ...SPEAKER, screen: true }).speech).toContain('on your screen');
    expect(prompts.speak({ say, visual }, { ...SPEAKER, screen: false }).speech).not.toContain('screen');
    expect(prompts.speak({ say }, { ...SPEAKER, screen: true }).speech).not.toContain('screen');
  });

  it('claims nothing about an order that may be under way when something broke', () => {
    for (const speech of [...CONTEXTS.map((context) => speak([{ act: 'troubled' }], context)), ...ENGLISH.map(apologyOf)]) {
      expect(speech).not.toMatch(/nothing|not ordered|no order|didn't|wasn't|try again/iu);
      expect(speech).toMatch(/where is my order/u);
      expect(speech).toMatch(/say that again/u);
    }
  });

  it('has an apology of two sentences at most for every locale, and for one that is not spoken', () => {
    for (const locale of SPOKEN_LOCALES) {
      expect(faults(apologyOf(locale))).toEqual([]);
      expect(apologyOf(locale)).toMatch(/^[^.!?。]+[.。](?: ?[^.!?。]+[.。])?$/u);
    }
    for (const locale of ['tlh-KX', '', 'constructor']) expect(apologyOf(locale)).toBe(apologyOf('en-US'));
  });

  const refusals = sampleActs(REAL_NAMES).filter((act) =>
    ['orderRefused', 'unavailable', 'notSold', 'notInCart', 'cartFull', 'cancelTooLate'].includes(act.act),
  );
  it.each(refusals.map((act) => [act.act, act] as const))('%s says what can be done next, unless the question does', (_name, act) => {
    const alone = speak([act], SPEAKER);
    const withOffer = speak([act], SPEAKER, { question: 'offerList', item: 'soap', quantity: 1 });
    expect(alone).toMatch(/\b(?:say|ask|try|can tell you|take something out|check out)\b/iu);
    expect(withOffer.length).toBeLessThan(alone.length + 'Do you want soap on your shopping list?'.length + 10);
    expect(withOffer).not.toContain(alone);
  });
});

describe('words that come often', () => {
  const short: readonly Act[] = [
    { act: 'goodbye' },
    { act: 'allRight' },
    { act: 'nothingToRepeat' },
    { act: 'nothingMore' },
    { act: 'draftWithdrawn' },
  ];
  it.each(short.map((act) => [act.act, act] as const))('%s stays short', (_name, act) => {
    for (const context of CONTEXTS) expect(countWords(speak([act], context))).toBeLessThanOrEqual(6);
  });
});

describe('the words of shops and shoppers', () => {
  it('never become a message, a mark or a question of ours', () => {
    const speech = speak([{ act: 'notSold', item: 'a {count} "b" & <c> \uE00012\uE001 ok?' }], SPEAKER);
    expect(speech).toContain('a count "b" & c 12 ok');
    expect(speech).not.toContain(DIGITS_START);
  });

  it('are named even when nothing of them can be said', () => {
    expect(speak([{ act: 'addedToList', name: '🪥🪥', quantity: 1 }], SPEAKER)).toMatch(/\bthat\b/u);
  });

  it('reads order numbers and card numbers digit by digit', () => {
    const placed: Act = {
      act: 'orderPlaced',
      orderNumber: 'D-100234',
      itemName: 'soap',
      moreItems: 0,
      total: usd(500),
      deliveryDay: '2026-11-24',
    };
    expect(speak([placed], SPEAKER)).toContain(`D-${DIGITS_START}100234${DIGITS_END}`);
    expect(speak([{ act: 'paymentActive', label: 'Visa ending in 4242' }], SPEAKER)).toContain(`in ${DIGITS_START}4242${DIGITS_END}.`);
  });

  it('keeps names apart that have commas of their own', () => {
    const names = ['Heads, soft', 'Heads, firm', 'Pods'];
    expect(speak([{ act: 'movedToCart', names, more: 0 }], SPEAKER)).toContain('Heads, soft; Heads, firm; and Pods');
  });

  it('says what stands behind a comma whole or not at all when it cuts names', () => {
    const names = [
      'FreshFold laundry detergent, sixty-four loads',
      'Ridgeway coffee pods, medium roast',
      'Soap, lemon',
      'Extra mild soap, lemon',
    ];
    const orders = names.map((itemName, nth) => ({
      number: `1004${nth}`,
      status: 'shipped' as const,
      itemName,
      moreItems: 0,
      expectedDay: '2026-11-24',
    }));
    const speech = speak([{ act: 'orderStatuses', orders: orders.slice(0, 3), more: 0 }, { act: 'help' }], SPEAKER);
    expect(speech).toMatch(/FreshFold laundry detergent:.*Ridgeway coffee pods:.*Soap, lemon:/u);
    expect(speak([{ act: 'orderStatuses', orders: orders.slice(1), more: 0 }], SPEAKER)).toContain('Extra mild soap, lemon:');
  });

  it('keeps names different when it cuts them', () => {
    const long = 'Extra strong very long winded dish soap with lemon and a lot more in it, scent';
    const options = ['one', 'two', 'three'].map((scent) => ({ name: `${long} ${scent}`, pack: { count: 1, unit: 'bottle' } }));
    const speech = speak([{ act: 'choices', item: 'soap', options }], SPEAKER);
    for (const scent of ['one', 'two', 'three']) expect(speech).toMatch(new RegExp(`\\b${scent}\\b`, 'u'));
  });
});
