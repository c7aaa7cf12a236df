import { type Document, isMap, isNode, isPair, LineCounter, type Node, parseAllDocuments } from 'yaml';
import type * as z from 'zod';
import { conversationSchema } from './format.ts';
import { findNearest } from './nearest.ts';
import type { PlayableConversation, ReadProblem, ReplayFile } from './replay-file.ts';
import { keysAt } from './schema-document.ts';

type Path = readonly PropertyKey[];

/**
 * Reads a replay file in YAML: one conversation a document, parted by `---`. What is wrong with one conversation keeps no other from being
 * played.
 * @param file names the file in what is said of it
 */
export function readYaml(file: string, text: string): ReplayFile {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines });
  // Comments alone are no conversation, and no mistake: what follows the last `---` may be empty.
  const written = documents.filter((document) => document.contents !== null || document.errors.length > 0);
  if (written.length === 0)
    return { file, format: 'yaml', conversations: [], problems: [{ file, message: 'There is no conversation in it.' }] };
  const read = documents.map((document, index) =>
    written.includes(document) ? readDocument({ file, lines, document }, index) : { problems: [] },
  );
  return {
    file,
    format: 'yaml',
    conversations: read.flatMap(({ conversation }) => conversation ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

interface Source {
  readonly file: string;
  readonly lines: LineCounter;
  readonly document: Document.Parsed;
}

interface ReadDocument {
  readonly conversation?: PlayableConversation;
  readonly problems: readonly ReadProblem[];
}

function readDocument(source: Source, documentIndex: number): ReadDocument {
  const { file, document } = source;
  if (document.errors.length > 0) {
    return {
      problems: document.errors.slice(0, 1).map((error) => ({ file, ...placeOf(source, error.pos[0]), message: firstLine(error.message) })),
    };
  }
  const json = toJson(document);
  if (typeof json === 'string') return { problems: [{ file, ...placeOf(source, document.range[0]), message: json }] };
  const read = conversationSchema.safeParse(json.value);
  if (!read.success) return { problems: read.error.issues.flatMap((issue) => describeIssue(source, issue)) };
  const turnLines = read.data.turns.map((_, index) => placeOf(source, startOf(document, ['turns', index])).line);
  const line = placeOf(source, startOf(document, [])).line;
  return { conversation: { ...read.data, file, line, turnLines, documentIndex }, problems: [] };
}

/** Aliases that unfold without end are refused by the library. */
function toJson(document: Document.Parsed): { readonly value: unknown } | string {
  try {
    return { value: document.toJS() };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The library adds a picture of the line after its first. */
function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}

function placeOf({ lines }: Source, offset: number): { readonly line: number; readonly column: number } {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

/** Where the value at a path begins; where it does not exist, what it would be in. */
function startOf(document: Document.Parsed, path: Path): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.range[0];
}

/** Where a key stands. */
function keyOffset(document: Document.Parsed, path: Path, key: string): number {
  const parent: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(parent) ? parent.items.find((item) => isPair(item) && String(item.key) === key) : undefined;
  const name = pair?.key as Node | undefined;
  return name?.range?.[0] ?? startOf(document, path);
}

function describeIssue(source: Source, issue: z.core.$ZodIssue): readonly ReadProblem[] {
  const { file, document } = source;
  const where = issue.path.length === 0 ? '' : `${writePath(issue.path)}: `;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const nearest = findNearest(key, keysAt(issue.path));
      const hint = nearest === undefined ? ` There are ${keysAt(issue.path).join(', ')}.` : ` Did you mean "${nearest}"?`;
      return { file, ...placeOf(source, keyOffset(document, issue.path, key)), message: `${where}There is no key "${key}".${hint}` };
    });
  }
  return [{ file, ...placeOf(source, startOf(document, issue.path)), message: `${where}${messageOf(issue)}` }];
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  const branches = issue.errors.flatMap((branch) => branch.map(messageOf));
  return [...new Set(branches)].join('; or: ');
}

function writePath(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : String(step)))
    .join('.')
    .replaceAll('.[', '[');
}
