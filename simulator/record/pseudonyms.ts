import type { PersonalKind } from './personal-keys.ts';
import { createReplacing } from './replacing.ts';

/** Gathers what is to be replaced, then gives each its pseudonym. */
export interface Pseudonyms {
  add(kind: PersonalKind, original: string | number): void;
  assign(): Assigned;
}

export interface Assigned {
  /** What is replaced wherever it stands. */
  readonly texts: ReadonlyMap<string, string>;
  /** For a value whose key says what it is. */
  textAt(kind: PersonalKind, original: string): string;
  numberAt(kind: PersonalKind, original: number): number;
  /** For a number that is somebody's elsewhere; any other stays. */
  numberFor(original: number): number;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Ids of Amazon's begin with what they are of. */
const AMAZON_PREFIX = /^amzn1\.(?:[a-z][a-z-]*\.)+(?=[^.]*$)/;
/** What is shorter, or one of many values that say little, is replaced where its key says so, and nowhere else. */
const MIN_EVERYWHERE = 3;

export function createPseudonyms(): Pseudonyms {
  const kinds = new Map<string, PersonalKind>();
  return {
    add: (kind, original) => {
      const text = String(original);
      // The first thing that it is known as, but anything is more than "some text".
      if (!kinds.has(text) || kinds.get(text) === 'text') kinds.set(text, kind);
      // A full name is known by each of its parts too.
      if (kind === 'name')
        for (const part of text.split(/\s+/)) if (part.length >= MIN_EVERYWHERE && !kinds.has(part)) kinds.set(part, kind);
    },
    assign: () => assign(kinds),
  };
}

/** When every pseudonym of a kind holds somebody's word ("Person" is a name too), plain ones are tried, and then taken as they are. */
const MAX_TRIES = 20;

function assign(kinds: ReadonlyMap<string, PersonalKind>): Assigned {
  const telling = [...kinds].filter(([original, kind]) => isTelling(original, kind));
  const strike = createReplacing(new Map(telling.map(([original]) => [original, ''])));
  const counts = new Map<PersonalKind, number>();
  const pseudonyms = new Map<string, string>();
  const next = (kind: PersonalKind, original: string): string => {
    for (let tries = 0; ; tries += 1) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      const pseudonym = tries < MAX_TRIES ? write(kind, original, count) : `q${writeLetters(count)}q`;
      if (pseudonym !== original && (strike(pseudonym) === pseudonym || tries > 2 * MAX_TRIES)) return pseudonym;
    }
  };
  for (const [original, kind] of kinds) {
    const whole = kind === 'name' ? [...pseudonyms].find(([known]) => known.split(/\s+/).includes(original)) : undefined;
    pseudonyms.set(original, whole?.[1] ?? next(kind, original));
  }
  const numbers = new Map(
    [...kinds.keys()].filter((original) => /^\d{6,}$/.test(original)).map((original, index) => [original, 1_000_001 + index] as const),
  );
  return {
    texts: new Map(telling.map(([original]) => [original, pseudonyms.get(original) ?? ''])),
    textAt: (kind, original) => pseudonyms.get(original) ?? write(kind, original, 0),
    numberAt: (kind, original) => (kind === 'place' ? 0 : (numbers.get(String(original)) ?? 0)),
    numberFor: (original) => numbers.get(String(original)) ?? original,
  };
}

/** Whether it says who is meant wherever it stands: "en" or "none" do not. */
function isTelling(original: string, kind: PersonalKind): boolean {
  if (kind === 'text' || kind === 'url') return original.length >= 6 && /\d/.test(original);
  return original.length >= MIN_EVERYWHERE && kind !== 'place';
}

function write(kind: PersonalKind, original: string, count: number): string {
  if (UUID.test(original)) return `5c2ab0de-5c2a-4b0d-85c2-ab0de${1_000_000 + count}`;
  const [prefix] = AMAZON_PREFIX.exec(original) ?? [];
  if (prefix !== undefined) return `${prefix}SCRUBBED${count}`;
  switch (kind) {
    case 'email':
      return `person${count}@example.com`;
    case 'phone':
      return `+1555${String(100_000 + count).padStart(7, '0')}`;
    case 'name':
      return `Person ${writeLetters(count)}`;
    case 'address':
      return `Place ${writeLetters(count)}`;
    case 'url':
      return `https://example.com/${count}`;
    default:
      return `scrubbed-${kind}-${count}`;
  }
}

/** 1 is A, 27 is AA: a name has no digits. */
function writeLetters(count: number): string {
  const rest = Math.floor((count - 1) / 26);
  return `${rest > 0 ? writeLetters(rest) : ''}${String.fromCharCode(65 + ((count - 1 + 26) % 26))}`;
}
