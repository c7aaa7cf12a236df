import { get } from 'node:https';
import type { SkillTarget } from '../../simulator/platforms/platform.ts';
import { signedTarget } from '../../simulator/platforms/signing/signed-target.ts';
import { readSigner, type Signer } from '../../simulator/platforms/signing/signing-folder.ts';
import { makeTestSigning } from '../../simulator/platforms/signing/test-certificates.ts';
import { makeFolder, type RunningServer, startServer } from './local-process.ts';

const DEADLINE_MS = 10_000;

let server: RunningServer;
let url: string;
let signer: Signer;
let alexa: SkillTarget;
let turns = 0;

beforeAll(async () => {
  const folder = makeFolder();
  server = await startServer(folder, { SAYSO_HTTPS_PORT: '0' }, ['--https']);
  url = await untilPrinted(/signed requests at (\S+)/u);
  const written = readSigner(folder);
  if (!written) throw new Error('The signer was not written down.');
  signer = written;
  alexa = signedTarget({ url, signer });
}, 60_000);

afterAll(() => server.kill());

async function untilPrinted(pattern: RegExp): Promise<string> {
  for (;;) {
    const found = pattern.exec(server.output())?.[1];
    if (found !== undefined) return found;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function envelope(request: object, requestId = `https-${turns++}`, atMs = Date.now()) {
  const user = { userId: 'https-shopper' };
  return {
    version: '1.0',
    session: { new: false, sessionId: 'https-session', application: { applicationId: 'any' }, user },
    context: { System: { application: { applicationId: 'any' }, user, device: { deviceId: 'd', supportedInterfaces: {} } } },
    request: { requestId, locale: 'en-US', timestamp: new Date(atMs).toISOString(), ...request },
  };
}

const REORDER = {
  type: 'IntentRequest',
  intent: { name: 'ReorderIntent', slots: { item: { name: 'item', value: 'toothbrush heads' } } },
};
const YES = { type: 'IntentRequest', intent: { name: 'AMAZON.YesIntent', slots: {} } };

function refusedAs(code: string) {
  return expect.objectContaining({ kind: 'answered', status: 400, body: { error: { code, message: expect.any(String) } } });
}

describe('npm start -- --https', () => {
  it('answers signed requests, and buys once however often one is sent again', async () => {
    const asked = await alexa.send(envelope(REORDER), { deadlineMs: DEADLINE_MS });
    expect(asked).toMatchObject({ status: 200, body: { response: { shouldEndSession: false } } });
    const yes = envelope(YES, 'https-yes');
    const first = await alexa.send(yes, { deadlineMs: DEADLINE_MS });
    const again = await alexa.send(yes, { deadlineMs: DEADLINE_MS });
    expect([first, again]).toMatchObject([{ status: 200 }, { status: 200 }]);
    expect('body' in first && 'body' in again && again.body).toEqual('body' in first && first.body);
    const state = (await (await fetch(`${server.url}/state?user=https-shopper`)).json()) as {
      readonly orders: readonly { readonly draftId: string | null }[];
    };
    expect(state.orders.filter(({ draftId }) => draftId !== null)).toHaveLength(1);
  });

  it('refuses what is signed by somebody else', async () => {
    const stranger = await makeTestSigning(Date.now());
    const forged = signedTarget({ url, signer: { ...stranger, rootPem: signer.rootPem } });
    expect(await forged.send(envelope(REORDER), { deadlineMs: DEADLINE_MS })).toEqual(refusedAs('alexa.badSignature'));
  });

  it('refuses a chain that is nowhere', async () => {
    const elsewhere = signedTarget({ url, signer: { ...signer, chainUrl: 'https://s3.amazonaws.com/echo.api/other.pem' } });
    expect(await elsewhere.send(envelope(REORDER), { deadlineMs: DEADLINE_MS })).toEqual(refusedAs('alexa.chainUnreachable'));
  });

  it('refuses what was signed three minutes ago', async () => {
    const old = envelope(REORDER, 'https-old', Date.now() - 180_000);
    expect(await alexa.send(old, { deadlineMs: DEADLINE_MS })).toEqual(refusedAs('alexa.badTimestamp'));
  });

  it('shows a certificate of its own, which nobody else trusts', async () => {
    const why = await new Promise<string>((resolve) => {
      get(url, () => resolve('trusted')).once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    });
    expect(why).toMatch(/UNABLE_TO_|SELF_SIGNED/u);
  });
});
