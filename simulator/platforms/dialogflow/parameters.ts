import { languageOf } from '../../../lambda/kernel/locales.ts';
import { parseQuantity } from '../../../lambda/kernel/quantity-words.ts';
import { type InteractionModel, matchValues, slotsOf, valuesOf } from '../interaction-model.ts';
import type { HeardIntent } from '../platform.ts';

/** The system entity that stands for this type of the interaction model is a number. */
const NUMBER_TYPES: ReadonlySet<string> = new Set(['AMAZON.NUMBER', 'AMAZON.FOUR_DIGIT_NUMBER']);

export interface Parameter {
  readonly name: string;
  /** As spoken; empty when it was not said. */
  readonly spoken: string;
  /** What the entity makes of it: a number, a listed value, a list, or the words. Empty when it was not said. */
  readonly resolved: string | number | readonly (string | number)[];
}

/**
 * The parameters of an intent as Dialogflow fills them: one that was not said is an empty string, a number is a number, a listed value
 * comes by its reference value.
 *
 * @see https://docs.cloud.google.com/dialogflow/es/docs/entities-overview
 */
export function fillParameters(heard: HeardIntent, model: InteractionModel | undefined, locale: string): readonly Parameter[] {
  const declared = slotsOf(model, heard.name) ?? Object.keys(heard.slots).map((name) => ({ name, type: '' }));
  return declared.map(({ name, type }) => {
    const said = heard.slots[name] ?? '';
    const resolve = (words: string) => resolveValue(words, type, heard.ids?.[name], model, locale);
    return typeof said === 'string'
      ? { name, spoken: said, resolved: said === '' ? '' : resolve(said) }
      : { name, spoken: said.join(' '), resolved: said.map(resolve) };
  });
}

function resolveValue(
  spoken: string,
  type: string,
  id: string | undefined,
  model: InteractionModel | undefined,
  locale: string,
): string | number {
  if (NUMBER_TYPES.has(type)) return parseQuantity(spoken, languageOf(locale)) ?? '';
  if (id !== undefined) return id;
  const [match] = matchValues(valuesOf(model, type) ?? [], spoken);
  return match?.name.value ?? spoken;
}
