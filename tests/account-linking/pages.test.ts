import { paginateScan } from '@aws-sdk/client-dynamodb';
import * as openid from 'openid-client';
import { connect, TEST_TABLE } from '../engines.ts';
import { addressOf, discover } from './clients.ts';
import { issuerOf, type LinkingProcess, type LinkingWorld, openLinkingWorld } from './linking-process.ts';
import { createPerson, headingOf, link, problemOf } from './person.ts';

const MINUTE_MS = 60_000;
const ADA = { email: 'ada@example.com', password: 'demo' };

let world: LinkingWorld;
let server: LinkingProcess;
let start: string;
let people = 0;

beforeAll(async () => {
  world = await openLinkingWorld();
  server = await world.start();
  start = addressOf(await discover(server, 'alexa'));
}, 60_000);
afterAll(() => world.stop());
afterEach(() => server.shiftClock(0));

/** Each at an address of their own: nobody's attempts count for another. */
const somebody = (language?: string) => {
  people += 1;
  return createPerson(server, { address: `198.51.100.${people}`, ...(language === undefined ? {} : { language }) });
};

describe('signing in', () => {
  it('says the same of a wrong password and of an account that nobody has', async () => {
    const seen = await Promise.all(
      ['grace@example.com', 'nobody@example.com'].map(async (email) => {
        const person = somebody();
        const page = await person.submit(await person.open(start), { email, password: 'wrong', action: 'signIn' });
        return [page.statusCode, problemOf(page), page.body.replaceAll(email, 'EMAIL').replace(/name="token" value="[^"]*"/, 'TOKEN')];
      }),
    );
    expect(seen[0]).toEqual(seen[1]);
    expect(seen[0]?.slice(0, 2)).toEqual([422, 'The e-mail address or the password is not right.']);
  });

  it('locks an account after five wrong passwords, whoever has it, and lets the right one in a quarter of an hour later', async () => {
    for (const email of ['owner@example.com', 'stranger@example.com']) {
      const person = somebody();
      let page = await person.open(start);
      for (let attempt = 0; attempt < 5; attempt += 1) page = await person.submit(page, { email, password: 'wrong', action: 'signIn' });
      expect(page.statusCode).toBe(422);
      page = await person.submit(page, { email, password: 'demo', action: 'signIn' });
      expect([page.statusCode, problemOf(page)]).toEqual([429, 'There were too many attempts. Try again in 15 min.']);
      // From another address, and in capitals, it is the same account.
      const other = somebody();
      const elsewhere = await other.submit(await other.open(start), { email: email.toUpperCase(), password: 'demo', action: 'signIn' });
      expect(elsewhere.statusCode).toBe(429);
    }
    server.shiftClock(15 * MINUTE_MS);
    const person = somebody();
    const page = await person.submit(await person.open(start), { email: 'owner@example.com', password: 'demo', action: 'signIn' });
    expect(headingOf(page)).toBe('Link Sayso Demo Shop with Alexa?');
    expect(page.body).toContain('Nothing of a single shopper is ever said');
  });

  it('refuses an address that tries many accounts, and locks none of those it tries afterwards', async () => {
    const person = somebody();
    let page = await person.open(start);
    for (let attempt = 0; attempt < 31; attempt += 1) {
      page = await person.submit(page, { email: `victim-${attempt}@example.com`, password: 'wrong', action: 'signIn' });
    }
    expect(page.statusCode).toBe(429);
    for (let attempt = 0; attempt < 6; attempt += 1) page = await person.submit(page, { ...ADA, password: 'wrong', action: 'signIn' });
    const ada = somebody();
    expect(headingOf(await ada.submit(await ada.open(start), { ...ADA, action: 'signIn' }))).toMatch(/^Link/);
  });

  it('works by a code from an e-mail, which says nothing of who has an account', async () => {
    const [grace, nobody] = [somebody('de-DE'), somebody()];
    let page = await grace.submit(await grace.open(start), { email: 'grace@example.com', action: 'sendCode' });
    expect(headingOf(page)).toBe('Code eingeben');
    const unknown = await nobody.submit(await nobody.open(start), { email: 'nobody@example.com', action: 'sendCode' });
    expect(headingOf(unknown)).toBe('Enter the code');
    expect(world.codes).toEqual([{ email: 'grace@example.com', code: expect.stringMatching(/^\d{6}$/), locale: 'de-DE' }]);
    page = await grace.submit(page, { code: '12', action: 'signInWithCode' });
    expect(problemOf(page)).toBe('Dieser Code stimmt nicht.');
    page = await grace.submit(page, {
      code: ` ${world.codes[0]?.code.slice(0, 3)} ${world.codes[0]?.code.slice(3)}`,
      action: 'signInWithCode',
    });
    expect(headingOf(page)).toBe('Sayso Demo Shop mit Alexa verknüpfen?');
    expect(page.body).toContain('grace@example.com');
  });

  it.each([
    ['no address', { email: '', password: 'demo' }, 'Enter your e-mail address, like name@example.com.'],
    ['what is no address', { email: 'ada', password: 'demo' }, 'Enter your e-mail address, like name@example.com.'],
    ['no password', { email: 'ada@example.com', password: '' }, 'Enter your password.'],
    ['markup', { email: '"><script>alert(1)</script>@x', password: '' }, 'Enter your password.'],
  ])('says what is missing: %s', async (_what, fields, problem) => {
    const person = somebody();
    const page = await person.submit(await person.open(start), { ...fields, action: 'signIn' });
    expect([page.statusCode, problemOf(page)]).toEqual([422, problem]);
    expect(page.body).toMatch(/aria-invalid="true" aria-describedby="(email|password)-problem"/);
    expect(page.body).not.toContain('<script');
  });
});

describe('a page', () => {
  it('may be shown in no frame, kept nowhere, and loads nothing', async () => {
    const { headers, cookies, body } = await somebody().open(start);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'strict-transport-security': expect.any(String),
    });
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) expect(cookie).toMatch(/; httponly(;|$)/i);
    for (const cookie of cookies) expect(cookie).toMatch(/; secure/i);
    for (const cookie of cookies) expect(cookie).toMatch(/; samesite=lax/i);
    expect(body).not.toMatch(/<script|<link|<img|src=|\bon\w+=/);
  });

  it.each(['en-US', 'en-GB', 'de-DE', 'it-IT', 'es-ES', 'fr-FR', 'pl-PL', 'ru-RU', 'zh-TW', 'id-ID'])('speaks %s', async (locale) => {
    const page = await somebody('xx').open(`${start}&ui_locales=${locale}`);
    expect(page.body).toContain(`<html lang="${locale}">`);
    const google = await somebody(`xx, ${locale};q=0.5`).open(start);
    expect(google.body).toContain(`<html lang="${locale}">`);
  });

  it('takes no form that was not filled in on it', async () => {
    const [ada, mallory] = [somebody(), somebody()];
    const page = await ada.open(start);
    for (const [fields, headers] of [
      [{ token: '' }, {}],
      [{ token: 'A'.repeat(43) }, {}],
      [{}, { 'sec-fetch-site': 'cross-site' }],
      [{}, { 'sec-fetch-site': 'same-site' }],
    ] as const) {
      const answer = await ada.submit(page, { ...ADA, action: 'signIn', ...fields }, headers);
      expect([answer.statusCode, problemOf(answer)]).toEqual([403, 'This page was open too long. Please try again.']);
    }
    // Another browser, with the address and the form of this one.
    const stolen = await mallory.submit(page, { ...ADA, action: 'signIn' });
    expect([stolen.statusCode, headingOf(stolen)]).toEqual([400, 'That did not work']);
    expect(headingOf(await ada.submit(page, { ...ADA, action: 'signIn' }))).toMatch(/^Link/);
  });

  it('is of no use to agree on before signing in, or half an hour later', async () => {
    const person = somebody();
    const page = await person.submit(await person.open(start), { action: 'agree' });
    expect(headingOf(page)).toMatch(/^Sign in/);
    server.shiftClock(31 * MINUTE_MS);
    const late = await person.submit(page, { ...ADA, action: 'signIn' });
    expect([late.statusCode, headingOf(late)]).toEqual([400, 'That did not work']);
  });

  it('begins with nobody signed in, also on a phone that has just linked somebody', async () => {
    const person = somebody();
    await link(person, start);
    expect(headingOf(await person.open(start))).toBe('Sign in to Sayso Demo Shop');
  });
});

