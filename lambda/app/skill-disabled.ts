import type { AlexaEvent } from '../channels/alexa/events.ts';
import type { ShopperItem } from '../commerce/ports/store.ts';
import { forgetShopper } from '../commerce/use-cases/grant-approval.ts';
import { changeItem } from '../commerce/use-cases/settle-shopper.ts';
import { conversationAsJson, forgetChannel, readConversation } from '../dialogue/conversation.ts';
import { shopperKeyOf } from '../dialogue/shopper-key.ts';
import type { TurnWorld } from '../dialogue/turn-run.ts';

/**
 * A skill that was disabled is a shopper who left by that door. What was kept for the platform's user id alone is forgotten; a linked account is
 * only detached: what was said on the speaker goes, list, cart and orders stay with the account. Events arrive in any order: one that is older than
 * the last talk on the speaker (it was enabled again since) changes nothing.
 *
 * @see https://developer.amazon.com/docs/alexa/smapi/skill-events-in-alexa-skills.html
 */
export function forgetWhenDisabled(world: Pick<TurnWorld, 'identity' | 'store'>): (event: AlexaEvent) => Promise<void> {
  return async (event) => {
    if (event.kind !== 'skillDisabled' || event.keepsUserInformation) return;
    const caller = { channel: 'alexa', id: event.userId, addressId: event.userId } as const;
    const identity = await world.identity.identify(caller);
    await changeItem(world.store, shopperKeyOf(caller, identity), (item) => leave(item, identity.kind === 'linked', event.atMs));
  };
}

function leave(item: ShopperItem, isLinked: boolean, disabledAtMs: number): ShopperItem {
  if (item.version === 0) return item;
  const conversation = readConversation(item.conversation);
  if (conversation.sessions.some(({ id, lastTurnAtMs }) => id.startsWith('alexa:') && lastTurnAtMs > disabledAtMs)) return item;
  if (!isLinked) return { ...item, shopper: forgetShopper(item.shopper), conversation: null };
  return { ...item, conversation: conversationAsJson(forgetChannel(conversation, 'alexa')) };
}
