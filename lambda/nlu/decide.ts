import type { Calibration, NluModel } from './model.ts';
import type { ReadSlots } from './read-alignment.ts';

/** What to do with what was understood: act on it, ask whether it was meant, or say that it was not understood. */
export type Decision = 'act' | 'ask' | 'fallback';

export interface Candidate {
  readonly intent: string;
  /** 0..1 */
  readonly confidence: number;
}

export interface Understood {
  /** `AMAZON.FallbackIntent` unless the decision is to act. */
  readonly intent: string;
  /** Of the best candidate; 0 when there is none. From 0.5 on we act, from 0.35 on we ask, in every locale. */
  readonly confidence: number;
  /** The best candidate's slots as spoken, lower case, whatever the decision. */
  readonly slots: Readonly<Record<string, string>>;
  /** The ids of slots whose values are listed ("the second one" is `ordinal: 'second'`). */
  readonly slotIds: Readonly<Record<string, string>>;
  readonly decision: Decision;
  /** The words are nothing but the intent's own: one of its samples without slots, or several in a row, polite words aside; no question. */
  readonly isVerbatim: boolean;
  /** What was said began with a "no" to something, and went on with what is understood here: "no, put it on my list". */
  readonly afterNo?: { readonly text: string };
  /** The products, when several are named: "milk eggs and bread". */
  readonly items?: readonly string[];
  /** Another wish of the same breath: "... and put milk on my list". */
  readonly besides?: Understood;
  /** At most three, best first. */
  readonly candidates: readonly Candidate[];
}

/** An intent, and what speaks for it. */
export interface Meaning {
  readonly intent: string;
  /** 0..1, as the calibration has it. */
  readonly chance: number;
  /** The utterance is one of its samples, word for word: the whole of it, or what is left without the polite words around it. */
  readonly sample: 'whole' | 'bare' | undefined;
  /** See `Understood`; looked up for the best one alone. */
  readonly isVerbatim: () => boolean;
  readonly readSlots: () => ReadSlots;
}

export const FALLBACK_INTENT = 'AMAZON.FallbackIntent';

const ACT_CONFIDENCE = 0.5;
const ASK_CONFIDENCE = 0.35;
const BARE_SAMPLE_CONFIDENCE = 0.995;
const MAX_CANDIDATES = 3;
const NOT_UNDERSTOOD: Understood = {
  intent: FALLBACK_INTENT,
  confidence: 0,
  slots: {},
  slotIds: {},
  decision: 'fallback',
  isVerbatim: false,
  candidates: [],
};

/** Ranks what may be meant, and decides what to do about it. */
export function decide(meanings: readonly Meaning[], { intents, calibration }: Pick<NluModel, 'intents' | 'calibration'>): Understood {
  const ranked = meanings
    .filter(({ intent }) => intent !== FALLBACK_INTENT)
    .map((meaning) => ({ ...meaning, confidence: confidenceOf(meaning, intents[meaning.intent]?.weighty === true, calibration) }))
    .sort((left, right) => right.confidence - left.confidence || right.chance - left.chance);
  const [first] = ranked;
  if (!first) return NOT_UNDERSTOOD;
  const decision: Decision = first.confidence >= ACT_CONFIDENCE ? 'act' : first.confidence >= ASK_CONFIDENCE ? 'ask' : 'fallback';
  const { slots, slotIds, items } = first.readSlots();
  return {
    intent: decision === 'act' ? first.intent : FALLBACK_INTENT,
    confidence: round(first.confidence),
    slots,
    slotIds,
    decision,
    isVerbatim: first.isVerbatim(),
    ...(items && decision === 'act' ? { items } : {}),
    candidates: ranked.slice(0, MAX_CANDIDATES).map(({ intent, confidence }) => ({ intent, confidence: round(confidence) })),
  };
}

/** The chance on the scale that is the same in every locale: the thresholds of the calibration lie at 0.5 and 0.35. */
function confidenceOf({ chance, sample }: Meaning, isWeighty: boolean, calibration: Calibration): number {
  if (sample !== undefined) return sample === 'whole' ? 1 : BARE_SAMPLE_CONFIDENCE;
  const act = isWeighty ? calibration.actWeighty : calibration.act;
  const ask = Math.min(calibration.ask, act);
  if (chance >= act) return ACT_CONFIDENCE + ((chance - act) / (1 - act)) * (0.99 - ACT_CONFIDENCE);
  if (chance >= ask) return ASK_CONFIDENCE + ((chance - ask) / (act - ask)) * (ACT_CONFIDENCE - ASK_CONFIDENCE - 0.001);
  return (chance / ask) * (ASK_CONFIDENCE - 0.001);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
