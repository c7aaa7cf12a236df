import fc from 'fast-check';
import { INTENT_DEFINITIONS } from '../../../lambda/dialogue/intents/definitions.ts';
import { loadUnderstanding } from '../../../lambda/nlu/load.ts';
import { FALLBACK_INTENT, type Understanding, type Understood } from '../../../lambda/nlu/understanding.ts';

let understanding: Understanding;
beforeAll(async () => {
  const loaded = await loadUnderstanding('en-US');
  if (!loaded) throw new Error('en-US is not understood.');
  understanding = loaded;
});

const understand = (text: string, expecting?: readonly string[]): Understood =>
  understanding.understand(text, expecting === undefined ? {} : { expecting });

describe('the understanding of English', () => {
  it.each<[string, string, Record<string, string>]>([
    ['reorder my toothbrush heads', 'ReorderIntent', { item: 'toothbrush heads' }],
    ['Um, can you please reorder my Toothbrush Heads?', 'ReorderIntent', { item: 'toothbrush heads' }],
    ["we're out of dishwasher tabs", 'ReorderIntent', { item: 'dishwasher tabs' }],
    ['I’m running low on dog food!', 'ReorderIntent', { item: 'dog food' }],
    ['same dog food as last time', 'ReorderIntent', { item: 'dog food' }],
    ['order two more water filters', 'ReorderIntent', { item: 'water filters', quantity: 'two' }],
    ['more coffee pods please', 'ReorderIntent', { item: 'coffee pods' }],
    ['reorder my last order', 'ReorderIntent', {}],
    ['where is my order', 'OrderStatusIntent', {}],
    ['where are my coffee pods', 'OrderStatusIntent', { item: 'coffee pods' }],
    ['have my coffee pods shipped yet', 'OrderStatusIntent', { item: 'coffee pods' }],
    ['track order number 10042', 'OrderStatusIntent', { orderNumber: '10042' }],
    ["where's order SD-10042", 'OrderStatusIntent', { orderNumber: 'sd 10042' }],
    ['cancel my order', 'CancelOrderIntent', {}],
    ['add two packs of coffee pods to my cart', 'AddToCartIntent', { item: 'coffee pods', quantity: 'two' }],
    ['add 2 packs of coffee pods to my basket', 'AddToCartIntent', { item: 'coffee pods', quantity: '2' }],
    ['order a dozen eggs', 'AddToCartIntent', { item: 'eggs', quantity: 'a dozen' }],
    ['buy two percent milk', 'AddToCartIntent', { item: 'two percent milk' }],
    ['add -1 coffee pods to my cart', 'AddToCartIntent', { item: 'coffee pods', quantity: '-1' }],
    ['add 1,000,000 coffee pods to my cart', 'AddToCartIntent', { item: 'coffee pods', quantity: '1,000,000' }],
    ['add it to my cart', 'AddToCartIntent', {}],
    ['remove the coffee pods from my cart', 'RemoveFromCartIntent', { item: 'coffee pods' }],
    ['make it three', 'ChangeQuantityIntent', { quantity: 'three' }],
    ['change the coffee pods to 4', 'ChangeQuantityIntent', { item: 'coffee pods', quantity: '4' }],
    ["what's in my cart", 'ViewCartIntent', {}],
    ['whats in my cart', 'ViewCartIntent', {}],
    ['empty the basket', 'ClearCartIntent', {}],
    ['checkout', 'CheckoutIntent', {}],
    ['put toothpaste on my shopping list', 'AddToListIntent', { item: 'toothpaste' }],
    ['put two boxes of tissues on the list', 'AddToListIntent', { item: 'tissues', quantity: 'two' }],
    ['take toothpaste off my list', 'RemoveFromListIntent', { item: 'toothpaste' }],
    ['read me my shopping list', 'ReadListIntent', {}],
    ['is there peanut butter on my list', 'ReadListIntent', {}],
    ['clear my list', 'ClearListIntent', {}],
    ['move my list to the cart', 'MoveListToCartIntent', {}],
    ['do you have cat litter', 'SearchProductIntent', { item: 'cat litter' }],
    ['how much are the dishwasher tablets', 'PriceIntent', { item: 'dishwasher tablets' }],
    ['set up my payment', 'SetUpPaymentIntent', {}],
    ['no, the other one', 'ChooseIntent', { ordinal: 'other' }],
    ['the second one', 'ChooseIntent', { ordinal: 'second' }],
    ['number two', 'ChooseIntent', { ordinal: 'two' }],
    ['tell me more', 'TellMoreIntent', {}],
    ['set my limit to fifty dollars a month', 'SetLimitIntent', { amount: 'fifty', period: 'month' }],
    ['set my limit to $49.99 per month', 'SetLimitIntent', { amount: '49.99', period: 'month' }],
    ['turn on list only mode', 'SetBuyingModeIntent', { mode: 'list only' }],
    ['what do you know about me', 'PrivacyIntent', {}],
    ['delete my data', 'DeleteDataIntent', {}],
    ['yes', 'AMAZON.YesIntent', {}],
    ['um, yes please', 'AMAZON.YesIntent', {}],
    ['no thanks', 'AMAZON.NoIntent', {}],
    ['okay stop', 'AMAZON.StopIntent', {}],
    ['wait no', 'AMAZON.CancelIntent', {}],
    ['what did you say', 'AMAZON.RepeatIntent', {}],
    ['help', 'AMAZON.HelpIntent', {}],
    ['start over', 'AMAZON.NavigateHomeIntent', {}],
    ['good morning', 'LaunchRequest', {}],
  ])('hears "%s"', (text, intent, slots) => {
    expect(understand(text)).toMatchObject({ intent, slots, decision: 'act' });
  });

  it('tells the id of a listed value', () => {
    expect(understand('the middle one').slotIds).toEqual({ ordinal: 'second' });
    expect(understand('turn off buying').slotIds).toEqual({ mode: 'listOnly' });
  });

  it('is quite sure of a sample, and less so of what is only like one', () => {
    const confidences = ['clear my list', 'put toothpaste on my list', 'list toothpaste thing some stripes'].map(
      (text) => understand(text).confidence,
    );
    expect(confidences[0]).toBe(1);
    expect([...confidences].sort((left, right) => right - left)).toEqual(confidences);
  });

  it.each<[string, string, Record<string, string>]>([
    ['would you mind jotting cat litter onto the shopping list', 'AddToListIntent', { item: 'cat litter' }],
    ['hey any news about when my parcel gets here', 'OrderStatusIntent', {}],
    ['so what else did I put down on that shopping list of mine', 'ReadListIntent', {}],
    ['I seem to have run out of dog food so get me some more of it', 'ReorderIntent', { item: 'dog food' }],
    ['grab two bottles of sparkling water and put them into my basket', 'AddToCartIntent', { quantity: 'two' }],
  ])('hears "%s", which is no sample', (text, intent, slots) => {
    const understood = understand(text);
    expect(understood.confidence).toBeLessThan(1);
    expect(understood).toMatchObject({ intent, decision: 'act' });
    expect(understood.slots).toMatchObject(slots);
  });

  it.each([
    'toothpaste',
    'two',
    "what's the weather",
    'play some music',
    'tell me a joke',
    'the',
    'mañana quiero café',
    'ещё кофе',
    '再买一次',
    '',
    '   ',
    '?!',
    '🍕🍕',
  ])('does not act on "%s"', (text) => {
    const understood = understand(text);
    expect(understood.intent).toBe(FALLBACK_INTENT);
    expect(understood.decision).not.toBe('act');
  });

  it.each(['buy me a really very big thing that I saw on the television', 'remove my name from your list of people to call tomorrow'])(
    'does not take "%s" for a product',
    (text) => {
      expect(understand(text).decision).not.toBe('act');
    },
  );

  it('gives the nearest candidates with the fallback, best first', () => {
    const { decision, candidates } = understand('what is the point of my garden');
    const confidences = candidates.map(({ confidence }) => confidence);
    expect(decision).toBe('fallback');
    expect(candidates).toHaveLength(3);
    expect([...confidences].sort((left, right) => right - left)).toEqual(confidences);
  });

  it('asks between what may be meant when it is neither sure nor lost', () => {
    const asked = ['empty', 'put it there on the thing', 'change it', 'the list', 'buy', 'delete that', 'order', 'my card', 'add'].map(
      (text) => understand(text),
    );
    const between = asked.filter(({ decision }) => decision === 'ask');
    expect(between.length).toBeGreaterThan(0);
    for (const { intent, confidence, candidates } of between) {
      expect([intent, candidates.length >= 2, confidence >= 0.35 && confidence < 0.5]).toEqual([FALLBACK_INTENT, true, true]);
    }
  });
});

