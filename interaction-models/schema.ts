import * as z from 'zod';
import { INTENT_DEFINITIONS, type IntentName } from '../lambda/dialogue/intents/definitions.ts';
import { type Language, LOCALES } from '../lambda/kernel/locales.ts';
import type { ButtonWords } from './buttons.ts';

/** `en-US`, also where a platform wants another form of it. */
const localeCode = z.string().regex(/^[a-z]{2}-[A-Z]{2}$/, 'is not a locale like en-US');

/** Something that can be said: words, `{slots}`, and alternatives in brackets, an empty one for none: "reorder (my|the|) {item}". */
const template = z.string().min(1);
const words = z.string().min(1);

const intentWords = z.strictObject({
  samples: z.array(template),
  /** Slot name to what may be said when that slot was asked for. */
  answers: z.record(z.string(), z.array(template).min(1)).default({}),
  /** Slot name to the questions that ask for it. */
  prompts: z.record(z.string(), z.array(words).min(1)).default({}),
});

const slotValue = z.strictObject({
  /** What the value is called in code; absent where the words themselves are the value. */
  id: z
    .string()
    .regex(/^[a-zA-Z]+$/)
    .optional(),
  value: words,
  synonyms: z.array(words).default([]),
});

const understandingWords = z.strictObject({
  fillers: z.array(words),
  leads: z.array(words),
  tails: z.array(words),
  determiners: z.array(words),
  pronouns: z.array(words),
  itemEnds: z.array(words),
  itemTails: z.array(words),
  itemEndings: z.array(words),
  rewrites: z.record(z.string(), words),
  currencySigns: z.record(z.string(), words),
  notItems: z.array(words),
  commonWords: z.array(words),
});

const counts = z.record(z.string().min(1), z.number());

/** How a language says how many; what is meant: `lambda/kernel/quantity-table.ts`. */
const quantityTable = z.strictObject({
  numbers: counts,
  scales: counts,
  collectives: counts,
  articles: z.array(words),
  halves: z.array(words),
  joiners: z.array(words),
  negatives: z.array(words),
  partitives: z.array(words),
  units: z.strictObject({ one: z.array(words), many: z.array(words) }),
  measures: z.array(words),
  groupSeparators: z.string(),
});

const LANGUAGES = [...new Set(LOCALES.map((locale) => locale.slice(0, 2)))] as [Language, ...Language[]];

/** A locale's words, for every platform. What is meant by the small words: `lambda/nlu/model.ts`. */
export const localeSchema = z.strictObject({
  locale: localeCode,
  language: z.enum(LANGUAGES),
  /** The agent's language in Dialogflow that this locale's words fill; absent when another locale of the language fills it. */
  dialogflowLanguage: z.string().optional(),
  invocationName: words,
  /** Said to begin with where no invocation name is needed: Dialogflow and chat. */
  launchPhrases: z.array(template),
  /** What Dialogflow says when our webhook did not answer in time. An order may have been placed by then. */
  silentWebhookReplies: z.array(words).min(1),
  intents: z.partialRecord(z.enum(Object.keys(INTENT_DEFINITIONS) as [IntentName, ...IntentName[]]), intentWords),
  slotTypes: z.strictObject({
    item: z.array(slotValue).min(1),
    ordinal: z.array(slotValue).min(1),
    period: z.array(slotValue).min(1),
    mode: z.array(slotValue).min(1),
  }),
  /** What stands for a slot in an annotated phrase where the slot has no values of its own. */
  examples: z.strictObject({ quantity: z.array(words).min(1), orderNumber: z.array(words).min(1), amount: z.array(words).min(1) }),
  understanding: understandingWords,
  /** Absent where another locale of the language gives them. */
  numbers: quantityTable.optional(),
  /** What people say to a speaker that is none of our business; the understanding learns to leave it alone. As `numbers`. */
  outOfScope: z.array(template).optional(),
});

export type LocaleWords = z.infer<typeof localeSchema> & {
  /** From the locale's messages: a messenger's buttons say these. */
  readonly buttons?: ButtonWords;
};
export type IntentWords = z.infer<typeof intentWords>;
/** The slot kinds whose values a locale lists. */
export type ListedKind = keyof LocaleWords['slotTypes'];
