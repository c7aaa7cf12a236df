/** What names mean where an expression stands. */
export type Scope = Readonly<Record<string, unknown>>;

type Token = { readonly kind: 'number' | 'string' | 'name' | 'sign'; readonly text: string };

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([A-Za-z_]\w*)|(\?\?|==|!=|<=|>=|&&|\|\||[-+*/%<>!?:.,()[\]]))/gy;
const HOLE = /\$\{((?:[^}'"]|'[^']*'|"[^"]*")*)\}/g;

/**
 * A property of an APL document with its expressions filled in; a text that is one expression keeps the value's type. Lists and objects are
 * gone through. What cannot be worked out is undefined, as on a device: a document never breaks.
 *
 * @see https://developer.amazon.com/docs/alexa/alexa-presentation-language/apl-data-binding-syntax.html
 */
export function fillIn(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((entry) => fillIn(entry, scope));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fillIn(inner, scope)]));
  }
  if (typeof value !== 'string' || !value.includes('${')) return value;
  const [whole] = value.matchAll(HOLE);
  if (whole !== undefined && whole[0] === value) return evaluate(whole[1] ?? '', scope);
  return value.replace(HOLE, (_, expression: string) => asText(evaluate(expression, scope)));
}

/** One expression, without its braces. */
export function evaluate(expression: string, scope: Scope): unknown {
  const tokens = readTokens(expression);
  if (tokens === undefined) return undefined;
  const reader: Reader = { tokens, at: 0, scope };
  const value = readChoice(reader);
  return reader.at === tokens.length ? value : undefined;
}

/** As APL has it: false, 0, the empty text, null and nothing are not true. */
export function isTrue(value: unknown): boolean {
  return Boolean(value);
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  readonly scope: Scope;
}

function readTokens(expression: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of expression.matchAll(TOKEN)) {
    const [, number, single, double, name, sign] = match;
    end = match.index + match[0].length;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else tokens.push({ kind: 'string', text: (single ?? double ?? '').replace(/\\(.)/g, '$1') });
  }
  return expression.slice(end).trim() === '' ? tokens : undefined;
}

function takes(reader: Reader, ...signs: readonly string[]): string | undefined {
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined;
  reader.at += 1;
  return token.text;
}

function readChoice(reader: Reader): unknown {
  const condition = readOperation(reader, 0);
  if (!takes(reader, '?')) return condition;
  const then = readChoice(reader);
  takes(reader, ':');
  const otherwise = readChoice(reader);
  return isTrue(condition) ? then : otherwise;
}

/** Weakest first. */
const OPERATORS: readonly (readonly string[])[] = [
  ['??'],
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '>', '<=', '>='],
  ['+', '-'],
  ['*', '/', '%'],
];

function readOperation(reader: Reader, strength: number): unknown {
  const signs = OPERATORS[strength];
  if (signs === undefined) return readSigned(reader);
  let left = readOperation(reader, strength + 1);
  for (let sign = takes(reader, ...signs); sign !== undefined; sign = takes(reader, ...signs)) {
    left = operate(sign, left, readOperation(reader, strength + 1));
  }
  return left;
}

function operate(sign: string, left: unknown, right: unknown): unknown {
  switch (sign) {
    case '??':
      return left ?? right;
    case '||':
      return isTrue(left) ? left : right;
    case '&&':
      return isTrue(left) ? right : left;
    case '==':
      return left === right || (left == null && right == null);
    case '!=':
      return !(left === right || (left == null && right == null));
    case '+':
      return typeof left === 'number' && typeof right === 'number' ? left + right : asText(left) + asText(right);
    default:
      return operateNumbers(sign, Number(left), Number(right));
  }
}

function operateNumbers(sign: string, left: number, right: number): unknown {
  const results: Readonly<Record<string, unknown>> = {
    '-': left - right,
    '*': left * right,
    '/': left / right,
    '%': left % right,
    '<': left < right,
    '>': left > right,
    '<=': left <= right,
    '>=': left >= right,
  };
  return results[sign];
}

function readSigned(reader: Reader): unknown {
  if (takes(reader, '!')) return !isTrue(readSigned(reader));
  if (takes(reader, '-')) return -Number(readSigned(reader));
  let value = readSimple(reader);
  for (let sign = takes(reader, '.', '['); sign !== undefined; sign = takes(reader, '.', '[')) {
    if (sign === '[') {
      value = memberOf(value, readChoice(reader));
      takes(reader, ']');
    } else {
      value = memberOf(value, reader.tokens[reader.at]?.text);
      reader.at += 1;
    }
  }
  return value;
}

function readSimple(reader: Reader): unknown {
  if (takes(reader, '(')) {
    const value = readChoice(reader);
    takes(reader, ')');
    return value;
  }
  const token = reader.tokens[reader.at];
  reader.at += 1;
  if (token === undefined || token.kind === 'sign') return undefined;
  if (token.kind === 'number') return Number(token.text);
  if (token.kind === 'string') return token.text;
  const constants: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };
  return token.text in constants ? constants[token.text] : memberOf(reader.scope, token.text);
}

function memberOf(value: unknown, key: unknown): unknown {
  if (typeof value === 'string' || Array.isArray(value)) {
    if (key === 'length') return value.length;
    return typeof key === 'number' ? value.at(key) : undefined;
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, String(key))) return undefined;
  return (value as Readonly<Record<string, unknown>>)[String(key)];
}

function asText(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
