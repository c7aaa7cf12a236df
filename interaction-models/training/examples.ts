import { INTENT_DEFINITIONS, type IntentName } from '../../lambda/dialogue/intents/definitions.ts';
import type { Normaliser, Token } from '../../lambda/nlu/normalise.ts';
import { BARE_ANSWER, OUT_OF_SCOPE } from '../../lambda/nlu/score-intents.ts';
import { LAUNCH } from '../platforms.ts';
import { expandSome, parseTemplate } from '../sample-templates.ts';
import type { LocaleWords } from '../schema.ts';
import { createRandom } from './random.ts';
import { createSlotValues, type SayValue } from './slot-values.ts';

/** A template, and what it is a template of. */
export interface Sample {
  /** An intent, or one of the two other columns. */
  readonly column: string;
  readonly template: string;
  /** Answers name the intents that they answer. */
  readonly answers: readonly string[];
}

/** A sample with the steps of its expansions, see {@link listPaths}: they are looked at many times. */
export interface SplitSample extends Sample {
  readonly paths: readonly (readonly string[])[];
}

/** Something that is said, with what it means. */
export interface Example {
  readonly column: string;
  readonly text: string;
  /** Without fillers. */
  readonly tokens: readonly Token[];
  /** The slot of each token; '' for none. A slot that begins where another of its name ends is marked by `begins`. */
  readonly slots: readonly string[];
  readonly begins: readonly boolean[];
  /** The place of its template in the list of samples. */
  readonly sample: number;
}

/** All that a locale can say, in a fixed order. */
export function listSamples(words: LocaleWords): readonly Sample[] {
  const samples: Sample[] = words.launchPhrases.map((template) => ({ column: LAUNCH, template, answers: [] }));
  const answers = new Map<string, string[]>();
  for (const [intent, { samples: said, answers: answered }] of Object.entries(words.intents)) {
    for (const template of said) samples.push({ column: intent, template, answers: [] });
    for (const template of Object.values(answered).flat()) answers.set(template, [...(answers.get(template) ?? []), intent]);
  }
  for (const [template, intents] of answers) samples.push({ column: BARE_ANSWER, template, answers: [...new Set(intents)] });
  for (const template of words.outOfScope ?? []) samples.push({ column: OUT_OF_SCOPE, template, answers: [] });
  return samples;
}

/** How many things a template says at most; one with few alternatives and a slot says some of them more than once. */
const MAX_EXPANSIONS = 8;
const MIN_SLOTTED = 4;
const BARE_ITEM = '{item}';
const SEED = 20_240_601;

/** What the samples say, with values for their slots: the same every time. */
export function expandSamples(samples: readonly Sample[], words: LocaleWords, normaliser: Normaliser): readonly Example[] {
  const say = createSlotValues(words, createRandom(SEED));
  return samples.flatMap(({ column, template }, sample) => {
    const said = expandSome(template, MAX_EXPANSIONS);
    const times = template === BARE_ITEM ? 100 : template.includes('{') ? Math.max(1, Math.ceil(MIN_SLOTTED / said.length)) : 1;
    return Array.from({ length: times }, () => said)
      .flat()
      .map((text) => ({ ...fillSlots(text, normaliser, say), column, sample }));
  });
}

function fillSlots(said: string, normaliser: Normaliser, say: SayValue): Pick<Example, 'text' | 'tokens' | 'slots' | 'begins'> {
  const texts: string[] = [];
  const tokens: Token[] = [];
  const slots: string[] = [];
  const begins: boolean[] = [];
  for (const piece of said.split(/(\{[^{}]*\})/u).filter((part) => part.trim() !== '')) {
    const slot = piece.startsWith('{') ? piece.slice(1, -1).replace(/^any /u, '') : '';
    const text = slot === '' ? piece : say(kindOf(slot));
    const found = normaliser.pieces(text.trim());
    texts.push(text.trim());
    tokens.push(...found);
    slots.push(...found.map(() => slot));
    begins.push(...found.map((_, at) => at === 0));
  }
  return { text: texts.join(' '), tokens, slots, begins };
}

const KINDS = new Map(Object.values(INTENT_DEFINITIONS).flatMap(({ slots }) => Object.entries(slots)));

function kindOf(slot: string): (typeof INTENT_DEFINITIONS)[IntentName]['slots'][string] {
  const kind = KINDS.get(slot);
  if (kind === undefined) throw new Error(`No intent has a slot "${slot}".`);
  return kind;
}

/** The steps of a template's expansions, for the graph of samples: words in the form they are compared by, and slots as they are written. */
export function listPaths(template: string, normaliser: Normaliser): readonly (readonly string[])[] {
  const paths = parseTemplate(template).reduce<readonly (readonly string[])[]>(
    (before, part) => {
      const options = (typeof part === 'string' ? [part] : part).map((option) => stepsOf(option, normaliser));
      return before.flatMap((path) => options.map((steps) => [...path, ...steps]));
    },
    [[]],
  );
  return paths.filter((path) => path.length > 0);
}

function stepsOf(option: string, normaliser: Normaliser): readonly string[] {
  return option
    .split(/(\{[^{}]*\})/u)
    .flatMap((piece) => (piece.startsWith('{') ? [piece] : normaliser.pieces(piece).map(({ word }) => word)));
}
