import { type Admission, answering } from '../../../lambda/app/compose.ts';
import { createLog } from '../../../lambda/app/log.ts';
import { watchDrafts } from '../../../lambda/app/watched-store.ts';
import { newShopper } from '../../../lambda/commerce/shopper.ts';
import { defaultSettings } from '../../../lambda/dialogue/settings.ts';
import type { TurnInput } from '../../../lambda/dialogue/turn.ts';
import type { TurnWorld } from '../../../lambda/dialogue/turn-run.ts';
import { createMemoryStore } from '../../../lambda/store/memory.ts';
import { createFakePayment, createPaymentState, LINK } from '../../faults/fake-payment.ts';
import { createFakeShop, createShopState } from '../../faults/fake-shop.ts';
import { countedIds, createTestClock } from '../../world.ts';
import { makeTurn } from '../dialogue/turns.ts';

/** A merchant's skill whose shop and provider are held by the test, with every line of its log. Who speaks is a name to look for in there. */
export const SHOPPER = 'ann-of-42-elm-street';

export function openLoggedSkill(admit?: Admission) {
  const clock = createTestClock();
  const [shop, payment] = [createShopState(), createPaymentState()];
  const lines: string[] = [];
  const fakeShop = createFakeShop(shop);
  const deadlines: number[] = [];
  const noteDeadline: typeof fakeShop.quote = (account, lines, call) => {
    deadlines.push(call.deadlineAtMs);
    return fakeShop.quote(account, lines, call);
  };
  const log = createLog((line) => lines.push(line));
  const store = watchDrafts(createMemoryStore({ merchantId: 'acme', clock }), 'acme', log);
  const world: TurnWorld = {
    clock,
    ids: countedIds('id'),
    owner: 'one',
    store,
    shop: { ...fakeShop, quote: noteDeadline },
    payment: createFakePayment(payment),
    identity: { identify: async () => ({ kind: 'linked', accountId: SHOPPER, firstName: 'Ann' }) },
    settings: defaultSettings,
    newShopper: async () => ({ ...newShopper, accountId: SHOPPER, paymentLink: LINK }),
  };
  const answer = answering({ world, merchantId: 'acme', merchantName: 'Acme', log, ...(admit ? { admit } : {}) });
  let turns = 0;
  const say = async (input: TurnInput): Promise<string> => {
    turns += 1;
    const turn = { ...makeTurn(`t${turns}`, SHOPPER, input, 'kitchen', clock.nowMs()), merchantId: 'acme' };
    return (await answer(turn))?.spoken.speech ?? '';
  };
  const told = (): readonly Readonly<Record<string, unknown>>[] => lines.map((line) => JSON.parse(line));
  return { clock, shop, payment, store, lines, deadlines, told, say };
}
