import type { dialog, Slot } from 'ask-sdk-model';
import type { Question } from '../../dialogue/question.ts';
import { toPlainText } from '../ssml.ts';
import type { KnownIntent } from './intents.ts';

/** A slot value of ours in a directive; longer ones make the platform refuse the whole response. */
const MAX_SLOT_VALUE_LENGTH = 140;

/**
 * For a question that one bare slot value answers ("which product?" - "toothpaste"): tells Alexa to expect that slot of that intent, or it
 * would match the bare words with any intent. `undefined` for every other question, and for a slot that the model cannot elicit.
 *
 * The intent goes along even when it is the one that was just spoken, since the question may come out of another one (intent
 * chaining), with all its slots, empty ones too: a partial intent is refused.
 *
 * @see https://developer.amazon.com/docs/alexa/custom-skills/dialog-interface-reference.html#elicitslot
 */
export function elicitSlot(question: Question, intents: readonly KnownIntent[]): dialog.ElicitSlotDirective | undefined {
  const asked = readAsked(question);
  if (!asked) return undefined;
  const { slotToElicit, known } = asked;
  const intent = intents.find(({ name }) => name === asked.intent);
  if (!intent?.elicitedSlots.includes(slotToElicit)) return undefined;
  const slots = intent.slots.map((name) => [name, slotOf(name, known[name])] as const);
  return {
    type: 'Dialog.ElicitSlot',
    slotToElicit,
    updatedIntent: { name: intent.name, confirmationStatus: 'NONE', slots: Object.fromEntries(slots) },
  };
}

interface Asked {
  readonly intent: string;
  readonly slotToElicit: string;
  /** What the intent's other slots hold already. */
  readonly known: Readonly<Record<string, string | undefined>>;
}

function readAsked(question: Question): Asked | undefined {
  if (question.question === 'whichItem') {
    return { intent: question.intent, slotToElicit: 'item', known: { quantity: question.quantity?.toString() } };
  }
  if (question.question === 'howMany') return { intent: question.intent, slotToElicit: 'quantity', known: { item: question.item } };
  return question.question === 'howMuch' ? { intent: 'SetLimitIntent', slotToElicit: 'amount', known: {} } : undefined;
}

function slotOf(name: string, value: string | undefined): Slot {
  // Cut first: what is left of a halved character goes out with the other characters that no platform takes.
  const spoken = toPlainText((value ?? '').trim().slice(0, MAX_SLOT_VALUE_LENGTH));
  return { name, confirmationStatus: 'NONE', ...(spoken && { value: spoken }) };
}
