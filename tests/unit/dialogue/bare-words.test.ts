import type { Reply } from '../../../lambda/dialogue/reply.ts';
import { runTurn } from '../../../lambda/dialogue/run-turn.ts';
import type { TurnInput } from '../../../lambda/dialogue/turn.ts';
import { openTestWorld, startTestServers, type TestServers } from '../../world.ts';
import { intent, makeTurn } from './turns.ts';

let servers: TestServers;
let shoppers = 0;

beforeAll(async () => {
  servers = await startTestServers();
});
afterAll(() => servers.stop());

/** What a platform whose agent knows no intent for them hands over: the words. */
const words = (utterance: string): TurnInput => ({ kind: 'intent', name: 'AMAZON.FallbackIntent', slots: {}, utterance });

function meetShopper(locale = 'en-US') {
  shoppers += 1;
  const user = `bare-${shoppers}`;
  const { world } = openTestWorld(servers, { idPrefix: `bare${shoppers}n` });
  let turns = 0;
  const say = async (input: TurnInput): Promise<Reply> => {
    turns += 1;
    const reply = await runTurn(world, { ...makeTurn(`t${turns}`, user, input, undefined, servers.clock.nowMs()), locale });
    if (!reply) throw new Error('Nothing was said.');
    return reply;
  };
  const orders = () => servers.shop.readOrders(user).filter(({ draftId }) => draftId !== undefined);
  return { say, orders };
}

const linesOf = ({ ask }: Reply) =>
  ask?.question === 'confirmDraft' ? ask.lines.map(({ sku, quantity }) => [sku, quantity]) : ask?.question;

describe('words that no intent was found for, while an order is asked about', () => {
  it.each([
    ['en-US', '3', 3],
    ['en-US', 'a dozen', 12],
    ['de-DE', 'drei', 3],
    ['zh-TW', '三', 3],
  ])('%s: %s is how many', async (locale, utterance, quantity) => {
    const { say, orders } = meetShopper(locale);
    await say(
      intent('ReorderIntent', { item: locale === 'de-DE' ? 'zahnbürstenköpfe' : locale === 'zh-TW' ? '牙刷頭' : 'toothbrush heads' }),
    );
    const reply = await say(words(utterance));
    expect(reply.say.map(({ act }) => act)).toEqual(['draftRead']);
    expect(linesOf(reply)).toEqual([['BRUSH-SOFT-4', quantity]]);
    expect(orders()).toEqual([]);
  });

  it('name the other one', async () => {
    const { say } = meetShopper();
    await say(intent('ReorderIntent', { item: 'water filters' }));
    const first = await say(words('2'));
    const second = await say(words('the pitcher one'));
    expect(second.say.map(({ act }) => act)).toEqual(['draftRead']);
    expect(linesOf(second)).not.toEqual(linesOf(first));
    expect(linesOf(await say(words('the fridge one')))).toEqual(linesOf(first));
  });

  it.each([
    ['0', 'quantityTooSmall'],
    ['a million', 'quantityTooLarge'],
    ['quark', 'fallback'],
    ['yes and no', 'fallback'],
    ['purple elephants', 'fallback'],
  ])('%s changes nothing, and the order stays', async (utterance, act) => {
    const { say, orders } = meetShopper();
    const read = await say(intent('ReorderIntent', { item: 'toothbrush heads' }));
    const reply = await say(words(utterance));
    expect(reply.say.map((said) => said.act)).toEqual([act]);
    expect(linesOf(reply)).toEqual(linesOf(read));
    expect(orders()).toEqual([]);
  });
});

describe('a number and nothing else, while several things are offered', () => {
  it.each(['2', 'two', ' 2 '])('%s is the second', async (utterance) => {
    const { say } = meetShopper();
    const { ask } = await say(intent('ReorderIntent', { item: 'water filters' }));
    const [, second] = ask?.question === 'choose' ? ask.candidates : [];
    expect(linesOf(await say(words(utterance)))).toEqual([[second?.sku, 1]]);
  });

  it('is none of them beyond the last', async () => {
    const { say } = meetShopper();
    await say(intent('ReorderIntent', { item: 'water filters' }));
    expect(linesOf(await say(words('7')))).toBe('choose');
  });
});
