import { MAX_QUANTITY } from '../commerce/cart.ts';
import type { LimitPeriod } from '../commerce/shopper.ts';
import { namesOtherCurrency } from '../kernel/currency-words.ts';
import { type Currency, exponentOf } from '../kernel/money.ts';
import { type Language, parseQuantity, splitQuantity } from '../kernel/quantity-words.ts';
import { type Reference, readReference } from '../kernel/reference-words.ts';
import { INTENT_DEFINITIONS, type IntentDefinition } from './intents/definitions.ts';
import type { IntentInput, RawSlot } from './turn.ts';

/** A product as it was spoken of: the words, and the ids a platform's entity resolution already matched. */
export interface SpokenItem {
  readonly words: string;
  readonly ids: readonly string[];
  /** What the platform calls it, where that is not what was said. */
  readonly names?: readonly string[];
}

export type Quantity =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'notUnderstood'; readonly spoken: string }
  | { readonly kind: 'tooSmall' }
  | { readonly kind: 'tooLarge' };

/** An amount of money in whole units of the shop's currency (12.5 is twelve and a half), unless another one was named. */
export type Amount =
  | { readonly kind: 'amount'; readonly units: number; readonly isOtherCurrency: boolean }
  | { readonly kind: 'notUnderstood' };

export type Ordinal = 'first' | 'second' | 'third' | 'last' | 'other';

/** The slots of any intent, parsed. A slot that was not filled is absent; one that makes no sense says so. */
export interface Slots {
  readonly item?: SpokenItem;
  /** In the place of a product: "it", "my last order". */
  readonly refersTo?: Reference;
  /** A product was named by something that is no word (emoji, signs): it may not be taken for "no product was named". */
  readonly hasUnreadableItem?: true;
  readonly quantity?: Quantity;
  readonly ordinal?: Ordinal;
  readonly orderNumber?: string;
  readonly amount?: Amount;
  readonly period?: LimitPeriod;
  readonly mode?: 'listOnly' | 'buying';
  readonly utterance?: string;
}

const MAX_ITEM_CHARACTERS = 120;
/** Each may be looked up. */
const MAX_NAMES = 2;
const PICTURES = /\p{Extended_Pictographic}/u;

/** Parses what the channel heard. `locale` (BCP 47) decides how number words are read, `currency` is the shop's. */
export function parseSlots(input: IntentInput, locale: string, currency: Currency): Slots {
  const { item, quantity, ordinal, orderNumber, amount, period, mode } = input.slots;
  // "A dozen batteries" may arrive as one item: the platforms' number types do not know every way to say how many.
  const split = item && !quantity ? splitQuantity(item.value.toLowerCase().replace(/\s+/g, ' ').trim(), languageOf(locale)) : undefined;
  const isNumber =
    item !== undefined && !quantity && takesQuantity(input.name) && parseQuantity(item.value, languageOf(locale)) !== undefined;
  const spokenItem = isNumber ? undefined : split && item ? { ...item, value: split.rest } : item;
  const spokenQuantity = isNumber ? item : split ? { value: split.quantity } : quantity;
  const named = spokenItem && asItem(spokenItem);
  const refersTo = named && readReference(named.words, languageOf(locale));
  const spoken = refersTo ? undefined : named;
  const isUnreadable = spokenItem ? spokenItem.value.trim() !== '' && !named : PICTURES.test(input.utterance ?? '');
  return {
    ...present('item', spoken),
    ...present('refersTo', refersTo),
    ...present('hasUnreadableItem', isUnreadable ? true : undefined),
    ...present('quantity', spokenQuantity && asQuantity(spokenQuantity, locale)),
    ...present('ordinal', ordinal && asOrdinal(ordinal, locale)),
    ...present('orderNumber', orderNumber && asOrderNumber(orderNumber, locale)),
    ...present('amount', amount && asAmount(amount, locale, currency, input.utterance)),
    ...present('period', period && asListed(period, ['order', 'month'] as const)),
    ...present('mode', mode && asListed(mode, ['listOnly', 'buying'] as const)),
    ...present('utterance', input.utterance?.trim().slice(0, MAX_ITEM_CHARACTERS)),
  };
}

/** "Get me two": then a number alone is how many, and no product's name. */
function takesQuantity(intent: string): boolean {
  const definitions: Readonly<Record<string, IntentDefinition | undefined>> = INTENT_DEFINITIONS;
  return definitions[intent]?.slots['quantity'] !== undefined;
}

/** Words as a product name; undefined when nothing is left that a product could be called by (emoji, punctuation). */
export function asItem(slot: RawSlot): SpokenItem | undefined {
  const words = tidyWords(slot.value);
  if (!NAMES_SOMETHING.test(words)) return undefined;
  const names = [...new Set((slot.names ?? []).map(tidyWords))].filter((name) => name !== words && NAMES_SOMETHING.test(name));
  return { words, ids: slot.ids ?? [], ...(names.length > 0 ? { names: names.slice(0, MAX_NAMES) } : {}) };
}

const NAMES_SOMETHING = /[\p{L}\p{N}]/u;

function tidyWords(text: string): string {
  return text.replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, MAX_ITEM_CHARACTERS).toLowerCase();
}

