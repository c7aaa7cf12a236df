import type { SeenAnswer } from '../platforms/platform.ts';
import { show, writeCard } from './judge.ts';
import type { Difference } from './verdict.ts';

/**
 * Holds an answer against the one that was recorded: everything a person perceives, and what goes back to the platform. Ids of their own
 * that a skill makes anew each time (tokens of directives) are differences too: a recording promises the same.
 */
export function judgeRecorded(recorded: SeenAnswer, answer: SeenAnswer | undefined): readonly Difference[] {
  if (answer === undefined) return [{ what: 'recorded', expected: recorded.speech, found: 'nothing was said' }];
  const parts: readonly (readonly [string, unknown, unknown])[] = [
    ['says', recorded.speech, answer.speech],
    ['the microphone', open(recorded), open(answer)],
    ['reprompt', recorded.reprompt ?? 'none', answer.reprompt ?? 'none'],
    ['card', writeCard(recorded.card) ?? 'none', writeCard(answer.card) ?? 'none'],
    ['link', recorded.link ?? 'none', answer.link ?? 'none'],
    ['directives', recorded.directives, answer.directives],
    ['attributes', recorded.sessionAttributes, answer.sessionAttributes],
  ];
  return parts
    .filter(([, expected, found]) => show(expected) !== show(found))
    .map(([what, expected, found]) => ({ what, expected: show(expected), found: show(found) }));
}

function open({ asks }: SeenAnswer): string {
  return asks ? 'open' : 'closed';
}
