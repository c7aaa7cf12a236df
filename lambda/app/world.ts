import { randomUUID } from 'node:crypto';
import type { Draft } from '../commerce/draft.ts';
import { newShopper } from '../commerce/shopper.ts';
import type { ReconcileWorker } from '../commerce/use-cases/reconcile.ts';
import { replyToPlacing } from '../dialogue/after-buying.ts';
import type { TurnWorld } from '../dialogue/turn-run.ts';
import { localDate, systemClock } from '../kernel/clock.ts';
import { randomIds } from '../kernel/ids.ts';
import { createHttpPayment } from '../payments/http-payment.ts';
import { loadPrompts } from '../prompts/render.ts';
import { createIntrospection } from '../shops/http-identity.ts';
import { createHttpShop } from '../shops/http-shop.ts';
import { createDynamoStore } from '../store/dynamodb.ts';
import { createDynamoClient } from '../store/dynamodb-client.ts';
import { type CommonConfig, settingsOf } from './config.ts';

/** The deployed world: the table, the merchant's shop, the payment provider, the merchant's accounts. Composed once a process. */
export function createWorld(config: CommonConfig, env: Readonly<Record<string, string | undefined>>): TurnWorld {
  const clock = systemClock;
  const client = createDynamoClient({ region: env['AWS_REGION'] ?? 'us-east-1' });
  return {
    clock,
    ids: randomIds,
    owner: randomUUID(),
    store: createDynamoStore({ client, tableName: config.SAYSO_TABLE, merchantId: config.SAYSO_MERCHANT_ID, clock }),
    shop: createHttpShop({
      baseUrl: config.SAYSO_SHOP_URL,
      apiKey: config.SAYSO_SHOP_API_KEY,
      clock,
      description: { seller: config.SAYSO_SELLER, currency: config.SAYSO_CURRENCY, timeZone: config.SAYSO_TIME_ZONE },
    }),
    payment: createHttpPayment({
      baseUrl: config.SAYSO_PAYMENT_URL,
      apiKey: config.SAYSO_PAYMENT_API_KEY,
      clock,
      description: { name: config.SAYSO_SELLER, capture: config.SAYSO_PAYMENT_CAPTURE },
    }),
    identity: createIntrospection({ url: config.SAYSO_IDENTITY_URL, apiKey: config.SAYSO_IDENTITY_API_KEY, clock }),
    settings: settingsOf(config, config.SAYSO_CURRENCY, config.SAYSO_TIME_ZONE),
    newShopper: async (_shopperKey, identity) =>
      identity.kind === 'linked' ? { ...newShopper, accountId: identity.accountId } : newShopper,
  };
}

/** The e-mail about an order that was placed and paid, in the language it was ordered in; nobody is written to about anything else. */
export async function composeEmail(world: TurnWorld, draft: Draft): ReturnType<ReconcileWorker['composeEmail']> {
  if (draft.state !== 'captured' || draft.cancelTooLate) return undefined;
  const nowMs = world.clock.nowMs();
  const prompts = await loadPrompts(draft.locale);
  return prompts.email(replyToPlacing({ kind: 'ended', draft }, nowMs), {
    turnId: draft.id,
    locale: draft.locale,
    today: localDate(nowMs, draft.quote.delivery.timeZone),
    merchantName: draft.quote.seller,
    screen: true,
    links: true,
    undoWindowMs: world.settings.undoWindowMs,
  });
}
