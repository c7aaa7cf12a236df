import { DIGITS_END, DIGITS_START } from '../dialogue/speech-marks.ts';

export { DIGITS_END, DIGITS_START };

const MARKS = new RegExp(`[${DIGITS_START}${DIGITS_END}]`, 'gu');

/**
 * Marks runs of digits to be read one by one: an order number is no quantity.
 *
 * @param minLength shorter runs stay as they are
 */
export function markDigits(text: string, minLength = 1): string {
  return text.replace(/\d+/gu, (run) => (run.length < minLength ? run : `${DIGITS_START}${run}${DIGITS_END}`));
}

/** Takes marks out of a text that was not written by us. */
export function dropMarks(text: string): string {
  return text.replace(MARKS, '');
}
