import { createTokenIdentity } from '../../../lambda/account-linking/token-identity.ts';
import { audienceOf, OPAQUE_TOKEN_KIND } from '../../../lambda/commerce/access-grant.ts';
import { SaysoError } from '../../../lambda/kernel/errors.ts';
import { createMemoryLinkingRecords } from '../../../lambda/store/memory-linking-records.ts';
import { makeAccessToken, makeSigningKey, type TestToken } from '../../access-tokens.ts';

const NOW_MS = Date.UTC(2026, 10, 10, 15);
const HOUR_S = 3_600;
const ISSUER = 'https://voice.shop.example/oauth/acme';
const [old, current, strange] = [makeSigningKey(), makeSigningKey(), makeSigningKey()];
const clock = { nowMs: () => NOW_MS, sleep: async () => {} };
const caller = (accessToken?: string) =>
  ({ channel: 'alexa', id: 'u', addressId: 'u', ...(accessToken === undefined ? {} : { accessToken }) }) as const;
const good: TestToken = { issuer: ISSUER, merchantId: 'acme', accountId: 'ada', nowMs: NOW_MS, grantId: 'g7', firstName: 'Ada' };
const identity = createTokenIdentity({ issuer: ISSUER, merchantId: 'acme', keys: [current.publicJwk, old.publicJwk].map(asKey), clock });
const identify = (token?: string) => identity.identify(caller(token));

function asKey({ x = '', y = '', kid = '' }: Readonly<Record<string, string>>) {
  return { kty: 'EC', crv: 'P-256', x, y, kid } as const;
}

function tampered(token: string, change: Readonly<Record<string, unknown>>): string {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const read = JSON.parse(Buffer.from(claims, 'base64url').toString());
  return [header, Buffer.from(JSON.stringify({ ...read, ...change })).toString('base64url'), signature].join('.');
}

describe('an access token that is a JWT', () => {
  it('says who speaks, by which linking, in which role', async () => {
    expect(await identify(makeAccessToken(current, good))).toEqual({
      kind: 'linked',
      accountId: 'ada',
      grantId: 'g7',
      role: 'shopper',
      firstName: 'Ada',
    });
    expect(await identify(makeAccessToken(current, { ...good, role: 'merchant' }))).toMatchObject({ role: 'merchant' });
  });

  it('is good under every key that is known: keys rotate without unlinking anyone', async () => {
    expect(await identify(makeAccessToken(old, good))).toMatchObject({ kind: 'linked' });
  });

  it('is good where the whole key is at hand, as a merchant has it among the secrets', async () => {
    const { identify: identifyThere } = createTokenIdentity({ issuer: ISSUER, merchantId: 'acme', keys: [current], clock });
    expect(await identifyThere(caller(makeAccessToken(current, good)))).toMatchObject({ kind: 'linked', accountId: 'ada' });
  });

  const bad: readonly (readonly [string, string])[] = [
    ['signed by a stranger', makeAccessToken(strange, good)],
    ['signed by a stranger who names our key', makeAccessToken(strange, { ...good, header: { kid: current.kid } })],
    ['not signed at all', makeAccessToken(current, { ...good, header: { alg: 'none' } }).replace(/[^.]+$/, 'AA')],
    ['signed with a shared secret', makeAccessToken(current, { ...good, header: { alg: 'HS256' } })],
    ['another kind of token', makeAccessToken(current, { ...good, header: { typ: 'JWT' } })],
    ['an identity token', makeAccessToken(current, { ...good, header: { typ: undefined } })],
    ["another issuer's", makeAccessToken(current, { ...good, issuer: 'https://voice.shop.example/oauth/bakery' })],
    ["another merchant's audience", makeAccessToken(current, { ...good, claims: { aud: audienceOf('bakery') } })],
    ["another merchant's claim", makeAccessToken(current, { ...good, claims: { merchant: 'bakery' } })],
    ['expired', makeAccessToken(current, { ...good, nowMs: NOW_MS - (HOUR_S + 1) * 1000 })],
    ['not valid yet', makeAccessToken(current, { ...good, claims: { nbf: NOW_MS / 1000 + 60 } })],
    ['without an expiry', makeAccessToken(current, { ...good, claims: { exp: undefined } })],
    ['without a subject', makeAccessToken(current, { ...good, claims: { sub: undefined } })],
    ['without a grant', makeAccessToken(current, { ...good, claims: { grant: undefined } })],
    ['of no known role', makeAccessToken(current, { ...good, claims: { role: 'owner' } })],
    ['changed to another account', tampered(makeAccessToken(current, good), { sub: 'grace' })],
    ['changed to live longer', tampered(makeAccessToken(current, good), { exp: 9_999_999_999 })],
    ['cut off', makeAccessToken(current, good).slice(0, -10)],
    ['empty', ''],
    ['words', 'let me in'],
    ['dots', '..'],
    ['very long', `${'a'.repeat(5_000)}.b.c`],
  ];

  it.each(bad)("is nobody's when it is %s", async (_what, token) => {
    expect(await identify(token)).toEqual({ kind: 'unlinked' });
  });

  it('is missing: nobody has linked', async () => {
    expect(await identify()).toEqual({ kind: 'unlinked' });
  });
});

