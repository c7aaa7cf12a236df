import { type Finding, type LocatedTemplate, lintTemplate, listTemplates, type Vocabulary } from './lint-samples.ts';
import { LAUNCH } from './platforms.ts';
import { slotsIn } from './sample-templates.ts';
import type { ListedKind, LocaleWords } from './schema.ts';

/** Fewer, and the intent is heard only from those who speak like us. In lines, not in what they expand to. */
const MIN_SAMPLES = 30;
/** Heard from a screen's button rather than said, and never said at all. */
const FEW_SAMPLES: readonly string[] = ['AMAZON.NavigateHomeIntent', 'AMAZON.FallbackIntent'];
/** Alexa's limit for a value, a synonym and a dynamic entity, in characters. */
const MAX_VALUE_LENGTH = 140;

/** All rules that need one locale; `source` is the locale that the others must equal in numbers. */
export function lintLocale(words: LocaleWords, source: LocaleWords, vocabulary: Vocabulary): readonly Finding[] {
  const templates = listTemplates(words, LAUNCH);
  return [
    ...lintInvocationName(words.invocationName),
    ...templates.flatMap((template) => lintTemplate(template, vocabulary)),
    ...findSameSamples(templates, vocabulary),
    ...findHiddenSlots(templates, words, vocabulary),
    ...lintCounts(words, source, vocabulary),
    ...lintPrompts(words, vocabulary),
    ...(Object.keys(words.slotTypes) as ListedKind[]).flatMap((kind) => lintValues(kind, words)),
  ];
}

const LAUNCH_WORDS = 'run start play resume use launch ask open tell load begin enable'.split(' ');
const CONNECTING_WORDS = 'to from in using with about for that by if and whether'.split(' ');
const WAKE_WORDS = 'alexa amazon echo computer skill app'.split(' ');
const SMALL_WORDS = 'a an the of on at as'.split(' ').concat(CONNECTING_WORDS);