describe('whatever is sent', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const paths = [
    'auth',
    'token',
    'token/revocation',
    'jwks',
    'link/x',
    'auth/x',
    'me',
    'reg',
    'session/end',
    '.well-known/openid-configuration',
    'x%E0%A4%A',
    '%00',
    '../../x',
    'link/%2e%2e/',
    'AUTH/',
    'constructor',
    '__proto__',
  ];
  const queries = [
    '',
    '?',
    '?client_id=alexa',
    '?client_id=alexa&client_id=google',
    '?client_id[]=alexa',
    '?%E0%A4%A=%',
    '?response_type=token',
    '?__proto__=1&constructor=2',
    `?state=${'s'.repeat(20_000)}`,
    '?request=x',
    '?request_uri=https://evil.example',
    '?prompt=none&client_id=alexa',
    '?max_age=-1',
    '?claims={',
    '?response_mode=form_post',
    '?id_token_hint=a.b.c',
    '?resource=https://evil.example',
    '?ui_locales=%00%20%ff',
  ];
  const bodies = [
    '',
    'grant_type',
    '{',
    'grant_type=authorization_code&code[]=x',
    'grant_type=authorization_code&code=x&redirect_uri=x&client_id=alexa&client_secret=x',
    'grant_type=refresh_token&refresh_token=%00',
    `x=${'y'.repeat(70_000)}`,
    'token=a.b.c',
    'grant_type=refresh_token&grant_type=refresh_token',
    'a=1&'.repeat(3_000),
    '__proto__[x]=1',
  ];
  const headers: readonly Readonly<Record<string, string>>[] = [
    {},
    { authorization: 'Basic' },
    { authorization: 'Basic !!!' },
    { authorization: `Basic ${Buffer.from('%E0%A4%A:x').toString('base64')}` },
    { authorization: `Bearer ${'x'.repeat(9_000)}` },
    { cookie: '_session=x; _interaction=__proto__; _resume=%; _form=;;;=' },
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/x-www-form-urlencoded; charset=utf-7' },
    { 'content-length': '-1', 'transfer-encoding': 'chunked' },
    { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'javascript' },
    { accept: 'image/png', 'accept-language': `${'a'.repeat(5_000)};q=x,*` },
  ];

  it('is never answered with a failure of ours, or a way to somewhere else', async () => {
    const base = `${issuerOf('acme')}/`;
    const questions = [
      ...paths.flatMap((path) => queries.map((query) => ({ method: 'GET', url: `${base}${path}${query}` }))),
      ...paths.flatMap((path) => bodies.map((body) => ({ method: 'POST', url: `${base}${path}`, headers: form, body }))),
      ...paths.flatMap((path) =>
        headers.flatMap((one) =>
          ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE'].map((method) => ({
            method,
            url: `${base}${path}`,
            headers: one,
            ...(method === 'POST' ? { body: 'a=b' } : {}),
          })),
        ),
      ),
    ];
    const odd: string[] = [];
    for (const question of questions) {
      const { statusCode, headers: answered } = await server.ask(question);
      const leadsAway = (answered.location ?? '').includes('evil') && !answered.location?.startsWith('https://layla.amazon.com/');
      if (statusCode >= 500 || leadsAway)
        odd.push(`${question.method} ${question.url.slice(0, 120)} -> ${statusCode} ${answered.location ?? ''}`);
    }
    expect(odd).toEqual([]);
    expect(server.output()).not.toMatch(/linking\.trouble/);
  }, 60_000);
});

