import { readFileSync } from 'node:fs';
import { KNOWN_INTENTS } from '../../lambda/app/compose.ts';

interface Model {
  readonly interactionModel: {
    readonly dialog: {
      readonly intents: readonly {
        readonly name: string;
        readonly slots: readonly { readonly name: string; readonly elicitationRequired: boolean }[];
      }[];
    };
  };
}

/** Alexa ignores Dialog.ElicitSlot, without a word, for an intent or slot that the model does not elicit. */
describe('the slots that the Alexa channel asks for', () => {
  it('are those that the interaction model elicits', () => {
    const model: Model = JSON.parse(readFileSync('skill-package/interactionModels/custom/en-US.json', 'utf8'));
    const elicited = model.interactionModel.dialog.intents.map(({ name, slots }) => [
      name,
      slots.filter((slot) => slot.elicitationRequired).map((slot) => slot.name),
    ]);
    const asked = KNOWN_INTENTS.filter(({ elicitedSlots }) => elicitedSlots.length > 0).map(({ name, elicitedSlots }) => [
      name,
      elicitedSlots,
    ]);
    expect(Object.fromEntries(asked)).toEqual(Object.fromEntries(elicited));
  });
});
