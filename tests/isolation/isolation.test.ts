import { createHmac } from 'node:crypto';
import { paginateScan } from '@aws-sdk/client-dynamodb';
import { readSigningKeys } from '../../lambda/kernel/signing-keys.ts';
import { makeAccessToken, makeSigningKey } from '../access-tokens.ts';
import { issuerOf, secretOf } from '../account-linking/linking-process.ts';
import { connect, TEST_TABLE } from '../engines.ts';
import { secretsOf, skillIdOf } from '../merchant.ts';
import { type Channel, isVouched, NAMES_NOTHING, requestsOf } from './attacks.ts';
import { type FunctionsWorld, openFunctions } from './functions.ts';
import { invitationIn, photograph, type Shopper, settleIn, storeOf, tell } from './people.ts';
import {
  agentSessionOf,
  alexaBody,
  alexaSessionOf,
  callerIdOf,
  chatBody,
  cxBody,
  esBody,
  intentRequest,
  leavesOf,
  type Speaker,
  userIdOf,
  withLeaf,
} from './requests.ts';

jest.setTimeout(120_000);

let world: FunctionsWorld;
let victim: Shopper;
/** Everything that names the victim, or opens what is theirs, by a name. */
let values: Readonly<Record<string, string>>;
/** What no answer to anybody else may hold. */
let marks: readonly string[];
/** The table before strangers wrote their tries into their own items. */
let stored: string;
let neighbour: Shopper;
let stranger: Shopper;

beforeAll(async () => {
  world = await openFunctions();
  victim = await settleIn(world, 'acme', 'ada', 'xylophone wax');
  neighbour = await settleIn(world, 'acme', 'grace', 'zither strings');
  stranger = await settleIn(world, 'bakery', 'ada', 'bassoon reeds');
  await leaveApprovalOpen();
  values = await valuesOf();
  stored = await readTable();
  const orders = world.merchants.acme.shop.readOrders(victim.accountId);
  marks = [victim.marker, ...orders.map(({ number }) => number)];
});
afterAll(() => world?.stop());

async function readTable(): Promise<string> {
  const client = connect(world.endpoint);
  let items = '';
  for await (const page of paginateScan({ client }, { TableName: TEST_TABLE })) items += JSON.stringify(page.Items);
  client.destroy();
  return items;
}

/** An order that waits for the victim's voice code. */
async function leaveApprovalOpen(): Promise<void> {
  await tell(world, 'alexa', 'acme', alexaBody(victim, intentRequest('ReorderIntent', { item: 'dog food', quantity: '5' })));
  const asked = await tell(world, 'alexa', 'acme', alexaBody(victim, intentRequest('AMAZON.YesIntent')));
  expect(asked).toContain('AMAZON.VerifyPerson');
}

async function valuesOf(): Promise<Readonly<Record<string, string>>> {
  const { shopper } = await storeOf(world, 'acme').loadShopper(`account#${victim.accountId}`);
  const [order] = world.merchants.acme.shop.readOrders(victim.accountId);
  const grantId = tokenClaims(victim.accessToken)['grant'];
  const newChat = await tell(world, 'chat', 'acme', chatBody({ merchantId: 'acme', name: 'somebody' }, 'reorder my toothbrush heads'));
  return {
    userId: userIdOf(victim),
    alexaSession: alexaSessionOf(victim),
    skillId: skillIdOf('acme'),
    jwt: victim.accessToken,
    googleToken: victim.googleToken,
    refreshToken: victim.refreshToken,
    expired: forged({ nowMs: Date.now() - 7_200_000 }),
    unsigned: forged({ header: { alg: 'none' } }, 'other'),
    ofAnotherKey: forged({}, 'other'),
    ofAnotherMerchant: stranger.accessToken,
    googleOfAnotherMerchant: stranger.googleToken,
    spliced: splice(neighbour.accessToken, victim.accessToken),
    accountId: victim.accountId,
    shopperKey: `account#${victim.accountId}`,
    tableKey: `m#acme#shopper#account%23${victim.accountId}`,
    grantId: String(grantId),
    draftId: shopper.openDraft?.id ?? shopper.approval?.id ?? '',
    approvalId: shopper.approval?.id ?? '',
    orderNumber: order?.number ?? '',
    linkId: 'id' in shopper.paymentLink ? shopper.paymentLink.id : '',
    chatSession: victim.chatSession,
    chatSessionUnsigned: victim.chatSession.split('.')[0] ?? '',
    telegramId: callerIdOf(victim),
    callerKey: `telegram:${callerIdOf(victim)}`,
    agentSession: agentSessionOf(victim),
    invitation: invitationIn(newChat).split('/').at(-1) ?? '',
  };
}

