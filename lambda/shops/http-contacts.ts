import * as z from 'zod';
import type { Call, Unanswered } from '../commerce/ports/call.ts';
import type { Clock } from '../kernel/clock.ts';
import { badAnswer, createJsonClient, parseBody } from '../kernel/http-call.ts';
import { err, ok, type Result } from '../kernel/result.ts';

const contactAnswer = z.object({ email: z.string().max(2000) });
/** SES, like most of the world, takes ASCII addresses of at most this many characters (RFC 5321 4.5.3.1.3). */
const writable = z.email().max(254);

/** Where the shop says how a shopper can be written to. */
export interface Contacts {
  /** The account's e-mail address; undefined: it has none that can be written to, or the shop does not tell. */
  findEmail(accountId: string, call: Call): Promise<Result<string | undefined, Unanswered>>;
}

/**
 * The contact call of the shop protocol (docs/shop-protocol.md). An address is asked for when it is needed, and kept nowhere.
 *
 * @param options.baseUrl where the protocol's paths begin; https, or loopback
 * @param options.apiKey sent as a bearer token
 * @throws SaysoError `outside.insecureUrl`
 */
export function createHttpContacts(options: { readonly baseUrl: string; readonly apiKey?: string; readonly clock: Clock }): Contacts {
  const client = createJsonClient(options);
  return {
    async findEmail(accountId, { deadlineAtMs }) {
      const query = { account: accountId };
      const answer = await client.call({ method: 'GET', path: '/contact', query, deadlineAtMs, repeatable: true });
      if (!answer.ok) return answer;
      if (answer.value.status === 404) return ok(undefined);
      if (answer.value.status !== 200) return err(badAnswer('The shop', answer.value.status));
      const contact = parseBody(answer.value, contactAnswer);
      if (!contact.ok) return contact;
      const email = writable.safeParse(contact.value.email.trim());
      return ok(email.success ? email.data : undefined);
    },
  };
}
