import * as z from 'zod';
import type { IdentityPort } from '../../lambda/commerce/ports/identity.ts';
import type { Clock } from '../../lambda/kernel/clock.ts';
import { newAuthorizationRequest } from '../linking/authorization-query.ts';
import { LOCAL_SECRET, PAGE_CLIENT, pageCallback } from '../linking/local-linking.ts';
import type { AlexaCloud } from '../platforms/alexa/apis/cloud.ts';
import type { PageSeat } from './wire.ts';

/** Pages that were opened and never agreed to; the oldest is forgotten first. */
const MAX_VISITS = 50;
/** An access token is refreshed so long before its end: a turn takes a moment too. */
const SPARE_MS = 30_000;

const tokenAnswer = z.object({ access_token: z.string(), refresh_token: z.string(), expires_in: z.number() });
type Tokens = z.infer<typeof tokenAnswer>;

/** The account that a household's Alexa devices speak for. */
export interface HouseAccount {
  /** At the shop. */
  readonly accountId: string;
  /** For people to read. */
  readonly name: string;
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresAtMs: number;
}

/** From whose device the page was opened. */
export interface LinkVisit {
  readonly talkId: string;
  readonly shopper: string;
  readonly seat: PageSeat;
}

/** What Amazon does for a household that links an account: it asks for the tokens, keeps them, and renews them. */
export interface HouseAccounts {
  /** Every household that has linked one, with the name of the account, once its devices know. */
  names(): Readonly<Record<string, string>>;
  find(shopper: string): HouseAccount | undefined;
  /** Where a person signs in and agrees (RFC 6749 4.1.1, with PKCE). */
  begin(visit: LinkVisit): string;
  /**
   * Takes the code for what was agreed to; undefined when nobody waits for it, or nothing was agreed to.
   * @param inform tells the device and the skill; the household counts as linked once they know
   */
  conclude(
    answer: { readonly state?: string | undefined; readonly code?: string | undefined },
    inform: (visit: LinkVisit, account: HouseAccount) => Promise<unknown>,
  ): Promise<HouseAccount | undefined>;
  /** Before a turn: an access token that is over is replaced; where that is refused, the household is linked no more. */
  renew(shopper: string): Promise<void>;
  /** Revokes the linking (RFC 7009). False when there is none. */
  end(shopper: string): Promise<boolean>;
}

export interface HouseAccountsOptions {
  /** This server's own address. */
  readonly url: string;
  readonly issuer: string;
  readonly identity: IdentityPort;
  readonly cloud: AlexaCloud;
  readonly clock: Clock;
}

export function openHouseAccounts({ url, issuer, identity, cloud, clock }: HouseAccountsOptions): HouseAccounts {
  const visits = new Map<string, LinkVisit & { readonly verifier: string }>();
  const accounts = new Map<string, HouseAccount>();
  const names = new Map<string, string>();
  const callback = pageCallback(url);
  const forget = (shopper: string): void => {
    accounts.delete(shopper);
    names.delete(shopper);
  };
  const ask = (path: string, form: Readonly<Record<string, string>>): Promise<Response> =>
    fetch(`${issuer}${path}`, {
      method: 'POST',
      body: new URLSearchParams({ client_id: PAGE_CLIENT, client_secret: LOCAL_SECRET, ...form }),
    });
  const askTokens = async (form: Readonly<Record<string, string>>): Promise<Tokens | undefined> => {
    const response = await ask('/token', form);
    // A server that broke has refused nothing.
    if (response.status >= 500) throw new Error(`No tokens were given: the server answered ${response.status}.`);
    return response.ok ? tokenAnswer.parse(await response.json()) : undefined;
  };
  const identify = (shopper: string, accessToken: string) =>
    identity.identify({ channel: 'alexa', id: shopper, addressId: shopper, accessToken });
  const keep = (shopper: string, tokens: Tokens, { accountId, name }: Pick<HouseAccount, 'accountId' | 'name'>): HouseAccount => {
    const { access_token: accessToken, refresh_token: refreshToken, expires_in: seconds } = tokens;
    const account = { accountId, name, accessToken, refreshToken, expiresAtMs: clock.nowMs() + seconds * 1_000 };
    accounts.set(shopper, account);
    return account;
  };
  const isGood = async (shopper: string, { accessToken, expiresAtMs }: HouseAccount): Promise<boolean> =>
    // The clock of this machine's skill can be moved back and forth: the token itself has the last word.
    clock.nowMs() < expiresAtMs - SPARE_MS && (await identify(shopper, accessToken)).kind === 'linked';
  return {
    names: () => Object.fromEntries(names),
    find: (shopper) => accounts.get(shopper),
    begin(visit) {
      const { query, state, verifier } = newAuthorizationRequest(PAGE_CLIENT, callback);
      visits.set(state, { ...visit, verifier });
      const [oldest] = visits.keys();
      if (visits.size > MAX_VISITS && oldest !== undefined) visits.delete(oldest);
      return `${issuer}/auth?${query}`;
    },
    async conclude({ state = '', code }, inform) {
      const begun = visits.get(state);
      visits.delete(state);
      if (begun === undefined || code === undefined) return undefined;
      const { verifier, ...visit } = begun;
      const tokens = await askTokens({ grant_type: 'authorization_code', code, redirect_uri: callback, code_verifier: verifier });
      const who = tokens && (await identify(visit.shopper, tokens.access_token));
      if (tokens === undefined || who?.kind !== 'linked') return undefined;
      const account = keep(visit.shopper, tokens, { accountId: who.accountId, name: who.firstName ?? who.accountId });
      await inform(visit, account);
      names.set(visit.shopper, account.name);
      return account;
    },
    async renew(shopper) {
      const account = accounts.get(shopper);
      if (account === undefined || (await isGood(shopper, account))) return;
      const tokens = await askTokens({ grant_type: 'refresh_token', refresh_token: account.refreshToken });
      const renewed = tokens && keep(shopper, tokens, account);
      if (renewed === undefined) forget(shopper);
      cloud.account(shopper).accessToken = renewed?.accessToken;
    },
    async end(shopper) {
      const account = accounts.get(shopper);
      if (account === undefined) return false;
      const answer = await ask('/token/revocation', { token: account.refreshToken, token_type_hint: 'refresh_token' });
      if (!answer.ok) throw new Error(`The linking could not be revoked: the server answered ${answer.status}.`);
      forget(shopper);
      return true;
    },
  };
}
