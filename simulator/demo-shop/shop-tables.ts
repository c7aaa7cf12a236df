import { join } from 'node:path';
import * as z from 'zod';
import { type Journal, openJournal } from '../journal.ts';

/** An order as it is kept: figures in US cents, words looked up when it is read. */
const storedOrder = z.object({
  number: z.string(),
  accountId: z.string(),
  placedAtMs: z.number(),
  lines: z.array(z.object({ sku: z.string(), quantity: z.number(), unitPriceMinor: z.number() })),
  totalMinor: z.number(),
  expectedDay: z.string(),
  /** The idempotency key, for an order that came through the protocol. */
  key: z.string().optional(),
  isCancelled: z.boolean(),
});

/**
 * What is kept of an account: when it first came. Its history up to then follows from that and its id, so it is made again at each
 * start instead of being stored. `blocks` are the order numbers its made-up orders take.
 */
const account = z.object({
  firstContactMs: z.number(),
  history: z.object({ firstNumber: z.number(), count: z.number() }),
  older: z.object({ firstNumber: z.number(), count: z.number() }).optional(),
});

/** A key with an order number is that order's for ever; one without is closed. */
const orderKey = z.object({ orderNumber: z.string().optional(), content: z.string().optional() });

export type StoredOrder = Readonly<z.infer<typeof storedOrder>>;
export type Account = Readonly<z.infer<typeof account>>;
export type OrderKey = Readonly<z.infer<typeof orderKey>>;

/** `sold` counts the packs that left the warehouse, by sku. */
export interface ShopTables {
  readonly accounts: Account;
  readonly orders: StoredOrder;
  readonly keys: OrderKey;
  readonly sold: number;
}

/** @param folder without one, nothing outlives the process */
export function openShopJournal(folder: string | undefined): Journal<ShopTables> {
  return openJournal<ShopTables>({
    ...(folder !== undefined && { file: join(folder, 'shop.jsonl') }),
    parse: {
      accounts: (raw) => account.parse(raw),
      orders: (raw) => storedOrder.parse(raw),
      keys: (raw) => orderKey.parse(raw),
      sold: (raw) => z.number().parse(raw),
    },
  });
}
