import type { Call } from '../../lambda/commerce/ports/call.ts';
import type { SignInPort } from '../../lambda/commerce/ports/sign-in.ts';
import type { CallFaults } from '../../simulator/local-api.ts';
import type { ManualClock } from '../unit/kernel-http/manual-clock.ts';
import { good } from './shop.contract.ts';

/** What a connector must offer so that the suite can be run on it. */
export interface SignInUnderTest {
  readonly signIn: SignInPort;
  readonly clock: ManualClock;
  readonly email: string;
  readonly password: string;
  readonly accountId: string;
  /** The codes that were e-mailed, oldest first. */
  readonly codes: readonly string[];
  trouble(faults: CallFaults): void;
  stop(): Promise<void>;
}

const WRONG = { ok: false, error: { kind: 'wrong' } };

/** The promises of `SignInPort`, for any connector. */
export function describeSignInContract(name: string, start: () => Promise<SignInUnderTest>): void {
  describe(`${name} keeps the contract of signing in`, () => {
    let under: SignInUnderTest;
    beforeEach(async () => {
      under = await start();
    });
    afterEach(() => under.stop());
    const call = (): Call => ({ deadlineAtMs: under.clock.nowMs() + 2000 });
    const lastCode = () => under.codes.at(-1) ?? '';
    const wrongCode = () => (lastCode() === '111111' ? '222222' : '111111');

    it('knows who has the right password, however the address is written', async () => {
      for (const email of [under.email, under.email.toUpperCase()]) {
        expect(await under.signIn.signInWithPassword(email, under.password, call())).toMatchObject({
          ok: true,
          value: { accountId: under.accountId, role: 'shopper' },
        });
      }
    });

    it('tells no difference between a wrong password and nobody', async () => {
      expect(await under.signIn.signInWithPassword(under.email, `${under.password}x`, call())).toEqual(WRONG);
      expect(await under.signIn.signInWithPassword('nobody@example.com', under.password, call())).toEqual(WRONG);
    });

    it('takes the code that it sent, once', async () => {
      const { challengeId } = good(await under.signIn.sendCode(under.email, 'en-US', call()));
      expect(await under.signIn.signInWithCode(challengeId, wrongCode(), call())).toEqual(WRONG);
      expect(await under.signIn.signInWithCode(challengeId, lastCode(), call())).toMatchObject({
        ok: true,
        value: { accountId: under.accountId },
      });
      expect(await under.signIn.signInWithCode(challengeId, lastCode(), call())).toMatchObject({ ok: false });
    });

    it('sends nobody a code who has no account, and says nothing of it', async () => {
      const { challengeId } = good(await under.signIn.sendCode('nobody@example.com', 'en-US', call()));
      expect(under.codes).toEqual([]);
      expect(await under.signIn.signInWithCode(challengeId, '123456', call())).toEqual(WRONG);
    });

    it('takes a code neither for long nor tried often', async () => {
      const late = good(await under.signIn.sendCode(under.email, 'en-US', call()));
      under.clock.advance(3_600_000);
      expect(await under.signIn.signInWithCode(late.challengeId, lastCode(), call())).toEqual({
        ok: false,
        error: { kind: 'codeExpired' },
      });
      const tried = good(await under.signIn.sendCode(under.email, 'en-US', call()));
      for (let attempt = 0; attempt < 10; attempt += 1) await under.signIn.signInWithCode(tried.challengeId, wrongCode(), call());
      expect(await under.signIn.signInWithCode(tried.challengeId, lastCode(), call())).toEqual({
        ok: false,
        error: { kind: 'codeExpired' },
      });
    });

    it('leaves it open who somebody is when the shop does not answer', async () => {
      under.trouble({ fail: 'before' });
      const answers = [
        await under.signIn.signInWithPassword(under.email, under.password, call()),
        await under.signIn.sendCode(under.email, 'en-US', call()),
        await under.signIn.signInWithCode('any', '123456', call()),
      ];
      for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { kind: 'unanswered' } });
      expect(JSON.stringify(answers)).not.toContain(under.password);
    });
  });
}
