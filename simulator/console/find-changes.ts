import type { Change } from './wire.ts';

/** What lies deeper is told as a whole. */
const MAX_DEPTH = 6;

/**
 * Everything that differs between two JSON values, by path, in the order of the newer one; what is gone comes last.
 * @param path of the values themselves: `shopper`
 */
export function findChanges(before: unknown, after: unknown, path: string, depth = 0): readonly Change[] {
  if (before === after || JSON.stringify(before) === JSON.stringify(after)) return [];
  if (depth < MAX_DEPTH && Array.isArray(before) && Array.isArray(after)) return findListChanges(before, after, path, depth);
  if (depth < MAX_DEPTH && isObject(before) && isObject(after)) {
    const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    return names.flatMap((name) => findChanges(before[name], after[name], joinPath(path, name), depth + 1));
  }
  return [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
}

function findListChanges(before: readonly unknown[], after: readonly unknown[], path: string, depth: number): readonly Change[] {
  const length = Math.max(before.length, after.length);
  return Array.from({ length }, (_, index) => findChanges(before[index], after[index], `${path}[${index}]`, depth + 1)).flat();
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name that is no plain word (a draft's id, a month) goes in brackets. */
function joinPath(path: string, name: string): string {
  return /^[a-z_]\w*$/i.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
}
