import type { OpenDraft, ShopperState } from '../commerce/shopper.ts';
import type { Session } from './conversation.ts';
import type { TurnContext } from './handler.ts';
import type { OpenQuestion } from './question.ts';

type Asking = OpenQuestion<'confirmDraft'>;

/** The order question of this session, open or set aside for another one; undefined when there is none. */
export function orderQuestion({ question, setAside }: Session): Asking | undefined {
  return question?.question === 'confirmDraft' ? question : setAside;
}

/** The draft that this session was read out and has not answered, be it that something else is asked meanwhile. */
export function draftAsked({ session, shopper }: TurnContext): OpenDraft | undefined {
  const { openDraft } = shopper;
  return openDraft !== undefined && openDraft.id === orderQuestion(session)?.draftId ? openDraft : undefined;
}

/** The order question to come back to, now that what was asked in between is done with. An order that is gone or over is not asked about. */
export function questionToComeBackTo({ session, nowMs }: TurnContext, { openDraft }: ShopperState): Asking | undefined {
  const { question, setAside } = session;
  if (question?.question === 'confirmDraft' || openDraft === undefined || openDraft.expiresAtMs <= nowMs) return undefined;
  return setAside?.draftId === openDraft.id ? setAside : undefined;
}

/** What the next turn comes back to, when `next` is asked before the order question of this session was answered. */
export function setAsideFor(next: OpenQuestion | undefined, session: Session): { readonly setAside?: Asking } {
  const asking = orderQuestion(session);
  const isInBetween = next !== undefined && next.question !== 'confirmDraft' && next.question !== 'whatNext';
  return asking && isInBetween ? { setAside: asking } : {};
}
