import type { ShopperState } from '../commerce/shopper.ts';
import type { Act } from './acts.ts';
import type { Topic } from './conversation.ts';
import { questionToComeBackTo } from './draft-asked.ts';
import type { Outcome, TurnContext } from './handler.ts';
import type { Question } from './question.ts';
import type { Visual } from './reply.ts';

interface Extras {
  readonly shopper?: ShopperState;
  readonly visual?: Visual;
  readonly topic?: Topic;
}

/** Says something and asks one question, which replaces the open one. */
export function ask(context: TurnContext, acts: readonly Act[], question: Question, extras: Extras = {}): Outcome {
  return {
    kind: 'say',
    shopper: extras.shopper ?? context.shopper,
    reply: { say: acts, ask: question, ...visualOf(extras) },
    ...topicOf(extras),
  };
}

/**
 * Answers beside the point: an open question stays open and is asked again, so a shopper who looked something up comes back to where
 * they were. Without one, a talk that was opened goes on ("Anything else?") and a one-shot request ends.
 */
export function answer(context: TurnContext, acts: readonly Act[], extras: Extras = {}): Outcome {
  const open = context.session.question;
  if (open) return ask(context, acts, open, extras);
  if (context.session.isOpenEnded) return ask(context, acts, { question: 'whatNext' }, extras);
  return end(context, acts, extras);
}

/** Like `answer`, but the open question is done with. An order that was asked about before it is asked about again. */
export function conclude(context: TurnContext, acts: readonly Act[], extras: Extras = {}): Outcome {
  const comingBack = questionToComeBackTo(context, extras.shopper ?? context.shopper);
  if (comingBack) return ask(context, acts, comingBack, extras);
  return context.session.isOpenEnded ? ask(context, acts, { question: 'whatNext' }, extras) : end(context, acts, extras);
}

/** Says something and closes the microphone. */
export function end(context: TurnContext, acts: readonly Act[], extras: Extras = {}): Outcome {
  return { kind: 'say', shopper: extras.shopper ?? context.shopper, reply: { say: acts, ...visualOf(extras) }, ...topicOf(extras) };
}

function visualOf(extras: Extras): { readonly visual?: Visual } {
  return extras.visual ? { visual: extras.visual } : {};
}

function topicOf(extras: Extras): { readonly topic?: Topic } {
  return extras.topic ? { topic: extras.topic } : {};
}
