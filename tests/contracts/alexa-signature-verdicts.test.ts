import https from 'node:https';
import { Readable } from 'node:stream';
import { SkillRequestSignatureVerifier, TimestampVerifier } from 'ask-sdk-express-adapter';
import { readChainUrl } from '../../lambda/channels/alexa/signature/chain-url.ts';
import { checkTimestamp } from '../../lambda/channels/alexa/signature/timestamp.ts';
import { TEST_CHAIN_URL } from '../../simulator/platforms/signing/chain-url.ts';
import { signRequest } from '../../simulator/platforms/signing/sign-request.ts';
import { CHAIN_URLS, DAY_MS, HOSTS, issueChain, openVerifier, type TestChain } from '../unit/alexa/signed.ts';

// The verdicts of Amazon's own library, on the same requests. It reads the roots of this process and the real time, and fetches by itself.
const NOW_MS = Date.now();
const VALID = { validFromMs: NOW_MS - DAY_MS, validUntilMs: NOW_MS + DAY_MS };
const OWN = { root: VALID, between: VALID, leaf: VALID };
const clock = { nowMs: () => NOW_MS, sleep: () => new Promise<void>(() => {}) };
const BODY = '{"request":{"type":"LaunchRequest"},"said":"héé 牙刷"}';

let chain: TestChain;

/** The library asks for the roots of the process each time. */
const mockRoots: string[] = [];
jest.mock('tls', () => ({
  ...jest.requireActual('tls'),
  get rootCertificates() {
    return mockRoots;
  },
}));

beforeAll(async () => {
  chain = await issueChain(OWN);
  mockRoots.push(chain.root.pem);
}, 30_000);

/** Answers the library's fetch with this chain, whatever the address. */
function serveChain(pem: string): void {
  const get = (_url: unknown, answer: (response: unknown) => void) => {
    answer(Object.assign(Readable.from([pem], { encoding: 'utf8' }), { statusCode: 200 }));
    return { on: () => {}, end: () => {} };
  };
  jest.spyOn(https, 'get').mockImplementation(get as never);
}

async function theirVerdict(body: string, headers: Readonly<Record<string, string>>, pem: string): Promise<boolean> {
  serveChain(pem);
  const verifier = new SkillRequestSignatureVerifier();
  return verifier.verify(body, headers).then(
    () => true,
    () => false,
  );
}

async function ourVerdict(body: string, headers: Readonly<Record<string, string>>, pem: string): Promise<boolean> {
  return (await openVerifier({ root: chain.root, pem }, clock).verify(Buffer.from(body), headers)).ok;
}

function signed(keyPem: string): Record<string, string> {
  return signRequest(Buffer.from(BODY), { chainUrl: TEST_CHAIN_URL, keyPem });
}