/** The victim's token, but for what is wrong with it. */
function forged(wrong: Partial<Parameters<typeof makeAccessToken>[1]>, by: 'acme' | 'other' = 'acme'): string {
  const [own] = readSigningKeys(secretsOf('acme')['acme.linkingKeys'] ?? '') ?? [];
  const other = makeSigningKey();
  const key = by === 'acme' && own ? own : { ...other, kid: own?.kid ?? other.kid };
  return makeAccessToken(key, { issuer: issuerOf('acme'), merchantId: 'acme', accountId: victim.accountId, nowMs: Date.now(), ...wrong });
}

/** The head and signature of one token around the claims of another. */
function splice(signed: string, claimed: string): string {
  return [signed.split('.')[0], claimed.split('.')[1], signed.split('.')[2]].join('.');
}

function tokenClaims(token: string): Readonly<Record<string, unknown>> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Readonly<Record<string, unknown>>;
}

/** As a payment provider signs its callbacks. */
function signatureOf(body: string, secret: string): string {
  const t = Math.floor(Date.now() / 1000);
  return `t=${t},v1=${createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')}`;
}

/** What of the marks an answer tells; digits are sometimes said one by one. */
function leaksIn(answer: string, own = ''): readonly string[] {
  const plain = answer
    .toLowerCase()
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/(\d)[\s,]+(?=\d)/g, '$1');
  return marks.filter((mark) => mark !== own && plain.includes(mark));
}

/** What opens an account, and no answer, log or item may hold. */
function secretsIn(text: string): readonly string[] {
  const people = [victim, neighbour, stranger].flatMap(({ accessToken, googleToken, refreshToken }) => [
    accessToken,
    googleToken,
    refreshToken,
  ]);
  const signatures = people.flatMap((token) => token.split('.')[2] ?? []);
  const secrets = [...people, ...signatures, values['invitation'] ?? '', values['expired'] ?? '', values['spliced'] ?? ''];
  return secrets.filter((secret) => secret.length > 8 && text.includes(secret));
}

/** Every value of the victim in every field of a request, one at a time. */
async function tryEverything(
  attacker: Speaker,
  chatSession: string | undefined,
  channel: Channel,
): Promise<{ tries: number; leaks: string[] }> {
  const leaks: string[] = [];
  let tries = 0;
  let before = JSON.stringify(await photograph(world, victim));
  for (const [where, what, body] of requestsOf(attacker, chatSession)) {
    if (where !== channel) continue;
    for (const path of leavesOf(body).filter((leaf) => !NAMES_NOTHING.test(leaf))) {
      for (const [name, value] of Object.entries(values)) {
        if (attacker.merchantId === victim.merchantId && isVouched(channel, what, path, name)) continue;
        tries += 1;
        const answer = await tell(world, channel, attacker.merchantId, withLeaf(body, path, value));
        for (const leak of [...leaksIn(answer, value), ...secretsIn(answer)]) leaks.push(`${what}: ${path} = ${name} tells ${leak}`);
      }
    }
    const after = JSON.stringify(await photograph(world, victim));
    if (after !== before) leaks.push(`${what}: changed what the victim has`);
    before = after;
  }
  return { tries, leaks };
}