describe('an open question', () => {
  it.each<[string, string[], string, Record<string, string>]>([
    ['toothpaste', ['ReorderIntent'], 'ReorderIntent', { item: 'toothpaste' }],
    ['the water filters please', ['ReorderIntent'], 'ReorderIntent', { item: 'water filters' }],
    ['two', ['ChangeQuantityIntent'], 'ChangeQuantityIntent', { quantity: 'two' }],
    ['two packs', ['AddToCartIntent'], 'AddToCartIntent', { quantity: 'two' }],
    ['two', ['ChooseIntent'], 'ChooseIntent', { ordinal: 'two' }],
    ['second', ['ChooseIntent', 'AMAZON.NoIntent'], 'ChooseIntent', { ordinal: 'second' }],
  ])('makes sense of "%s"', (text, expecting, intent, slots) => {
    expect(understand(text, expecting)).toMatchObject({ intent, slots, decision: 'act' });
    expect(understand(text, []).decision).not.toBe('act');
  });

  it('does not narrow what may be said', () => {
    expect(understand('where is my order', ['AMAZON.YesIntent']).intent).toBe('OrderStatusIntent');
    expect(understand('stop', ['ReorderIntent']).intent).toBe('AMAZON.StopIntent');
  });

  it('is needed for half-heard answers', () => {
    const asked = understand('the green one', ['ChooseIntent']);
    const unasked = understand('the green one', []);
    expect(asked.candidates.find(({ intent }) => intent === 'ChooseIntent')?.confidence ?? 0).toBeGreaterThan(
      unasked.candidates.find(({ intent }) => intent === 'ChooseIntent')?.confidence ?? 0,
    );
  });
});

