import type { PersonalKind } from './personal-keys.ts';

/** A piece of personal data, as it stands in some text. */
export interface Personal {
  readonly kind: PersonalKind;
  readonly original: string;
}

/** What is somebody's by its looks, wherever it stands. */
const LOOKS: readonly (readonly [PersonalKind, RegExp])[] = [
  ['email', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  ['token', /\beyJ[\w-]{5,}\.[\w-]+\.[\w-]*/gu],
  ['token', /\bAt[a-z]{1,3}\|[\w|-]{4,}/gu],
  ['token', /(?<=\bBearer )[\w.~+/|-]+=*/gu],
  [
    'id',
    /\bamzn1\.(?:ask\.(?:account|device|person|unit|skill|household|gadget)|echo-api\.(?:session|request)|account|application-oa2-client|echo-sdk-ams\.app)\.[\w-]+/gu,
  ],
  ['id', /(?<=\/sessions\/)[^/\s"]+/gu],
  ['id', /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/giu],
  ['token', /(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{24,}(?![\w-])/giu],
  ['id', /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/gu],
  ['phone', /(?<![\p{L}\p{N}.:-])\+?(?:\(\d{1,4}\)|\d)[\d ()./-]{6,}\d(?![\p{L}\p{N}])/gu],
];

/** A day, or a time of day with it, is written with nearly as many digits as a number to call. */
const TIME = /^\d{4}-\d\d-\d\d|^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/;
const MIN_PHONE_DIGITS = 8;

/** All that is somebody's by its looks in a text, in order. */
export function findPersonal(text: string): readonly Personal[] {
  return LOOKS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(([original]) => ({ kind, original })).filter(({ original }) => kind !== 'phone' || isPhone(original)),
  );
}

function isPhone(original: string): boolean {
  return !TIME.test(original) && original.replaceAll(/\D/g, '').length >= MIN_PHONE_DIGITS;
}
