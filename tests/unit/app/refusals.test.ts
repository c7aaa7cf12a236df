import { intent } from '../dialogue/turns.ts';
import { openLoggedSkill } from './logged-skill.ts';

const HEADS = intent('ReorderIntent', { item: 'toothbrush heads' });
const ROBOT = intent('ReorderIntent', { item: 'robot vacuum' });
const YES = intent('AMAZON.YesIntent');

describe('what is refused is said plainly, and logged without anybody in it', () => {
  it('a total that is not the sum of its parts', async () => {
    const { shop, payment, told, say } = openLoggedSkill();
    shop.miscounts = true;
    expect(await say(HEADS)).toContain('add up');
    expect(await say(YES)).not.toMatch(/ordered|order number/u);
    expect([shop.keys.size, payment.keys.size]).toEqual([0, 0]);
    expect(told().filter(({ level }) => level !== 'info')).toEqual([
      {
        level: 'warn',
        event: 'turn.refused',
        merchantId: 'acme',
        channel: 'alexa',
        turnId: expect.stringMatching(/^[0-9a-f]{12}$/u),
        act: 'totalUnclear',
      },
    ]);
  });

  it('an offer that is over', async () => {
    const { clock, shop, lines, say } = openLoggedSkill();
    await say(HEADS);
    clock.advance(11 * 60_000);
    expect(await say(YES)).toContain('run out');
    expect(shop.keys.size).toBe(0);
    expect(lines.join()).toContain('"act":"draftExpired"');
    expect(lines.join()).not.toMatch(/\bann\b|elm|heads/iu);
  });

  it('a voice code that answers the order of somebody else', async () => {
    const { shop, lines, say } = openLoggedSkill();
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
    const skill = openLoggedSkill((run) => new Promise<void>((resolve) => line.push(resolve)).then(run));
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
