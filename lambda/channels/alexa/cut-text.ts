/** Ends of sentences: Western ones before a space (the dot of "$3.50" is none), East Asian ones anywhere, and line breaks. */
const SENTENCE_ENDS = /[.!?…]+["'”’»)\]]*(?=\s)|[。！？]+[”’」』）]*|\n/gu;

/**
 * The longest beginning of a text that fits: up to the end of a sentence, else of a word, else of a character; the whole text when it
 * fits, and an empty one when nothing does.
 *
 * @param maxLength no longer beginning is tried (UTF-16 units); keeps a megabyte from being measured again and again
 * @param fits false for every text longer than one that does not fit
 */
export function cutText(text: string, maxLength: number, fits: (beginning: string) => boolean): string {
  if (text.length <= maxLength && fits(text)) return text;
  const head = text.slice(0, maxLength + 1);
  for (const endsIn of [sentenceEnds, wordEnds, characterEnds]) {
    const cut = longestFitting(endsIn(head), (length) => length <= maxLength && fits(head.slice(0, length).trim()));
    const beginning = head.slice(0, cut).trim();
    if (beginning !== '') return beginning;
  }
  return '';
}

function sentenceEnds(text: string): readonly number[] {
  return [...text.matchAll(SENTENCE_ENDS)].map((match) => match.index + match[0].length);
}

function wordEnds(text: string): readonly number[] {
  return [...text.matchAll(/\s/gu)].map((match) => match.index);
}

function characterEnds(text: string): readonly number[] {
  return [...text.matchAll(/./gsu)].map((match) => match.index + match[0].length);
}

/** The last of the ascending lengths that fits, by halving; 0 when none does. */
function longestFitting(lengths: readonly number[], fits: (length: number) => boolean): number {
  let low = 0;
  let high = lengths.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (fits(lengths[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return lengths[low - 1] ?? 0;
}
