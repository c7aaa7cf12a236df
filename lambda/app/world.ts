import { randomUUID } from 'node:crypto';
import { createInvitations } from '../account-linking/invitations.ts';
import { createTokenIdentity } from '../account-linking/token-identity.ts';
import type { Draft } from '../commerce/draft.ts';
import { newShopper } from '../commerce/shopper.ts';
import type { ReconcileWorker } from '../commerce/use-cases/reconcile.ts';
import { replyToPlacing } from '../dialogue/after-buying.ts';
import type { TurnWorld } from '../dialogue/turn-run.ts';
import { type Clock, localDate, systemClock } from '../kernel/clock.ts';
import { randomIds } from '../kernel/ids.ts';
import { createHttpPayment } from '../payments/http-payment.ts';
import type { LoadVoice } from '../prompts/messages.ts';
import { loadPrompts } from '../prompts/render.ts';
import { createHttpBackOffice } from '../shops/http-back-office.ts';
import { createIntrospection } from '../shops/http-identity.ts';
import { createHttpShop } from '../shops/http-shop.ts';
import { createDynamoDemand } from '../store/demand.ts';
import { createDynamoStore } from '../store/dynamodb.ts';
import { createDynamoClient } from '../store/dynamodb-client.ts';
import { createDynamoLinkingRecords } from '../store/linking-records.ts';
import type { CommonConfig } from './config.ts';
import { type Log, standardLog } from './log.ts';
import { type MerchantSettings, settingsOf } from './merchant-settings.ts';
import { watchDrafts } from './watched-store.ts';

/** What all merchants of a deployment share; opened once a process. */
export interface Deployment {
  readonly client: ReturnType<typeof createDynamoClient>;
  readonly tableName: string;
}

/** Opens the table's client. Nothing is asked of the table before the first turn. */
export function openDeployment(config: CommonConfig, env: Readonly<Record<string, string | undefined>>): Deployment {
  return { client: createDynamoClient({ region: env['AWS_REGION'] ?? 'us-east-1' }), tableName: config.SAYSO_TABLE };
}

/** One merchant's deployed world: their part of the table, their shop, payment provider and accounts. Composed once a process. */
export function createWorld(deployment: Deployment, merchant: MerchantSettings, log: Log = standardLog): TurnWorld {
  const clock = systemClock;
  const { client, tableName } = deployment;
  const { id: merchantId, name, shop, payment } = merchant;
  const settings = settingsOf(merchant);
  return {
    clock,
    ids: randomIds,
    owner: randomUUID(),
    store: watchDrafts(createDynamoStore({ client, tableName, merchantId, clock }), merchantId, log),
    shop: createHttpShop({
      baseUrl: shop.url,
      apiKey: shop.apiKey,
      clock,
      description: { seller: name, currency: merchant.currency, timeZone: settings.timeZone },
    }),
    payment: createHttpPayment({
      baseUrl: payment.url,
      apiKey: payment.apiKey,
      clock,
      description: { name, capture: payment.capture },
    }),
    ...callersOf(deployment, merchant, clock),
    staffRoom: {
      backOffice: createHttpBackOffice({ baseUrl: shop.url, apiKey: shop.apiKey, clock }),
      demand: createDynamoDemand({ client, tableName, merchantId, clock }),
    },
    settings,
    newShopper: async (_shopperKey, known) => (known.kind === 'linked' ? { ...newShopper, accountId: known.accountId } : newShopper),
  };
}

/** Whom access tokens belong to: by our own authorization server, which also hands out one-time links, or by the merchant's. */
function callersOf(
  { client, tableName }: Deployment,
  { id: merchantId, linking, identity }: MerchantSettings,
  clock: Clock,
): Pick<TurnWorld, 'identity' | 'invitations'> {
  if (linking) {
    const records = createDynamoLinkingRecords({ client, tableName, merchantId, clock });
    const own = { issuer: linking.url, merchantId, keys: linking.keys, records, clock };
    return { identity: createTokenIdentity(own), invitations: createInvitations({ records, clock }, linking.url) };
  }
  if (identity) return { identity: createIntrospection({ url: identity.url, apiKey: identity.apiKey, clock }) };
  return { identity: { identify: async () => ({ kind: 'unlinked' }) } };
}

/**
 * The e-mail about an order that was placed and paid, in the language it was ordered in; nobody is written to about anything else.
 *
 * @param loadVoice the merchant's brand voice; our words unless given
 */
export async function composeEmail(world: TurnWorld, draft: Draft, loadVoice?: LoadVoice): ReturnType<ReconcileWorker['composeEmail']> {
  if (draft.state !== 'captured' || draft.cancelTooLate) return undefined;
  const nowMs = world.clock.nowMs();
  const prompts = await loadPrompts(draft.locale, await loadVoice?.(draft.locale));
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
