import { type Admission, answering } from '../../../lambda/app/compose.ts';
import { createLog } from '../../../lambda/app/log.ts';
import { newShopper } from '../../../lambda/commerce/shopper.ts';
import { defaultSettings } from '../../../lambda/dialogue/settings.ts';
import type { TurnInput } from '../../../lambda/dialogue/turn.ts';
import type { TurnWorld } from '../../../lambda/dialogue/turn-run.ts';
import { createMemoryStore } from '../../../lambda/store/memory.ts';
import { createFakePayment, createPaymentState, LINK } from '../../faults/fake-payment.ts';
import { createFakeShop, createShopState } from '../../faults/fake-shop.ts';
import { countedIds, createTestClock } from '../../world.ts';
import { intent, makeTurn } from '../dialogue/turns.ts';

const SHOPPER = 'ann-of-42-elm-street';

function openSkill(admit?: Admission) {
  const clock = createTestClock();
  const shop = createShopState();
  const fakeShop = createFakeShop(shop);
  const deadlines: number[] = [];
  const noteDeadline: typeof fakeShop.quote = (account, lines, call) => {
    deadlines.push(call.deadlineAtMs);
    return fakeShop.quote(account, lines, call);
  };
  const payment = createPaymentState();
  const world: TurnWorld = {
    clock,
    ids: countedIds('id'),
    owner: 'one',
    store: createMemoryStore({ merchantId: 'acme', clock }),
    shop: { ...fakeShop, quote: noteDeadline },
    payment: createFakePayment(payment),
    identity: { identify: async () => ({ kind: 'linked', accountId: SHOPPER, firstName: 'Ann' }) },
    settings: defaultSettings,
    newShopper: async () => ({ ...newShopper, accountId: SHOPPER, paymentLink: LINK }),
  };
  const lines: string[] = [];
  const answer = answering({
    world,
    merchantId: 'acme',
    merchantName: 'Acme',
    log: createLog((line) => lines.push(line)),
    ...(admit ? { admit } : {}),
  });
  let turns = 0;
  const say = async (input: TurnInput): Promise<string> => {
    turns += 1;
    const turn = { ...makeTurn(`t${turns}`, SHOPPER, input, 'kitchen', clock.nowMs()), merchantId: 'acme' };
    return (await answer(turn))?.spoken.speech ?? '';
  };
  return { clock, shop, payment, lines, deadlines, say };
}

const HEADS = intent('ReorderIntent', { item: 'toothbrush heads' });
const ROBOT = intent('ReorderIntent', { item: 'robot vacuum' });
const YES = intent('AMAZON.YesIntent');

describe('what is refused is said plainly, and logged without anybody in it', () => {
  it('a total that is not the sum of its parts', async () => {
    const { shop, payment, lines, say } = openSkill();
    shop.miscounts = true;
    expect(await say(HEADS)).toContain('add up');
    expect(await say(YES)).not.toMatch(/ordered|order number/u);
    expect([shop.keys.size, payment.keys.size]).toEqual([0, 0]);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: 'warn', event: 'turn.refused', channel: expect.any(String), act: 'totalUnclear' },
    ]);
  });

  it('an offer that is over', async () => {
    const { clock, shop, lines, say } = openSkill();
    await say(HEADS);
    clock.advance(11 * 60_000);
    expect(await say(YES)).toContain('run out');
    expect(shop.keys.size).toBe(0);
    expect(lines.join()).toContain('"act":"draftExpired"');
    expect(lines.join()).not.toMatch(/\bann\b|elm|heads/iu);
  });

  it('a voice code that answers the order of somebody else', async () => {
    const { shop, lines, say } = openSkill();
    await say(ROBOT);
    await say(YES);
    expect(await say({ kind: 'verified', token: 'the-draft-of-bob', result: 'achieved' })).not.toBe('');
    expect(shop.keys.size).toBe(0);
    expect(lines.join()).toContain('"act":"codeTooLate"');
    expect(lines.join()).not.toMatch(/\bann\b|elm|bob|robot/iu);
  });
});

describe('a turn that waits in line', () => {
  function openLine() {
    const line: (() => void)[] = [];
    const skill = openSkill((run) => new Promise<void>((resolve) => line.push(resolve)).then(run));
    return { ...skill, letIn: (position: number) => line[position]?.() };
  }

  it('has its whole time when it is let in', async () => {
    const { clock, deadlines, say, letIn } = openLine();
    const heard = say(HEADS);
    clock.advance(60_000);
    letIn(0);
    expect(await heard).toContain('29.69');
    expect(deadlines).not.toEqual([]);
    expect(deadlines.every((deadlineAtMs) => deadlineAtMs > clock.nowMs() + 3_000)).toBe(true);
  });

  it('answers no question that was asked while it waited', async () => {
    const { clock, shop, say, letIn } = openLine();
    const yes = say(YES);
    const heads = say(HEADS);
    clock.advance(3_000);
    letIn(1);
    expect(await heads).toContain('29.69');
    letIn(0);
    expect(await yes).not.toMatch(/ordered|order number/u);
    expect(shop.keys.size).toBe(0);
  });
});
