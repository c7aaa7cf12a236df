type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether Lambda would hand the record over, for the rules that serverless.yml uses: a value, `exists` and `anything-but`. Throws for any other.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html
 */
export function matchesPattern(pattern: unknown, record: unknown): boolean {
  if (Array.isArray(pattern)) return pattern.some((rule) => matchesRule(rule, record));
  if (!isObject(pattern)) throw new Error(`A pattern ends in a list of rules, not in ${JSON.stringify(pattern)}`);
  return Object.entries(pattern).every(([name, inner]) => matchesPattern(inner, isObject(record) ? record[name] : undefined));
}

function matchesRule(rule: unknown, value: unknown): boolean {
  if (typeof rule === 'string') return value === rule;
  if (isObject(rule) && typeof rule.exists === 'boolean') return (value !== undefined) === rule.exists;
  const excluded = isObject(rule) ? rule['anything-but'] : undefined;
  if (Array.isArray(excluded)) return value !== undefined && !excluded.includes(value);
  throw new Error(`An unknown rule: ${JSON.stringify(rule)}`);
}
