import type { Reply } from '../../lambda/dialogue/reply.ts';
import type { TurnInput } from '../../lambda/dialogue/turn.ts';
import type { Household } from './household.ts';
import type { Answer, Place, Talk } from './talk.ts';

/** What happens after a turn: does the platform deliver it again, and does somebody say "yes" once more? */
export const HABITS = ['delivered again, then yes', 'yes', 'nothing more'] as const;
export type Habit = (typeof HABITS)[number];

export type End = 'ordered' | 'nothing' | 'cancelled';

/** Part of a purchase. `prepare` is spared all faults; each call of `happen` meets each. */
export interface Flow {
  readonly name: string;
  /** What a day without more faults may end in. */
  readonly ends: readonly End[];
  prepare?(household: Household): Promise<void>;
  happen(household: Household, habit: Habit): Promise<void>;
}

export function intent(name: string, item?: string): TurnInput {
  return { kind: 'intent', name, slots: item === undefined ? {} : { item: { value: item } } };
}

export const YES = intent('AMAZON.YesIntent');
export const NO = intent('AMAZON.NoIntent');
const REORDER = intent('ReorderIntent', 'toothbrush heads');

/** Says it until it is answered as wished for; what was not heard is first delivered again, where the platform does that. A phone does. */
async function insist(household: Talk, habit: Habit, input: TurnInput, place: Place, isDone: (reply: Reply) => boolean): Promise<Answer> {
  let said: Answer = { turnId: '', reply: undefined };
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    said = await household.say(input, place);
    if (said.reply === undefined && (habit.startsWith('delivered again') || place === 'phone'))
      said = await fetchAnswer(household, said.turnId);
    if (said.reply && isDone(said.reply)) break;
  }
  return said;
}

/** The platform delivers until there is an answer. */
async function fetchAnswer(household: Talk, turnId: string): Promise<Answer> {
  const again = await household.deliverAgain(turnId);
  return again.reply ? again : household.deliverAgain(turnId);
}

const readsOut = (reply: Reply): boolean => reply.ask?.question === 'confirmDraft';
const anything = (): boolean => true;

/** Says it once, and lets the platform and the shopper do what they do when they are not sure that it was heard. */
async function sayOnce(household: Talk, habit: Habit, input: TurnInput, place: Place = 'kitchen'): Promise<void> {
  const said = await household.say(input, place);
  await makeSure(household, habit, said.turnId, place);
}

async function makeSure(household: Talk, habit: Habit, turnId: string, place: Place): Promise<void> {
  if (habit.startsWith('delivered again') || place === 'phone') await fetchAnswer(household, turnId);
  if (habit.endsWith('yes')) await insist(household, habit, YES, place, anything);
}

/** A reorder with its "yes". */
export async function buy(household: Talk, habit: Habit): Promise<void> {
  await insist(household, habit, REORDER, 'kitchen', readsOut);
  await sayOnce(household, habit, YES);
}

async function fillCart(household: Household): Promise<void> {
  await household.say(intent('AddToCartIntent', 'toothbrush heads'));
  await household.say(intent('AddToCartIntent', 'coffee pods'));
}

async function bought(household: Household): Promise<void> {
  await household.say(REORDER);
  await household.say(YES);
}

/** A "yes" whose process dies at a call of this name. */
async function buyAndDieAt(household: Household, call: string, kind: 'dies before' | 'dies after'): Promise<void> {
  await household.say(REORDER);
  household.plan.faults = [{ call, kind }];
  await household.say(YES);
  if (household.plan.calls.at(-1) !== call) throw new Error(`The process died at ${household.plan.calls.at(-1)} and not at ${call}.`);
  household.plan.faults = [];
}

/** Too late to be finished, but not over. */
const LATE_MS = 6 * 60_000;
/** The quote itself is over. */
const OVER_MS = 11 * 60_000;
/** The worker was away for longer than it takes to give up. */
const DAYS_MS = 25 * 3_600_000;

/** What is left half-way for so long that it is undone, or found to be ordered after all. */
function abandonedAt(name: string, ends: Flow['ends'], label: string, kind: 'dies before' | 'dies after', afterMs = LATE_MS): Flow {
  return {
    name,
    ends,
    prepare: async (household) => {
      await buyAndDieAt(household, label, kind);
      await household.simulation.clock.sleep(afterMs);
    },
    happen: async (household, habit) => {
      await Promise.all([household.reconcile(), makeSure(household, habit, 't2', 'kitchen')]);
    },
  };
}

