/** Letters that are no letter with a mark on it, and are typed as these where a keyboard lacks them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ł: 'l', ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd' };
const ASCII = /^[\0-\x7f]*$/;

/** Words come back all the time; so many are remembered, and none that are long. */
const MOST_REMEMBERED = 4096;
const LONGEST_REMEMBERED = 24;
const remembered = new Map<string, string>();

/** The words without accents and other marks: "zamów", typed "zamow", are the same word. Case stays; every script stays readable. */
export function foldMarks(words: string): string {
  if (ASCII.test(words)) return words;
  const known = remembered.get(words);
  if (known !== undefined) return known;
  const folded = fold(words);
  if (words.length <= LONGEST_REMEMBERED) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(words, folded);
  }
  return folded;
}

function fold(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[łßøæœđ]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFC');
}
