import { type Finding, listTemplates } from './lint-samples.ts';
import { type Manifest, manifestSchema } from './manifest.ts';
import { LAUNCH } from './platforms.ts';
import type { LocaleWords } from './schema.ts';

/** What Amazon's console takes; its schema would take one more. */
const MAX_EXAMPLE_PHRASES = 3;
const LOCALES_PATH = ['manifest', 'publishingInformation', 'locales'];

/** What of the manifest depends on the interaction models. @param alexaLocales those that Alexa builds a model for */
export function lintManifest(value: unknown, alexaLocales: readonly LocaleWords[]): readonly Finding[] {
  if (value === undefined) return [];
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => ({
      rule: 'manifest',
      path: path.filter((key) => typeof key !== 'symbol'),
      message,
    }));
  }
  return alexaLocales.flatMap((words) => lintPublished(words, parsed.data));
}

function lintPublished(words: LocaleWords, { manifest }: Manifest): readonly Finding[] {
  const published = manifest.publishingInformation.locales[words.locale];
  if (!published) return [{ rule: 'manifest', path: LOCALES_PATH, message: `${words.locale} is missing; its model would never be built` }];
  const path = [...LOCALES_PATH, words.locale, 'examplePhrases'];
  const many =
    published.examplePhrases.length > MAX_EXAMPLE_PHRASES
      ? [{ rule: 'manifest', path, message: `There may be ${MAX_EXAMPLE_PHRASES} example phrases` }]
      : [];
  const strange = published.examplePhrases.flatMap((phrase, at) =>
    isSampled(phrase, words) ? [] : [{ rule: 'manifest', path: [...path, at], message: `"${phrase}" does not come from the samples` }],
  );
  return [...many, ...strange];
}

/** An example phrase begins with opening the skill by name; what follows must be a sample. */
function isSampled(phrase: string, words: LocaleWords): boolean {
  const said = phrase
    .toLowerCase()
    .replace(/[^\p{L}\p{M} '-]/gu, '')
    .trim();
  const at = said.indexOf(words.invocationName);
  if (at < 0) return false;
  const rest = said.slice(at + words.invocationName.length).trim();
  if (rest === '') return true;
  const samples = listTemplates(words, LAUNCH).flatMap(({ use, expansions }) => (use === 'sample' ? expansions : []));
  return samples.some((sample) => isSaidBy(rest, sample) || isSaidBy(rest.replace(/^\S+ /u, ''), sample));
}

function isSaidBy(said: string, sample: string): boolean {
  const pattern = sample.split(/\{[^{}]*\}/u).map((words) => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`^${pattern.join('.+')}$`, 'u').test(said);
}
