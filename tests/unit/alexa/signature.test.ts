import { sign, X509Certificate } from 'node:crypto';
import { openSignedSkill } from '../../../lambda/app/alexa-https.ts';
import { trustSigner } from '../../../lambda/channels/alexa/signature/certificate-chain.ts';
import { readChainUrl } from '../../../lambda/channels/alexa/signature/chain-url.ts';
import { createFetchChain } from '../../../lambda/channels/alexa/signature/fetch-chain.ts';
import { checkTimestamp } from '../../../lambda/channels/alexa/signature/timestamp.ts';
import { systemClock } from '../../../lambda/kernel/clock.ts';
import { type ApiAnswer, startLocalApi } from '../../../simulator/local-api.ts';
import { TEST_CHAIN_URL } from '../../../simulator/platforms/signing/chain-url.ts';
import { signRequest } from '../../../simulator/platforms/signing/sign-request.ts';
import { issueTestCertificate } from '../../../simulator/platforms/signing/test-certificates.ts';
import { NOW_MS, openChannel, readFixture, stoppedClock } from './open-channel.ts';
import { CHAIN_URLS, DAY_MS, HOSTS, issueChain, openVerifier, type TestChain, VALID } from './signed.ts';

let chain: TestChain;

beforeAll(async () => {
  chain = await issueChain();
}, 30_000);

const BODY = Buffer.from(
  JSON.stringify({ request: { type: 'LaunchRequest', timestamp: new Date(NOW_MS).toISOString() }, said: 'héé 牙刷' }),
);

function signed(body: Uint8Array = BODY, keyPem = chain.leaf.keyPem) {
  return signRequest(body, { chainUrl: TEST_CHAIN_URL, keyPem });
}

/** `ok`, or the code of the refusal. */
async function verdict(headers: Readonly<Record<string, string | undefined>>, body: Uint8Array = BODY, by = openVerifier(chain)) {
  const result = await by.verify(body, headers);
  return result.ok ? 'ok' : result.error.code;
}

describe('the signature', () => {
  it("of Alexa's over the very bytes is taken", async () => {
    expect(await verdict(signed())).toBe('ok');
  });

  it('is found whatever the case of its headers', async () => {
    const lower = Object.fromEntries(Object.entries(signed()).map(([name, value]) => [name.toLowerCase(), value]));
    const upper = Object.fromEntries(Object.entries(signed()).map(([name, value]) => [name.toUpperCase(), value]));
    expect([await verdict(lower), await verdict(upper)]).toEqual(['ok', 'ok']);
  });

  it.each([
    ['another word', (body: string) => body.replace('LaunchRequest', 'IntentRequest')],
    ['a space more', (body: string) => `${body} `],
    ['the same JSON, written otherwise', (body: string) => JSON.stringify(JSON.parse(body), null, 1)],
    ['nothing', () => ''],
  ])('is refused over %s', async (_, change) => {
    expect(await verdict(signed(), Buffer.from(change(BODY.toString())))).toBe('alexa.badSignature');
  });

  it('is over bytes, not over the text that they are read as', async () => {
    const broken = Buffer.from([0x7b, 0xff, 0x7d]);
    expect(await verdict(signed(broken), broken)).toBe('ok');
    expect(await verdict(signed(broken), Buffer.from(broken.toString('utf8')))).toBe('alexa.badSignature');
  });

  it('of another key is refused', async () => {
    const other = await issueTestCertificate({ ...VALID, name: 'other', hosts: HOSTS, signedBy: chain.between });
    expect(await verdict(signed(BODY, other.keyPem))).toBe('alexa.badSignature');
  });

  it('of SHA-1 is refused, in its own header and in the other', async () => {
    const { SignatureCertChainUrl, Signature } = signed();
    expect(await verdict({ SignatureCertChainUrl, Signature })).toBe('alexa.unsigned');
    expect(await verdict({ SignatureCertChainUrl, 'Signature-256': Signature })).toBe('alexa.badSignature');
  });

  it('that is right counts beside an older one that is wrong, and not the other way round', async () => {
    expect(await verdict({ ...signed(), Signature: 'AAAA' })).toBe('ok');
    expect(await verdict({ ...signed(), 'Signature-256': 'AAAA' })).toBe('alexa.badSignature');
  });

  it.each([
    ['no address', { SignatureCertChainUrl: undefined }, 'alexa.unsigned'],
    ['an empty address', { SignatureCertChainUrl: '' }, 'alexa.unsigned'],
    ['no signature', { 'Signature-256': undefined }, 'alexa.unsigned'],
    ['no base64', { 'Signature-256': '%%%' }, 'alexa.badSignature'],
    ['an endless one', { 'Signature-256': 'A'.repeat(4_000) }, 'alexa.badSignature'],
    ['two in one header', { 'Signature-256': 'AAAA,AAAA' }, 'alexa.badSignature'],
    ['two addresses in one header', { SignatureCertChainUrl: `${TEST_CHAIN_URL}, https://evil.example/` }, 'alexa.chainUnreachable'],
    ['an address where nothing is', { SignatureCertChainUrl: 'https://s3.amazonaws.com/echo.api/none.pem' }, 'alexa.chainUnreachable'],
  ])('is refused with %s', async (_, changed, code) => {
    expect(await verdict({ ...signed(), ...changed })).toBe(code);
  });
});

