import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

export type JsonPath = readonly (string | number)[];

/** A JSON text with its lines known. */
export interface LocatedJson {
  /** `undefined` when the text is no JSON. */
  readonly value: unknown;
  /** What keeps it from being read as it was meant: broken syntax, or a key that is written twice. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
  /** The line, from 1, of what lies at `path`, or of the nearest thing above it that is there. */
  lineOf(path: JsonPath): number;
  /** Every string value and key, with its line. */
  readonly strings: readonly { readonly text: string; readonly line: number }[];
}

/** Reads JSON as the YAML that it also is, since only that parser tells where things stand. */
export function locateJson(text: string): LocatedJson {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, logLevel: 'silent' });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const syntax = findSyntaxFault(text);
  const doubled = document.errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos }) => ({ line: lineAt(pos[0]), message: 'This key is written twice.' }));

  const lineOf = (path: JsonPath): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      const start = startOf(node);
      if (start !== undefined) return lineAt(start);
    }
    return 1;
  };

  return {
    value: syntax ? undefined : JSON.parse(text),
    faults: syntax ? [syntax] : doubled,
    lineOf,
    strings: collectStrings(document.contents).map(({ text: found, offset }) => ({ text: found, line: lineAt(offset) })),
  };
}

function startOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;
}

/** Node tells the place in two ways, depending on its version. */
function findSyntaxFault(text: string): { line: number; message: string } | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const line = position === undefined ? text.split('\n').length : text.slice(0, Number(position)).split('\n').length;
    return { line, message: `This is no JSON: ${message}` };
  }
}

function collectStrings(node: unknown): readonly { text: string; offset: number }[] {
  if (isScalar(node)) return typeof node.value === 'string' && node.range ? [{ text: node.value, offset: node.range[0] }] : [];
  if (isPair(node)) return [...collectStrings(node.key), ...collectStrings(node.value)];
  return isMap(node) || isSeq(node) ? node.items.flatMap(collectStrings) : [];
}