describe("our verdict and that of Amazon's library", () => {
  it('are the same on a good request, and on forged ones', async () => {
    const good = signed(chain.leaf.keyPem);
    const other = signed(chain.between.keyPem);
    const { 'Signature-256': _left, ...older } = good;
    const cases: readonly (readonly [string, string, Record<string, string>, boolean])[] = [
      ['good', BODY, good, true],
      ['forged body', BODY.replace('Launch', 'Intent'), good, false],
      ['other key', BODY, other, false],
      ['SHA-1 alone', BODY, older, false],
      ['no headers', BODY, {}, false],
    ];
    for (const [name, body, headers, accepts] of cases) {
      const verdicts = [await theirVerdict(body, headers, chain.pem), await ourVerdict(body, headers, chain.pem)];
      expect([name, ...verdicts]).toEqual([name, accepts, accepts]);
    }
  });

  it.each([
    ['has expired', { leaf: { ...VALID, validUntilMs: NOW_MS - 60_000 } }, false],
    ['is not valid yet', { leaf: { ...VALID, validFromMs: NOW_MS + 60_000 } }, false],
    ['is made out to somebody else', { leaf: { ...VALID, hosts: ['echo-api.example.com'] } }, false],
    ['is made out to others too', { leaf: { ...VALID, hosts: ['other.amazon.com', ...HOSTS] } }, true],
    ['has an intermediate that has expired', { between: { ...VALID, validUntilMs: NOW_MS - 60_000 } }, false],
    ['is signed by what is no authority', { between: { ...VALID, isAuthority: false } }, false],
  ] satisfies [string, Parameters<typeof issueChain>[0] & object, boolean][])(
    'are the same on a certificate that %s',
    async (_, changed: Parameters<typeof issueChain>[0] & object, accepts) => {
      const judged = await issueChain({ ...OWN, ...changed, between: { ...VALID, ...changed.between, signedBy: chain.root } }, chain);
      const headers = signed(judged.leaf.keyPem);
      expect([await theirVerdict(BODY, headers, judged.pem), await ourVerdict(BODY, headers, judged.pem)]).toEqual([accepts, accepts]);
    },
  );

  it('are the same on a chain that nobody trusts', async () => {
    const forged = await issueChain(OWN);
    const headers = signed(forged.leaf.keyPem);
    expect([await theirVerdict(BODY, headers, forged.pem), await ourVerdict(BODY, headers, forged.pem)]).toEqual([false, false]);
  });

  it('are the same on the time of a request, but for what theirs lets pass', async () => {
    const ages: readonly (readonly [string, number])[] = [
      ['IntentRequest', 0],
      ['IntentRequest', 140],
      ['IntentRequest', 160],
      ['AlexaSkillEvent.SkillDisabled', 3_500],
      ['AlexaSkillEvent.SkillDisabled', 3_700],
      ['AlexaSkillEvent.ProactiveSubscriptionChanged', 3_500],
      ['Reminders.ReminderStarted', 3_500],
      ['Messaging.MessageReceived', 3_500],
      ['IntentRequest', -3_600],
    ];
    const differing: string[] = [];
    for (const [type, ageS] of ages) {
      const body = { request: { type, timestamp: new Date(Date.now() - ageS * 1_000).toISOString() } };
      const theirs = await new TimestampVerifier().verify(JSON.stringify(body)).then(
        () => true,
        () => false,
      );
      if (theirs !== checkTimestamp(body, Date.now()).ok) differing.push(`${type} ${ageS} s: theirs ${theirs}`);
    }
    // Events that it does not know of, and a request from the future.
    expect(differing).toEqual([
      'AlexaSkillEvent.ProactiveSubscriptionChanged 3500 s: theirs false',
      'Reminders.ReminderStarted 3500 s: theirs false',
      'Messaging.MessageReceived 3500 s: theirs false',
      'IntentRequest -3600 s: theirs true',
    ]);
  });

  it('are the same on addresses, but for what theirs does not normalise or look at', async () => {
    const differing: string[] = [];
    for (const [url] of CHAIN_URLS) {
      const headers = { ...signed(chain.leaf.keyPem), SignatureCertChainUrl: url };
      const theirs = await theirVerdict(BODY, headers, chain.pem);
      if (theirs !== readChainUrl(url).ok) differing.push(`${theirs ? 'takes' : 'refuses'} ${url.slice(0, 80)}`);
    }
    expect(differing).toEqual([
      'refuses https://s3.amazonaws.com//echo.api//echo-api-cert.pem',
      'takes https://s3.amazonaws.com/echo.api/../evil/echo-api-cert.pem',
      'takes https://s3.amazonaws.com/echo.api/%2e%2e/evil/echo-api-cert.pem',
      'takes https://s3.amazonaws.com/echo.api\\..\\evil\\cert.pem',
      'takes https://user:password@s3.amazonaws.com/echo.api/echo-api-cert.pem',
      'takes https://s3.amazonaws.com/echo.api/cert.pem?again=1',
      'takes https://s3.amazonaws.com/echo.api/cert.pem#again',
      expect.stringMatching(/^takes https:\/\/s3\.amazonaws\.com\/echo\.api\/aaa/u),
    ]);
  });
});
