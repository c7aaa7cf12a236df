import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { PaymentLink } from '../../lambda/commerce/ports/payment.ts';
import { systemClock } from '../../lambda/kernel/clock.ts';
import { createHttpPayment } from '../../lambda/payments/http-payment.ts';
import { verifySignature } from '../../lambda/payments/webhook-signature.ts';
import { listen } from '../../simulator/listen.ts';
import { type PaymentFaults, type SandboxPayment, startSandboxPayment } from '../../simulator/sandbox-payment/server.ts';
import { createManualClock } from '../unit/kernel-http/manual-clock.ts';
import { describePaymentContract, type PaymentUnderTest } from './payment.contract.ts';
import { good } from './shop.contract.ts';

const NOW_MS = Date.UTC(2026, 10, 3, 15, 0, 0);
const DESCRIPTION = { name: 'Practice Pay', capture: 'separate' } as const;
const AMOUNT = { amountMinor: 2922, currency: 'USD' } as const;

type ServerOptions = Omit<Parameters<typeof startSandboxPayment>[0], 'clock' | 'faults' | 'apiKey'>;

async function startPayment(options: ServerOptions = {}): Promise<PaymentUnderTest & { readonly server: SandboxPayment }> {
  const clock = createManualClock(NOW_MS);
  let faults: PaymentFaults = {};
  const server = await startSandboxPayment({ ...options, clock, faults: () => faults, apiKey: 'key-1' });
  const link = server.issueLink('ann', 'active');
  return {
    server,
    payment: createHttpPayment({ baseUrl: server.baseUrl, apiKey: 'key-1', clock, description: DESCRIPTION }),
    clock,
    shopperRef: 'ann',
    activeLinkId: link.state === 'none' ? '' : link.id,
    async press({ url }, button) {
      await fetch(url, { method: 'POST', body: new URLSearchParams({ pressed: button }) });
    },
    trouble: (next) => {
      faults = next;
    },
    inspect: () => server.readPayments('ann'),
    stop: () => server.stop(),
  };
}

describePaymentContract('the HTTP payment provider', () => startPayment());

