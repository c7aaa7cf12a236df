const WIDTH = 140;
const INDENT = '  ';

/**
 * JSON as the formatter writes it: on one line what fits, else a line an entry; in the order of the keys, nothing escaped that need not be.
 * The same value always gives the same text, so that generated files can be compared and read in a diff.
 */
export function formatJson(value: unknown): string {
  return `${formatValue(value, '', 0)}\n`;
}

/** @param used how much of the line is taken in front of the value */
function formatValue(value: unknown, indent: string, used: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const short = oneLine(value, WIDTH - used);
  if (short !== undefined) return short;
  const inner = indent + INDENT;
  const entries = Array.isArray(value)
    ? value.map((item) => formatValue(item, inner, inner.length + 1))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${formatValue(item, inner, inner.length + key.length + 5)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${entries.map((entry) => inner + entry).join(',\n')}\n${indent}${close}`;
}

/** A value on one line; undefined when that takes more than `room` characters, as soon as it is clear. */
function oneLine(value: unknown, room: number): string | undefined {
  const line = typeof value === 'object' && value !== null ? joinEntries(value, room) : JSON.stringify(value);
  return line !== undefined && line.length <= room ? line : undefined;
}

function joinEntries(value: object, room: number): string | undefined {
  const isList = Array.isArray(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) return isList ? '[]' : '{}';
  let line = isList ? '[' : '{ ';
  for (const [at, [key, item]] of entries.entries()) {
    line += `${at > 0 ? ', ' : ''}${isList ? '' : `${JSON.stringify(key)}: `}`;
    const rest = oneLine(item, room - line.length);
    if (rest === undefined) return undefined;
    line += rest;
  }
  return `${line}${isList ? ']' : ' }'}`;
}
