import * as jose from 'jose';
import * as oauth from 'oauth4webapi';
import * as openid from 'openid-client';
import { type AccessGrant, audienceOf, grantOfClaims, grantOfRecord, OPAQUE_TOKEN_KIND } from '../../lambda/commerce/access-grant.ts';
import { systemClock } from '../../lambda/kernel/clock.ts';
import { createDynamoLinkingRecords } from '../../lambda/store/linking-records.ts';
import { connect, TEST_TABLE } from '../engines.ts';
import { ALEXA_REDIRECT, addressOf, discover, discoverStrictly, GOOGLE_REDIRECT, refusalOf } from './clients.ts';
import { issuerOf, type LinkingProcess, type LinkingWorld, openLinkingWorld, secretOf } from './linking-process.ts';
import { createPerson, link } from './person.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

let world: LinkingWorld;
let server: LinkingProcess;

beforeAll(async () => {
  world = await openLinkingWorld();
  server = await world.start();
}, 60_000);
afterAll(() => world.stop());
afterEach(() => server.shiftClock(0));

/** A whole linking, as the platform does it. */
async function linked(client: 'alexa' | 'google', who = { email: 'ada@example.com', password: 'demo' }) {
  const config = await discover(server, client, 'body');
  const back = await link(createPerson(server), addressOf(config), 'agree', who);
  const tokens = await openid.authorizationCodeGrant(config, back, { expectedState: 'the-state' });
  return { config, tokens, refreshToken: tokens.refresh_token ?? '' };
}

const readOpaque = async (token: string, merchantId = 'acme'): Promise<AccessGrant | undefined> => {
  const client = connect(world.endpoint);
  const records = createDynamoLinkingRecords({ client, tableName: TEST_TABLE, merchantId, clock: systemClock });
  const record = await records.readRecord(OPAQUE_TOKEN_KIND, token);
  client.destroy();
  return grantOfRecord(record?.payload, merchantId, Date.now());
};

/** As the voice path does: no network, the keys at hand. */
async function readJwt(token: string, keys: jose.JSONWebKeySet, merchantId = 'acme'): Promise<AccessGrant | undefined> {
  const { payload } = await jose.jwtVerify(token, jose.createLocalJWKSet(keys), {
    issuer: issuerOf(merchantId),
    audience: audienceOf(merchantId),
    algorithms: ['ES256'],
    typ: 'at+jwt',
  });
  return grantOfClaims(payload, merchantId);
}

const publishedKeys = async (): Promise<jose.JSONWebKeySet> =>
  JSON.parse((await server.ask({ url: `${issuerOf('acme')}/jwks` })).body) as jose.JSONWebKeySet;

