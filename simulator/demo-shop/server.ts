import type { Order } from '../../lambda/commerce/orders.ts';
import type { Clock } from '../../lambda/kernel/clock.ts';
import { type CallFaults, startLocalApi } from '../local-api.ts';
import { createAccounts } from './accounts.ts';
import { createOrdering } from './ordering.ts';
import { orderAsItIs } from './presenting.ts';
import type { PriceFaults } from './pricing.ts';
import { answerShopCall, type ShopRooms, type TokenOwner } from './routes.ts';
import { shopTime } from './shop-calendar.ts';
import { openShopJournal } from './shop-tables.ts';
import { createDemoSignIn, isStaff, type SentCode } from './sign-in.ts';

export type ShopFaults = CallFaults & PriceFaults;

export interface DemoShop {
  /** Where the shop protocol is served. */
  readonly baseUrl: string;
  /** Where tokens are introspected (RFC 7662). */
  readonly introspectionUrl: string;
  /** All orders of an account, newest first; an account that never came has none, and still has none afterwards. */
  readOrders(accountId: string): readonly Order[];
  /** Gives an account at least `count` orders, older than two years, for measuring. */
  seedOrders(accountId: string, count: number): void;
  stop(): Promise<void>;
}

/**
 * Starts the demonstration shop on the loopback address: a catalogue of household goods, and for every account that comes two years of
 * orders.
 *
 * @param options.folder where its state is kept; without one nothing outlives the process
 * @param options.port 0 or absent takes a free one
 * @param options.faults asked anew for each call of the shop protocol; introspection has no faults
 * @param options.apiKey when given, calls without it are refused
 * @param options.onCode hears each sign-in code that would be e-mailed
 * @param options.tokens whose access token it is; without it no token is active
 */
export async function startDemoShop(options: {
  readonly folder?: string;
  readonly clock: Clock;
  readonly port?: number;
  readonly faults: () => ShopFaults;
  readonly apiKey?: string;
  readonly tokens?: (token: string) => TokenOwner | undefined;
  readonly onCode?: (sent: SentCode) => void;
}): Promise<DemoShop> {
  const { clock } = options;
  const journal = openShopJournal(options.folder);
  const accounts = createAccounts(journal, () => clock.nowMs());
  const view = () => ({ time: shopTime(clock.nowMs()), sold: journal.read('sold'), faults: options.faults() });
  const rooms: ShopRooms = {
    accounts,
    ordering: createOrdering(journal, accounts),
    view,
    backOffice: { orders: () => journal.read('orders').values(), view, isStaff },
    tokens: options.tokens ?? (() => undefined),
    signIn: createDemoSignIn(() => clock.nowMs(), options.onCode ?? (() => {})),
    apiKey: options.apiKey,
  };
  const api = await startLocalApi({
    port: options.port ?? 0,
    clock,
    answer: (request) => answerShopCall(request, rooms),
    changesSoFar: () => journal.writeCount(),
    faultsOf: (request) => (request.path === '/introspect' ? {} : options.faults()),
  });
  return {
    baseUrl: api.baseUrl,
    introspectionUrl: `${api.baseUrl}/introspect`,
    readOrders(accountId) {
      const time = shopTime(clock.nowMs());
      const orders = accounts.peek(accountId)?.newest({ openOnly: false, limit: Number.POSITIVE_INFINITY }, time) ?? [];
      return orders.map((order) => orderAsItIs(order, 'en', time));
    },
    seedOrders: (accountId, count) => accounts.lengthen(accountId, count),
    async stop() {
      await api.stop();
      journal.close();
    },
  };
}
