import { DIGITS_END, DIGITS_START } from '../dialogue/speech-marks.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/**
 * Lone surrogates, noncharacters, private-use characters but the marks, and controls but tab and line breaks: no XML document has them, or
 * nobody can say them.
 */
const UNSAYABLE = new RegExp(String.raw`[\p{Cs}\p{Noncharacter_Code_Point}]|[^\P{Co}${DIGITS_START}${DIGITS_END}]|[^\P{Cc}\t\n\r]`, 'gu');
const MARKED_DIGITS = new RegExp(`${DIGITS_START}([^${DIGITS_START}${DIGITS_END}]+)${DIGITS_END}`, 'gu');
const ANY_MARK = new RegExp(`[${DIGITS_START}${DIGITS_END}]`, 'gu');

/**
 * Speech as one SSML document. The only place that escapes: whatever a shopper or a shop wrote is text in it, never a tag.
 *
 * @param speech plain text that may carry the marks of `dialogue/speech-marks.ts`; unpaired marks are dropped
 * @see https://developer.amazon.com/docs/alexa/custom-skills/speech-synthesis-markup-language-ssml-reference.html
 */
export function toSsml(speech: string): string {
  const text = speech.replace(UNSAYABLE, '').replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');
  const marked = text.replace(MARKED_DIGITS, '<say-as interpret-as="digits">$1</say-as>').replace(ANY_MARK, '');
  return `<speak>${marked}</speak>`;
}

/**
 * A shop's or a shopper's words as a text component of a screen draws them: its tags, entities and expressions are text, never markup.
 *
 * @see https://developer.amazon.com/docs/alexa/alexa-presentation-language/apl-text.html
 */
export function toDrawnText(text: string): string {
  return toPlainText(text)
    .replace(/[&<>]/gu, (character) => ENTITIES[character] ?? '')
    .replace(/\$\{/gu, '$$ {');
}

/** Speech as text to read: without marks, and without characters that no platform takes. Nothing is escaped. */
export function toPlainText(speech: string): string {
  return speech.replace(UNSAYABLE, '').replace(ANY_MARK, '');
}
