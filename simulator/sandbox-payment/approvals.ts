import type { ApprovalRequest, ApprovalState } from '../../lambda/commerce/ports/payment.ts';
import type { Journal } from '../journal.ts';
import type { PaymentTables, StoredApproval } from './payment-tables.ts';
import { announcementOf } from './webhook.ts';

/** Pages on which a shopper approves one thing. Expiry follows from the time. */
export interface Approvals {
  /**
   * The same key is the same page; asked for anew while nobody has decided, it stays open for as long as it was asked last. Undefined when
   * the key is another shopper's, or of another amount.
   */
  create(request: ApprovalRequest): StoredApproval | undefined;
  find(id: string): StoredApproval | undefined;
  stateOf(approval: StoredApproval): ApprovalState;
  /** What the shopper pressed. Only an open approval changes; the answer is the approval as it is then. */
  mark(id: string, pressed: 'approve' | 'decline'): StoredApproval | undefined;
}

export function createApprovals(journal: Journal<PaymentTables>, nowMs: () => number): Approvals {
  const approvals = journal.read('approvals');
  const stateOf = (approval: StoredApproval): ApprovalState =>
    approval.state === 'open' && approval.expiresAtMs <= nowMs() ? 'expired' : approval.state;
  return {
    stateOf,
    find: (id) => approvals.get(id),
    create({ idempotencyKey: id, shopperRef, title, amount, expiresAtMs }) {
      const known = approvals.get(id);
      if (known && !isSameWish(known, { shopperRef, amount })) return undefined;
      if (known && (known.state !== 'open' || known.expiresAtMs >= expiresAtMs)) return known;
      const approval: StoredApproval = { id, shopperRef, title, expiresAtMs, state: 'open', ...(amount && { amount }) };
      journal.write({ approvals: { [id]: approval } });
      return approval;
    },
    mark(id, pressed) {
      const approval = approvals.get(id);
      if (!approval || stateOf(approval) !== 'open') return approval;
      const marked: StoredApproval = { ...approval, state: pressed === 'approve' ? 'approved' : 'declined' };
      const changed = { type: 'approval.updated', shopperRef: marked.shopperRef, approvalId: id } as const;
      journal.write({ approvals: { [id]: marked }, announcements: announcementOf(changed, nowMs()) });
      return marked;
    },
  };
}

function isSameWish(known: StoredApproval, asked: Pick<ApprovalRequest, 'shopperRef' | 'amount'>): boolean {
  const isSameAmount = known.amount?.amountMinor === asked.amount?.amountMinor && known.amount?.currency === asked.amount?.currency;
  return known.shopperRef === asked.shopperRef && isSameAmount;
}
