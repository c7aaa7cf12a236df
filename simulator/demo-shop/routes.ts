import { createHash } from 'node:crypto';
import * as z from 'zod';
import { type ApiAnswer, type ApiRequest, isAuthorized, jsonOf, problem } from '../local-api.ts';
import type { Accounts } from './accounts.ts';
import { answerBackOffice, type BackOfficeRooms } from './back-office.ts';
import { findItem } from './catalogue/catalogue.ts';
import type { Ordering } from './ordering.ts';
import { presentOrder, presentPlaceProblem, presentPurchase, presentQuote, presentUnsellable, presentVariant } from './presenting.ts';
import { priceLines, type ShelfView } from './pricing.ts';
import { mentions, searchItems } from './search.ts';
import type { DemoSignIn } from './sign-in.ts';

const MAX_RESULTS = 100;

/** Whose token it is. */
export interface TokenOwner {
  readonly sub: string;
  readonly givenName?: string;
}

/** What the routes work with. */
export interface ShopRooms {
  readonly accounts: Accounts;
  readonly ordering: Ordering;
  readonly view: () => ShelfView;
  readonly tokens: (token: string) => TokenOwner | undefined;
  readonly signIn: DemoSignIn;
  readonly backOffice: BackOfficeRooms;
  readonly apiKey: string | undefined;
}

type Route = (request: ApiRequest, rooms: ShopRooms) => ApiAnswer;

const accountId = z.string().min(1).max(2000);
const lines = z
  .array(z.object({ sku: z.string().min(1), quantity: z.int().positive() }))
  .min(1)
  .max(100);
const limit = z.coerce.number().int().positive().max(MAX_RESULTS);

const searchQuery = z.object({ q: z.string(), limit });
const purchasesQuery = z.object({ account: accountId, q: z.string().optional(), limit });
const ordersQuery = z.object({ account: accountId, limit, open: z.enum(['true', 'false']).optional() });
const orderQuery = z.object({ account: accountId, number: z.string() });
const contactQuery = z.object({ account: accountId });
const quoteBody = z.object({ account: accountId, lines });
const placeBody = z.object({
  account: accountId,
  lines,
  expectedTotal: z.object({ amountMinor: z.int(), currency: z.literal('USD') }),
});
const closeBody = z.object({ key: z.string().min(1) });
const cancelBody = z.object({ account: accountId, number: z.string().min(1) });

/** The shop protocol's paths. */
const ROUTES: Readonly<Record<string, Route>> = {
  'GET /variants': (request, rooms) => (request.query.has('sku') ? variantsBySku(request, rooms) : searchCatalogue(request, rooms)),
  'GET /purchases': findPurchases,
  'GET /orders': (request, rooms) => (request.query.has('number') ? findOrder(request, rooms) : listOrders(request, rooms)),
  'POST /quotes': quote,
  'POST /orders': placeOrder,
  'POST /order-keys/close': closeOrderKey,
  'POST /orders/cancel': cancelOrder,
  'GET /contact': findContact,
  'POST /introspect': introspect,
  'POST /sign-in/password': (request, rooms) => rooms.signIn.answer(request),
  'POST /sign-in/codes': (request, rooms) => rooms.signIn.answer(request),
  'POST /sign-in/code': (request, rooms) => rooms.signIn.answer(request),
  'GET /back-office/sales': backOffice,
  'GET /back-office/waiting': backOffice,
  'GET /back-office/low-stock': backOffice,
};

export function answerShopCall(request: ApiRequest, rooms: ShopRooms): ApiAnswer {
  if (!isAuthorized(request, rooms.apiKey)) return problem(401, 'unauthorized');
  const name = `${request.method} ${request.path}`;
  const route = Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined;
  return route === undefined ? problem(404, 'unknownPath') : route(request, rooms);
}

function searchCatalogue(request: ApiRequest, rooms: ShopRooms): ApiAnswer {
  return withInput(searchQuery, queryOf(request), (query) => {
    const locale = localeOf(request);
    const view = rooms.view();
    return found({ variants: searchItems(query.q, locale, query.limit).map((item) => presentVariant(item, locale, view)) });
  });
}

function variantsBySku(request: ApiRequest, rooms: ShopRooms): ApiAnswer {
  const locale = localeOf(request);
  const view = rooms.view();
  const wanted = [...new Set(request.query.getAll('sku'))].slice(0, MAX_RESULTS).flatMap((sku) => findItem(sku) ?? []);
  return found({ variants: wanted.map((item) => presentVariant(item, locale, view)) });
}