describe('the address of the chain', () => {
  it.each(CHAIN_URLS)('%s: %s', async (url, accepts) => {
    expect(readChainUrl(url).ok).toBe(accepts);
    const by = openVerifier(chain);
    expect(await verdict({ ...signed(), SignatureCertChainUrl: url }, BODY, by)).toBe(
      accepts ? 'alexa.chainUnreachable' : 'alexa.badChainUrl',
    );
    // Nothing is asked of a host that is not Amazon's.
    expect(by.fetched).toEqual(accepts ? ['https://s3.amazonaws.com/echo.api/echo-api-cert.pem'] : []);
  });
});

describe('the certificate', () => {
  it.each([
    ['has expired', { leaf: { validUntilMs: NOW_MS - 1_000 } }],
    ['is not valid yet', { leaf: { validFromMs: NOW_MS + 1_000 } }],
    ['has an intermediate that has expired', { between: { validUntilMs: NOW_MS - 1_000 } }],
    ['has a root that has expired', { root: { validUntilMs: NOW_MS - 1_000 } }],
    ['is made out to somebody else', { leaf: { hosts: ['echo-api.amazon.com.evil.example'] } }],
    ['is made out to all of Amazon', { leaf: { hosts: ['*.amazon.com'] } }],
    ['is made out to nobody', { leaf: { hosts: [], name: 'echo-api.amazon.com' } }],
    ['is an authority', { leaf: { isAuthority: true } }],
    ['is signed by what is no authority', { between: { isAuthority: false } }],
    ['has a short key', { leaf: { keyBits: 1024 } }],
  ])('that %s is refused', async (_, changed) => {
    const bad = await issueChain(changed, chain);
    expect(await verdict(signed(BODY, bad.leaf.keyPem), BODY, openVerifier(bad))).toBe('alexa.badCertificate');
  });

  it('of a root that nobody trusts is refused, even if the chain brings the root', async () => {
    const forged = await issueChain();
    for (const pem of [forged.pem, forged.pem + forged.root.pem, forged.pem + chain.between.pem + chain.root.pem]) {
      const by = openVerifier({ root: chain.root, pem });
      expect(await verdict(signed(BODY, forged.leaf.keyPem), BODY, by)).toBe('alexa.badCertificate');
    }
  });

  it('that signed itself is refused', async () => {
    const alone = await issueTestCertificate({ ...VALID, name: 'alone', hosts: HOSTS });
    expect(await verdict(signed(BODY, alone.keyPem), BODY, openVerifier({ root: chain.root, pem: alone.pem }))).toBe(
      'alexa.badCertificate',
    );
  });

  it('of a namesake of the intermediate is refused', async () => {
    const forged = await issueChain();
    const by = openVerifier({ root: chain.root, pem: forged.leaf.pem + chain.between.pem });
    expect(await verdict(signed(BODY, forged.leaf.keyPem), BODY, by)).toBe('alexa.badCertificate');
  });

  it('is found a way for through a chain in any order, beside what leads nowhere', async () => {
    const other = await issueChain();
    const pem = [chain.leaf, other.between, chain.root, chain.between].map((certificate) => certificate.pem).join('\n');
    expect(await verdict(signed(), BODY, openVerifier({ root: chain.root, pem }))).toBe('ok');
  });

  it.each([
    ['nothing', ''],
    ['no PEM', '<html>Not found</html>'],
    ['a broken one', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
  ])('in a file of %s is refused', (_, pem) => {
    const judged = trustSigner(pem, [new X509Certificate(chain.root.pem)], NOW_MS);
    expect(judged.ok ? 'ok' : judged.error.code).toBe('alexa.badCertificate');
  });

  it('in a file of very many is refused', () => {
    const judged = trustSigner(chain.pem + chain.between.pem.repeat(20), [new X509Certificate(chain.root.pem)], NOW_MS);
    expect(judged.ok).toBe(false);
  });

  it('is fetched once, also by those who come at once, and again when it has ended', async () => {
    let nowMs = NOW_MS;
    const by = openVerifier(chain, { ...stoppedClock, nowMs: () => nowMs });
    expect(await Promise.all([verdict(signed(), BODY, by), verdict(signed(), BODY, by)])).toEqual(['ok', 'ok']);
    expect(await verdict(signed(), BODY, by)).toBe('ok');
    expect(by.fetched).toHaveLength(1);
    nowMs = NOW_MS + DAY_MS + 1_000;
    expect(await verdict(signed(), BODY, by)).toBe('alexa.badCertificate');
    expect(by.fetched).toHaveLength(2);
  });

  it('stays known while others ask for what is not there', async () => {
    const by = openVerifier(chain);
    await verdict(signed(), BODY, by);
    for (let at = 0; at < 20; at += 1)
      await verdict({ ...signed(), SignatureCertChainUrl: `https://s3.amazonaws.com/echo.api/${at}` }, BODY, by);
    await verdict(signed(), BODY, by);
    expect(by.fetched.filter((url) => url === TEST_CHAIN_URL)).toHaveLength(1);
  });
});

describe('fetching the chain', () => {
  async function fetchFrom(
    answer: ApiAnswer | ((changes: number) => ApiAnswer),
  ): Promise<{ readonly found: string | undefined; readonly asked: number }> {
    let asked = 0;
    const api = await startLocalApi({
      port: 0,
      clock: systemClock,
      answer: async () => {
        asked += 1;
        return typeof answer === 'function' ? answer(asked) : answer;
      },
      faultsOf: () => ({}),
      changesSoFar: () => 0,
    });
    const found = await createFetchChain(systemClock)(`${api.baseUrl}/chain.pem`);
    await api.stop();
    return { found, asked };
  }

  it('takes what is there', async () => {
    expect(await fetchFrom({ status: 200, json: 'a chain' })).toEqual({ found: '"a chain"', asked: 1 });
  });

  it('asks a busy store once more', async () => {
    expect(await fetchFrom((asked) => ({ status: asked === 1 ? 503 : 200, json: 'a chain' }))).toEqual({ found: '"a chain"', asked: 2 });
  });

  it.each([
    ['what is not there', { status: 404, json: {} }, 1],
    ['what is far too long', { status: 200, json: 'x'.repeat(100_000) }, 1],
  ])('leaves %s', async (_, answer, asked) => {
    expect(await fetchFrom(answer)).toEqual({ found: undefined, asked });
  });

  it('follows no redirect', async () => {
    const urls: string[] = [];
    const fetchUrl: typeof fetch = async (url, init) => {
      urls.push(`${url} ${init?.redirect}`);
      throw new TypeError('unexpected redirect');
    };
    expect(await createFetchChain(stoppedClock, fetchUrl)('https://a.example/')).toBeUndefined();
    expect(new Set(urls)).toEqual(new Set(['https://a.example/ error']));
  });

  it('gives up after two seconds', async () => {
    const waits: number[] = [];
    const clock = { nowMs: () => NOW_MS, sleep: async (durationMs: number) => void waits.push(durationMs) };
    expect(await createFetchChain(clock, () => new Promise(() => {}))('https://a.example/')).toBeUndefined();
    expect(waits).toEqual([2_000]);
  });
});

describe('the time of a request', () => {
  const aged = (type: string, ageS: number, name = 'timestamp') =>
    checkTimestamp({ request: { type, [name]: new Date(NOW_MS - ageS * 1_000).toISOString() } }, NOW_MS).ok;

  it.each([
    ['IntentRequest', 0, true],
    ['IntentRequest', 150, true],
    ['IntentRequest', 151, false],
    ['IntentRequest', -30, true],
    ['IntentRequest', -31, false],
    ['AlexaSkillEvent.SkillDisabled', 3_600, true],
    ['AlexaSkillEvent.SkillDisabled', 3_601, false],
    ['AlexaSkillEvent.SkillDisabled', -31, false],
    ['AlexaSkillEvent.ProactiveSubscriptionChanged', 3_000, true],
    ['Reminders.ReminderStarted', 3_000, true],
    ['Messaging.MessageReceived', 3_000, true],
    ['Alexa.Presentation.APL.UserEvent', 151, false],
    ['SessionEndedRequest', 151, false],
    ['AlexaSkillEventually', 151, false],
  ])('%s, %d s old: %s', (type, ageS, accepts) => {
    expect(aged(type, ageS)).toBe(accepts);
  });

  it('is read in the other spelling of some events too', () => {
    expect([aged('AlexaSkillEvent.SkillEnabled', 10, 'timeStamp'), aged('AlexaSkillEvent.SkillEnabled', 3_601, 'timeStamp')]).toEqual([
      true,
      false,
    ]);
  });

  it.each([
    [undefined],
    [null],
    [{}],
    [{ request: {} }],
    [{ request: { type: 'LaunchRequest' } }],
    [{ request: { type: 'LaunchRequest', timestamp: 'now' } }],
  ])('that is missing or is none is refused: %j', (body) => {
    expect(checkTimestamp(body, NOW_MS).ok).toBe(false);
  });
});

describe('the skill over HTTPS', () => {
  const fixture = () => Buffer.from(JSON.stringify(readFixture('launch-request')));

  function open() {
    const channel = openChannel();
    const log = {
      warn: (event: string, detail: object) => channel.logged.push(['warn', event, detail]),
      error: (event: string, detail: object) => channel.logged.push(['error', event, detail]),
    };
    return { channel, skill: openSignedSkill({ skill: channel, verifier: openVerifier(chain), clock: stoppedClock, log }) };
  }

  it('answers what Alexa signed', async () => {
    const { skill, channel } = open();
    const { status, body } = await skill.answer(fixture(), signed(fixture()));
    expect([status, body, channel.turns.length]).toEqual([200, expect.objectContaining({ version: '1.0' }), 1]);
  });

  it.each([
    ['unsigned', () => ({}), fixture, 'alexa.unsigned'],
    ['signed for another body', () => signed(), fixture, 'alexa.badSignature'],
    [
      'of yesterday',
      (body: Buffer) => signed(body),
      () => Buffer.from(fixture().toString().replace('2026-11-20', '2026-11-19')),
      'alexa.badTimestamp',
    ],
  ])('refuses what is %s with 400, and the dialogue never hears of it', async (_, headersOf, bodyOf, code) => {
    const { skill, channel } = open();
    const { status, body } = await skill.answer(bodyOf(), headersOf(bodyOf()));
    expect([status, body]).toEqual([400, { error: { code, message: expect.any(String) } }]);
    expect([channel.turns, channel.logged]).toEqual([[], [['warn', 'alexa.refused', { code }]]]);
  });

  it('refuses what is signed and no JSON, and what is signed for another skill', async () => {
    const { skill, channel } = open();
    const text = Buffer.from('Hello');
    expect((await skill.answer(text, signed(text))).status).toBe(400);
    const other = Buffer.from(fixture().toString().replaceAll('amzn1.ask.skill.5a65', 'amzn1.ask.skill.0000'));
    expect((await skill.answer(other, signed(other))).status).toBe(403);
    expect(channel.turns).toEqual([]);
  });

  it('looks at nothing but the signature before it is right', async () => {
    const bytes = Buffer.from('{"request":');
    const wrong = { ...signed(), 'Signature-256': sign('RSA-SHA256', Buffer.from('x'), chain.leaf.keyPem).toString('base64') };
    expect((await open().skill.answer(bytes, wrong)).body).toEqual({ error: { code: 'alexa.badSignature', message: expect.any(String) } });
  });
});
