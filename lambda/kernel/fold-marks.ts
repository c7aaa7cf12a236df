/** Letters that are no letter with a mark on it, and are typed as these where a keyboard lacks them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ł: 'l', ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd' };
const ASCII = /^[\0-\x7f]*$/;

/** The words without accents and other marks: "zamów", typed "zamow", are the same word. Case stays; every script stays readable. */
export function foldMarks(words: string): string {
  if (ASCII.test(words)) return words;
  return words
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[łßøæœđ]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFC');
}
