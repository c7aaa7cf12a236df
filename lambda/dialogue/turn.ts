import type { Caller } from '../commerce/ports/identity.ts';

export type Channel = Caller['channel'];

/** What a channel heard for a slot, untyped: the spoken words, and the ids entity resolution matched, best first. */
export interface RawSlot {
  readonly value: string;
  readonly ids?: readonly string[];
  /** What entity resolution calls what was said, best first: "toothbrush heads" for "tooth brush refills". */
  readonly names?: readonly string[];
}

/** `utterance` is the shopper's own words where the channel tells them. */
export interface IntentInput {
  readonly kind: 'intent';
  readonly name: string;
  readonly slots: Readonly<Record<string, RawSlot>>;
  readonly utterance?: string;
  /**
   * False: the words are more, or other, than what the intent is said by ("yes, if it's under ten dollars"), so it is a guess. Absent where
   * the channel cannot tell.
   */
  readonly isVerbatim?: boolean;
  /** It came after a "no" to what is asked: "no, put it on my list". */
  readonly afterNo?: true;
  /** What else was wished for in the same breath, in this order. */
  readonly besides?: readonly IntentInput[];
}

/** `tooLong`: more words at once than anybody says. */
export type HeardInput =
  | { readonly kind: 'launch' }
  | { readonly kind: 'tooLong' }
  | IntentInput
  /** Words that may mean one of these, the likelier first: not sure enough to act on. */
  | { readonly kind: 'unsure'; readonly utterance: string; readonly candidates: readonly IntentInput[] };

/**
 * What was touched on a screen that we drew, which may be older than what is being asked by now: a button of the draft of this id, or one of
 * the products to choose from.
 */
export type Touch =
  | { readonly on: 'draft'; readonly draftId: string; readonly answer: 'yes' | 'no' }
  | { readonly on: 'choice'; readonly sku: string };

export type TurnInput =
  | HeardInput
  | { readonly kind: 'touched'; readonly touch: Touch }
  /**
   * Words that the platform leaves to us. They are understood once the open question is known: `expecting` names the intents that would
   * answer it, none when nothing is asked.
   */
  | { readonly kind: 'words'; readonly understand: (expecting: readonly string[]) => HeardInput }
  /** The platform comes back from a hand-off with what its voice code check found. */
  | { readonly kind: 'verified'; readonly token: string; readonly result: 'achieved' | 'notAchieved' | 'unavailable' }
  /** The platform closed the session: nothing may be said any more. */
  | { readonly kind: 'sessionEnded'; readonly reason: string };

export interface Capabilities {
  /** Something to look at: a card may be mentioned. */
  readonly screen: boolean;
  /** A link can be handed over (card, button); a bare phone line cannot. */
  readonly links: boolean;
  /** The platform can be told which products to expect. */
  readonly productHints: boolean;
  /** The platform can ask for a voice code of its own. */
  readonly voiceCode: boolean;
}

/** One thing a shopper said, from any channel, parsed and trusted. */
export interface Turn {
  /** The platform's id of this request: a re-delivery has the same. */
  readonly id: string;
  readonly channel: Channel;
  readonly merchantId: string;
  /** BCP 47, one that we speak. */
  readonly locale: string;
  readonly caller: Caller;
  readonly sessionId: string;
  readonly isNewSession: boolean;
  readonly input: TurnInput;
  readonly capabilities: Capabilities;
  readonly receivedAtMs: number;
  /** The answer must be on its way by then. */
  readonly deadlineAtMs: number;
  /** Says something while the turn is still running, where the platform can; never fails. `speech` as in `SpokenReply`. */
  readonly sendProgress?: (speech: string) => Promise<void>;
}

/** The turn's id as it is stored: a shopper may come by several channels, and the ids that one platform gave must not be taken for another's. */
export function ownTurnId({ channel, id }: Pick<Turn, 'channel' | 'id'>): string {
  return `${channel}:${id}`;
}
