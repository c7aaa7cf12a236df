import * as z from 'zod';
import type { PaymentLink } from '../../lambda/commerce/ports/payment.ts';
import { amount, type WireLink } from '../../lambda/payments/payment-wire.ts';
import { type ApiAnswer, type ApiRequest, isAuthorized, jsonOf, problem } from '../local-api.ts';
import type { Approvals } from './approvals.ts';
import type { Links } from './links.ts';
import { approvalPage, foreignFormPage, linkPage, unknownLinkPage } from './page.ts';
import type { Payments } from './payments.ts';
import type { Changed } from './webhook.ts';

const PAGE_PATH = '/pay/';
const APPROVAL_PATH = '/pay/approve/';

/** What the routes work with. */
export interface PaymentRooms {
  readonly links: Links;
  readonly approvals: Approvals;
  /** Where an approval's page is, by its id. */
  readonly approvalUrl: (id: string) => string;
  readonly payments: Payments;
  readonly isDeclining: () => boolean;
  /** Tells whoever wants to know; kept soon, told or not. */
  readonly announce: (changed: Changed) => Promise<void>;
  readonly apiKey: string | undefined;
}

type Route = (request: ApiRequest, rooms: PaymentRooms) => ApiAnswer;

const createBody = z.object({ shopperRef: z.string().min(1).max(2000) });
const authorizeBody = z.object({ linkId: z.string().min(1), amount });
const captureBody = z.object({ paymentId: z.string().min(1) });
const undoBody = z.object({ key: z.string().min(1) });
const approvalBody = z.object({
  shopperRef: z.string().min(1).max(2000),
  title: z.string().min(1).max(200),
  amount: amount.optional(),
  expiresAt: z.iso.datetime({ offset: true }),
});
const pressed = z.enum(['setUp', 'decline']);
const pressedApproval = z.enum(['approve', 'decline']);

/** The payment protocol's paths. */
const ROUTES: Readonly<Record<string, Route>> = {
  'POST /links': createLink,
  'GET /links': readLink,
  'POST /approvals': createApproval,
  'GET /approvals': readApproval,
  'POST /payments': authorize,
  'POST /payments/capture': capture,
  'POST /payments/undo': undo,
};

/** True for the page that people see; its address is the only secret it needs. */
export function isPage(request: ApiRequest): boolean {
  return request.path.startsWith(PAGE_PATH);
}

export async function answerPaymentCall(request: ApiRequest, rooms: PaymentRooms): Promise<ApiAnswer> {
  if (request.path.startsWith(APPROVAL_PATH)) return answerApprovalPage(request, rooms);
  if (isPage(request)) return answerPage(request, rooms);
  if (!isAuthorized(request, rooms.apiKey)) return problem(401, 'unauthorized');
  const name = `${request.method} ${request.path}`;
  const route = Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined;
  return route === undefined ? problem(404, 'unknownPath') : route(request, rooms);
}

/** After a button the page is asked for anew (303), so that reloading it presses nothing again. */
async function answerPage(request: ApiRequest, { links, announce }: PaymentRooms): Promise<ApiAnswer> {
  const linkId = request.path.slice(PAGE_PATH.length);
  const before = links.find(linkId);
  if (before === undefined) return unknownLinkPage();
  if (request.method !== 'POST') return linkPage(links.present(before));
  if (isForeignForm(request)) return foreignFormPage();
  const button = pressed.safeParse(new URLSearchParams(request.body).get('pressed'));
  if (!button.success) return problem(400, 'badRequest', { message: 'Press one of the two buttons.' });
  const after = links.mark(linkId, button.data);
  if (after !== undefined && after.state !== before.state) {
    await announce({ type: 'link.updated', shopperRef: after.shopperRef, linkId: after.id });
  }
  return { status: 303, html: '', headers: { location: request.path } };
}