describe('an independent client', () => {
  it.each(['basic', 'body'] as const)('links Alexa with PKCE and %s client authentication', async (authentication) => {
    const config = await discover(server, 'alexa', authentication);
    const pkceCodeVerifier = openid.randomPKCECodeVerifier();
    const challenge = { code_challenge: await openid.calculatePKCECodeChallenge(pkceCodeVerifier), code_challenge_method: 'S256' };
    const back = await link(createPerson(server), addressOf(config, challenge));
    expect(back.href.startsWith(`${ALEXA_REDIRECT}?`)).toBe(true);
    const tokens = await openid.authorizationCodeGrant(config, back, { pkceCodeVerifier, expectedState: 'the-state' });
    expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 3600, scope: 'voice' });
    expect(await readJwt(tokens.access_token, await publishedKeys())).toMatchObject({
      accountId: 'ada@example.com',
      merchantId: 'acme',
      role: 'shopper',
      firstName: 'Ada',
      clientId: 'alexa',
    });
    const refreshed = await openid.refreshTokenGrant(config, tokens.refresh_token ?? '');
    expect(refreshed.access_token).not.toBe(tokens.access_token);
    expect(refreshed.refresh_token).not.toBe(tokens.refresh_token);
  });

  it('links Google without PKCE, and gives it tokens that are no JWT', async () => {
    const { tokens, config } = await linked('google', { email: 'owner@example.com', password: 'demo' });
    expect(tokens.access_token).toMatch(/^[\w-]{43}$/);
    expect(await readOpaque(tokens.access_token)).toMatchObject({ accountId: 'owner@example.com', role: 'merchant', clientId: 'google' });
    expect(await readOpaque(tokens.access_token, 'bakery')).toBeUndefined();
    const refreshed = await openid.refreshTokenGrant(config, tokens.refresh_token ?? '');
    // Google's clusters race: the first token stays good.
    expect(await readOpaque(refreshed.access_token)).toBeDefined();
    expect(await readOpaque(tokens.access_token)).toBeDefined();
  });

  it('holds every answer to the letter, with openid and without any scope', async () => {
    const { as, options } = await discoverStrictly(server);
    const client: oauth.Client = { client_id: 'alexa', id_token_signed_response_alg: 'ES256' };
    const authentication = oauth.ClientSecretPost(secretOf('acme', 'alexa'));
    for (const scope of ['openid', undefined]) {
      const query = new URLSearchParams({ client_id: 'alexa', response_type: 'code', redirect_uri: ALEXA_REDIRECT, state: 's' });
      if (scope !== undefined) query.set('scope', scope);
      const verifier = oauth.generateRandomCodeVerifier();
      query.set('code_challenge', await oauth.calculatePKCECodeChallenge(verifier));
      query.set('code_challenge_method', 'S256');
      const back = await link(createPerson(server), `${as.authorization_endpoint}?${query}`);
      const params = oauth.validateAuthResponse(as, client, back, 's');
      const response = await oauth.authorizationCodeGrantRequest(as, client, authentication, params, ALEXA_REDIRECT, verifier, options);
      const tokens = await oauth.processAuthorizationCodeResponse(as, client, response, { requireIdToken: scope !== undefined });
      expect(tokens.scope).toBe('voice');
      // RFC 9068, also when openid was asked for: the token is never an opaque one.
      const request = new Request('https://skill.example/', { headers: { authorization: `Bearer ${tokens.access_token}` } });
      const claims = await oauth.validateJwtAccessToken(as, request, audienceOf('acme'), options);
      expect(claims).toMatchObject({ sub: 'ada@example.com', scope: 'voice' });
      const refresh = await oauth.refreshTokenGrantRequest(as, client, authentication, tokens.refresh_token ?? '', options);
      expect(await oauth.processRefreshTokenResponse(as, client, refresh)).toMatchObject({ access_token: expect.any(String) });
    }
  });

  it('gets nothing but a refusal when the person does not agree', async () => {
    const config = await discover(server, 'alexa');
    const back = await link(createPerson(server), addressOf(config), 'decline');
    expect(Object.fromEntries(back.searchParams)).toMatchObject({ error: 'access_denied', state: 'the-state' });
    expect(back.searchParams.has('code')).toBe(false);
  });
});

