import type { IntentDefinition, SlotKind } from '../lambda/dialogue/intents/definitions.ts';
import type { JsonPath } from './json-lines.ts';
import type { SlotTyping } from './platforms.ts';
import { expandSafely, expandTemplate, slotsIn, TemplateError } from './sample-templates.ts';
import type { LocaleWords } from './schema.ts';

/** What a rule found wrong, at a place in the file it was given. */
export interface Finding {
  readonly rule: string;
  readonly path: JsonPath;
  readonly message: string;
}

/** What the rules go by beside the words. */
export interface Vocabulary {
  readonly intents: Readonly<Record<string, IntentDefinition>>;
  readonly slotTypes: Readonly<Record<SlotKind, SlotTyping>>;
}

/** A template in its place, with everything it can say. */
export interface LocatedTemplate {
  readonly intent: string;
  readonly template: string;
  readonly path: JsonPath;
  /** Said at any time, or only in answer to the question for one slot. */
  readonly use: 'sample' | 'answer';
  /** Empty when the template cannot be read. */
  readonly expansions: readonly string[];
}

/** More says nothing new and bursts the models. */
const MAX_EXPANSIONS = 1000;

/** Every template of a locale, launch phrases as those of `launchIntent`. */
export function listTemplates(words: LocaleWords, launchIntent: string): readonly LocatedTemplate[] {
  const launch = words.launchPhrases.map((template, at) => locate(launchIntent, template, ['launchPhrases', at], 'sample'));
  const intents = Object.entries(words.intents).flatMap(([intent, { samples, answers }]) => [
    ...samples.map((template, at) => locate(intent, template, ['intents', intent, 'samples', at], 'sample')),
    ...Object.entries(answers).flatMap(([slot, said]) =>
      said.map((template, at) => locate(intent, template, ['intents', intent, 'answers', slot, at], 'answer')),
    ),
  ]);
  return [...launch, ...intents];
}

function locate(intent: string, template: string, path: JsonPath, use: LocatedTemplate['use']): LocatedTemplate {
  return { intent, template, path, use, expansions: expandSafely(template) };
}

/** The rules that look at one template at a time. */
export function lintTemplate(located: LocatedTemplate, vocabulary: Vocabulary): readonly Finding[] {
  const { path, template } = located;
  const found = [checkSyntax, checkCharacters, checkGlue, checkSlots, checkSlotOnly, checkSearchQuery].flatMap((rule) =>
    rule(located, vocabulary),
  );
  return found.map(([rule, message]) => ({ rule, path, message: `"${template}" ${message}` }));
}

type Complaint = readonly [rule: string, message: string];

function checkSyntax({ template, expansions }: LocatedTemplate): readonly Complaint[] {
  try {
    const said = expandTemplate(template);
    if (said.length === 0) return [['template', 'says nothing']];
  } catch (error) {
    if (error instanceof TemplateError) return [['template', error.message]];
    throw error;
  }
  return expansions.length > MAX_EXPANSIONS ? [['template', `can say ${expansions.length} things; ${MAX_EXPANSIONS} are enough`]] : [];
}

/** Unicode letters, blanks, periods of abbreviations, underscores, apostrophes, hyphens: anything else is `InvalidCharInSamples` to Alexa. */
function checkCharacters({ template }: LocatedTemplate): readonly Complaint[] {
  const said = template.replace(/\{[^{}]*\}/gu, ' ');
  const strange = [...new Set(said.match(/[^\p{L}\p{M} ._'()|-]/gu) ?? [])];
  const complaints: Complaint[] = [];
  if (strange.length > 0)
    complaints.push(['characters', `holds ${strange.map((sign) => JSON.stringify(sign)).join(', ')}, which Alexa refuses in samples`]);
  if (/\p{L}{2,}\./u.test(said)) complaints.push(['characters', 'has a period that is no abbreviation\'s ("n. p. r.")']);
  if (/^ | $| {2}/u.test(template)) complaints.push(['characters', 'has blanks too many']);
  return complaints;
}

function checkGlue({ template }: LocatedTemplate): readonly Complaint[] {
  return /[^ (|]\{|\}[^ )|]/u.test(template) ? [['slot-glued', 'needs a blank on both sides of its slots']] : [];
}

function checkSlots({ intent, template }: LocatedTemplate, { intents }: Vocabulary): readonly Complaint[] {
  const known = Object.keys(intents[intent]?.slots ?? {});
  const anything = [...template.matchAll(/\{any ([^{}]*)\}/gu)].map(([, name]) => name).filter((name) => name !== 'item');
  return [...slotsIn(template).filter((slot) => !known.includes(slot)), ...anything].map((slot) => [
    'unknown-slot',
    `names the slot "${slot}"; ${intent} has ${known.length > 0 ? known.join(', ') : 'none'}`,
  ]);
}

/** Said at any time, a slot by itself takes "yes", "no" and everything else. */
function checkSlotOnly({ use, expansions }: LocatedTemplate): readonly Complaint[] {
  const isBare = use === 'sample' && expansions.some((said) => said.replace(/\{[^{}]*\}/gu, '').trim() === '');
  return isBare ? [['slot-only', 'can be nothing but a slot, and would swallow "yes" and "no"; give it to "answers"']] : [];
}

/** AMAZON.SearchQuery takes the rest of what is said: beside it there must be words, and no other slot. */
function checkSearchQuery({ intent, expansions }: LocatedTemplate, { intents, slotTypes }: Vocabulary): readonly Complaint[] {
  const kinds = intents[intent]?.slots ?? {};
  const isSearch = (slot: string): boolean => {
    const kind = kinds[slot];
    return kind !== undefined && slotTypes[kind].alexa === 'AMAZON.SearchQuery';
  };
  const searching = expansions.filter((said) => slotsIn(said).some(isSearch));
  const complaints: Complaint[] = [];
  if (searching.some((said) => slotsIn(said).length > 1))
    complaints.push(['search-query', 'has an AMAZON.SearchQuery slot next to another slot']);
  if (searching.some((said) => said.replace(/\{[^{}]*\}/gu, '').trim() === '')) {
    complaints.push(['search-query', 'has an AMAZON.SearchQuery slot without words around it']);
  }
  return complaints;
}
