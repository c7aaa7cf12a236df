import { countWords } from './clean-text.ts';
import { type ArgumentType, type Message, type MessageFile, type MessageProblem, sameType, type Variant } from './message-file.ts';

const MAX_CHIP_LENGTH = 20;
const MAX_WORDS = 30;
/** How many different wordings count as "said often, said differently". */
const ENOUGH_VARIANTS = 3;
/** The numbers a shopper hears: quantities and counts. */
const SPOKEN_NUMBERS = Array.from({ length: 101 }, (_, number) => number);

/**
 * Checks a language, or a merchant's own words, against the source language: the same keys, arguments of the same names and types, and
 * words that are fit for the ear. The source is checked by passing it twice.
 *
 * @returns every problem with its file and line; none when the words may be compiled
 */
export function checkMessages(source: MessageFile, other: MessageFile): readonly MessageProblem[] {
  const found: MessageProblem[] = [...other.problems];
  const report = (line: number, problem: string) => found.push({ path: other.path, line, problem });
  for (const message of other.messages.values()) {
    const model = source.messages.get(message.key);
    if (!model) {
      report(message.line, `"${message.key}" is not a message of ${source.path}.`);
      continue;
    }
    if (other.role === 'locale' && model.variants.length >= ENOUGH_VARIANTS && message.variants.length < ENOUGH_VARIANTS) {
      report(message.line, `"${message.key}" is said often: it needs at least ${ENOUGH_VARIANTS} variants.`);
    }
    for (const variant of message.variants) {
      const problems = [
        ...argumentProblems(model, variant),
        ...pluralProblems(variant, other.locale),
        ...earProblems(message.key, variant.text),
      ];
      for (const problem of problems) report(variant.line, `"${message.key}": ${problem}`);
    }
  }
  if (other.role === 'locale') {
    for (const key of source.keys) if (!other.keys.has(key)) report(1, `"${key}" is missing.`);
  }
  return found.sort((left, right) => left.line - right.line);
}

/** The arguments that the source gives for a message, over all its variants. */
export function argumentsOf(message: Message): ReadonlyMap<string, ArgumentType> {
  const all = new Map<string, ArgumentType>();
  for (const variant of message.variants) {
    for (const [name, type] of variant.arguments) {
      const before = all.get(name);
      if (before === undefined || before.kind === 'text') all.set(name, type);
    }
  }
  return all;
}

function argumentProblems(model: Message, variant: Variant): readonly string[] {
  const given = argumentsOf(model);
  const problems: string[] = [];
  for (const [name, type] of variant.arguments) {
    const expected = given.get(name);
    if (!expected) problems.push(`there is no {${name}}; there is ${listNames([...given.keys()])}.`);
    else if (type.kind !== 'text' && !sameType(expected, type)) problems.push(`{${name}} is ${describe(expected)}, not ${describe(type)}.`);
  }
  const needed = [...given.keys()].filter((name) => model.variants.every((one) => one.arguments.has(name)));
  for (const name of needed) if (!variant.arguments.has(name)) problems.push(`{${name}} is left out.`);
  return problems;
}

/** A number without words of its own would be spoken with the wrong ones ("1 things"). */
function pluralProblems(variant: Variant, locale: string): readonly string[] {
  return variant.plurals.flatMap(({ argument, ordinal, cases }) => {
    const rules = new Intl.PluralRules(locale, { type: ordinal ? 'ordinal' : 'cardinal' });
    const lacking = SPOKEN_NUMBERS.filter((number) => !cases.includes(`=${number}`) && !cases.includes(rules.select(number)));
    return lacking.length === 0 ? [] : [`{${argument}} has no words for ${lacking[0]} (${rules.select(lacking[0] ?? 0)}).`];
  });
}

type Kind = 'sentence' | 'question' | 'chip' | 'fragment';

function kindOf(key: string): Kind {
  if (key.startsWith('ask.')) return 'question';
  if (key.startsWith('chip.')) return 'chip';
  return /^(card|email|phrase|day)\./u.test(key) ? 'fragment' : 'sentence';
}

/** Words are heard once, at the speed of speech: short, one question at the end, nothing a voice cannot say. */
function earProblems(key: string, text: string): readonly string[] {
  const kind = kindOf(key);
  const questionMarks = text.match(/[?？]/gu)?.length ?? 0;
  const rules: readonly (readonly [boolean, string])[] = [
    [/https?:|www\./iu.test(text), 'a web address is never spoken.'],
    [/<[^>]*>/u.test(text), 'markup would be spoken as it stands.'],
    [/[^\P{C}\u200D]/u.test(text), 'it holds a control or private-use character.'],
    [/^\s|\s$|\s{2}/u.test(text), 'it has a space too many.'],
    [kind === 'chip' && [...text].length > MAX_CHIP_LENGTH, `a chip has at most ${MAX_CHIP_LENGTH} characters.`],
    [kind === 'question' && (questionMarks !== 1 || !/[?？]$/u.test(text)), 'a question has one question mark, at its end.'],
    [kind === 'sentence' && questionMarks > 0, 'only an "ask." message asks.'],
    [kind === 'sentence' && !/[.!。！}]$/u.test(text), 'a sentence ends with a full stop.'],
    [(kind === 'sentence' || kind === 'question') && countWords(text) > MAX_WORDS, `nobody keeps more than ${MAX_WORDS} words in mind.`],
  ];
  return rules.filter(([broken]) => broken).map(([, problem]) => problem);
}

function describe(type: ArgumentType): string {
  return type.kind === 'oneOf' ? `one of ${type.cases.join(', ')}` : `a ${type.kind}`;
}

function listNames(names: readonly string[]): string {
  return names.length === 0 ? 'no argument' : names.map((name) => `{${name}}`).join(', ');
}
