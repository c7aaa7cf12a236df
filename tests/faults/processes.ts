import type { NotifyPort } from '../../lambda/commerce/ports/notify.ts';
import { newShopper } from '../../lambda/commerce/shopper.ts';
import type { ReconcileWorker } from '../../lambda/commerce/use-cases/reconcile.ts';
import type { TurnWorld } from '../../lambda/dialogue/run-turn.ts';
import { defaultSettings } from '../../lambda/dialogue/settings.ts';
import { SaysoError } from '../../lambda/kernel/errors.ts';
import { ok } from '../../lambda/kernel/result.ts';
import { createMemoryStore, type MemoryTable } from '../../lambda/store/memory.ts';
import { createFakePayment, LINK, type PaymentState } from './fake-payment.ts';
import { createFakeShop, type ShopState } from './fake-shop.ts';
import { type FaultPlan, guardCalls, type Mortal, withFaults } from './fault-points.ts';
import { countedIds, type Simulation } from './simulation.ts';

export const MERCHANT_ID = 'acme';
export const ACCOUNT_ID = 'ann';

/** What lasts when processes die. */
export interface Lasting {
  readonly simulation: Simulation;
  readonly table: MemoryTable;
  readonly shop: ShopState;
  readonly payment: PaymentState;
  readonly sentEmails: Map<string, number>;
  readonly plan: FaultPlan;
  /** What must never happen at all. */
  readonly bugs: string[];
}

/** One process of the skill: a composition of its own over what lasts. A dead one is given up for good. */
export interface Process extends Mortal {
  readonly death: Promise<undefined>;
  readonly world: TurnWorld;
  readonly reconcileWorker: ReconcileWorker;
}

/** Starts processes, each with a name and ids of its own. */
export function processStarter(lasting: Lasting): () => Process {
  const names = countedIds('process');
  return () => {
    let announceDeath: (value: undefined) => void = () => {};
    const death = new Promise<undefined>((resolve) => {
      announceDeath = resolve;
    });
    const mortal: Mortal = {
      isDead: false,
      die: () => {
        mortal.isDead = true;
        announceDeath(undefined);
      },
    };
    // The same object, since a copy of it would not die.
    return Object.assign(mortal, { death, ...compose(lasting, names.next(), mortal) });
  };
}

function compose(lasting: Lasting, owner: string, mortal: Mortal): Pick<Process, 'world' | 'reconcileWorker'> {
  const { clock } = lasting.simulation;
  const guard = guardCalls(lasting.simulation, lasting.plan, mortal);
  const store = createMemoryStore({ merchantId: MERCHANT_ID, clock, table: lasting.table, ids: countedIds(`${owner}w`) });
  const world: TurnWorld = {
    clock,
    ids: countedIds(`${owner}x`),
    owner,
    store: withFaults(store, 'store', guard),
    shop: withFaults(createFakeShop(lasting.shop), 'shop', guard),
    payment: withFaults(createFakePayment(lasting.payment), 'payment', guard),
    identity: { identify: async () => ({ kind: 'linked', accountId: ACCOUNT_ID }) },
    settings: defaultSettings,
    newShopper: async () => ({ ...newShopper, accountId: ACCOUNT_ID, paymentLink: LINK }),
  };
  const reconcileWorker: ReconcileWorker = {
    ...world,
    notify: withFaults(createOutbox(lasting.sentEmails), 'notify', guard),
    composeEmail: async (draft) => (draft.state === 'captured' ? { subject: 'Ordered', text: draft.id } : undefined),
    onTrouble: (_draftId, error) => noteUnlessExpected(error, lasting.bugs),
  };
  return { world, reconcileWorker };
}

/** Sends each key once, as its port promises, and counts how often it was asked to. */
function createOutbox(sent: Map<string, number>): NotifyPort {
  return {
    sendEmail: async ({ idempotencyKey }) => {
      sent.set(idempotencyKey, (sent.get(idempotencyKey) ?? 0) + 1);
      return ok(undefined);
    },
  };
}

/** What a turn or a worker may break with when the table does not answer; anything else is a bug. */
export function noteUnlessExpected(error: unknown, bugs: string[]): void {
  const isExpected = error instanceof SaysoError && /^(store\.unreachable|store\.contended|turn\.contended)$/.test(error.code);
  if (!isExpected) bugs.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
