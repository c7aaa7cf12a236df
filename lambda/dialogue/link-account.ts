import type { Outcome, TurnContext } from './handler.ts';
import { conclude } from './say.ts';
import { keepWaiting } from './waiting.ts';

/**
 * The answer to everything that needs the shop account while it is not linked: what was asked for is kept, and the way to link is handed
 * over. Alexa has a card for it; elsewhere it is a one-time link.
 */
export async function askToLinkAccount(context: TurnContext): Promise<Outcome> {
  const url = await invite(context);
  return conclude(context, [{ act: 'accountNotLinked', hasLink: hasOwnButton(context) || url !== undefined }], {
    shopper: keepWaiting(context),
    visual: { kind: 'linkAccount', ...(url === undefined ? {} : { url }) },
  });
}

function hasOwnButton({ turn }: TurnContext): boolean {
  return turn.channel === 'alexa';
}

async function invite(context: TurnContext): Promise<string | undefined> {
  const { invitations, shopperKey, turn, call } = context;
  if (!invitations || hasOwnButton(context) || !turn.capabilities.links) return undefined;
  const invited = await invitations.invite(shopperKey, turn.locale, call);
  return invited.ok ? invited.value.url : undefined;
}
