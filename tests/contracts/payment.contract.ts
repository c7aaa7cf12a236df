import type { PaymentPort } from '../../lambda/commerce/ports/payment.ts';
import type { Money } from '../../lambda/kernel/money.ts';
import type { PaymentFaults } from '../../simulator/sandbox-payment/server.ts';
import type { ManualClock } from '../unit/kernel-http/manual-clock.ts';
import { good } from './shop.contract.ts';

/** What a connector's provider must offer so that the suite can be run on it. */
export interface PaymentUnderTest {
  readonly payment: PaymentPort;
  readonly clock: ManualClock;
  readonly shopperRef: string;
  /** A link of this shopper by which payments can be made. */
  readonly activeLinkId: string;
  /** Does what the shopper does on a page of the provider's. */
  press(page: { readonly url: string }, button: 'setUp' | 'approve' | 'decline'): Promise<void>;
  /** Trouble for every call from now on. */
  trouble(faults: PaymentFaults): void;
  /** All payments of the shopper as the provider itself has them: the key, how it stands, the amount. */
  inspect(): readonly { readonly draftId: string; readonly status: string; readonly amountMinor: number }[];
  stop(): Promise<void>;
}

const TIMEOUT_MS = 2000;
const HALF_AN_HOUR_MS = 30 * 60 * 1000;
const TWO_YEARS_MS = 2 * 365 * 24 * 3600 * 1000;
const AMOUNT: Money = { amountMinor: 2922, currency: 'USD' };

