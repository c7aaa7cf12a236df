import type { BackOfficeRefusal } from '../commerce/ports/back-office.ts';
import type { Result } from '../kernel/result.ts';
import type { Outcome, TurnContext } from './handler.ts';
import { INTENT_DEFINITIONS, type IntentName } from './intents/definitions.ts';
import { answer } from './say.ts';
import type { StaffRoom } from './staff-room.ts';

/** What staff may say beside their own questions: it concerns the talk, and nobody's things. */
const TALK: readonly IntentName[] = [
  'AMAZON.RepeatIntent',
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.HelpIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
  'AMAZON.FallbackIntent',
  'PrivacyIntent',
  'DeleteDataIntent',
];

/** Each role has its own questions: the answer to one that is not this person's; undefined: go on. */
export function refuseRole(context: TurnContext): Outcome | undefined {
  const { heard, identity } = context;
  if (heard.kind !== 'intent' || !Object.hasOwn(INTENT_DEFINITIONS, heard.name)) return undefined;
  const name = heard.name as IntentName;
  const isStaff = identity.kind === 'linked' && identity.role === 'merchant';
  if (INTENT_DEFINITIONS[name].forStaff) return isStaff ? undefined : answer(context, [{ act: 'staffOnly' }]);
  return isStaff && !TALK.includes(name) ? answer(context, [{ act: 'shoppersOnly' }]) : undefined;
}

/** False for a wish that is not this person's to have: half-heard words are never taken for it. */
export function mayWish({ identity }: TurnContext, name: IntentName): boolean {
  const isStaff = identity.kind === 'linked' && identity.role === 'merchant';
  return INTENT_DEFINITIONS[name].forStaff ? isStaff : !isStaff || TALK.includes(name);
}

/** Asks the back office on behalf of whoever speaks, and says why it does not answer. */
export async function askBackOffice<T>(
  context: TurnContext,
  ask: (room: StaffRoom, accountId: string) => Promise<Result<T, BackOfficeRefusal>>,
  tell: (told: T) => Outcome,
): Promise<Outcome> {
  const { identity, staffRoom } = context;
  if (identity.kind === 'unlinked' || identity.role !== 'merchant') return answer(context, [{ act: 'staffOnly' }]);
  if (staffRoom === undefined) return answer(context, [{ act: 'backOfficeNotOffered' }]);
  const told = await ask(staffRoom, identity.accountId);
  if (told.ok) return tell(told.value);
  switch (told.error.kind) {
    case 'notAllowed':
      return answer(context, [{ act: 'staffOnly' }]);
    case 'notOffered':
      return answer(context, [{ act: 'backOfficeNotOffered' }]);
    case 'unanswered':
      return answer(context, [{ act: 'shopSilent' }]);
  }
}
