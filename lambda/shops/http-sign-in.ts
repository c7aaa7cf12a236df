import * as z from 'zod';
import type { Call, Unanswered } from '../commerce/ports/call.ts';
import type { SignedIn, SignInPort, SignInRefusal, SignInWay } from '../commerce/ports/sign-in.ts';
import type { Clock } from '../kernel/clock.ts';
import { badAnswer, createJsonClient, type JsonAnswer, type JsonClient, parseBody } from '../kernel/http-call.ts';
import { err, ok, type Result } from '../kernel/result.ts';

const signedInAnswer = z
  .object({
    account: z.string().min(1).max(255),
    role: z.enum(['shopper', 'merchant']).default('shopper'),
    firstName: z.string().trim().min(1).max(100).optional(),
  })
  .transform(({ account, role, firstName }) => ({ accountId: account, role, ...(firstName === undefined ? {} : { firstName }) }));

const challengeAnswer = z.object({ challenge: z.string().min(1).max(1000) });

const refusalAnswer = z.object({ error: z.object({ kind: z.enum(['wrong', 'locked', 'codeExpired']) }) });

/**
 * The signing in of the shop protocol (docs/shop-protocol.md). A call is never repeated: each is an attempt, and the shop may count them.
 *
 * @param options.baseUrl where the protocol's paths begin; https, or loopback
 * @param options.apiKey sent as a bearer token
 * @param options.ways what the shop offers, best first
 * @throws SaysoError `outside.insecureUrl`
 */
export function createHttpSignIn(options: {
  readonly baseUrl: string;
  readonly apiKey?: string;
  readonly clock: Clock;
  readonly ways: readonly SignInWay[];
}): SignInPort {
  const client = createJsonClient(options);
  return {
    ways: () => options.ways,
    signInWithPassword: (email, password, call) => signIn(client, '/sign-in/password', { email, password }, call),
    async sendCode(email, locale, call) {
      const answer = await post(client, '/sign-in/codes', { email }, call, { 'accept-language': locale });
      if (!answer.ok) return answer;
      if (answer.value.status !== 202) return err(refusalOf(answer.value));
      const challenge = parseBody(answer.value, challengeAnswer);
      return challenge.ok ? ok({ challengeId: challenge.value.challenge }) : challenge;
    },
    signInWithCode: (challenge, code, call) => signIn(client, '/sign-in/code', { challenge, code }, call),
  };
}

async function signIn(
  client: JsonClient,
  path: '/sign-in/password' | '/sign-in/code',
  json: unknown,
  call: Call,
): Promise<Result<SignedIn, SignInRefusal>> {
  const answer = await post(client, path, json, call);
  if (!answer.ok) return answer;
  return answer.value.status === 200 ? parseBody(answer.value, signedInAnswer) : err(refusalOf(answer.value));
}

function post(
  client: JsonClient,
  path: string,
  json: unknown,
  { deadlineAtMs }: Call,
  headers?: Readonly<Record<string, string>>,
): Promise<Result<JsonAnswer, Unanswered>> {
  return client.call({ method: 'POST', path, body: { json }, headers, deadlineAtMs, repeatable: false });
}

/** Nothing but a refusal that the protocol knows says that somebody is not who they say; anything else leaves it open. */
function refusalOf(answer: JsonAnswer): SignInRefusal {
  const refusal = refusalAnswer.safeParse(answer.body);
  const isRefusal = answer.status >= 400 && answer.status < 500 && refusal.success;
  return isRefusal ? refusal.data.error : badAnswer('The shop', answer.status);
}