/** The promises of `PaymentPort`, for any connector. */
export function describePaymentContract(name: string, start: () => Promise<PaymentUnderTest>): void {
  describe(`${name} keeps the payment contract`, () => {
    let under: PaymentUnderTest;

    beforeEach(async () => {
      under = await start();
    });
    afterEach(() => under.stop());

    const call = () => ({ deadlineAtMs: under.clock.nowMs() + TIMEOUT_MS });
    const newLink = async (idempotencyKey: string) =>
      good(await under.payment.createLink({ idempotencyKey, shopperRef: under.shopperRef }, call()));
    const authorize = (idempotencyKey: string, over: { readonly linkId?: string; readonly amount?: Money } = {}) =>
      under.payment.authorize({ idempotencyKey, linkId: under.activeLinkId, amount: AMOUNT, ...over }, call());
    const paymentsWith = (key: string) => under.inspect().filter(({ draftId }) => draftId === key);

    describe('links', () => {
      it('makes one link of a key', async () => {
        const link = await newLink('k1');
        expect(link).toMatchObject({ state: 'pending', expiresAtMs: under.clock.nowMs() + HALF_AN_HOUR_MS });
        expect(await newLink('k1')).toEqual(link);
        expect((await newLink('k2')).id).not.toBe(link.id);
        expect(await under.payment.readLink(link.id, call())).toEqual({ ok: true, value: link });
      });

      it('tells what the shopper did, and the first answer stays the first answer', async () => {
        const link = await newLink('k1');
        await under.press(link, 'setUp');
        expect(good(await under.payment.readLink(link.id, call()))).toEqual({
          state: 'active',
          id: link.id,
          label: expect.stringMatching(/\S/),
          expiresAtMs: expect.any(Number),
        });
        await under.press(link, 'decline');
        expect(good(await under.payment.readLink(link.id, call())).state).toBe('active');
        expect(await newLink('k1')).toEqual(link);
      });

      it('is closed once declined', async () => {
        const link = await newLink('k1');
        await under.press(link, 'decline');
        await under.press(link, 'setUp');
        expect(await under.payment.readLink(link.id, call())).toEqual({ ok: true, value: { state: 'expired', id: link.id } });
        expect(await authorize('d1', { linkId: link.id })).toEqual({ ok: false, error: { kind: 'linkExpired' } });
      });

      it('expires: a pending one after half an hour, an active one some day', async () => {
        const link = await newLink('k1');
        under.clock.advance(HALF_AN_HOUR_MS);
        await under.press(link, 'setUp');
        expect(good(await under.payment.readLink(link.id, call())).state).toBe('expired');
        under.clock.advance(TWO_YEARS_MS);
        expect(good(await under.payment.readLink(under.activeLinkId, call())).state).toBe('expired');
        expect(await authorize('d1')).toEqual({ ok: false, error: { kind: 'linkExpired' } });
      });

      it('has no link of another id', async () => {
        for (const id of ['no-such-link', '', '../payments', '😀']) {
          expect(await under.payment.readLink(id, call())).toEqual({ ok: true, value: { state: 'none' } });
        }
      });
    });

    describe('approvals', () => {
      const wish = () => ({ shopperRef: under.shopperRef, title: 'Order for 120 dollars?', expiresAtMs: under.clock.nowMs() + 600_000 });
      const ask = async (idempotencyKey: string) => good(await under.payment.createApproval({ idempotencyKey, ...wish() }, call()));
      const stateOf = async (key: string) => good(await under.payment.readApproval(key, call()));

      it('makes one page of a key, and tells what the shopper decided there', async () => {
        const page = await ask('a1');
        expect(await ask('a1')).toEqual(page);
        expect((await ask('a2')).url).not.toBe(page.url);
        expect(await stateOf('a1')).toBe('open');
        await under.press(page, 'approve');
        expect(await stateOf('a1')).toBe('approved');
        await under.press(page, 'decline');
        expect(await stateOf('a1')).toBe('approved');
        expect(await stateOf('a2')).toBe('open');
      });

      it('approves nothing that was declined, has expired or was never asked', async () => {
        const declined = await ask('a1');
        await under.press(declined, 'decline');
        await under.press(declined, 'approve');
        expect(await stateOf('a1')).toBe('declined');
        const late = await ask('a2');
        under.clock.advance(600_000);
        await under.press(late, 'approve');
        expect(await stateOf('a2')).toBe('expired');
        expect(await stateOf('a3')).toBe('unknown');
      });

      it("gives nobody another shopper's page, and no page another amount", async () => {
        const page = await ask('a1');
        for (const other of [{ shopperRef: 'somebody-else' }, { amount: AMOUNT }]) {
          const answer = await under.payment.createApproval({ idempotencyKey: 'a1', ...wish(), ...other }, call());
          expect(answer).toMatchObject({ ok: false, error: { kind: 'unanswered' } });
        }
        const dear = { idempotencyKey: 'a2', ...wish(), amount: AMOUNT };
        const dearPage = good(await under.payment.createApproval(dear, call()));
        expect(await under.payment.createApproval(dear, call())).toEqual({ ok: true, value: dearPage });
        const dearer = { ...dear, amount: { ...AMOUNT, amountMinor: AMOUNT.amountMinor + 1 } };
        expect(await under.payment.createApproval(dearer, call())).toMatchObject({ ok: false });
        expect(await ask('a1')).toEqual(page);
      });

      it('keeps an undecided page for as long as it was last asked for, and a decision for ever', async () => {
        const page = await ask('a1');
        under.clock.advance(500_000);
        expect(await ask('a1')).toEqual(page);
        under.clock.advance(500_000);
        expect(await stateOf('a1')).toBe('open');
        under.clock.advance(500_000);
        expect(await stateOf('a1')).toBe('expired');
        expect(await ask('a1')).toEqual(page);
        await under.press(page, 'decline');
        expect(await ask('a1')).toEqual(page);
        expect(await stateOf('a1')).toBe('declined');
      });

      it('never shortens the time of a page that was given', async () => {
        await ask('a1');
        const sooner = { idempotencyKey: 'a1', ...wish(), expiresAtMs: under.clock.nowMs() + 1_000 };
        good(await under.payment.createApproval(sooner, call()));
        under.clock.advance(2_000);
        expect(await stateOf('a1')).toBe('open');
      });

      it('does not answer for a page while the provider fails', async () => {
        under.trouble({ fail: 'before' });
        expect(await under.payment.createApproval({ idempotencyKey: 'a1', ...wish() }, call())).toMatchObject({ ok: false });
        expect(await under.payment.readApproval('a1', call())).toMatchObject({ ok: false, error: { kind: 'unanswered' } });
        under.trouble({});
        expect(await stateOf('a1')).toBe('unknown');
      });
    });

    describe('authorizing', () => {
      it('makes one payment of a key, however often it is asked', async () => {
        const { paymentId } = good(await authorize('d1'));
        expect(await authorize('d1')).toEqual({ ok: true, value: { paymentId } });
        expect(paymentsWith('d1')).toMatchObject([{ status: 'authorized', amountMinor: AMOUNT.amountMinor }]);
      });

      it('makes one payment of twenty calls at once', async () => {
        const answers = await Promise.all(Array.from({ length: 20 }, () => authorize('d1')));
        expect(new Set(answers.map((answer) => good(answer).paymentId)).size).toBe(1);
        expect(paymentsWith('d1')).toHaveLength(1);
      });

      it('repeats a refusal, whatever has changed since', async () => {
        under.trouble({ decline: true });
        const declined = await authorize('d1');
        expect(declined).toMatchObject({ ok: false, error: { kind: 'declined' } });
        under.trouble({});
        expect(await authorize('d1')).toEqual(declined);
        expect(paymentsWith('d1')).toMatchObject([{ status: 'declined' }]);
        expect(await authorize('d2')).toMatchObject({ ok: true });
      });

      it('leaves it open when the key stands for another amount: nobody may think that nothing was charged', async () => {
        good(await authorize('d1'));
        const other = await authorize('d1', { amount: { amountMinor: 1, currency: 'USD' } });
        expect(other).toMatchObject({ ok: false, error: { kind: 'unanswered', why: 'badAnswer' } });
        expect(paymentsWith('d1')).toMatchObject([{ status: 'authorized', amountMinor: AMOUNT.amountMinor }]);
      });

      it('takes no link that is still pending or that nobody knows', async () => {
        const link = await newLink('k1');
        expect(await authorize('d1', { linkId: link.id })).toEqual({ ok: false, error: { kind: 'linkExpired' } });
        expect(await authorize('d2', { linkId: 'no-such-link' })).toEqual({ ok: false, error: { kind: 'linkExpired' } });
        await under.press(link, 'setUp');
        expect(await authorize('d1', { linkId: link.id })).toEqual({ ok: false, error: { kind: 'linkExpired' } });
        expect(await authorize('d3', { linkId: link.id })).toMatchObject({ ok: true });
      });
    });

    describe('capturing', () => {
      it('captures once, however often it is asked', async () => {
        const { paymentId } = good(await authorize('d1'));
        for (let time = 0; time < 2; time += 1) {
          expect(await under.payment.capture(paymentId, call())).toEqual({ ok: true, value: undefined });
        }
        expect(paymentsWith('d1')).toMatchObject([{ status: 'captured' }]);
        expect(await authorize('d1')).toEqual({ ok: true, value: { paymentId } });
      });

      it('captures nothing that was given back or never was', async () => {
        const { paymentId } = good(await authorize('d1'));
        await under.payment.undo('d1', call());
        for (const id of [paymentId, 'no-such-payment']) {
          expect(await under.payment.capture(id, call())).toEqual({ ok: false, error: { kind: 'declined', reason: 'other' } });
        }
        expect(paymentsWith('d1')).toMatchObject([{ status: 'voided' }]);
      });
    });

    describe('undoing', () => {
      it.each([
        ['voids what was reserved', false, 'voided'],
        ['refunds what was charged', true, 'refunded'],
      ])('%s, once, and closes the key', async (_, isCaptured, outcome) => {
        const { paymentId } = good(await authorize('d1'));
        if (isCaptured) good(await under.payment.capture(paymentId, call()));
        for (let time = 0; time < 2; time += 1) {
          expect(await under.payment.undo('d1', call())).toEqual({ ok: true, value: { outcome } });
        }
        expect(paymentsWith('d1')).toMatchObject([{ status: outcome }]);
        expect(await authorize('d1')).toEqual({ ok: false, error: { kind: 'keyClosed' } });
      });

      it('closes a key without a payment, so that a late call charges nothing', async () => {
        for (let time = 0; time < 2; time += 1) {
          expect(await under.payment.undo('d1', call())).toEqual({ ok: true, value: { outcome: 'closed' } });
        }
        expect(await authorize('d1')).toEqual({ ok: false, error: { kind: 'keyClosed' } });
        expect(paymentsWith('d1')).toHaveLength(0);
      });

      it('has nothing to give back of a declined payment', async () => {
        under.trouble({ decline: true });
        await authorize('d1');
        expect(await under.payment.undo('d1', call())).toEqual({ ok: true, value: { outcome: 'closed' } });
        expect(paymentsWith('d1')).toMatchObject([{ status: 'declined' }]);
      });
    });

    describe('in trouble', () => {
      it('leaves it open when the answer comes too late; undoing keeps the late call out', async () => {
        under.trouble({ delayMs: 5000 });
        const late = authorize('d1');
        await under.clock.untilAsleepFor(5000);
        under.clock.advance(TIMEOUT_MS);
        expect(await late).toMatchObject({ ok: false, error: { kind: 'unanswered', why: 'deadline' } });
        under.trouble({});
        expect(await under.payment.undo('d1', call())).toEqual({ ok: true, value: { outcome: 'closed' } });
        under.clock.advance(5000);
        expect(await authorize('d1')).toEqual({ ok: false, error: { kind: 'keyClosed' } });
        expect(paymentsWith('d1')).toHaveLength(0);
      });

      it('does the work of a call whose caller has hung up', async () => {
        under.trouble({ delayMs: 5000 });
        const late = authorize('d1');
        await under.clock.untilAsleepFor(5000);
        under.clock.advance(TIMEOUT_MS);
        await late;
        under.trouble({});
        under.clock.advance(5000);
        expect(await authorize('d1')).toMatchObject({ ok: true });
        expect(paymentsWith('d1')).toHaveLength(1);
      });

      it('asks again when the connection breaks after the work, and the key tells', async () => {
        under.trouble({ fail: 'after' });
        const asked = authorize('d1');
        await under.clock.untilAsleepFor(50);
        under.clock.advance(50);
        expect(await asked).toMatchObject({ ok: true });
        expect(paymentsWith('d1')).toMatchObject([{ status: 'authorized' }]);
      });

      it('leaves it open when the provider fails before the work', async () => {
        under.trouble({ fail: 'before' });
        expect(await authorize('d1')).toMatchObject({ ok: false, error: { kind: 'unanswered', why: 'badAnswer' } });
        expect(await under.payment.undo('d1', call())).toMatchObject({ ok: false, error: { kind: 'unanswered' } });
        expect(paymentsWith('d1')).toHaveLength(0);
      });
    });
  });
}
