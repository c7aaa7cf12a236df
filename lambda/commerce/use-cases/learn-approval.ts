import type { Clock } from '../../kernel/clock.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Call, Unanswered } from '../ports/call.ts';
import type { ApprovalState, PaymentPort } from '../ports/payment.ts';
import type { StorePort } from '../ports/store.ts';
import { type DraftOutcome, MAX_OUTCOMES, type ShopperState } from '../shopper.ts';
import { grantApproval } from './grant-approval.ts';
import { changeShopper } from './settle-shopper.ts';

export interface ApprovalWorld {
  readonly store: StorePort;
  readonly payment: Pick<PaymentPort, 'readApproval'>;
  readonly clock: Clock;
}

/**
 * Asks the provider what became of an approval page, and does what the shopper pressed there: grants what they asked for, or takes it back.
 * The provider's own call says so at once; when that call is lost, the next turn and `reconcile` come here. Doing it again changes nothing.
 * @throws SaysoError `store.contended`, and what the store throws
 */
export async function learnApproval(
  world: ApprovalWorld,
  shopperKey: string,
  approvalId: string,
  call: Call,
): Promise<Result<ApprovalState, Unanswered>> {
  const approval = await world.payment.readApproval(approvalId, call);
  if (!approval.ok) return approval;
  if (approval.value === 'approved') await grantApproval(world, shopperKey, approvalId);
  if (approval.value === 'declined') await takeBack(world, shopperKey, approvalId);
  return ok(approval.value);
}

/**
 * The shopper said no on the page. What was asked for is asked for no more; a draft that waited for it is withdrawn, and the next turn
 * says so. An approval that is not the pending one (replaced, or granted by the voice code meanwhile) changes nothing.
 */
async function takeBack({ store, clock }: ApprovalWorld, shopperKey: string, approvalId: string): Promise<void> {
  let draftId: string | undefined;
  await changeShopper(store, shopperKey, (state) => {
    draftId = undefined;
    const { approval, ...others } = state;
    if (approval?.id !== approvalId) return state;
    if (approval.wish.kind !== 'draft') return others;
    draftId = approval.wish.draftId;
    return withoutDraft(others, draftId, clock.nowMs());
  });
  // A lost step means that it has ended already.
  if (draftId !== undefined) await store.moveDraft({ draftId, from: 'quoted', to: 'withdrawn' });
}

function withoutDraft(state: ShopperState, draftId: string, nowMs: number): ShopperState {
  const { openDraft, ...others } = state;
  if (openDraft?.id !== draftId) return state;
  const outcome: DraftOutcome = {
    draftId,
    kind: 'refused',
    refusal: { kind: 'notApproved' },
    atMs: nowMs,
    told: false,
    itemName: openDraft.quote.lines[0]?.name ?? '',
    total: openDraft.quote.total,
  };
  return { ...others, outcomes: [...state.outcomes, outcome].slice(-MAX_OUTCOMES) };
}
