const PATTERN = /^\/(.+)\/$/s;

/** Whether a text has a part, in any case; `/.../` is a regular expression. */
export function hasPart(text: string, part: string): boolean {
  const pattern = PATTERN.exec(part)?.[1];
  return pattern === undefined ? text.toLowerCase().includes(part.toLowerCase()) : new RegExp(pattern, 'i').test(text);
}

/** What is wrong with a part that would be a regular expression. */
export function patternFault(part: string): string | undefined {
  const pattern = PATTERN.exec(part)?.[1];
  try {
    if (pattern !== undefined) new RegExp(pattern, 'i');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
