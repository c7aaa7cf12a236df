import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';
import { LOCALES } from '../kernel/locales.ts';
import { argumentsOf, checkMessages } from './check-messages.ts';
import { type ArgumentType, type MessageFile, type MessageProblem, readMessageFile } from './message-file.ts';

/** The language the code is written against: its messages decide the keys and the arguments. */
export const SOURCE_LOCALE = 'en-US';
/** Said when nothing could be loaded, so it stands in the loader itself. */
export const APOLOGY_KEY = 'apology';

export interface MessageText {
  /** As it is named in problems and in the header of what is compiled. */
  readonly path: string;
  readonly locale: string;
  readonly text: string;
}

export interface CompiledFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Compiles the words of every language, and the TypeScript type of every message's arguments. Deterministic.
 *
 * @param texts one a locale, the source locale among them
 * @returns the files of `prompts/compiled/`, or the problems that forbid them
 * @throws RangeError when the source locale is not among `texts`
 */
export function compileLocales(texts: readonly MessageText[]): {
  readonly files: readonly CompiledFile[];
  readonly problems: readonly MessageProblem[];
} {
  const read = texts.map(({ path, locale, text }) => readMessageFile(path, text, locale, 'locale'));
  const source = read.find((file) => file.locale === SOURCE_LOCALE);
  if (!source) throw new RangeError(`The words of ${SOURCE_LOCALE} are missing: every other language is checked against them.`);
  const problems = read.flatMap((file) => checkMessages(source, file));
  if (problems.length > 0) return { files: [], problems };
  const modules = read.map((file) => ({ name: `${file.locale}.ts`, text: moduleOf(file, 'Messages', '../messages.ts') }));
  const types = { name: 'message-arguments.ts', text: argumentTypesOf(source) };
  return { files: [...modules, { name: 'languages.ts', text: languagesOf(read) }, types], problems };
}

/** Finds each locale's words (a bundler must see every file by name), with the one sentence that needs no loading, in the order of LOCALES. */
function languagesOf(files: readonly MessageFile[]): string {
  const lines = LOCALES.flatMap((locale) => {
    const apology = files.find((file) => file.locale === locale)?.messages.get(APOLOGY_KEY)?.variants[0]?.text;
    return apology === undefined ? [] : [`  '${locale}': { load: () => import('./${locale}.ts'), apology: ${JSON.stringify(apology)} },`];
  });
  return [
    '// Made by `npm run prompts` from lambda/kernel/locales.ts and the words of each locale. Change those.',
    'export const LANGUAGES = {',
    ...lines,
    '} as const;',
    '',
  ].join('\n');
}

/** Compiles a merchant's own words for one locale; checked as strictly as ours, but any key may be left to us. */
export function compileOverride(
  sourceText: MessageText,
  overrideText: MessageText,
): { readonly text: string | undefined; readonly problems: readonly MessageProblem[] } {
  const source = readMessageFile(sourceText.path, sourceText.text, sourceText.locale, 'locale');
  const override = readMessageFile(overrideText.path, overrideText.text, overrideText.locale, 'override');
  const problems = [...checkMessages(source, override), ...findFixedWords(override)];
  return { text: problems.length > 0 ? undefined : moduleOf(override, 'MessageOverrides', './messages.ts'), problems };
}

/** An own apology would never be heard: it is said where the words of a merchant could not be loaded. */
function findFixedWords({ path, messages }: MessageFile): readonly MessageProblem[] {
  const line = messages.get(APOLOGY_KEY)?.line;
  const problem = `"${APOLOGY_KEY}" is said when no words can be loaded, so it stays as it is. What a shopper hears of trouble is "troubled".`;
  return line === undefined ? [] : [{ path, line, problem }];
}

function moduleOf(file: MessageFile, type: 'Messages' | 'MessageOverrides', typesFrom: string): string {
  const shape: Record<string, Record<string, string>> = {};
  for (const message of sorted(file))
    shape[message.key] = Object.fromEntries(message.variants.map((variant, index) => [index, variant.text]));
  const compiled = compileModule(new MessageFormat(file.locale, { strict: true }), shape);
  const cut = compiled.lastIndexOf('export default ');
  const imports = compiled.slice(0, cut).trim();
  const body = compiled.slice(cut + 'export default '.length);
  const lines = [
    header(file.path),
    ...(imports ? [imports] : []),
    `import type { ${type} } from '${typesFrom}';`,
    '',
    `export const messages: ${type} = ${body};`,
    '',
  ];
  return lines.join('\n');
}

function argumentTypesOf(source: MessageFile): string {
  const entries = sorted(source).map((message) => {
    const fields = [...argumentsOf(message)]
      .sort(([left], [right]) => compare(left, right))
      .map(([name, type]) => `readonly ${name}: ${typeOf(type)}`);
    return `  ${JSON.stringify(message.key)}: ${fields.length === 0 ? 'Record<never, never>' : `{ ${fields.join('; ')} }`};`;
  });
  return [
    header(source.path),
    '/** What each message wants to be told. */',
    'export interface MessageArguments {',
    ...entries,
    '}',
    '',
  ].join('\n');
}

function typeOf(type: ArgumentType): string {
  switch (type.kind) {
    case 'text':
      return 'string';
    case 'number':
      return 'number';
    case 'oneOf':
      return type.cases.map((name) => JSON.stringify(name)).join(' | ');
  }
}

function sorted(file: MessageFile) {
  return [...file.messages.values()].sort((left, right) => compare(left.key, right.key));
}

/** By code unit, so that no machine's locale reorders a generated file. */
function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function header(path: string): string {
  return `// Compiled from ${path} by lambda/prompts/compile.ts. Do not edit.`;
}
