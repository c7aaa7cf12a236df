import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { Document, isCollection, isDocument, isNode, isSeq, type Node, parseAllDocuments } from 'yaml';
import type { ReplayFile } from './replay-file.ts';
import { writePlace } from './replay-file.ts';
import { shorten } from './report-text.ts';
import type { ConversationVerdict, TurnVerdict } from './verdict.ts';

/** What became of a file's expectations that differed. */
export interface UpdateReport {
  /** How many were written anew. */
  readonly updated: number;
  /** What differs and was left as it is, and why. */
  readonly left: readonly string[];
}

/**
 * Writes what was found into the expectations of a file that differed, and changes nothing else in it: comments and layout stay to the
 * letter. Left alone is what has no one right value: a part of the speech that is not there any more, what holds on another channel, what
 * every turn must keep to.
 *
 * @param verdicts of this file alone, with what went over the wire
 */
export function updateExpectations({ file, format }: ReplayFile, verdicts: readonly ConversationVerdict[]): UpdateReport {
  const text = readFileSync(file, 'utf8');
  const { edits, left } = format === 'recording' ? editRecording(text, verdicts) : editYaml(text, verdicts);
  // From the end on, so that no edit moves the place of another.
  const changed = [...edits]
    .sort((one, other) => other.start - one.start)
    .reduce((now, { start, end, text: next }) => now.slice(0, start) + next + now.slice(end), text);
  if (edits.length > 0) writeFileSync(file, changed);
  return { updated: edits.length, left: [...new Set(left)] };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Edits {
  readonly edits: readonly Edit[];
  readonly left: readonly string[];
}

function editYaml(text: string, verdicts: readonly ConversationVerdict[]): Edits {
  const documents = parseAllDocuments(text);
  const edits: Edit[] = [];
  const left: string[] = [];
  for (const change of collectChanges(verdicts)) {
    const { documentIndex, turnIndex, key, place } = change;
    const document = documents[documentIndex];
    const node: unknown = document && 'getIn' in document ? document.getIn(['turns', turnIndex, key], true) : undefined;
    const value = agreedValue(change);
    if (value === undefined) left.push(`${place}: "${key}" is another one on each channel; write a conversation for each.`);
    else if (isNode(node) && node.range)
      edits.push(editNode(text, node, { value: value.value, isInBrackets: isWithinBrackets(document, turnIndex) }));
  }
  return { edits, left: [...left, ...verdicts.flatMap(listUnwritable)] };
}

interface Change {
  readonly documentIndex: number;
  readonly turnIndex: number;
  readonly key: string;
  readonly place: string;
  /** What was found on each channel; undefined where the old expectation holds. */
  readonly found: readonly ({ readonly value: unknown } | undefined)[];
}

/** Every expectation that differed on some channel and can be written anew. */
function collectChanges(verdicts: readonly ConversationVerdict[]): readonly Change[] {
  const played = verdicts.filter(({ turns }) => turns.length > 0);
  const changes = new Map<string, Change>();
  for (const { documentIndex, turns, file } of played) {
    for (const { index, line, differences } of turns) {
      for (const key of new Set(differences.flatMap(({ now }) => now?.key ?? []))) {
        const same = played.filter((other) => other.documentIndex === documentIndex);
        const found = same.map((other) => other.turns[index]?.differences.find(({ now }) => now?.key === key)?.now);
        changes.set(`${documentIndex} ${index} ${key}`, {
          documentIndex,
          turnIndex: index,
          key,
          place: writePlace({ file: shorten(file), line }),
          found,
        });
      }
    }
  }
  return [...changes.values()];
}

/** What every channel found; undefined when they differ, or when the old expectation holds on one of them. */
function agreedValue({ found }: Change): { readonly value: unknown } | undefined {
  const [first, ...others] = found;
  return first && others.every((other) => other && isDeepStrictEqual(other.value, first.value)) ? { value: first.value } : undefined;
}

function listUnwritable({ file, turns }: ConversationVerdict): readonly string[] {
  return turns.flatMap(({ line, differences }) =>
    differences
      .filter(({ now }) => now === undefined)
      .map(({ what }) => `${writePlace({ file: shorten(file), line })}: "${what}" cannot be written anew; read what differs.`),
  );
}

/** A turn that is written in one line, `{ say: ..., asks: ... }`. */
function isWithinBrackets(document: unknown, turnIndex: number): boolean {
  if (!isDocument(document)) return false;
  return [['turns'], ['turns', turnIndex]].some((path) => {
    const node: unknown = document.getIn(path, true);
    return isCollection(node) && node.flow === true;
  });
}

interface NewValue {
  readonly value: unknown;
  readonly isInBrackets: boolean;
}

function editNode(text: string, node: Node, { value, isInBrackets }: NewValue): Edit {
  const [start, end] = node.range ?? [0, 0];
  const old = text.slice(start, end);
  const [tail] = /\s*$/.exec(old) ?? [''];
  const isBlock = isSeq(node) && node.flow !== true && Array.isArray(value) && value.length > 0;
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const next = isBlock
    ? (value as readonly unknown[]).map((item) => `- ${writeFlow(item, false)}`).join(`\n${indent}`)
    : writeFlow(value, isInBrackets);
  return { start, end, text: next + tail };
}

/** In one line: lists as `[a, b]`, members as `{ a: 1 }`. */
function writeFlow(value: unknown, isInBrackets: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => writeFlow(item, true)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return writeScalar(value, isInBrackets);
  const members = Object.entries(value).map(([key, member]) => `${writeScalar(key, true)}: ${writeFlow(member, true)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** With quotes only where it needs them there. */
function writeScalar(value: unknown, isInBrackets: boolean): string {
  const options = { lineWidth: 0, flowCollectionPadding: false, singleQuote: true } as const;
  const isPlainText = typeof value !== 'string' || !/[\n\r]/.test(value);
  if (!isInBrackets && isPlainText) return new Document({ a: value }).toString(options).trim().slice('a: '.length);
  const document = new Document([value]);
  if (isSeq(document.contents)) document.contents.flow = true;
  return document.toString(options).trim().slice(1, -1);
}

/** A recording is renewed line by line. */
function editRecording(text: string, verdicts: readonly ConversationVerdict[]): Edits {
  const failed = verdicts.flatMap(({ turns }) => turns.filter(({ outcome, wire }) => outcome === 'failed' && wire !== undefined));
  return { edits: failed.map((turn) => editLine(text, turn)), left: [] };
}

function editLine(text: string, { line, wire }: TurnVerdict): Edit {
  const start = text
    .split('\n')
    .slice(0, line - 1)
    .reduce((length, one) => length + one.length + 1, 0);
  const newline = text.indexOf('\n', start);
  return { start, end: newline === -1 ? text.length : newline, text: JSON.stringify({ request: wire?.request, response: wire?.response }) };
}
