interface TrieNode {
  readonly next: Map<string, TrieNode>;
  replacement?: string;
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * Replaces each text that is known by another, the longest first, in one walk however many there are. A text of letters alone is replaced
 * where it is a word of its own: "Ann" is not in "planning".
 */
export function createReplacing(texts: ReadonlyMap<string, string>): (text: string) => string {
  const root: TrieNode = { next: new Map() };
  for (const [original, replacement] of texts) addTo(root, original, replacement);
  return (text) => {
    let replaced = '';
    for (let at = 0; at < text.length; ) {
      const found = longestAt(root, text, at);
      replaced += found?.replacement ?? text[at] ?? '';
      at += found?.length ?? 1;
    }
    return replaced;
  };
}

function addTo(root: TrieNode, original: string, replacement: string): void {
  let node = root;
  for (const letter of original.toLowerCase()) {
    const next = node.next.get(letter) ?? { next: new Map() };
    node.next.set(letter, next);
    node = next;
  }
  node.replacement = replacement;
}

function longestAt(root: TrieNode, text: string, start: number): { readonly replacement: string; readonly length: number } | undefined {
  let node: TrieNode | undefined = root;
  let found: { readonly replacement: string; readonly length: number } | undefined;
  for (let at = start; at < text.length; ) {
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    node = node.next.get(letter.toLowerCase());
    if (node === undefined) return found;
    at += letter.length;
    if (node.replacement !== undefined && isWhole(text, start, at)) found = { replacement: node.replacement, length: at - start };
  }
  return found;
}

/** With a sign or a digit in it, it is nobody's word; without, it begins and ends where words do. */
function isWhole(text: string, start: number, end: number): boolean {
  if (/[^\p{L}]/u.test(text.slice(start, end)) && end - start >= MIN_LOOSE) return true;
  return !WORD.test(text[start - 1] ?? ' ') && !WORD.test(text[end] ?? ' ');
}

/** Shorter than this, even a number may be a part of something else. */
const MIN_LOOSE = 6;
