import * as z from 'zod';
import type { BackOfficePort, BackOfficeRefusal } from '../commerce/ports/back-office.ts';
import type { ReadCall } from '../commerce/ports/shop.ts';
import type { Clock } from '../kernel/clock.ts';
import { badAnswer, createJsonClient, type JsonClient, type JsonRequest, parseBody } from '../kernel/http-call.ts';
import { type Currency, isCurrency } from '../kernel/money.ts';
import { err, ok, type Result } from '../kernel/result.ts';

const name = z.string().min(1).max(300);
const count = z.int().nonnegative();
const currency = z.custom<Currency>((code) => typeof code === 'string' && isCurrency(code), 'not a currency of ISO 4217 that we know');

const salesAnswer = z.object({
  orders: count,
  total: z.object({ amountMinor: count, currency }),
  best: z.array(z.object({ name, orders: count, quantity: count })).max(100),
});
const waitingAnswer = z
  .object({ orders: count, late: count })
  .refine(({ orders, late }) => late <= orders, 'more are late than are waiting');
const lowStockAnswer = z.object({ products: z.array(z.object({ name, available: count })).max(100) });

/**
 * The back office of a shop that speaks the shop protocol (docs/shop-protocol.md). A shop without one answers 404, and is not asked for it.
 *
 * @param options.baseUrl where the protocol's paths begin; https, or loopback
 * @param options.apiKey sent as a bearer token
 * @throws SaysoError `outside.insecureUrl`
 */
export function createHttpBackOffice(options: {
  readonly baseUrl: string;
  readonly apiKey?: string;
  readonly clock: Clock;
}): BackOfficePort {
  const client = createJsonClient(options);
  return {
    readSales: (account, day, call) => read(client, '/back-office/sales', { account, day }, salesAnswer, call),
    readWaitingOrders: (account, call) => read(client, '/back-office/waiting', { account }, waitingAnswer, call),
    async listLowStock(account, limit, call) {
      const answer = await read(client, '/back-office/low-stock', { account, limit: String(limit) }, lowStockAnswer, call);
      return answer.ok ? ok(answer.value.products.slice(0, limit)) : answer;
    },
  };
}

async function read<T>(
  client: JsonClient,
  path: string,
  query: JsonRequest['query'],
  schema: z.ZodType<T>,
  call: ReadCall,
): Promise<Result<T, BackOfficeRefusal>> {
  const headers = { 'accept-language': call.locale };
  const answer = await client.call({ method: 'GET', path, query, headers, deadlineAtMs: call.deadlineAtMs, repeatable: true });
  if (!answer.ok) return answer;
  const { status } = answer.value;
  if (status === 403) return err({ kind: 'notAllowed' });
  if (status === 404) return err({ kind: 'notOffered' });
  return status === 200 ? parseBody(answer.value, schema) : err(badAnswer('The shop', status));
}
