import { type Composition, composeAlexa, composeChat, composeDialogflow } from '../lambda/app/compose.ts';
import { type CallbackWorld, receivePaymentCallback } from '../lambda/app/payment-callback.ts';
import { reconcileWorker } from '../lambda/app/reconciling.ts';
import type { PaymentLink } from '../lambda/commerce/ports/payment.ts';
import type { StorePort } from '../lambda/commerce/ports/store.ts';
import { newShopper } from '../lambda/commerce/shopper.ts';
import { defaultReconcileSettings, type ReconcileReport, reconcile } from '../lambda/commerce/use-cases/reconcile.ts';
import { defaultSettings, type Settings } from '../lambda/dialogue/settings.ts';
import type { TurnWorld } from '../lambda/dialogue/turn-run.ts';
import type { Clock } from '../lambda/kernel/clock.ts';
import type { IdSource } from '../lambda/kernel/ids.ts';
import { createHttpPayment } from '../lambda/payments/http-payment.ts';
import { createHttpShop } from '../lambda/shops/http-shop.ts';
import { createMemoryStore, type MemoryTable } from '../lambda/store/memory.ts';
import type { RoundTrip, StoreOptions } from '../lambda/store/options.ts';
import { type ControlledClock, createControlledClock } from './controlled-clock.ts';
import { type DemoShop, startDemoShop } from './demo-shop/server.ts';
import type { Faults } from './faults.ts';
import { type ApiAnswer, type ApiRequest, startLocalApi } from './local-api.ts';
import { type SandboxPayment, startSandboxPayment } from './sandbox-payment/server.ts';

/** Tuesday, 10 November 2026, 10:00 in New York. */
export const START_MS = Date.UTC(2026, 10, 10, 15);
export const CONTROLLED_MERCHANT_ID = 'acme';
export const CONTROLLED_SELLER = 'Sayso Demo Shop';

const CALLBACK_SECRET = 'whsec-of-the-tests';

/** The shop and the payment provider, real and behind HTTP, with the clock and the faults that they share. One set serves a whole test file. */
export interface ControlledServers {
  readonly clock: ControlledClock;
  readonly shop: DemoShop;
  readonly payment: SandboxPayment;
  readonly faults: { current: Faults };
  /** The process that hears the provider's callbacks: the one that was opened last. */
  readonly callback: { world?: CallbackWorld };
  stop(): Promise<void>;
}

export async function startControlledServers(clock: ControlledClock = createControlledClock(START_MS)): Promise<ControlledServers> {
  const faults: ControlledServers['faults'] = { current: {} };
  const callback: ControlledServers['callback'] = {};
  const shop = await startDemoShop({ clock: slowOnPurpose(clock, () => faults.current.shop), faults: () => faults.current.shop ?? {} });
  const hearer = await startLocalApi({
    port: 0,
    clock,
    answer: (request) => hearCallback(callback.world, request),
    faultsOf: () => ({}),
    changesSoFar: () => 0,
  });
  const payment = await startSandboxPayment({
    clock: slowOnPurpose(clock, () => faults.current.payment),
    faults: () => faults.current.payment ?? {},
    webhook: { url: hearer.baseUrl, secret: CALLBACK_SECRET },
  });
  return {
    clock,
    shop,
    payment,
    faults,
    callback,
    stop: async () => {
      await Promise.all([shop.stop(), payment.stop(), hearer.stop()]);
    },
  };
}

/** A server's delay on purpose is a wait, though it could be stopped in the middle of it; its other sleeps are guards. */
function slowOnPurpose(clock: ControlledClock, fault: () => { readonly delayMs?: number | undefined } | undefined): Clock {
  return {
    nowMs: clock.nowMs,
    sleep: (durationMs, signal) => (durationMs === fault()?.delayMs ? clock.sleep(durationMs) : clock.sleep(durationMs, signal)),
  };
}

async function hearCallback(world: CallbackWorld | undefined, { body, headers }: ApiRequest): Promise<ApiAnswer> {
  const signature = headers['x-payment-signature'];
  if (world === undefined) return { status: 503, json: {} };
  return { ...(await receivePaymentCallback(world, body, typeof signature === 'string' ? signature : undefined)), json: {} };
}

