import type { SeenAnswer } from '../platforms/platform.ts';
import type { ChannelName } from './format.ts';
import type { ReadProblem } from './replay-file.ts';

/** Something that was found otherwise than expected. */
export interface Difference {
  /** What it is about, for people: "hears", "delivered twice: the answer". */
  readonly what: string;
  readonly expected: string;
  readonly found: string;
  /** The key of the turn that expected it, and what that key would say now; absent for what every turn must keep to. */
  readonly now?: { readonly key: string; readonly value: unknown };
}

/** An expectation that nobody could look at. */
export interface Unjudged {
  readonly what: string;
  readonly why: string;
}

/** `skipped`: nothing was wrong, and something could not be judged. */
export type Outcome = 'passed' | 'failed' | 'skipped';

/** The request and the answer as they went over the wire. */
export interface Wire {
  readonly request: unknown;
  readonly response?: unknown;
}

export interface TurnVerdict {
  /** From 0. */
  readonly index: number;
  readonly line: number;
  /** What happened, in words: what was said, or "(silence)". */
  readonly deed: string;
  readonly outcome: Outcome;
  /** Absent when the skill was not asked. */
  readonly answer?: Pick<SeenAnswer, 'speech' | 'asks' | 'card' | 'link' | 'directives' | 'sessionAttributes' | 'reprompt'>;
  /** What our own skill meant and asked, by name. */
  readonly meaning?: Meaning;
  readonly differences: readonly Difference[];
  readonly unjudged: readonly Unjudged[];
  /** What the platform takes, and a person should know of: parts it ignores, things that certification would find. */
  readonly notes: readonly string[];
  readonly tookMs: number;
  readonly wire?: Wire;
}

export interface Meaning {
  readonly acts: readonly string[];
  readonly question?: string;
}

export interface ConversationVerdict {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly documentIndex: number;
  readonly channel: ChannelName;
  readonly locale: string;
  readonly outcome: Outcome;
  /** Why it was not played at all. */
  readonly why?: string;
  readonly warnings: readonly string[];
  readonly turns: readonly TurnVerdict[];
  readonly tookMs: number;
}

/** What came of a run. */
export interface Run {
  readonly conversations: readonly ConversationVerdict[];
  readonly problems: readonly ReadProblem[];
  /** Files of a folder that are no replay. */
  readonly passedOver: readonly string[];
  readonly startedAt: string;
  readonly tookMs: number;
  /** What was asked: "our own skill", `dist/alexa/index.mjs`, `https://...`. */
  readonly target: string;
}

/** Failed when anything is, else skipped when anything is. */
export function worstOutcome(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('failed')) return 'failed';
  return outcomes.includes('skipped') ? 'skipped' : 'passed';
}

/** How many of them ended how. */
export function countOutcomes(of: readonly { readonly outcome: Outcome }[]): Readonly<Record<Outcome, number>> {
  const count = (wanted: Outcome) => of.filter(({ outcome }) => outcome === wanted).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}
