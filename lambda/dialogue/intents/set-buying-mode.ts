import { requestApproval } from '../approval.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { answer, conclude } from '../say.ts';
import type { Slots } from '../slots.ts';

/** "Stop buying, only keep lists." Holds at once, and takes an open offer back; buying again needs the code or the page. */
export async function setBuyingMode(context: TurnContext, slots: Slots): Promise<Outcome> {
  const { shopper } = context;
  if (slots.mode === 'buying') {
    return shopper.listOnly ? requestApproval(context, { kind: 'buying' }) : answer(context, [{ act: 'buyingModeSet', mode: 'buying' }]);
  }
  const { openDraft, ...others } = shopper;
  const outcome = conclude(context, [{ act: 'buyingModeSet', mode: 'listOnly' }], { shopper: { ...others, listOnly: true } });
  return outcome.kind === 'say' && openDraft ? { ...outcome, ends: { draftId: openDraft.id, as: 'withdrawn' } } : outcome;
}
