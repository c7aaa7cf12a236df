import { languageOf } from '../../../lambda/kernel/locales.ts';
import { parseQuantity } from '../../../lambda/kernel/quantity-words.ts';
import { type InteractionModel, matchValues, slotsOf, type TypeValue, valuesOf } from '../interaction-model.ts';
import type { DynamicType, HeardIntent } from '../platform.ts';
import { listAt, textAt } from '../read.ts';

/** What the platform knows when it fills slots. */
export interface SlotKnowledge {
  readonly model?: InteractionModel | undefined;
  readonly dynamicEntities?: readonly DynamicType[] | undefined;
  readonly locale: string;
  readonly skillId: string;
}

/** Types whose spoken numbers come as digits. */
const NUMBER_TYPES: ReadonlySet<string> = new Set(['AMAZON.NUMBER', 'AMAZON.FOUR_DIGIT_NUMBER']);
/** What a number comes as that was none. */
const NO_NUMBER = '?';

export interface AlexaIntent {
  readonly name: string;
  readonly confirmationStatus: 'NONE' | 'CONFIRMED' | 'DENIED';
  readonly slots?: Readonly<Record<string, AlexaSlot>>;
}

export interface AlexaSlot {
  readonly name: string;
  readonly confirmationStatus: 'NONE' | 'CONFIRMED' | 'DENIED';
  readonly value?: string;
  readonly source?: 'USER';
  readonly resolutions?: Resolutions;
  readonly slotValue?: SlotValue;
}

interface Resolutions {
  readonly resolutionsPerAuthority: readonly {
    readonly authority: string;
    readonly status: { readonly code: 'ER_SUCCESS_MATCH' | 'ER_SUCCESS_NO_MATCH' };
    readonly values?: readonly { readonly value: { readonly name: string; readonly id?: string } }[];
  }[];
}

type SimpleValue = { readonly type: 'Simple'; readonly value: string; readonly resolutions?: Resolutions };
type SlotValue = SimpleValue | { readonly type: 'List'; readonly values: readonly SimpleValue[] };

/**
 * The intent of a request as heard: every slot of the model is there, the empty ones too; custom types are resolved against the model's
 * values and, in an authority of its own, against the skill's dynamic entities.
 *
 * @see https://developer.amazon.com/docs/alexa/custom-skills/define-synonyms-and-ids-for-slot-type-values-entity-resolution.html
 */
export function fillIntent(heard: HeardIntent, knowledge: SlotKnowledge): AlexaIntent {
  const declared = slotsOf(knowledge.model, heard.name);
  const types: ReadonlyMap<string, string | undefined> = new Map([
    ...(declared ?? []).map(({ name, type }) => [name, type] as const),
    // Without a model the slots are those that were heard.
    ...(declared === undefined ? Object.keys(heard.slots).map((name) => [name, undefined] as const) : []),
  ]);
  const slots = [...types].map(([name, type]) => [name, fillSlot(name, type, heard, knowledge)] as const);
  return { name: heard.name, confirmationStatus: 'NONE', ...(slots.length > 0 ? { slots: Object.fromEntries(slots) } : {}) };
}

function fillSlot(name: string, type: string | undefined, heard: HeardIntent, knowledge: SlotKnowledge): AlexaSlot {
  const spoken = heard.slots[name];
  if (spoken === undefined || spoken.length === 0) return { name, confirmationStatus: 'NONE' };
  const simple = (words: string): SimpleValue => {
    const resolutions = resolve(words, type, heard.ids?.[name], knowledge);
    return { type: 'Simple', value: readValue(words, type, knowledge.locale), ...(resolutions ? { resolutions } : {}) };
  };
  const filled = { name, confirmationStatus: 'NONE', source: 'USER' } as const;
  if (typeof spoken !== 'string') return { ...filled, slotValue: { type: 'List', values: spoken.map(simple) } };
  const slotValue = simple(spoken);
  const { value, resolutions } = slotValue;
  return { ...filled, value, ...(resolutions ? { resolutions } : {}), slotValue };
}

function readValue(spoken: string, type: string | undefined, locale: string): string {
  if (type === undefined || !NUMBER_TYPES.has(type)) return spoken;
  if (/^\d+$/u.test(spoken)) return spoken;
  return parseQuantity(spoken, languageOf(locale))?.toString() ?? NO_NUMBER;
}

function resolve(spoken: string, type: string | undefined, knownId: string | undefined, knowledge: SlotKnowledge): Resolutions | undefined {
  const { model, dynamicEntities, skillId } = knowledge;
  const listed = type === undefined ? undefined : valuesOf(model, type);
  const dynamic = dynamicEntities?.find(({ name }) => name === type)?.values;
  const authority = (source: string) => `amzn1.er-authority.echo-sdk.${source}${skillId}.${type ?? 'unknown'}`;
  const known = knownId === undefined ? undefined : (listed?.find(({ id }) => id === knownId) ?? { id: knownId, name: { value: knownId } });
  const matched = known ? [known] : listed && matchValues(listed, spoken);
  const authorities = [
    ...(matched ? [toAuthority(authority(''), matched)] : []),
    ...(dynamic ? [toAuthority(authority('dynamic.'), matchValues(dynamic, spoken))] : []),
  ];
  return authorities.length > 0 ? { resolutionsPerAuthority: authorities } : undefined;
}

function toAuthority(authority: string, matches: readonly TypeValue[]): Resolutions['resolutionsPerAuthority'][number] {
  if (matches.length === 0) return { authority, status: { code: 'ER_SUCCESS_NO_MATCH' } };
  const values = matches.map(({ id, name }) => ({ value: { name: name.value, ...(id === undefined ? {} : { id }) } }));
  return { authority, status: { code: 'ER_SUCCESS_MATCH' }, values };
}

/** The types of an UpdateDynamicEntities directive, whose shape the schema has checked. */
export function toDynamicTypes(types: readonly unknown[]): readonly DynamicType[] {
  return types.map((type) => ({
    name: textAt(type, 'name') ?? '',
    values: listAt(type, 'values').map((value) => {
      const id = textAt(value, 'id');
      const synonyms = listAt(value, 'name', 'synonyms').map(String);
      return { ...(id === undefined ? {} : { id }), name: { value: textAt(value, 'name', 'value') ?? '', synonyms } };
    }),
  }));
}
