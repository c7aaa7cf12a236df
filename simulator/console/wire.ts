import type { Deed, PlatformName, SeenTurn } from '../platforms/platform.ts';

/** What the page and the local server say to each other, as JSON. Types alone: both sides import it. */

/** What a shopper speaks with. A phone line or a chat has its own look, but the same three kinds. */
export type DeviceKind = 'speaker' | 'screen' | 'phone';

/** Where something is said: the household may have one device of each kind in each room. */
export interface PageSeat {
  readonly channel: PlatformName;
  readonly device: DeviceKind;
  readonly room: string;
}

/** What a person does at the page. Words are understood by the server. */
export type PageDeed = { readonly kind: 'say'; readonly words: string } | Exclude<Deed, { readonly kind: 'say' }>;

/** What was made of the words. */
export interface Heard {
  readonly intent: string;
  /** 0..1 */
  readonly confidence: number;
  readonly decision: 'act' | 'ask' | 'fallback' | 'launch';
  readonly slots: Readonly<Record<string, string>>;
  readonly slotIds: Readonly<Record<string, string>>;
  /** Best first. */
  readonly candidates: readonly { readonly intent: string; readonly confidence: number }[];
  /** The question that was open, and the intents that would have answered it. */
  readonly openQuestion?: string;
  readonly expecting: readonly string[];
}

/** One value that another turn would find different. Absent sides are JSON that was not there. */
export interface Change {
  /** `shopper.cart[0].quantity` */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** One call to the table. */
export interface Trip {
  readonly operation: string;
  readonly kind: 'read' | 'write';
  readonly capacityUnits?: number;
}

export interface TurnEntry {
  readonly kind: 'turn';
  /** Counted from 1 within the conversation, presses included. */
  readonly number: number;
  /** Milliseconds since the epoch, on the clock of the skill. */
  readonly atMs: number;
  readonly seat: PageSeat;
  readonly deed: PageDeed;
  readonly seen: SeenTurn;
  readonly heard?: Heard;
  /** What was meant, by name, and the question that is open now; empty when the skill wrote nothing down. */
  readonly acts: readonly string[];
  readonly question?: string;
  /** Since the turn before, the worker has finished what was under way. */
  readonly wasSettled: boolean;
  readonly changes: readonly Change[];
  readonly trips: readonly Trip[];
  /** What went wrong on purpose, in words. */
  readonly troubles: readonly string[];
}

/** A person pressed a button of a payment page. */
export interface PressEntry {
  readonly kind: 'press';
  readonly number: number;
  readonly atMs: number;
  readonly button: string;
}

export type Entry = TurnEntry | PressEntry;

export interface HouseholdOrder {
  readonly number: string;
  readonly status: string;
  /** Placed by a talk; the others were there before. */
  readonly isOurs: boolean;
  readonly lines: readonly { readonly product: string; readonly quantity: number }[];
  readonly totalMinor: number;
  readonly currency: string;
}

/** All that is kept of a shopper: by us, the shop, the provider and the outbox. */
export interface Household {
  /** Newest first; of those that were there before, the newest few. */
  readonly orders: readonly HouseholdOrder[];
  readonly olderOrders: number;
  readonly payments: readonly { readonly status: string; readonly amountMinor: number; readonly currency: string }[];
  readonly cart: readonly { readonly name: string; readonly quantity: number }[];
  readonly list: readonly { readonly name: string; readonly quantity: number }[];
  readonly paymentLink: string;
  /** Oldest first. */
  readonly drafts: readonly { readonly id: string; readonly state: string }[];
  /** Oldest first. */
  readonly outbox: readonly { readonly subject: string; readonly text: string }[];
}

/** A conversation of one shopper in one language, at any number of devices. */
export interface TalkView {
  readonly id: string;
  readonly shopper: string;
  readonly locale: string;
  /** Nobody had met the shopper before: only then does a replay begin as this conversation did. */
  readonly isNewShopper: boolean;
  readonly entries: readonly Entry[];
  readonly household: Household;
}

export interface TalkSummary {
  readonly id: string;
  readonly shopper: string;
  readonly locale: string;
  readonly entries: number;
  /** The first words. */
  readonly title: string;
}

/** Something that can go wrong on purpose. */
export interface Trouble {
  readonly name: string;
  readonly label: string;
}

/** What can be chosen. */
export interface Choices {
  readonly seller: string;
  readonly channels: readonly { readonly name: PlatformName; readonly label: string; readonly devices: readonly DeviceKind[] }[];
  readonly locales: readonly LocaleChoice[];
  readonly rooms: readonly string[];
  readonly shoppers: readonly string[];
  /** Whether a new shopper has an account of their own from the start. */
  readonly startsLinked: boolean;
  /** What the account that a shopper's Alexa devices are linked to is called. */
  readonly accounts: Readonly<Record<string, string>>;
  readonly troubles: readonly Trouble[];
  /** Those that hold now. */
  readonly activeTroubles: readonly string[];
  readonly talks: readonly TalkSummary[];
}

export interface LocaleChoice {
  readonly locale: string;
  /** In its own words: "Deutsch". */
  readonly label: string;
  readonly examples: readonly string[];
  /** What answers a question: yes, no. */
  readonly answers: readonly string[];
}

/** A line of the answer to a turn: what is heard while it runs, then the whole of it. */
export type TurnNews =
  | { readonly kind: 'meanwhile'; readonly speech: string }
  | { readonly kind: 'done'; readonly entry: TurnEntry; readonly household: Household }
  | { readonly kind: 'failed'; readonly error: PageError };

/** A conversation as a replay file. */
export interface SavedReplay {
  readonly yaml: string;
  /** Turns that the format has no word for. */
  readonly leftOut: number;
}

/** Why something was not done: what happened, and what to do. */
export interface PageError {
  readonly code: string;
  readonly message: string;
}
