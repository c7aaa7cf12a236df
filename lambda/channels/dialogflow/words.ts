/** Control characters, lone surrogates and the private-use area: nobody speaks or types them, and some are marks of our own. */
const UNSPEAKABLE = /[\p{Cc}\p{Cs}\p{Co}]+/gu;

/** What the shopper said or typed, with everything a person cannot say taken out. The length stays what it was, or shrinks. */
export function cleanWords(text: string): string {
  return text.replace(UNSPEAKABLE, ' ').trim();
}

/** The first `maxChars` characters (code points), the last of them an ellipsis when something was cut off. */
export function clip(text: string, maxChars: number): string {
  // A code point is at most two units long: a short text needs no counting.
  if (text.length <= maxChars) return text;
  const points = Array.from(text.slice(0, maxChars * 2 + 2));
  return points.length <= maxChars
    ? text
    : `${points
        .slice(0, maxChars - 1)
        .join('')
        .trimEnd()}…`;
}

/** How many characters (code points) a person would count, near enough for the platforms' limits. */
export function countChars(text: string): number {
  return Array.from(text).length;
}
