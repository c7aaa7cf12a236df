import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { LinkedRole } from '../../lambda/commerce/access-grant.ts';
import { type ApiAnswer, type ApiRequest, jsonOf, problem } from '../local-api.ts';

/** The shop's people. Their account at the shop is their e-mail address. */
const DEMO_PEOPLE = [
  { email: 'ada@example.com', firstName: 'Ada', role: 'shopper' },
  { email: 'grace@example.com', firstName: 'Grace', role: 'shopper' },
  { email: 'owner@example.com', firstName: 'Olive', role: 'merchant' },
] as const satisfies readonly { readonly email: string; readonly firstName: string; readonly role: LinkedRole }[];

export const DEMO_PASSWORD = 'demo';

const CODE_LIFETIME_MS = 10 * 60_000;
const MAX_TRIES_A_CODE = 5;

const email = z.string().min(1).max(254);
const passwordBody = z.object({ email, password: z.string().min(1).max(1000) });
const codesBody = z.object({ email });
const codeBody = z.object({ challenge: z.string().min(1).max(1000), code: z.string().min(1).max(20) });

interface Challenge {
  readonly email: string;
  readonly code: string;
  readonly expiresAtMs: number;
  triesLeft: number;
}

/** Where a code goes: nothing is e-mailed from a machine of one's own. */
export interface SentCode {
  readonly email: string;
  readonly code: string;
  readonly locale: string;
}

export interface DemoSignIn {
  /** Answers `POST /sign-in/...` of the shop protocol. */
  answer(request: ApiRequest): ApiAnswer;
}

/** @param onCode hears each code that would be e-mailed; accounts that nobody has are sent none */
export function createDemoSignIn(nowMs: () => number, onCode: (sent: SentCode) => void): DemoSignIn {
  const challenges = new Map<string, Challenge>();
  const routes: Readonly<Record<string, (request: ApiRequest) => ApiAnswer>> = {
    '/sign-in/password': ({ body }) => {
      const given = passwordBody.safeParse(jsonOf(body));
      if (!given.success) return problem(400, 'badRequest');
      const isRight = sameText(given.data.password, DEMO_PASSWORD);
      return welcome(isRight ? given.data.email : undefined);
    },
    '/sign-in/codes': ({ body, headers }) => {
      const given = codesBody.safeParse(jsonOf(body));
      if (!given.success) return problem(400, 'badRequest');
      const id = randomBytes(16).toString('hex');
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      challenges.set(id, { email: given.data.email, code, expiresAtMs: nowMs() + CODE_LIFETIME_MS, triesLeft: MAX_TRIES_A_CODE });
      const person = personOf(given.data.email);
      if (person) onCode({ email: person.email, code, locale: headers['accept-language'] ?? 'en' });
      return { status: 202, json: { challenge: id } };
    },
    '/sign-in/code': ({ body }) => {
      const given = codeBody.safeParse(jsonOf(body));
      if (!given.success) return problem(400, 'badRequest');
      const challenge = challenges.get(given.data.challenge);
      if (challenge === undefined || challenge.expiresAtMs <= nowMs() || challenge.triesLeft <= 0) return problem(410, 'codeExpired');
      challenge.triesLeft -= 1;
      if (!sameText(given.data.code, challenge.code)) return problem(401, 'wrong');
      challenges.delete(given.data.challenge);
      return welcome(challenge.email);
    },
  };
  return {
    answer: (request) => (Object.hasOwn(routes, request.path) ? routes[request.path]?.(request) : undefined) ?? problem(404, 'unknownPath'),
  };
}

function welcome(typed: string | undefined): ApiAnswer {
  const person = typed === undefined ? undefined : personOf(typed);
  if (person === undefined) return problem(401, 'wrong');
  return { status: 200, json: { account: person.email, role: person.role, firstName: person.firstName } };
}

function personOf(typed: string): (typeof DEMO_PEOPLE)[number] | undefined {
  const wanted = typed.trim().toLowerCase();
  return DEMO_PEOPLE.find((person) => person.email === wanted);
}

/** Whether an account is one of those who look after the shop. */
export function isStaff(accountId: string): boolean {
  return DEMO_PEOPLE.some(({ email: account, role }) => account === accountId && role === 'merchant');
}

function sameText(left: string, right: string): boolean {
  const [one, other] = [Buffer.from(left), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