async function answerApprovalPage(request: ApiRequest, { approvals, announce }: PaymentRooms): Promise<ApiAnswer> {
  const before = approvals.find(decoded(request.path.slice(APPROVAL_PATH.length)));
  if (before === undefined) return unknownLinkPage();
  if (request.method !== 'POST') return approvalPage(before, approvals.stateOf(before));
  if (isForeignForm(request)) return foreignFormPage();
  const button = pressedApproval.safeParse(new URLSearchParams(request.body).get('pressed'));
  if (!button.success) return problem(400, 'badRequest', { message: 'Press one of the two buttons.' });
  const after = approvals.mark(before.id, button.data);
  if (after !== undefined && after.state !== before.state) {
    await announce({ type: 'approval.updated', shopperRef: after.shopperRef, approvalId: after.id });
  }
  return { status: 303, html: '', headers: { location: request.path } };
}

/**
 * True for a form that a browser sends from another site's page, whose owner learned the address (Fetch Metadata, W3C, 2.3). Every browser
 * of today says where a form comes from; what is no browser presses its buttons itself.
 */
function isForeignForm({ headers }: ApiRequest): boolean {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** A broken escape names nothing, and is no reason to fail. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function createApproval(request: ApiRequest, { approvals, approvalUrl }: PaymentRooms): ApiAnswer {
  return withKey(request, (key) =>
    withInput(approvalBody, request, ({ expiresAt, amount: total, ...wish }) => {
      const asked = { idempotencyKey: key, ...wish, expiresAtMs: Date.parse(expiresAt), ...(total && { amount: total }) };
      const approval = approvals.create(asked);
      if (approval === undefined) return problem(409, 'keyReused');
      return { status: 201, json: { approval: { url: approvalUrl(approval.id) } } };
    }),
  );
}

function readApproval(request: ApiRequest, { approvals }: PaymentRooms): ApiAnswer {
  const approval = approvals.find(request.query.get('id') ?? '');
  return approval === undefined
    ? problem(404, 'unknownApproval')
    : { status: 200, json: { approval: { state: approvals.stateOf(approval) } } };
}

function createLink(request: ApiRequest, { links }: PaymentRooms): ApiAnswer {
  return withKey(request, (key) =>
    withInput(createBody, request, ({ shopperRef }) => {
      const link = links.create(key, shopperRef);
      return link === undefined ? problem(409, 'keyReused') : { status: 201, json: { link: presentLink(link) } };
    }),
  );
}

function readLink(request: ApiRequest, { links }: PaymentRooms): ApiAnswer {
  const link = links.find(request.query.get('id') ?? '');
  return link === undefined ? problem(404, 'unknownLink') : { status: 200, json: { link: presentLink(links.present(link)) } };
}

function authorize(request: ApiRequest, { payments, isDeclining }: PaymentRooms): ApiAnswer {
  return withKey(request, (key) =>
    withInput(authorizeBody, request, (body) => {
      const authorized = payments.authorize({ key, ...body }, isDeclining());
      if (authorized.ok) return { status: 201, json: authorized.value };
      return { status: authorized.error.kind === 'declined' ? 402 : 409, json: { error: authorized.error } };
    }),
  );
}

function capture(request: ApiRequest, { payments }: PaymentRooms): ApiAnswer {
  return withInput(captureBody, request, ({ paymentId }) => {
    const captured = payments.capture(paymentId);
    if (captured.ok) return { status: 200, json: {} };
    return problem(captured.error === 'unknownPayment' ? 404 : 402, captured.error);
  });
}

function undo(request: ApiRequest, { payments }: PaymentRooms): ApiAnswer {
  return withInput(undoBody, request, ({ key }) => ({ status: 200, json: { outcome: payments.undo(key) } }));
}

function presentLink(link: Exclude<PaymentLink, { state: 'none' }>): WireLink {
  if (link.state === 'expired') return link;
  const { expiresAtMs, ...rest } = link;
  return { ...rest, expiresAt: new Date(expiresAtMs).toISOString() };
}

function withKey(request: ApiRequest, work: (key: string) => ApiAnswer): ApiAnswer {
  const key = request.headers['idempotency-key'];
  return typeof key === 'string' && key !== '' ? work(key) : problem(400, 'badRequest', { message: 'Idempotency-Key is missing.' });
}

function withInput<T>(schema: z.ZodType<T>, request: ApiRequest, work: (input: T) => ApiAnswer): ApiAnswer {
  const input = schema.safeParse(jsonOf(request.body));
  return input.success ? work(input.data) : problem(400, 'badRequest', { message: z.prettifyError(input.error) });
}