describe('the HTTP payment provider', () => {
  /** What a test leaves behind, also when it fails. */
  let leftovers: (() => Promise<void> | void)[] = [];
  const start = async (options?: ServerOptions) => {
    const under = await startPayment(options);
    leftovers.push(() => under.stop());
    return under;
  };
  const newFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'sayso-payment-'));
    leftovers.push(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  };
  afterEach(async () => {
    for (const tidy of leftovers.reverse()) await tidy();
    leftovers = [];
  });

  const call = () => ({ deadlineAtMs: NOW_MS + 2000 });

  it('knows nothing without the key', async () => {
    const under = await start();
    const stranger = createHttpPayment({ baseUrl: under.server.baseUrl, clock: under.clock, description: DESCRIPTION });
    expect(await stranger.undo('d1', call())).toMatchObject({ ok: false, error: { kind: 'unanswered', why: 'badAnswer' } });
  });

  it('gives a new shopper the link that was asked for, and the same one again', async () => {
    const { server, payment } = await start({ initialLinkState: 'pending' });
    const states: readonly PaymentLink['state'][] = ['none', 'pending', 'active', 'expired'];
    for (const state of states) {
      const link = server.issueLink(`shopper-${state}`, state);
      expect(link.state).toBe(state);
      expect(server.issueLink(`shopper-${state}`, state)).toEqual(link);
      if (link.state !== 'none') expect(await payment.readLink(link.id, call())).toEqual({ ok: true, value: link });
    }
    expect(server.issueLink('somebody').state).toBe('pending');
  });

  it('keeps everything over a restart, also when the last line was cut short', async () => {
    const folder = newFolder();
    const first = await start({ folder });
    const link = good(await first.payment.createLink({ idempotencyKey: 'k1', shopperRef: 'ann' }, call()));
    const authorized = good(await first.payment.authorize({ idempotencyKey: 'd1', linkId: first.activeLinkId, amount: AMOUNT }, call()));
    good(await first.payment.capture(authorized.paymentId, call()));
    good(await first.payment.undo('d2', call()));
    const before = first.inspect();
    await first.stop();
    appendFileSync(join(folder, 'payment.jsonl'), '{"keys":{"d3":{"paymentI');

    const second = await start({ folder });
    expect(second.activeLinkId).toBe(first.activeLinkId);
    expect(second.inspect()).toEqual(before);
    expect(good(await second.payment.readLink(link.id, call()))).toMatchObject({ state: 'pending', id: link.id });
    expect(await second.payment.authorize({ idempotencyKey: 'd1', linkId: first.activeLinkId, amount: AMOUNT }, call())).toEqual({
      ok: true,
      value: authorized,
    });
    expect(await second.payment.authorize({ idempotencyKey: 'd2', linkId: first.activeLinkId, amount: AMOUNT }, call())).toEqual({
      ok: false,
      error: { kind: 'keyClosed' },
    });
  });

  it('loses nothing that it answered when it is killed', async () => {
    const folder = newFolder();
    const child = spawn(process.execPath, ['--import', 'tsx', 'tests/contracts/payment-child.ts', folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    leftovers.push(() => void child.kill('SIGKILL'));
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    const { baseUrl, linkId } = JSON.parse(line) as { baseUrl: string; linkId: string };
    const payment = createHttpPayment({ baseUrl, clock: systemClock, description: DESCRIPTION });
    const soon = () => ({ deadlineAtMs: Date.now() + 5000 });
    const captured = new Set<string>();
    const payers = Array.from({ length: 4 }, async (_, payer) => {
      for (let order = 0; order < 1000; order += 1) {
        const key = `p${payer}o${order}`;
        const authorized = await payment.authorize({ idempotencyKey: key, linkId, amount: AMOUNT }, soon());
        if (!authorized.ok || !(await payment.capture(authorized.value.paymentId, soon())).ok) return;
        captured.add(key);
        if (captured.size === 40) child.kill('SIGKILL');
      }
    });
    await Promise.all(payers);

    const server = await startSandboxPayment({ folder, clock: systemClock, faults: () => ({}) });
    leftovers.push(() => server.stop());
    const kept = new Map(server.readPayments('ann').map(({ draftId, status }) => [draftId, status]));
    expect(captured.size).toBeGreaterThanOrEqual(40);
    for (const key of captured) expect([key, kept.get(key)]).toEqual([key, 'captured']);
  });

  /** Somebody who takes messages, after refusing as many as he is told to. */
  const startReceiver = async (refusals: number) => {
    const taken: { readonly body: string; readonly signature: string | undefined }[] = [];
    let left = refusals;
    const receiver = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const signature = request.headers['x-payment-signature'];
      taken.push({ body, signature: typeof signature === 'string' ? signature : undefined });
      response.writeHead(left > 0 ? 503 : 204).end();
      left -= 1;
    });
    const port = await listen(receiver);
    leftovers.push(() => {
      receiver.close();
      receiver.closeAllConnections();
    });
    return { taken, url: `http://127.0.0.1:${port}/payments` };
  };

  it('tells, signed, that a link was marked, and tries again when nobody took it', async () => {
    const { taken, url } = await startReceiver(1);
    const { server, payment, clock, press } = await start({ webhook: { url, secret: 'whisper' } });
    const link = good(await payment.createLink({ idempotencyKey: 'k1', shopperRef: 'ann' }, call()));

    const pressed = press(link, 'setUp');
    await clock.untilAsleepFor(200);
    clock.advance(200);
    await pressed;
    expect(taken).toHaveLength(2);
    for (const { body, signature } of taken) {
      expect(verifySignature(body, signature, 'whisper', clock.nowMs())).toBe(true);
      expect(JSON.parse(body)).toMatchObject({ type: 'link.updated', shopperRef: 'ann', linkId: link.id });
    }
    expect(taken[0]?.body).toBe(taken[1]?.body);
    await press(link, 'setUp');
    expect(taken).toHaveLength(2);
    expect(server.issueLink('ann').state).toBe('active');
  });

  it('tells a decision at its next start that nobody took before it stopped, and then no more', async () => {
    const folder = newFolder();
    const wish = { shopperRef: 'ann', title: 'Order for 120 dollars?', expiresAtMs: NOW_MS + 600_000 };
    const first = await start({ folder });
    const page = good(await first.payment.createApproval({ idempotencyKey: 'a1', ...wish }, call()));
    await first.press(page, 'approve');
    await first.stop();

    for (const restart of [1, 2]) {
      const { taken, url } = await startReceiver(0);
      const next = await start({ folder, webhook: { url, secret: 'whisper' } });
      if (restart === 1) await until(() => taken.length > 0);
      const other = good(await next.payment.createApproval({ idempotencyKey: `b${restart}`, ...wish }, call()));
      await next.press(other, 'decline');
      const told = taken.map(({ body }) => JSON.parse(body) as { readonly approvalId: string }).map(({ approvalId }) => approvalId);
      expect(told).toEqual(restart === 1 ? ['a1', 'b1'] : ['b2']);
      expect(good(await next.payment.readApproval('a1', call()))).toBe('approved');
      await next.stop();
    }
  });
});

/** Turns of the event loop, until it holds. */
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; !holds(); turn += 1) {
    if (turn === 200_000) throw new Error('It never came to hold.');
    await new Promise((resolve) => setImmediate(resolve));
  }
}
