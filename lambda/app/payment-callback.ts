import * as z from 'zod';
import type { PaymentPort } from '../commerce/ports/payment.ts';
import type { StorePort } from '../commerce/ports/store.ts';
import { changeShopper } from '../commerce/use-cases/settle-shopper.ts';
import type { Clock } from '../kernel/clock.ts';
import { verifySignature } from '../payments/webhook-signature.ts';

const READ_TIMEOUT_MS = 3_000;

const callback = z.object({ shopperRef: z.string().min(1).max(2_000), linkId: z.string().min(1).max(200) });

export interface CallbackWorld {
  readonly store: StorePort;
  readonly payment: Pick<PaymentPort, 'readLink'>;
  readonly clock: Clock;
  readonly secret: string;
}

/**
 * The provider's word that a payment link has changed. The signature proves the sender; what the link is now is asked of the provider
 * itself, so a replayed or late callback can set nothing back.
 * @returns 204 done, 401 forged or too old, 400 not of this form, 503 the provider did not answer (it will call again)
 */
export async function receivePaymentCallback(world: CallbackWorld, rawBody: string, signature: string | undefined): Promise<{ readonly status: number }> {
  if (!verifySignature(rawBody, signature, world.secret, world.clock.nowMs())) return { status: 401 };
  const parsed = callback.safeParse(parseJson(rawBody));
  if (!parsed.success) return { status: 400 };
  const { shopperRef, linkId } = parsed.data;
  const link = await world.payment.readLink(linkId, { deadlineAtMs: world.clock.nowMs() + READ_TIMEOUT_MS });
  if (!link.ok) return { status: 503 };
  await changeShopper(world.store, shopperRef, (state) => {
    const isTheirs = 'id' in state.paymentLink && state.paymentLink.id === linkId;
    return isTheirs && link.value.state !== 'none' ? { ...state, paymentLink: link.value } : state;
  });
  return { status: 204 };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
