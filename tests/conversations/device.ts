import { INTENT_DEFINITIONS, type SlotKind } from '../../lambda/dialogue/intents/definitions.ts';
import type { openChannels } from '../world.ts';

/** The channels over one world. */
export type Channels = ReturnType<typeof openChannels>;

/** An intent that a platform heard, with its slots as spoken and the ids of listed values. */
export interface HeardIntent {
  readonly name: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly ids: Readonly<Record<string, string>>;
}

/** What a shopper does at a device, as its platform tells it. */
export type Deed =
  | { readonly kind: 'say'; readonly words: string; readonly heard: HeardIntent | 'launch' }
  | { readonly kind: 'silence' }
  | { readonly kind: 'leave' }
  /** The voice code was asked for, and this came of it. */
  | { readonly kind: 'code'; readonly token: string; readonly result: 'right' | 'wrong' | 'none' };

/** Whose turn it is, and where. */
export interface Seat {
  readonly turnId: string;
  readonly user: string;
  readonly session: string;
  readonly isNewSession: boolean;
  readonly locale: string;
}

/** What comes out of a device, whatever the platform. */
export interface Answer {
  /** The whole answer: a re-delivered turn must get the same. */
  readonly body: unknown;
  readonly speech: string;
  readonly asks: boolean;
  readonly reprompt?: string;
  /** All that is written on the card; undefined without one. */
  readonly card?: string;
  readonly link?: string;
  /** The platform was told to ask for the voice code, and to bring this back. */
  readonly codeToken?: string;
  /** What the platform would refuse. */
  readonly faults: readonly string[];
}

export interface Device {
  /** The session as its platform calls it. */
  sessionIdOf(seat: Seat): string;
  /** The request of the platform for this deed; undefined when the platform sends none. */
  requestFor(deed: Deed, seat: Seat): unknown;
  deliver(request: unknown): Promise<Answer>;
}

/** The platforms' own number types. */
export function isNumber(kind: SlotKind): boolean {
  return kind === 'quantity' || kind === 'amount' || kind === 'orderNumber';
}

/** Every slot of an intent, in the model's order. */
export function slotKinds(intent: string): readonly (readonly [string, SlotKind])[] {
  const definitions: Readonly<Record<string, { readonly slots: Readonly<Record<string, SlotKind>> } | undefined>> = INTENT_DEFINITIONS;
  return Object.entries(definitions[intent]?.slots ?? {});
}
