import type { SlotKind } from '../lambda/dialogue/intents/definitions.ts';

/** What a slot kind is on each platform. */
export interface SlotTyping {
  /** A built-in type, or the name of a custom type filled from the locale's values. */
  readonly alexa: string;
  /** A system entity, or an entity filled from the locale's values. */
  readonly dialogflow: string;
  /** How the embedded understanding reads it: see `lambda/nlu/model.ts`. */
  readonly understanding: 'words' | 'number' | 'digits' | 'amount' | 'listed';
}

/**
 * The item is a custom type everywhere: it takes words beyond its values, can be widened by the shopper's own products at run time, and may
 * stand next to a number, which AMAZON.SearchQuery may not. The ordinal is one too: AMAZON.Ordinal is not in every locale.
 * AMAZON.NUMBER promises number words and digits; for "a dozen" it may give 12, "?" or leave the words to the item. All three are provided
 * for: "?" is asked about, and words in front of an item are read by `splitQuantity` (`lambda/kernel/quantity-words.ts`).
 */
export const SLOT_TYPES = {
  item: { alexa: 'Item', dialogflow: '@item', understanding: 'words' },
  quantity: { alexa: 'AMAZON.NUMBER', dialogflow: '@sys.number', understanding: 'number' },
  ordinal: { alexa: 'Ordinal', dialogflow: '@ordinal', understanding: 'listed' },
  orderNumber: { alexa: 'AMAZON.NUMBER', dialogflow: '@sys.number', understanding: 'digits' },
  amount: { alexa: 'AMAZON.NUMBER', dialogflow: '@sys.number', understanding: 'amount' },
  period: { alexa: 'Period', dialogflow: '@period', understanding: 'listed' },
  mode: { alexa: 'Mode', dialogflow: '@mode', understanding: 'listed' },
} as const satisfies Readonly<Record<SlotKind, SlotTyping>>;

/** The locales Alexa builds models for (ask-cli's list, widened by what builds today). */
export const ALEXA_LOCALES: readonly string[] = [
  ...[
    'ar-SA',
    'de-DE',
    'en-AU',
    'en-CA',
    'en-GB',
    'en-IN',
    'en-US',
    'es-ES',
    'es-MX',
    'es-US',
    'fr-CA',
    'fr-FR',
    'hi-IN',
    'it-IT',
    'ja-JP',
  ],
  ...['nl-NL', 'pt-BR'],
];

/** Only these take a fallback sensitivity; elsewhere a model that names one is refused. */
export const hasFallbackSensitivity = (locale: string): boolean => locale.startsWith('en-') || locale === 'de-DE';

/** Dialogflow's name for a launch: its welcome intent. */
export const LAUNCH = 'LaunchRequest';
