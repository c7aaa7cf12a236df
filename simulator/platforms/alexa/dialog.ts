import { dialogOf, type InteractionModel, isDelegated, promptOf } from '../interaction-model.ts';
import type { DialogSeat, HeardIntent } from '../platform.ts';
import { isObject, textAt } from '../read.ts';
import { type AlexaIntent, type AlexaSlot, fillIntent, type SlotKnowledge } from './slots.ts';

/** What the next words are taken for. */
type Expected =
  | { readonly kind: 'slot'; readonly slot: string }
  | { readonly kind: 'slotConfirmation'; readonly slot: string }
  | { readonly kind: 'intentConfirmation' };

/** A dialog about one intent: its slots so far, and what was asked last. */
export interface Dialog {
  readonly intent: AlexaIntent;
  readonly expected?: Expected | undefined;
}

/** What the platform does next: ask by itself, or hand the intent to the skill. */
export type DialogStep =
  | { readonly kind: 'ask'; readonly prompt: string; readonly dialog: Dialog }
  | { readonly kind: 'send'; readonly seat: DialogSeat | undefined; readonly dialog: Dialog };

const ANSWERS: Readonly<Record<string, 'CONFIRMED' | 'DENIED' | undefined>> = {
  'AMAZON.YesIntent': 'CONFIRMED',
  'AMAZON.NoIntent': 'DENIED',
};

/**
 * What was heard, in the dialog that is under way: a confirmation is a status of the intent or slot that was asked about, slots filled
 * before stay filled, and any other intent begins anew.
 *
 * @see https://developer.amazon.com/docs/alexa/custom-skills/dialog-interface-reference.html
 */
export function continueDialog(dialog: Dialog | undefined, heard: HeardIntent, knowledge: SlotKnowledge): DialogStep {
  const { model } = knowledge;
  const status = ANSWERS[heard.name];
  if (dialog && status && dialog.expected?.kind === 'intentConfirmation') {
    const intent = { ...dialog.intent, confirmationStatus: status };
    if (isDelegated(model, intent.name)) return delegate({ intent }, model);
    return send(status === 'DENIED' ? 'COMPLETED' : 'IN_PROGRESS', { intent });
  }
  if (dialog && status && dialog.expected?.kind === 'slotConfirmation') {
    const intent = withSlot(dialog.intent, dialog.expected.slot, { confirmationStatus: status });
    return isDelegated(model, intent.name) ? delegate({ intent }, model) : send('IN_PROGRESS', { intent });
  }
  const filled = fillIntent(heard, knowledge);
  const isSame = dialog !== undefined && dialog.intent.name === filled.name;
  const intent = isSame ? mergeSlots(dialog.intent, filled) : filled;
  if (isDelegated(model, intent.name)) return delegate({ intent }, model);
  if (isSame) return send('IN_PROGRESS', { intent });
  return dialogOf(model, intent.name) ? send('STARTED', { intent }) : { kind: 'send', seat: { intent }, dialog: { intent } };
}

function send(state: NonNullable<DialogSeat['state']>, dialog: Dialog): DialogStep {
  return { kind: 'send', seat: { state, intent: dialog.intent }, dialog };
}

/** What was said now wins; what was not is as it was. */
function mergeSlots(before: AlexaIntent, now: AlexaIntent): AlexaIntent {
  const said = Object.entries(now.slots ?? {}).filter(([, slot]) => slot.slotValue !== undefined);
  return { ...before, slots: { ...before.slots, ...Object.fromEntries(said) } };
}

function withSlot(intent: AlexaIntent, name: string, change: Partial<AlexaSlot>): AlexaIntent {
  const slot = intent.slots?.[name] ?? { name, confirmationStatus: 'NONE' };
  return { ...intent, slots: { ...intent.slots, [name]: { ...slot, ...change } } };
}

