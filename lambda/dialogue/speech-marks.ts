/**
 * Marks that words may carry for the ear: what stands between the two is read digit by digit ("1-0-4-2", not "one thousand
 * and forty-two"). Private-use characters, so that no shopper's or shop's text means them by accident; `channels/ssml.ts` reads them.
 */
export const DIGITS_START = '\uE000';
export const DIGITS_END = '\uE001';
