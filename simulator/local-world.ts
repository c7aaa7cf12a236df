import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { DemandPort } from '../lambda/commerce/ports/demand.ts';
import type { IdentityPort } from '../lambda/commerce/ports/identity.ts';
import type { PaymentLink } from '../lambda/commerce/ports/payment.ts';
import { newShopper } from '../lambda/commerce/shopper.ts';
import { defaultSettings, type Settings } from '../lambda/dialogue/settings.ts';
import type { TurnWorld } from '../lambda/dialogue/turn-run.ts';
import { randomIds } from '../lambda/kernel/ids.ts';
import { createHttpPayment } from '../lambda/payments/http-payment.ts';
import { createHttpBackOffice } from '../lambda/shops/http-back-office.ts';
import { createHttpShop } from '../lambda/shops/http-shop.ts';
import { createDynamoDemand } from '../lambda/store/demand.ts';
import { createDynamoStore } from '../lambda/store/dynamodb.ts';
import { createDynamoClient } from '../lambda/store/dynamodb-client.ts';
import { type DemoShop, startDemoShop } from './demo-shop/server.ts';
import { startDynalite } from './engines/dynalite.ts';
import { LOCAL_CREDENTIALS, LOCAL_REGION } from './engines/engine.ts';
import { mendIndex } from './engines/mend-index.ts';
import { createLocalTable } from './engines/table.ts';
import { createFaultBoard, type FaultBoard } from './faults.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { type RoundTripWatch, watchRoundTrips } from './round-trips.ts';
import { type SandboxPayment, startSandboxPayment } from './sandbox-payment/server.ts';

export const LOCAL_MERCHANT_ID = 'demo';
export const LOCAL_CURRENCY = 'USD';
export const LOCAL_SELLER = 'Sayso Demo Shop';
export const LOCAL_TABLE = 'sayso-local';
/** The table is in this process: it is late when the process is busy, and never out of reach. */
const TABLE_PATIENCE_MS = 10_000;

export interface LocalWorld {
  readonly world: TurnWorld;
  readonly shop: DemoShop;
  readonly payment: SandboxPayment;
  /** What shoppers were written. */
  readonly outbox: Outbox;
  readonly faults: FaultBoard;
  /** What shoppers ask for in vain. */
  readonly demand: DemandPort;
  /** Tells a turn's calls to the table from those of everybody else. */
  readonly roundTrips: RoundTripWatch;
  /** Where the table answers. */
  readonly endpoint: string;
  stop(): Promise<void>;
}

export interface LocalWorldOptions {
  /** Where everything lies; absent: in memory, gone with the process. */
  readonly folder?: string;
  /** How far a new shopper's payment is set up. */
  readonly newPayment: PaymentLink['state'];
  /** Where the payment provider calls back, and the secret it signs with. */
  readonly callback?: { readonly url: string; readonly secret: string };
  /** The address under which a person reaches the payment pages; the provider's own when absent. */
  readonly publicPayUrl?: string;
  /** The merchant's settings; the defaults unless given. */
  readonly settings?: Settings;
}

/**
 * Everything a turn needs, on this machine: the table in dynalite, the shop and the payment provider behind HTTP, each with its own
 * durable state, and every new user a linked shopper of their own.
 * @throws SaysoError `engine.folderTaken` when another process owns the folder
 */
export async function startLocalWorld(options: LocalWorldOptions): Promise<LocalWorld> {
  const faults = createFaultBoard();
  const { clock } = faults;
  const settings = options.settings ?? defaultSettings;
  const inFolder = (name: string): { folder?: string } => (options.folder === undefined ? {} : { folder: join(options.folder, name) });
  const engine = await startDynalite(inFolder('table'));
  const table = { endpoint: engine.endpoint, tableName: LOCAL_TABLE };
  await createLocalTable(table);
  if (options.folder !== undefined) await mendIndex(table);
  const shop = await startDemoShop({ ...inFolder('shop'), clock, faults: () => faults.current().shop ?? {} });
  const payment = await startSandboxPayment({
    ...inFolder('payment'),
    clock,
    faults: () => faults.current().payment ?? {},
    ...(options.callback ? { webhook: options.callback } : {}),
    ...(options.publicPayUrl ? { publicUrl: options.publicPayUrl } : {}),
  });
  const roundTrips = watchRoundTrips();
  const client = createDynamoClient({
    region: LOCAL_REGION,
    endpoint: engine.endpoint,
    credentials: LOCAL_CREDENTIALS,
    requestTimeoutMs: TABLE_PATIENCE_MS,
  });
  const tableOptions = { client, tableName: LOCAL_TABLE, merchantId: LOCAL_MERCHANT_ID, clock, operationTimeoutMs: TABLE_PATIENCE_MS };
  const demand = createDynamoDemand(tableOptions);
  const world: TurnWorld = {
    clock,
    ids: randomIds,
    owner: randomUUID(),
    store: createDynamoStore({ ...tableOptions, onRoundTrip: roundTrips.note }),
    shop: createHttpShop({
      baseUrl: shop.baseUrl,
      clock,
      description: { seller: LOCAL_SELLER, currency: LOCAL_CURRENCY, timeZone: settings.timeZone },
    }),
    payment: createHttpPayment({ baseUrl: payment.baseUrl, clock, description: { name: 'Sandbox', capture: 'separate' } }),
    identity: everyoneIsLinked,
    staffRoom: { backOffice: createHttpBackOffice({ baseUrl: shop.baseUrl, clock }), demand },
    settings,
    newShopper: async (shopperKey, identity) => {
      if (identity.kind === 'unlinked') return newShopper;
      // Meets the shop, which gives everybody two years of orders.
      shop.seedOrders(identity.accountId, 0);
      return { ...newShopper, accountId: identity.accountId, paymentLink: payment.issueLink(shopperKey, options.newPayment) };
    },
  };
  return {
    world,
    shop,
    payment,
    outbox: createOutbox(inFolder('outbox').folder, clock),
    faults,
    roundTrips,
    demand,
    endpoint: engine.endpoint,
    stop: async () => {
      client.destroy();
      await Promise.all([shop.stop(), payment.stop()]);
      await engine.stop();
    },
  };
}

/** On this machine every user is a linked shopper of their own, by the id that a household shares: two channels can be one person. */
const everyoneIsLinked: IdentityPort = {
  identify: async (caller) => ({ kind: 'linked', accountId: caller.claimedUser ?? caller.addressId }),
};
