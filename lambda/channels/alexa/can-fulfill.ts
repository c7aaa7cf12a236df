import type { canfulfill } from 'ask-sdk-model';
import type { RawSlot } from '../../dialogue/turn.ts';
import type { KnownIntent } from './intents.ts';

/**
 * Answers "could you do this?", asked before anybody invoked the skill. It looks nothing up and changes nothing: a slot is understood
 * where entity resolution or a plain number says so, maybe understood where it holds any other words, and not where the intent has no such slot.
 *
 * @see https://developer.amazon.com/docs/alexa/custom-skills/implement-canfulfillintentrequest-for-name-free-interaction.html
 */
export function answerCanFulfill(
  intentName: string,
  slots: Readonly<Record<string, RawSlot>>,
  intents: readonly KnownIntent[],
): canfulfill.CanFulfillIntent {
  // Yes, help, stop and the like mean something only inside a session.
  const known = intentName.startsWith('AMAZON.') ? undefined : intents.find(({ name }) => name === intentName);
  const intent = known?.answersOnly ? undefined : known;
  const judged = Object.entries(slots).map(([name, slot]) => [name, judgeSlot(slot, intent?.slots.includes(name) ?? false)] as const);
  const answers = judged.map(([, { canUnderstand }]) => canUnderstand);
  return {
    canFulfill: intent === undefined || answers.includes('NO') ? 'NO' : answers.includes('MAYBE') ? 'MAYBE' : 'YES',
    ...(judged.length > 0 && { slots: Object.fromEntries(judged) }),
  };
}

function judgeSlot(slot: RawSlot, belongsToIntent: boolean): canfulfill.CanFulfillSlot {
  if (!belongsToIntent) return { canUnderstand: 'NO', canFulfill: 'NO' };
  const certain = slot.ids !== undefined || /^\d+$/u.test(slot.value);
  return { canUnderstand: certain ? 'YES' : 'MAYBE', canFulfill: 'YES' };
}