/** "two", "a dozen", "12": a count from 1 to MAX_QUANTITY, or what is wrong with it. */
export function asQuantity(slot: RawSlot, locale: string): Quantity | undefined {
  const spoken = slot.value.trim().slice(0, MAX_ITEM_CHARACTERS);
  if (spoken === '') return undefined;
  const count = parseQuantity(spoken, languageOf(locale));
  if (count === undefined || !Number.isInteger(count)) return { kind: 'notUnderstood', spoken };
  if (count < 1) return { kind: 'tooSmall' };
  return count > MAX_QUANTITY ? { kind: 'tooLarge' } : { kind: 'count', count };
}

const LANGUAGES: readonly Language[] = ['en', 'de', 'it', 'es', 'fr', 'pl', 'ru', 'zh', 'id'];

/** The language whose number words a locale uses. */
function languageOf(locale: string): Language {
  return LANGUAGES.find((language) => locale.startsWith(language)) ?? 'en';
}

/** A limit above this is no limit; it is refused as not understood. */
const MAX_AMOUNT_UNITS = 1_000_000_000;

/** "Fifty dollars", "49.99", "50 EUR". A currency may also be named in the rest of the `utterance`. */
export function asAmount(slot: RawSlot, locale: string, currency: Currency, utterance = ''): Amount | undefined {
  const spoken = slot.value.trim().slice(0, MAX_ITEM_CHARACTERS);
  if (spoken === '') return undefined;
  const isOtherCurrency = namesOtherCurrency(spoken, currency) || namesOtherCurrency(utterance, currency);
  const digits = findDigits(spoken, locale, currency);
  const words = spoken
    .replaceAll(/[^\p{L}\s-]/gu, ' ')
    .trim()
    .split(/\s+/u);
  const units = digits === undefined ? parseLeadingQuantity(words, locale) : Number(digits.replace(',', '.'));
  if (units === undefined || !Number.isFinite(units) || units < 0 || units > MAX_AMOUNT_UNITS) return { kind: 'notUnderstood' };
  return { kind: 'amount', units, isOtherCurrency };
}

const GROUPS = {
  any: /(?<=\d)[.,\u00a0\u202f ](?=\d{3}(?!\d))/gu,
  '.': /(?<=\d)[,\u00a0\u202f ](?=\d{3}(?!\d))/gu,
  ',': /(?<=\d)[.\u00a0\u202f ](?=\d{3}(?!\d))/gu,
};

/**
 * The first number in digits, without its groups of thousands. Three digits after a sign are such a group, whichever sign it is; where money
 * has three decimals (dinars), the locale's own decimal sign says otherwise.
 */
function findDigits(spoken: string, locale: string, currency: Currency): string | undefined {
  const hasThreeDecimals = exponentOf(currency) === 3;
  const sign = new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value;
  const groups = hasThreeDecimals ? (sign === ',' ? GROUPS[','] : GROUPS['.']) : GROUPS.any;
  const number = hasThreeDecimals ? /-?\d+(?:[.,]\d{1,3})?(?![\d.,])/u : /-?\d+(?:[.,]\d{1,2})?(?![\d.,])/u;
  return number.exec(spoken.replaceAll(groups, ''))?.[0];
}

/** The longest beginning of the words that says a number: "fifty dollars" is fifty. */
function parseLeadingQuantity(words: readonly string[], locale: string): number | undefined {
  for (let length = words.length; length > 0; length -= 1) {
    const number = parseQuantity(words.slice(0, length).join(' '), languageOf(locale));
    if (number !== undefined) return number;
  }
  return undefined;
}

/** One of a listed slot type's ids: as the platform resolved it, or as it was said. */
function asListed<Id extends string>(slot: RawSlot, ids: readonly Id[]): Id | undefined {
  const heard = [...(slot.ids ?? []), slot.value.trim()].map((value) => value.toLowerCase());
  return ids.find((id) => heard.includes(id.toLowerCase()));
}

const ORDINALS: readonly Ordinal[] = ['first', 'second', 'third', 'last', 'other'];

function asOrdinal(slot: RawSlot, locale: string): Ordinal | undefined {
  const heard = [...(slot.ids ?? []), slot.value.trim().toLowerCase()];
  const byId = ORDINALS.find((ordinal) => heard.includes(ordinal));
  if (byId) return byId;
  const number = parseQuantity(slot.value, languageOf(locale));
  return number !== undefined && number >= 1 && number <= 3 ? ORDINALS[number - 1] : undefined;
}

/** As it is written ("SD 1042" is "SD1042"); number words are written out, one digit at a time or as one number. */
function asOrderNumber(slot: RawSlot, locale: string): string | undefined {
  const language = languageOf(locale);
  const digits = slot.value
    .trim()
    .split(/\s+/u)
    .map((word) => parseQuantity(word, language));
  const isSpelled = digits.length > 1 && digits.every((digit) => digit !== undefined && digit >= 0 && digit <= 9);
  const spoken = isSpelled
    ? digits.join('')
    : /\d/u.test(slot.value)
      ? slot.value
      : (parseQuantity(slot.value, language)?.toString() ?? slot.value);
  const characters = spoken.replace(/[^\p{L}\p{N}-]/gu, '').slice(0, 40);
  return characters === '' ? undefined : characters;
}

function present<K extends keyof Slots>(key: K, value: Slots[K] | '' | undefined): Pick<Slots, K> | Record<never, never> {
  return value === undefined || value === '' ? {} : { [key]: value };
}
