import type { Outcome, TurnContext } from '../handler.ts';
import { askToLinkAccount } from '../link-account.ts';
import { ensurePayment } from '../link-payment.ts';
import { answer } from '../say.ts';

/** "Set up my payment": the link where a person completes it, as a card; or how it is set up already. */
export async function setUpPayment(context: TurnContext): Promise<Outcome> {
  if (context.identity.kind === 'unlinked') return askToLinkAccount(context);
  const payment = await ensurePayment(context);
  switch (payment.kind) {
    case 'silent':
      return answer(context, [{ act: 'paymentSilent' }]);
    case 'active':
      return answer(context, [{ act: 'paymentActive', label: payment.link.label }], { shopper: payment.shopper });
    case 'toComplete': {
      const reason = payment.reason === 'neverSetUp' ? 'asked' : payment.reason;
      return answer(context, [{ act: 'paymentLinkReady', reason }], { shopper: payment.shopper, visual: payment.visual });
    }
  }
}
