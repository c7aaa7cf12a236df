import type { DraftIn, DraftState } from '../commerce/draft.ts';
import type { ShopperIdentity } from '../commerce/ports/identity.ts';
import type { PaymentPort } from '../commerce/ports/payment.ts';
import type { ReadCall, ShopReads } from '../commerce/ports/shop.ts';
import type { ShopperState } from '../commerce/shopper.ts';
import type { LocalDate } from '../kernel/clock.ts';
import type { IdSource } from '../kernel/ids.ts';
import type { Conversation, Session, Topic } from './conversation.ts';
import type { Reply } from './reply.ts';
import type { Settings } from './settings.ts';
import type { Slots } from './slots.ts';
import type { StaffRoom } from './staff-room.ts';
import type { HeardInput, Turn, TurnInput } from './turn.ts';

export type Heard = HeardInput | Extract<TurnInput, { kind: 'verified' | 'touched' }>;

/** What a handler may look at. It reads through the ports (each read at most once a turn), and has none that buys or stores. */
export interface TurnContext {
  readonly turn: Turn;
  /** What was said, understood in the light of the open question. */
  readonly heard: Heard;
  readonly nowMs: number;
  readonly today: LocalDate;
  readonly identity: ShopperIdentity;
  /** The shopper's key in the store; drafts carry it. */
  readonly shopperKey: string;
  readonly shopper: ShopperState;
  readonly session: Session;
  readonly conversation: Conversation;
  readonly shop: ShopReads;
  readonly payment: Pick<PaymentPort, 'createLink' | 'readLink' | 'createApproval' | 'readApproval' | 'describe'>;
  /** Absent: nobody can ask how the shop does. */
  readonly staffRoom?: StaffRoom;
  readonly ids: IdSource;
  readonly settings: Settings;
  /** Deadline and locale of every read of this turn. */
  readonly call: ReadCall;
}

/** A draft that comes into being, or lives on, with this reply. Written before the shopper's item names it. */
export type DraftBeginning =
  | { readonly kind: 'new'; readonly draft: DraftIn<'quoted'> }
  | { readonly kind: 'renewed'; readonly draftId: string; readonly expiresAtMs: number };

/** A draft that ends unconfirmed with this reply. Written after the shopper's item has let go of it. */
export interface DraftEnd {
  readonly draftId: string;
  readonly as: Extract<DraftState, 'withdrawn' | 'superseded' | 'expired'>;
}

/** What a handler decides: the shopper's next state and a reply; or that a confirmed draft is to be placed, or an order cancelled. */
export type Outcome =
  | {
      readonly kind: 'say';
      readonly shopper: ShopperState;
      readonly reply: Reply;
      readonly topic?: Topic;
      readonly begins?: DraftBeginning;
      readonly ends?: DraftEnd;
      /** True when the talk goes on after answers ("open ..."). */
      readonly opensTalk?: boolean;
      /** Stands for the products that the platform knows after this reply; absent: as before. */
      readonly hinted?: string;
      /** Everything that was kept of earlier turns is forgotten. */
      readonly forgets?: boolean;
    }
  | { readonly kind: 'place'; readonly shopper: ShopperState; readonly draftId: string }
  | { readonly kind: 'cancelOrder'; readonly shopper: ShopperState; readonly draftId: string; readonly orderNumber: string };

export type Handler = (context: TurnContext, slots: Slots) => Promise<Outcome> | Outcome;
