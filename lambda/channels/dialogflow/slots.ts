import type { RawSlot } from '../../dialogue/turn.ts';
import { cleanWords } from './words.ts';

/** Parameters as they come: JSON of a protobuf Struct. */
export type Parameters = Readonly<Record<string, unknown>>;

/** More entries of one list than anybody says at once. */
const MAX_LIST_ENTRIES = 20;
/** A composite of composites is the deepest a system entity goes. */
const MAX_DEPTH = 3;

/**
 * The named parameters as raw slots. An empty string means absent: that is how Dialogflow fills what was not said.
 * Parameters: docs.cloud.google.com/dialogflow/es/docs/reference/system-entities.
 *
 * @param sources where to look, the surest first
 */
export function readSlots(names: readonly string[], sources: readonly Parameters[]): Readonly<Record<string, RawSlot>> {
  const slots = names.flatMap((name): readonly [string, RawSlot][] => {
    const values = sources.map((source) => (Object.hasOwn(source, name) ? readParameter(source[name], 0) : ''));
    const value = values.find((candidate) => candidate !== '');
    return value === undefined ? [] : [[name, { value }]];
  });
  return Object.fromEntries(slots);
}

/**
 * One parameter as words. A number is its digits; a list is joined with commas, because dropping all but the first would lose
 * what was said; of an object the amount with its
 * currency (`@sys.unit-currency`), else the name (`@sys.person`), else its
 * only value (a composite). Anything else is absent.
 */
function readParameter(parameter: unknown, depth: number): string {
  if (typeof parameter === 'string') return cleanWords(parameter);
  if (typeof parameter === 'number') return Number.isFinite(parameter) ? String(parameter) : '';
  if (typeof parameter !== 'object' || parameter === null || depth === MAX_DEPTH) return '';
  if (Array.isArray(parameter)) return readAll(parameter, depth).join(', ');
  const { amount, currency, name } = parameter as { readonly amount?: unknown; readonly currency?: unknown; readonly name?: unknown };
  if (amount !== undefined)
    return [amount, currency]
      .map((part) => readParameter(part, depth + 1))
      .join(' ')
      .trim();
  if (name !== undefined) return readParameter(name, depth + 1);
  const values = readAll(Object.values(parameter), depth);
  return values.length === 1 ? (values[0] ?? '') : '';
}

function readAll(parameters: readonly unknown[], depth: number): readonly string[] {
  return parameters
    .slice(0, MAX_LIST_ENTRIES)
    .map((parameter) => readParameter(parameter, depth + 1))
    .filter((value) => value !== '');
}