describe('a code', () => {
  it('is worth nothing without its verifier', async () => {
    const config = await discover(server, 'alexa');
    const pkceCodeVerifier = openid.randomPKCECodeVerifier();
    const challenge = { code_challenge: await openid.calculatePKCECodeChallenge(pkceCodeVerifier), code_challenge_method: 'S256' };
    const back = await link(createPerson(server), addressOf(config, challenge));
    const wrong = { pkceCodeVerifier: openid.randomPKCECodeVerifier(), expectedState: 'the-state' };
    expect(await refusalOf(openid.authorizationCodeGrant(config, back, wrong))).toBe('400 invalid_grant');
    expect(await refusalOf(openid.authorizationCodeGrant(config, back, { expectedState: 'the-state' }))).toBe('400 invalid_grant');
  });

  it('works once; used twice, it takes back what it gave', async () => {
    const config = await discover(server, 'alexa');
    const back = await link(createPerson(server), addressOf(config));
    const tokens = await openid.authorizationCodeGrant(config, back, { expectedState: 'the-state' });
    expect(await refusalOf(openid.authorizationCodeGrant(config, back, { expectedState: 'the-state' }))).toBe('400 invalid_grant');
    expect(await refusalOf(openid.refreshTokenGrant(config, tokens.refresh_token ?? ''))).toBe('400 invalid_grant');
  });

  it('used twice at the same moment, gives nobody anything that lasts', async () => {
    const config = await discover(server, 'alexa');
    const back = await link(createPerson(server), addressOf(config));
    const both = await Promise.allSettled(
      [1, 2].map(() => openid.authorizationCodeGrant(config, new URL(back), { expectedState: 'the-state' })),
    );
    const won = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value.refresh_token ?? ''] : []));
    expect(won.length).toBeLessThanOrEqual(1);
    for (const token of won) expect(await refusalOf(openid.refreshTokenGrant(config, token))).toBe('400 invalid_grant');
  });

  it('is worth nothing to another client, or another merchant', async () => {
    const config = await discover(server, 'alexa');
    const back = await link(createPerson(server), addressOf(config));
    const elsewhere = await discover(server, 'alexa', 'basic', 'bakery');
    const body = { grant_type: 'authorization_code', code: back.searchParams.get('code') ?? '', redirect_uri: ALEXA_REDIRECT };
    expect(await refusalOf(openid.genericGrantRequest(elsewhere, body.grant_type, body))).toBe('400 invalid_grant');
    const google = await discover(server, 'google');
    expect(await refusalOf(openid.genericGrantRequest(google, body.grant_type, body))).toBe('400 invalid_grant');
  });

  it('is worth nothing after two minutes', async () => {
    const config = await discover(server, 'alexa');
    const back = await link(createPerson(server), addressOf(config));
    server.shiftClock(2 * MINUTE_MS + 1000);
    const { as, options } = await discoverStrictly(server);
    const params = new URLSearchParams(back.search);
    const response = await oauth.authorizationCodeGrantRequest(
      as,
      { client_id: 'alexa' },
      oauth.ClientSecretBasic(secretOf('acme', 'alexa')),
      oauth.validateAuthResponse(as, { client_id: 'alexa' }, params, 'the-state'),
      ALEXA_REDIRECT,
      oauth.nopkce,
      options,
    );
    expect([response.status, await response.json()]).toMatchObject([400, { error: 'invalid_grant' }]);
  });
});

describe('a refresh token', () => {
  it('gives more to two machines that refresh at the same moment, and every access token stays good', async () => {
    const { config, refreshToken } = await linked('google');
    const both = await Promise.all([1, 2, 3].map(() => openid.refreshTokenGrant(config, refreshToken)));
    for (const { access_token: token } of both) expect(await readOpaque(token)).toBeDefined();
    const again = await openid.refreshTokenGrant(config, both[1]?.refresh_token ?? '');
    expect(again.refresh_token).toBeDefined();
  });

  it('gives more within the hour after its first use, whoever lost the answer', async () => {
    const { config, refreshToken } = await linked('alexa');
    await openid.refreshTokenGrant(config, refreshToken);
    server.shiftClock(59 * MINUTE_MS);
    expect((await openid.refreshTokenGrant(config, refreshToken)).access_token).toBeDefined();
  });

  it('used again after that hour, ends the linking and all that came of it', async () => {
    const { config, refreshToken } = await linked('alexa');
    const newer = await openid.refreshTokenGrant(config, refreshToken);
    server.shiftClock(61 * MINUTE_MS);
    expect(await refusalOf(openid.refreshTokenGrant(config, refreshToken))).toBe('400 invalid_grant');
    expect(await refusalOf(openid.refreshTokenGrant(config, newer.refresh_token ?? ''))).toBe('400 invalid_grant');
  });

  it('lives for a year without a use, and for good when it is used', async () => {
    const { config, refreshToken } = await linked('alexa');
    server.shiftClock(364 * DAY_MS);
    const second = await openid.refreshTokenGrant(config, refreshToken);
    server.shiftClock(700 * DAY_MS);
    const third = await openid.refreshTokenGrant(config, second.refresh_token ?? '');
    server.shiftClock(1060 * DAY_MS);
    const fourth = await openid.refreshTokenGrant(config, third.refresh_token ?? '');
    server.shiftClock(1060 * DAY_MS + 366 * DAY_MS);
    expect(await refusalOf(openid.refreshTokenGrant(config, fourth.refresh_token ?? ''))).toBe('400 invalid_grant');
  });

  it('is worth nothing to another client', async () => {
    const { refreshToken } = await linked('alexa');
    expect(await refusalOf(openid.refreshTokenGrant(await discover(server, 'google'), refreshToken))).toBe('400 invalid_grant');
    expect(await refusalOf(openid.refreshTokenGrant(await discover(server, 'alexa', 'basic', 'bakery'), refreshToken))).toBe(
      '400 invalid_grant',
    );
  });
});

