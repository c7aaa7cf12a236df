import type { Journal } from '../journal.ts';
import { type AccountOrders, createAccountOrders } from './account-orders.ts';
import { HISTORY_ORDERS, historyOf, olderHistoryOf } from './history.ts';
import type { Account, ShopTables, StoredOrder } from './shop-tables.ts';

/** Order numbers begin here; five digits can be said and remembered. */
const FIRST_ORDER_NUMBER = 10_000;

/** The shop's accounts and their orders. */
export interface Accounts {
  /** The account's orders; one that was never here before gets its history now. */
  meet(accountId: string): AccountOrders;
  /** The account's orders, or undefined when it was never here: looking creates nobody. */
  peek(accountId: string): AccountOrders | undefined;
  /** Gives the account older orders until it has at least `count`. The older ones are numbered anew each time. */
  lengthen(accountId: string, count: number): void;
  /** A number that no order has or had. */
  takeNumber(): string;
  /** Tells the account's index of an order that was just written to the journal for the first time. */
  index(order: StoredOrder): void;
}

export function createAccounts(journal: Journal<ShopTables>, nowMs: () => number): Accounts {
  const accounts = journal.read('accounts');
  const orders = journal.read('orders');
  const placedNumbers = new Map<string, string[]>();
  const open = new Map<string, AccountOrders>();
  for (const order of orders.values()) note(placedNumbers, order);
  let nextNumber = firstFreeNumber(journal);

  const takeNumbers = (count: number): { readonly firstNumber: number; readonly count: number } => {
    const firstNumber = nextNumber;
    nextNumber += count;
    return { firstNumber, count };
  };
  const peek = (accountId: string): AccountOrders | undefined => {
    const account = accounts.get(accountId);
    if (account === undefined) return undefined;
    const known = open.get(accountId);
    if (known !== undefined) return known;
    const placed = (placedNumbers.get(accountId) ?? []).flatMap((number) => orders.get(number) ?? []);
    const made = createAccountOrders([...olderHistoryOf(accountId, account), ...historyOf(accountId, account), ...placed]);
    open.set(accountId, made);
    return made;
  };
  const meet = (accountId: string): AccountOrders => {
    const known = peek(accountId);
    if (known !== undefined) return known;
    journal.write({ accounts: { [accountId]: { firstContactMs: nowMs(), history: takeNumbers(HISTORY_ORDERS) } } });
    return meet(accountId);
  };

  return {
    meet,
    peek,
    takeNumber: () => String(takeNumbers(1).firstNumber),
    index(order) {
      note(placedNumbers, order);
      open.get(order.accountId)?.add(order);
    },
    lengthen(accountId, count) {
      const missing = count - meet(accountId).count();
      const account = accounts.get(accountId);
      if (account === undefined || missing <= 0) return;
      const older = takeNumbers((account.older?.count ?? 0) + missing);
      journal.write({ accounts: { [accountId]: { ...account, older } } });
      open.delete(accountId);
    },
  };
}

function note(placedNumbers: Map<string, string[]>, order: StoredOrder): void {
  const known = placedNumbers.get(order.accountId);
  if (known === undefined) placedNumbers.set(order.accountId, [order.number]);
  else known.push(order.number);
}

function firstFreeNumber(journal: Journal<ShopTables>): number {
  let free = FIRST_ORDER_NUMBER;
  const take = (block: Account['history'] | undefined): void => {
    if (block !== undefined) free = Math.max(free, block.firstNumber + block.count);
  };
  for (const { history, older } of journal.read('accounts').values()) {
    take(history);
    take(older);
  }
  for (const { number } of journal.read('orders').values()) take({ firstNumber: Number(number), count: 1 });
  return free;
}
