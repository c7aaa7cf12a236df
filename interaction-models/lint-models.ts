import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { INTENT_DEFINITIONS, type IntentDefinition, type SlotKind } from '../lambda/dialogue/intents/definitions.ts';
import { type LocatedJson, locateJson } from './json-lines.ts';
import { lintLanguage } from './lint-language.ts';
import { lintLocale } from './lint-locale.ts';
import { lintManifest } from './lint-manifest.ts';
import type { Finding, Vocabulary } from './lint-samples.ts';
import { findSwitchedOff } from './lint-switched-off.ts';
import { ALEXA_LOCALES, SLOT_TYPES } from './platforms.ts';
import type { Problem } from './problem.ts';
import { type LocaleWords, localeSchema } from './schema.ts';
import { readLocaleFiles, SOURCE_LOCALE, type SourceFile } from './sources.ts';

export interface LintInput {
  readonly locales: readonly SourceFile[];
  readonly manifest: SourceFile;
  /** The file of the intents' definitions, and what it defines. */
  readonly definitions: SourceFile & Pick<Vocabulary, 'intents'>;
  readonly slotTypes: Vocabulary['slotTypes'];
}

/** Lints the project under `root`. */
export function lintProject(root: string): readonly Problem[] {
  const read = (path: string): SourceFile => ({ path, text: readFileSync(join(root, path), 'utf8') });
  return lintModels({
    locales: readLocaleFiles(join(root, 'interaction-models/locales'), 'interaction-models/locales'),
    manifest: read('skill-package/skill.json'),
    definitions: { ...read('lambda/dialogue/intents/definitions.ts'), intents: INTENT_DEFINITIONS },
    slotTypes: SLOT_TYPES,
  });
}

/** The platforms' rules, on everything that is sent to them. No problems: it may be compiled. */
export function lintModels({ locales, manifest, definitions, slotTypes }: LintInput): readonly Problem[] {
  const vocabulary = { intents: definitions.intents, slotTypes };
  const read = locales.map((file) => ({ file, json: locateJson(file.text) }));
  const parsed = read.map(({ file, json }) => ({ file, json, ...parseWords(file, json) }));
  const words = parsed.flatMap((locale) => (locale.words ? [locale.words] : []));
  const source = words.find(({ locale }) => locale === SOURCE_LOCALE) ?? words[0];
  const manifestJson = locateJson(manifest.text);
  return [
    ...lintDefinitions(definitions, slotTypes),
    ...parsed.flatMap(({ file, json, words: own, findings }) => [
      ...faultsOf(file, json),
      ...toProblems(file, json, findings),
      ...(own && source ? toProblems(file, json, [...lintLocale(own, source, vocabulary), ...lintLanguage(own, words)]) : []),
      ...findSwitchedOff(file, json),
    ]),
    ...toProblems(
      manifest,
      manifestJson,
      lintManifest(
        manifestJson.value,
        words.filter(({ locale }) => ALEXA_LOCALES.includes(locale)),
      ),
    ),
    ...faultsOf(manifest, manifestJson),
    ...findSwitchedOff(manifest, manifestJson),
  ];
}

function toProblems({ path }: SourceFile, json: LocatedJson, findings: readonly Finding[]): readonly Problem[] {
  return findings.map(({ rule, message, path: place }) => ({ path, line: json.lineOf(place), rule, message }));
}

function faultsOf({ path }: SourceFile, { faults }: LocatedJson): readonly Problem[] {
  return faults.map(({ line, message }) => ({ path, line, rule: 'json', message }));
}

interface ParsedWords {
  readonly words?: LocaleWords;
  readonly findings: readonly Finding[];
}

function parseWords(file: SourceFile, json: LocatedJson): ParsedWords {
  if (json.value === undefined) return { findings: [] };
  const result = localeSchema.safeParse(json.value);
  if (!result.success) {
    const findings = result.error.issues.map(({ path, message }) => ({
      rule: 'schema',
      path: path.filter((key) => typeof key !== 'symbol'),
      message,
    }));
    return { findings };
  }
  const { locale, language } = result.data;
  const isNamed = basename(file.path) === `${locale}.json` && locale.startsWith(`${language}-`);
  const misnamed = {
    rule: 'schema',
    path: ['locale'],
    message: `The file is ${basename(file.path)}, its locale ${locale}, its language ${language}`,
  };
  return { words: result.data, findings: isNamed ? [] : [misnamed] };
}

/** In one locale, Alexa gives a slot name one type, whatever the intent. */
function lintDefinitions({ path, text, intents }: LintInput['definitions'], slotTypes: LintInput['slotTypes']): readonly Problem[] {
  const first = new Map<string, { intent: string; kind: SlotKind }>();
  return Object.entries(intents).flatMap(([intent, { slots }]: [string, IntentDefinition]) =>
    Object.entries(slots).flatMap(([slot, kind]): readonly Problem[] => {
      const known = first.get(slot) ?? { intent, kind };
      first.set(slot, known);
      if (slotTypes[known.kind].alexa === slotTypes[kind].alexa) return [];
      const message = `The slot "${slot}" is ${slotTypes[kind].alexa} in ${intent}, but ${slotTypes[known.kind].alexa} in ${known.intent}`;
      return [{ path, line: lineOfWord(text, intent), rule: 'slot-type', message }];
    }),
  );
}

function lineOfWord(text: string, word: string): number {
  const at = text.search(new RegExp(`^\\s*'?${word.replaceAll('.', '\\.')}'?:`, 'm'));
  return at < 0 ? 1 : text.slice(0, at).split('\n').length + (text[at] === '\n' ? 1 : 0);
}
