import { cutAtWord, shownText } from './clean-text.ts';

const MAX_CHIP_LENGTH = 20;
const TELLING_WORDS = 3;

/**
 * Names short enough for a button and still different from each other: what they all begin with is left off. Where that is not to be
 * had, the places in the row stand for them.
 *
 * @param names what was offered, in order
 * @param ordinals "The first one" and so on; the row is cut to as many
 */
export function shortNames(names: readonly string[], ordinals: readonly string[]): readonly string[] {
  const offered = names.slice(0, ordinals.length).map((name) => shownText(name).split(' '));
  const shared = offered.length > 1 ? sharedBeginning(offered) : 0;
  const short = offered.map((words) => trim(cutAtWord(trim(words.slice(shared).join(' ')), MAX_CHIP_LENGTH)));
  const isUsable = short.every((name) => name !== '') && new Set(short.map((name) => name.toLowerCase())).size === short.length;
  return isUsable ? short : ordinals.slice(0, offered.length);
}

/**
 * Cuts names that are spoken side by side; where two would sound the same, what sets them apart is put behind what they share: "Croquettes
 * Tailwise pour chien, poulet".
 *
 * @param cut cuts one name
 */
export function cutApart(names: readonly string[], cut: (name: string) => string): readonly string[] {
  return names.map((name) => {
    const short = cut(name);
    const alike = names.filter((other) => cut(other) === short).map((other) => other.split(' '));
    if (new Set(alike.map((words) => words.join(' '))).size === 1) return short;
    const words = name.split(' ');
    const shared = sharedBeginning(alike);
    const tail = trim(words.slice(shared, shared + TELLING_WORDS).join(' '));
    const isNext = trim(words.slice(0, shared).join(' ')) === short && !/[,;:]$/u.test(words[shared - 1] ?? '');
    return tail === '' ? short : `${short}${isNext ? ' ' : ', '}${tail}`;
  });
}

/** How many words all rows begin with. */
function sharedBeginning(rows: readonly (readonly string[])[]): number {
  const [first = []] = rows;
  const differsAt = first.findIndex((word, index) => rows.some((row) => row[index] !== word));
  return differsAt === -1 ? first.length : differsAt;
}

function trim(text: string): string {
  return text.replace(/^[\s.,;:-]+|[\s.,;:-]+$/gu, '');
}
