import type { Result } from '../../kernel/result.ts';
import type { LinkedRole } from '../access-grant.ts';
import type { Call, Unanswered } from './call.ts';

/** How a person may prove to the shop who they are. */
export type SignInWay = 'password' | 'emailCode';

/** The shop's account of somebody who has just proven that it is theirs. */
export interface SignedIn {
  readonly accountId: string;
  readonly role: LinkedRole;
  readonly firstName?: string;
}

export type SignInRefusal =
  /** Wrong, or nobody has this account: the shop tells no difference, in words or in time. */
  | { readonly kind: 'wrong' }
  /** The shop itself lets nobody try for now. */
  | { readonly kind: 'locked' }
  /** The code came too late, or was tried too often: ask for a new one. */
  | { readonly kind: 'codeExpired' }
  | Unanswered;

/**
 * Signing in with the merchant's shop, for account linking alone. Passwords and codes pass through and are kept nowhere.
 * Every connector passes `tests/contracts/sign-in.contract.ts`.
 */
export interface SignInPort {
  /** What the shop offers, best first; known before any call. */
  ways(): readonly SignInWay[];
  /** @param email the account's e-mail address, as it was typed */
  signInWithPassword(email: string, password: string, call: Call): Promise<Result<SignedIn, SignInRefusal>>;
  /**
   * Has a code sent. The answer is the same whether the account exists or not.
   * @param locale BCP 47, of the e-mail
   */
  sendCode(email: string, locale: string, call: Call): Promise<Result<{ readonly challengeId: string }, SignInRefusal>>;
  signInWithCode(challengeId: string, code: string, call: Call): Promise<Result<SignedIn, SignInRefusal>>;
}