/** @see https://developer.amazon.com/docs/alexa/custom-skills/choose-the-invocation-name-for-a-custom-skill.html */
function lintInvocationName(name: string): readonly Finding[] {
  const spoken = name.split(' ');
  const banned = spoken.filter((word) => [...LAUNCH_WORDS, ...CONNECTING_WORDS, ...WAKE_WORDS].includes(word.toLowerCase()));
  const complaints = [
    ...(/[^\p{Ll}\p{Lo}\p{M} .']/u.test(name)
      ? ['holds something other than lower-case letters, blanks, apostrophes and periods; write numbers out']
      : []),
    ...(spoken.length < 2 ? ['is one word; two or more are needed'] : []),
    ...(spoken.length === 2 && spoken.some((word) => SMALL_WORDS.includes(word))
      ? ['has an article or a preposition in only two words']
      : []),
    ...(banned.length > 0 ? [`has "${banned.join('", "')}", which Amazon keeps for launching, connecting or waking`] : []),
  ];
  return complaints.map((message) => ({ rule: 'invocation-name', path: ['invocationName'], message: `"${name}" ${message}` }));
}

/** As a platform sees a sample: a slot is its type, an item that is not kept is an item. */
function seenAs(sample: string, intent: string, { intents, slotTypes }: Vocabulary): string {
  return sample.toLowerCase().replace(/\{([^{}]*)\}/gu, (_, slot: string) => {
    const kind = slot.startsWith('any ')
      ? 'item'
      : Object.entries(intents[intent]?.slots ?? {}).find(([name]) => name.toLowerCase() === slot)?.[1];
    return kind === undefined ? `{${slot}}` : `{${slotTypes[kind].alexa}}`;
  });
}

/** The same words for two intents: which one is meant, nobody can tell. Twice in one intent is an oversight. */
function findSameSamples(templates: readonly LocatedTemplate[], vocabulary: Vocabulary): readonly Finding[] {
  const first = new Map<string, LocatedTemplate>();
  const findings: Finding[] = [];
  for (const located of templates.filter(({ use }) => use === 'sample')) {
    const clashes = new Map<LocatedTemplate, string>();
    for (const said of located.expansions) {
      const seen = seenAs(said, located.intent, vocabulary);
      const other = first.get(seen);
      if (!other) first.set(seen, located);
      else if (other !== located) clashes.set(other, said);
    }
    for (const [other, said] of clashes) {
      const where = other.intent === located.intent ? 'already in this intent' : `also ${other.intent}'s`;
      findings.push({
        rule: 'same-sample',
        path: located.path,
        message: `"${located.template}" says "${said}", which is ${where} ("${other.template}")`,
      });
    }
  }
  return findings;
}

/** A sample without a slot beats one with it, and then the slot comes empty. */
function findHiddenSlots(templates: readonly LocatedTemplate[], words: LocaleWords, vocabulary: Vocabulary): readonly Finding[] {
  const samples = templates.filter(({ use }) => use === 'sample');
  const slotted = new Map(
    samples.flatMap(({ intent, template, expansions }) =>
      expansions
        .filter((said) => slotsIn(said).length === 1)
        .map((said) => [seenAs(said, intent, vocabulary), { intent, template }] as const),
    ),
  );
  const values = (Object.keys(words.slotTypes) as ListedKind[]).map((kind) => ({
    type: vocabulary.slotTypes[kind].alexa,
    said: new Set(words.slotTypes[kind].flatMap(({ value, synonyms }) => [value, ...synonyms].map((text) => text.toLowerCase()))),
  }));
  return samples.flatMap(({ path, template, expansions }) => {
    const hiding = expansions
      .filter((said) => !said.includes('{'))
      .flatMap((said) => readAsSlotted(said, values).map((seen) => slotted.get(seen)));
    const [other] = hiding.filter((found) => found !== undefined);
    return other
      ? [
          {
            rule: 'hidden-slot',
            path,
            message: `"${template}" says a slot's value in words, and hides "${other.template}" of ${other.intent}`,
          },
        ]
      : [];
  });
}

/** The sample with each run of words that is a listed value put as its slot. */
function readAsSlotted(said: string, values: readonly { readonly type: string; readonly said: ReadonlySet<string> }[]): readonly string[] {
  const spoken = said.toLowerCase().split(' ');
  return spoken.flatMap((_, from) =>
    spoken.slice(from).flatMap((__, length) => {
      const run = spoken.slice(from, from + length + 1).join(' ');
      const rest = (type: string): string => [...spoken.slice(0, from), `{${type}}`, ...spoken.slice(from + length + 1)].join(' ');
      return values.filter((value) => value.said.has(run)).map(({ type }) => rest(type));
    }),
  );
}

function lintCounts(words: LocaleWords, source: LocaleWords, { intents }: Vocabulary): readonly Finding[] {
  return Object.keys(intents).flatMap((intent): readonly Finding[] => {
    const counted = words.intents as Readonly<Record<string, { readonly samples: readonly string[] } | undefined>>;
    const asked = source.intents as typeof counted;
    const path = ['intents', intent];
    const entry = counted[intent];
    if (!entry) return [{ rule: 'missing-intent', path, message: `${intent} has no words in this locale` }];
    const count = entry.samples.length;
    if (count < MIN_SAMPLES && !FEW_SAMPLES.includes(intent)) {
      return [{ rule: 'few-samples', path, message: `${intent} has ${count} samples; ${MIN_SAMPLES} are needed` }];
    }
    const needed = asked[intent]?.samples.length ?? 0;
    return count < needed
      ? [{ rule: 'fewer-samples', path, message: `${intent} has ${count} samples; ${source.locale} has ${needed}` }]
      : [];
  });
}

function lintPrompts(words: LocaleWords, { intents }: Vocabulary): readonly Finding[] {
  return Object.entries(words.intents).flatMap(([intent, { prompts, answers }]) => {
    const known = Object.keys(intents[intent]?.slots ?? {});
    const strangers = [
      ...Object.keys(prompts).map((slot) => ['prompts', slot] as const),
      ...Object.keys(answers).map((slot) => ['answers', slot] as const),
    ]
      .filter(([, slot]) => !known.includes(slot))
      .map(([what, slot]) => ({ rule: 'unknown-slot', path: ['intents', intent, what, slot], message: `${intent} has no slot "${slot}"` }));
    const statements = Object.entries(prompts).flatMap(([slot, said]) =>
      said.flatMap((text, at) =>
        /[?？]$/u.test(text)
          ? []
          : [
              {
                rule: 'prompt',
                path: ['intents', intent, 'prompts', slot, at],
                message: `"${text}" asks nothing; the microphone opens after it`,
              },
            ],
      ),
    );
    return [...strangers, ...statements];
  });
}

function lintValues(kind: ListedKind, words: LocaleWords): readonly Finding[] {
  const owners = new Map<string, string>();
  const ids = new Set<string>();
  return words.slotTypes[kind].flatMap(({ id, value, synonyms }, at) => {
    const findings: Finding[] = [];
    const path = ['slotTypes', kind, at];
    if (id !== undefined && ids.has(id)) findings.push({ rule: 'synonyms', path: [...path, 'id'], message: `The id "${id}" is taken` });
    if (id !== undefined) ids.add(id);
    [value, ...synonyms].forEach((said, nth) => {
      const place = nth === 0 ? [...path, 'value'] : [...path, 'synonyms', nth - 1];
      const owner = owners.get(said.toLowerCase());
      if (owner !== undefined) findings.push({ rule: 'synonyms', path: place, message: `"${said}" already stands for "${owner}"` });
      owners.set(said.toLowerCase(), value);
      if ([...said].length > MAX_VALUE_LENGTH)
        findings.push({
          rule: 'too-long',
          path: place,
          message: `A value may have ${MAX_VALUE_LENGTH} characters; this has ${[...said].length}`,
        });
    });
    return findings;
  });
}
