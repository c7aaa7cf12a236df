import type { AttemptLimit, AttemptVerdict, LinkingRecordsPort } from '../commerce/ports/linking-records.ts';

const WINDOW_MS = 15 * 60_000;

/** NIST SP 800-63B 5.2.2 allows a hundred; five guesses a quarter of an hour are enough for a person who mistypes. */
const PER_ACCOUNT: AttemptLimit = { attempts: 5, windowMs: WINDOW_MS };
/** An office or a mobile network can be behind one address. */
const PER_ADDRESS: AttemptLimit = { attempts: 30, windowMs: WINDOW_MS };
/** E-mails that somebody may have sent to an inbox that need not be theirs. */
const CODES_PER_ACCOUNT: AttemptLimit = { attempts: 3, windowMs: WINDOW_MS };
const CODES_PER_ADDRESS: AttemptLimit = { attempts: 10, windowMs: WINDOW_MS };

/** Who tries: the account as it was typed, and the address it was typed at. */
export interface Trying {
  readonly email: string;
  readonly address: string;
}

/**
 * Counts one attempt to sign in, before it is made. The address is counted first and alone when it is over its limit: whoever tries many
 * accounts from one place locks none of them. Accounts that nobody has are counted the same.
 */
export function admitSignIn(records: LinkingRecordsPort, trying: Trying): Promise<AttemptVerdict> {
  return admit(records, 'sign-in', trying, PER_ADDRESS, PER_ACCOUNT);
}

/** Counts one request for a code. */
export function admitCode(records: LinkingRecordsPort, trying: Trying): Promise<AttemptVerdict> {
  return admit(records, 'code', trying, CODES_PER_ADDRESS, CODES_PER_ACCOUNT);
}

/** Whoever has signed in has mistyped before, and no more. */
export function forgetSignIns(records: LinkingRecordsPort, email: string): Promise<void> {
  return records.forgetAttempts(accountSubject('sign-in', email));
}

async function admit(
  records: LinkingRecordsPort,
  what: string,
  { email, address }: Trying,
  perAddress: AttemptLimit,
  perAccount: AttemptLimit,
): Promise<AttemptVerdict> {
  const atAddress = await records.countAttempt(`${what} at ${networkOf(address)}`, perAddress);
  return atAddress.kind === 'tooMany' ? atAddress : records.countAttempt(accountSubject(what, email), perAccount);
}

function accountSubject(what: string, email: string): string {
  return `${what} of ${email.normalize('NFKC').toLowerCase()}`;
}

/** An IPv4 address, or the /64 network that one household or phone has of IPv6 (RFC 6177). */
function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('%', 1)[0]?.split('::') ?? [];
  const groups = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - last.length) }, () => '0');
  const full = tail === undefined ? groups : [...groups, ...zeros, ...last];
  return full.slice(0, 4).join(':');
}
