import type { NotifyPort } from '../../lambda/commerce/ports/notify.ts';
import type { PaymentPort } from '../../lambda/commerce/ports/payment.ts';
import type { ShopPort } from '../../lambda/commerce/ports/shop.ts';
import type { StorePort } from '../../lambda/commerce/ports/store.ts';
import { newShopper } from '../../lambda/commerce/shopper.ts';
import type { ReconcileWorker } from '../../lambda/commerce/use-cases/reconcile.ts';
import { defaultSettings } from '../../lambda/dialogue/settings.ts';
import type { TurnWorld } from '../../lambda/dialogue/turn-run.ts';
import type { Clock } from '../../lambda/kernel/clock.ts';
import { SaysoError } from '../../lambda/kernel/errors.ts';
import { ok } from '../../lambda/kernel/result.ts';
import { countedIds } from '../world.ts';
import type { PaymentBook } from './fake-payment.ts';
import type { OrderBook } from './fake-shop.ts';
import { type FaultPlan, guardCalls, type Mortal, withFaults } from './fault-points.ts';

/** What lasts when processes die. */
export interface Surroundings {
  readonly clock: Clock;
  /** See `Simulation`. */
  readonly awaitTurn: () => Promise<void>;
  /** The adapters of one process, beneath its faults. */
  readonly openPorts: (processName: string) => { readonly store: StorePort; readonly shop: ShopPort; readonly payment: PaymentPort };
  /** The table itself, beside all faults. */
  readonly store: StorePort;
  readonly listDraftIds: () => readonly string[];
  readonly shop: OrderBook;
  readonly payment: PaymentBook;
  readonly merchantId: string;
  readonly accountId: string;
  /** The shopper's payment link. */
  readonly linkId: string;
  readonly sentEmails: Map<string, number>;
  readonly plan: FaultPlan;
  /** How many pieces left the cart, each time some did. */
  readonly leftCart: readonly number[];
  /** What must never happen at all. */
  readonly bugs: string[];
  /** Drafts that a person was told to look at. */
  readonly handedOver: string[];
}

/** One process of the skill: a composition of its own over what lasts. A dead one is given up for good. */
export interface Process extends Mortal {
  readonly death: Promise<undefined>;
  readonly world: TurnWorld;
  readonly reconcileWorker: ReconcileWorker;
}

/** The processes that answer: one for turns, one for the worker, one for the provider's calls. A dead one is followed by another. */
export function startProcesses(surroundings: Surroundings) {
  const names = countedIds(`${surroundings.accountId}p`);
  const start = (): Process => startProcess(surroundings, names.next());
  const running = { voice: start(), worker: start(), hook: start() };
  return {
    living: (role: keyof typeof running): Process => {
      if (running[role].isDead) running[role] = start();
      return running[role];
    },
    killAll: (): void => {
      for (const process of Object.values(running)) process.die();
    },
  };
}

function startProcess(surroundings: Surroundings, name: string): Process {
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
  return Object.assign(mortal, { death, ...compose(surroundings, name, mortal) });
}

function compose(surroundings: Surroundings, name: string, mortal: Mortal): Pick<Process, 'world' | 'reconcileWorker'> {
  const { clock, accountId, linkId } = surroundings;
  const guard = guardCalls(surroundings, mortal);
  const ports = surroundings.openPorts(name);
  const paymentLink = { state: 'active', id: linkId, label: 'card ending in 4242', expiresAtMs: Number.MAX_SAFE_INTEGER } as const;
  const world: TurnWorld = {
    clock,
    ids: countedIds(`${name}x`),
    owner: name,
    store: withFaults(ports.store, 'store', guard),
    shop: withFaults(ports.shop, 'shop', guard),
    payment: withFaults(ports.payment, 'payment', guard),
    identity: { identify: async () => ({ kind: 'linked', accountId }) },
    settings: defaultSettings,
    newShopper: async () => ({ ...newShopper, accountId, paymentLink }),
  };
  const reconcileWorker: ReconcileWorker = {
    ...world,
    notify: withFaults(createOutbox(surroundings.sentEmails), 'notify', guard),
    composeEmail: async (draft) => (draft.state === 'captured' ? { subject: 'Ordered', text: draft.id } : undefined),
    onTrouble: (_draftId, error) => noteUnlessExpected(error, surroundings.bugs),
    onAttention: (draftId) => surroundings.handedOver.push(draftId),
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
