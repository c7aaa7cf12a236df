import { LOCALES, type Locale } from '../kernel/locales.ts';

/** A header or parameter names a handful of languages; whoever sends more is no person. */
const MAX_TAGS = 20;

/** Where a person's language may be told, the most certain first. */
export interface AskedLanguages {
  /** OpenID Connect Core 3.1.2.1: tags with spaces between them. */
  readonly uiLocales?: unknown;
  /** Google's. */
  readonly userLocale?: unknown;
  /** RFC 9110 12.5.4. */
  readonly acceptLanguage?: unknown;
}

/** The best spoken locale: the first that is asked for and spoken, exactly or in another country's form; English when there is none. */
export function chooseLocale({ uiLocales, userLocale, acceptLanguage }: AskedLanguages): Locale {
  const asked = [...tagsOf(uiLocales), ...tagsOf(userLocale), ...byPreference(acceptLanguage)];
  for (const tag of asked) {
    const language = tag.split('-', 1)[0];
    const spoken =
      LOCALES.find((locale) => locale.toLowerCase() === tag) ??
      LOCALES.find((locale) => locale.toLowerCase().split('-', 1)[0] === language);
    if (spoken) return spoken;
  }
  return LOCALES[0];
}

function tagsOf(value: unknown): readonly string[] {
  if (typeof value !== 'string') return [];
  return value
    .split(/\s+/, MAX_TAGS)
    .map((tag) => tag.toLowerCase().replaceAll('_', '-'))
    .filter((tag) => tag !== '');
}

function byPreference(header: unknown): readonly string[] {
  if (typeof header !== 'string') return [];
  const ranges = header.split(',', MAX_TAGS).map((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return { tag, quality: quality === undefined ? 1 : Number(quality) };
  });
  return ranges
    .filter(({ tag, quality }) => tag !== '' && tag !== '*' && quality > 0)
    .sort((left, right) => right.quality - left.quality)
    .map(({ tag }) => tag);
}
