import type { Call, Unanswered } from '../commerce/ports/call.ts';
import type { PaymentDescription, PaymentPort } from '../commerce/ports/payment.ts';
import type { Clock } from '../kernel/clock.ts';
import { badAnswer, createJsonClient, type JsonAnswer, type JsonClient, type NoAnswer, parseBody } from '../kernel/http-call.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import {
  approvalAnswer,
  approvalCreatedAnswer,
  authorizedAnswer,
  authorizeRefusal,
  captureRefusal,
  createdLinkAnswer,
  linkAnswer,
  undoneAnswer,
  unknownApproval,
  unknownLink,
} from './payment-wire.ts';

/**
 * A payment provider that speaks the payment protocol (docs/payment-protocol.md). Every call may be repeated: making and authorizing
 * carry a key, capturing and undoing twice is doing it once.
 *
 * @param options.baseUrl where the protocol's paths begin; https, or loopback
 * @param options.apiKey sent as a bearer token
 * @throws SaysoError `outside.insecureUrl`
 */
export function createHttpPayment(options: {
  readonly baseUrl: string;
  readonly apiKey?: string;
  readonly clock: Clock;
  readonly description: PaymentDescription;
}): PaymentPort {
  const client = createJsonClient(options);
  return { describe: () => options.description, ...linksOf(client), ...approvalsOf(client), ...paymentsOf(client) };
}

function linksOf(client: JsonClient): Pick<PaymentPort, 'createLink' | 'readLink'> {
  return {
    async createLink({ idempotencyKey, shopperRef }, call) {
      const answer = await post(client, '/links', { shopperRef }, call, idempotencyKey);
      const created = answer.ok ? parseSuccess(answer.value, createdLinkAnswer) : answer;
      return created.ok ? ok(created.value.link) : created;
    },
    async readLink(linkId, call) {
      const { deadlineAtMs } = call;
      const answer = await client.call({ method: 'GET', path: '/links', query: { id: linkId }, deadlineAtMs, repeatable: true });
      if (!answer.ok) return answer;
      if (answer.value.status === 404 && unknownLink.safeParse(answer.value.body).success) return ok({ state: 'none' });
      const read = parseSuccess(answer.value, linkAnswer);
      return read.ok ? ok(read.value.link) : read;
    },
  };
}

function approvalsOf(client: JsonClient): Pick<PaymentPort, 'createApproval' | 'readApproval'> {
  return {
    async createApproval({ idempotencyKey, shopperRef, title, amount, expiresAtMs }, call) {
      const wish = { shopperRef, title, expiresAt: new Date(expiresAtMs).toISOString(), ...(amount && { amount }) };
      const answer = await post(client, '/approvals', wish, call, idempotencyKey);
      const created = answer.ok ? parseSuccess(answer.value, approvalCreatedAnswer) : answer;
      return created.ok ? ok(created.value.approval) : created;
    },
    async readApproval(idempotencyKey, { deadlineAtMs }) {
      const query = { id: idempotencyKey };
      const answer = await client.call({ method: 'GET', path: '/approvals', query, deadlineAtMs, repeatable: true });
      if (!answer.ok) return answer;
      if (answer.value.status === 404 && unknownApproval.safeParse(answer.value.body).success) return ok('unknown');
      const read = parseSuccess(answer.value, approvalAnswer);
      return read.ok ? ok(read.value.approval.state) : read;
    },
  };
}

function paymentsOf(client: JsonClient): Pick<PaymentPort, 'authorize' | 'capture' | 'undo'> {
  return {
    async authorize({ idempotencyKey, linkId, amount }, call) {
      const answer = await post(client, '/payments', { linkId, amount }, call, idempotencyKey);
      if (!answer.ok) return answer;
      if (isSuccess(answer.value)) return parseBody(answer.value, authorizedAnswer);
      const refusal = parseBody(answer.value, authorizeRefusal);
      return err(refusal.ok ? refusal.value.error : refusal.error);
    },
    async capture(paymentId, call) {
      const answer = await post(client, '/payments/capture', { paymentId }, call);
      if (!answer.ok) return answer;
      if (isSuccess(answer.value)) return ok(undefined);
      const refusal = parseBody(answer.value, captureRefusal);
      return err(refusal.ok ? { kind: 'declined', reason: 'other' } : refusal.error);
    },
    async undo(idempotencyKey, call) {
      const answer = await post(client, '/payments/undo', { key: idempotencyKey }, call);
      return answer.ok ? parseSuccess(answer.value, undoneAnswer) : answer;
    },
  };
}

function post(client: JsonClient, path: string, json: unknown, call: Call, key?: string): Promise<Result<JsonAnswer, NoAnswer>> {
  const headers = key === undefined ? undefined : { 'idempotency-key': key };
  return client.call({ method: 'POST', path, body: { json }, headers, deadlineAtMs: call.deadlineAtMs, repeatable: true });
}

function isSuccess(answer: JsonAnswer): boolean {
  return answer.status >= 200 && answer.status < 300;
}

function parseSuccess<T>(answer: JsonAnswer, schema: Parameters<typeof parseBody<T>>[1]): Result<T, Unanswered> {
  return isSuccess(answer) ? parseBody(answer, schema) : err(badAnswer('The payment provider', answer.status));
}
