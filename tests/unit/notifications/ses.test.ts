import { createServer, type Server } from 'node:http';
import { systemClock } from '../../../lambda/kernel/clock.ts';
import { err, ok } from '../../../lambda/kernel/result.ts';
import { createSesClient, createSesNotify, type EmailTrouble, type SesNotifyOptions } from '../../../lambda/notifications/ses.ts';
import { listen } from '../../../simulator/listen.ts';

const ADDRESS = 'ann@example.com';
const MESSAGE = { idempotencyKey: 'd1-captured', accountId: 'ann', subject: 'Bestellung 10061 · Zoë', text: 'Danke!\n€ 29,22\n' };

interface SentMail {
  readonly path: string;
  readonly body: unknown;
}

/** What SES answers: a status and the name of its error; undefined: nothing at all. */
type SesAnswer = { readonly status: number; readonly error?: string } | undefined;

describe('e-mail by Amazon SES', () => {
  let server: Server;
  let port: number;
  let answers: SesAnswer[];
  let sent: SentMail[];
  let troubles: EmailTrouble[];

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      let text = '';
      for await (const chunk of request) text += chunk;
      sent.push({ path: `${request.method} ${request.url}`, body: JSON.parse(text) });
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer === undefined) return;
      const message = `Email address is not verified: ${ADDRESS}`;
      response.writeHead(answer.status, {
        'content-type': 'application/json',
        ...(answer.error === undefined ? {} : { 'x-amzn-errortype': answer.error }),
      });
      response.end(JSON.stringify(answer.error === undefined ? { MessageId: 'm1' } : { message }));
    });
    port = await listen(server);
    process.env['AWS_ACCESS_KEY_ID'] = 'test';
    process.env['AWS_SECRET_ACCESS_KEY'] = 'test';
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
    delete process.env['AWS_ACCESS_KEY_ID'];
    delete process.env['AWS_SECRET_ACCESS_KEY'];
  });
  beforeEach(() => {
    answers = [{ status: 200 }];
    sent = [];
    troubles = [];
  });

  const open = (over: Partial<SesNotifyOptions> = {}) =>
    createSesNotify({
      client: createSesClient({ region: 'us-east-1', endpoint: `http://127.0.0.1:${port}` }),
      from: 'orders@shop.example',
      findEmail: async () => ok(ADDRESS),
      clock: systemClock,
      onTrouble: (trouble) => troubles.push(trouble),
      ...over,
    });
  const soon = () => ({ deadlineAtMs: Date.now() + 3_000 });

  it('sends plain text to the address that the shop has now', async () => {
    expect(await open().sendEmail(MESSAGE, soon())).toEqual(ok(undefined));
    expect(sent).toEqual([
      {
        path: 'POST /v2/email/outbound-emails',
        body: {
          FromEmailAddress: 'orders@shop.example',
          Destination: { ToAddresses: [ADDRESS] },
          Content: {
            Simple: {
              Subject: { Data: MESSAGE.subject, Charset: 'UTF-8' },
              Body: { Text: { Data: MESSAGE.text, Charset: 'UTF-8' } },
            },
          },
          EmailTags: [{ Name: 'key', Value: 'd1-captured' }],
        },
      },
    ]);
    expect(troubles).toEqual([]);
  });

  it('sends a key once, however often and however closely it is asked', async () => {
    const notify = open();
    const answered = await Promise.all([notify.sendEmail(MESSAGE, soon()), notify.sendEmail(MESSAGE, soon())]);
    expect([...answered, await notify.sendEmail(MESSAGE, soon())]).toEqual([ok(undefined), ok(undefined), ok(undefined)]);
    expect(sent).toHaveLength(1);
    await notify.sendEmail({ ...MESSAGE, idempotencyKey: 'd2-captured' }, soon());
    expect(sent).toHaveLength(2);
  });

  it('writes to nobody without an address, and is done with it', async () => {
    expect(await open({ findEmail: async () => ok(undefined) }).sendEmail(MESSAGE, soon())).toEqual(ok(undefined));
    expect(sent).toEqual([]);
    expect(troubles).toMatchObject([{ idempotencyKey: 'd1-captured', kind: 'noAddress' }]);
  });

  it('is for later while the shop does not answer', async () => {
    let isSilent = true;
    const notify = open({ findEmail: async () => (isSilent ? err({ kind: 'unanswered', why: 'deadline' }) : ok(ADDRESS)) });
    expect(await notify.sendEmail(MESSAGE, soon())).toEqual(err({ kind: 'unanswered', why: 'deadline' }));
    isSilent = false;
    expect(await notify.sendEmail(MESSAGE, soon())).toEqual(ok(undefined));
    expect(sent).toHaveLength(1);
  });

  it.each(['MessageRejected', 'BadRequestException'])('is done with what SES refuses for good: %s', async (error) => {
    answers = [{ status: 400, error }];
    expect(await open().sendEmail(MESSAGE, soon())).toEqual(ok(undefined));
    expect(troubles).toEqual([{ idempotencyKey: 'd1-captured', kind: 'refused', reason: error }]);
  });

  it.each([
    ['AccountSuspendedException', 400],
    ['MailFromDomainNotVerifiedException', 400],
    ['AccessDeniedException', 403],
    ['InternalFailure', 500],
  ])('is for later when SES cannot: %s', async (error, status) => {
    answers = [{ status, error }];
    expect(await open().sendEmail(MESSAGE, soon())).toMatchObject({ ok: false, error: { kind: 'unanswered', why: 'badAnswer' } });
    expect(troubles).toMatchObject([{ kind: 'unanswered', reason: error }]);
  });

  it('tries once more, at once, when SES is busy', async () => {
    answers = [{ status: 429, error: 'TooManyRequestsException' }, { status: 200 }];
    expect(await open().sendEmail(MESSAGE, soon())).toEqual(ok(undefined));
    expect(sent).toHaveLength(2);
  });

  it('gives up at the deadline', async () => {
    answers = [undefined];
    const answered = await open().sendEmail(MESSAGE, { deadlineAtMs: Date.now() + 100 });
    expect(answered).toMatchObject({ ok: false, error: { kind: 'unanswered', why: 'deadline' } });
  });

  it('names no address in what may be logged', async () => {
    answers = [{ status: 403, error: 'AccessDeniedException' }];
    const answered = await open().sendEmail(MESSAGE, soon());
    const cause = answered.ok ? undefined : answered.error.cause;
    expect(String(cause instanceof Error ? cause.stack : '')).toContain('AccessDeniedException');
    expect(JSON.stringify([troubles, cause]) + String(cause instanceof Error ? cause.stack : '')).not.toContain(ADDRESS);
  });
});
