import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The cookie that a form's token is made of. */
export const FORM_COOKIE = '_form';

const SECRET = /^[\w-]{43}$/;

/** The secret of a form's cookie: the one that the browser has, else a new one. */
export function formSecret(cookies: ReadonlyMap<string, string>): string {
  const known = cookies.get(FORM_COOKIE);
  return known !== undefined && SECRET.test(known) ? known : randomBytes(32).toString('base64url');
}

/** What a form carries of the secret: whoever can send a form to us, but not read our cookies, cannot make it. */
export function formTokenOf(secret: string): string {
  return createHash('sha256').update(`form ${secret}`).digest('base64url');
}

/**
 * Whether a form was filled in on our page: its token is of the browser's own cookie (compared in constant time), and the browser, where it
 * says so, names no other site as the one that sent it (Fetch Metadata).
 */
export function isOwnForm(request: {
  readonly cookies: ReadonlyMap<string, string>;
  readonly token: string;
  readonly site: string | undefined;
}): boolean {
  const { cookies, token, site } = request;
  const secret = cookies.get(FORM_COOKIE);
  if (secret === undefined || !SECRET.test(secret)) return false;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const expected = Buffer.from(formTokenOf(secret));
  const given = Buffer.from(token);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The cookies of a request, by name; the first of a name counts. */
export function cookiesOf(header: string | undefined): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, at).trim();
    if (at > 0 && !cookies.has(name)) cookies.set(name, pair.slice(at + 1).trim());
  }
  return cookies;
}
