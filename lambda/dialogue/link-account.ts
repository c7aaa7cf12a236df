import type { InvitationPort } from '../commerce/ports/invitations.ts';
import type { Outcome, TurnContext } from './handler.ts';
import type { Reply } from './reply.ts';
import { conclude } from './say.ts';
import { addressKey } from './shopper-key.ts';
import type { Turn } from './turn.ts';
import { keepWaiting } from './waiting.ts';

/**
 * The answer to everything that needs the shop account while it is not linked: what was asked for is kept, and the way to link is handed
 * over. Alexa has a card for it; elsewhere it is a one-time link, which comes with {@link handOverLink}.
 */
export async function askToLinkAccount(context: TurnContext): Promise<Outcome> {
  return conclude(context, [{ act: 'accountNotLinked', hasLink: hasOwnButton(context.turn) }], {
    shopper: keepWaiting(context),
    visual: { kind: 'linkAccount' },
  });
}

/**
 * The reply with a one-time link, if it is one to link by. A new one each time that it goes out, also when it is repeated or delivered again:
 * what is kept of a turn must hold nothing that opens an account.
 *
 * @param deadlineAtMs of the call, milliseconds since the epoch
 */
export async function handOverLink(
  invitations: InvitationPort | undefined,
  turn: Turn,
  reply: Reply | undefined,
  deadlineAtMs: number,
): Promise<Reply | undefined> {
  if (!invitations || reply?.visual?.kind !== 'linkAccount' || hasOwnButton(turn) || !turn.capabilities.links) return reply;
  const invited = await invitations.invite(addressKey(turn.caller), turn.locale, { deadlineAtMs });
  if (!invited.ok) return reply;
  const say = reply.say.map((act) => (act.act === 'accountNotLinked' ? { ...act, hasLink: true } : act));
  return { ...reply, say, visual: { kind: 'linkAccount', url: invited.value.url } };
}

function hasOwnButton({ channel }: Turn): boolean {
  return channel === 'alexa';
}
