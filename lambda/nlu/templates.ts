import type { NluModel, SamplePart, SlotReading } from './model.ts';
import type { Normaliser, Token } from './normalise.ts';
import { file } from './phrases.ts';
import { MAX_SLOT_WORDS, type SlotReader } from './read-slots.ts';
import { branchAtSlots, isSlot } from './sample-parts.ts';

interface Slot {
  readonly name: string;
  readonly reading: SlotReading;
  /** False for `{any item}`: heard, not kept. */
  readonly isKept: boolean;
}

interface SlotSpan extends Slot {
  readonly from: number;
  readonly to: number;
}

/** A way to read an utterance as a sample: every literal word matched, and the other words left to slots. */
export interface Alignment {
  readonly intent: string;
  /** Counts only when the intent is expected. */
  readonly isAnswer: boolean;
  readonly slots: readonly SlotSpan[];
}

/** One of these runs of words (an empty run for none), or a slot. */
type Step = { readonly runs: readonly (readonly string[])[] } | { readonly slot: Slot };

interface Template {
  readonly intent: string;
  readonly isAnswer: boolean;
  /** Read at the first use: most templates begin with words that a process never hears. */
  readonly steps: () => readonly Step[];
}

export interface Templates {
  /** Every alignment of the whole utterance, in no order; stops looking after a bounded number of steps. */
  align(tokens: readonly Token[]): readonly Alignment[];
}

/** A usual utterance takes some hundred steps; this bounds what somebody can make up. */
const MAX_STEPS = 20_000;

export function createTemplates(model: NluModel, normaliser: Normaliser, reader: SlotReader): Templates {
  const byFirstWord = new Map<string, Template[]>();
  const startingWithSlot: Template[] = [];
  const wordsOf = normaliser.words;

  const plant = (intent: string, parts: readonly SamplePart[], isAnswer: boolean): void => {
    // What may be nothing but slots ("{item} please") would take every utterance.
    const template = {
      intent,
      isAnswer: isAnswer || parts.every((part) => canBeBare(part, wordsOf)),
      steps: readLater(parts, model, intent, wordsOf),
    };
    const first = firstWords(parts, wordsOf);
    if (!first) startingWithSlot.push(template);
    for (const word of first ?? []) file(byFirstWord, word, template);
  };

  for (const [intent, { samples, answers }] of Object.entries(model.intents)) {
    for (const parts of samples.flatMap(branchAtSlots)) plant(intent, parts, false);
    for (const parts of answers.flatMap(branchAtSlots)) plant(intent, parts, true);
  }

  return {
    align: (tokens) => alignAll([byFirstWord.get(tokens[0]?.word ?? '') ?? [], startingWithSlot], tokens, reader),
  };
}

type WordsOf = Normaliser['words'];

const optionsOf = (part: SamplePart): readonly string[] => (typeof part === 'string' ? [part] : part);

function canBeBare(part: SamplePart, wordsOf: WordsOf): boolean {
  return isSlot(part) || optionsOf(part).some((option) => wordsOf(option).length === 0);
}

/** The words the sample can begin with; `undefined` when it can begin with a slot. */
function firstWords(parts: readonly SamplePart[], wordsOf: WordsOf): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  for (const part of parts) {
    if (isSlot(part)) return undefined;
    for (const [first] of optionsOf(part).map(wordsOf)) if (first !== undefined) words.add(first);
    if (!canBeBare(part, wordsOf)) return words;
  }
  return words;
}

function readLater(parts: readonly SamplePart[], model: NluModel, intent: string, wordsOf: WordsOf): () => readonly Step[] {
  let steps: readonly Step[] | undefined;
  return () => {
    steps ??= parts.map((part) => readPart(part, model.intents[intent]?.slots ?? {}, wordsOf));
    return steps;
  };
}

function readPart(part: SamplePart, slots: Readonly<Record<string, SlotReading>>, wordsOf: WordsOf): Step {
  if (typeof part !== 'string' || !isSlot(part)) return { runs: optionsOf(part).map(wordsOf) };
  const isKept = !part.startsWith('{any ');
  const name = part.slice(isKept ? 1 : '{any '.length, -1);
  return { slot: { name, isKept, reading: isKept ? (slots[name] ?? 'words') : 'words' } };
}

function alignAll(groups: readonly (readonly Template[])[], tokens: readonly Token[], reader: SlotReader): readonly Alignment[] {
  const found: Alignment[] = [];
  const taken: SlotSpan[] = [];
  const accepts = rememberSpans(tokens, reader);
  let stepsLeft = MAX_STEPS;

  const walk = (template: Template, steps: readonly Step[], index: number, at: number): void => {
    stepsLeft -= 1;
    if (stepsLeft < 0) return;
    const step = steps[index];
    if (!step) {
      if (at === tokens.length) found.push({ intent: template.intent, isAnswer: template.isAnswer, slots: [...taken] });
    } else if ('slot' in step) {
      fill(template, steps, index, step.slot, at);
    } else {
      for (const run of step.runs) if (stands(run, tokens, at)) walk(template, steps, index + 1, at + run.length);
    }
  };

  const fill = (template: Template, steps: readonly Step[], index: number, slot: Slot, from: number): void => {
    const furthest = Math.min(from + MAX_SLOT_WORDS[slot.reading], tokens.length);
    for (let to = index === steps.length - 1 ? tokens.length : from + 1; to > from && to <= furthest; to += 1) {
      if (!canFollow(steps[index + 1], tokens, to) || !accepts(slot, from, to)) continue;
      taken.push({ ...slot, from, to });
      walk(template, steps, index + 1, to);
      taken.pop();
    }
  };

  for (const templates of groups) for (const template of templates) walk(template, template.steps(), 0, 0);
  return found;
}

/** Many templates ask the same of the same words. */
function rememberSpans(tokens: readonly Token[], reader: SlotReader): (slot: Slot, from: number, to: number) => boolean {
  const known = new Map<string, Map<number, boolean>>();
  return ({ name, reading }, from, to) => {
    if (reading === 'words') return true;
    const spans = known.get(name) ?? new Map<number, boolean>();
    known.set(name, spans);
    const span = from * tokens.length + to;
    const isAccepted = spans.get(span) ?? reader.accepts(name, reading, tokens, from, to);
    spans.set(span, isAccepted);
    return isAccepted;
  };
}

/** Cheaper than reading the slot's words, and rarely true. */
function canFollow(step: Step | undefined, tokens: readonly Token[], at: number): boolean {
  return step === undefined || 'slot' in step || step.runs.some((run) => stands(run, tokens, at));
}

function stands(run: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let offset = 0; offset < run.length; offset += 1) if (tokens[at + offset]?.word !== run[offset]) return false;
  return true;
}
