import type { Result } from '../../kernel/result.ts';
import type { Call, Unanswered } from './call.ts';

/** Tells the shopper outside the conversation. The same `idempotencyKey` is sent once. */
export interface NotifyPort {
  sendEmail(
    message: { readonly idempotencyKey: string; readonly accountId: string; readonly subject: string; readonly text: string },
    call: Call,
  ): Promise<Result<void, Unanswered>>;
}
