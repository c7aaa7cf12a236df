import { defaultSettings } from '../../lambda/dialogue/settings.ts';
import type { Clock } from '../../lambda/kernel/clock.ts';
import { systemClock } from '../../lambda/kernel/clock.ts';
import { createHttpPayment } from '../../lambda/payments/http-payment.ts';
import { createHttpShop } from '../../lambda/shops/http-shop.ts';
import { type DemoShop, startDemoShop } from '../../simulator/demo-shop/server.ts';
import { type SandboxPayment, startSandboxPayment } from '../../simulator/sandbox-payment/server.ts';
import type { RunningEngine } from '../engines.ts';
import { createTestClock, type TestClock } from '../world.ts';
import type { FakePayment, PaymentBook } from './fake-payment.ts';
import type { FakeOrder, OrderBook } from './fake-shop.ts';
import type { Surroundings } from './processes.ts';
import { startTalk, type Talk } from './talk.ts';

/** The shop and the provider behind HTTP, each with its own state, for everybody who comes. */
export interface WireServers {
  readonly shop: DemoShop;
  readonly payment: SandboxPayment;
  stop(): Promise<void>;
}

/** Tokens are the account ids themselves. */
export async function startWireServers(): Promise<WireServers> {
  const shop = await startDemoShop({ clock: systemClock, faults: () => ({}), tokens: (token) => ({ sub: token }) });
  const payment = await startSandboxPayment({ clock: systemClock, faults: () => ({}) });
  return {
    shop,
    payment,
    stop: async () => {
      await Promise.all([shop.stop(), payment.stop()]);
    },
  };
}

/** A household of its own over real connections. */
export interface WireHousehold extends Talk {
  readonly clock: TestClock;
}

/**
 * @param name of the merchant and the account: households share the table and the servers, and meet nowhere
 * @param openProcessStore how the skill's processes reach the table, when not as the test itself does
 */
export function openWireHousehold(
  servers: WireServers,
  engine: RunningEngine,
  name: string,
  openProcessStore: RunningEngine['openStore'] = engine.openStore,
): WireHousehold {
  const clock = createTestClock(Date.now());
  const draftIds = new Set<string>();
  const link = servers.payment.issueLink(`account#${name}`, 'active');
  const surroundings: Surroundings = {
    clock,
    awaitTurn: async () => {},
    openPorts: () => ({ store: noteDrafts(openProcessStore({ merchantId: name, clock }), draftIds), ...openAdapters(servers, clock) }),
    store: engine.openStore({ merchantId: name, clock }),
    listDraftIds: () => [...draftIds],
    shop: bookOfOrders(servers.shop, name),
    payment: bookOfPayments(servers.payment, name),
    merchantId: name,
    accountId: name,
    linkId: 'id' in link ? link.id : '',
    sentEmails: new Map(),
    plan: { calls: [], faults: [] },
    leftCart: [],
    bugs: [],
    handedOver: [],
  };
  return { ...startTalk(surroundings), clock };
}

function openAdapters({ shop, payment }: WireServers, clock: Clock) {
  const description = { seller: 'Sayso Demo Shop', currency: 'USD', timeZone: defaultSettings.timeZone } as const;
  return {
    shop: createHttpShop({ baseUrl: shop.baseUrl, clock, description }),
    payment: createHttpPayment({ baseUrl: payment.baseUrl, clock, description: { name: 'Sandbox', capture: 'separate' } }),
  };
}

function noteDrafts(store: Surroundings['store'], draftIds: Set<string>): Surroundings['store'] {
  return {
    ...store,
    putDraft: (draft) => {
      draftIds.add(draft.id);
      return store.putDraft(draft);
    },
  };
}

/** The orders that came with a key, read anew each time. */
export function bookOfOrders(shop: DemoShop, accountId: string): OrderBook {
  const listed = (): [string, FakeOrder][] =>
    shop.readOrders(accountId).flatMap(({ number, draftId: key, total, lines, status }): [string, FakeOrder][] => {
      if (key === undefined) return [];
      return [[key, { number, key, total, lines, isCancelled: status === 'cancelled' }]];
    });
  return {
    get keys() {
      return new Map(listed());
    },
  };
}

export function bookOfPayments(payment: SandboxPayment, accountId: string): PaymentBook {
  const listed = (): [string, FakePayment][] =>
    payment.readPayments(`account#${accountId}`).map(({ id, draftId: key, status, amountMinor, currency }) => {
      return [key, { id, key, amount: { amountMinor, currency }, status }];
    });
  return {
    get keys() {
      return new Map(listed());
    },
  };
}
