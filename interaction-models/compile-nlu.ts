import { INTENT_DEFINITIONS, type IntentDefinition, type IntentName } from '../lambda/dialogue/intents/definitions.ts';
import type { NluIntent, NluModel } from '../lambda/nlu/model.ts';
import { createNormaliser, normaliseWords } from '../lambda/nlu/normalise.ts';
import { LAUNCH, SLOT_TYPES } from './platforms.ts';
import type { LocaleWords } from './schema.ts';
import { type PlainModel, trainLocale } from './training/train-locale.ts';

/**
 * Compiles a locale for the embedded understanding; takes some seconds.
 * @param words with numbers and out-of-scope phrases
 * @throws TemplateError
 */
export function compileNlu(words: LocaleWords): NluModel {
  return trainLocale(compilePlain(words), words);
}

/** The part of the model that is not learned. */
export function compilePlain(words: LocaleWords): PlainModel {
  const small = normaliseWords(words.understanding, words.language);
  const { form } = createNormaliser({ ...small, fillers: [] }, words.language);
  const names = Object.keys(INTENT_DEFINITIONS) as IntentName[];
  const intents = names.map((name): [string, NluIntent] => [name, compileIntent(INTENT_DEFINITIONS[name])]);
  return {
    locale: words.locale,
    language: words.language,
    invocationName: words.invocationName,
    intents: { ...Object.fromEntries(intents), [LAUNCH]: { slots: {} } },
    listed: Object.fromEntries(
      Object.entries(words.slotTypes)
        .filter(([kind]) => kind !== 'item')
        .map(([kind, values]) => [
          kind,
          Object.fromEntries(values.map(({ id, value, synonyms }) => [id ?? value, [value, ...synonyms].map(form)])),
        ]),
    ),
    knownItems: words.slotTypes.item.flatMap(({ value, synonyms }) => [value, ...synonyms].map(form)),
    words: small,
  };
}

function compileIntent(definition: IntentDefinition): NluIntent {
  return {
    slots: Object.fromEntries(Object.entries(definition.slots).map(([name, kind]) => [name, SLOT_TYPES[kind].understanding])),
    ...(definition.answersOnly ? { answersOnly: true } : {}),
    ...(definition.weighty ? { weighty: true } : {}),
  };
}
