import { type PluralCategory, parse, type Token } from '@messageformat/parser';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** A mistake in a messages file, where a person finds it. */
export interface MessageProblem {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly problem: string;
}

/** What goes into a placeholder: a text that is put in as it is, a whole number, or one of the named cases of a `select`. */
export type ArgumentType =
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  | { readonly kind: 'oneOf'; readonly cases: readonly string[] };

/** A plural with the numbers it has words for. */
export interface PluralUse {
  readonly argument: string;
  readonly ordinal: boolean;
  readonly cases: readonly string[];
}

export interface Variant {
  readonly text: string;
  readonly line: number;
  readonly arguments: ReadonlyMap<string, ArgumentType>;
  readonly plurals: readonly PluralUse[];
}

export interface Message {
  readonly key: string;
  readonly line: number;
  readonly variants: readonly Variant[];
}

/** `locale`: all the words of a language. `override`: some of them, in a merchant's own voice. */
export type MessageRole = 'locale' | 'override';

export interface MessageFile {
  readonly path: string;
  readonly locale: string;
  readonly role: MessageRole;
  /** Every key, read or not. */
  readonly keys: ReadonlySet<string>;
  readonly messages: ReadonlyMap<string, Message>;
  /** What could not be read; such a message is left out of `messages`. */
  readonly problems: readonly MessageProblem[];
}

/**
 * Reads a messages file: a JSON object of key to ICU MessageFormat text, or to a list of texts of which one is chosen.
 *
 * @param path named in problems
 * @param locale BCP 47; its plural categories are the ones allowed
 * @see https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export function readMessageFile(path: string, text: string, locale: string, role: MessageRole): MessageFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'json', uniqueKeys: true, lineCounter: lines });
  const problems: MessageProblem[] = document.errors.map((error) => ({
    path,
    line: lines.linePos(error.pos[0]).line,
    problem: firstLine(error.message),
  }));
  const keys = new Set<string>();
  const messages = new Map<string, Message>();
  const report = (line: number, problem: string) => problems.push({ path, line, problem });
  const lineOf = (node: Node) => lines.linePos(node.range?.[0] ?? 0).line;
  if (!isMap(document.contents)) {
    report(1, 'A messages file is one JSON object of key to message.');
    return { path, locale, role, keys, messages, problems };
  }
  for (const { key: keyNode, value } of document.contents.items) {
    if (!isScalar(keyNode)) continue;
    const key = String(keyNode.value);
    keys.add(key);
    const line = lineOf(keyNode);
    const texts = textsOf(value, lineOf);
    if (texts.length === 0) report(line, `"${key}" needs a text, or a list of texts.`);
    const variants = texts.flatMap((found) => readVariant(found, key, locale, report));
    if (texts.length > 0 && variants.length === texts.length) messages.set(key, { key, line, variants });
  }
  return { path, locale, role, keys, messages, problems };
}

interface Found {
  readonly text: unknown;
  readonly line: number;
}

function textsOf(value: unknown, lineOf: (node: Node) => number): readonly Found[] {
  if (isScalar(value)) return [{ text: value.value, line: lineOf(value) }];
  if (!isSeq(value)) return [];
  return value.items.flatMap((item) =>
    isScalar(item) ? [{ text: item.value, line: lineOf(item) }] : [{ text: undefined, line: lineOf(value) }],
  );
}

function readVariant(
  { text, line }: Found,
  key: string,
  locale: string,
  report: (line: number, problem: string) => void,
): readonly Variant[] {
  if (typeof text !== 'string' || text === '') {
    report(line, `"${key}" holds something that is not a text.`);
    return [];
  }
  const tokens = parseText(text, locale);
  if (tokens instanceof Error) {
    report(line, `"${key}" is no ICU message: ${firstLine(tokens.message)}`);
    return [];
  }
  const use: Use = { arguments: new Map(), plurals: [], clashes: [] };
  collect(tokens, use);
  for (const clash of use.clashes) report(line, `"${key}": ${clash}`);
  return use.clashes.length > 0 ? [] : [{ text, line, arguments: use.arguments, plurals: use.plurals }];
}

/** The parser throws errors of its own and of the lexer beneath it. */
function parseText(text: string, locale: string): readonly Token[] | Error {
  try {
    return parse(text, { strict: true, cardinal: pluralCategories(locale, 'cardinal'), ordinal: pluralCategories(locale, 'ordinal') });
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

interface Use {
  readonly arguments: Map<string, ArgumentType>;
  readonly plurals: PluralUse[];
  readonly clashes: string[];
}

function collect(tokens: readonly Token[], use: Use): void {
  for (const token of tokens) {
    switch (token.type) {
      case 'content':
      case 'octothorpe':
        break;
      case 'argument':
        note(use, token.arg, { kind: 'text' });
        break;
      case 'function':
        use.clashes.push(`{${token.arg}, ${token.key}} is not spoken: money, dates and lists come in ready-made, as {${token.arg}}.`);
        break;
      case 'select':
        note(use, token.arg, { kind: 'oneOf', cases: token.cases.map((one) => one.key).filter((name) => name !== 'other') });
        break;
      case 'plural':
      case 'selectordinal': {
        note(use, token.arg, { kind: 'number' });
        const cases = token.cases.map((one) => one.key);
        use.plurals.push({ argument: token.arg, ordinal: token.type === 'selectordinal', cases });
      }
    }
    if (token.type === 'select' || token.type === 'plural' || token.type === 'selectordinal') {
      for (const one of token.cases) collect(one.tokens, use);
    }
  }
}

/** Used plain, a number or a case is put in as it is; what it is must only be said once. */
function note(use: Use, name: string, type: ArgumentType): void {
  const before = use.arguments.get(name);
  if (before === undefined || before.kind === 'text') use.arguments.set(name, type);
  else if (type.kind !== 'text' && !sameType(before, type)) use.clashes.push(`{${name}} is used in two ways.`);
}

/** True when both take the same values; the order of cases does not matter. */
export function sameType(left: ArgumentType, right: ArgumentType): boolean {
  if (left.kind === 'oneOf' && right.kind === 'oneOf') {
    return left.cases.length === right.cases.length && left.cases.every((name) => right.cases.includes(name));
  }
  return left.kind === right.kind;
}

/** The plural categories of a language, as CLDR names them. */
function pluralCategories(locale: string, type: 'cardinal' | 'ordinal'): PluralCategory[] {
  return [...new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories];
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
