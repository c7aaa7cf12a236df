/** A run of words that both have, or one of them. */
export interface DiffPart {
  readonly kind: 'same' | 'expected' | 'found';
  readonly text: string;
}

/** Above it two texts are only shown one under the other. */
const MAX_WORDS = 600;

/**
 * What was changed, word by word, so that the one price that differs is seen at once.
 * @returns undefined when the texts are too long, or have next to nothing in common
 */
export function diffWords(expected: string, found: string): readonly DiffPart[] | undefined {
  const [left, right] = [splitWords(expected), splitWords(found)];
  if (left.length > MAX_WORDS || right.length > MAX_WORDS) return undefined;
  const parts = joinParts(walk(left, right, measureCommon(left, right)));
  const same = parts.filter(({ kind }) => kind === 'same').reduce((length, { text }) => length + text.trim().length, 0);
  return same * 3 < Math.min(expected.length, found.length) ? undefined : parts;
}

function splitWords(text: string): readonly string[] {
  return text.match(/\s+|[\p{L}\p{N}.,$€£%'-]*[\p{L}\p{N}]|./gsu) ?? [];
}

/** The length of the longest common run of words from each pair of places on. */
function measureCommon(left: readonly string[], right: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
  for (let at = left.length - 1; at >= 0; at -= 1) {
    for (let to = right.length - 1; to >= 0; to -= 1) {
      const row = lengths[at] ?? new Uint16Array();
      row[to] =
        left[at] === right[to]
          ? lengthAt(lengths, at + 1, to + 1) + 1
          : Math.max(lengthAt(lengths, at + 1, to), lengthAt(lengths, at, to + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly Uint16Array[], row: number, column: number): number {
  return lengths[row]?.[column] ?? 0;
}

function walk(left: readonly string[], right: readonly string[], lengths: readonly Uint16Array[]): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  let [at, to] = [0, 0];
  while (at < left.length || to < right.length) {
    const [mine, theirs] = [left[at], right[to]];
    if (mine !== undefined && mine === theirs) {
      parts.push({ kind: 'same', text: mine });
      at += 1;
      to += 1;
    } else if (theirs === undefined || (mine !== undefined && lengthAt(lengths, at + 1, to) >= lengthAt(lengths, at, to + 1))) {
      parts.push({ kind: 'expected', text: mine ?? '' });
      at += 1;
    } else {
      parts.push({ kind: 'found', text: theirs });
      to += 1;
    }
  }
  return parts;
}

function joinParts(parts: readonly DiffPart[]): readonly DiffPart[] {
  const joined: DiffPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.kind === part.kind) joined[joined.length - 1] = { kind: part.kind, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}
