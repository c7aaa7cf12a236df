import type { NluModel, SamplePart, SlotReading } from './model.ts';
import type { Normaliser, Token } from './normalise.ts';
import { file } from './phrases.ts';
import { MAX_SLOT_WORDS, type SlotReader } from './read-slots.ts';

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
  readonly steps: readonly Step[];
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
  const wordsOf = rememberWords(normaliser);

  const plant = (template: Template): void => {
    const first = firstWords(template.steps);
    if (!first) startingWithSlot.push(template);
    for (const word of first ?? []) file(byFirstWord, word, template);
  };

  for (const [intent, { samples, answers, slots }] of Object.entries(model.intents)) {
    const stepsOf = (parts: readonly SamplePart[]): readonly Step[] => parts.map((part) => readPart(part, slots, wordsOf));
    for (const parts of samples) plant({ intent, isAnswer: parts.every(isSlot), steps: stepsOf(parts) });
    for (const parts of answers) plant({ intent, isAnswer: true, steps: stepsOf(parts) });
  }

  return {
    align: (tokens) => alignAll([byFirstWord.get(tokens[0]?.word ?? '') ?? [], startingWithSlot], tokens, reader),
  };
}

/** True for a part that is one slot. */
export const isSlot = (part: SamplePart): boolean => typeof part === 'string' && part.startsWith('{');

function rememberWords(normaliser: Normaliser): (run: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (run) => {
    const words = known.get(run) ?? normaliser.words(run);
    known.set(run, words);
    return words;
  };
}

function readPart(part: SamplePart, slots: Readonly<Record<string, SlotReading>>, wordsOf: (run: string) => readonly string[]): Step {
  if (typeof part !== 'string') return { runs: part.map(wordsOf) };
  if (!isSlot(part)) return { runs: [wordsOf(part)] };
  const isKept = !part.startsWith('{any ');
  const name = part.slice(isKept ? 1 : '{any '.length, -1);
  return { slot: { name, isKept, reading: isKept ? (slots[name] ?? 'words') : 'words' } };
}

/** The words the template can begin with; `undefined` when it can begin with a slot. */
function firstWords(steps: readonly Step[]): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  for (const step of steps) {
    if ('slot' in step) return undefined;
    for (const [first] of step.runs) if (first !== undefined) words.add(first);
    if (step.runs.every((run) => run.length > 0)) return words;
  }
  return words;
}

function alignAll(groups: readonly (readonly Template[])[], tokens: readonly Token[], reader: SlotReader): readonly Alignment[] {
  const found: Alignment[] = [];
  const taken: SlotSpan[] = [];
  let stepsLeft = MAX_STEPS;

  const walk = (template: Template, index: number, at: number): void => {
    stepsLeft -= 1;
    if (stepsLeft < 0) return;
    const step = template.steps[index];
    if (!step) {
      if (at === tokens.length) found.push({ intent: template.intent, isAnswer: template.isAnswer, slots: [...taken] });
    } else if ('slot' in step) {
      fill(template, index, step.slot, at);
    } else {
      for (const run of step.runs) if (stands(run, tokens, at)) walk(template, index + 1, at + run.length);
    }
  };

  const fill = (template: Template, index: number, slot: Slot, from: number): void => {
    const isLast = index === template.steps.length - 1;
    const furthest = Math.min(from + MAX_SLOT_WORDS[slot.reading], tokens.length);
    for (let to = isLast ? tokens.length : from + 1; to > from && to <= furthest; to += 1) {
      if (!canFollow(template.steps[index + 1], tokens, to) || !reader.accepts(slot.name, slot.reading, tokens, from, to)) continue;
      taken.push({ ...slot, from, to });
      walk(template, index + 1, to);
      taken.pop();
    }
  };

  for (const templates of groups) for (const template of templates) walk(template, 0, 0);
  return found;
}

/** Cheaper than reading the slot's words, and rarely true. */
function canFollow(step: Step | undefined, tokens: readonly Token[], at: number): boolean {
  return step === undefined || 'slot' in step || step.runs.some((run) => stands(run, tokens, at));
}

function stands(run: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let offset = 0; offset < run.length; offset += 1) if (tokens[at + offset]?.word !== run[offset]) return false;
  return true;
}
