import type { PaymentPort } from '../commerce/ports/payment.ts';
import type { StorePort } from '../commerce/ports/store.ts';
import { learnApproval } from '../commerce/use-cases/learn-approval.ts';
import { changeShopper } from '../commerce/use-cases/settle-shopper.ts';
import type { Clock } from '../kernel/clock.ts';
import { webhookMessage } from '../payments/payment-wire.ts';
import { verifySignature } from '../payments/webhook-signature.ts';

const READ_TIMEOUT_MS = 3_000;

export interface CallbackWorld {
  readonly store: StorePort;
  readonly payment: Pick<PaymentPort, 'readLink' | 'readApproval'>;
  readonly clock: Clock;
  readonly secret: string;
}

/**
 * The provider's word that a payment link or an approval has changed. The signature proves the sender; what it is now is asked of the
 * provider itself, so a replayed or late callback can set nothing back.
 * @returns 204 done, 401 forged or too old, 400 not of this form, 503 the provider did not answer (it will call again)
 */
export async function receivePaymentCallback(
  world: CallbackWorld,
  rawBody: string,
  signature: string | undefined,
): Promise<{ readonly status: number }> {
  if (!verifySignature(rawBody, signature, world.secret, world.clock.nowMs())) return { status: 401 };
  const parsed = webhookMessage.safeParse(parseJson(rawBody));
  if (!parsed.success) return { status: 400 };
  const message = parsed.data;
  return message.type === 'link.updated'
    ? updateLink(world, message.shopperRef, message.linkId)
    : hearApproval(world, message.shopperRef, message.approvalId);
}

async function updateLink(world: CallbackWorld, shopperKey: string, linkId: string): Promise<{ readonly status: number }> {
  const link = await world.payment.readLink(linkId, { deadlineAtMs: world.clock.nowMs() + READ_TIMEOUT_MS });
  if (!link.ok) return { status: 503 };
  await changeShopper(world.store, shopperKey, (state) => {
    const isTheirs = 'id' in state.paymentLink && state.paymentLink.id === linkId;
    return isTheirs && link.value.state !== 'none' ? { ...state, paymentLink: link.value } : state;
  });
  return { status: 204 };
}

async function hearApproval(world: CallbackWorld, shopperKey: string, approvalId: string): Promise<{ readonly status: number }> {
  const learnt = await learnApproval(world, shopperKey, approvalId, { deadlineAtMs: world.clock.nowMs() + READ_TIMEOUT_MS });
  return { status: learnt.ok ? 204 : 503 };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