it('no token, code, password or session is in the table, in the log or on a page, after all of this', async () => {
  const person = somebody();
  const config = await discover(server, 'google', 'body');
  const wrong = await person.submit(await person.open(addressOf(config)), { ...ADA, password: 'a-wrong-password', action: 'signIn' });
  const back = await link(person, addressOf(config));
  const tokens = await openid.authorizationCodeGrant(config, new URL(back), { expectedState: 'the-state' });
  const refreshed = await openid.refreshTokenGrant(config, tokens.refresh_token ?? '');
  const alexa = await discover(server, 'alexa');
  const jwt = await openid.authorizationCodeGrant(alexa, await link(somebody(), addressOf(alexa)), { expectedState: 'the-state' });
  await openid.authorizationCodeGrant(alexa, back, { expectedState: 'the-state' }).catch(() => {});
  const secrets = [
    ...person.secrets,
    'a-wrong-password',
    back.searchParams.get('code'),
    ...[tokens, refreshed, jwt].flatMap((one) => [one.access_token, one.refresh_token]),
    jwt.access_token.split('.')[2],
  ].filter((secret): secret is string => typeof secret === 'string' && secret.length > 8);
  expect(secrets.length).toBeGreaterThan(12);

  const client = connect(world.endpoint);
  let stored = '';
  for await (const page of paginateScan({ client }, { TableName: TEST_TABLE })) stored += JSON.stringify(page.Items);
  client.destroy();
  expect(stored).toContain('sealed');
  for (const [where, text] of [
    ['the table', stored],
    ['the log', server.output()],
  ] as const) {
    expect(secrets.filter((secret) => text.includes(secret)).map((secret) => `${where}: ${secret}`)).toEqual([]);
    expect(text).not.toMatch(/ada@example|linkingAlexa secret|"d":/);
  }
  expect(wrong.body).not.toContain('a-wrong-password');
});