const CANCEL = intent('CancelOrderIntent');
const asksToCancel = (reply: Reply): boolean => reply.ask?.question === 'confirmCancelOrder';

async function cancelIt(household: Household, habit: Habit): Promise<void> {
  await insist(household, habit, CANCEL, 'kitchen', asksToCancel);
  await sayOnce(household, habit, YES);
}

const buying: readonly Flow[] = [
  { name: 'a reorder', ends: ['ordered'], happen: buy },
  {
    name: 'the checkout of a cart',
    ends: ['ordered'],
    prepare: fillCart,
    happen: async (household, habit) => {
      await insist(household, habit, intent('CheckoutIntent'), 'kitchen', readsOut);
      await sayOnce(household, habit, YES);
      // What comes into the cart now must stay in it.
      await insist(household, habit, intent('AddToCartIntent', 'coffee pods'), 'bedroom', anything);
    },
  },
  {
    name: 'a list moved to the cart and ordered',
    ends: ['ordered'],
    prepare: async (household) => {
      await household.say(intent('AddToListIntent', 'toothbrush heads'));
      await household.say(intent('AddToListIntent', 'coffee pods'));
    },
    happen: async (household, habit) => {
      await insist(household, habit, intent('MoveListToCartIntent'), 'kitchen', anything);
      await insist(household, habit, intent('CheckoutIntent'), 'kitchen', readsOut);
      await sayOnce(household, habit, YES);
    },
  },
  {
    name: 'a draft that a second speaker renews and both say yes to',
    ends: ['ordered'],
    happen: async (household, habit) => {
      await insist(household, habit, REORDER, 'kitchen', readsOut);
      await insist(household, habit, REORDER, 'phone', readsOut);
      await sayOnce(household, habit, YES, 'phone');
      await sayOnce(household, habit, YES, 'kitchen');
    },
  },
  {
    name: 'two speakers who say yes at once',
    ends: ['ordered'],
    prepare: async (household) => {
      await household.say(REORDER, 'kitchen');
      await household.say(REORDER, 'phone');
    },
    happen: async (household, habit) => {
      await Promise.all([sayOnce(household, habit, YES, 'kitchen'), sayOnce(household, habit, YES, 'phone')]);
    },
  },
  {
    name: 'a price that changes before the yes',
    ends: ['ordered'],
    prepare: async (household) => {
      await household.say(REORDER);
      const heads = household.shop.variants.get('HEADS');
      if (heads) household.shop.variants.set('HEADS', { ...heads, price: { amountMinor: 2999, currency: 'USD' } });
    },
    happen: async (household, habit) => {
      await insist(household, habit, YES, 'kitchen', readsOut);
      await sayOnce(household, habit, YES);
    },
  },
];

const refused: readonly Flow[] = [
  {
    name: 'a no',
    ends: ['nothing'],
    prepare: async (household) => void (await household.say(REORDER)),
    // Nobody says "yes" after a "no" that they are not sure of.
    happen: async (household, habit) => {
      const { turnId } = await household.say(NO);
      if (habit.startsWith('delivered again')) await fetchAnswer(household, turnId);
    },
  },
  {
    name: 'a payment that is declined',
    ends: ['nothing'],
    prepare: async ({ payment }) => {
      payment.declinesAuthorizing = true;
    },
    happen: buy,
  },
  {
    name: 'a shop that refuses after the authorization',
    ends: ['nothing'],
    prepare: async ({ shop }) => {
      shop.refusal = { kind: 'outOfStock', sku: 'HEADS', name: 'toothbrush heads' };
    },
    happen: buy,
  },
  {
    name: 'a charge that is declined after the order',
    ends: ['nothing'],
    prepare: async ({ payment }) => {
      payment.declinesCapturing = true;
    },
    happen: buy,
  },
];

