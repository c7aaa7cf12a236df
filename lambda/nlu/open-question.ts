import type { Heard } from './evidence.ts';
import type { NluModel } from './model.ts';
import { createPhrases, type Phrases } from './phrases.ts';
import { BARE_ANSWER, type Bias, OUT_OF_SCOPE } from './score-intents.ts';

/** Added to the score of an intent that answers the open question. */
const EXPECTED = 2;
/** Taken from the score of what only answers when no question is open. */
const UNASKED = 1.5;
/** By so much what nobody asked for is ahead of everything that it might mean. */
const FOR_NOTHING = 4;
/** An answer is a known product, or a number or ordinal, from this strength on. */
const PLAIN_ANSWER = 0.5;

/** So many words that introduce something, and do not say what, say nothing: "some more". */
const FEW_WORDS = 4;

/** What the open question does to the scores of what was heard. */
export type ReadQuestion = (expecting: readonly string[] | undefined, heard: Heard) => Bias;

/** @param columns of the scores, as `listColumns` names them */
export function createReadQuestion(columns: readonly string[], model: NluModel): ReadQuestion {
  const determiners = createPhrases(model.words.determiners);
  return (expecting, heard) => {
    const words = heard.bare.map(({ word }) => word);
    return biasOf(expecting, { ...heard, saysNothing: heard.saysNothing || introducesOnly(words, determiners) }, columns, model);
  };
}

function introducesOnly(words: readonly string[], determiners: Phrases): boolean {
  if (words.length > FEW_WORDS) return false;
  for (let at = 0; at < words.length; ) {
    const length = determiners.lengthAt(words, at, 1);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/**
 * What the open question does to the scores. An expected intent takes over what speaks for a bare answer, when the words are one of its
 * answers. A bare product, number or ordinal means that answer or nothing, and so do one or two words that say nothing.
 *
 * @param expecting the intents that would answer; `undefined` when nobody knows what is open
 */
function biasOf(expecting: readonly string[] | undefined, heard: Heard, columns: readonly string[], model: NluModel): Bias {
  const asked = expecting ?? [];
  const { readings, saysNothing } = heard;
  const answering = readings.filter(({ intent, isAnswer }) => isAnswer && asked.includes(intent));
  const isBareValue = readings.every(({ isAnswer }) => isAnswer) && readings.some(({ strength }) => strength >= PLAIN_ANSWER);
  return (scores) => {
    const highest = Math.max(...scores);
    const answer = isBareValue ? highest : (scores[columns.indexOf(BARE_ANSWER)] ?? 0);
    columns.forEach((intent, column) => {
      const score = scores[column] ?? 0;
      if (asked.includes(intent))
        scores[column] = scoreAnswer(
          score,
          answer,
          answering.filter((reading) => reading.intent === intent),
        );
      else if (expecting?.length === 0 && model.intents[intent]?.answersOnly === true) scores[column] = score - UNASKED;
    });
    if (answering.length > 0) scores[columns.indexOf(BARE_ANSWER)] = Number.NEGATIVE_INFINITY;
    else if (isBareValue) scores[columns.indexOf(BARE_ANSWER)] = highest + FOR_NOTHING;
    else if (saysNothing) scores[columns.indexOf(OUT_OF_SCOPE)] = highest + FOR_NOTHING;
  };
}

function scoreAnswer(score: number, answer: number, answering: Heard['readings']): number {
  const strength = Math.max(0, ...answering.map((reading) => reading.strength));
  return (strength > 0 ? Math.max(score, answer) : score) + EXPECTED + strength;
}