describe('bad input', () => {
  const hostile = [
    'a'.repeat(10_000),
    'reorder my toothbrush heads '.repeat(40_000),
    'x '.repeat(249),
    'two '.repeat(39),
    'add add add to to to my my cart '.repeat(8),
    'is there the my list '.repeat(10),
    '('.repeat(400),
    '\u202eadd coffee\u202c'.repeat(20),
    `${'e\u0301'.repeat(200)}`,
    '\u{1f355}'.repeat(200),
    '\ud800 reorder \udfff',
    '\u0000\u0007\u001b[2J',
    '1'.repeat(400),
    '\ufdfa'.repeat(400),
    "'".repeat(400),
    '-'.repeat(400),
    'constructor __proto__ toString hasOwnProperty',
    'add {item} to my cart (yes|no)',
  ];

  it.each(hostile.map((text) => [text.slice(0, 24), text] as const))('"%s" is answered at once and buys nothing', (_start, text) => {
    const startedAtMs = performance.now();
    const { intent, decision } = understand(text);
    expect(performance.now() - startedAtMs).toBeLessThan(250);
    expect(['CheckoutIntent', 'CancelOrderIntent', 'AMAZON.YesIntent']).not.toContain(decision === 'act' ? intent : '');
  });

  it('is heard through direction marks and control characters', () => {
    expect(understand('\u202eadd coffee\u202c').slots).toEqual({ item: 'coffee' });
    expect(understand('\u0001add coffee\u0007 to my cart').slots).toEqual({ item: 'coffee' });
    expect(understand('add 🍕 to my cart')).toMatchObject({ intent: 'AddToCartIntent', slots: {} });
  });

  it('never throws, and always answers in form', () => {
    const word = fc.constantFrom(...'add my the to cart list order two reorder {item} yes no 🍕 -1 $5 ? of a dozen'.split(' '));
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.array(word, { maxLength: 45 }).map((words) => words.join(' ')),
    );
    const names = new Set([...Object.keys(INTENT_DEFINITIONS), 'LaunchRequest']);
    fc.assert(
      fc.property(text, (said) => {
        const { intent, confidence, slots, decision, candidates } = understand(said);
        expect(names.has(intent)).toBe(true);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(intent === FALLBACK_INTENT).toBe(decision !== 'act' || intent === FALLBACK_INTENT);
        expect(Object.values(slots).every((value) => value !== '' && value === value.toLowerCase())).toBe(true);
        expect(candidates.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 400 },
    );
  });
});
