import * as z from 'zod';
import type { IdentityPort, ShopperIdentity } from '../commerce/ports/identity.ts';
import type { Clock } from '../kernel/clock.ts';
import { createJsonClient, type JsonClient, parseBody } from '../kernel/http-call.ts';

/** Milliseconds. Who is speaking is asked before anything else of a turn, so it may only cost a small part of its 4.5 s. */
const INTROSPECTION_TIMEOUT_MS = 700;

const introspectionAnswer = z.discriminatedUnion('active', [
  z.object({ active: z.literal(true), sub: z.string().min(1).max(255), given_name: z.string().min(1).max(100).optional() }),
  z.object({ active: z.literal(false) }),
]);

/**
 * Finds the shop's account behind an access token by token introspection (RFC 7662, with `given_name` of OpenID Connect Core 5.1 added).
 * No token, a token that is not active and an unanswered question are all "unlinked": nobody is ever taken for somebody else.
 *
 * @param options.url the introspection endpoint; https, or loopback
 * @param options.apiKey sent as a bearer token (RFC 7662 2.1 demands some authorization of the caller)
 * @throws SaysoError `outside.insecureUrl`
 */
export function createIntrospection(options: { readonly url: string; readonly apiKey?: string; readonly clock: Clock }): IdentityPort {
  const client = createJsonClient({ baseUrl: options.url, apiKey: options.apiKey, clock: options.clock });
  return {
    async identify({ accessToken }) {
      if (accessToken === undefined || accessToken === '') return { kind: 'unlinked' };
      return introspectToken(client, accessToken, options.clock.nowMs() + INTROSPECTION_TIMEOUT_MS);
    },
  };
}

async function introspectToken(client: JsonClient, accessToken: string, deadlineAtMs: number): Promise<ShopperIdentity> {
  const body = { form: { token: accessToken, token_type_hint: 'access_token' } };
  const answer = await client.call({ method: 'POST', path: '', body, deadlineAtMs, repeatable: true });
  if (!answer.ok || answer.value.status !== 200) return { kind: 'unlinked' };
  const token = parseBody(answer.value, introspectionAnswer);
  if (!token.ok || !token.value.active) return { kind: 'unlinked' };
  const { sub, given_name: firstName } = token.value;
  return { kind: 'linked', accountId: sub, ...(firstName !== undefined && { firstName }) };
}
