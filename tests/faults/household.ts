import { decodeShopper } from '../../lambda/store/codecs.ts';
import { createMemoryStore, type MemoryTable } from '../../lambda/store/memory.ts';
import { countedIds } from '../world.ts';
import { createFakePayment, createPaymentState, LINK, type PaymentState } from './fake-payment.ts';
import { createFakeShop, createShopState, type ShopState } from './fake-shop.ts';
import type { Surroundings } from './processes.ts';
import { createSimulation, type Simulation } from './simulation.ts';
import { startTalk, type Talk } from './talk.ts';

const MERCHANT_ID = 'acme';

/** A household in a simulation: a table in memory, a shop and a provider that can be told what to do. */
export interface Household extends Talk {
  readonly simulation: Simulation;
  readonly shop: ShopState;
  readonly payment: PaymentState;
}

/** @param choose which of several waiting calls comes next; absent, none waits */
export function createHousehold(choose?: (count: number) => number): Household {
  const simulation = createSimulation(choose);
  const leftCart: number[] = [];
  const table = watchCart(leftCart);
  const shop = createShopState();
  const payment = createPaymentState();
  const openStore = (name: string) =>
    createMemoryStore({ merchantId: MERCHANT_ID, clock: simulation.clock, table, ids: countedIds(`${name}w`) });
  const surroundings: Surroundings = {
    clock: simulation.clock,
    awaitTurn: simulation.awaitTurn,
    openPorts: (name) => ({ store: openStore(name), shop: createFakeShop(shop), payment: createFakePayment(payment) }),
    store: openStore('onlooker'),
    listDraftIds: () => [...table.keys()].flatMap((pk) => /#draft#(.*)$/.exec(pk)?.[1] ?? []),
    shop,
    payment,
    merchantId: MERCHANT_ID,
    accountId: 'ann',
    linkId: LINK.id,
    sentEmails: new Map(),
    plan: { calls: [], faults: [] },
    leftCart,
    bugs: [],
    handedOver: [],
  };
  return { ...startTalk(surroundings), simulation, shop, payment };
}

/** A table that notes when a write of the shopper's item makes the cart smaller. */
function watchCart(leftCart: number[]): MemoryTable {
  const table: MemoryTable = new Map();
  const set = table.set.bind(table);
  let pieces = 0;
  table.set = (pk, item) => {
    if (pk.includes('#shopper#') && (pieces > 0 || !String(item.state).includes('"cart":[]'))) {
      const { shopper } = decodeShopper(item);
      const now = shopper.cart.reduce((sum, line) => sum + line.quantity, 0);
      if (now < pieces) leftCart.push(pieces - now);
      pieces = now;
    }
    return set(pk, item);
  };
  return table;
}
