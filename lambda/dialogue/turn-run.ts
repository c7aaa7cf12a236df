import type { IdentityPort, ShopperIdentity } from '../commerce/ports/identity.ts';
import type { InvitationPort } from '../commerce/ports/invitations.ts';
import type { ShopperItem, StorePort } from '../commerce/ports/store.ts';
import type { ShopperState } from '../commerce/shopper.ts';
import type { Worker } from '../commerce/use-cases/advance-draft.ts';
import { type IdSource, stableChoice } from '../kernel/ids.ts';
import { type Conversation, conversationAsJson, recordTurn, type Session, type TurnRecord } from './conversation.ts';
import { setAsideFor } from './draft-asked.ts';
import type { Reply } from './reply.ts';
import type { Settings } from './settings.ts';
import type { StaffRoom } from './staff-room.ts';
import type { Turn } from './turn.ts';
import type { UnheardTurns } from './unheard.ts';
import type { TellSlow } from './while-telling.ts';

/** Everything a turn needs from outside; composed once a process. */
export interface TurnWorld extends Worker {
  readonly store: StorePort;
  readonly identity: IdentityPort;
  /** Absent: accounts are linked in the platform's own app alone. */
  readonly invitations?: InvitationPort;
  /** Absent: nobody can ask how the shop does. */
  readonly staffRoom?: StaffRoom;
  /** Absent: every answer is heard. */
  readonly unheard?: UnheardTurns;
  readonly ids: IdSource;
  readonly settings: Settings;
  /** The state of a shopper who was never here before. */
  readonly newShopper: (shopperKey: string, identity: ShopperIdentity) => Promise<ShopperState>;
}

/** How often a turn is run because another wrote first, and an item is written again; fewer when the time is over. */
export const MAX_RUNS = 20;
/** Those who met once would meet again: each waits for a moment of its own, longer each time, in milliseconds. */
const SPREAD_MS = 12;
/** Kept back from the platform's time for the write and the rendering that follow the last read. */
export const RESERVE_MS = 600;

/** `unsaved`: a conflict too, but the reply changes and asks nothing, so it may be said without being kept. */
export type Ran = { readonly reply: Reply | undefined } | 'conflict' | { readonly unsaved: Reply };

/** What one run works with: the turn's world, and a way to say early that it takes longer. */
export interface RunWorld extends TurnWorld {
  readonly tellSlow: TellSlow;
}

/** What the steps of one run share. */
export interface Run {
  readonly world: RunWorld;
  readonly turn: Turn;
  readonly shopperKey: string;
  readonly item: ShopperItem;
  readonly conversation: Conversation;
  readonly session: Session;
  /** The intents that would answer the open question; how words are understood depends on them. */
  readonly expecting: readonly string[];
}

/** Waits before the `run`-th attempt of this turn, for a time that no other turn waits. */
export async function stepAside(world: TurnWorld, turn: Turn, run: number): Promise<void> {
  await world.clock.sleep(1 + stableChoice(`${turn.id} ${run}`, SPREAD_MS * run));
}

/** True when an answer may come too late to be heard. */
export function isOver(world: TurnWorld, turn: Turn): boolean {
  return world.clock.nowMs() > turn.deadlineAtMs - RESERVE_MS;
}

/** The session after this turn: its question answered, the reply's question open. */
export function nextSession(run: Run, reply: Reply): Session {
  const { question: answered, setAside: _before, askedAtMs, hinted, ...session } = run.session;
  const nowMs = run.world.clock.nowMs();
  const isAskedAgain = reply.ask !== undefined && JSON.stringify(reply.ask) === JSON.stringify(answered);
  return {
    ...session,
    // What ends is hinted at anew when it goes on after all.
    ...(hinted !== undefined && (reply.ask || reply.handOff) ? { hinted } : {}),
    lastTurnAtMs: nowMs,
    // Whatever the answer was: another "yes" hears what became of this draft.
    ...(answered?.question === 'confirmDraft' ? { confirmedDraftId: answered.draftId } : {}),
    ...(reply.ask ? { question: reply.ask, askedAtMs: isAskedAgain ? (askedAtMs ?? session.lastTurnAtMs) : nowMs } : {}),
    ...setAsideFor(reply.ask, run.session),
  };
}

/** What is kept of a turn before its reply is known; without a reply it is run again when it is delivered again. */
export function beginRecord({ turn, session, expecting }: Run): TurnRecord {
  return { id: turn.id, sessionId: session.id, ...(turn.input.kind === 'words' && expecting.length > 0 ? { expecting } : {}) };
}

/** One conditional write of the shopper's item, with this turn in its conversation. @throws what the store throws */
export async function save(run: Run, shopper: ShopperState, session: Session, record: TurnRecord): Promise<ShopperItem | 'conflict'> {
  const conversation = recordTurn(run.conversation, session, record);
  const next: ShopperItem = { version: run.item.version, shopper, conversation: conversationAsJson(conversation) };
  const saved = await run.world.store.saveShopper(run.shopperKey, next);
  return saved.ok ? { ...next, version: saved.value } : 'conflict';
}
