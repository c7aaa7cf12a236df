import type { RawSlot } from '../../dialogue/turn.ts';
import { cleanWords } from './words.ts';

/** Parameters as they come: JSON of a protobuf Struct. */
export type Parameters = Readonly<Record<string, unknown>>;

/** More entries of one list than anybody says at once. */
const MAX_LIST_ENTRIES = 20;
/** A composite of composites is the deepest a system entity goes. */
const MAX_DEPTH = 3;
/** Something was said that cannot be read: not the same as nothing, which would be answered by a guess. */
const UNREADABLE = '?';
/** Slots that are a number: of a composite they take that. */
const NUMBER_SLOTS: ReadonlySet<string> = new Set(['quantity', 'orderNumber', 'amount']);

/**
 * The named parameters as raw slots. An empty string means absent: that is how Dialogflow fills what was not said.
 * Parameters: docs.cloud.google.com/dialogflow/es/docs/reference/system-entities.
 *
 * @param sources where to look, the surest first
 * @param kept where to look when none of them has any of the slots
 */
export function readSlots(
  names: readonly string[],
  sources: readonly Parameters[],
  kept: Parameters = {},
): Readonly<Record<string, RawSlot>> {
  const said = readFrom(names, sources);
  return Object.keys(said).length > 0 ? said : readFrom(names, [kept]);
}

function readFrom(names: readonly string[], sources: readonly Parameters[]): Readonly<Record<string, RawSlot>> {
  const read = sources.map((source) => readSource(names, source));
  const slots = names.flatMap((name): readonly [string, RawSlot][] => {
    const value = read.map((values) => values[name] ?? '').find((candidate) => candidate !== '');
    return value === undefined ? [] : [[name, { value }]];
  });
  return Object.fromEntries(slots);
}

/** A composite ("two packs of pods" as one parameter) may hold another slot's value too; the slot's own parameter is surer. */
function readSource(names: readonly string[], source: Parameters): Readonly<Record<string, string>> {
  const composites = names.flatMap((name) => (Object.hasOwn(source, name) && isComposite(source[name]) ? [source[name]] : []));
  return Object.fromEntries(
    names.map((name) => {
      const own = Object.hasOwn(source, name) ? readParameter(name, source[name], 0) : '';
      const within = composites.filter((composite) => composite !== source[name]).map((composite) => readMember(name, composite));
      return [name, own === '' ? (within.find((value) => value !== '') ?? '') : own];
    }),
  );
}

/** What a composite has for a slot that it is not itself: the member of that name, else, for a count, its only number. */
function readMember(name: string, composite: Parameters): string {
  if (Object.hasOwn(composite, name)) return readParameter(name, composite[name], 1);
  const numbers = Object.values(composite).filter(isNumber);
  return name === 'quantity' && numbers.length === 1 ? readParameter(name, numbers[0], 1) : '';
}

/**
 * One parameter as words. A number is its digits; a list is joined with commas, because dropping all but the first would lose what was
 * said; of an object the member called like the slot, else the amount with its currency (`@sys.unit-currency`), else the name
 * (`@sys.person`), else its only number for a number and its only words for words (a composite).
 */
function readParameter(slot: string, parameter: unknown, depth: number): string {
  if (typeof parameter === 'string') return cleanWords(parameter);
  if (typeof parameter === 'number') return Number.isFinite(parameter) ? String(parameter) : '';
  if (parameter === true) return UNREADABLE;
  if (typeof parameter !== 'object' || parameter === null) return '';
  if (depth === MAX_DEPTH) return UNREADABLE;
  if (Array.isArray(parameter)) return joinAll(parameter.slice(0, MAX_LIST_ENTRIES).map((entry) => readParameter(slot, entry, depth + 1)));
  return readComposite(slot, parameter as Parameters, depth);
}

function readComposite(slot: string, composite: Parameters, depth: number): string {
  if (Object.hasOwn(composite, slot)) return readParameter(slot, composite[slot], depth + 1);
  const { amount, currency, name } = composite;
  if (amount !== undefined)
    return [amount, currency]
      .map((part) => readParameter(slot, part, depth + 1))
      .join(' ')
      .trim();
  if (name !== undefined) return readParameter(slot, name, depth + 1);
  const members = Object.values(composite);
  const numbers = readMembers(slot, members.filter(isNumber), depth);
  const words = readMembers(
    slot,
    members.filter((member) => !isNumber(member)),
    depth,
  );
  const values = NUMBER_SLOTS.has(slot) && numbers.length > 0 ? numbers : words;
  return values.length > 1 ? UNREADABLE : (values[0] ?? '');
}

function readMembers(slot: string, members: readonly unknown[], depth: number): readonly string[] {
  return members.map((member) => readParameter(slot, member, depth + 1)).filter((value) => value !== '');
}

/** What could be read of a list; when something was there and none of it could, just that. */
function joinAll(values: readonly string[]): string {
  const readable = values.filter((value) => value !== '' && value !== UNREADABLE);
  return readable.length === 0 && values.includes(UNREADABLE) ? UNREADABLE : readable.join(', ');
}

/** A number, or a list of such. */
function isNumber(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 && value.every((entry) => typeof entry === 'number') : typeof value === 'number';
}

function isComposite(value: unknown): value is Parameters {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