/** The platform's own part of a dialog: it asks for what the model requires, then confirms, then hands over the complete intent. */
export function delegate({ intent }: Dialog, model: InteractionModel | undefined): DialogStep {
  const rules = dialogOf(model, intent.name);
  const ask = (promptId: string | undefined, expected: Expected, question: string): DialogStep => ({
    kind: 'ask',
    prompt: fillPrompt(promptOf(model, promptId) ?? question, intent),
    dialog: { intent, expected },
  });
  for (const { name, elicitationRequired, confirmationRequired, prompts } of rules?.slots ?? []) {
    const slot = intent.slots?.[name];
    const isFilled = slot?.slotValue !== undefined || slot?.value !== undefined;
    if ((elicitationRequired && !isFilled) || slot?.confirmationStatus === 'DENIED') {
      const emptied = withSlot(intent, name, { confirmationStatus: 'NONE' });
      const asked = ask(prompts?.elicitation, { kind: 'slot', slot: name }, `(asks for ${name})`);
      return { ...asked, dialog: { intent: emptied, expected: { kind: 'slot', slot: name } } };
    }
    if (confirmationRequired && isFilled && slot?.confirmationStatus === 'NONE') {
      return ask(prompts?.confirmation, { kind: 'slotConfirmation', slot: name }, `(confirms ${name})`);
    }
  }
  if (rules?.confirmationRequired && intent.confirmationStatus === 'NONE') {
    return ask(rules.prompts?.confirmation, { kind: 'intentConfirmation' }, `(confirms ${intent.name})`);
  }
  return send('COMPLETED', { intent });
}

function fillPrompt(prompt: string, intent: AlexaIntent): string {
  return prompt.replaceAll(/\{\s*([\w.]+)\s*\}/gu, (hole, name) => intent.slots?.[name]?.value ?? hole);
}

/**
 * The dialog after a response: what its last dialog directive asks for; undefined when it has none, or only one that the platform leaves
 * out (a slot that the model's dialog does not have).
 */
export function readDialog(directives: readonly unknown[], before: Dialog | undefined, model: InteractionModel | undefined) {
  const directive = directives
    .filter((one) => /^Dialog\.(?:Delegate|ElicitSlot|ConfirmSlot|ConfirmIntent)$/u.test(textAt(one, 'type') ?? ''))
    .at(-1);
  if (!isObject(directive)) return undefined;
  const intent = readUpdatedIntent(directive['updatedIntent']) ?? before?.intent;
  if (intent === undefined) return undefined;
  const slot = textAt(directive, 'slotToElicit') ?? textAt(directive, 'slotToConfirm');
  const isKnown = slot === undefined || model === undefined || dialogOf(model, intent.name)?.slots?.some(({ name }) => name === slot);
  if (!isKnown) return undefined;
  switch (directive['type']) {
    case 'Dialog.Delegate':
      return { dialog: { intent }, isDelegated: true };
    case 'Dialog.ElicitSlot':
      return { dialog: { intent, expected: { kind: 'slot', slot: slot ?? '' } as const }, isDelegated: false };
    case 'Dialog.ConfirmSlot':
      return { dialog: { intent, expected: { kind: 'slotConfirmation', slot: slot ?? '' } as const }, isDelegated: false };
    default:
      return { dialog: { intent, expected: { kind: 'intentConfirmation' } as const }, isDelegated: false };
  }
}

/** The schema has checked it: a name, a status, and slots with the same. */
function readUpdatedIntent(updated: unknown): AlexaIntent | undefined {
  if (!isObject(updated) || typeof updated['name'] !== 'string') return undefined;
  const slots = isObject(updated['slots']) ? Object.entries(updated['slots']) : [];
  return {
    name: updated['name'],
    confirmationStatus: readStatus(updated),
    slots: Object.fromEntries(
      slots.map(([name, slot]) => {
        const value = textAt(slot, 'value');
        const filled = value === undefined ? {} : { value, slotValue: { type: 'Simple', value } as const };
        return [name, { name, confirmationStatus: readStatus(slot), ...filled }];
      }),
    ),
  };
}

function readStatus(value: unknown): AlexaIntent['confirmationStatus'] {
  const status = textAt(value, 'confirmationStatus');
  return status === 'CONFIRMED' || status === 'DENIED' ? status : 'NONE';
}
