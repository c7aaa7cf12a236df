import type { LocalDate } from '../kernel/clock.ts';
import type { Money } from '../kernel/money.ts';
import type { Act, ApprovedThing, SpokenDraft, SpokenOrder } from './acts.ts';
import type { Question } from './question.ts';

/** What can be looked at: a card in an app, a button, a screen. Words come from the prompts. */
export type Visual =
  /** `draftId`: whose "yes" a button would be. */
  | { readonly kind: 'draft'; readonly draft: SpokenDraft; readonly draftId: string }
  | {
      readonly kind: 'order';
      readonly orderNumber: string;
      readonly draft: SpokenDraft;
    }
  | { readonly kind: 'orders'; readonly orders: readonly SpokenOrder[] }
  | {
      readonly kind: 'lines';
      readonly what: 'cart' | 'list';
      readonly lines: readonly { readonly name: string; readonly quantity: number; readonly unitPrice?: Money }[];
      readonly more: number;
    }
  | { readonly kind: 'choices'; readonly options: readonly { readonly sku: string; readonly name: string; readonly price?: Money }[] }
  | { readonly kind: 'paymentLink'; readonly url: string; readonly expiresOn: LocalDate }
  | {
      readonly kind: 'approvalPage';
      readonly what: ApprovedThing;
      readonly url: string;
      readonly expiresOn: LocalDate;
      readonly total?: Money;
    }
  /** `url`: a one-time link; absent where the platform has a button of its own. */
  | { readonly kind: 'linkAccount'; readonly url?: string };

/** The platform takes over, outside of the talk, and comes back with a turn of its own. */
export interface HandOff {
  readonly kind: 'verifyPerson';
  /** Comes back with the result: the id of the approval that is asked for. */
  readonly token: string;
}

/** One of the shopper's own products, for a platform that hears better what it expects. */
export interface ProductHint {
  readonly sku: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

interface Said {
  readonly say: readonly Act[];
  readonly visual?: Visual;
  /** What the shopper is likely to name next, best first; none: what was told before holds no more. Absent: it still holds. */
  readonly hints?: readonly ProductHint[];
  /** The turn in whose words this is said, when it repeats that one. */
  readonly inWordsOf?: string;
  /** The order this turn made, or told of. */
  readonly orderNumber?: string;
}

/**
 * The answer of a turn. `ask` present: the microphone stays open and this is the one question; absent: the session ends, or is handed
 * to the platform. A dead or an open microphone cannot be written.
 */
export type Reply = Said &
  ({ readonly ask?: Question; readonly handOff?: undefined } | { readonly ask?: undefined; readonly handOff: HandOff });

/** A Reply with the words put in, ready for a channel to wrap. Plain text; `speech` may carry marks that only `channels/ssml.ts` reads. */
export interface SpokenReply {
  readonly speech: string;
  /** Present exactly when a question is open. */
  readonly reprompt?: string;
  readonly card?: Card;
  /** Present where there is a screen, and something to draw on it. */
  readonly screen?: Screen;
  readonly suggestions: readonly string[];
}

export interface Card {
  readonly kind: 'plain' | 'linkAccount';
  readonly title: string;
  readonly text: string;
  /** A button, or the last line where there are no buttons. */
  readonly link?: { readonly title: string; readonly url: string };
}

/** A visual with the words put in, for a channel that draws it: rows to look at, and what can be touched. Plain text. */
export interface Screen {
  readonly shows: 'draft' | 'order' | 'orders' | 'cart' | 'list' | 'choices';
  readonly title: string;
  readonly rows: readonly ScreenRow[];
  /** What is asked for, or was asked for: the last line, and the largest. */
  readonly total?: string;
  /** The buttons of a draft that waits for its "yes". */
  readonly confirm?: { readonly draftId: string; readonly yes: string; readonly no: string };
}

export interface ScreenRow {
  readonly text: string;
  /** In smaller letters below. */
  readonly detail?: string;
  /** Money, at the end of the line. */
  readonly amount?: string;
  /** The row can be touched, and stands for this product. */
  readonly sku?: string;
}