export interface ControlledWorldOptions {
  /** In front of every id that is made: two worlds over the same servers must not make the same draft ids. */
  readonly idPrefix: string;
  /** How far a new shopper's payment is set up; active unless given. */
  readonly newPayment?: PaymentLink['state'];
  /** The table in memory that this world works on, to be shared with the world after it; one of its own unless given. */
  readonly table?: MemoryTable;
  /** Another engine's store, as `RunningEngine.openStore` gives it; memory unless given. */
  readonly openStore?: (options: StoreOptions) => StorePort;
  readonly settings?: Partial<Settings>;
  /** False: nobody has linked an account. */
  readonly isLinked?: boolean;
}

/** One process of the skill: its turns, its channels, its worker. To kill it, drop it and open another one over the same table. */
export interface ControlledWorld {
  /** What turns run on. A plain object: `{ ...world, store: broken(world.store) }` is another world. */
  readonly world: TurnWorld;
  readonly composition: Composition;
  /** Every call to the table, in order. */
  readonly trips: RoundTrip[];
  /** What was logged: bugs and refusals, none in a good day. */
  readonly logged: string[];
  reconcile(options?: { readonly leasesAreVoid: boolean }): Promise<ReconcileReport>;
}

/** Everybody is a linked shopper of their own with two years of orders, as on a machine of one's own. */
export function openControlledWorld(servers: ControlledServers, options: ControlledWorldOptions): ControlledWorld {
  const { clock, shop, payment } = servers;
  const trips: RoundTrip[] = [];
  const logged: string[] = [];
  const storeOptions: StoreOptions = { merchantId: CONTROLLED_MERCHANT_ID, clock, onRoundTrip: (trip) => trips.push(trip) };
  const openStore = options.openStore ?? ((given) => createMemoryStore({ ...given, ...(options.table ? { table: options.table } : {}) }));
  const settings = { ...defaultSettings, ...options.settings };
  const world: TurnWorld = {
    clock,
    ids: countedIds(options.idPrefix),
    owner: `worker${options.idPrefix}`,
    store: openStore(storeOptions),
    shop: createHttpShop({
      baseUrl: shop.baseUrl,
      clock,
      description: { seller: CONTROLLED_SELLER, currency: 'USD', timeZone: settings.timeZone },
    }),
    payment: createHttpPayment({ baseUrl: payment.baseUrl, clock, description: { name: 'Sandbox', capture: 'separate' } }),
    identity: {
      identify: async (caller) =>
        options.isLinked === false ? { kind: 'unlinked' } : { kind: 'linked', accountId: caller.claimedUser ?? caller.addressId },
    },
    settings,
    newShopper: async (shopperKey, identity) => {
      if (identity.kind === 'unlinked') return newShopper;
      shop.seedOrders(identity.accountId, 0);
      return { ...newShopper, accountId: identity.accountId, paymentLink: payment.issueLink(shopperKey, options.newPayment ?? 'active') };
    },
  };
  servers.callback.world = { ...world, secret: CALLBACK_SECRET };
  const log = (event: string, detail: object): void => {
    logged.push(`${event} ${JSON.stringify(detail)}`);
  };
  const composition: Composition = {
    world,
    merchantId: CONTROLLED_MERCHANT_ID,
    merchantName: CONTROLLED_SELLER,
    log: { info: () => {}, warn: log, error: log },
  };
  return {
    world,
    composition,
    trips,
    logged,
    reconcile: (how = { leasesAreVoid: false }) => reconcile(reconcileWorker(world, composition.log), defaultReconcileSettings, how),
  };
}

/** The three channels over one world, as a machine of one's own serves them. */
export function openChannels(composition: Composition) {
  return {
    alexa: composeAlexa(composition, { skillId: undefined, isLocal: true }),
    dialogflow: composeDialogflow(composition, undefined),
    chat: composeChat(composition, undefined),
  };
}

/** The ids of a controlled world are counted, so that a run can be repeated: `p1`, `p2` and so on. */
export function countedIds(prefix: string): IdSource {
  let count = 0;
  return {
    next: () => {
      count += 1;
      return `${prefix}${count}`;
    },
  };
}
