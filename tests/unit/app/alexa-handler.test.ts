import { merchantFile, merchantVariables } from '../../merchant.ts';
import { readFixture, SKILL_ID } from '../alexa/open-channel.ts';

// The deployed function, over its own settings: what it lets in, by the trigger and by HTTPS.
const before = { ...process.env };
type Handler = (event: unknown) => Promise<unknown>;
let handler: Handler;

beforeAll(async () => {
  const file = merchantFile('example', {}, { alexa: { skillIds: [SKILL_ID], https: true } });
  process.env = {
    ...before,
    AWS_REGION: 'us-east-1',
    SAYSO_TABLE: 'sayso',
    ...merchantVariables(file),
  };
  for (const key of Object.keys(process.env)) {
    if (key.startsWith('SAYSO_') && !['SAYSO_TABLE', 'SAYSO_MERCHANTS', 'SAYSO_SECRETS'].includes(key)) delete process.env[key];
  }
  ({ handler } = await import('../../../lambda/handlers/alexa.ts'));
});

afterAll(() => {
  process.env = before;
});

/** What API Gateway makes of a request. */
function httpEvent(body: string, headers: Readonly<Record<string, string>> = {}) {
  return { version: '2.0', rawPath: '/alexa', requestContext: { http: { method: 'POST' } }, headers, body, isBase64Encoded: false };
}

const EVENT = JSON.stringify({
  ...readFixture('session-ended-request'),
  session: undefined,
  context: { System: { application: { applicationId: SKILL_ID } } },
});

describe('the function of the skills', () => {
  it('answers an envelope of the trigger', async () => {
    expect(await handler(JSON.parse(EVENT))).toEqual({ version: '1.0', response: {} });
  });

  it('refuses an envelope of another skill', async () => {
    await expect(handler(JSON.parse(EVENT.replaceAll(SKILL_ID, 'amzn1.ask.skill.other')))).rejects.toThrow('alexa.wrongSkill');
  });

  it.each([
    ['unsigned', {}, 'alexa.unsigned'],
    [
      'with a chain from elsewhere',
      { signaturecertchainurl: 'https://evil.example/echo.api/c.pem', 'signature-256': 'AAAA' },
      'alexa.badChainUrl',
    ],
  ])('refuses the same over HTTPS, %s', async (_, headers, code) => {
    const answer = (await handler(httpEvent(EVENT, headers))) as { readonly statusCode: number; readonly body: string };
    expect([answer.statusCode, JSON.parse(answer.body)]).toEqual([400, { error: { code, message: expect.any(String) } }]);
  });

  it('takes nothing in a body for an event of its own', async () => {
    const disguised = JSON.stringify(httpEvent(EVENT));
    expect(await handler(httpEvent(disguised))).toMatchObject({ statusCode: 400 });
  });
});
