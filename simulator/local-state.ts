import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { LookedAt } from '../lambda/app/reconciling.ts';
import type { Draft, DraftState } from '../lambda/commerce/draft.ts';
import type { StorePort } from '../lambda/commerce/ports/store.ts';
import { linkAsOf } from '../lambda/dialogue/link-payment.ts';
import { unmarshal } from '../lambda/store/attributes.ts';
import { decodeDraft } from '../lambda/store/codecs.ts';
import { parseDraftPk } from '../lambda/store/table.ts';
import { LOCAL_CREDENTIALS, LOCAL_REGION } from './engines/engine.ts';
import { LOCAL_MERCHANT_ID, LOCAL_TABLE, type LocalWorld } from './local-world.ts';

/** What `GET /state?user=ID` answers: what the store, the shop and the provider hold of one user. Reading creates nobody. */
export async function readState(local: LocalWorld, user: string) {
  const shopperKey = `account#${user}`;
  const { version, shopper } = await local.world.store.loadShopper(shopperKey);
  const orders = version === 0 ? [] : local.shop.readOrders(user);
  return {
    user,
    orders: orders.map(({ number, draftId, status, lines, total }) => ({
      number,
      draftId: draftId ?? null,
      status,
      lines: lines.map(({ name, quantity, sku }) => ({ product: name, quantity, sku })),
      totalMinor: total.amountMinor,
      currency: total.currency,
    })),
    payments: local.payment.readPayments(shopperKey),
    cart: shopper.cart.map(({ name, quantity }) => ({ name, quantity })),
    list: shopper.list.map(({ name, quantity }) => ({ name, quantity })),
    paymentLink: { state: version === 0 ? 'none' : linkAsOf(shopper.paymentLink, local.world.clock.nowMs()).state },
    outbox: local.outbox.read(user).map(({ subject, text }) => ({ subject, text })),
    drafts: (await readDrafts(local, shopperKey)).map(({ id, state }) => ({ id, state })),
  };
}

/** A draft that a look at what is unfinished has done something about, and how it stands now. */
export interface SettledDraft {
  readonly draftId: string;
  readonly verdict: LookedAt['verdict'];
  readonly state: DraftState | 'gone';
  readonly orderNumber: string | null;
}

/** What a look has done; drafts that somebody else has, or that are not due, are left out. */
export async function describeSettled(store: StorePort, lookedAt: readonly LookedAt[]): Promise<readonly SettledDraft[]> {
  const touched = lookedAt.filter(({ verdict }) => verdict !== 'left');
  return Promise.all(
    touched.map(async ({ draftId, verdict }) => {
      const draft = await store.loadDraft(draftId);
      const orderNumber = draft && 'orderNumber' in draft ? (draft.orderNumber ?? null) : null;
      return { draftId, verdict, state: draft?.state ?? 'gone', orderNumber };
    }),
  );
}

/** A scan: fine for the few drafts of one machine, and nothing a deployment has. */
export async function readDrafts(local: LocalWorld, shopperKey: string): Promise<readonly Draft[]> {
  const client = new DynamoDBClient({ region: LOCAL_REGION, endpoint: local.endpoint, credentials: LOCAL_CREDENTIALS });
  const drafts: Draft[] = [];
  for await (const page of paginateScan({ client }, { TableName: LOCAL_TABLE, ConsistentRead: true })) {
    for (const attributes of page.Items ?? []) {
      const item = unmarshal(attributes);
      if (parseDraftPk(String(item['pk']))?.merchantId !== LOCAL_MERCHANT_ID) continue;
      const draft = decodeDraft(item);
      if (draft.shopperKey === shopperKey) drafts.push(draft);
    }
  }
  client.destroy();
  return drafts.sort((left, right) => left.createdAtMs - right.createdAtMs);
}
