import { SaysoError } from '../kernel/errors.ts';
import type { Draft } from './draft.ts';

declare module '../kernel/errors.ts' {
  interface ErrorDetails {
    'store.draftMissing': { draftId: string };
  }
}

/**
 * A draft that something names must be there: without it nobody can say what became of the money.
 * @throws SaysoError `store.draftMissing`: somebody has deleted it by hand, or the table is another one
 */
export function foundDraft(draft: Draft | undefined, draftId: string): Draft {
  if (draft) return draft;
  const message = `The draft ${draftId} is not in the table, though something names it. Look for its id at the shop and at the payment provider.`;
  throw new SaysoError('store.draftMissing', message, { draftId });
}
