import type { Call, Unanswered } from '../commerce/ports/call.ts';
import type { PlaceRefusal, ReadCall, ShopDescription, ShopPort } from '../commerce/ports/shop.ts';
import type { Clock } from '../kernel/clock.ts';
import { badAnswer, createJsonClient, type JsonAnswer, type JsonClient, type JsonRequest, parseBody } from '../kernel/http-call.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import {
  cancelRefusal,
  closedAnswer,
  ordersAnswer,
  placedAnswer,
  placeRefusal,
  purchasesAnswer,
  quoteAnswer,
  quoteRefusal,
  variantsAnswer,
} from './shop-wire.ts';

/** Longer than any product's name; the rest of a monologue helps no search. */
const MAX_SEARCH_CHARS = 200;

type Schema<T> = Parameters<typeof parseBody<T>>[1];

/**
 * A shop that speaks the shop protocol (docs/shop-protocol.md). Every call may be repeated: reads by nature, placing by its key,
 * closing and cancelling because doing them twice is doing them once.
 *
 * @param options.baseUrl where the protocol's paths begin; https, or loopback
 * @param options.apiKey sent as a bearer token
 * @param options.description what the shop is called and counts in; known before any call
 * @throws SaysoError `outside.insecureUrl`
 */
export function createHttpShop(options: {
  readonly baseUrl: string;
  readonly apiKey?: string;
  readonly clock: Clock;
  readonly description: ShopDescription;
}): ShopPort {
  const client = createJsonClient(options);
  const { description } = options;
  return {
    describe: () => description,
    ...readingOrders(client),
    ...orderingFrom(client, description),

    async searchCatalogue(words, limit, call) {
      const query = { q: words.slice(0, MAX_SEARCH_CHARS), limit: String(limit) };
      const answer = await read(client, '/variants', query, variantsAnswer, call);
      return answer.ok ? ok(answer.value.variants.slice(0, limit)) : answer;
    },
    async findVariants(skus, call) {
      if (skus.length === 0) return ok([]);
      const answer = await read(client, '/variants', { sku: skus }, variantsAnswer, call);
      return answer.ok ? ok(answer.value.variants) : answer;
    },
  };
}

function readingOrders(client: JsonClient): Pick<ShopPort, 'findPurchases' | 'listOrders' | 'findOrder'> {
  return {
    async findPurchases(accountId, words, limit, call) {
      const query = { account: accountId, q: words?.slice(0, MAX_SEARCH_CHARS), limit: String(limit) };
      const answer = await read(client, '/purchases', query, purchasesAnswer, call);
      return answer.ok ? ok(answer.value.purchases.slice(0, limit)) : answer;
    },
    async listOrders(accountId, filter, call) {
      const query = { account: accountId, open: filter.openOnly ? 'true' : undefined, limit: String(filter.limit) };
      const answer = await read(client, '/orders', query, ordersAnswer, call);
      return answer.ok ? ok(answer.value.orders.slice(0, filter.limit)) : answer;
    },
    async findOrder(accountId, number, call) {
      const answer = await read(client, '/orders', { account: accountId, number: number.slice(0, MAX_SEARCH_CHARS) }, ordersAnswer, call);
      return answer.ok ? ok(answer.value.orders.find((order) => order.number === number)) : answer;
    },
  };
}

function orderingFrom(
  client: JsonClient,
  description: ShopDescription,
): Pick<ShopPort, 'quote' | 'placeOrder' | 'closeOrderKey' | 'cancelOrder'> {
  return {
    async quote(accountId, lines, call) {
      const answer = await write(client, '/quotes', { account: accountId, lines }, call, { 'accept-language': call.locale });
      if (!answer.ok) return answer;
      if (!isSuccess(answer.value)) return err(refusalOf(answer.value, quoteRefusal));
      const quote = parseBody(answer.value, quoteAnswer);
      return quote.ok ? ok({ ...quote.value, seller: description.seller }) : quote;
    },
    async placeOrder(draft, call) {
      const body = {
        account: draft.accountId,
        lines: draft.quote.lines.map(({ sku, quantity }) => ({ sku, quantity })),
        expectedTotal: draft.quote.total,
        paymentId: draft.paymentId,
      };
      const answer = await write(client, '/orders', body, call, { 'idempotency-key': draft.id });
      if (!answer.ok) return answer;
      return isSuccess(answer.value) ? parseBody(answer.value, placedAnswer) : err(placeRefusalOf(answer.value));
    },
    async closeOrderKey(draftId, call) {
      const answer = await write(client, '/order-keys/close', { key: draftId }, call);
      const closed = answer.ok ? parseSuccess(answer.value, closedAnswer) : answer;
      return closed.ok ? ok({ orderNumber: closed.value.orderNumber ?? undefined }) : closed;
    },
    async cancelOrder(accountId, orderNumber, call) {
      const answer = await write(client, '/orders/cancel', { account: accountId, number: orderNumber }, call);
      if (!answer.ok) return answer;
      return isSuccess(answer.value) ? ok(undefined) : err(refusalOf(answer.value, cancelRefusal));
    },
  };
}

async function read<T>(
  client: JsonClient,
  path: string,
  query: JsonRequest['query'],
  schema: Schema<T>,
  call: ReadCall,
): Promise<Result<T, Unanswered>> {
  const headers = { 'accept-language': call.locale };
  const answer = await client.call({ method: 'GET', path, query, headers, deadlineAtMs: call.deadlineAtMs, repeatable: true });
  return answer.ok ? parseSuccess(answer.value, schema) : answer;
}

function write(
  client: JsonClient,
  path: string,
  json: unknown,
  call: Call,
  headers?: Readonly<Record<string, string>>,
): Promise<Result<JsonAnswer, Unanswered>> {
  return client.call({ method: 'POST', path, body: { json }, headers, deadlineAtMs: call.deadlineAtMs, repeatable: true });
}

function isSuccess(answer: JsonAnswer): boolean {
  return answer.status >= 200 && answer.status < 300;
}

function parseSuccess<T>(answer: JsonAnswer, schema: Schema<T>): Result<T, Unanswered> {
  return isSuccess(answer) ? parseBody(answer, schema) : err(badAnswer('The shop', answer.status));
}

/** A refusal that the protocol knows; anything else leaves open what happened. */
function refusalOf<T>(answer: JsonAnswer, schema: Schema<{ error: T }>): T | Unanswered {
  const refusal = parseBody(answer, schema);
  return refusal.ok ? refusal.value.error : refusal.error;
}

function placeRefusalOf(answer: JsonAnswer): PlaceRefusal {
  const refusal = refusalOf(answer, placeRefusal);
  return refusal.kind === 'keyReused' ? { kind: 'refused', reason: 'The key belongs to an order with other content.' } : refusal;
}
