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
        intents: z
          .array(
            z.looseObject({ name: z.string(), confirmationRequired: z.boolean().optional(), slots: z.array(dialogSlotSchema).optional() }),
          )
          .optional(),
      })
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
