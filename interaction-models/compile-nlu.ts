import { INTENT_DEFINITIONS, type IntentDefinition, type IntentName } from '../lambda/dialogue/intents/definitions.ts';
import { LAUNCH, SLOT_TYPES } from './platforms.ts';
import { parseTemplate, type TemplatePart } from './sample-templates.ts';
import type { IntentWords, LocaleWords } from './schema.ts';

/** The embedded understanding's model of a locale: `NluModel` of `lambda/nlu/model.ts`, as it lies in its file. */
export type CompiledNlu = ReturnType<typeof compileNlu>;

/**
 * Compiles a locale for the embedded understanding. Alternatives stay unexpanded: the file stays small.
 * @throws TemplateError
 */
export function compileNlu(words: LocaleWords) {
  const names = Object.keys(INTENT_DEFINITIONS) as IntentName[];
  const intents = names.map((name) => [name, compileIntent(INTENT_DEFINITIONS[name], words.intents[name])] as const);
  return {
    locale: words.locale,
    language: words.language,
    invocationName: words.invocationName,
    intents: { ...Object.fromEntries(intents), [LAUNCH]: { slots: {}, samples: words.launchPhrases.map(parseTemplate), answers: [] } },
    listed: Object.fromEntries(
      Object.entries(words.slotTypes)
        .filter(([kind]) => kind !== 'item')
        .map(([kind, values]) => [
          kind,
          Object.fromEntries(values.map(({ id, value, synonyms }) => [id ?? value, [value, ...synonyms].map(lower)])),
        ]),
    ),
    knownItems: words.slotTypes.item.flatMap(({ value, synonyms }) => [value, ...synonyms].map(lower)),
    words: words.understanding,
  };
}

function compileIntent(definition: IntentDefinition, words: IntentWords | undefined) {
  return {
    slots: Object.fromEntries(Object.entries(definition.slots).map(([name, kind]) => [name, SLOT_TYPES[kind].understanding])),
    samples: (words?.samples ?? []).map(parseTemplate),
    answers: Object.values(words?.answers ?? {})
      .flat()
      .filter((template, index, all) => all.indexOf(template) === index)
      .map((template): readonly TemplatePart[] => parseTemplate(template)),
    ...(definition.answersOnly ? { answersOnly: true } : {}),
    ...(definition.weighty ? { weighty: true } : {}),
  };
}

const lower = (text: string): string => text.toLowerCase();
