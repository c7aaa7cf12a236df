import { hasCode } from '../../kernel/errors.ts';
import { type Draft, type DraftState, type NextState, wasConfirmedTooLate } from '../draft.ts';
import type { Worker } from './advance-draft.ts';

/** In no clock's future, so the draft is due the moment this is written, whatever the clocks of two machines say. */
const RELEASED_UNTIL_MS = 0;

/**
 * Gives up the lease of a draft that the time did not suffice for, so that a worker goes on at once and not when the lease would have run
 * out. No call of ours is on its way any more. The one write that does it also says what the worker is about to do. When it is lost,
 * somebody else has the draft; when the table does not answer, the lease runs out by itself.
 * @throws what the store throws, but for `store.unreachable`
 */
export async function handOff(worker: Pick<Worker, 'store' | 'owner'>, draft: Draft): Promise<void> {
  switch (draft.state) {
    case 'confirmed':
      return wasConfirmedTooLate(draft) ? undefined : release(worker, draft, 'confirmed', 'authorizing');
    case 'authorizing':
      return release(worker, draft, 'authorizing', 'authorizing');
    case 'authorized':
      return release(worker, draft, 'authorized', 'placing');
    case 'placing':
      return release(worker, draft, 'placing', 'placing');
    case 'placed':
      return release(worker, draft, 'placed', 'capturing');
    case 'capturing':
      return release(worker, draft, 'capturing', 'capturing');
    case 'undoing':
      return release(worker, draft, 'undoing', 'undoing');
    case 'cancelling':
      return release(worker, draft, 'cancelling', 'cancelling');
    default:
  }
}

async function release<From extends DraftState>(
  { store, owner }: Pick<Worker, 'store' | 'owner'>,
  { id, lease }: Draft,
  from: From,
  to: NextState<From>,
): Promise<void> {
  if (lease?.owner !== owner) return;
  try {
    await store.moveDraft({ draftId: id, from, to, patch: { lease: { owner, untilMs: RELEASED_UNTIL_MS } }, leaseSeen: lease });
  } catch (error) {
    if (!hasCode(error, 'store.unreachable')) throw error;
  }
}
