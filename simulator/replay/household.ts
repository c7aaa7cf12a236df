import type { StorePort } from '../../lambda/commerce/ports/store.ts';
import { linkAsOf } from '../../lambda/dialogue/link-payment.ts';
import { decodeDraft } from '../../lambda/store/codecs.ts';
import type { MemoryTable } from '../../lambda/store/memory.ts';
import { parseDraftPk } from '../../lambda/store/table.ts';
import type { ControlledServers } from '../controlled-world.ts';
import type { Counted, Household } from './judge.ts';

/** Whose household, and where it is kept. */
export interface HouseholdPlaces {
  readonly servers: ControlledServers;
  readonly store: StorePort;
  readonly table: MemoryTable;
  /** The account at the shop. */
  readonly user: string;
  readonly shopperKey: string;
}

/**
 * What the table, the shop and the provider hold of a shopper. Orders are those placed in the conversation and not cancelled.
 * @param withOrders false leaves them out: the shop has a long history to look through
 */
export async function readHousehold(of: HouseholdPlaces, withOrders: boolean): Promise<Household> {
  const { servers, store, user, shopperKey, table } = of;
  const { shopper } = await store.loadShopper(shopperKey);
  const orders = withOrders ? servers.shop.readOrders(user) : [];
  const placed = orders.filter(({ draftId, status }) => draftId !== undefined && status !== 'cancelled');
  return {
    orders: placed.toReversed().map(({ lines }) => countLines(lines)),
    payments: servers.payment.readPayments(shopperKey).map(({ status }) => status),
    cart: countLines(shopper.cart),
    list: countLines(shopper.list),
    paymentLink: linkAsOf(shopper.paymentLink, servers.clock.nowMs()).state,
    drafts: readDraftStates(table),
  };
}

function readDraftStates(table: MemoryTable): readonly string[] {
  const drafts = [...table].flatMap(([pk, item]) => (parseDraftPk(pk) === undefined ? [] : [readDraft(item)]));
  return drafts.sort((left, right) => left.createdAtMs - right.createdAtMs).map(({ state }) => state);
}

const draftsRead = new WeakMap<object, ReturnType<typeof decodeDraft>>();

/** An item of the table is never changed, only replaced: it is read once. */
function readDraft(item: Parameters<typeof decodeDraft>[0]): ReturnType<typeof decodeDraft> {
  const draft = draftsRead.get(item) ?? decodeDraft(item);
  draftsRead.set(item, draft);
  return draft;
}

function countLines(lines: readonly { readonly name: string; readonly quantity: number }[]): Counted {
  return Object.fromEntries(lines.map(({ name, quantity }) => [name, quantity]));
}

type TableItem = object;
const photographs = new WeakMap<TableItem, string>();

/** Everything that lies in the table, and the payments; no order is placed without a trace in both. */
export function photographHousehold({ servers, shopperKey, table }: Omit<HouseholdPlaces, 'store' | 'user'>): readonly string[] {
  return [...[...table.values()].map(photographItem), JSON.stringify(servers.payment.readPayments(shopperKey))];
}

/** An item of the table is never changed, only replaced: it is written down once. */
function photographItem(item: TableItem): string {
  const known = photographs.get(item) ?? JSON.stringify(item);
  photographs.set(item, known);
  return known;
}