describe('somebody else', () => {
  it.each(['alexa', 'dialogflow', 'chat'] as const)('who is linked to the same shop reads and changes nothing by %s', async (channel) => {
    const { tries, leaks } = await tryEverything(neighbour, neighbour.chatSession, channel);
    expect(leaks).toEqual([]);
    expect(tries).toBeGreaterThan(150);
  });

  it.each(['alexa', 'dialogflow', 'chat'] as const)('who is not linked reads and changes nothing by %s', async (channel) => {
    const { leaks } = await tryEverything({ merchantId: 'acme', name: 'passer-by' }, undefined, channel);
    expect(leaks).toEqual([]);
  });

  it.each(['alexa', 'dialogflow', 'chat'] as const)(
    'who has the same account id at another merchant reads and changes nothing by %s',
    async (channel) => {
      const { leaks } = await tryEverything(stranger, stranger.chatSession, channel);
      expect(leaks).toEqual([]);
    },
  );
});

/** What a stranger with clients of their own asks of the victim's platforms' server, and of their own, with the victim's values. */
describe('account linking and callbacks', () => {
  const FIELDS = [
    'token',
    'code',
    'refresh_token',
    'access_token',
    'id_token_hint',
    'login_hint',
    'state',
    'resource',
    'client_id',
    'code_verifier',
  ];
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const basic = (merchantId: 'acme' | 'bakery', client: 'alexa' | 'google') => ({
    authorization: `Basic ${Buffer.from(`${client}:${encodeURIComponent(secretOf(merchantId, client))}`).toString('base64')}`,
  });

  it('give nothing of the victim to the clients of another merchant, or to another client', async () => {
    const before = await photograph(world, victim);
    const leaks: string[] = [];
    const clients = [
      { issuer: 'bakery', ...basic('bakery', 'alexa') },
      { issuer: 'acme', ...basic('bakery', 'alexa') },
      // Alexa's tokens are nothing of Google's.
      { issuer: 'acme', ...basic('acme', 'google'), without: ['googleToken'] },
    ] as const;
    for (const { issuer, authorization, ...more } of clients) {
      const without: readonly string[] = 'without' in more ? more.without : [];
      for (const [name, value] of Object.entries(values).filter(([one]) => !without.includes(one))) {
        const base = issuerOf(issuer);
        const bodies = FIELDS.map((field) =>
          new URLSearchParams({ grant_type: field === 'code' ? 'authorization_code' : 'refresh_token', [field]: value }).toString(),
        );
        const asked = [
          ...bodies.flatMap((body) => [
            { method: 'POST', url: `${base}/token`, headers: { ...form, authorization }, body },
            { method: 'POST', url: `${base}/token/revocation`, headers: { ...form, authorization }, body },
          ]),
          { url: `${base}/me`, headers: { authorization: `Bearer ${value}` } },
          { url: `${base}/attached?code=${encodeURIComponent(value)}&state=${encodeURIComponent(value)}` },
          { url: `${base}/link/${encodeURIComponent(value)}` },
          { url: `${base}/auth/${encodeURIComponent(value)}` },
          ...(issuer === 'bakery' ? [{ url: `${base}/attach/${encodeURIComponent(value)}` }] : []),
        ];
        for (const question of asked) {
          const answer = await world.http.ask(question);
          const told = `${answer.body} ${JSON.stringify(answer.headers)}`;
          const isGiven = answer.statusCode === 200 && /"(?:access|refresh)_token"|action="sign|value="agree"/.test(told);
          for (const leak of leaksIn(told, value)) leaks.push(`${question.url}, ${name}: tells ${leak}`);
          if (isGiven) leaks.push(`${question.url}, ${name}: was given something`);
        }
      }
    }
    expect(leaks).toEqual([]);
    expect(await photograph(world, victim)).toEqual(before);
    expect(await refresh()).toBe(200);
  });

  it('take no word of another payment provider about the victim', async () => {
    const before = await photograph(world, victim);
    const others = await photograph(world, neighbour);
    const statuses: number[] = [];
    for (const [path, signer] of [
      ['acme', 'bakery'],
      ['bakery', 'bakery'],
      ['bakery', 'acme'],
    ] as const) {
      for (const value of Object.values(values)) {
        for (const message of [
          { type: 'link.updated', shopperRef: value, linkId: values['linkId'] },
          { type: 'link.updated', shopperRef: values['shopperKey'], linkId: value },
          { type: 'approval.updated', shopperRef: values['shopperKey'], approvalId: value },
          { type: 'approval.updated', shopperRef: value, approvalId: values['approvalId'] },
        ]) {
          const body = JSON.stringify(message);
          const headers = { 'x-payment-signature': signatureOf(body, `the webhook secret of ${signer}`) };
          statuses.push((await world.http.ask({ method: 'POST', url: `/payment/callback/${path}`, headers, body })).statusCode);
        }
      }
    }
    expect(await photograph(world, victim)).toEqual(before);
    // The right provider that mixes two people up gives neither what is the other's.
    const mixed = JSON.stringify({ type: 'link.updated', shopperRef: `account#${neighbour.accountId}`, linkId: values['linkId'] });
    const headers = { 'x-payment-signature': signatureOf(mixed, 'the webhook secret of acme') };
    expect((await world.http.ask({ method: 'POST', url: '/payment/callback/acme', headers, body: mixed })).statusCode).toBe(204);
    expect(await photograph(world, neighbour)).toEqual(others);
    expect(new Set(statuses)).toEqual(new Set([401, 204, 400]));
  });

  async function refresh(): Promise<number> {
    const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: victim.refreshToken }).toString();
    const headers = { ...form, ...basic('acme', 'alexa') };
    return (await world.http.ask({ method: 'POST', url: `${issuerOf('acme')}/token`, headers, body })).statusCode;
  }
});

