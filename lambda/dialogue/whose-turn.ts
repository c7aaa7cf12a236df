import type { Caller, LinkedIdentity, ShopperIdentity } from '../commerce/ports/identity.ts';
import type { ShopperItem, StorePort } from '../commerce/ports/store.ts';
import { type Safeguards, stricterLimits } from '../commerce/safeguards.ts';
import { type Attachment, type MergedFrom, newShopper, type ShopperState } from '../commerce/shopper.ts';
import { isRevoked } from '../commerce/use-cases/end-grant.ts';
import { type Gathered, mergeShoppers, notTaken } from '../commerce/use-cases/merge-shoppers.ts';
import { changeShopper } from '../commerce/use-cases/settle-shopper.ts';
import { hasCode } from '../kernel/errors.ts';
import { conversationAsJson, newConversation, readConversation } from './conversation.ts';
import { addressKey, shopperKeyOf } from './shopper-key.ts';
import type { TurnWorld } from './turn-run.ts';

const DAY_MS = 86_400_000;

/** Whose turn it is, and what is stored of them. */
export interface WhoseTurn {
  readonly identity: ShopperIdentity;
  readonly shopperKey: string;
  readonly item: ShopperItem;
  /** What was gathered under the address before the account was linked, and is to be taken over with this turn. */
  readonly gathered?: Gathered & { readonly grantId: string };
}

type World = Pick<TurnWorld, 'store' | 'newShopper'>;

/**
 * Loads the shopper of a turn: one read. An account that was linked anew, or was not looked at for a day, costs a read of its address too;
 * so does an address that was attached by a one-time link. A grant that has ended counts as none, and the address speaks for itself.
 *
 * @param identity what the channel's token says
 * @throws what the store throws
 */
export async function loadWhoseTurn(world: World, caller: Caller, identity: ShopperIdentity, nowMs: number): Promise<WhoseTurn> {
  if (identity.kind === 'linked') {
    const linked = await loadLinked(world, caller, identity, nowMs);
    if (linked) return linked;
  }
  const shopperKey = addressKey(caller);
  const item = await loadItem(world, shopperKey, { kind: 'unlinked' });
  const attached = attachedTo(item.shopper, nowMs);
  const account = attached && (await loadItem(world, shopperKeyOf(caller, attached), attached));
  if (!attached || !account || isRevoked(account.shopper, attached.grantId, nowMs))
    return { identity: { kind: 'unlinked' }, shopperKey, item };
  return {
    identity: attached,
    shopperKey: shopperKeyOf(caller, attached),
    item: account,
    ...(hasGathered(item.shopper, attached) ? { gathered: { key: shopperKey, item, grantId: attached.grantId } } : {}),
  };
}

async function loadLinked(world: World, caller: Caller, identity: LinkedIdentity, nowMs: number): Promise<WhoseTurn | undefined> {
  const { grantId } = identity;
  const shopperKey = shopperKeyOf(caller, identity);
  const item = await loadItem(world, shopperKey, identity);
  if (isRevoked(item.shopper, grantId, nowMs)) return undefined;
  const key = addressKey(caller);
  if (grantId === undefined || !isDue(item.shopper, key, grantId, nowMs)) return { identity, shopperKey, item };
  return { identity, shopperKey, item, gathered: { key, item: await world.store.loadShopper(key), grantId } };
}

function isDue({ mergedFrom }: ShopperState, key: string, grantId: string, nowMs: number): boolean {
  const before = mergedFrom?.[key];
  return before === undefined || before.grantId !== grantId || nowMs - before.checkedAtMs >= DAY_MS;
}

function attachedTo({ attached }: ShopperState, nowMs: number): (LinkedIdentity & Attachment) | undefined {
  return attached && attached.untilMs > nowMs ? { kind: 'linked', ...attached } : undefined;
}

function hasGathered({ cart, list, waiting, pointsTo }: ShopperState, { grantId, role }: LinkedIdentity): boolean {
  if (pointsTo?.grantId !== grantId) return true;
  return role !== 'merchant' && (cart.length > 0 || list.length > 0 || waiting !== undefined);
}

async function loadItem({ store, newShopper: create }: World, shopperKey: string, identity: ShopperIdentity): Promise<ShopperItem> {
  const item = await store.loadShopper(shopperKey);
  return item.version === 0 ? { ...item, shopper: await create(shopperKey, identity) } : item;
}

/**
 * The shopper's item with what was gathered before; written with the turn, in its one write. Whoever looks after the shop takes nothing: it
 * is for the shopper who links there.
 */
export function withGathered(whose: WhoseTurn, safeguards: Safeguards, nowMs: number): ShopperItem {
  const { item, gathered } = whose;
  if (!gathered) return item;
  const from = isStaff(whose) ? { ...gathered, item: { ...gathered.item, shopper: newShopper } } : gathered;
  const limits = stricterLimits(item.shopper, from.item.shopper, safeguards);
  return { ...item, shopper: { ...mergeShoppers(item.shopper, from, gathered.grantId, nowMs), ...(limits ? { limits } : {}) } };
}

function isStaff({ identity }: WhoseTurn): boolean {
  return identity.kind === 'linked' && identity.role === 'merchant';
}

/**
 * After the account's item was written: the address's item keeps nothing but where its lines went (and those that there was no room for), on
 * condition that it is still the one that was taken over. When it is not, or cannot be written, the account looks again with its next turn, and takes only what is more.
 */
export async function leavePointer(store: StorePort, whose: WhoseTurn, account: ShopperState): Promise<void> {
  const { shopperKey, gathered } = whose;
  if (!gathered) return;
  const { key, item, grantId } = gathered;
  const pointsTo = { shopperKey, grantId };
  const left = isStaff(whose) ? item : emptied(item, account.mergedFrom?.[key]?.lines ?? {});
  try {
    if ((await store.saveShopper(key, { ...left, shopper: { ...left.shopper, pointsTo } })).ok) return;
    await changeShopper(store, shopperKey, (state) => lookAgain(state, key));
  } catch (error) {
    if (!hasCode(error, 'store.unreachable') && !hasCode(error, 'store.contended')) throw error;
  }
}

function emptied({ version, shopper, conversation }: ShopperItem, taken: MergedFrom['lines']): ShopperItem {
  const { cart, list, attached } = shopper;
  return {
    version,
    shopper: { ...newShopper, cart: notTaken(cart, taken), list: notTaken(list, taken), ...(attached ? { attached } : {}) },
    // The turns stay: one that is delivered again must not gather anew.
    conversation: conversationAsJson({ ...newConversation(), turns: readConversation(conversation).turns }),
  };
}

function lookAgain(state: ShopperState, key: string): ShopperState {
  const before = state.mergedFrom?.[key];
  return before ? { ...state, mergedFrom: { ...state.mergedFrom, [key]: { ...before, checkedAtMs: 0 } } } : state;
}
