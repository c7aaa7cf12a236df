import type { AlexaEvent } from '../channels/alexa/events.ts';
import type { ShopperItem, StorePort } from '../commerce/ports/store.ts';
import type { ShopperState } from '../commerce/shopper.ts';
import { withRevoked } from '../commerce/use-cases/end-grant.ts';
import { forgetShopper } from '../commerce/use-cases/grant-approval.ts';
import { changeItem } from '../commerce/use-cases/settle-shopper.ts';
import { conversationAsJson, forgetChannel, readConversation } from '../dialogue/conversation.ts';
import { shopperKeyOf } from '../dialogue/shopper-key.ts';
import type { TurnWorld } from '../dialogue/turn-run.ts';

/** The platform has dropped its tokens; whoever still holds one has no right to it. Longer than any refresh token lives. */
const REMEMBER_MS = 400 * 86_400_000;

/**
 * A skill that was disabled is a shopper who left by that door. What was kept for the platform's user id alone is forgotten; a linked account is
 * only detached: what was said on the speaker goes, the linking ends, list, cart and orders stay with the account. The platform tells the user id
 * alone, so the account is found by the pointer that was left there when it was linked. Events arrive in any order: one that is older than the
 * last talk on the speaker (it was enabled again since) changes nothing.
 *
 * @see https://developer.amazon.com/docs/alexa/smapi/skill-events-in-alexa-skills.html
 */
export function forgetWhenDisabled(world: Pick<TurnWorld, 'identity' | 'store' | 'clock'>): (event: AlexaEvent) => Promise<void> {
  return async (event) => {
    if (event.kind !== 'skillDisabled' || event.keepsUserInformation) return;
    const caller = { channel: 'alexa', id: event.userId, addressId: event.userId } as const;
    const identity = await world.identity.identify(caller);
    const shopperKey = shopperKeyOf(caller, identity);
    const seen = await world.store.loadShopper(shopperKey);
    const { pointsTo } = seen.shopper;
    // First the account, while the pointer is there: an event that failed half-way comes again.
    if (pointsTo && !hasTalkedSince(seen, event.atMs)) await detach(world.store, pointsTo, event.atMs, world.clock.nowMs());
    await changeItem(world.store, shopperKey, (item) =>
      hasTalkedSince(item, event.atMs) ? item : leave(item, identity.kind === 'linked'),
    );
  };
}

function hasTalkedSince({ conversation }: ShopperItem, disabledAtMs: number): boolean {
  return readConversation(conversation).sessions.some(({ id, lastTurnAtMs }) => id.startsWith('alexa:') && lastTurnAtMs > disabledAtMs);
}

function leave(item: ShopperItem, isLinked: boolean): ShopperItem {
  if (item.version === 0) return item;
  if (!isLinked) return { ...item, shopper: forgetShopper(item.shopper), conversation: null };
  return { ...item, conversation: conversationAsJson(forgetChannel(readConversation(item.conversation), 'alexa')) };
}

function detach(
  store: StorePort,
  { shopperKey, grantId }: NonNullable<ShopperState['pointsTo']>,
  disabledAtMs: number,
  nowMs: number,
): Promise<void> {
  return changeItem(store, shopperKey, (item) => {
    if (item.version === 0) return item;
    const left = hasTalkedSince(item, disabledAtMs) ? item : leave(item, true);
    return { ...left, shopper: withRevoked(item.shopper, grantId, nowMs + REMEMBER_MS, nowMs) };
  });
}