/** Without these, all that is above would pass for a skill that says nothing. */
describe('the victim', () => {
  it('hears by every channel what nobody else heard', async () => {
    const list = await tell(world, 'alexa', 'acme', alexaBody(victim, intentRequest('ReadListIntent')));
    const orders = await tell(world, 'alexa', 'acme', alexaBody(victim, intentRequest('OrderStatusIntent')));
    const google = await tell(
      world,
      'dialogflow',
      'acme',
      cxBody({ ...victim, name: 'by token', accessToken: victim.googleToken }, 'ReadListIntent'),
    );
    const telegram = await tell(world, 'dialogflow', 'acme', esBody({ merchantId: 'acme', name: 'ada' }, 'ReadListIntent'));
    const chat = await tell(world, 'chat', 'acme', chatBody(victim, "what's on my shopping list", victim.chatSession));
    expect([list, google, telegram, chat].map((answer) => leaksIn(answer).includes(victim.marker))).toEqual([true, true, true, true]);
    expect(leaksIn(orders).length).toBeGreaterThan(0);
  });

  it('has bought by her voice code what nobody else could', async () => {
    const before = JSON.stringify(await photograph(world, victim));
    const cause = { type: 'ConnectionCompleted', token: values['approvalId'], status: { code: '200' }, result: { status: 'ACHIEVED' } };
    await tell(world, 'alexa', 'acme', alexaBody(victim, { type: 'SessionResumedRequest', cause }));
    expect(JSON.stringify(await photograph(world, victim))).not.toBe(before);
    expect(world.merchants.acme.shop.readOrders(victim.accountId).length).toBeGreaterThan(marks.length - 1);
  });

  it('has tokens that lie in no item, and in no line of a log', () => {
    expect(stored).toContain(victim.marker);
    expect([...secretsIn(stored), ...secretsIn(world.output())]).toEqual([]);
    expect(world.output()).not.toMatch(/ada@example|xylophone|Bearer/);
  });
});