describe('revocation (RFC 7009)', () => {
  it.each(['refresh_token', 'access_token'] as const)('by the %s ends the linking', async (kind) => {
    const { config, tokens, refreshToken } = await linked('google');
    await openid.tokenRevocation(config, kind === 'refresh_token' ? refreshToken : tokens.access_token, { token_type_hint: kind });
    expect(await refusalOf(openid.refreshTokenGrant(config, refreshToken))).toBe('400 invalid_grant');
    // Again, and of a token that never was: nothing is told apart.
    await openid.tokenRevocation(config, refreshToken);
    await openid.tokenRevocation(config, 'never-given');
  });

  it('ends no linking of another client', async () => {
    const { config, refreshToken } = await linked('alexa');
    await openid.tokenRevocation(await discover(server, 'google'), refreshToken);
    expect((await openid.refreshTokenGrant(config, refreshToken)).access_token).toBeDefined();
  });
});

describe('the client', () => {
  it.each([
    ['a letter more', `${ALEXA_REDIRECT}x`],
    ['a letter less', ALEXA_REDIRECT.slice(0, -1)],
    ['another case', ALEXA_REDIRECT.replace('M0TEST', 'm0TEST')],
    ['a slash', `${ALEXA_REDIRECT}/`],
    ['a query', `${ALEXA_REDIRECT}?x=1`],
    ['plain http', ALEXA_REDIRECT.replace('https:', 'http:')],
    ['a port', ALEXA_REDIRECT.replace('amazon.com', 'amazon.com:443')],
    ['a user', ALEXA_REDIRECT.replace('layla', 'layla@evil.example/')],
    ['another client’s', GOOGLE_REDIRECT],
    ['an encoded letter', ALEXA_REDIRECT.replace('skill', 's%6bill')],
    ['a step up', ALEXA_REDIRECT.replace('link/', 'link/x/../')],
  ])('is sent nowhere with %s in the redirect address', async (_what, redirect) => {
    const config = await discover(server, 'alexa');
    const page = await createPerson(server).open(addressOf(config, { redirect_uri: redirect }));
    expect(page.statusCode).toBe(400);
    expect(page.headers.location).toBeUndefined();
    expect(page.body).not.toContain(redirect);
  });

  it.each(['basic', 'body'] as const)('gets nothing with a wrong secret (%s)', async (authentication) => {
    const { refreshToken } = await linked('alexa');
    const config = await discover(server, 'alexa');
    const wrong = `${secretOf('acme', 'alexa')}x`;
    const method = authentication === 'basic' ? openid.ClientSecretBasic(wrong) : openid.ClientSecretPost(wrong);
    const impostor = new openid.Configuration(config.serverMetadata(), 'alexa', undefined, method);
    impostor[openid.customFetch] = server.fetch;
    const refusal = openid.refreshTokenGrant(impostor, refreshToken);
    await expect(refusal).rejects.toMatchObject({ status: 401 });
    expect(await refusalOf(openid.refreshTokenGrant(config, refreshToken))).toBe('none');
  });
});

it('answers the first request of a fresh process in less than the 4.5 s that Alexa waits', async () => {
  const fresh = await world.start();
  const startedAtMs = performance.now();
  const answer = await fresh.ask({
    method: 'POST',
    url: `${issuerOf('acme')}/token`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=refresh_token',
  });
  expect(answer.statusCode).toBe(400);
  expect(performance.now() - startedAtMs).toBeLessThan(4_500);
});
