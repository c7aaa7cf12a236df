import { INTENT_DEFINITIONS, type IntentName } from '../lambda/dialogue/intents/definitions.ts';
import { hasFallbackSensitivity, SLOT_TYPES } from './platforms.ts';
import { expandSome, fillAnyItems } from './sample-templates.ts';
import type { IntentWords, ListedKind, LocaleWords } from './schema.ts';

/** How much of what a template can say goes into the model: more teaches Alexa nothing and makes every build slower. */
const MAX_SAMPLES_PER_TEMPLATE = 12;

/**
 * Compiles a locale to Alexa's interaction model. Built-in intents go without samples: Amazon has its own for them, and ours would weaken
 * those.
 * @see https://developer.amazon.com/docs/alexa/smapi/interaction-model-schema.html
 * @throws TemplateError
 */
export function compileAlexa(words: LocaleWords) {
  const names = Object.keys(INTENT_DEFINITIONS) as IntentName[];
  const asking = names.filter((name) => Object.keys(words.intents[name]?.prompts ?? {}).length > 0);
  return {
    interactionModel: {
      languageModel: {
        invocationName: words.invocationName,
        ...(hasFallbackSensitivity(words.locale) ? { modelConfiguration: { fallbackIntentSensitivity: { level: 'LOW' } } } : {}),
        intents: names.map((name) => compileIntent(name, words)),
        types: compileTypes(words),
      },
      dialog: { delegationStrategy: 'SKILL_RESPONSE', intents: asking.map((name) => compileDialogIntent(name, words.intents[name])) },
      prompts: asking.flatMap((name) => compilePrompts(name, words.intents[name])),
    },
  };
}

function compileIntent(name: IntentName, words: LocaleWords) {
  if (name.startsWith('AMAZON.')) return { name, samples: [] };
  const { samples = [], answers = {} } = words.intents[name] ?? {};
  const slots = Object.entries(INTENT_DEFINITIONS[name].slots).map(([slot, kind]) => ({
    name: slot,
    type: SLOT_TYPES[kind].alexa,
    ...(answers[slot] ? { samples: compileSamples(answers[slot], words) } : {}),
  }));
  return { name, ...(slots.length > 0 ? { slots } : {}), samples: compileSamples(samples, words) };
}

function compileSamples(templates: readonly string[], words: LocaleWords): readonly string[] {
  const items = words.slotTypes.item.map(({ value }) => value);
  const samples = templates.flatMap((template) => expandSome(template, MAX_SAMPLES_PER_TEMPLATE));
  return [...new Set(samples.map((sample, nth) => fillAnyItems(sample, items, nth)))];
}

/** One type a listed kind, named as the slot typing says. */
function compileTypes(words: LocaleWords) {
  return (Object.keys(words.slotTypes) as ListedKind[]).map((kind) => ({
    name: SLOT_TYPES[kind].alexa,
    values: words.slotTypes[kind].map(({ id, value, synonyms }) => ({
      ...(id === undefined ? {} : { id }),
      name: { value, ...(synonyms.length > 0 ? { synonyms } : {}) },
    })),
  }));
}

/** Without its intent here, Alexa ignores a Dialog.ElicitSlot directive. What is asked and when stays with the skill. */
function compileDialogIntent(name: IntentName, words: IntentWords | undefined) {
  const slots = Object.entries(INTENT_DEFINITIONS[name].slots).map(([slot, kind]) => {
    const asks = words?.prompts[slot] !== undefined;
    return {
      name: slot,
      type: SLOT_TYPES[kind].alexa,
      confirmationRequired: false,
      elicitationRequired: asks,
      prompts: asks ? { elicitation: promptId(name, slot) } : {},
    };
  });
  return { name, delegationStrategy: 'SKILL_RESPONSE', confirmationRequired: false, prompts: {}, slots };
}

function compilePrompts(name: IntentName, words: IntentWords | undefined) {
  return Object.entries(words?.prompts ?? {}).map(([slot, variations]) => ({
    id: promptId(name, slot),
    variations: variations.map((value) => ({ type: 'PlainText', value })),
  }));
}

const promptId = (intent: string, slot: string): string => `Elicit.${intent}.${slot}`;
