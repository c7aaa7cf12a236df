import type { Outcome, TurnContext } from '../handler.ts';
import type { OpenQuestion, QuestionName } from '../question.ts';
import type { Slots } from '../slots.ts';

export type Answer = Promise<Outcome | undefined> | Outcome | undefined;

/** What the possible answers to one question mean. An absent or undefined one falls through to the intent of the same name. */
export interface Answers<Q extends QuestionName> {
  /** A "yes" buys, takes back or throws away: only a plain one counts. */
  readonly isWeighty?: true;
  yes?(context: TurnContext, question: OpenQuestion<Q>, slots: Slots): Answer;
  no?(context: TurnContext, question: OpenQuestion<Q>, slots: Slots): Answer;
  /** "The second one", "no, the other one". */
  choose?(context: TurnContext, question: OpenQuestion<Q>, slots: Slots): Answer;
  /** "Make it three". */
  quantity?(context: TurnContext, question: OpenQuestion<Q>, slots: Slots): Answer;
  tellMore?(context: TurnContext, question: OpenQuestion<Q>, slots: Slots): Answer;
  /** "Take the sponges out." */
  remove?(context: TurnContext, question: OpenQuestion<Q>, slots: Slots): Answer;
  /** The intent that the question was asked for, said again with what was missing. */
  filled?(context: TurnContext, question: OpenQuestion<Q>, slots: Slots): Answer;
  /** Words that were no intent: they may be the answer itself ("toothpaste"). */
  words?(context: TurnContext, question: OpenQuestion<Q>, utterance: string): Answer;
}