function findPurchases(request: ApiRequest, rooms: ShopRooms): ApiAnswer {
  return withInput(purchasesQuery, queryOf(request), (query) => {
    const locale = localeOf(request);
    const isWanted = query.q === undefined ? () => true : mentions(query.q, locale);
    const records = rooms.accounts.meet(query.account).purchases(isWanted);
    return found({ purchases: records.flatMap((record) => presentPurchase(record, locale) ?? []).slice(0, query.limit) });
  });
}

function listOrders(request: ApiRequest, rooms: ShopRooms): ApiAnswer {
  return withInput(ordersQuery, queryOf(request), (query) => {
    const { time } = rooms.view();
    const orders = rooms.accounts.meet(query.account).newest({ openOnly: query.open === 'true', limit: query.limit }, time);
    return found({ orders: orders.map((order) => presentOrder(order, localeOf(request), time)) });
  });
}

function findOrder(request: ApiRequest, rooms: ShopRooms): ApiAnswer {
  return withInput(orderQuery, queryOf(request), (query) => {
    const order = rooms.accounts.meet(query.account).find(query.number);
    return found({ orders: order === undefined ? [] : [presentOrder(order, localeOf(request), rooms.view().time)] });
  });
}

function quote(request: ApiRequest, rooms: ShopRooms): ApiAnswer {
  return withInput(quoteBody, jsonOf(request.body), (body) => {
    rooms.accounts.meet(body.account);
    const priced = priceLines(body.lines, rooms.view());
    if (!priced.ok) return { status: 422, json: { error: presentUnsellable(priced.error, localeOf(request)) } };
    return found(presentQuote(priced.value, localeOf(request)));
  });
}

function placeOrder(request: ApiRequest, rooms: ShopRooms): ApiAnswer {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key === '') return problem(400, 'badRequest', { message: 'Idempotency-Key is missing.' });
  return withInput(placeBody, jsonOf(request.body), (body) => {
    const { account, expectedTotal } = body;
    const placed = rooms.ordering.place(
      { key, accountId: account, lines: body.lines, expectedTotalMinor: expectedTotal.amountMinor },
      rooms.view(),
    );
    if (!placed.ok) return { status: 409, json: { error: presentPlaceProblem(placed.error) } };
    return { status: 201, json: { orderNumber: placed.value } };
  });
}

function closeOrderKey(request: ApiRequest, rooms: ShopRooms): ApiAnswer {
  return withInput(closeBody, jsonOf(request.body), ({ key }) => found({ orderNumber: rooms.ordering.closeKey(key) ?? null }));
}

function cancelOrder(request: ApiRequest, rooms: ShopRooms): ApiAnswer {
  return withInput(cancelBody, jsonOf(request.body), ({ account, number }) => {
    const cancelled = rooms.ordering.cancel(account, number, rooms.view());
    if (!cancelled.ok) return problem(cancelled.error === 'unknownOrder' ? 404 : 409, cancelled.error);
    return found({});
  });
}

/** An address that is nobody's (RFC 2606), for every account that was ever here. */
function findContact(request: ApiRequest, rooms: ShopRooms): ApiAnswer {
  return withInput(contactQuery, queryOf(request), ({ account }) => {
    if (rooms.accounts.peek(account) === undefined) return problem(404, 'unknownAccount');
    return found({ email: `shopper-${createHash('sha256').update(account).digest('hex').slice(0, 12)}@example.com` });
  });
}

function backOffice(request: ApiRequest, rooms: ShopRooms): ApiAnswer {
  return answerBackOffice(request, localeOf(request), rooms.backOffice);
}

function introspect(request: ApiRequest, rooms: ShopRooms): ApiAnswer {
  const token = new URLSearchParams(request.body).get('token');
  const owner = token === null ? undefined : rooms.tokens(token);
  if (owner === undefined) return found({ active: false });
  return found({ active: true, sub: owner.sub, ...(owner.givenName !== undefined && { given_name: owner.givenName }) });
}

function withInput<T>(schema: z.ZodType<T>, raw: unknown, work: (input: T) => ApiAnswer): ApiAnswer {
  const input = schema.safeParse(raw);
  return input.success ? work(input.data) : problem(400, 'badRequest', { message: z.prettifyError(input.error) });
}

function found(json: unknown): ApiAnswer {
  return { status: 200, json };
}

function queryOf(request: ApiRequest): Record<string, string> {
  return Object.fromEntries(request.query);
}

/** The first language the caller asks for (RFC 9110 12.5.4; our callers name one). */
function localeOf(request: ApiRequest): string {
  return request.headers['accept-language']?.split(/[,;]/)[0]?.trim() ?? 'en';
}
