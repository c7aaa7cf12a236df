import type { Draft } from '../commerce/draft.ts';
import { foundDraft } from '../commerce/found-draft.ts';
import type { LostStep, ShopperItem } from '../commerce/ports/store.ts';
import { settleDraft } from '../commerce/settle.ts';
import type { ShopperState } from '../commerce/shopper.ts';
import { type Advance, advanceDraft, type Budget, nextLease } from '../commerce/use-cases/advance-draft.ts';
import { beginCancelling, followDraft } from '../commerce/use-cases/follow-draft.ts';
import { handOff } from '../commerce/use-cases/hand-off.ts';
import { hasCode } from '../kernel/errors.ts';
import type { Result } from '../kernel/result.ts';
import { replyToCancelling, replyToPlacing } from './after-buying.ts';
import { type Conversation, conversationAsJson, readConversation, recordTurn, type Session, type TurnRecord } from './conversation.ts';
import { withoutProductHints } from './product-hints.ts';
import type { Reply } from './reply.ts';
import { beginRecord, isOver, MAX_RUNS, nextSession, type Ran, RESERVE_MS, type Run, save, stepAside } from './turn-run.ts';
import { whileTelling } from './while-telling.ts';

/** The longest one outside call may hold up a turn. */
const CALL_TIMEOUT_MS = 2_500;
/** The shopper to be saved with the claim in it, or the word that an earlier delivery of this turn saved it. */
export type Claim = { readonly shopper: ShopperState } | 'claimed';

/**
 * "Yes". First the shopper's item: the question closed, this turn's id, the amount in the month's ledger. Then the draft, by condition,
 * and its steps. Whoever loses the draft's first step follows the one who won, and says the same.
 */
export async function concludePlacing(run: Run, draftId: string, claim: Claim): Promise<Ran> {
  const { world } = run;
  const record: TurnRecord = { ...beginRecord(run), placing: draftId };
  const session: Session = { ...nextSession(run, { say: [] }), confirmedDraftId: draftId };
  const item = claim === 'claimed' ? run.item : await save(run, claim.shopper, session, record);
  if (item === 'conflict') return 'conflict';
  const budget: Budget = { deadlineAtMs: run.turn.deadlineAtMs - RESERVE_MS, callTimeoutMs: CALL_TIMEOUT_MS };
  const confirmed = await world.store.moveDraft({
    draftId,
    from: 'quoted',
    to: 'confirmed',
    patch: { lease: nextLease(world, budget), confirmedAtMs: world.clock.nowMs() },
  });
  if (!confirmed.ok) foundDraft(confirmed.error.draft, draftId);
  const advance = await whileTelling(world, { act: 'orderPlacing', itemName: itemNameOf(confirmed) }, async (): Promise<Advance> => {
    const own: Advance = confirmed.ok
      ? await advanceDraft(world, confirmed.value, budget)
      : { kind: 'elsewhere', draft: foundDraft(confirmed.error.draft, draftId) };
    return own.kind === 'elsewhere' ? { ...own, draft: await followDraft(world, own.draft, budget) } : own;
  });
  const reply = withoutProductHints(replyToPlacing(advance, world.clock.nowMs()), run.session.hinted);
  return finishBuying({ ...run, item }, session, record, reply, advance);
}

function itemNameOf(moved: Result<Draft, LostStep>): string {
  const draft = moved.ok ? moved.value : moved.error.draft;
  return draft?.quote.lines[0]?.name ?? '';
}

/**
 * "Cancel that". The shopper's item first, with this turn's id; then the draft, by condition, voided or refunded; whoever loses its first
 * step follows the one who won, and says the same.
 */
export async function concludeCancelling(run: Run, draftId: string, claim: Claim): Promise<Ran> {
  const { world } = run;
  const record: TurnRecord = { ...beginRecord(run), cancelling: draftId };
  const session = nextSession(run, { say: [] });
  const item = claim === 'claimed' ? run.item : await save(run, claim.shopper, session, record);
  if (item === 'conflict') return 'conflict';
  const budget: Budget = { deadlineAtMs: run.turn.deadlineAtMs - RESERVE_MS, callTimeoutMs: CALL_TIMEOUT_MS };
  const begun = await beginCancelling(world, draftId, budget);
  const advance: Advance = begun.ok
    ? await advanceDraft(world, begun.value, budget)
    : { kind: 'elsewhere', draft: await followDraft(world, foundDraft(begun.error.draft, draftId), budget) };
  const reply = withoutProductHints(replyToCancelling(advance.draft), run.session.hinted);
  return finishBuying({ ...run, item }, session, record, reply, advance);
}

/**
 * The second and last write of the shopper's item: the draft's end, if it has one by now, and this turn's reply. A reply that comes too
 * late to be heard counts as not told, and is not kept: by the time it is asked for it may not be true. When nothing can be saved, the
 * draft is still the truth: whoever closes it writes its end down, and the shopper hears it now. What is not done yet is a worker's now.
 */
async function finishBuying(run: Run, session: Session, begun: TurnRecord, reply: Reply, advance: Advance): Promise<Ran> {
  const answer = await keepAnswer(run, session, begun, reply, advance.draft);
  // Last, so that the worker does not meet this turn at the shopper's item.
  if (advance.kind === 'unfinished') await handOff(run.world, advance.draft);
  return answer;
}

async function keepAnswer(run: Run, session: Session, begun: TurnRecord, reply: Reply, draft: Draft): Promise<Ran> {
  const { world, turn } = run;
  const told = world.clock.nowMs() <= turn.deadlineAtMs;
  const record: TurnRecord = told ? { ...begun, reply } : begun;
  const settleIn = (shopper: ShopperState) => settleDraft(shopper, draft, { nowMs: world.clock.nowMs(), told });
  let item = run.item;
  try {
    for (let attempt = 1; attempt <= MAX_RUNS; attempt += 1) {
      const stored = readConversation(item.conversation);
      // The same turn was delivered twice at once: the first answer is the answer.
      const answered = stored.turns.find(({ id }) => id === record.id)?.reply;
      if (answered) return { reply: answered };
      const conversation = recordTurn(stored, sessionAfter(stored, session, record), record);
      const next: ShopperItem = { ...item, shopper: settleIn(item.shopper), conversation: conversationAsJson(conversation) };
      if ((await world.store.saveShopper(run.shopperKey, next)).ok || isOver(world, turn)) break;
      await stepAside(world, turn, attempt);
      item = await world.store.loadShopper(run.shopperKey);
    }
  } catch (error) {
    if (!hasCode(error, 'store.unreachable')) throw error;
  }
  return { reply };
}

/** The session as this turn leaves it, unless a later turn has gone on in it: its question must not be lost. */
function sessionAfter(stored: Conversation, session: Session, record: TurnRecord): Session {
  const known = stored.sessions.find(({ id }) => id === session.id);
  const turns = stored.turns.filter(({ sessionId }) => sessionId === session.id);
  const begunAt = turns.findIndex(({ id }) => id === record.id);
  const hasGoneOn = begunAt >= 0 ? begunAt < turns.length - 1 : known !== undefined && known.lastTurnAtMs > session.lastTurnAtMs;
  return known && hasGoneOn ? known : session;
}
