import * as z from 'zod';
import { err, ok, type Result } from '../../lambda/kernel/result.ts';

const slotSchema = z.looseObject({ name: z.string(), type: z.string(), multipleValues: z.object({ enabled: z.boolean() }).optional() });

const valueSchema = z.looseObject({
  id: z.string().optional(),
  name: z.looseObject({ value: z.string(), synonyms: z.array(z.string()).optional() }),
});

const dialogSlotSchema = z.looseObject({
  name: z.string(),
  type: z.string().optional(),
  elicitationRequired: z.boolean().optional(),
  confirmationRequired: z.boolean().optional(),
  prompts: z.looseObject({ elicitation: z.string().optional(), confirmation: z.string().optional() }).optional(),
});

const dialogIntentSchema = z.looseObject({
  name: z.string(),
  delegationStrategy: z.string().optional(),
  confirmationRequired: z.boolean().optional(),
  prompts: z.looseObject({ confirmation: z.string().optional() }).optional(),
  slots: z.array(dialogSlotSchema).optional(),
});

/** The parts of Alexa's interaction model that decide what a request looks like; all else is left alone. */
const modelSchema = z.looseObject({
  interactionModel: z.looseObject({
    languageModel: z.looseObject({
      invocationName: z.string().optional(),
      intents: z.array(z.looseObject({ name: z.string(), slots: z.array(slotSchema).optional() })),
      types: z.array(z.looseObject({ name: z.string(), values: z.array(valueSchema).optional() })).optional(),
    }),
    dialog: z
      .looseObject({
        delegationStrategy: z.string().optional(),
        intents: z.array(dialogIntentSchema).optional(),
      })
      .optional(),
    prompts: z
      .array(z.looseObject({ id: z.string(), variations: z.array(z.looseObject({ type: z.string(), value: z.string() })) }))
      .optional(),
  }),
});

/** An interaction model as Alexa's developer console imports and exports it. */
export type InteractionModel = z.infer<typeof modelSchema>;

/**
 * Reads an interaction model.
 *
 * @param json parsed JSON of `skill-package/interactionModels/custom/<locale>.json`
 * @returns the first place that is not as the console writes it
 * @see https://developer.amazon.com/docs/alexa/smapi/interaction-model-schema.html
 */
export function readInteractionModel(json: unknown): Result<InteractionModel, string> {
  const parsed = modelSchema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return err(`${issue?.path.join('.') || 'the model'}: ${issue?.message ?? 'not an interaction model'}`);
}

export type ModelSlot = z.infer<typeof slotSchema>;
export type ModelDialogIntent = z.infer<typeof dialogIntentSchema>;

/** The slots of an intent, in the model's order; undefined for an intent that the model does not have. */
export function slotsOf(model: InteractionModel | undefined, intent: string): readonly ModelSlot[] | undefined {
  const found = model?.interactionModel.languageModel.intents.find(({ name }) => name === intent);
  return found && (found.slots ?? []);
}

/** What the model says of the dialog of an intent; undefined when the platform takes no dialog directive for it. */
export function dialogOf(model: InteractionModel | undefined, intent: string): ModelDialogIntent | undefined {
  return model?.interactionModel.dialog?.intents?.find(({ name }) => name === intent);
}

export interface TypeValue {
  readonly id?: string | undefined;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] | undefined };
}

/** The listed values of a slot type; undefined for a type that lists none, such as `AMAZON.NUMBER`. */
export function valuesOf(model: InteractionModel | undefined, type: string): readonly TypeValue[] | undefined {
  return model?.interactionModel.languageModel.types?.find(({ name }) => name === type)?.values;
}

/** The values whose name or synonym these words are, without case, accents and outer blanks. */
export function matchValues(values: readonly TypeValue[], spoken: string): readonly TypeValue[] {
  const wanted = foldWords(spoken);
  return values.filter(({ name }) => [name.value, ...(name.synonyms ?? [])].some((word) => foldWords(word) === wanted));
}

function foldWords(words: string): string {
  return words
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** True when the platform collects the slots of this intent by itself, and only then asks the skill. */
export function isDelegated(model: InteractionModel | undefined, intent: string): boolean {
  const strategy = dialogOf(model, intent)?.delegationStrategy ?? model?.interactionModel.dialog?.delegationStrategy;
  return strategy === 'ALWAYS' && dialogOf(model, intent) !== undefined;
}

/** The first variation of a prompt of the model; undefined when there is none. */
export function promptOf(model: InteractionModel | undefined, id: string | undefined): string | undefined {
  return model?.interactionModel.prompts?.find((prompt) => prompt.id === id)?.variations[0]?.value;
}
