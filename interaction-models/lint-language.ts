import { LOCALES } from '../lambda/kernel/locales.ts';
import type { Finding } from './lint-samples.ts';
import { expandSafely, expandTemplate, slotsIn, TemplateError } from './sample-templates.ts';
import type { LocaleWords } from './schema.ts';

/** Fewer, and what is none of our business is not known in its breadth. In lines. */
const MIN_OUT_OF_SCOPE = 80;

/** What a locale says of its language, or leaves to another locale of it: numbers, and what is out of scope. */
export function lintLanguage(words: LocaleWords, locales: readonly LocaleWords[]): readonly Finding[] {
  const own = locales.filter(({ language }) => language === words.language);
  return [
    ...(own.some(({ numbers }) => numbers) ? [] : [missing('numbers', words)]),
    ...(own.some(({ outOfScope }) => outOfScope) ? [] : [missing('outOfScope', words)]),
    ...(LOCALES.some((locale) => locale === words.locale) ? [] : [unregistered(words)]),
    ...lintOutOfScope(words),
  ];
}

const missing = (section: string, { language }: LocaleWords): Finding => ({
  rule: 'language',
  path: ['language'],
  message: `No locale of "${language}" has "${section}"`,
});

const unregistered = ({ locale }: LocaleWords): Finding => ({
  rule: 'language',
  path: ['locale'],
  message: `${locale} is not in LOCALES of lambda/kernel/locales.ts; nothing would speak it`,
});

function lintOutOfScope({ outOfScope, intents }: LocaleWords): readonly Finding[] {
  if (!outOfScope) return [];
  const samples = new Set(Object.values(intents).flatMap(({ samples: said }) => said.flatMap(expandSafely)));
  const few =
    outOfScope.length < MIN_OUT_OF_SCOPE
      ? [{ rule: 'out-of-scope', path: ['outOfScope'], message: `${outOfScope.length} lines; ${MIN_OUT_OF_SCOPE} are needed` }]
      : [];
  return [
    ...few,
    ...outOfScope.flatMap((template, at) =>
      lintPhrase(template, samples).map((message) => ({
        rule: 'out-of-scope',
        path: ['outOfScope', at],
        message: `"${template}" ${message}`,
      })),
    ),
  ];
}

function lintPhrase(template: string, samples: ReadonlySet<string>): readonly string[] {
  try {
    const said = expandTemplate(template);
    const ours = said.find((text) => samples.has(text));
    return [
      ...slotsIn(template).flatMap((slot) => (slot === 'item' ? [] : [`names the slot "${slot}"; only an item may be spoken of`])),
      ...(ours === undefined ? [] : [`says "${ours}", which is a sample`]),
    ];
  } catch (error) {
    if (error instanceof TemplateError) return [error.message];
    throw error;
  }
}
