import { dropMarks } from './marks.ts';

const MAX_SPOKEN_LENGTH = 80;
const MAX_SHOWN_LENGTH = 120;

/** Format characters: joiners, soft hyphens, writing directions. They go without leaving a gap. */
const INVISIBLE = /\p{Cf}/gu;
/** Controls, lone surrogates, private-use and unassigned characters. */
const NO_TEXT = /\p{C}/gu;
const WEB_ADDRESS = /(?:https?:|www\.)\S*|\S+\.[a-z]{2,}\/\S*/giu;
const PICTURES = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{FE0F}|\u{20E3}/gu;
/** What a voice would read out as a symbol, or take for the end of our question. */
const UNSPEAKABLE = /[<>{}[\]|\\^~*_#=`?？¿]/gu;
const EDGES = /^[\s.,;:!…·-]+|[\s.,;:!…·-]+$/gu;

/**
 * A shopper's or a shop's words, fit to be said inside a sentence of ours: no markup, web address, picture, question mark or control
 * character, and no longer than an ear can hold.
 *
 * @param maxLength in characters; cut between words
 * @returns an empty text when nothing sayable is left
 */
export function spokenText(text: string, maxLength = MAX_SPOKEN_LENGTH): string {
  const plain = dropMarks(text.normalize('NFC')).replace(WEB_ADDRESS, ' ').replace(INVISIBLE, '').replace(NO_TEXT, ' ');
  const sayable = plain.replace(PICTURES, ' ').replace(UNSPEAKABLE, ' ').replace(/\s+/gu, ' ');
  return cutAtWord(sayable.replace(EDGES, ''), maxLength).replace(EDGES, '');
}

/** A shopper's or a shop's words on one line of a card. */
export function shownText(text: string, maxLength = MAX_SHOWN_LENGTH): string {
  const plain = dropMarks(text.normalize('NFC'))
    .replace(/[^\P{C}\u200D]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return [...plain].length <= maxLength ? plain : `${cutAtWord(plain, maxLength - 1)}…`;
}

/** Cuts between words where there are any, and never inside a character. */
export function cutAtWord(text: string, maxLength: number): string {
  const characters = [...text];
  if (characters.length <= maxLength) return text;
  const cut = characters.slice(0, maxLength).join('');
  if (characters[maxLength] === ' ') return cut;
  const lastSpace = cut.lastIndexOf(' ');
  return lastSpace > 0 ? cut.slice(0, lastSpace) : cut;
}

/** Chinese is written without spaces, and most of its words have two characters. */
const HAN_A_WORD = 2;
const HAN_RUN = /\p{Script=Han}+/gu;

/** Words as an ear counts them: what stands between spaces and holds a letter or a digit; in Chinese, each two characters. */
export function countWords(text: string): number {
  const han = text.match(HAN_RUN)?.join('') ?? '';
  const spaced = text.replace(HAN_RUN, ' ').split(/\s+/u);
  return spaced.filter((word) => /[\p{L}\p{N}]/u.test(word)).length + Math.ceil([...han].length / HAN_A_WORD);
}
