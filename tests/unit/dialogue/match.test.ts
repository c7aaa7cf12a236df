import fc from 'fast-check';
import { decideMatch, matchByWords, POSSIBLE_SCORE, SURE_SCORE, type Verdict } from '../../../lambda/commerce/match.ts';

interface Thing {
  readonly name: string;
  readonly aliases: readonly string[];
}

const thing = (name: string, ...aliases: readonly string[]): Thing => ({ name, aliases });

const HOUSEHOLD = [
  thing('BrightSmile toothbrush heads, soft', 'toothbrush heads', 'brush heads', 'toothbrush refills'),
  thing('Ridgeway coffee pods, medium roast', 'coffee pods', 'coffee capsules'),
  thing('Sparkwell dishwasher tablets, lemon', 'dishwasher tablets', 'dishwasher tabs'),
  thing('ClearJug pitcher water filters', 'water filters', 'pitcher filters'),
  thing('FrostPure fridge water filter', 'water filter', 'fridge filter'),
  thing('Whiskerly cat food, tuna', 'cat food'),
  thing('Tailwise dog food, chicken', 'dog food'),
];

function decide(words: string, candidates: readonly Thing[] = HOUSEHOLD): Verdict<Thing> {
  return decideMatch(matchByWords(words, candidates));
}

describe('words that mean one product', () => {
  it.each([
    ['toothbrush heads', 'BrightSmile toothbrush heads, soft'],
    ['my toothbrush heads please', 'BrightSmile toothbrush heads, soft'],
    ['Toothbrush Head', 'BrightSmile toothbrush heads, soft'],
    ['BRUSH HEADS', 'BrightSmile toothbrush heads, soft'],
    ['coffee pods', 'Ridgeway coffee pods, medium roast'],
    ['some more coffee pods', 'Ridgeway coffee pods, medium roast'],
    ['the same pack of coffee pods again', 'Ridgeway coffee pods, medium roast'],
    ['dishwasher tablets', 'Sparkwell dishwasher tablets, lemon'],
    ['fridge filter', 'FrostPure fridge water filter'],
    ['cat food', 'Whiskerly cat food, tuna'],
    ['ridgeway', 'Ridgeway coffee pods, medium roast'],
  ])('%j is %s', (words, name) => {
    const verdict = decide(words);
    expect(verdict.kind === 'one' && verdict.match.name).toBe(name);
  });
});

describe('a word that packs are called by', () => {
  const HOUSE = [...HOUSEHOLD, thing('Binwise bin bags, thirteen gallons', 'bin bags', 'trash bags', 'bin liners')];

  it.each(['bags', 'bag', 'my bags', 'some more bags please'])('means the product when nothing else is said: %j', (words) => {
    const verdict = decide(words, HOUSE);
    expect(verdict.kind === 'one' && verdict.match.name).toBe('Binwise bin bags, thirteen gallons');
  });

  it('means nothing beside what is in the pack', () => {
    const verdict = decide('bags of cat food', HOUSE);
    expect(verdict.kind === 'one' && verdict.match.name).toBe('Whiskerly cat food, tuna');
    expect(decide('bags of rice', HOUSE).kind).toBe('none');
  });
});

describe('words that mean several', () => {
  it('are told apart by the shopper', () => {
    const verdict = decide('water filters');
    expect(verdict.kind === 'several' && verdict.matches.map(({ name }) => name)).toEqual([
      'ClearJug pitcher water filters',
      'FrostPure fridge water filter',
    ]);
  });

  it('are several of one when the only match is not sure', () => {
    const verdict = decide('unicorn heads');
    expect(verdict.kind).toBe('several');
  });
});

describe('words that mean nothing here', () => {
  it.each(['unicorn saddles', 'milk', '', '   ', '🧻', '!!!'])('%j', (words) => {
    expect(decide(words)).toEqual({ kind: 'none' });
  });

  it('are nothing where nothing is', () => {
    expect(decide('coffee pods', [])).toEqual({ kind: 'none' });
  });
});

describe('other scripts', () => {
  it('are compared without accents and case', () => {
    expect(decide('cafe creme', [thing('Café Crème')]).kind).toBe('one');
  });

  it('without spaces are compared by pairs of characters', () => {
    const shelf = [thing('洗碗機專用洗碗錠'), thing('電動牙刷刷頭')];
    const verdict = decide('牙刷刷頭', shelf);
    expect(verdict.kind === 'one' && verdict.match.name).toBe('電動牙刷刷頭');
  });
});

describe('whatever is said', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('heads', 'water', 'food', 'the', 'coffee pods heads'),
  );
  const shelf = fc.array(
    fc.record({ name: fc.string({ maxLength: 30 }), aliases: fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 }) }),
    { maxLength: 6 },
  );

  it('scores are in order, above what is possible, and at most one', () => {
    fc.assert(
      fc.property(words, shelf, (spoken, candidates) => {
        const matches = matchByWords(spoken, [...candidates, ...HOUSEHOLD]);
        const scores = matches.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((left, right) => right - left));
        for (const score of scores) {
          expect(score).toBeGreaterThanOrEqual(POSSIBLE_SCORE);
          expect(score).toBeLessThanOrEqual(1 + Number.EPSILON);
        }
      }),
    );
  });

  it('one match is sure, and never one of two that are as good', () => {
    fc.assert(
      fc.property(words, shelf, (spoken, candidates) => {
        const matches = matchByWords(spoken, [...candidates, ...HOUSEHOLD]);
        const verdict = decideMatch(matches);
        if (verdict.kind !== 'one') return;
        expect(matches[0]?.score).toBeGreaterThanOrEqual(SURE_SCORE);
        expect(decideMatch([...matches.slice(0, 1), ...matches.slice(0, 1)]).kind).toBe('several');
      }),
    );
  });
});
