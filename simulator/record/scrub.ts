import { findPersonal } from './find-personal.ts';
import { kindByKey, type PersonalKind } from './personal-keys.ts';
import { createPseudonyms, type Pseudonyms } from './pseudonyms.ts';
import { createReplacing } from './replacing.ts';

/**
 * Takes personal data out of requests, answers and talks, by rule: what is known by its key (ids, tokens, names, addresses, places), what is
 * known by its looks (e-mail addresses, phone numbers, tokens), and each of them again wherever else it stands. The same person or thing has
 * the same pseudonym throughout, so that it is still told who is who; nothing of the original is in it. Whoever the words of a talk are about
 * no rule can know: read what you keep.
 *
 * @param values all that is to be kept together; left as they are
 */
export function scrub<T>(values: T): T {
  const pseudonyms = createPseudonyms();
  collect(values, [], pseudonyms);
  const known = pseudonyms.assign();
  const replace = createReplacing(known.texts);
  // "userId" may be somebody's placeholder; as a key it is the platform's word.
  const replaceKey = createReplacing(new Map([...known.texts].filter(([original]) => /[^\p{L}]/u.test(original))));
  return rewrite(values, [], { replace, replaceKey, known }) as T;
}

function collect(value: unknown, path: readonly string[], pseudonyms: Pseudonyms): void {
  if (Array.isArray(value)) for (const item of value) collect(item, path, pseudonyms);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      collectText(key, pseudonyms);
      collect(member, [...path, key], pseudonyms);
    }
  } else if (typeof value === 'string' || typeof value === 'number') {
    const kind = kindByKey(path);
    if (kind !== undefined && value !== '') pseudonyms.add(kind, value);
    if (typeof value === 'string') collectText(value, pseudonyms);
  }
}

function collectText(text: string, pseudonyms: Pseudonyms): void {
  for (const { kind, original } of findPersonal(text)) pseudonyms.add(kind, original);
}

interface Knowledge {
  readonly replace: (text: string) => string;
  readonly replaceKey: (key: string) => string;
  readonly known: ReturnType<Pseudonyms['assign']>;
}

function rewrite(value: unknown, path: readonly string[], knowledge: Knowledge): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, path, knowledge));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [knowledge.replaceKey(key), rewrite(member, [...path, key], knowledge)]),
    );
  }
  const kind: PersonalKind | undefined = kindByKey(path);
  if (typeof value === 'number') return kind === undefined ? knowledge.known.numberFor(value) : knowledge.known.numberAt(kind, value);
  if (typeof value !== 'string' || value === '') return value;
  return kind === undefined ? knowledge.replace(value) : knowledge.known.textAt(kind, value);
}
