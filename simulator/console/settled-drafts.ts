import type { Draft, DraftState } from '../../lambda/commerce/draft.ts';
import type { Talk } from './talks.ts';

type StatedDraft = Pick<Draft, 'id' | 'state'>;

/** States that somebody works on: see the table in commerce/draft.ts. */
const UNDER_WAY: ReadonlySet<DraftState> = new Set([
  'confirmed',
  'authorizing',
  'authorized',
  'placing',
  'placed',
  'capturing',
  'undoing',
  'cancelling',
]);

/** Remembers how the shopper's drafts stand at the end of a turn. */
export function noteDrafts(talk: Talk, drafts: readonly StatedDraft[]): void {
  talk.draftStates = statesOf(drafts);
}

/** True when, since the last turn, drafts have moved on to an end, behind the talk: the worker was there. */
export function isSettled({ draftStates }: Talk, drafts: readonly StatedDraft[]): boolean {
  return draftStates !== undefined && draftStates !== statesOf(drafts) && !drafts.some(({ state }) => UNDER_WAY.has(state));
}

function statesOf(drafts: readonly StatedDraft[]): string {
  return drafts.map(({ id, state }) => `${id} ${state}`).join(', ');
}
