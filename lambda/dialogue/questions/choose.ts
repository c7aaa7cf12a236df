import type { Outcome, TurnContext } from '../handler.ts';
import { byWords, byWordsOfFew, quantityTrouble } from '../pick-product.ts';
import { pursue } from '../pursue.ts';
import type { Candidate, Question } from '../question.ts';
import { answer, ask, conclude } from '../say.ts';
import { asQuantity, type Ordinal, type Slots } from '../slots.ts';
import type { Answers } from './answers.ts';

type Open = Extract<Question, { question: 'choose' }>;

/** "Which one?" */
export const choose: Answers<'choose'> = {
  /** A "yes" to several is no answer yet. */
  yes: (context, question) => {
    const [only] = question.candidates;
    return only && question.candidates.length === 1 ? goOn(context, question, only) : answer(context, []);
  },

  no: (context) => conclude(context, [{ act: 'allRight' }]),

  choose: (context, question, slots) => pickOrAskAgain(context, question, slots),

  /** "Two packs": of whichever will be chosen. A product without a number ("the pitcher filters") says which one. */
  quantity: (context, question, slots) => {
    if (!slots.quantity) return pickOrAskAgain(context, question, slots);
    const numbered = byNumber(context, question, slots.utterance);
    if (numbered) return goOn(context, question, numbered);
    const trouble = quantityTrouble(slots.quantity);
    if (trouble) return answer(context, [trouble]);
    if (slots.quantity?.kind !== 'count' || !('quantity' in question.purpose || question.purpose.kind === 'reorder')) return undefined;
    return ask(context, [], { ...question, purpose: { ...question.purpose, quantity: slots.quantity.count } });
  },

  words: (context, question, utterance) => {
    const picked = byNumber(context, question, utterance) ?? byWords({ words: utterance.toLowerCase(), ids: [] }, question.candidates);
    return picked ? goOn(context, question, picked) : undefined;
  },
};

/** "The fifth one" of two: the question is asked again, with what there is to choose from. */
function pickOrAskAgain(context: TurnContext, question: Open, slots: Slots): Promise<Outcome> | Outcome {
  const picked = pick(question, slots);
  return picked ? goOn(context, question, picked) : answer(context, []);
}

function goOn(context: TurnContext, question: Open, picked: Candidate): Promise<Outcome> {
  return pursue(
    context,
    picked,
    question.purpose,
    question.candidates.filter((other) => other !== picked),
  );
}

function pick(question: Open, slots: Slots): Candidate | undefined {
  if (slots.item) return byWordsOfFew(slots.item, question.candidates);
  return slots.ordinal ? byOrdinal(question.candidates, slots.ordinal) : undefined;
}

/** "2", and nothing else: the list is numbered. */
function byNumber({ turn }: TurnContext, { candidates }: Open, utterance: string | undefined): Candidate | undefined {
  const number = utterance === undefined ? undefined : asQuantity({ value: utterance }, turn.locale);
  return number?.kind === 'count' ? candidates[number.count - 1] : undefined;
}

function byOrdinal(candidates: readonly Candidate[], ordinal: Ordinal): Candidate | undefined {
  switch (ordinal) {
    case 'first':
      return candidates[0];
    case 'second':
      return candidates[1];
    case 'third':
      return candidates[2];
    case 'last':
      return candidates.at(-1);
    case 'other':
      return candidates.length === 2 ? candidates[1] : undefined;
  }
}