describe('an opaque access token', () => {
  const TOKEN = 'opaque_token_of_forty_three_random_letters_';
  const payload = {
    accountId: 'ada',
    clientId: 'google',
    grantId: 'g8',
    exp: NOW_MS / 1000 + 60,
    aud: audienceOf('acme'),
    extra: { merchant: 'acme', grant: 'g8', role: 'shopper' },
  };

  const open = async (stored: typeof payload = payload) => {
    const records = createMemoryLinkingRecords({ merchantId: 'acme', clock });
    await records.writeRecord(OPAQUE_TOKEN_KIND, TOKEN, stored, NOW_MS + 60_000);
    const reads: string[] = [];
    const counted = {
      readRecord: (kind: string, secret: string) => {
        reads.push(secret);
        return records.readRecord(kind, secret);
      },
    };
    return {
      reads,
      identity: createTokenIdentity({ issuer: ISSUER, merchantId: 'acme', keys: [asKey(current.publicJwk)], records: counted, clock }),
    };
  };

  it('costs one read', async () => {
    const { identity: google, reads } = await open();
    expect(await google.identify(caller(TOKEN))).toEqual({ kind: 'linked', accountId: 'ada', grantId: 'g8', role: 'shopper' });
    expect(reads).toEqual([TOKEN]);
  });

  it("is nobody's when it is unknown, expired, or another merchant's, and a JWT is never looked up", async () => {
    const { identity: google, reads } = await open();
    expect(await google.identify(caller(`${TOKEN}x`))).toEqual({ kind: 'unlinked' });
    await google.identify(caller(makeAccessToken(strange, good)));
    expect(reads).toEqual([`${TOKEN}x`]);
    for (const stored of [
      { ...payload, exp: NOW_MS / 1000 },
      { ...payload, aud: audienceOf('bakery') },
      { ...payload, extra: { ...payload.extra, merchant: 'bakery' } },
    ]) {
      expect(await (await open(stored)).identity.identify(caller(TOKEN))).toEqual({ kind: 'unlinked' });
    }
  });

  it('is not looked up where there is nowhere to look', async () => {
    expect(await identify(TOKEN)).toEqual({ kind: 'unlinked' });
  });

  it('that cannot be looked up is not taken for none', async () => {
    const unreachable = new SaysoError('store.unreachable', 'no answer', { table: 'sayso', operation: 'readRecord' });
    const records = { readRecord: () => Promise.reject(unreachable) };
    const broken = createTokenIdentity({ issuer: ISSUER, merchantId: 'acme', keys: [asKey(current.publicJwk)], records, clock });
    await expect(broken.identify(caller(TOKEN))).rejects.toBe(unreachable);
  });
});