const undone: readonly Flow[] = [
  {
    name: 'an order that is cancelled',
    ends: ['cancelled'],
    prepare: bought,
    happen: cancelIt,
  },
  {
    name: 'an order that is cancelled while it is being charged for',
    ends: ['cancelled'],
    prepare: async (household) => {
      household.plan.faults = [{ call: 'payment.capture', kind: 'dies before' }];
      await bought(household);
      household.plan.faults = [];
      await household.deliverAgain('t2');
    },
    happen: cancelIt,
  },
  {
    name: 'an order that has shipped and cannot be cancelled',
    ends: ['ordered'],
    prepare: async (household) => {
      household.shop.shipsAtOnce = true;
      await bought(household);
    },
    happen: cancelIt,
  },
  abandonedAt('a yes that was cut off before it confirmed', ['ordered', 'nothing'], 'store.moveDraft to confirmed', 'dies before'),
  abandonedAt('a yes that was cut off and is over', ['nothing'], 'store.moveDraft to confirmed', 'dies before', OVER_MS),
  abandonedAt('a payment that nobody waited for', ['nothing'], 'payment.authorize', 'dies after'),
  abandonedAt('an order that was never sent', ['nothing'], 'shop.placeOrder', 'dies before'),
  abandonedAt('an order that nobody waited for', ['ordered'], 'shop.placeOrder', 'dies after'),
  {
    name: 'an order that was found after all, and is cancelled',
    ends: ['cancelled'],
    prepare: async (household) => {
      await buyAndDieAt(household, 'shop.placeOrder', 'dies after');
      await household.simulation.clock.sleep(LATE_MS);
      await household.reconcile();
      await household.say(YES);
    },
    happen: cancelIt,
  },
  {
    name: 'an order that was found after all, and has shipped',
    ends: ['ordered'],
    prepare: async (household) => {
      household.shop.shipsAtOnce = true;
      await buyAndDieAt(household, 'shop.placeOrder', 'dies after');
      await household.simulation.clock.sleep(LATE_MS);
      await household.reconcile();
      await household.say(YES);
    },
    happen: cancelIt,
  },
  abandonedAt('a charge that nobody waited for', ['ordered'], 'payment.capture', 'dies after'),
  abandonedAt('a charge that nobody waited for, for days', ['ordered'], 'payment.capture', 'dies before', DAYS_MS),
];

const ROBOT = intent('ReorderIntent', 'robot vacuum');

async function approvalToken(household: Household): Promise<string> {
  return (await household.readShopper()).approval?.id ?? '';
}

const approved: readonly Flow[] = [
  {
    name: 'an order that needs the voice code',
    ends: ['ordered'],
    happen: async (household, habit) => {
      await insist(household, habit, ROBOT, 'kitchen', readsOut);
      await insist(household, habit, YES, 'kitchen', (reply) => reply.handOff !== undefined);
      await sayOnce(household, habit, { kind: 'verified', token: await approvalToken(household), result: 'achieved' });
    },
  },
  {
    name: 'an order that is approved on a page',
    ends: ['ordered'],
    prepare: async (household) => {
      await household.say(ROBOT, 'phone');
      await household.say(YES, 'phone');
    },
    happen: async (household, habit) => {
      const approvalId = await approvalToken(household);
      household.payment.approvals.set(approvalId, 'approved');
      for (let attempt = 1; attempt <= 3 && !(await household.announceApproval(approvalId)); attempt += 1);
      if (habit.endsWith('yes')) await insist(household, habit, YES, 'phone', anything);
    },
  },
  {
    name: 'an order that is approved on a page, and the provider never says so',
    ends: ['ordered'],
    prepare: async (household) => {
      await household.say(ROBOT, 'phone');
      await household.say(YES, 'phone');
      household.payment.approvals.set(await approvalToken(household), 'approved');
    },
    // Without another word it is found when the quote is over.
    happen: async (household, habit) => {
      if (habit.endsWith('yes')) await insist(household, habit, YES, 'phone', anything);
    },
  },
  {
    name: 'an order that is turned down on its page',
    ends: ['nothing'],
    prepare: async (household) => {
      await household.say(ROBOT, 'phone');
      await household.say(YES, 'phone');
    },
    happen: async (household) => {
      const approvalId = await approvalToken(household);
      household.payment.approvals.set(approvalId, 'declined');
      for (let attempt = 1; attempt <= 3 && !(await household.announceApproval(approvalId)); attempt += 1);
    },
  },
];

/** Every way through a purchase. */
export const FLOWS: readonly Flow[] = [...buying, ...refused, ...undone, ...approved];
